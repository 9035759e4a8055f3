// SPDX-License-Identifier: Apache-2.0
#pragma once

// The front of this module: simulated phones for who has none at hand. A Laboratory holds them over
// one PhoneSocket; Cast and Crowd fill it. A phone is a SimulatedPhone of three clients
// (Registration, EventPublicationAgent, Subscriber) that speak real SIP to the server and know
// nothing of it but its address; so it is a test of the server too. Its own people have a password,
// which is new with each laboratory. What is left out: calls. Everything runs in the thread of the
// PhoneSocket, never the server's (server::LabThread gives it one of its own); what is seen of it
// are PhoneState values.

#include <functional>
#include <map>
#include <memory>
#include <set>

#include "lab/labnames.h"
#include "lab/simulatedphone.h"

namespace lab {

enum class Decision : quint8 { Allow, Block, PoliteBlock };

/// Who does in the name of the lab's people what a phone cannot do: admits them as users, and
/// decides about their watchers.
class DecisionMaker
{
public:
    virtual ~DecisionMaker() = default;
    virtual void decide(const QByteArray &presentity, const QByteArray &watcher,
                        Decision decision) = 0;
    /// Where everybody has to prove who he is: this one, of LabNames, can by this password, as soon
    /// as `done` is called, in the laboratory's thread. Called too when it could not be: then the
    /// phone is refused, and shows it.
    virtual void admit(const QByteArray &person, const QByteArray &password,
                       std::function<void()> done) = 0;
    /// Removes every decision about these, as presentities and as watchers, and their passwords.
    virtual void forget(const std::vector<QByteArray> &people) = 0;
};

/// What is different since it was asked last.
struct LabChanges
{
    std::vector<PhoneState> changed;
    std::vector<PhoneId> removed;

    [[nodiscard]] bool isEmpty() const { return changed.empty() && removed.empty(); }
};

class Laboratory final : private base::TimerTarget
{
public:
    static constexpr size_t PhoneLimit = 2000;

    Laboratory(PhoneSocket &socket, LabNames names, DecisionMaker &decisions);
    ~Laboratory() override;

    /// Null when there are PhoneLimit already. `name` is of LabNames, or a whole address.
    SimulatedPhone *addPhone(const QByteArray &name, const QByteArray &device = "phone");
    /// Null when it is gone.
    [[nodiscard]] SimulatedPhone *phone(PhoneId id) const;
    /// It takes back what it has at the server, and is then gone.
    void removePhone(PhoneId id);
    void removeAll();
    [[nodiscard]] size_t size() const { return m_phones.size(); }

    [[nodiscard]] LabChanges takeChanges();

    [[nodiscard]] const LabNames &names() const { return m_names; }
    [[nodiscard]] DecisionMaker &decisions() { return m_decisions; }
    [[nodiscard]] PhoneSocket &socket() { return m_socket; }

private:
    void timerFired(quint32 kind, quint64 cookie) override;
    [[nodiscard]] bool hasPhones(const QByteArray &aor) const;

    PhoneSocket &m_socket;
    LabNames m_names;
    DecisionMaker &m_decisions;
    QByteArray m_password;
    base::Timer m_tick;
    std::map<PhoneId, std::unique_ptr<SimulatedPhone>> m_phones;
    std::set<PhoneId> m_leaving;
    std::vector<PhoneId> m_removed;
    PhoneId m_lastId = 0;
};

} // namespace lab
