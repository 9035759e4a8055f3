// SPDX-License-Identifier: Apache-2.0
#include "server/changefeed.h"

#include <algorithm>

#include "server/engine.h"
#include "sip/uri.h"

namespace server {

namespace {

enum Timers : quint32 { Collect, Pulse };

constexpr qint64 Interval = 100;         // milliseconds between two batches
constexpr qint64 RowsPerMillisecond = 5; // more, and the next batch waits longer
constexpr qint64 StatusInterval = 1000;  // and between two statuses
constexpr int RowsPerTurn = 500;         // about a millisecond
constexpr size_t RowsPerBatch = 5000;    // a snapshot has them all

} // namespace

ChangeFeed::ChangeFeed(Engine &engine, Deliver deliver)
    : m_engine(engine)
    , m_rows(engine)
    , m_deliver(std::move(deliver))
    , m_timer(engine.m_timers)
    , m_pulse(engine.m_timers)
{
    engine.m_resources.setObserver(this);
    engine.m_locations.addBindingObserver(*this);
    engine.m_documents.addObserver(*this);
    engine.m_credentials.addObserver(*this); // after the directory, whose hashes a row tells of
    m_batch.isSnapshot = true;
    markAll();
    m_timer.start(0, *this, Collect);
    m_pulse.start(StatusInterval, *this, Pulse);
}

ChangeFeed::~ChangeFeed()
{
    m_engine.m_resources.setObserver(nullptr);
    m_engine.m_locations.removeBindingObserver(*this);
    m_engine.m_documents.removeObserver(*this);
    m_engine.m_credentials.removeObserver(*this);
}

void ChangeFeed::markAll()
{
    for (quint32 id = 0; id < m_engine.m_resources.end(); ++id) {
        if (!m_engine.m_resources.exists(id))
            continue;
        m_resources.mark(id);
        markWatchersOf(id);
    }
    for (quint32 id = 0; id < m_engine.m_subscriptions.end(); ++id) {
        if (m_engine.m_subscriptions.exists(id))
            m_subscriptions.mark(id);
    }
    const registrar::LocationStore &locations = m_engine.m_locations;
    for (quint32 id = 0; id < locations.end(); ++id) {
        if (locations.exists(id))
            m_bindings.mark(locations.at(id).aor);
    }
    for (const store::DocumentKey &key : m_engine.m_documents.all())
        m_documents.mark(key);
    for (const store::CredentialKey &key : m_engine.m_credentials.all())
        m_users.mark(key);
}

void ChangeFeed::markWatchersOf(quint32 resource)
{
    const events::Resource &of = m_engine.m_resources.at(resource);
    if (of.relationships.empty() || of.package != &m_engine.m_presence)
        return;
    for (const QByteArray &watcher : m_engine.m_relationships.watchersOf(resource))
        m_relationships.mark({of.aor, watcher});
}

void ChangeFeed::resourceChanged(quint32 resource)
{
    m_resources.mark(resource);
    schedule();
}

void ChangeFeed::subscriptionChanged(quint32 subscription)
{
    m_subscriptions.mark(subscription);
    schedule();
}

void ChangeFeed::relationshipChanged(quint32 resource, QByteArrayView watcher)
{
    const events::Resource &of = m_engine.m_resources.at(resource);
    if (of.package != &m_engine.m_presence)
        return; // decisions are about presence
    m_relationships.mark({of.aor, watcher.toByteArray()});
    schedule();
}

void ChangeFeed::everythingChanged()
{
    markAll();
    schedule();
}

void ChangeFeed::bindingsChanged(const QByteArray &aor)
{
    m_bindings.mark(aor);
    schedule();
}

void ChangeFeed::documentChanged(const store::DocumentKey &key)
{
    m_documents.mark(key);
    schedule();
}

void ChangeFeed::credentialChanged(const store::CredentialKey &key)
{
    m_users.mark(key);
    schedule();
}

void ChangeFeed::acknowledge()
{
    m_taken = true;
    schedule();
}

void ChangeFeed::schedule()
{
    if (m_timer.isRunning() || !m_taken)
        return;
    const qint64 due = m_nextDue - m_engine.m_timers.clock().now();
    m_timer.start(std::max<qint64>(due, 0), *this, Collect);
}

void ChangeFeed::timerFired(quint32 kind, quint64)
{
    if (kind == Pulse) {
        m_pulse.fired();
        m_pulse.start(StatusInterval, *this, Pulse);
        schedule();
        return;
    }
    m_timer.fired();
    collect();
}

void ChangeFeed::collect()
{
    for (int rows = 0; rows < RowsPerTurn; ++rows) {
        if ((!m_batch.isSnapshot && m_batch.size() >= RowsPerBatch) || !collectOne()) {
            send();
            return;
        }
    }
    m_timer.start(0, *this, Collect); // the rest in turns to come
}

bool ChangeFeed::collectOne()
{
    if (!m_relationships.isEmpty())
        collectRelationship(m_relationships.take());
    else if (!m_resources.isEmpty())
        collectResource(m_resources.take());
    else if (!m_subscriptions.isEmpty())
        collectSubscription(m_subscriptions.take());
    else if (!m_bindings.isEmpty())
        collectBindings(m_bindings.take());
    else if (!m_documents.isEmpty())
        collectDocument(m_documents.take());
    else if (!m_users.isEmpty())
        collectUser(m_users.take());
    else
        return false;
    return true;
}

void ChangeFeed::collectResource(quint32 id)
{
    if (id >= m_toldResources.size())
        m_toldResources.resize(size_t(id) + 1);
    QByteArray &told = m_toldResources[id];
    const events::ResourceTable &resources = m_engine.m_resources;
    const bool shown = resources.exists(id) && resources.at(id).package == &m_engine.m_presence;
    if (!told.isNull() && (!shown || told != resources.at(id).aor)) {
        // By now it may live on under another number, and be told by that.
        if (resources.find(told, m_engine.m_presence) == events::NullResource)
            m_batch.presentities.removed.push_back(told);
        told.clear();
    }
    if (!shown)
        return;
    told = resources.at(id).aor;
    m_batch.presentities.changed.push_back(m_rows.presentity(resources.at(id)));
}

void ChangeFeed::collectSubscription(quint32 id)
{
    if (id >= m_toldSubscriptions.size())
        m_toldSubscriptions.resize(size_t(id) + 1);
    qint64 &told = m_toldSubscriptions[id];
    const events::SubscriptionTable &subscriptions = m_engine.m_subscriptions;
    const qint64 now = subscriptions.exists(id) ? subscriptions.at(id).rowId : 0;
    if (told != 0 && told != now)
        m_batch.subscriptions.removed.push_back(told);
    told = now;
    if (now != 0)
        m_batch.subscriptions.changed.push_back(m_rows.subscription(id));
}

void ChangeFeed::collectRelationship(const Pair &pair)
{
    const auto &[presentity, watcher] = pair;
    const events::ResourceId id = m_engine.m_resources.find(presentity, m_engine.m_presence);
    const events::Relationship *known =
        id == events::NullResource ? nullptr
                                   : std::as_const(m_engine.m_relationships).find(id, watcher);
    if (known) {
        m_batch.watchers.changed.push_back(m_rows.watcher(m_engine.m_resources.at(id), *known));
    } else {
        m_batch.watchers.removed.push_back(watcherRowKey(presentity, watcher));
    }
}

void ChangeFeed::collectBindings(const QByteArray &aor)
{
    std::vector<RegistrationRow> rows = m_rows.registrations(aor);
    std::vector<QByteArray> contacts;
    contacts.reserve(rows.size());
    for (const RegistrationRow &row : rows)
        contacts.push_back(row.contact);
    for (const QByteArray &told : m_toldContacts.take(aor)) {
        if (std::find(contacts.begin(), contacts.end(), told) == contacts.end())
            m_batch.registrations.removed.push_back(aor + ' ' + told);
    }
    if (!contacts.empty())
        m_toldContacts.insert(aor, contacts);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_batch.registrations.changed));
}

void ChangeFeed::collectDocument(const store::DocumentKey &key)
{
    const DocumentAdministration &documents = m_engine.administration().documents();
    if (const store::Document *document = m_engine.m_documents.find(key)) {
        m_batch.documents.changed.push_back(documents.row(key, *document));
    } else {
        const DocumentName name = documents.nameOf(key);
        m_batch.documents.removed.push_back(documentRowKey(name.user, name.kind, name.name));
    }
}

void ChangeFeed::collectUser(const store::CredentialKey &key)
{
    if (m_engine.m_credentials.find(key))
        m_batch.users.changed.push_back(m_engine.administration().users().row(key));
    else
        m_batch.users.removed.push_back(sip::Uri::addressOfRecord(key.username, key.domain));
}

void ChangeFeed::send()
{
    const qint64 now = m_engine.m_timers.clock().now();
    if (m_batch.isSnapshot || now - m_lastStatus >= StatusInterval - Interval / 2) {
        m_batch.status = m_engine.administration().status();
        m_lastStatus = now;
    }
    if (!m_batch.isSnapshot && m_batch.size() == 0 && !m_batch.status)
        return;
    // Rows that change faster than anybody can read are told less often, and cost no more.
    const qint64 pause = m_batch.isSnapshot ? 0 : qint64(m_batch.size()) / RowsPerMillisecond;
    m_nextDue = now + std::max(Interval, pause);
    m_taken = false;
    m_deliver(std::exchange(m_batch, {}));
}

} // namespace server
