// SPDX-License-Identifier: Apache-2.0
#pragma once

// What would come of storing or deleting a document, in sentences: "2 watchers gain access, 1
// loses access". GUI thread.

#include <QString>

#include "server/documentforecast.h"

namespace gui {

/// One sentence about watchers, without their names; says so when nothing changes for them.
[[nodiscard]] QString forecastSentence(const server::DocumentForecast &forecast);
/// Who it is, a line for each kind of change; empty when there is nobody.
[[nodiscard]] QString forecastNames(const server::DocumentForecast &forecast);
/// What deleting the document would mean.
[[nodiscard]] QString deletionText(const server::DocumentName &name,
                                   const server::DocumentForecast &forecast);

} // namespace gui
