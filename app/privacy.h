// SPDX-License-Identifier: Apache-2.0
#pragma once

// Keeps what the process holds to itself: files it makes are its owner's alone (the database has
// hashes of passwords), and no core dump has its keys, unless the settings ask for dumps. Once, in
// the main thread, before there is any file or other thread.

#include "server/config.h"

namespace app {

void keepToOneself(const server::ProcessConfig &settings);

} // namespace app
