// SPDX-License-Identifier: Apache-2.0
#include <unordered_map>

#include <QHashFunctions>

#include "store/batch.h"

// Batch::coalesce(): of several writes of one row the last is enough. A publication is followed
// through its entity-tags: a -> b and b -> c become a -> c.

namespace store {

namespace {

/// A write as the row it starts from and the row it leaves, in terms of keys. Two columns of
/// active_watchers that are written alone count as rows of their own.
struct RowHash
{
    size_t operator()(const Write &write) const
    {
        return std::visit([](const auto &value) { return hash(value); }, write);
    }
    static size_t hash(const PublicationKey &key, QByteArrayView etag)
    {
        return qHashMulti(1, key.username, key.domain, key.event, etag);
    }
    static size_t hash(const SavePublication &value)
    {
        return hash(value.record.key, value.record.key.etag);
    }
    static size_t hash(const RemovePublication &value) { return hash(value.key, value.key.etag); }
    static size_t hash(const SaveSubscription &value) { return qHashMulti(2, value.record.id); }
    static size_t hash(const RemoveSubscription &value) { return qHashMulti(2, value.id); }
    static size_t hash(const ReserveCseq &value) { return qHashMulti(3, value.id); }
    static size_t hash(const SaveVersion &value) { return qHashMulti(4, value.id); }
    static size_t hash(const SaveWatcher &value) { return hash(value.record.key); }
    static size_t hash(const RemoveWatcher &value) { return hash(value.key); }
    static size_t hash(const SaveDocument &value) { return hash(value.record.key); }
    static size_t hash(const RemoveDocument &value) { return hash(value.key); }
    static size_t hash(const SaveBinding &value) { return hash(value.record.key); }
    static size_t hash(const RemoveBinding &value) { return hash(value.key); }
    static size_t hash(const SaveCredential &value) { return hash(value.record.key); }
    static size_t hash(const RemoveCredential &value) { return hash(value.key); }

private:
    static size_t hash(const WatcherKey &key)
    {
        return qHashMulti(5, key.presentityUser, key.presentityDomain, key.watcherUser,
                          key.watcherDomain, key.event);
    }
    static size_t hash(const DocumentKey &key)
    {
        return qHashMulti(6, key.username, key.domain, qint32(key.type), key.document);
    }
    static size_t hash(const BindingKey &key)
    {
        return qHashMulti(7, key.username, key.domain, key.contact, key.instance, key.regId);
    }
    static size_t hash(const CredentialKey &key) { return qHashMulti(8, key.username, key.domain); }
};

bool sameUserAndEvent(const PublicationKey &left, const PublicationKey &right)
{
    return left.username == right.username && left.domain == right.domain &&
           left.event == right.event;
}

/// The key a write of a publication leaves behind or takes away, and the tag it starts from.
const PublicationKey *publicationKey(const Write &write)
{
    if (const auto *save = std::get_if<SavePublication>(&write))
        return &save->record.key;
    const auto *removal = std::get_if<RemovePublication>(&write);
    return removal ? &removal->key : nullptr;
}

const QByteArray &startingEtag(const Write &write, const PublicationKey &key)
{
    const auto *save = std::get_if<SavePublication>(&write);
    return save && save->previousEtag ? *save->previousEtag : key.etag;
}

bool absorbPublication(const Write &earlier, Write &later)
{
    const PublicationKey *left = publicationKey(earlier);
    const PublicationKey *right = publicationKey(later);
    if (!left || !right || !sameUserAndEvent(*left, *right) ||
        left->etag != startingEtag(later, *right))
        return false;
    const auto *before = std::get_if<SavePublication>(&earlier);
    if (!before) // removed, and written anew
        return std::holds_alternative<SavePublication>(later);
    if (auto *after = std::get_if<SavePublication>(&later)) {
        after->previousEtag = before->previousEtag;
        if (before->body == SavePublication::Body::Written)
            after->body = SavePublication::Body::Written;
        return true;
    }
    if (before->previousEtag)
        std::get<RemovePublication>(later).key.etag = *before->previousEtag;
    return true;
}

/// The subscription whose whole row a write makes or removes; 0 for others.
qint64 subscriptionOf(const Write &write)
{
    if (const auto *save = std::get_if<SaveSubscription>(&write))
        return save->record.id;
    const auto *removal = std::get_if<RemoveSubscription>(&write);
    return removal ? removal->id : 0;
}

bool absorbSubscription(const Write &earlier, Write &later)
{
    const qint64 id = subscriptionOf(later);
    if (id == 0 || subscriptionOf(earlier) != id)
        return false;
    auto *after = std::get_if<SaveSubscription>(&later);
    if (!after)
        return true;
    const auto *before = std::get_if<SaveSubscription>(&earlier);
    if (!before) // removed first: the new row may be of another dialog
        return false;
    if (before->columns == SaveSubscription::Columns::All)
        after->columns = SaveSubscription::Columns::All;
    return true;
}

template <class Save, class Remove>
bool sameKey(const Write &earlier, const Write &later)
{
    const auto key = [](const Write &write) -> decltype(&std::declval<const Remove &>().key) {
        if (const auto *save = std::get_if<Save>(&write))
            return &save->record.key;
        const auto *removal = std::get_if<Remove>(&write);
        return removal ? &removal->key : nullptr;
    };
    const auto *left = key(earlier);
    const auto *right = key(later);
    return left && right && *left == *right;
}

template <class Column>
bool sameColumn(const Write &earlier, const Write &later)
{
    const auto *left = std::get_if<Column>(&earlier);
    const auto *right = std::get_if<Column>(&later);
    return left && right && left->id == right->id;
}

/// Whether `later` alone does what both do; it is changed so that it does.
bool absorb(const Write &earlier, Write &later)
{
    return absorbPublication(earlier, later) || absorbSubscription(earlier, later) ||
           sameColumn<ReserveCseq>(earlier, later) || sameColumn<SaveVersion>(earlier, later) ||
           sameKey<SaveWatcher, RemoveWatcher>(earlier, later) ||
           sameKey<SaveDocument, RemoveDocument>(earlier, later) ||
           sameKey<SaveBinding, RemoveBinding>(earlier, later) ||
           sameKey<SaveCredential, RemoveCredential>(earlier, later);
}

} // namespace

void Batch::coalesce()
{
    if (m_entries.size() < 2)
        return;
    const RowHash hash;
    std::unordered_map<size_t, size_t> lastWrite; // of a row, by hash; a collision saves nothing
    lastWrite.reserve(m_entries.size());
    std::vector<bool> idle(m_entries.size(), false);
    for (size_t index = 0; index < m_entries.size(); ++index) {
        Entry &entry = m_entries[index];
        if (entry.group != 0)
            continue;
        const PublicationKey *const key = publicationKey(entry.write);
        const size_t start =
            key ? RowHash::hash(*key, startingEtag(entry.write, *key)) : hash(entry.write);
        const auto found = lastWrite.find(start);
        if (found != lastWrite.end()) {
            const size_t earlier = found->second;
            idle[earlier] = m_entries[earlier].owner == entry.owner &&
                            absorb(m_entries[earlier].write, entry.write);
            lastWrite.erase(found);
        }
        lastWrite[hash(entry.write)] = index;
    }
    size_t kept = 0;
    for (size_t index = 0; index < m_entries.size(); ++index) {
        if (idle[index])
            continue;
        if (kept != index)
            m_entries[kept] = std::move(m_entries[index]);
        ++kept;
    }
    m_entries.erase(m_entries.begin() + qptrdiff(kept), m_entries.end());
}

} // namespace store
