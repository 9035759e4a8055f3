// SPDX-License-Identifier: Apache-2.0
#include "store/documenttable.h"

#include <QCryptographicHash>

namespace store {

namespace {

// Bit 62 keeps the owners of documents apart from those of events (below 2**32) and of
// registrations (bit 63).
constexpr quint64 OwnerFlag = quint64(1) << 62;
constexpr quint64 ForeignFlag = quint64(1) << 63;

} // namespace

DocumentUserId DocumentTable::userOf(quint64 owner)
{
    const bool ours = (owner & OwnerFlag) != 0 && (owner & ForeignFlag) == 0;
    return ours ? DocumentUserId(owner) : NoDocumentUser;
}

QByteArray DocumentTable::etagOf(const QByteArray &text)
{
    // 96 bits: two texts of one document never meet by chance.
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1)
        .left(12)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

DocumentKey DocumentTable::keyOf(const User &user, const Name &name)
{
    return {user.username, user.domain, name.first, name.second};
}

DocumentUserId DocumentTable::findUser(const QByteArray &username, const QByteArray &domain) const
{
    return m_index.value({username, domain}, NoDocumentUser);
}

DocumentUserId DocumentTable::findOrCreateUser(const QByteArray &username, const QByteArray &domain)
{
    const auto known = m_index.constFind({username, domain});
    if (known != m_index.cend())
        return *known;
    const auto id = DocumentUserId(m_users.size());
    m_users.push_back({username, domain, {}, 0});
    m_index.insert({username, domain}, id);
    return id;
}

ResourceName DocumentTable::nameOf(DocumentUserId user) const
{
    return {m_users[user].username, m_users[user].domain, {}};
}

quint64 DocumentTable::owner(const QByteArray &username, const QByteArray &domain)
{
    return OwnerFlag | findOrCreateUser(username, domain);
}

const Document *DocumentTable::find(const DocumentKey &key) const
{
    const DocumentUserId id = findUser(key.username, key.domain);
    if (id == NoDocumentUser)
        return nullptr;
    const auto &documents = m_users[id].documents;
    const auto found = documents.find({key.type, key.document});
    return found == documents.end() ? nullptr : &found->second;
}

std::vector<DocumentKey> DocumentTable::of(const QByteArray &username,
                                           const QByteArray &domain) const
{
    std::vector<DocumentKey> keys;
    const DocumentUserId id = findUser(username, domain);
    if (id == NoDocumentUser)
        return keys;
    for (const auto &[name, document] : m_users[id].documents)
        keys.push_back(keyOf(m_users[id], name));
    return keys;
}

std::vector<DocumentKey> DocumentTable::all() const
{
    std::vector<DocumentKey> keys;
    keys.reserve(size_t(m_size));
    for (const User &user : m_users) {
        for (const auto &[name, document] : user.documents)
            keys.push_back(keyOf(user, name));
    }
    return keys;
}

quint64 DocumentTable::put(const DocumentKey &key, const QByteArray &text)
{
    const DocumentUserId id = findOrCreateUser(key.username, key.domain);
    User &user = m_users[id];
    const auto [place, isNew] = user.documents.try_emplace({key.type, key.document});
    Document &document = place->second;
    if (!isNew && document.text == text)
        return document.changedIn;
    if (isNew)
        ++m_size;
    const quint64 batch = m_ledger.openNumber();
    document = {text, etagOf(text), batch};
    user.touchedIn = batch;
    m_ledger.open().saveDocument({key, document.text, document.etag}, OwnerFlag | id);
    announce(key);
    return batch;
}

quint64 DocumentTable::remove(const DocumentKey &key)
{
    const DocumentUserId id = findUser(key.username, key.domain);
    if (id == NoDocumentUser)
        return 0;
    User &user = m_users[id];
    if (user.documents.erase({key.type, key.document}) == 0)
        return user.touchedIn;
    --m_size;
    user.touchedIn = m_ledger.openNumber();
    m_ledger.open().removeDocument(key, OwnerFlag | id);
    announce(key);
    return m_users[id].touchedIn;
}

void DocumentTable::restore(const DocumentRecord &record)
{
    User &user = m_users[findOrCreateUser(record.key.username, record.key.domain)];
    const auto [place, isNew] = user.documents.try_emplace({record.key.type, record.key.document});
    if (isNew)
        ++m_size;
    // Of the text, not of the column: whoever edits the table by hand does not know how it is made.
    place->second = {record.xcap, etagOf(record.xcap), 0};
}

void DocumentTable::reconcile(DocumentUserId id, const std::vector<DocumentRecord> &records)
{
    std::map<Name, Document> found;
    for (const DocumentRecord &record : records)
        found[{record.key.type, record.key.document}] = {record.xcap, etagOf(record.xcap), 0};
    std::map<Name, Document> before = std::exchange(m_users[id].documents, std::move(found));
    m_size += qsizetype(m_users[id].documents.size()) - qsizetype(before.size());
    std::vector<DocumentKey> changed;
    for (auto &[name, document] : m_users[id].documents) {
        const auto old = before.find(name);
        if (old == before.end() || old->second.text != document.text) {
            changed.push_back(keyOf(m_users[id], name));
        } else {
            document.changedIn = old->second.changedIn;
        }
        if (old != before.end())
            before.erase(old);
    }
    for (const auto &[name, document] : before)
        changed.push_back(keyOf(m_users[id], name));
    for (const DocumentKey &key : changed)
        announce(key);
    for (DocumentObserver *observer : m_observers)
        observer->documentsReconciled(m_users[id].username, m_users[id].domain);
}

void DocumentTable::announce(const DocumentKey &key)
{
    for (DocumentObserver *observer : m_observers)
        observer->documentChanged(key);
}

} // namespace store
