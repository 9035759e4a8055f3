// SPDX-License-Identifier: Apache-2.0
#pragma once

// The work of the store without a thread: opens and migrates, commits batches (all in one
// transaction, and row by row when a row is refused), loads and reloads, and connects again when
// the database was gone. Owned by StoreThread's worker, and by DirectCommitter in tests.

#include <memory>

#include "store/committer.h"
#include "store/database.h"
#include "store/opened.h"
#include "store/tables.h"

namespace store {

class Storage
{
public:
    Storage();
    ~Storage();

    base::Result<Opened, StoreError> open(const DatabaseOptions &options);
    void close();

    [[nodiscard]] CommitResult commit(quint64 number, Batch &&batch);
    /// Gives all of it to `take`, in parts; see Tables.
    base::Result<void, StoreError> load(const TakePart &take);
    base::Result<Snapshot, StoreError> load();
    base::Result<Snapshot, StoreError> load(const ResourceName &resource);

    /// To be called when there has been nothing to do for a while: what can be put in order is, and
    /// memory is given back. A failure is left for the next commit to find.
    void rest();

    /// For tests that make a connection sick.
    [[nodiscard]] Database *database() { return m_database.get(); }

private:
    using Entries = std::vector<Batch::Entry>;

    [[nodiscard]] base::Result<void, StoreError> prepareTables();
    [[nodiscard]] base::Result<void, StoreError> ensureOpen();
    [[nodiscard]] base::Result<void, StoreError> commitAll(const Entries &entries);
    /// Those that are refused are left out and reported.
    [[nodiscard]] base::Result<void, StoreError> commitEach(const Entries &entries,
                                                            std::vector<Failure> &failed);
    [[nodiscard]] base::Result<void, StoreError> commitUnits(const Entries &entries,
                                                             std::vector<Failure> &failed);
    [[nodiscard]] base::Result<void, StoreError> writeUnit(Entries::const_iterator begin,
                                                           Entries::const_iterator end,
                                                           std::vector<Failure> &failed);
    void giveUpOn(const StoreError &error);
    void disconnect();

    ServerLock m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Tables> m_tables; // null: not connected
};

} // namespace store
