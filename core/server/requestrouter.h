// SPDX-License-Identifier: Apache-2.0
#pragma once

// The TransactionUser: every new request comes here and goes to who serves its method, or is
// answered as RFC 3261, 8.2, says, in its order: what is too much (503), method (405, 501),
// Request-URI (416), Require (420), who it is (401, 407), domain (404). OPTIONS is answered here,
// to anybody (11.2). Who proves nothing leaves nothing behind, not even a transaction (8.2.7).
// Server thread.

#include <QByteArray>
#include <QStringList>

#include "base/tokensource.h"
#include "events/eventstatecompositor.h"
#include "events/notifier.h"
#include "registrar/registrar.h"
#include "server/admission.h"
#include "server/clockwatch.h"
#include "server/requestguard.h"
#include "sip/refusal.h"
#include "sip/transactionlayer.h"
#include "store/commitledger.h"

namespace server {

class RequestRouter : public sip::TransactionUser
{
public:
    struct Parts
    {
        const events::PackageRegistry &packages;
        events::EventStateCompositor &compositor;
        events::Notifier &notifier;
        registrar::Registrar &registrar;
        RequestGuard &guard;
        Admission &admission;
        ClockWatch &clockWatch;
        sip::TransactionLayer &transactions;
        store::CommitLedger &ledger;
        base::TokenSource &tokens;
    };
    explicit RequestRouter(const Parts &parts)
        : m_parts(parts)
        , m_tagSeed(size_t(parts.tokens.number()))
    {
    }

    /// Lower case names; none: every domain is served.
    void setDomains(const QStringList &domains);
    [[nodiscard]] bool serves(QByteArrayView lowerCaseDomain) const;

    /// From now on requests get 503: the server is about to end, and another may serve them.
    void stopTaking() { m_isTaking = false; }

    void handleRequest(const sip::Request &request, sip::ServerTransactionId id) override;

    /// Requests by outcome, for the status page.
    struct Counters
    {
        quint64 publish = 0;
        quint64 subscribe = 0;
        quint64 registers = 0;
        quint64 options = 0;
        quint64 others = 0;
        quint64 refused = 0; // by the router itself
    };
    [[nodiscard]] const Counters &counters() const { return m_counters; }

private:
    void dispatch(const sip::Request &request, quint64 reply, const sip::Uri &target,
                  const Sender &sender);
    void handlePublish(const sip::Request &request, quint64 reply, const sip::Uri &target,
                       const Sender &sender);
    void handleSubscribe(const sip::Request &request, quint64 reply, const sip::Uri &target,
                         const Sender &sender);
    void handleRegister(const sip::Request &request, quint64 reply, const Sender &sender);
    void handleOptions(const sip::Request &request, quint64 reply);
    void refuse(const sip::Request &request, quint64 reply, const sip::Refusal &refusal);
    void serve(const sip::Request &request, quint64 reply, const sip::Uri &target);
    void refuseStranger(const sip::Request &request, quint64 reply, const sip::Refusal &refusal);
    void challenge(const sip::Request &request, quint64 reply, sip::Refusal refusal);
    [[nodiscard]] QByteArray statelessResponse(const sip::Request &request,
                                               const sip::Refusal &refusal) const;
    [[nodiscard]] static QByteArray unsupportedExtensions(const sip::Request &request);
    [[nodiscard]] bool isServed(const sip::Uri &uri) const;

    Parts m_parts;
    std::vector<QByteArray> m_domains;
    Counters m_counters;
    size_t m_tagSeed; // of the To tags that nobody remembers
    bool m_isTaking = true;
};

} // namespace server
