// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the program says on its terminal, and with which exit code it ends.

#include <QString>

namespace app {

enum ExitCode : int { ExitDone = 0, ExitFailed = 1, ExitUsage = 2 };

/// To standard output, as it is.
void print(const QString &text);
/// One sentence to standard error, headed by the program's name.
void complain(const QString &sentence);
/// The width of the terminal behind standard output; 0 if there is none.
[[nodiscard]] int terminalWidth();

} // namespace app
