// SPDX-License-Identifier: Apache-2.0
#pragma once

// The value of an Authorization or Proxy-Authorization field of the scheme Digest (RFC 7616, 3.4;
// RFC 3261, 25.1), read as generously as phones write it: parameters in any order, with or without
// white space around commas and equal signs, quoted or not, unknown ones ignored (clients: 8, 9).
// Views into the text that was given to parse().

#include <optional>

#include <QByteArrayView>

namespace auth {

struct DigestFields
{
    // Without their quotes, and with their escapes, as the hashes take them.
    QByteArrayView username;
    QByteArrayView realm;
    QByteArrayView nonce;
    QByteArrayView uri;
    QByteArrayView response;
    QByteArrayView algorithm; // null: not said, which means MD5
    QByteArrayView qop;       // null: RFC 2069
    QByteArrayView cnonce;
    QByteArrayView nonceCount; // nc

    /// Nothing for another scheme, and for a text that is none of a Digest. A parameter that comes
    /// twice makes it none: which of the two was meant by whom cannot be told.
    [[nodiscard]] static std::optional<DigestFields> parse(QByteArrayView value);
};

/// A quoted-string's content with its escapes undone; copies only where there is one.
[[nodiscard]] QByteArray unescaped(QByteArrayView content);

} // namespace auth
