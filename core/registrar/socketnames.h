// SPDX-License-Identifier: Apache-2.0
#pragma once

// Our sockets in words that outlive a restart ("udp 198.51.100.1:5060"), for the column
// location.transport: a request to a contact leaves by the socket its REGISTER came by. Implemented
// by the server over the transport layer.

#include <QByteArray>

#include "sip/hop.h"

namespace registrar {

class SocketNames
{
public:
    virtual ~SocketNames() = default;
    /// The socket that a message with this source came by.
    [[nodiscard]] virtual QByteArray socketName(const sip::Hop &hop) const = 0;
    /// The protocol and listener of a remembered socket; the first of all if it is gone.
    [[nodiscard]] virtual sip::Hop hopOfSocket(const QByteArray &name) const = 0;
};

} // namespace registrar
