// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads and writes `active_watchers`, a row per subscription in a dialog (RFC 6665). Lives as long
// as a connection; used by Tables, in the store thread.

#include "store/batch.h"
#include "store/statement.h"

namespace store {

class Database;

class SubscriptionStore
{
public:
    explicit SubscriptionStore(const Database &database);

    [[nodiscard]] base::Result<void, StoreError> prepared() const;
    base::Result<void, StoreError> write(const SaveSubscription &save);
    base::Result<void, StoreError> write(const ReserveCseq &reservation);
    base::Result<void, StoreError> write(const SaveVersion &save);
    base::Result<void, StoreError> write(const RemoveSubscription &removal);
    base::Result<void, StoreError> load(const TakeRows<SubscriptionRecord> &take);
    /// The first id for a new subscription that no row has.
    base::Result<qint64, StoreError> nextId();
    base::Result<void, StoreError> load(const ResourceName &resource,
                                        std::vector<SubscriptionRecord> &records);

private:
    [[nodiscard]] base::Result<qint64, StoreError> update(const SubscriptionRecord &record);
    [[nodiscard]] base::Result<qint64, StoreError> insert(const SubscriptionRecord &record);

    Statement m_load;
    Statement m_reload;
    Statement m_highest;
    Statement m_save;
    Statement m_update;
    Statement m_reserveCseq;
    Statement m_saveVersion;
    Statement m_remove;
};

} // namespace store
