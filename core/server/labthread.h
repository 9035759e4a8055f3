// SPDX-License-Identifier: Apache-2.0
#pragma once

// Runs the laboratory (module lab) in a thread of its own beside a server's: simulated phones that
// speak SIP over loopback to one of the server's own listeners, as softphones would. Used from the
// main thread, which never waits for it, but at the end: then the phones take back what they have
// at the server. What passes are values in queued calls. The thread starts with the first wish.

#include <QObject>
#include <QThread>

#include "base/sentence.h"
#include "server/labbench.h"
#include "server/serverthread.h"

namespace server {

class LabThread : public QObject, private lab::DecisionMaker
{
    Q_OBJECT

public:
    /// `server` must outlive it.
    explicit LabThread(ServerThread &server, QObject *parent = nullptr);
    ~LabThread() override;

    /// `name` as Laboratory::addPhone() has it. It registers and publishes "open".
    void addPhone(const QByteArray &name, const QByteArray &device);
    void removePhone(lab::PhoneId id);
    void removeEverything();
    void enrol(lab::PhoneId id);
    void withdraw(lab::PhoneId id);
    void publish(lab::PhoneId id, const lab::PresenceState &state, quint32 expires);
    void unpublish(lab::PhoneId id);
    void watch(lab::PhoneId id, const QByteArray &presentity, quint32 expires);
    void unwatch(lab::PhoneId id, const QByteArray &presentity, const QByteArray &package);
    void setNotifyAnswer(lab::PhoneId id, lab::NotifyAnswer answer);
    void setReachable(lab::PhoneId id, bool reachable);

    void bringCast();
    void takeCastAway();
    void addCrowd(int phones, int changesPerSecond);
    void setCrowdRate(int changesPerSecond);
    void takeCrowdAway();

    /// What an earlier run left of these people, who were phones of a laboratory: takes it away.
    void forgetLeftovers(const std::vector<QByteArray> &people);

    /// The listener through which phones on this machine reach the server, out of
    /// Status::listeners: UDP before TCP; one that is bound to all addresses is reached by
    /// loopback. Nothing when there is none.
    [[nodiscard]] static std::optional<sip::Hop> wayTo(const std::vector<QByteArray> &listeners);

Q_SIGNALS:
    void changed(const server::LabBatch &batch);
    void failed(const base::Sentence &sentence);

private:
    using Wish = std::function<void(LabBench &)>;
    enum class Stage : quint8 { Closed, Opening, Open };

    // Called in the laboratory's thread.
    void admit(const QByteArray &person, const QByteArray &password,
               std::function<void()> done) override;
    void decide(const QByteArray &presentity, const QByteArray &watcher,
                lab::Decision decision) override;
    void forget(const std::vector<QByteArray> &people) override;

    void tell(Wish wish);
    void tellPhone(lab::PhoneId id, std::function<void(lab::SimulatedPhone &)> wish);
    void open();
    void openAt(const Status &status);
    void fail(const base::Sentence &sentence);
    void failInMainThread(const base::Sentence &sentence);

    ServerThread &m_server;
    QThread m_thread;
    QObject m_agent;                   // lives in the thread; calls to it run there
    std::unique_ptr<LabBench> m_bench; // in the thread
    std::vector<Wish> m_waiting;       // until it is open
    Stage m_stage = Stage::Closed;
};

} // namespace server
