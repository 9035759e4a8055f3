// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether a request may come in at all, before anybody looks at what it asks: not too many from one
// address or of one user, none that would have to wait too long, and nothing new when memory is
// short. What is established goes before what is new: a refresh, a change of what was published,
// a phone that is registered, each looked up, for anybody can write that he is such a one. Asked by
// the RequestRouter and by XcapServer. Server thread.

#include <functional>
#include <optional>

#include "base/limitlog.h"
#include "base/network.h"
#include "base/tokenbuckets.h"
#include "events/eventstatecompositor.h"
#include "events/subscriptiontable.h"
#include "registrar/locationstore.h"
#include "server/addressrange.h"
#include "server/committimer.h"
#include "sip/refusal.h"
#include "sip/transactionlayer.h"
#include "xcap/doorkeeper.h"

namespace server {

class Admission final : public xcap::Doorkeeper, public sip::SourceLimit
{
public:
    struct Parts
    {
        const base::Clock &clock;
        sip::TransportLayer &transports;
        const sip::TransactionLayer &transactions;
        const CommitTimer &commits;
        const registrar::LocationStore &locations;
        const events::SubscriptionTable &subscriptions;
        const events::EventStateCompositor &compositor;
        base::LimitLog &limits;
    };
    struct Settings
    {
        int requestsPerAddress = 500; // in a second; 0: any
        int requestsPerUser = 50;     // likewise
        int burstSeconds = 10;        // of such, that may be saved up
        bool exemptsLoopback = true;
        std::vector<AddressRange> exempt; // proxies, which speak for many
        qint64 queueMilliseconds = 150;   // 0: as long as it takes
        qsizetype transactions = 2'000'000;
        qint64 memoryBytes = 0; // 0: any
        xcap::StorageLimits storage;
    };
    explicit Admission(const Parts &parts);

    void setSettings(const Settings &settings);
    /// In place of what the system says, for tests.
    void setMemoryProbe(std::function<qint64()> probe) { m_memoryProbe = std::move(probe); }

    /// The answer, when the request may not come in: 503.
    [[nodiscard]] std::optional<sip::Refusal> judge(const sip::Request &request);
    /// The same of who proved to send it: 500, for 503 would keep a proxy from coming again with
    /// anybody's requests (RFC 3261, 21.5.4).
    [[nodiscard]] std::optional<sip::Refusal> judgeUser(const QByteArray &identity);

    bool mayAsk(const sip::Endpoint &source) override;

    std::optional<http::HttpResponse> refusal(const http::HttpRequest &request) override;
    std::optional<http::HttpResponse> refusalOfUser(const events::UserAndDomain &user) override;
    std::optional<http::HttpResponse> refusalOfMore() override;
    [[nodiscard]] xcap::StorageLimits storageLimits() const override { return m_settings.storage; }
    void noteFull(Full what, const events::UserAndDomain &user) override;

    enum class Pressure : quint8 {
        None,
        Newcomers, // have to wait too long
        Everybody
    };
    [[nodiscard]] Pressure pressure() const { return pressureOf(m_parts.transports.backlog()); }
    [[nodiscard]] bool isMemoryShort();

private:
    [[nodiscard]] qint64 waitOf(const sip::Endpoint &peer);
    void countDuringCommit();
    [[nodiscard]] Pressure pressureOf(const sip::Backlog &backlog) const;
    [[nodiscard]] Pressure transactionPressure() const;
    [[nodiscard]] sip::Refusal refuse(base::Limit limit, const sip::Endpoint &peer,
                                      const char *reason, int retryAfter) const;
    [[nodiscard]] bool isEstablished(const sip::Request &request) const;

    Parts m_parts;
    Settings m_settings;
    base::TokenBuckets<base::Network> m_addresses;
    base::TokenBuckets<QByteArray> m_users;
    qint64 m_commitBegan = 0; // of the one under way
    int m_cameDuringCommit = 0;
    std::function<qint64()> m_memoryProbe;
    qint64 m_memoryAsked = -1; // when; -1: never
    qint64 m_memoryReturned = 0;
    bool m_memoryShort = false;
};

} // namespace server
