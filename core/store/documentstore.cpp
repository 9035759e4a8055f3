// SPDX-License-Identifier: Apache-2.0
#include "store/documentstore.h"

#include "store/database.h"
#include "store/rowreader.h"

namespace store {

namespace {

void readDocument(RowReader &row, DocumentRecord &record)
{
    record.key.username = row.text();
    record.key.domain = row.sharedText();
    record.key.type = DocumentType(row.number());
    record.key.document = row.sharedText();
    record.xcap = row.text();
    record.etag = row.text();
}

} // namespace

DocumentStore::DocumentStore(const Database &database)
    : m_load(database.statement(QStringLiteral("document_load")))
    , m_reload(database.statement(QStringLiteral("document_reload")))
    , m_save(database.statement(QStringLiteral("document_save")))
    , m_remove(database.statement(QStringLiteral("document_remove")))
{
}

base::Result<void, StoreError> DocumentStore::prepared() const
{
    return allPrepared(m_load, m_reload, m_save, m_remove);
}

base::Result<void, StoreError> DocumentStore::write(const SaveDocument &save)
{
    const DocumentRecord &record = save.record;
    m_save.text(record.key.username).text(record.key.domain).number(qint64(record.key.type));
    m_save.text(record.key.document).text(record.xcap).text(record.etag);
    return withoutCount(m_save.run());
}

base::Result<void, StoreError> DocumentStore::write(const RemoveDocument &removal)
{
    const DocumentKey &key = removal.key;
    m_remove.text(key.username).text(key.domain).number(qint64(key.type)).text(key.document);
    return withoutCount(m_remove.run());
}

base::Result<void, StoreError> DocumentStore::load(const TakeRows<DocumentRecord> &take)
{
    return handRows(m_load, take, readDocument);
}

base::Result<void, StoreError> DocumentStore::load(const ResourceName &resource,
                                                   std::vector<DocumentRecord> &records)
{
    m_reload.text(resource.username).text(resource.domain);
    return appendRows(m_reload, records, readDocument);
}

} // namespace store
