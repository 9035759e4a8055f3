// SPDX-License-Identifier: Apache-2.0
#pragma once

// Between the Locator and the system's resolver, whose look-ups nobody can call off and of which Qt
// does few at once. Each may take a time, after which whoever asked is told that there is no answer;
// few are under way for one domain, so that one whose servers never answer leaves places to all
// others. A look-up that had its time keeps its place until the system lets go of it; what it says
// then is for nobody, and as long as a domain's places are all held like that, nothing more is asked
// about it. Server thread.

#include "base/limitlog.h"
#include "base/timerqueue.h"
#include "sip/nameresolver.h"

#include <deque>
#include <unordered_map>

#include <QHash>

namespace sip {

struct LookUpLimits
{
    qint64 milliseconds = 20'000; // from the question to the answer, waiting included
    size_t perDomain = 2;         // under way at once, of services and of hosts
    size_t services = 5;          // under way at once in all: what QDnsLookup does; more would wait
    size_t hosts = 20;            // there, where nobody sees to it that each domain has its turn
};

/// Whose look-ups have their places in common: the last two labels of the name, or three where two
/// are a registry's ("co.uk").
[[nodiscard]] QByteArray lookUpDomain(const QByteArray &name);

/// The look-ups of one kind.
template <class Record>
class LookUpLane : private base::TimerTarget
{
public:
    using Answer = std::function<void(std::optional<std::vector<Record>>)>;
    using Ask = std::function<void(const QByteArray &name, Answer answer)>;

    LookUpLane(base::TimerQueue &timers, Ask ask)
        : m_timers(timers)
        , m_ask(std::move(ask))
    {
    }
    ~LookUpLane() override;
    Q_DISABLE_COPY_MOVE(LookUpLane)

    void setLimits(qint64 milliseconds, size_t atOnce, size_t perDomain);
    void setLimitLog(base::LimitLog *log) { m_log = log; }
    void lookUp(const QByteArray &name, Answer answer);
    [[nodiscard]] size_t size() const { return m_lookUps.size(); }
    [[nodiscard]] size_t underWay() const { return m_underWay; }

private:
    struct LookUp
    {
        enum class State : quint8 { Waiting, UnderWay, Abandoned, Hopeless };
        QByteArray name;
        QByteArray domain;
        Answer answer;
        base::TimerId timer = 0;
        State state = State::Waiting;
    };
    struct Domain
    {
        std::deque<quint64> waiting; // some of them may have gone
        size_t underWay = 0;         // the abandoned ones among them
        size_t abandoned = 0;
        bool hasTurn = false; // is in m_turns
    };
    using State = typename LookUp::State;

    void timerFired(quint32 kind, quint64 cookie) override;
    void answered(quint64 id, std::optional<std::vector<Record>> records);
    void abandon(LookUp &lookUp);
    void leaveQueue(const QByteArray &name);
    void giveTurn(const QByteArray &name, Domain &domain);
    void startNext();
    void startOneOf(const QByteArray &name, Domain &domain);
    void dropIfIdle(const QByteArray &name);
    [[nodiscard]] bool hangs(const Domain &domain) const { return domain.abandoned >= m_perDomain; }

    base::TimerQueue &m_timers;
    Ask m_ask;
    base::LimitLog *m_log = nullptr;
    qint64 m_milliseconds = 0;
    size_t m_atOnce = 0;
    size_t m_perDomain = 0;
    std::unordered_map<quint64, LookUp> m_lookUps;
    QHash<QByteArray, Domain> m_domains;
    std::deque<QByteArray> m_turns;
    size_t m_underWay = 0;
    quint64 m_last = 0;
};

class BoundedResolver : public NameResolver
{
public:
    /// The answers of `resolver` must not outlive this.
    BoundedResolver(NameResolver &resolver, base::TimerQueue &timers,
                    const LookUpLimits &limits = {});

    void setLimits(const LookUpLimits &limits);
    void setLimitLog(base::LimitLog *log);
    void lookUpService(const QByteArray &name, ServiceAnswer answer) override;
    void lookUpHost(const QByteArray &name, HostAnswer answer) override;
    /// What there is of them: waiting, under way, or abandoned.
    [[nodiscard]] size_t lookUps() const { return m_services.size() + m_hosts.size(); }
    /// Those that the system has not let go of.
    [[nodiscard]] size_t underWay() const { return m_services.underWay() + m_hosts.underWay(); }

private:
    LookUpLane<ServiceRecord> m_services;
    LookUpLane<Endpoint> m_hosts;
};

} // namespace sip
