// SPDX-License-Identifier: Apache-2.0
#include "store/subscriptionstore.h"

#include "store/database.h"
#include "store/rowreader.h"

namespace store {

namespace {

void readSubscription(RowReader &row, SubscriptionRecord &record)
{
    record.id = row.number();
    record.toUser = row.text();
    record.toDomain = row.sharedText();
    record.fromUser = row.text();
    record.fromDomain = row.sharedText();
    record.event = row.sharedText();
    record.eventId = row.text();
    record.toTag = row.text();
    record.fromTag = row.text();
    record.callId = row.text();
    record.cseq = quint32(row.number());
    record.contact = row.text();
    record.recordRoute = row.sharedText();
    record.expires = row.number();
    record.status = row.sharedText();
    record.version = row.number();
    record.remoteCseq = quint32(row.number());
    record.localContact = row.sharedText();
    record.transport = row.sharedText();
    record.requestUri = row.text();
    record.reason = row.sharedText();
    record.accept = row.sharedText();
    record.userAgent = row.sharedText();
    record.localUri = row.text();
    record.remoteUri = row.text();
    record.updated = row.number();
    record.eventParameters = row.sharedText();
    record.body = row.text();
}

} // namespace

SubscriptionStore::SubscriptionStore(const Database &database)
    : m_load(database.statement(QStringLiteral("subscription_load")))
    , m_reload(database.statement(QStringLiteral("subscription_reload")))
    , m_highest(database.statement(QStringLiteral("subscription_highest")))
    , m_save(database.statement(QStringLiteral("subscription_save")))
    , m_update(database.statement(QStringLiteral("subscription_update")))
    , m_reserveCseq(database.statement(QStringLiteral("subscription_reserve_cseq")))
    , m_saveVersion(database.statement(QStringLiteral("subscription_save_version")))
    , m_remove(database.statement(QStringLiteral("subscription_remove")))
{
}

base::Result<void, StoreError> SubscriptionStore::prepared() const
{
    return allPrepared(m_load, m_reload, m_highest, m_save, m_update, m_reserveCseq, m_saveVersion,
                       m_remove);
}

base::Result<void, StoreError> SubscriptionStore::write(const SaveSubscription &save)
{
    if (save.columns == SaveSubscription::Columns::Changing) {
        const auto updated = update(save.record);
        if (!updated)
            return base::Unexpected(updated.error());
        if (*updated > 0)
            return {};
    }
    const auto inserted = insert(save.record);
    if (!inserted)
        return base::Unexpected(inserted.error());
    if (*inserted > 0)
        return {};
    return base::Unexpected(StoreError{
        StoreErrorKind::Row,
        base::Sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "The row %1 of active_watchers belongs to another dialog, and was left as it is"))
            .arg(save.record.id)});
}

base::Result<qint64, StoreError> SubscriptionStore::update(const SubscriptionRecord &record)
{
    m_update.number(record.cseq).text(record.contact).text(record.recordRoute);
    m_update.number(record.expires).text(record.status).number(record.version);
    m_update.number(record.remoteCseq).text(record.localContact).text(record.transport);
    m_update.text(record.reason).text(record.accept).number(record.updated);
    m_update.text(record.eventParameters).text(record.body);
    return m_update.number(record.id).text(record.callId).run();
}

base::Result<qint64, StoreError> SubscriptionStore::insert(const SubscriptionRecord &record)
{
    m_save.number(record.id).text(record.toUser).text(record.toDomain).text(record.fromUser);
    m_save.text(record.fromDomain).text(record.event).text(record.eventId).text(record.toTag);
    m_save.text(record.fromTag).text(record.callId).number(record.cseq).text(record.contact);
    m_save.text(record.recordRoute).number(record.expires).text(record.status);
    m_save.number(record.version).number(record.remoteCseq).text(record.localContact);
    m_save.text(record.transport).text(record.requestUri).text(record.reason).text(record.accept);
    m_save.text(record.userAgent).text(record.localUri).text(record.remoteUri);
    return m_save.number(record.updated).text(record.eventParameters).text(record.body).run();
}

base::Result<void, StoreError> SubscriptionStore::write(const ReserveCseq &reservation)
{
    return withoutCount(m_reserveCseq.number(reservation.cseq).number(reservation.id).run());
}

base::Result<void, StoreError> SubscriptionStore::write(const SaveVersion &save)
{
    return withoutCount(m_saveVersion.number(save.version).number(save.id).run());
}

base::Result<void, StoreError> SubscriptionStore::write(const RemoveSubscription &removal)
{
    return withoutCount(m_remove.number(removal.id).run());
}

base::Result<void, StoreError> SubscriptionStore::load(const TakeRows<SubscriptionRecord> &take)
{
    return handRows(m_load, take, readSubscription);
}

base::Result<qint64, StoreError> SubscriptionStore::nextId()
{
    if (auto selected = m_highest.select(); !selected)
        return base::Unexpected(selected.error());
    const qint64 highest = m_highest.next() ? m_highest.numberAt(0) : 0;
    if (auto finished = m_highest.finished(); !finished)
        return base::Unexpected(finished.error());
    return (highest / SubscriptionIdStep + 1) * SubscriptionIdStep;
}

base::Result<void, StoreError> SubscriptionStore::load(const ResourceName &resource,
                                                       std::vector<SubscriptionRecord> &records)
{
    m_reload.text(resource.username).text(resource.domain).text(resource.event);
    return appendRows(m_reload, records, readSubscription);
}

} // namespace store
