// SPDX-License-Identifier: Apache-2.0
#pragma once

// What was done to a database when it was opened: the answer of StoreThread::open().

#include <QString>

namespace store {

struct Opened
{
    int schemaVersion = 0;
    int migratedFrom = 0;    // 0: nothing was migrated, or the database was new
    QString backup;          // the copy made before migrating; empty when there was none
    qint64 leftoverRows = 0; // rows in `migration_leftovers`, which fit no key
};

} // namespace store
