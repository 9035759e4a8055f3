// SPDX-License-Identifier: Apache-2.0
#include "sip/locator.h"

#include "sip/locatortarget.h"
#include "sip/siplogging.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <tuple>
#include <utility>

namespace sip {

struct Locator::Query
{
    struct Waiting
    {
        LocatorUser *user = nullptr;
        quint64 cookie = 0;
    };
    enum class Step : quint8 { Pointers, Services, Hosts };
    struct Service
    {
        QByteArray name;
        Protocol protocol = Protocol::Udp;
    };
    struct Host
    {
        ServiceRecord record;
        size_t service = 0; // its place among the services
        std::vector<Endpoint> addresses;
    };
    quint64 id = 0;
    LocatorTarget target;
    QByteArray domain;
    std::deque<Waiting> waiting;
    std::vector<Service> services; // in the order of preference
    std::vector<Host> hosts;
    size_t unanswered = 0;
    qint64 seconds = 0; // to keep the answer for
    qint64 begin = 0;
    base::TimerId timer = 0;
    Step step = Step::Pointers;
};

Locator::Locator(NameResolver &resolver, base::TimerQueue &timers, base::TokenSource &tokens,
                 const LocatorLimits &limits)
    : m_resolver(resolver)
    , m_timers(timers)
    , m_tokens(tokens)
    , m_limits(limits)
{
}

Locator::~Locator()
{
    for (const auto &[id, query] : m_queries)
        m_timers.cancel(query->timer);
}

void Locator::setLimits(qsizetype queries, qint64 milliseconds)
{
    m_limits.queries = queries;
    m_limits.milliseconds = milliseconds;
}

std::optional<Located> Locator::locate(const Uri &uri, LocatorUser &user, quint64 cookie)
{
    const LocatorTarget target = LocatorTarget::of(uri);
    if (target.host.isEmpty())
        return Located();
    const Protocol first = target.protocols.front();
    const quint16 port = target.port != 0 ? target.port : defaultPort(first);
    if (const auto endpoint = Endpoint::parse(target.host, port)) {
        Hop hop;
        hop.peer = *endpoint;
        hop.protocol = first;
        hop.domain = target.domain();
        return Located{{hop}, false};
    }
    const QByteArray key = target.key();
    const auto cached = m_cache.constFind(key);
    if (cached != m_cache.constEnd() && cached->until > m_timers.clock().now())
        return Located{cached->hops, false};
    if (const auto asked = m_byTarget.constFind(key); asked != m_byTarget.constEnd()) {
        m_queries.at(*asked)->waiting.push_back({&user, cookie});
        return std::nullopt;
    }
    const QByteArray domain = lookUpDomain(target.host);
    if (!hasRoomFor(domain)) {
        if (m_log)
            m_log->note(base::Limit::Lookups, domain);
        return Located{{}, true};
    }
    auto made = std::make_unique<Query>();
    Query &query = *made;
    query.id = ++m_lastQuery;
    query.target = target;
    query.domain = domain;
    query.waiting.push_back({&user, cookie});
    query.seconds = m_limits.longestSeconds;
    query.begin = m_timers.clock().now();
    m_queries.emplace(query.id, std::move(made));
    m_byTarget.insert(key, query.id);
    ++m_perDomain[domain];
    start(query);
    return std::nullopt;
}

bool Locator::hasRoomFor(const QByteArray &domain) const
{
    return m_byTarget.size() < m_limits.queries &&
           m_perDomain.value(domain) < (m_limits.queries + 1) / 2;
}

void Locator::start(Query &query)
{
    const LocatorTarget &target = query.target;
    for (const Protocol protocol : target.protocols)
        query.services.push_back({serviceName(protocol, target.host), protocol});
    if (target.port != 0) { // a port in the URI rules SRV out: RFC 3263, 4.2
        ServiceRecord record;
        record.target = target.host;
        record.port = target.port;
        query.hosts.push_back({record, 0, {}});
        lookUpHosts(query);
    } else if (target.leavesChoice) {
        lookUpPointers(query);
    } else {
        lookUpServices(query);
    }
}

/// Milliseconds from its begin.
void Locator::waitUntil(Query &query, qint64 end)
{
    m_timers.cancel(query.timer);
    const qint64 left = query.begin + end - m_timers.clock().now();
    query.timer = m_timers.start(std::max<qint64>(0, left), *this, 0, query.id);
}

void Locator::lookUpPointers(Query &query)
{
    waitUntil(query, m_limits.milliseconds / 4);
    m_resolver.lookUpPointers(query.target.host,
                              [this, id = query.id](const std::vector<PointerRecord> &records) {
                                  pointersAnswered(id, records);
                              });
}

/// Without any that we can use, the services have their usual names. RFC 3263, 4.1, would have TLS
/// for sip: as well, where there is TLS; that is only used where the URI asks for it.
void Locator::pointersAnswered(quint64 id, const std::vector<PointerRecord> &records)
{
    const auto found = m_queries.find(id);
    if (found == m_queries.end() || found->second->step != Query::Step::Pointers)
        return; // too late
    Query &query = *found->second;
    const bool isSecure = query.target.protocols.front() == Protocol::Tls;
    std::vector<PointerRecord> usable;
    std::copy_if(records.begin(), records.end(), std::back_inserter(usable),
                 [isSecure](const PointerRecord &record) {
                     const auto protocol = protocolOf(record);
                     return protocol && (*protocol == Protocol::Tls) == isSecure;
                 });
    std::stable_sort(usable.begin(), usable.end(), [](const auto &a, const auto &b) {
        return std::tie(a.order, a.preference) < std::tie(b.order, b.preference);
    });
    if (usable.size() > m_limits.servicesPerQuery)
        usable.resize(m_limits.servicesPerQuery);
    if (!usable.empty())
        query.services.clear();
    for (const PointerRecord &record : usable) {
        query.services.push_back({record.replacement.toLower(), *protocolOf(record)});
        query.seconds = std::min(query.seconds, qint64(record.timeToLive));
    }
    lookUpServices(query);
}

void Locator::lookUpServices(Query &query)
{
    const quint64 id = query.id;
    query.step = Query::Step::Services;
    query.unanswered = query.services.size();
    waitUntil(query, m_limits.milliseconds / 2);
    for (size_t i = 0; i < query.services.size(); ++i) {
        m_resolver.lookUpService(query.services[i].name,
                                 [this, id, i](const std::vector<ServiceRecord> &records) {
                                     serviceAnswered(id, i, records);
                                 });
    }
}

void Locator::serviceAnswered(quint64 id, size_t service, const std::vector<ServiceRecord> &records)
{
    const auto found = m_queries.find(id);
    if (found == m_queries.end() || found->second->step != Query::Step::Services)
        return; // too late
    Query &query = *found->second;
    for (const ServiceRecord &record : records) {
        // A target of "." says that there is no such service (RFC 2782).
        if (!record.target.isEmpty() && record.target != ".")
            query.hosts.push_back({record, service, {}});
        query.seconds = std::min(query.seconds, qint64(record.timeToLive));
    }
    if (--query.unanswered == 0)
        lookUpHosts(query);
}

/// Its time, or that for one step, is over: what is known must do.
void Locator::timerFired(quint32, quint64 cookie)
{
    Query &query = *m_queries.at(cookie);
    query.timer = 0;
    if (m_log)
        m_log->note(base::Limit::LookupTime, query.target.host);
    switch (query.step) {
    case Query::Step::Pointers: lookUpServices(query); break;
    case Query::Step::Services: lookUpHosts(query); break;
    case Query::Step::Hosts: finish(query); break;
    }
}

void Locator::sortServices(Query &query)
{
    // In the order of preference of the services, then RFC 2782: by priority, within it at random
    // by weight (here by the equivalent draw of one key for each).
    std::vector<std::pair<double, Query::Host>> drawn;
    for (Query::Host &host : query.hosts) {
        const double chance = double(m_tokens.number() >> 11) / double(1ULL << 53);
        drawn.emplace_back(chance / (host.record.weight + 0.001), std::move(host));
    }
    std::sort(drawn.begin(), drawn.end(), [](const auto &a, const auto &b) {
        return std::tie(a.second.service, a.second.record.priority, a.first) <
               std::tie(b.second.service, b.second.record.priority, b.first);
    });
    query.hosts.clear();
    for (auto &entry : drawn)
        query.hosts.push_back(std::move(entry.second));
    if (query.hosts.size() > m_limits.hostsPerQuery)
        query.hosts.resize(m_limits.hostsPerQuery);
}

void Locator::lookUpHosts(Query &query)
{
    if (query.hosts.empty()) { // there is no service
        ServiceRecord record;
        record.target = query.target.host;
        record.port = defaultPort(query.services.front().protocol);
        query.hosts.push_back({record, 0, {}});
    }
    if (query.hosts.size() > 1)
        sortServices(query);
    const quint64 id = query.id;
    query.step = Query::Step::Hosts;
    query.unanswered = query.hosts.size();
    waitUntil(query, m_limits.milliseconds);
    for (size_t i = 0; i < query.hosts.size(); ++i) {
        m_resolver.lookUpHost(query.hosts[i].record.target,
                              [this, id, i](const std::vector<HostRecord> &records) {
                                  hostAnswered(id, i, records);
                              });
    }
}

void Locator::hostAnswered(quint64 id, size_t host, const std::vector<HostRecord> &records)
{
    const auto found = m_queries.find(id);
    if (found == m_queries.end())
        return;
    Query &query = *found->second;
    for (const HostRecord &record : records) {
        query.hosts[host].addresses.push_back(record.address);
        query.seconds = std::min(query.seconds, qint64(record.timeToLive));
    }
    if (--query.unanswered == 0)
        finish(query);
}

void Locator::finish(Query &query)
{
    Hops hops;
    for (const Query::Host &host : query.hosts) {
        for (const Endpoint &address : host.addresses) {
            Hop hop;
            hop.peer = address;
            hop.peer.port = host.record.port;
            hop.protocol = query.services[host.service].protocol;
            if (hop.protocol == Protocol::Tls)
                hop.domain = query.target.domain();
            hops.push_back(hop);
        }
    }
    if (hops.empty())
        qCInfo(logSip, "no address found for %s", query.target.host.constData());
    remember(query.target.key(), hops,
             hops.empty() ? m_limits.failureSeconds
                          : std::max(query.seconds, m_limits.shortestSeconds));
    tell(query, {hops, false});
}

/// It stays in the table meanwhile, so that forget() reaches those not yet told.
void Locator::tell(Query &query, const Located &found)
{
    m_timers.cancel(query.timer);
    m_byTarget.remove(query.target.key());
    if (--m_perDomain[query.domain] == 0)
        m_perDomain.remove(query.domain);
    while (!query.waiting.empty()) {
        const Query::Waiting waiting = query.waiting.front();
        query.waiting.pop_front();
        waiting.user->located(waiting.cookie, found);
    }
    m_queries.erase(query.id);
}

void Locator::remember(const QByteArray &key, const Hops &hops, qint64 seconds)
{
    const qint64 now = m_timers.clock().now();
    if (m_cache.size() >= m_limits.cachedTargets) {
        m_cache.removeIf([now](const auto &entry) { return entry.value().until <= now; });
        if (m_cache.size() >= m_limits.cachedTargets)
            m_cache.erase(m_cache.begin()); // any: it costs one question
    }
    m_cache.insert(key, {hops, now + seconds * 1000});
}

void Locator::forget(const LocatorUser &user)
{
    for (const auto &[id, query] : m_queries)
        std::erase_if(query->waiting, [&user](const auto &each) { return each.user == &user; });
}

} // namespace sip
