// SPDX-License-Identifier: Apache-2.0
#include "store/publicationstore.h"

#include <algorithm>

#include "store/database.h"
#include "store/rowreader.h"

namespace store {

namespace {

void readPublication(RowReader &row, PublicationRecord &record)
{
    record.key.username = row.text();
    record.key.domain = row.sharedText();
    record.key.event = row.sharedText();
    record.key.etag = row.text();
    record.expires = row.number();
    record.receivedTime = row.number();
    record.body = row.text();
    record.contentType = row.sharedText();
    record.sender = row.text();
    record.modified = row.number();
}

/// Composition reads oldest first. Rows of the same moment stay as the database has them.
void sortByAge(std::vector<PublicationRecord> &records)
{
    std::stable_sort(records.begin(), records.end(), [](const auto &left, const auto &right) {
        return left.modified < right.modified;
    });
}

} // namespace

PublicationStore::PublicationStore(const Database &database)
    : m_load(database.statement(QStringLiteral("publication_load")))
    , m_reload(database.statement(QStringLiteral("publication_reload")))
    , m_save(database.statement(QStringLiteral("publication_save")))
    , m_modify(database.statement(QStringLiteral("publication_modify")))
    , m_refresh(database.statement(QStringLiteral("publication_refresh")))
    , m_remove(database.statement(QStringLiteral("publication_remove")))
{
}

base::Result<void, StoreError> PublicationStore::prepared() const
{
    return allPrepared(m_load, m_reload, m_save, m_modify, m_refresh, m_remove);
}

base::Result<void, StoreError> PublicationStore::write(const SavePublication &save)
{
    if (save.previousEtag) {
        const auto replaced = replace(save);
        if (!replaced)
            return base::Unexpected(replaced.error());
        if (*replaced > 0)
            return {};
    }
    const PublicationRecord &record = save.record;
    m_save.text(record.key.username).text(record.key.domain).text(record.key.event);
    m_save.text(record.key.etag).number(record.expires).number(record.receivedTime);
    m_save.text(record.body).text(record.contentType).text(record.sender).number(record.modified);
    return withoutCount(m_save.run());
}

base::Result<qint64, StoreError> PublicationStore::replace(const SavePublication &save)
{
    const PublicationRecord &record = save.record;
    const bool bodyToo = save.body == SavePublication::Body::Written;
    Statement &statement = bodyToo ? m_modify : m_refresh;
    statement.text(record.key.etag).number(record.expires).number(record.receivedTime);
    statement.text(record.sender).number(record.modified);
    if (bodyToo)
        statement.text(record.body).text(record.contentType);
    statement.text(record.key.username).text(record.key.domain).text(record.key.event);
    return statement.text(*save.previousEtag).run();
}

base::Result<void, StoreError> PublicationStore::write(const RemovePublication &removal)
{
    const PublicationKey &key = removal.key;
    m_remove.text(key.username).text(key.domain).text(key.event).text(key.etag);
    return withoutCount(m_remove.run());
}

base::Result<void, StoreError> PublicationStore::load(const TakeRows<PublicationRecord> &take)
{
    return handRows(m_load, take, readPublication);
}

base::Result<void, StoreError> PublicationStore::load(const ResourceName &resource,
                                                      std::vector<PublicationRecord> &records)
{
    m_reload.text(resource.username).text(resource.domain).text(resource.event);
    auto loaded = appendRows(m_reload, records, readPublication);
    sortByAge(records);
    return loaded;
}

} // namespace store
