// SPDX-License-Identifier: Apache-2.0
#pragma once

// One HTTP request (RFC 9110) as a value. The target is kept as it came: XCAP's node selectors
// would not survive decoding and encoding (RFC 4825, 6.3).

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>

#include "http/headerfields.h"

namespace http {

struct HttpRequest
{
    QByteArray method; // case matters
    QByteArray target; // as in the request line
    HeaderFields fields;
    QByteArray body;
    QHostAddress peer; // IPv4 as such, also on a socket for both
    int minorVersion = 1;
    bool keepAlive = true; // the peer wants to go on (RFC 9112, 9.3)
    bool isSecure = false; // it came by TLS

    [[nodiscard]] bool isHead() const { return method == "HEAD"; }
    /// The target from its path on, without scheme and authority of the absolute form (RFC 9112,
    /// 3.2.2); `*` for the server itself; a view into the target.
    [[nodiscard]] QByteArrayView path() const;
    /// The host, and the port if it is said, that the target is of: of its absolute form, else of
    /// the field Host (RFC 9112, 3.3); a view into either, empty for what is none.
    [[nodiscard]] QByteArrayView authority() const;
};

} // namespace http
