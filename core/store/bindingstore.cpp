// SPDX-License-Identifier: Apache-2.0
#include "store/bindingstore.h"

#include "store/database.h"
#include "store/rowreader.h"

namespace store {

namespace {

void readBinding(RowReader &row, BindingRecord &record)
{
    record.key.username = row.text();
    record.key.domain = row.sharedText();
    record.key.contact = row.text();
    record.callId = row.text();
    record.cseq = quint32(row.number());
    record.q = qint32(row.number());
    record.expires = row.number();
    record.key.instance = row.text();
    record.key.regId = qint32(row.number());
    record.path = row.sharedText();
    record.received = row.text();
    record.transport = row.sharedText();
    record.userAgent = row.sharedText();
    record.parameters = row.sharedText();
    record.updated = row.number();
}

} // namespace

BindingStore::BindingStore(const Database &database)
    : m_load(database.statement(QStringLiteral("binding_load")))
    , m_reload(database.statement(QStringLiteral("binding_reload")))
    , m_save(database.statement(QStringLiteral("binding_save")))
    , m_remove(database.statement(QStringLiteral("binding_remove")))
{
}

base::Result<void, StoreError> BindingStore::prepared() const
{
    return allPrepared(m_load, m_reload, m_save, m_remove);
}

base::Result<void, StoreError> BindingStore::write(const SaveBinding &save)
{
    const BindingRecord &record = save.record;
    m_save.text(record.key.username).text(record.key.domain).text(record.key.contact);
    m_save.text(record.callId).number(record.cseq).number(record.q).number(record.expires);
    m_save.text(record.key.instance)
        .number(record.key.regId)
        .text(record.path)
        .text(record.received);
    m_save.text(record.transport).text(record.userAgent).text(record.parameters);
    m_save.number(record.updated);
    return withoutCount(m_save.run());
}

base::Result<void, StoreError> BindingStore::write(const RemoveBinding &removal)
{
    const BindingKey &key = removal.key;
    m_remove.text(key.username).text(key.domain).text(key.contact);
    m_remove.text(key.instance).number(key.regId);
    return withoutCount(m_remove.run());
}

base::Result<void, StoreError> BindingStore::load(const TakeRows<BindingRecord> &take)
{
    return handRows(m_load, take, readBinding);
}

base::Result<void, StoreError> BindingStore::load(const ResourceName &resource,
                                                  std::vector<BindingRecord> &records)
{
    m_reload.text(resource.username).text(resource.domain);
    return appendRows(m_reload, records, readBinding);
}

} // namespace store
