// SPDX-License-Identifier: Apache-2.0
#include "sip/transport.h"

#include <QHostAddress>
#include <QString>

namespace sip {

TransportError listenError(Protocol protocol, const QHostAddress &address, quint16 port,
                           QAbstractSocket::SocketError error, const QString &systemText)
{
    const QString where =
        QString::fromLatin1(transportToken(protocol).toByteArray() + ' ' +
                            Endpoint::fromHostAddress(address, port).toByteArray());
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return {base::Sentence(QT_TRANSLATE_NOOP("core", "%1 is in use by another program"))
                    .arg(where)};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {base::Sentence(QT_TRANSLATE_NOOP(
                                   "core", "%1 cannot be used: this machine has no such address"))
                    .arg(where)};
    case QAbstractSocket::SocketAccessError:
        return {base::Sentence(QT_TRANSLATE_NOOP(
                                   "core", "%1 cannot be used: ports below 1024 need a privilege"))
                    .arg(where)};
    default:
        return {base::Sentence(QT_TRANSLATE_NOOP("core", "%1 cannot be used: %2"))
                    .arg(where, systemText)};
    }
}

bool reaches(const Endpoint &local, bool dualStack, const Endpoint &peer)
{
    if (!dualStack && peer.isIPv4() != local.isIPv4())
        return false;
    return !local.isLoopback() || peer.isLoopback();
}

} // namespace sip
