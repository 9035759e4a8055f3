// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names that come from strangers, fit for a line of the log: cut, and with nothing in them that a
// terminal would obey. Any thread.

#include <QByteArrayView>
#include <QString>

namespace base {

inline constexpr qsizetype LongestPrintable = 100;

[[nodiscard]] QString printable(QByteArrayView text, qsizetype longest = LongestPrintable);

/// Whether a terminal or a viewer would obey it instead of showing it: a control character, C1's
/// among them, the end of a line, or a change of the writing direction, which could make one
/// address look like another.
[[nodiscard]] bool isCommand(QChar letter);

} // namespace base
