// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tool tips with words of others: Qt takes for HTML what looks like it, and who publishes a note
// would decide what a tip looks like. GUI thread.

#include <QString>

namespace gui {

/// The text as a tool tip that shows it letter for letter.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace gui
