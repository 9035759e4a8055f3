// SPDX-License-Identifier: Apache-2.0
#include "store/credentialtable.h"

namespace store {

const CredentialRecord *CredentialTable::find(const CredentialKey &key) const
{
    const auto found = m_records.constFind(key);
    return found == m_records.cend() ? nullptr : &*found;
}

quint64 CredentialTable::put(const CredentialRecord &record)
{
    const quint64 batch = m_ledger.openNumber();
    m_records.insert(record.key, record);
    m_touched.insert(record.key, batch);
    m_ledger.open().saveCredential(record, Owner);
    announce(record.key);
    return batch;
}

quint64 CredentialTable::remove(const CredentialKey &key)
{
    if (!m_records.remove(key))
        return m_touched.value(key);
    const quint64 batch = m_ledger.openNumber();
    m_touched.insert(key, batch);
    m_ledger.open().removeCredential(key, Owner);
    announce(key);
    return batch;
}

void CredentialTable::reconcile(const CredentialKey &key,
                                const std::optional<CredentialRecord> &record)
{
    const CredentialRecord *known = find(key);
    const bool same = record ? known && *known == *record : !known;
    if (same)
        return;
    if (record)
        m_records.insert(key, *record);
    else
        m_records.remove(key);
    announce(key);
}

void CredentialTable::committed(quint64 batch)
{
    m_touched.removeIf([batch](const auto &entry) { return entry.value() <= batch; });
}

void CredentialTable::announce(const CredentialKey &key)
{
    for (CredentialObserver *observer : m_observers)
        observer->credentialChanged(key);
}

} // namespace store
