// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finds where a request to a URI goes: RFC 3263, 4. NAPTR says by which protocols a domain wants
// it, SRV which hosts take it, A and AAAA where they are. Asked by whoever sends requests of its
// own; an IP address is answered at once, a name later, and nobody else's datagram waits for it.

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include <QHash>

#include "base/limitlog.h"
#include "base/timerqueue.h"
#include "base/tokensource.h"
#include "sip/nameresolver.h"
#include "sip/uri.h"

namespace sip {

/// In the order to be tried; empty: there is no way.
using Hops = std::vector<Hop>;

struct Located
{
    Hops hops;
    bool isPostponed = false; // nobody was asked, for too many are: later there may be a way
};

class LocatorUser
{
public:
    virtual ~LocatorUser() = default;
    virtual void located(quint64 cookie, const Located &found) = 0;
};

struct LocatorLimits
{
    qsizetype cachedTargets = 2000;
    qsizetype queries = 10'000;   // at once, half of them for one domain; beyond: postponed
    qint64 milliseconds = 20'000; // for all questions of one: a quarter for NAPTR, half with SRV
    size_t servicesPerQuery = 5;  // NAPTR records followed
    size_t hostsPerQuery = 5;     // SRV targets followed
    qint64 longestSeconds = 300;  // in the cache
    qint64 shortestSeconds = 5;   // there: also what has no time to live, as a line of /etc/hosts
    qint64 failureSeconds = 30;   // there, for what could not be found
};

class Locator : private base::TimerTarget
{
public:
    /// The resolver's answers must not outlive this.
    Locator(NameResolver &resolver, base::TimerQueue &timers, base::TokenSource &tokens,
            const LocatorLimits &limits = {});
    ~Locator() override;
    Q_DISABLE_COPY_MOVE(Locator)

    void setLimits(qsizetype queries, qint64 milliseconds);
    void setLimitLog(base::LimitLog *log) { m_log = log; }
    /// The answer, if it is known at once; otherwise `user` gets it later.
    [[nodiscard]] std::optional<Located> locate(const Uri &uri, LocatorUser &user, quint64 cookie);
    /// Tells `user` nothing more.
    void forget(const LocatorUser &user);

private:
    struct Query;
    struct CacheEntry
    {
        Hops hops;
        qint64 until = 0;
    };

    void timerFired(quint32 kind, quint64 cookie) override;
    [[nodiscard]] bool hasRoomFor(const QByteArray &domain) const;
    void start(Query &query);
    void waitUntil(Query &query, qint64 end);
    void lookUpPointers(Query &query);
    void pointersAnswered(quint64 id, const std::vector<PointerRecord> &records);
    void lookUpServices(Query &query);
    void serviceAnswered(quint64 id, size_t service, const std::vector<ServiceRecord> &records);
    void lookUpHosts(Query &query);
    void hostAnswered(quint64 id, size_t host, const std::vector<HostRecord> &records);
    void finish(Query &query);
    void tell(Query &query, const Located &found);
    void sortServices(Query &query);
    void remember(const QByteArray &key, const Hops &hops, qint64 seconds);

    NameResolver &m_resolver;
    base::TimerQueue &m_timers;
    base::TokenSource &m_tokens;
    LocatorLimits m_limits;
    base::LimitLog *m_log = nullptr;
    std::unordered_map<quint64, std::unique_ptr<Query>> m_queries;
    QHash<QByteArray, quint64> m_byTarget; // those not finished
    QHash<QByteArray, qsizetype> m_perDomain;
    QHash<QByteArray, CacheEntry> m_cache;
    quint64 m_lastQuery = 0;
};

} // namespace sip
