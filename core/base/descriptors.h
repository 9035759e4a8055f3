// SPDX-License-Identifier: Apache-2.0
#pragma once

// How near the process is to the end of its descriptors. A listening socket that cannot accept for
// want of one stays readable, and Qt does not say so once it has seen an empty queue: its event
// loop would spin. So whoever accepts closes what came too near to the end. Any thread.

#include <QtGlobal>

namespace base {

/// Kept for what is there already: files of the database, names that are looked up.
inline constexpr qintptr SpareDescriptors = 16;

/// Whether `descriptor`, the newest and so the highest, is among the last. Where the system has no
/// such limit (RLIMIT_NOFILE) none is.
[[nodiscard]] bool isAmongLastDescriptors(qintptr descriptor);

} // namespace base
