// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads and writes `presentity`, a row per publication (RFC 3903). Lives as long as a connection;
// used by Tables, in the store thread.

#include "store/batch.h"
#include "store/statement.h"

namespace store {

class Database;

class PublicationStore
{
public:
    explicit PublicationStore(const Database &database);

    [[nodiscard]] base::Result<void, StoreError> prepared() const;
    base::Result<void, StoreError> write(const SavePublication &save);
    base::Result<void, StoreError> write(const RemovePublication &removal);
    base::Result<void, StoreError> load(const TakeRows<PublicationRecord> &take);
    base::Result<void, StoreError> load(const ResourceName &resource,
                                        std::vector<PublicationRecord> &records);

private:
    [[nodiscard]] base::Result<qint64, StoreError> replace(const SavePublication &save);

    Statement m_load;
    Statement m_reload;
    Statement m_save;
    Statement m_modify;
    Statement m_refresh;
    Statement m_remove;
};

} // namespace store
