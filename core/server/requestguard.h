// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who sends a SIP request, and what he may touch (RFC 3261, 22; RFC 3325; RFC 8760). Asked by the
// RequestRouter before a module sees the request; keeps nothing of who proves nothing. Refusals are
// counted by reason and told in the log (auth::RefusalLog). Server thread.

#include <vector>

#include "auth/authenticator.h"
#include "auth/refusallog.h"
#include "base/result.h"
#include "server/addressrange.h"
#include "sip/refusal.h"

namespace server {

/// Who sends a request.
struct Sender
{
    QByteArray identity; // canonical address-of-record, proved; null: nobody had to say
    /// Whether it is a proxy's word: then From may hide him (RFC 3325, 7).
    bool isAsserted = false;
    QByteArray information = {}; // for Authentication-Info; empty: nothing
    /// Whether he has read a challenge where the request says to come from: over UDP anybody may
    /// write any source, and a user brings along a nonce that he has read elsewhere.
    bool isFromSource = false;

    [[nodiscard]] bool isProved() const { return !identity.isNull(); }
};

class RequestGuard
{
public:
    struct Settings
    {
        bool isRequired = false;
        bool isProxyStyle = false;       // 407 instead of 401
        QByteArray realm;                // empty: the user's domain
        std::vector<QByteArray> domains; // served, in lower case; none: any
        std::vector<AddressRange> trustedPeers;
        std::vector<QByteArray> md5OnlyAgents; // beginnings of their User-Agent
    };
    RequestGuard(auth::Authenticator &authenticator, auth::RefusalLog &log)
        : m_authenticator(authenticator)
        , m_log(log)
    {
    }

    void setSettings(Settings settings) { m_settings = std::move(settings); }
    [[nodiscard]] bool isRequired() const { return m_settings.isRequired; }

    /// The error is the answer: a challenge, or 400.
    [[nodiscard]] base::Result<Sender, sip::Refusal> identify(const sip::Request &request);
    /// Whether the sender may publish or register for this canonical address-of-record: his own
    /// (RFC 3903, 13.1; RFC 3261, 10.3, step 4). The error is 403.
    [[nodiscard]] base::Result<void, sip::Refusal>
    mayChange(const sip::Request &request, const Sender &sender, const QByteArray &aor);
    /// To be told of a 403 that somebody else has found.
    void noteForbidden(const sip::Request &request, const QByteArray &identity);

    [[nodiscard]] quint64 forbidden() const { return m_forbidden; }

private:
    [[nodiscard]] QByteArray assertedIdentity(const sip::Request &request) const;
    [[nodiscard]] QByteArray domainOf(const sip::Request &request,
                                      const sip::Message::Values &fields) const;
    [[nodiscard]] bool isServed(const QByteArray &domain) const;
    [[nodiscard]] sip::Refusal challenge(const sip::Request &request, QByteArrayView realm,
                                         bool isStale);
    void log(const sip::Request &request, const QByteArray &user, const char *why);

    auth::Authenticator &m_authenticator;
    auth::RefusalLog &m_log;
    Settings m_settings;
    quint64 m_forbidden = 0;
};

} // namespace server
