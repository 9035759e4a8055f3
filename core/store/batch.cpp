// SPDX-License-Identifier: Apache-2.0
#include "store/batch.h"

#include <algorithm>
#include <utility>

namespace store {

void Batch::add(Write write, quint64 owner)
{
    m_entries.push_back({std::move(write), owner, m_group});
}

void Batch::savePublication(PublicationRecord record, std::optional<QByteArray> previousEtag,
                            quint64 owner)
{
    add(SavePublication{std::move(record), std::move(previousEtag), SavePublication::Body::Written},
        owner);
}

void Batch::refreshPublication(PublicationRecord record, QByteArray previousEtag, quint64 owner)
{
    add(SavePublication{std::move(record), std::move(previousEtag),
                        SavePublication::Body::Unchanged},
        owner);
}

void Batch::removePublication(PublicationKey key, quint64 owner)
{
    add(RemovePublication{std::move(key)}, owner);
}

void Batch::saveSubscription(SubscriptionRecord record, quint64 owner)
{
    add(SaveSubscription{std::move(record), SaveSubscription::Columns::All}, owner);
}

void Batch::updateSubscription(SubscriptionRecord record, quint64 owner)
{
    add(SaveSubscription{std::move(record), SaveSubscription::Columns::Changing}, owner);
}

void Batch::reserveCseq(qint64 id, quint32 cseq, quint64 owner)
{
    add(ReserveCseq{id, cseq}, owner);
}

void Batch::saveVersion(qint64 id, qint64 version, quint64 owner)
{
    add(SaveVersion{id, version}, owner);
}

void Batch::removeSubscription(qint64 id, quint64 owner)
{
    add(RemoveSubscription{id}, owner);
}

void Batch::saveWatcher(WatcherRecord record, quint64 owner)
{
    add(SaveWatcher{std::move(record)}, owner);
}

void Batch::removeWatcher(WatcherKey key, quint64 owner)
{
    add(RemoveWatcher{std::move(key)}, owner);
}

void Batch::saveDocument(DocumentRecord record, quint64 owner)
{
    add(SaveDocument{std::move(record)}, owner);
}

void Batch::removeDocument(DocumentKey key, quint64 owner)
{
    add(RemoveDocument{std::move(key)}, owner);
}

void Batch::saveBinding(BindingRecord record, quint64 owner)
{
    add(SaveBinding{std::move(record)}, owner);
}

void Batch::removeBinding(BindingKey key, quint64 owner)
{
    add(RemoveBinding{std::move(key)}, owner);
}

void Batch::saveCredential(CredentialRecord record, quint64 owner)
{
    add(SaveCredential{std::move(record)}, owner);
}

void Batch::removeCredential(CredentialKey key, quint64 owner)
{
    add(RemoveCredential{std::move(key)}, owner);
}

void Batch::beginGroup()
{
    m_group = ++m_groups;
}

void Batch::endGroup()
{
    m_group = 0;
}

std::vector<quint64> Batch::owners() const
{
    std::vector<quint64> owners;
    owners.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        owners.push_back(entry.owner);
    std::sort(owners.begin(), owners.end());
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    return owners;
}

} // namespace store
