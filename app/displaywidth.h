// SPDX-License-Identifier: Apache-2.0
#pragma once

// How wide a terminal shows a text, and how to make it safe and short enough for one: names come
// from the network and may hold wide letters, combining marks and control characters.

#include <QString>

namespace app {

[[nodiscard]] int displayWidth(const QString &text);
/// Control characters as \xNN, so that no name can steer the terminal; '\n' and '\t' may be kept.
enum class LineBreaks : quint8 { Keep, Escape };
[[nodiscard]] QString printable(const QString &text, LineBreaks lineBreaks);
/// The text with its middle replaced by an ellipsis where it is wider than `width`.
[[nodiscard]] QString shortened(const QString &text, int width);

} // namespace app
