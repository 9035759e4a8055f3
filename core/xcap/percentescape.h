// SPDX-License-Identifier: Apache-2.0
#pragma once

// Percent-escapes of URIs (RFC 3986, 2.1), as XCAP needs them: node selectors are decoded before
// they are read, and encoded where a conflict report names a node (RFC 4825, 6.3 and 11.1).

#include <optional>

#include <QByteArray>
#include <QByteArrayView>

namespace xcap {

/// Nothing when a '%' is not followed by two hexadecimal digits, or a NUL would come out.
[[nodiscard]] std::optional<QByteArray> percentDecoded(QByteArrayView text);
/// Everything but pchar and '/' is escaped.
[[nodiscard]] QByteArray percentEncodedPath(QByteArrayView text);

} // namespace xcap
