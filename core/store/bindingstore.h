// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads and writes `location`, a row per registered contact (RFC 3261, 10.3). Lives as long as a
// connection; used by Tables, in the store thread.

#include "store/batch.h"
#include "store/statement.h"

namespace store {

class Database;

class BindingStore
{
public:
    explicit BindingStore(const Database &database);

    [[nodiscard]] base::Result<void, StoreError> prepared() const;
    base::Result<void, StoreError> write(const SaveBinding &save);
    base::Result<void, StoreError> write(const RemoveBinding &removal);
    base::Result<void, StoreError> load(const TakeRows<BindingRecord> &take);
    base::Result<void, StoreError> load(const ResourceName &resource,
                                        std::vector<BindingRecord> &records);

private:
    Statement m_load;
    Statement m_reload;
    Statement m_save;
    Statement m_remove;
};

} // namespace store
