// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who sends an XCAP request, asked before anything else is looked at (RFC 4825, 8 and 14). The
// server has one Identity: this one, or DigestIdentity, which answers 401 with its challenge.

#include "base/result.h"
#include "http/httprequest.h"
#include "http/httpresponse.h"
#include "http/trustedaddresses.h"
#include "xcap/appusage.h"

namespace xcap {

class Identity
{
public:
    virtual ~Identity() = default;
    /// The error is the whole answer: 401 or 403.
    [[nodiscard]] virtual base::Result<Requester, http::HttpResponse>
    identify(const http::HttpRequest &request) const = 0;

    /// What can be said before the body has come.
    enum class Outlook : quint8 {
        Known, // who asks; identify() may still find that he asked this before
        Open   // it takes the body to say
    };
    /// The error is the whole answer, as that of identify(). Nothing is used up.
    [[nodiscard]] virtual base::Result<Outlook, http::HttpResponse>
    outlook(const http::HttpRequest &head) const;
};

/// Believes the machine itself and the proxies named, and nobody else: for laboratories, and for
/// installations whose proxy has authenticated the user and says who it is in a field.
class TrustedPeers final : public Identity
{
public:
    struct Settings
    {
        /// The field with the user's URI, such as X-XCAP-Asserted-Identity. With it, a request
        /// without it is refused: the proxy let it pass unauthenticated. Empty: who comes from a
        /// trusted address may act as any user.
        QByteArray field;
        http::TrustedAddresses peers;
        QByteArray defaultDomain; // of users written without one
    };

    explicit TrustedPeers(Settings settings)
        : m_settings(std::move(settings))
    {
    }

    [[nodiscard]] base::Result<Requester, http::HttpResponse>
    identify(const http::HttpRequest &request) const override;
    /// Whether a proxy says in its field who sends this.
    [[nodiscard]] bool speaksFor(const http::HttpRequest &request) const
    {
        return !m_settings.field.isEmpty() && m_settings.peers.contains(request.peer) &&
               request.fields.has(m_settings.field);
    }

private:
    Settings m_settings;
};

/// The user in `sip:alice@example.com`, `"alice@example.com"` or `alice`; both parts empty when
/// there is none.
[[nodiscard]] events::UserAndDomain assertedUser(QByteArrayView value,
                                                 const QByteArray &defaultDomain);

} // namespace xcap
