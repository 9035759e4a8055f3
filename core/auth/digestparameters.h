// SPDX-License-Identifier: Apache-2.0
#pragma once

// The parameters of a challenge or of credentials of the scheme Digest (RFC 7616, 3.3 and 3.4),
// read as generously as phones and servers write them: in any order, with or without white space
// around commas and equal signs, quoted or not. Views into the text that was given.

#include <optional>
#include <vector>

#include <QByteArrayView>

namespace auth {

struct DigestParameter
{
    QByteArrayView name;
    QByteArrayView content; // without its quotes, and with its escapes
};

/// Nothing for another scheme, and for a text that cannot be taken apart.
[[nodiscard]] std::optional<std::vector<DigestParameter>> digestParameters(QByteArrayView value);

} // namespace auth
