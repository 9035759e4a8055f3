// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads and writes `watchers`, a row per presentity and watcher (RFC 3857, 4.7.1). Lives as long as
// a connection; used by Tables, in the store thread.

#include "store/batch.h"
#include "store/statement.h"

namespace store {

class Database;

class WatcherStore
{
public:
    explicit WatcherStore(const Database &database);

    [[nodiscard]] base::Result<void, StoreError> prepared() const;
    base::Result<void, StoreError> write(const SaveWatcher &save);
    base::Result<void, StoreError> write(const RemoveWatcher &removal);
    base::Result<void, StoreError> load(const TakeRows<WatcherRecord> &take);
    base::Result<void, StoreError> load(const ResourceName &resource,
                                        std::vector<WatcherRecord> &records);

private:
    Statement m_load;
    Statement m_reload;
    Statement m_save;
    Statement m_remove;
};

} // namespace store
