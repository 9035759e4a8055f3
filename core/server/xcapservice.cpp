// SPDX-License-Identifier: Apache-2.0
#include "server/xcapservice.h"

#include "server/tlssettings.h"

using namespace Qt::StringLiterals;

namespace server {

namespace {

QByteArray defaultDomain(const Config &config)
{
    return config.server.domains.isEmpty() ? QByteArray() : config.server.domains.front().toUtf8();
}

QByteArray rootUri(const HttpAddress &address, const QString &root)
{
    const bool isSecure = address.scheme == HttpAddress::Scheme::Https;
    return (isSecure ? "https://" : "http://") + address.endpoint.toByteArray() + root.toUtf8();
}

xcap::UsageSettings usageSettings(const Config &config)
{
    xcap::UsageSettings settings;
    settings.uris = {config.xcap.root.toUtf8(), defaultDomain(config)};
    for (const HttpAddress &address : config.xcap.addresses) {
        if (address.scheme != HttpAddress::Scheme::None) {
            settings.rootUri = rootUri(address, config.xcap.root);
            break;
        }
    }
    return settings;
}

xcap::TrustedPeers::Settings trust(const Config &config)
{
    return {config.xcap.trustHeader.toUtf8(), {}, defaultDomain(config)};
}

http::HttpLimits httpLimits(const HttpConfig &config)
{
    http::HttpLimits limits;
    limits.requestLineBytes = config.requestLine;
    limits.headerBytes = config.headerBytes;
    limits.headerFields = config.headerFields;
    limits.bodyBytes = config.bodySize;
    limits.connections = config.connections;
    limits.connectionsPerAddress = config.connectionsPerAddress;
    limits.requestsPerConnection = config.requestsPerConnection;
    limits.headerMilliseconds = config.headerTime;
    limits.bodyMilliseconds = config.bodyTime;
    limits.progressMilliseconds = config.progressTime;
    limits.progressBytes = config.progressBytes;
    limits.idleMilliseconds = config.idleTime;
    return limits;
}

} // namespace

XcapService::XcapService(const Config &config, store::DocumentTable &documents,
                         store::CommitLedger &ledger, base::TimerQueue &timers,
                         auth::Authenticator &authenticator, auth::RefusalLog &log,
                         const tls::Credentials &credentials)
    : m_root(config.xcap.root.toUtf8())
    , m_timers(timers)
    , m_credentials(credentials)
    , m_handshakes(handshakeLimits(config.tls))
    , m_usages(usageSettings(config), documents)
    , m_trusted(trust(config))
    , m_digest(authenticator, log, m_trusted)
    , m_xcap(m_usages, documents, ledger,
             config.requiresProof() ? static_cast<const xcap::Identity &>(m_digest) : m_trusted)
    , m_http(m_xcap, timers, httpLimits(config.http))
{
    m_xcap.setHttpServer(m_http);
    reload(config);
}

void XcapService::reload(const Config &config)
{
    std::vector<QByteArray> domains;
    for (const QString &domain : config.server.domains)
        domains.push_back(domain.toUtf8());
    m_digest.setSettings(
        {config.auth.realm.toUtf8(), {config.xcap.root.toUtf8(), defaultDomain(config), domains}});
    m_usages.setServedDomains(std::move(domains));
}

std::unique_ptr<QTcpServer> XcapService::acceptorFor(HttpAddress::Scheme scheme) const
{
    if (scheme == HttpAddress::Scheme::Https)
        return std::make_unique<tls::Acceptor>(m_credentials, m_timers, m_handshakes);
    return std::make_unique<QTcpServer>();
}

base::Result<void, base::Sentence> XcapService::listen(const HttpAddress &address)
{
    if (address.scheme == HttpAddress::Scheme::None)
        return {};
    const bool isSecure = address.scheme == HttpAddress::Scheme::Https;
    const auto port = m_http.listen(address.endpoint.toHostAddress(), address.endpoint.port,
                                    acceptorFor(address.scheme), isSecure ? "https"_L1 : "http"_L1);
    if (!port)
        return base::Unexpected(port.error().text);
    HttpAddress taken = address;
    taken.endpoint.port = *port;
    m_roots.push_back(rootUri(taken, QString::fromUtf8(m_root)));
    return {};
}

} // namespace server
