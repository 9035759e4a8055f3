// SPDX-License-Identifier: Apache-2.0
#pragma once

// A password for `hereabouts ctl users`: asked for at the terminal, twice and without showing it,
// or read as the first line of standard input. Never taken from the command line, which every user
// of the machine can read in the list of processes.

#include "base/result.h"

#include <QString>

namespace app {

/// The error is a sentence.
[[nodiscard]] base::Result<QString, QString> promptForPassword();
[[nodiscard]] base::Result<QString, QString> passwordFromInput();

} // namespace app
