// SPDX-License-Identifier: Apache-2.0
#pragma once

// What came of something a person asked for; a value that Administration and its parts answer with.

#include "base/sentence.h"

namespace server {

/// Whether something could be done, and in one sentence what came of it or why not.
struct Outcome
{
    bool ok = true;
    base::Sentence sentence;
};

} // namespace server
