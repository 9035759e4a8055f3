// SPDX-License-Identifier: Apache-2.0
#include "store/tables.h"

namespace store {

namespace {

template <class... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

QByteArray name(const PublicationKey &key)
{
    return "presentity " + key.username + '@' + key.domain + ' ' + key.event + ' ' + key.etag;
}

QByteArray name(const WatcherKey &key)
{
    return "watchers " + key.presentityUser + '@' + key.presentityDomain + ' ' + key.event + ' ' +
           key.watcherUser + '@' + key.watcherDomain;
}

QByteArray name(const DocumentKey &key)
{
    return "xcap_xml " + key.username + '@' + key.domain + ' ' +
           QByteArray::number(qint32(key.type)) + ' ' + key.document;
}

QByteArray name(const BindingKey &key)
{
    return "location " + key.username + '@' + key.domain + ' ' + key.contact;
}

QByteArray name(const CredentialKey &key)
{
    return "subscriber " + key.username + '@' + key.domain;
}

QByteArray subscriptionName(qint64 id)
{
    return "active_watchers " + QByteArray::number(id);
}

} // namespace

Tables::Tables(const Database &database)
    : m_publications(database)
    , m_subscriptions(database)
    , m_watchers(database)
    , m_documents(database)
    , m_bindings(database)
    , m_credentials(database)
{
}

base::Result<void, StoreError> Tables::prepared() const
{
    for (const auto &result :
         {m_publications.prepared(), m_subscriptions.prepared(), m_watchers.prepared(),
          m_documents.prepared(), m_bindings.prepared(), m_credentials.prepared()}) {
        if (!result)
            return result;
    }
    return {};
}

base::Result<void, StoreError> Tables::write(const Write &write)
{
    const Overloaded visitor{
        [this](const SavePublication &value) { return m_publications.write(value); },
        [this](const RemovePublication &value) { return m_publications.write(value); },
        [this](const SaveSubscription &value) { return m_subscriptions.write(value); },
        [this](const ReserveCseq &value) { return m_subscriptions.write(value); },
        [this](const SaveVersion &value) { return m_subscriptions.write(value); },
        [this](const RemoveSubscription &value) { return m_subscriptions.write(value); },
        [this](const SaveWatcher &value) { return m_watchers.write(value); },
        [this](const RemoveWatcher &value) { return m_watchers.write(value); },
        [this](const SaveDocument &value) { return m_documents.write(value); },
        [this](const RemoveDocument &value) { return m_documents.write(value); },
        [this](const SaveBinding &value) { return m_bindings.write(value); },
        [this](const RemoveBinding &value) { return m_bindings.write(value); },
        [this](const SaveCredential &value) { return m_credentials.write(value); },
        [this](const RemoveCredential &value) { return m_credentials.write(value); },
    };
    return std::visit(visitor, write);
}

base::Result<void, StoreError> Tables::load(const TakePart &take)
{
    const auto partOf = [&take]<class Record>(std::vector<Record> Snapshot::*rows) {
        return TakeRows<Record>([&take, rows](std::vector<Record> &&records) {
            Snapshot part;
            part.*rows = std::move(records);
            take(std::move(part));
        });
    };
    const auto nextId = m_subscriptions.nextId();
    if (!nextId)
        return base::Unexpected(nextId.error());
    Snapshot first;
    first.nextSubscriptionId = *nextId;
    take(std::move(first));
    auto loaded = m_credentials.load(partOf(&Snapshot::credentials));
    if (loaded)
        loaded = m_documents.load(partOf(&Snapshot::documents));
    if (loaded)
        loaded = m_bindings.load(partOf(&Snapshot::bindings));
    if (loaded)
        loaded = m_watchers.load(partOf(&Snapshot::watchers));
    if (loaded)
        loaded = m_publications.load(partOf(&Snapshot::publications));
    if (loaded)
        loaded = m_subscriptions.load(partOf(&Snapshot::subscriptions));
    return loaded;
}

base::Result<Snapshot, StoreError> Tables::load(const ResourceName &resource)
{
    Snapshot snapshot;
    auto loaded = m_publications.load(resource, snapshot.publications);
    if (loaded)
        loaded = m_subscriptions.load(resource, snapshot.subscriptions);
    if (loaded)
        loaded = m_watchers.load(resource, snapshot.watchers);
    if (loaded)
        loaded = m_documents.load(resource, snapshot.documents);
    if (loaded)
        loaded = m_bindings.load(resource, snapshot.bindings);
    if (loaded)
        loaded = m_credentials.load(resource, snapshot.credentials);
    if (!loaded)
        return base::Unexpected(loaded.error());
    return snapshot;
}

QByteArray rowName(const Write &write)
{
    const Overloaded visitor{
        [](const SavePublication &value) { return name(value.record.key); },
        [](const RemovePublication &value) { return name(value.key); },
        [](const SaveSubscription &value) {
            return subscriptionName(value.record.id) + ' ' + value.record.callId;
        },
        [](const ReserveCseq &value) { return subscriptionName(value.id); },
        [](const SaveVersion &value) { return subscriptionName(value.id); },
        [](const RemoveSubscription &value) { return subscriptionName(value.id); },
        [](const SaveWatcher &value) { return name(value.record.key); },
        [](const RemoveWatcher &value) { return name(value.key); },
        [](const SaveDocument &value) { return name(value.record.key); },
        [](const RemoveDocument &value) { return name(value.key); },
        [](const SaveBinding &value) { return name(value.record.key); },
        [](const RemoveBinding &value) { return name(value.key); },
        [](const SaveCredential &value) { return name(value.record.key); },
        [](const RemoveCredential &value) { return name(value.key); },
    };
    return std::visit(visitor, write);
}

} // namespace store
