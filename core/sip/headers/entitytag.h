// SPDX-License-Identifier: Apache-2.0
#pragma once

// SIP-ETag and SIP-If-Match: one token, compared octet by octet (RFC 3903, 11.3); and
// Suppress-If-Match, which may be "*" too (RFC 5839, 6.1). View into the text given to parse().

#include <QByteArrayView>

#include "sip/parseerror.h"

namespace sip {

struct EntityTag
{
    QByteArrayView token;

    [[nodiscard]] static Parsed<EntityTag> parse(QByteArrayView value);
    [[nodiscard]] bool isWildcard() const { return token == QByteArrayView("*"); }
};

} // namespace sip
