// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who sends an XCAP request, by HTTP Digest (RFC 4825, 14; RFC 7616): the user who is proved is the
// XUI. With the same users and nonces as SIP. A proxy on this machine that says in its field whom
// it has authenticated is believed besides, if the operator has named that field. Server's thread.

#include "auth/authenticator.h"
#include "auth/refusallog.h"
#include "xcap/identity.h"
#include "xcap/xcapuri.h"

namespace xcap {

class DigestIdentity final : public Identity
{
public:
    struct Settings
    {
        QByteArray realm; // of all domains; empty: each has its own, which is its name
        UriContext uris;  // which domains there are, and that of a user without one
    };
    DigestIdentity(auth::Authenticator &authenticator, auth::RefusalLog &log,
                   const TrustedPeers &proxies)
        : m_authenticator(authenticator)
        , m_log(log)
        , m_proxies(proxies)
    {
    }

    void setSettings(Settings settings) { m_settings = std::move(settings); }

    [[nodiscard]] base::Result<Requester, http::HttpResponse>
    identify(const http::HttpRequest &request) const override;
    [[nodiscard]] base::Result<Outlook, http::HttpResponse>
    outlook(const http::HttpRequest &head) const override;

private:
    using Fields = QVarLengthArray<QByteArrayView, 4>;
    enum class Body : quint8 { Read, Due };

    /// The error is the answer to who has not proved who he is.
    [[nodiscard]] base::Result<auth::Judgement, http::HttpResponse>
    judge(const http::HttpRequest &request, Body body) const;
    [[nodiscard]] QByteArray domainOf(const http::HttpRequest &request, const Fields &fields) const;
    [[nodiscard]] std::vector<QByteArray> domainsBeside(const QByteArray &domain) const;
    [[nodiscard]] bool isServed(const QByteArray &domain) const;

    auth::Authenticator &m_authenticator;
    auth::RefusalLog &m_log;
    const TrustedPeers &m_proxies;
    Settings m_settings;
};

} // namespace xcap
