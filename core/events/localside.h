// SPDX-License-Identifier: Apache-2.0
#pragma once

// Our side of a dialog, as the transport layer knows it; implemented by the server.

#include <QByteArray>

#include "sip/message.h"

namespace events {

class LocalSide
{
public:
    virtual ~LocalSide() = default;
    /// The URI of our Contact towards where `request` came from.
    [[nodiscard]] virtual QByteArray contactUri(const sip::Request &request) const = 0;
    /// The socket it came by, in words that find it again after a restart ("udp 127.0.0.1:5060").
    [[nodiscard]] virtual QByteArray socketName(const sip::Hop &hop) const = 0;
    /// The hop of a remembered socket: its protocol and listener; the first of all if it is gone.
    [[nodiscard]] virtual sip::Hop hopOfSocket(const QByteArray &name) const = 0;
};

} // namespace events
