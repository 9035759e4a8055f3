// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the server says, in the language of the window: core marks its sentences and keeps what
// stands in them apart (base/sentence.h). Any thread.

#include <QString>

#include "base/sentence.h"

namespace gui {

[[nodiscard]] QString translated(const base::Sentence &sentence);

} // namespace gui
