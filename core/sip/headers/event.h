// SPDX-License-Identifier: Apache-2.0
#pragma once

// Event: RFC 6665, 8.2.1. The package with its templates ("presence.winfo") and the id that tells
// subscriptions within one dialog apart. Also one member of Allow-Events.

#include <QByteArrayView>

#include "sip/parameters.h"
#include "sip/parseerror.h"

namespace sip {

struct Event
{
    QByteArrayView package; ///< as written; compared with case (RFC 6665, 8.2.1: octet by octet)
    QByteArrayView id;      ///< null when absent
    Parameters parameters;

    [[nodiscard]] static Parsed<Event> parse(QByteArrayView value);
};

} // namespace sip
