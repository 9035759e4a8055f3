// SPDX-License-Identifier: Apache-2.0
#include "server/xcapservice.h"

#include <QLoggingCategory>

#include "server/tlssettings.h"
#include "sip/machineaddress.h"

using namespace Qt::StringLiterals;

namespace server {

Q_LOGGING_CATEGORY(xcapServiceLog, "server.xcap")

namespace {

QByteArray defaultDomain(const Config &config)
{
    return config.server.domains.isEmpty() ? QByteArray() : config.server.domains.front().toUtf8();
}

QByteArray rootUri(const HttpAddress &address, const QByteArray &hostPort, const QByteArray &root)
{
    const bool isSecure = address.scheme == HttpAddress::Scheme::Https;
    return (isSecure ? "https://" : "http://") + hostPort + root;
}

/// By which others reach a listener, as SIP calls its own in Contact; empty when nobody knows.
QByteArray reachableHost(const sip::Endpoint &endpoint, const QByteArray &advertisedHost)
{
    if (!endpoint.isAny())
        return endpoint.host();
    if (!advertisedHost.isEmpty())
        return advertisedHost;
    const QByteArray address =
        endpoint.isIPv4() ? QByteArray() : sip::machineAddress(QAbstractSocket::IPv6Protocol);
    // A socket at [::] takes IPv4 too.
    return address.isEmpty() ? sip::machineAddress(QAbstractSocket::IPv4Protocol) : address;
}

xcap::UsageSettings usageSettings(const Config &config)
{
    xcap::UsageSettings settings;
    settings.uris = {config.xcap.root.toUtf8(), defaultDomain(config)};
    settings.rootUri = config.xcap.publicRoot.toUtf8();
    settings.isRootPublic = !settings.rootUri.isEmpty();
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
    , m_advertisedHost(config.server.advertisedHost.toUtf8())
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
    for (const HttpAddress &address : config.xcap.addresses) { // until its socket is open
        const bool isKnown = address.scheme != HttpAddress::Scheme::None &&
                             !(address.endpoint.isAny() || m_usages.settings().isRootPublic);
        if (isKnown && m_usages.settings().rootUri.isEmpty())
            m_usages.setRootUri(rootUri(address, address.endpoint.toByteArray(), m_root));
    }
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
    m_usages.setOmaRulesEvaluated(config.policy.omaRules);
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
    m_roots.push_back(rootUri(taken, taken.endpoint.toByteArray(), m_root));
    if (m_roots.size() == 1)
        tellRoot(taken);
    return {};
}

void XcapService::tellRoot(const HttpAddress &taken)
{
    if (m_usages.settings().isRootPublic)
        return;
    const QByteArray host = reachableHost(taken.endpoint, m_advertisedHost);
    if (host.isEmpty()) {
        qCWarning(xcapServiceLog) << "phones cannot be told by xcap-diff where XCAP is: set "
                                     "xcap.public_root";
        return;
    }
    const QByteArray port = QByteArray::number(taken.endpoint.port);
    m_usages.setRootUri(rootUri(taken, host + ':' + port, m_root));
    if (taken.endpoint.isAny() && m_advertisedHost.isEmpty()) {
        qCInfo(xcapServiceLog).noquote()
            << "xcap-diff tells phones that XCAP is at" << m_usages.rootUri()
            << "unless xcap.public_root says another";
    }
}

} // namespace server
