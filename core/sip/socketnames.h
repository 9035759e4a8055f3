// SPDX-License-Identifier: Apache-2.0
#pragma once

// Our sockets in words that outlive a restart ("udp 198.51.100.1:5060"), for the columns named
// transport: a request to a contact leaves by the socket, and from the address, that its REGISTER
// or SUBSCRIBE came by. Implemented by OwnAddresses; the server hands it on.

#include <QByteArray>

#include "sip/hop.h"

namespace sip {

class SocketNames
{
public:
    virtual ~SocketNames() = default;
    /// The socket that a message with this source came by; of one with all addresses, that it came
    /// to.
    [[nodiscard]] virtual QByteArray socketName(const Hop &hop) const = 0;
    /// The protocol, listener and local address of a remembered socket; the first of all if it is
    /// gone.
    [[nodiscard]] virtual Hop hopOfSocket(const QByteArray &name) const = 0;
};

} // namespace sip
