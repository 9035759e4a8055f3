// SPDX-License-Identifier: Apache-2.0
#include "sip/machineaddress.h"

#include <QNetworkInterface>

#include "sip/hop.h"

namespace sip {

QByteArray machineAddress(QAbstractSocket::NetworkLayerProtocol family)
{
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.protocol() == family && !address.isLoopback() && !address.isLinkLocal())
            return Endpoint::fromHostAddress(address, 0).host();
    }
    return {};
}

} // namespace sip
