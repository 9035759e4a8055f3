// SPDX-License-Identifier: Apache-2.0
#pragma once

// A recorded conversation as a `.flow` file that the flow runner plays (tests/scenario/README.md):
// what phones sent as their steps, what the server sent as what is expected. Tags, branches and
// Call-IDs are the runner's own, entity-tags variables, addresses those of its phones; credentials
// are left out, with the requests that were only challenged.
//
// A recording does not hold what came about by other ways, so that is guessed from what it shows: a
// watcher who was told the state has been approved, one who was rejected has been blocked. What
// began before the recording begins anew where that can be done, else it is left out; a comment in
// the flow says so.

#include <span>

#include "server/trafficrecord.h"

namespace server {

[[nodiscard]] QByteArray writeFlow(std::span<const TrafficRecord> records);

} // namespace server
