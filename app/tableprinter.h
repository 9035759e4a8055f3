// SPDX-License-Identifier: Apache-2.0
#pragma once

// Turns the answers of the control socket into text for people: aligned columns, numbers to the
// right, long names shortened only where a terminal would break the line. An answer may have
// "message", "fields" (an object; "order" names their order), "columns" with "rows", "text" (a
// document), and "sections", each with a "title" and any of these.

#include <QJsonObject>
#include <QString>

namespace app {

/// `lineWidth` is the terminal's; 0: not a terminal, nothing is shortened.
[[nodiscard]] QString answerAsText(const QJsonObject &answer, int lineWidth);

/// The same for programs: each row an object with the columns' names.
[[nodiscard]] QJsonObject answerAsJson(QJsonObject answer);

} // namespace app
