// SPDX-License-Identifier: Apache-2.0
#include "server/listenaddress.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace server {

namespace {

base::Unexpected<base::Sentence> malformed(const QString &text, const base::Sentence &why)
{
    return base::Unexpected(
        base::Sentence(QT_TRANSLATE_NOOP(
                           "core", "'%1' %2; write it like udp:127.0.0.1:5060, tcp:[::1]:5060 or "
                                   "tls:0.0.0.0:5061"))
            .arg(text, why));
}

} // namespace

base::Result<sip::Endpoint, base::Sentence> parseListenEndpoint(const QString &text,
                                                                quint16 defaultPort)
{
    QString host = text;
    quint16 port = defaultPort;
    const qsizetype portColon = host.lastIndexOf(u':');
    if (portColon > host.lastIndexOf(u']') && host.indexOf(u':') >= host.indexOf(u'[')) {
        bool ok = false;
        port = host.mid(portColon + 1).toUShort(&ok);
        if (!ok)
            return base::Unexpected(base::Sentence(
                QT_TRANSLATE_NOOP("core", "has no port from 0 to 65535 behind its last colon")));
        host.truncate(portColon);
    }
    if (host.contains(u':') && !host.startsWith(u'['))
        return base::Unexpected(
            base::Sentence(QT_TRANSLATE_NOOP("core", "needs brackets around its IPv6 address")));
    const auto endpoint = sip::Endpoint::parse(host.toUtf8(), port);
    if (!endpoint)
        return base::Unexpected(base::Sentence(
            QT_TRANSLATE_NOOP("core", "needs an IP address of this machine, not a name")));
    return *endpoint;
}

base::Result<ListenAddress, base::Sentence> ListenAddress::parse(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto protocol = sip::protocolFromToken(text.left(std::max<qsizetype>(colon, 0)).toUtf8());
    if (!protocol)
        return malformed(text, base::Sentence(QT_TRANSLATE_NOOP(
                                   "core", "does not begin with udp:, tcp: or tls:")));

    ListenAddress result;
    result.protocol = *protocol;

    const auto endpoint =
        parseListenEndpoint(text.mid(colon + 1), sip::defaultPort(result.protocol));
    if (!endpoint)
        return malformed(text, endpoint.error());
    result.endpoint = *endpoint;
    return result;
}

QString ListenAddress::toString() const
{
    return QString::fromLatin1(sip::transportToken(protocol).toByteArray() + ':' +
                               endpoint.toByteArray());
}

base::Result<HttpAddress, base::Sentence> HttpAddress::parse(const QString &text)
{
    struct Kind
    {
        QLatin1StringView prefix;
        Scheme scheme = Scheme::None;
        quint16 port = 0;
    };
    static constexpr std::array Kinds{Kind{"http:"_L1, Scheme::Http, 8080},
                                      Kind{"https:"_L1, Scheme::Https, 8443}};
    if (text.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return HttpAddress();
    base::Sentence why =
        base::Sentence(QT_TRANSLATE_NOOP("core", "does not begin with http: or https:"));
    for (const Kind &kind : Kinds) {
        if (!text.startsWith(kind.prefix, Qt::CaseInsensitive))
            continue;
        const auto endpoint = parseListenEndpoint(text.mid(kind.prefix.size()), kind.port);
        if (endpoint)
            return HttpAddress{kind.scheme, *endpoint};
        why = endpoint.error();
    }
    return base::Unexpected(
        base::Sentence(QT_TRANSLATE_NOOP("core", "'%1' %2; write it like http:127.0.0.1:8080, "
                                                 "https:0.0.0.0:8443, or none"))
            .arg(text, why));
}

QString HttpAddress::toString() const
{
    if (scheme == Scheme::None)
        return u"none"_s;
    return QString::fromLatin1((scheme == Scheme::Https ? "https:" : "http:") +
                               endpoint.toByteArray());
}

} // namespace server
