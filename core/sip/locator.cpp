// SPDX-License-Identifier: Apache-2.0
#include "sip/locator.h"

#include "sip/siplogging.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace sip {

/// What RFC 3263 derives from a URI before it asks anybody.
struct Locator::Target
{
    QByteArray host; // empty: nothing we can send to
    quint16 port = 0;
    std::vector<Protocol> protocols; // more than one: the SRV records choose
    [[nodiscard]] QByteArray key() const;
    /// Whom the peer has to prove to be: what the URI says, for DNS may lie (RFC 5922, 7.3).
    [[nodiscard]] QByteArray domain() const
    {
        return protocols.front() == Protocol::Tls ? host : QByteArray();
    }
};

struct Locator::Query
{
    struct Waiting
    {
        LocatorUser *user = nullptr;
        quint64 cookie = 0;
    };
    struct Host
    {
        ServiceRecord service;
        Protocol protocol = Protocol::Udp;
        std::vector<Endpoint> addresses;
    };
    quint64 id = 0;
    Target target;
    QByteArray domain;
    std::deque<Waiting> waiting;
    std::vector<Host> hosts;
    size_t unanswered = 0;
    qint64 seconds = 0; // to keep the answer for
    qint64 end = 0;     // of its time
    base::TimerId timer = 0;
    bool asksForHosts = false; // no longer for services
};

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

QByteArray Locator::Target::key() const
{
    QByteArray text = host + ':' + QByteArray::number(port);
    for (const Protocol protocol : protocols)
        text.append(' ').append(transportToken(protocol));
    return text;
}

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

Locator::Target Locator::targetOf(const Uri &uri)
{
    Target target;
    if (!uri.isSip())
        return target;
    const auto maddr = uri.parameter("maddr");
    target.host = maddr && !maddr->isEmpty() ? maddr->toByteArray().toLower() : uri.lowerHost();
    target.port = uri.port();
    if (const auto transport = uri.parameter("transport")) {
        auto protocol = protocolFromToken(*transport);
        // sctp, ws: not ours. RFC 3261, 26.2.2: there is no TLS over UDP.
        if (!protocol || (uri.isSips() && protocol == Protocol::Udp))
            target.host.clear();
        else if (uri.isSips())
            protocol = Protocol::Tls;
        target.protocols = {protocol.value_or(Protocol::Udp)};
    } else if (uri.isSips()) {
        target.protocols = {Protocol::Tls};
    } else {
        target.protocols = {Protocol::Udp};
        if (target.port == 0 && !Endpoint::parse(target.host, 0))
            target.protocols.push_back(Protocol::Tcp);
    }
    return target;
}

std::optional<Located> Locator::locate(const Uri &uri, LocatorUser &user, quint64 cookie)
{
    const Target target = targetOf(uri);
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
    query.end = m_timers.clock().now() + m_limits.milliseconds;
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
    const Target &target = query.target;
    if (target.port != 0) { // a port in the URI rules SRV out: RFC 3263, 4.2
        ServiceRecord service;
        service.target = target.host;
        service.port = target.port;
        query.hosts.push_back({service, target.protocols.front(), {}});
        lookUpHosts(query);
        return;
    }
    const quint64 id = query.id;
    query.unanswered = target.protocols.size();
    query.timer = m_timers.start(m_limits.milliseconds / 2, *this, 0, id);
    for (const Protocol protocol : target.protocols) {
        const QByteArray service = protocol == Protocol::Tls   ? "_sips._tcp."
                                   : protocol == Protocol::Tcp ? "_sip._tcp."
                                                               : "_sip._udp.";
        m_resolver.lookUpService(service + target.host,
                                 [this, id, protocol](const std::vector<ServiceRecord> &records) {
                                     serviceAnswered(id, protocol, records);
                                 });
    }
}

void Locator::serviceAnswered(quint64 id, Protocol protocol,
                              const std::vector<ServiceRecord> &records)
{
    const auto found = m_queries.find(id);
    if (found == m_queries.end() || found->second->asksForHosts)
        return; // too late
    Query &query = *found->second;
    for (const ServiceRecord &record : records) {
        // A target of "." says that there is no such service (RFC 2782).
        if (!record.target.isEmpty() && record.target != ".")
            query.hosts.push_back({record, protocol, {}});
        query.seconds = std::min(query.seconds, qint64(record.timeToLive));
    }
    if (--query.unanswered == 0)
        lookUpHosts(query);
}

/// Its time, or that for services, is over: what is known must do.
void Locator::timerFired(quint32, quint64 cookie)
{
    Query &query = *m_queries.at(cookie);
    query.timer = 0;
    if (m_log)
        m_log->note(base::Limit::LookupTime, query.target.host);
    if (query.asksForHosts)
        finish(query);
    else
        lookUpHosts(query);
}

void Locator::sortServices(Query &query)
{
    // Protocols in our order of preference, then RFC 2782: by priority, within it at random by
    // weight (here by the equivalent draw of one key for each).
    std::vector<std::pair<double, Query::Host>> drawn;
    for (Query::Host &host : query.hosts) {
        const double chance = double(m_tokens.number() >> 11) / double(1ULL << 53);
        drawn.emplace_back(chance / (host.service.weight + 0.001), std::move(host));
    }
    std::sort(drawn.begin(), drawn.end(), [](const auto &a, const auto &b) {
        if (a.second.protocol != b.second.protocol)
            return a.second.protocol < b.second.protocol;
        if (a.second.service.priority != b.second.service.priority)
            return a.second.service.priority < b.second.service.priority;
        return a.first < b.first;
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
        const Protocol first = query.target.protocols.front();
        ServiceRecord service;
        service.target = query.target.host;
        service.port = defaultPort(first);
        query.hosts.push_back({service, first, {}});
    }
    if (query.hosts.size() > 1)
        sortServices(query);
    const quint64 id = query.id;
    query.asksForHosts = true;
    query.unanswered = query.hosts.size();
    m_timers.cancel(query.timer);
    query.timer =
        m_timers.start(std::max<qint64>(0, query.end - m_timers.clock().now()), *this, 0, id);
    for (size_t i = 0; i < query.hosts.size(); ++i) {
        m_resolver.lookUpHost(query.hosts[i].service.target,
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
            hop.peer.port = host.service.port;
            hop.protocol = host.protocol;
            if (host.protocol == Protocol::Tls)
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
