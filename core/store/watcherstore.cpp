// SPDX-License-Identifier: Apache-2.0
#include "store/watcherstore.h"

#include "store/database.h"
#include "store/rowreader.h"

namespace store {

namespace {

void readWatcher(RowReader &row, WatcherRecord &record)
{
    record.key.presentityUser = row.text();
    record.key.presentityDomain = row.sharedText();
    record.key.watcherUser = row.text();
    record.key.watcherDomain = row.sharedText();
    record.key.event = row.sharedText();
    record.status = row.sharedText();
    record.reason = row.sharedText();
    record.insertedTime = row.number();
    record.decidedBy = row.sharedText();
}

} // namespace

WatcherStore::WatcherStore(const Database &database)
    : m_load(database.statement(QStringLiteral("watcher_load")))
    , m_reload(database.statement(QStringLiteral("watcher_reload")))
    , m_save(database.statement(QStringLiteral("watcher_save")))
    , m_remove(database.statement(QStringLiteral("watcher_remove")))
{
}

base::Result<void, StoreError> WatcherStore::prepared() const
{
    return allPrepared(m_load, m_reload, m_save, m_remove);
}

base::Result<void, StoreError> WatcherStore::write(const SaveWatcher &save)
{
    const WatcherRecord &record = save.record;
    m_save.text(record.key.presentityUser).text(record.key.presentityDomain);
    m_save.text(record.key.watcherUser).text(record.key.watcherDomain).text(record.key.event);
    m_save.text(record.status).text(record.reason).number(record.insertedTime);
    m_save.text(record.decidedBy);
    return withoutCount(m_save.run());
}

base::Result<void, StoreError> WatcherStore::write(const RemoveWatcher &removal)
{
    const WatcherKey &key = removal.key;
    m_remove.text(key.presentityUser).text(key.presentityDomain);
    m_remove.text(key.watcherUser).text(key.watcherDomain).text(key.event);
    return withoutCount(m_remove.run());
}

base::Result<void, StoreError> WatcherStore::load(const TakeRows<WatcherRecord> &take)
{
    return handRows(m_load, take, readWatcher);
}

base::Result<void, StoreError> WatcherStore::load(const ResourceName &resource,
                                                  std::vector<WatcherRecord> &records)
{
    m_reload.text(resource.username).text(resource.domain).text(resource.event);
    return appendRows(m_reload, records, readWatcher);
}

} // namespace store
