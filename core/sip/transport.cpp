// SPDX-License-Identifier: Apache-2.0
#include "sip/transport.h"

#include <QHostAddress>
#include <QString>

namespace sip {

TransportError listenError(Protocol protocol, const QHostAddress &address, quint16 port,
                           QAbstractSocket::SocketError error, const QString &systemText)
{
    const QByteArray where = transportToken(protocol).toByteArray() + ' ' +
                             Endpoint::fromHostAddress(address, port).toByteArray();
    switch (error) {
    case QAbstractSocket::AddressInUseError: return {where + " is in use by another program"};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {where + " cannot be used: this machine has no such address"};
    case QAbstractSocket::SocketAccessError:
        return {where + " cannot be used: ports below 1024 need a privilege"};
    default: return {where + " cannot be used: " + systemText.toUtf8()};
    }
}

bool reaches(const Endpoint &local, bool dualStack, const Endpoint &peer)
{
    if (!dualStack && peer.isIPv4() != local.isIPv4())
        return false;
    return !local.isLoopback() || peer.isLoopback();
}

} // namespace sip
