// SPDX-License-Identifier: Apache-2.0
#pragma once

// How much memory this process has, and how much it may: asked for the setting `limits.memory`.
// Linux; elsewhere nothing is known. Any thread.

#include <QtGlobal>

namespace server {

/// Bytes in memory; 0: nobody knows.
[[nodiscard]] qint64 residentBytes();
/// Three quarters of the machine's memory, or of what its control group may have; 0: nobody knows.
[[nodiscard]] qint64 usualMemoryLimit();
/// Gives back to the system what was freed.
void returnFreedMemory();

} // namespace server
