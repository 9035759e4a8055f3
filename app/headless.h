// SPDX-License-Identifier: Apache-2.0
#pragma once

// The server without a window: until SIGTERM or SIGINT, or until it fails.

#include "app/startup.h"

namespace app {

/// The exit code.
[[nodiscard]] int runHeadless(int &argc, char **argv, const Startup &startup,
                              base::Logging &logging);

} // namespace app
