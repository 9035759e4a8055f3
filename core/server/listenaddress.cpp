// SPDX-License-Identifier: Apache-2.0
#include "server/listenaddress.h"

using namespace Qt::StringLiterals;

namespace server {

namespace {

base::Unexpected<QString> malformed(const QString &text, const QString &why)
{
    return base::Unexpected(
        u"'%1' %2; write it like udp:127.0.0.1:5060 or tcp:[::1]:5060"_s.arg(text, why));
}

} // namespace

base::Result<ListenAddress, QString> ListenAddress::parse(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString protocolName = text.left(colon).toLower();
    if (colon < 0 || (protocolName != "udp"_L1 && protocolName != "tcp"_L1))
        return malformed(text, u"does not begin with udp: or tcp:"_s);

    ListenAddress result;
    result.protocol = protocolName == "udp"_L1 ? sip::Protocol::Udp : sip::Protocol::Tcp;

    QString host = text.mid(colon + 1);
    quint16 port = sip::defaultPort(result.protocol);
    const qsizetype portColon = host.lastIndexOf(u':');
    if (portColon > host.lastIndexOf(u']') && host.indexOf(u':') >= host.indexOf(u'[')) {
        bool ok = false;
        port = host.mid(portColon + 1).toUShort(&ok);
        if (!ok)
            return malformed(text, u"has no port from 0 to 65535 behind its last colon"_s);
        host.truncate(portColon);
    }
    if (host.contains(u':') && !host.startsWith(u'['))
        return malformed(text, u"needs brackets around its IPv6 address"_s);
    const auto endpoint = sip::Endpoint::parse(host.toUtf8(), port);
    if (!endpoint)
        return malformed(text, u"needs an IP address of this machine, not a name"_s);
    result.endpoint = *endpoint;
    return result;
}

QString ListenAddress::toString() const
{
    return QString::fromLatin1(sip::transportToken(protocol).toByteArray() + ':' +
                               endpoint.toByteArray());
}

} // namespace server
