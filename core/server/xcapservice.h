// SPDX-License-Identifier: Apache-2.0
#pragma once

// XCAP with all it needs: the application usages, who is believed, the protocol, and the HTTP
// server in front. Its sockets are opened by listen(); without them it is there all the same, for
// Administration writes documents by the same rules. Server thread.

#include "base/sentence.h"
#include "http/httpserver.h"
#include "server/config.h"
#include "tls/acceptor.h"
#include "xcap/digestidentity.h"
#include "xcap/usageregistry.h"
#include "xcap/xcapserver.h"

namespace server {

class XcapService
{
public:
    XcapService(const Config &config, store::DocumentTable &documents, store::CommitLedger &ledger,
                base::TimerQueue &timers, auth::Authenticator &authenticator, auth::RefusalLog &log,
                const tls::Credentials &credentials);

    /// Opens one listener; the error is a sentence without the address.
    [[nodiscard]] base::Result<void, base::Sentence> listen(const HttpAddress &address);
    /// Where it listens, which is not always what phones are told, as
    /// `http://127.0.0.1:8080/xcap-root`.
    [[nodiscard]] const std::vector<QByteArray> &roots() const { return m_roots; }

    /// Takes over the settings that need no restart.
    void reload(const Config &config);

    [[nodiscard]] xcap::UsageRegistry &usages() { return m_usages; }
    [[nodiscard]] http::HttpServer &httpServer() { return m_http; }
    [[nodiscard]] xcap::XcapServer &server() { return m_xcap; }
    [[nodiscard]] const http::HttpCounters &httpCounters() const { return m_http.counters(); }

private:
    void tellRoot(const HttpAddress &taken);
    [[nodiscard]] std::unique_ptr<QTcpServer> acceptorFor(HttpAddress::Scheme scheme) const;

    QByteArray m_root;
    QByteArray m_advertisedHost;
    std::vector<QByteArray> m_roots;
    base::TimerQueue &m_timers;
    const tls::Credentials &m_credentials;
    tls::HandshakeLimits m_handshakes;
    xcap::UsageRegistry m_usages;
    xcap::TrustedPeers m_trusted;
    xcap::DigestIdentity m_digest;
    xcap::XcapServer m_xcap;
    http::HttpServer m_http;
};

} // namespace server
