// SPDX-License-Identifier: Apache-2.0
#pragma once

// All rows of `subscriber` in memory: a digest is judged on the way of a datagram, which never
// waits for the database. Administration writes them, with the open batch; where memory and table
// may differ the CredentialReconciler brings back what the table holds. Server thread.

#include <optional>
#include <vector>

#include <QHash>

#include "store/commitledger.h"

namespace store {

class CredentialObserver
{
public:
    virtual ~CredentialObserver() = default;
    /// CredentialTable::find() has the new row already, or nothing.
    virtual void credentialChanged(const CredentialKey &key) = 0;
};

class CredentialTable
{
public:
    /// The owner of all rows, for CommitLedger::hold. Bit 61 keeps it apart from those of events
    /// (below 2**32), documents (bit 62) and registrations (bit 63).
    static constexpr quint64 Owner = quint64(1) << 61;

    explicit CredentialTable(CommitLedger &ledger)
        : m_ledger(ledger)
    {
    }

    /// Told in the order of registration; must outlive the table's use, or be removed.
    void addObserver(CredentialObserver &observer) { m_observers.push_back(&observer); }
    /// Not while observers are told.
    void removeObserver(CredentialObserver &observer) { std::erase(m_observers, &observer); }

    /// Null when there is none. Good until the next change.
    [[nodiscard]] const CredentialRecord *find(const CredentialKey &key) const;
    /// In no order.
    [[nodiscard]] QList<CredentialKey> all() const { return m_records.keys(); }
    [[nodiscard]] qsizetype size() const { return m_records.size(); }

    /// Saves the row with the open batch; what speaks of it waits for the batch that is returned.
    quint64 put(const CredentialRecord &record);
    /// Likewise; nothing happens when there is none.
    quint64 remove(const CredentialKey &key);

    // For the CredentialReconciler.

    /// The row as it stands in the table; nothing: there is none.
    void reconcile(const CredentialKey &key, const std::optional<CredentialRecord> &record);
    /// The rows whose newest write may not be committed, each with its batch.
    [[nodiscard]] const QHash<CredentialKey, quint64> &touched() const { return m_touched; }
    /// Those up to this batch are on disk.
    void committed(quint64 batch);

private:
    void announce(const CredentialKey &key);

    CommitLedger &m_ledger;
    std::vector<CredentialObserver *> m_observers;
    QHash<CredentialKey, CredentialRecord> m_records;
    QHash<CredentialKey, quint64> m_touched;
};

} // namespace store
