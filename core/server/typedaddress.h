// SPDX-License-Identifier: Apache-2.0
#pragma once

// What somebody typed, as the address of a person that the tables know: for forms that say while
// one types whether it is one. A function without state; any thread.

#include <QByteArray>
#include <QString>

#include "base/result.h"

namespace server {

enum class AddressFault : quint8 {
    Empty,
    NoAddress, // no URI, or not of SIP or presence
    NoUser,    // only a host: nobody's address
    TooLong    // for the tables
};

/// "alice@example.com", with or without sip:, sips: or pres:, in its canonical form.
[[nodiscard]] base::Result<QByteArray, AddressFault> typedAddress(const QString &typed);

} // namespace server
