// SPDX-License-Identifier: Apache-2.0
#pragma once

// One place to listen at, as people write it: udp:127.0.0.1:5060, tcp:[::1]:5060, udp:0.0.0.0.
// A value of the settings; the server opens one transport for each.

#include "base/result.h"
#include "sip/hop.h"

#include <QString>

namespace server {

struct ListenAddress
{
    sip::Protocol protocol = sip::Protocol::Udp;
    sip::Endpoint endpoint;

    /// The error says what is wrong with the text; port 0 lets the system choose one.
    [[nodiscard]] static base::Result<ListenAddress, QString> parse(const QString &text);
    [[nodiscard]] QString toString() const;

    [[nodiscard]] bool operator==(const ListenAddress &) const = default;
};

} // namespace server
