// SPDX-License-Identifier: Apache-2.0
#pragma once

// From a Contact or route to a Request-URI: RFC 3261, 19.1.1, table 1, says what a Request-URI may
// not have, 12.2.1.1 that whoever builds one leaves it out.

#include <QByteArray>

namespace sip {

/// Whether it can stand as a Request-URI as it is: true for nearly every Contact, and cheap.
[[nodiscard]] bool mayBeRequestUri(QByteArrayView uri);
/// Without headers and method parameter; what is no SIP URI stays as it is.
[[nodiscard]] QByteArray asRequestUri(QByteArrayView uri);

} // namespace sip
