// SPDX-License-Identifier: Apache-2.0
#include "store/credentialreconciler.h"

#include <algorithm>

namespace store {

namespace {

constexpr qint64 ReloadInterval = 1000;

} // namespace

void CredentialReconciler::rowsLost(const std::vector<quint64> &owners)
{
    if (!std::binary_search(owners.begin(), owners.end(), CredentialTable::Owner))
        return;
    // They have one owner, so any that is not on disk may be the one.
    for (auto it = m_credentials.touched().cbegin(); it != m_credentials.touched().cend(); ++it)
        m_suspect.insert(it.key());
    if (!m_suspect.isEmpty() && !m_retry.isRunning())
        m_retry.start(ReloadInterval, *this, 0);
}

void CredentialReconciler::batchCommitted(quint64 number)
{
    m_credentials.committed(number);
    reloadNext();
}

void CredentialReconciler::timerFired(quint32, quint64)
{
    m_retry.fired();
    reloadNext();
}

void CredentialReconciler::reloadNext()
{
    if (m_reloading)
        return;
    for (const CredentialKey &key : std::as_const(m_suspect)) {
        // Rows in the open batch are newer than what could be read; their commit brings us back.
        if (m_credentials.touched().value(key) >= m_ledger.openNumber())
            continue;
        reload(CredentialKey(key));
        return;
    }
}

void CredentialReconciler::reload(const CredentialKey &key)
{
    m_reloading = true;
    const quint64 asOf = m_ledger.openNumber() - 1;
    m_committer.reload({key.username, key.domain, {}},
                       [this, key, asOf](const base::Result<Snapshot, StoreError> &snapshot) {
                           m_reloading = false;
                           if (!snapshot) {
                               m_retry.start(ReloadInterval, *this, 0);
                               return;
                           }
                           // If it changed while we read, the commit of that brings us back.
                           if (m_credentials.touched().value(key) <= asOf) {
                               m_suspect.remove(key);
                               const auto &rows = snapshot->credentials;
                               m_credentials.reconcile(
                                   key, rows.empty() ? std::nullopt : std::optional(rows.front()));
                           }
                           reloadNext();
                       });
}

void CredentialReconciler::takeAll(const std::vector<CredentialRecord> &records, quint64 asOf)
{
    QHash<CredentialKey, CredentialRecord> rows;
    for (const CredentialRecord &record : records)
        rows.insert(record.key, record);
    QSet<CredentialKey> keys(rows.keyBegin(), rows.keyEnd());
    for (const CredentialKey &key : m_credentials.all())
        keys.insert(key);
    for (const CredentialKey &key : std::as_const(keys)) {
        if (m_credentials.touched().value(key) > asOf) { // newer here than what was read
            m_suspect.insert(key);
            continue;
        }
        m_suspect.remove(key);
        const auto row = rows.constFind(key);
        m_credentials.reconcile(key, row == rows.cend() ? std::nullopt : std::optional(*row));
    }
    reloadNext();
}

} // namespace store
