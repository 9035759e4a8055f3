// SPDX-License-Identifier: Apache-2.0
#include "server/listenaddress.h"

using namespace Qt::StringLiterals;

namespace server {

namespace {

base::Unexpected<base::Sentence> malformed(const QString &text, const base::Sentence &why)
{
    return base::Unexpected(
        base::Sentence(QT_TRANSLATE_NOOP(
                           "core", "'%1' %2; write it like udp:127.0.0.1:5060 or tcp:[::1]:5060"))
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
    const QString protocolName = text.left(colon).toLower();
    if (colon < 0 || (protocolName != "udp"_L1 && protocolName != "tcp"_L1))
        return malformed(
            text, base::Sentence(QT_TRANSLATE_NOOP("core", "does not begin with udp: or tcp:")));

    ListenAddress result;
    result.protocol = protocolName == "udp"_L1 ? sip::Protocol::Udp : sip::Protocol::Tcp;

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
    constexpr quint16 httpAlternate = 8080;
    if (text.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return HttpAddress();
    base::Sentence why = base::Sentence(QT_TRANSLATE_NOOP("core", "does not begin with http:"));
    if (text.startsWith("http:"_L1, Qt::CaseInsensitive)) {
        const auto endpoint = parseListenEndpoint(text.mid(5), httpAlternate);
        if (endpoint)
            return HttpAddress{Scheme::Http, *endpoint};
        why = endpoint.error();
    }
    return base::Unexpected(
        base::Sentence(
            QT_TRANSLATE_NOOP("core", "'%1' %2; write it like http:127.0.0.1:8080, or none"))
            .arg(text, why));
}

QString HttpAddress::toString() const
{
    if (scheme == Scheme::None)
        return u"none"_s;
    return QString::fromLatin1("http:" + endpoint.toByteArray());
}

} // namespace server
