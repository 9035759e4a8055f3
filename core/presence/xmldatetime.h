// SPDX-License-Identifier: Apache-2.0
#pragma once

// xs:dateTime (XML Schema part 2, 3.2.7) to a moment, for validity periods of rules (RFC 4745,
// 7.4). A time without a zone is taken as UTC, for a server has no "local" that its users share.

#include <optional>

#include <QStringView>

namespace presence {

/// Milliseconds since 1970-01-01 UTC, fractions beyond that cut off; nothing when `text` is no
/// dateTime.
[[nodiscard]] std::optional<qint64> parseDateTime(QStringView text);

} // namespace presence
