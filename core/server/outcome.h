// SPDX-License-Identifier: Apache-2.0
#pragma once

// What came of something a person asked for; a value that Administration and its parts answer with.

#include <QString>

namespace server {

/// Whether something could be done, and in one sentence what came of it or why not.
struct Outcome
{
    bool ok = true;
    QString sentence;
};

} // namespace server
