// SPDX-License-Identifier: Apache-2.0
#include "sip/boundedresolver.h"

#include <algorithm>
#include <utility>

namespace sip {

QByteArray lookUpDomain(const QByteArray &name)
{
    constexpr qsizetype LongestOfRegistry = 3; // "com", "co", "ac" below a country
    constexpr qsizetype Country = 2;
    const QByteArrayList labels = name.split('.');
    const qsizetype count = labels.size();
    const bool isRegistry = count > 2 && labels[count - 1].size() == Country &&
                            labels[count - 2].size() <= LongestOfRegistry;
    return labels.sliced(std::max<qsizetype>(0, count - (isRegistry ? 3 : 2))).join('.');
}

template <class Record>
LookUpLane<Record>::~LookUpLane()
{
    for (auto &[id, lookUp] : m_lookUps)
        m_timers.cancel(lookUp.timer);
}

template <class Record>
void LookUpLane<Record>::setLimits(qint64 milliseconds, size_t atOnce, size_t perDomain)
{
    m_milliseconds = milliseconds;
    m_atOnce = atOnce;
    m_perDomain = perDomain;
}

template <class Record>
void LookUpLane<Record>::lookUp(const QByteArray &name, Answer answer)
{
    const quint64 id = ++m_last;
    LookUp &lookUp = m_lookUps[id];
    lookUp.name = name;
    lookUp.domain = lookUpDomain(name);
    lookUp.answer = std::move(answer);
    Domain &domain = m_domains[lookUp.domain];
    const bool isHopeless = hangs(domain);
    lookUp.timer = m_timers.start(isHopeless ? 0 : m_milliseconds, *this, 0, id);
    if (isHopeless) {
        lookUp.state = State::Hopeless;
        return;
    }
    domain.waiting.push_back(id);
    giveTurn(lookUp.domain, domain);
    startNext();
}

template <class Record>
void LookUpLane<Record>::giveTurn(const QByteArray &name, Domain &domain)
{
    if (domain.hasTurn || domain.waiting.empty() || domain.underWay >= m_perDomain)
        return;
    domain.hasTurn = true;
    m_turns.push_back(name);
}

template <class Record>
void LookUpLane<Record>::startNext()
{
    while (m_underWay < m_atOnce && !m_turns.empty()) {
        const QByteArray name = m_turns.front();
        m_turns.pop_front();
        Domain &domain = m_domains[name];
        domain.hasTurn = false;
        startOneOf(name, domain);
    }
}

template <class Record>
void LookUpLane<Record>::startOneOf(const QByteArray &name, Domain &domain)
{
    while (!domain.waiting.empty()) {
        const quint64 id = domain.waiting.front();
        domain.waiting.pop_front();
        const auto found = m_lookUps.find(id);
        if (found == m_lookUps.end() || found->second.state != State::Waiting)
            continue;
        found->second.state = State::UnderWay;
        ++domain.underWay;
        ++m_underWay;
        giveTurn(name, domain);
        m_ask(found->second.name, [this, id](std::optional<std::vector<Record>> records) {
            answered(id, std::move(records));
        });
        return;
    }
    dropIfIdle(name);
}

template <class Record>
void LookUpLane<Record>::answered(quint64 id, std::optional<std::vector<Record>> records)
{
    const auto found = m_lookUps.find(id);
    if (found == m_lookUps.end())
        return;
    LookUp lookUp = std::move(found->second);
    m_lookUps.erase(found);
    m_timers.cancel(lookUp.timer);
    Domain &domain = m_domains[lookUp.domain];
    --domain.underWay;
    --m_underWay;
    if (lookUp.state == State::Abandoned)
        --domain.abandoned;
    giveTurn(lookUp.domain, domain);
    dropIfIdle(lookUp.domain);
    startNext();
    if (lookUp.answer)
        lookUp.answer(std::move(records));
}

template <class Record>
void LookUpLane<Record>::dropIfIdle(const QByteArray &name)
{
    const auto found = m_domains.constFind(name);
    if (found != m_domains.constEnd() && found->underWay == 0 && found->waiting.empty() &&
        !found->hasTurn)
        m_domains.erase(found);
}

template <class Record>
void LookUpLane<Record>::timerFired(quint32, quint64 cookie)
{
    const auto found = m_lookUps.find(cookie);
    LookUp &lookUp = found->second;
    lookUp.timer = 0;
    if (lookUp.state == State::UnderWay) {
        abandon(lookUp);
        return;
    }
    const bool isHopeless = lookUp.state == State::Hopeless;
    const QByteArray domain = lookUp.domain;
    const Answer answer = std::move(lookUp.answer);
    m_lookUps.erase(found);
    if (isHopeless) {
        answer(std::vector<Record>());
        return;
    }
    leaveQueue(domain);
    answer(std::nullopt); // it waited in vain, which says nothing about its domain
}

// Who is longest in a queue has his time first, and stands in front.
template <class Record>
void LookUpLane<Record>::leaveQueue(const QByteArray &name)
{
    Domain &domain = m_domains[name];
    while (!domain.waiting.empty() && !m_lookUps.contains(domain.waiting.front()))
        domain.waiting.pop_front();
    if (!domain.waiting.empty())
        return;
    if (std::exchange(domain.hasTurn, false))
        m_turns.erase(std::find(m_turns.begin(), m_turns.end(), name));
    dropIfIdle(name);
}

template <class Record>
void LookUpLane<Record>::abandon(LookUp &lookUp)
{
    lookUp.state = State::Abandoned;
    const Answer answer = std::exchange(lookUp.answer, nullptr);
    if (m_log)
        m_log->note(base::Limit::LookupTime, lookUp.name);
    Domain &domain = m_domains[lookUp.domain];
    ++domain.abandoned;
    if (hangs(domain)) {
        for (const quint64 each : std::exchange(domain.waiting, {})) {
            const auto waiting = m_lookUps.find(each);
            if (waiting == m_lookUps.end())
                continue;
            waiting->second.state = State::Hopeless;
            m_timers.cancel(waiting->second.timer);
            waiting->second.timer = m_timers.start(0, *this, 0, each);
        }
    }
    answer(std::vector<Record>());
}

template class LookUpLane<ServiceRecord>;
template class LookUpLane<Endpoint>;

BoundedResolver::BoundedResolver(NameResolver &resolver, base::TimerQueue &timers,
                                 const LookUpLimits &limits)
    : m_services(timers,
                 [&resolver](const QByteArray &name, ServiceAnswer answer) {
                     resolver.lookUpService(name, std::move(answer));
                 })
    , m_hosts(timers, [&resolver](const QByteArray &name, HostAnswer answer) {
        resolver.lookUpHost(name, std::move(answer));
    })
{
    setLimits(limits);
}

void BoundedResolver::setLimits(const LookUpLimits &limits)
{
    m_services.setLimits(limits.milliseconds, limits.services, limits.perDomain);
    m_hosts.setLimits(limits.milliseconds, limits.hosts, limits.perDomain);
}

void BoundedResolver::setLimitLog(base::LimitLog *log)
{
    m_services.setLimitLog(log);
    m_hosts.setLimitLog(log);
}

void BoundedResolver::lookUpService(const QByteArray &name, ServiceAnswer answer)
{
    m_services.lookUp(name, std::move(answer));
}

void BoundedResolver::lookUpHost(const QByteArray &name, HostAnswer answer)
{
    m_hosts.lookUp(name, std::move(answer));
}

} // namespace sip
