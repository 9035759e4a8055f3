// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a database held when it was opened, and what was done to it: the answer of
// StoreThread::open().

#include <QString>

#include "store/records.h"

namespace store {

struct Opened
{
    Snapshot snapshot;
    int schemaVersion = 0;
    int migratedFrom = 0;    // 0: nothing was migrated, or the database was new
    QString backup;          // the copy made before migrating; empty when there was none
    qint64 leftoverRows = 0; // rows in `migration_leftovers`, which fit no key
};

} // namespace store
