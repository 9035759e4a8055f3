// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a run with and without a window have in common: the log set up by the settings, and
// re-reading these on SIGHUP.

#include "app/options.h"
#include "base/logging.h"
#include "server/configloader.h"
#include "server/serverthread.h"

#include <optional>

namespace app {

struct Startup
{
    Options options;
    server::LoadedConfig loaded;
};

/// Levels and file of the log as set; the error is a sentence with the key.
[[nodiscard]] base::Result<void, base::Sentence>
applyLogSettings(base::Logging &logging, const server::LogConfig &settings);
/// Reads the settings and sets the log up by them.
[[nodiscard]] base::Result<Startup, server::ConfigError> startupFor(const Options &options,
                                                                    base::Logging &logging);
/// Says it on standard error; the exit code.
[[nodiscard]] int complainAbout(const server::ConfigError &error);
/// The lines that tell an operator what runs, and that it ended in order.
void logStart(const Startup &startup, const server::StartInfo &info);
void logStop();

/// Reads file and flags again. Nothing when they have an error, which is logged: the settings in
/// force stay. Keys that need a restart are named in the log.
[[nodiscard]] std::optional<server::Config> reloadConfig(const Startup &startup,
                                                         base::Logging &logging);

} // namespace app
