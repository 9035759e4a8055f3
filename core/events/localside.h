// SPDX-License-Identifier: Apache-2.0
#pragma once

// Our side of a dialog, as the transport layer knows it; implemented by the server.

#include "sip/message.h"
#include "sip/socketnames.h"

namespace events {

class LocalSide : public sip::SocketNames
{
public:
    /// The URI of our Contact towards where `request` came from; empty: it has to be a sips: one,
    /// and there is none.
    [[nodiscard]] virtual QByteArray contactUri(const sip::Request &request) const = 0;
};

} // namespace events
