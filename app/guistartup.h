// SPDX-License-Identifier: Apache-2.0
#pragma once

// The server with its window. guistartup.cpp is the only source that includes gui/; a build with
// GUI=OFF has noguistartup.cpp in its place, which runs without a window.

#include "app/startup.h"

namespace app {

/// The exit code.
[[nodiscard]] int runWithWindow(int &argc, char **argv, const Options &options,
                                base::Logging &logging);

} // namespace app
