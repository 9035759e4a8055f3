// SPDX-License-Identifier: Apache-2.0
#pragma once

// What others are told of a socket that listens at all addresses, when nobody said under which name
// this machine is reached. Used by TransportLayer, and by the server for XCAP.

#include <QAbstractSocket>
#include <QByteArray>

namespace sip {

/// An address by which other machines may reach this one, as in a URI; empty when there is none.
[[nodiscard]] QByteArray machineAddress(QAbstractSocket::NetworkLayerProtocol family);

} // namespace sip
