// SPDX-License-Identifier: Apache-2.0
#pragma once

// `hereabouts ctl`: sends one request to the control socket of a running server and prints its
// answer. Runs without an event loop.

#include "app/options.h"

#include <QString>

namespace app {

/// The exit code; the answer goes to standard output, an error's sentence to standard error.
[[nodiscard]] int runControl(const Options &options, const QString &socketFile);

} // namespace app
