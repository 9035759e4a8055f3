// SPDX-License-Identifier: Apache-2.0
#include "gui/models/phoneaddresses.h"

#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// The first one that is not this machine's alone; loopback where there is none.
QString ownAddress(QAbstractSocket::NetworkLayerProtocol protocol)
{
    const bool isIPv6 = protocol == QAbstractSocket::IPv6Protocol;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == protocol && !address.isLoopback() && !address.isLinkLocal())
            return isIPv6 ? u'[' + address.toString() + u']' : address.toString();
    }
    return isIPv6 ? u"[::1]"_s : u"127.0.0.1"_s;
}

} // namespace

QString PhoneAddresses::reachable(const QString &endpoint)
{
    if (endpoint.startsWith("0.0.0.0:"_L1))
        return ownAddress(QAbstractSocket::IPv4Protocol) + endpoint.mid(7);
    if (endpoint.startsWith("[::]:"_L1))
        return ownAddress(QAbstractSocket::IPv6Protocol) + endpoint.mid(4);
    return endpoint;
}

QString PhoneAddresses::hint(const server::Status &status)
{
    if (!status.requiresProof) {
        return tr("One of them is the phone's SIP server or outbound proxy. Any user name will do, "
                  "and nobody has to log in.");
    }
    if (status.users == 0) {
        return tr("One of them is the phone's SIP server or outbound proxy. Passwords are required "
                  "and there is no user yet: add one on the page Users.");
    }
    return tr("One of them is the phone's SIP server or outbound proxy. The phone logs in with the "
              "name and password of a user.");
}

std::vector<PhoneAddress> PhoneAddresses::of(const server::Status &status)
{
    std::vector<PhoneAddress> all;
    for (const QByteArray &listener : status.listeners) { // "udp 127.0.0.1:5060"
        const QString text = QString::fromUtf8(listener);
        all.push_back({tr("SIP over %1", "UDP").arg(text.section(u' ', 0, 0).toUpper()),
                       reachable(text.section(u' ', 1))});
    }
    for (const QByteArray &root : status.xcapRoots) { // "http://127.0.0.1:8080/xcap-root"
        const QString text = QString::fromUtf8(root);
        const QString host = text.section(u'/', 2, 2);
        all.push_back({tr("XCAP root"), text.section(u'/', 0, 1) + u'/' + reachable(host) + u'/' +
                                            text.section(u'/', 3)});
    }
    return all;
}

} // namespace gui
