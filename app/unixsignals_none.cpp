// SPDX-License-Identifier: Apache-2.0
// In place of unixsignals.cpp where there are no Unix signals.
#include "app/unixsignals.h"

namespace app {

class UnixSignals::Watcher
{
};

UnixSignals::UnixSignals(SignalActions) {}

UnixSignals::~UnixSignals() = default;

} // namespace app
