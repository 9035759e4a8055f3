// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names that come from strangers, fit for a line of the log: cut, and with nothing in them that a
// terminal would obey. Any thread.

#include <QByteArrayView>
#include <QString>

namespace base {

inline constexpr qsizetype LongestPrintable = 100;

[[nodiscard]] QString printable(QByteArrayView text, qsizetype longest = LongestPrintable);

} // namespace base
