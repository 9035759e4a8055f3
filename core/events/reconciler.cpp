// SPDX-License-Identifier: Apache-2.0
#include "events/reconciler.h"

#include <algorithm>
#include <utility>

#include <QHash>
#include <QLoggingCategory>

#include "events/aor.h"
#include "events/subscriptionrecords.h"
#include "sip/uri.h"

namespace events {

Q_LOGGING_CATEGORY(reconcilerLog, "events.reconciler")

namespace {

constexpr qint64 RetryInterval = 1000;
// What is decided anew is written anew, and may be refused again.
constexpr qint64 DecideInterval = 10'000;

enum TimerKind : quint32 { Retry, Decide };

} // namespace

Reconciler::Reconciler(const Parts &parts, store::Committer &committer)
    : m_parts(parts)
    , m_committer(committer)
    , m_retry(parts.timers)
    , m_decide(parts.timers)
{
}

void Reconciler::restore(const store::Snapshot &snapshot)
{
    m_parts.lifecycle.setNextRowId(snapshot.nextSubscriptionId);
    for (const store::WatcherRecord &record : snapshot.watchers) {
        if (EventPackage *package = m_parts.packages.find(record.key.event)) {
            const QByteArray aor =
                joinedAor(record.key.presentityUser, record.key.presentityDomain);
            m_parts.relationships.restore(m_parts.resources.findOrCreate(aor, *package), record);
        }
    }
    for (const store::PublicationRecord &record : snapshot.publications)
        m_parts.compositor.restore(record);
    for (const store::SubscriptionRecord &record : snapshot.subscriptions)
        restore(record);
}

void Reconciler::restore(const store::SubscriptionRecord &record)
{
    m_parts.lifecycle.restore(record, m_parts.localSide.hopOfSocket(record.transport));
}

void Reconciler::rowsLost(const std::vector<quint64> &owners)
{
    for (const quint64 owner : owners) {
        if (owner < NullResource && m_parts.resources.exists(ResourceId(owner))) {
            m_suspect.insert(ResourceId(owner));
            forgetReservations(ResourceId(owner));
        }
    }
    if (!m_parts.ledger.isAvailable()) {
        m_retry.start(RetryInterval, *this, Retry);
        return;
    }
    m_refused.unite(m_suspect);
    if (!m_refused.isEmpty() && !m_decide.isRunning())
        m_decide.start(DecideInterval, *this, Decide);
}

void Reconciler::decideRefused()
{
    for (const ResourceId id : std::exchange(m_refused, {})) {
        if (m_parts.resources.exists(id))
            m_parts.lifecycle.decideAgain(id);
    }
}

// Among the lost rows may be one that reserved CSeq numbers: the next NOTIFY reserves anew.
void Reconciler::forgetReservations(ResourceId id)
{
    for (const SubscriptionId each : m_parts.resources.at(id).subscriptions) {
        DialogRecord &dialog = m_parts.subscriptions.dialogOf(each);
        dialog.reservedCSeq = dialog.localCSeq;
    }
}

void Reconciler::batchCommitted(quint64)
{
    // Only now: what the next batch held for the same rows is in the table too.
    if (!m_suspect.isEmpty())
        reloadNext();
}

void Reconciler::timerFired(quint32 kind, quint64)
{
    if (kind == Decide) {
        m_decide.fired();
        decideRefused();
        return;
    }
    m_retry.fired();
    if (!m_parts.ledger.isAvailable() && m_suspect.isEmpty()) {
        refresh([this](const base::Sentence &trouble) {
            if (trouble.isEmpty())
                m_parts.ledger.resume();
            else
                m_retry.start(RetryInterval, *this, Retry);
        });
        return;
    }
    reloadNext();
}

void Reconciler::reloadNext()
{
    if (m_reloading)
        return;
    if (m_suspect.isEmpty()) {
        if (!m_parts.ledger.isAvailable()) {
            qCInfo(reconcilerLog) << "the database is back";
            m_parts.ledger.resume();
        }
        return;
    }
    const ResourceId id = *m_suspect.cbegin();
    if (!m_parts.resources.exists(id)) {
        m_suspect.remove(id);
        reloadNext();
        return;
    }
    m_reloading = true;
    const Resource &resource = m_parts.resources.at(id);
    UserAndDomain name = splitAor(resource.aor);
    const quint64 asOf = m_parts.ledger.openNumber() - 1;
    m_committer.reload({name.user, name.domain, resource.package->name().toByteArray()},
                       [this, id, asOf](base::Result<store::Snapshot, store::StoreError> snapshot) {
                           m_reloading = false;
                           if (!snapshot) {
                               m_retry.start(RetryInterval, *this, Retry);
                               return;
                           }
                           if (!m_parts.resources.exists(id) ||
                               m_parts.resources.at(id).touchedIn <= asOf ||
                               !m_parts.ledger.isAvailable()) {
                               m_suspect.remove(id);
                               if (m_parts.resources.exists(id))
                                   takeRows(id, *snapshot);
                               if (!m_refused.contains(id) && m_parts.resources.exists(id))
                                   m_parts.lifecycle.decideAgain(id);
                               reloadNext();
                               return;
                           }
                           // It changed while we read; the commit of that change brings us back.
                       });
}

void Reconciler::refresh(Done done)
{
    m_parts.ledger.seal();
    const quint64 asOf = m_parts.ledger.openNumber() - 1;
    m_committer.reloadAll([this, asOf, done = std::move(done)](
                              base::Result<store::Snapshot, store::StoreError> snapshot) {
        if (snapshot)
            takeAll(*snapshot, asOf);
        if (snapshot && m_alsoTake)
            m_alsoTake(*snapshot, asOf);
        done(snapshot ? base::Sentence() : snapshot.error().sentence);
    });
}

void Reconciler::takeAll(const store::Snapshot &snapshot, quint64 asOf)
{
    QHash<ResourceId, store::Snapshot> parts;
    const auto part = [&](const QByteArray &user, const QByteArray &domain,
                          const QByteArray &event) -> store::Snapshot * {
        EventPackage *package = m_parts.packages.find(event);
        if (!package)
            return nullptr;
        return &parts[m_parts.resources.findOrCreate(joinedAor(user, domain), *package)];
    };
    for (const auto &record : snapshot.publications) {
        if (auto *of = part(record.key.username, record.key.domain, record.key.event))
            of->publications.push_back(record);
    }
    for (const auto &record : snapshot.subscriptions) {
        if (auto *of = part(record.toUser, record.toDomain, record.event))
            of->subscriptions.push_back(record);
    }
    for (const auto &record : snapshot.watchers) {
        if (auto *of =
                part(record.key.presentityUser, record.key.presentityDomain, record.key.event))
            of->watchers.push_back(record);
    }
    for (ResourceId id = 0; id < m_parts.resources.end(); ++id) {
        if (!m_parts.resources.exists(id))
            continue;
        if (m_parts.resources.at(id).touchedIn > asOf) {
            m_suspect.insert(id); // newer here than what was read
            continue;
        }
        takeRows(id, parts.value(id));
        m_parts.lifecycle.decideAgain(id);
        m_parts.resources.releaseIfUnused(id);
    }
}

void Reconciler::takeRows(ResourceId id, const store::Snapshot &snapshot)
{
    takePublications(id, snapshot);
    takeWatchers(id, snapshot);
    takeSubscriptions(id, snapshot);
}

void Reconciler::takePublications(ResourceId id, const store::Snapshot &snapshot)
{
    const Resource &resource = m_parts.resources.at(id);
    std::vector<QByteArray> gone;
    for (const Publication &publication : resource.publications) {
        const bool there = std::any_of(
            snapshot.publications.begin(), snapshot.publications.end(),
            [&](const auto &record) { return record.key.etag == publication.entityTag; });
        if (!there)
            gone.push_back(publication.entityTag);
    }
    for (const QByteArray &tag : gone)
        m_parts.compositor.forget(id, tag);
    for (const store::PublicationRecord &record : snapshot.publications) {
        const bool same = std::any_of(
            resource.publications.begin(), resource.publications.end(),
            [&](const Publication &known) { return publicationRecord(resource, known) == record; });
        if (!same)
            m_parts.compositor.restore(record);
    }
}

void Reconciler::takeWatchers(ResourceId id, const store::Snapshot &snapshot)
{
    const auto watcherOf = [](const store::WatcherRecord &record) {
        return joinedAor(record.key.watcherUser, record.key.watcherDomain);
    };
    for (const QByteArray &watcher : m_parts.relationships.watchersOf(id)) {
        const bool there =
            std::any_of(snapshot.watchers.begin(), snapshot.watchers.end(),
                        [&](const auto &record) { return watcherOf(record) == watcher; });
        if (!there)
            m_parts.relationships.rowGone(id, watcher);
    }
    for (const store::WatcherRecord &record : snapshot.watchers)
        m_parts.relationships.restore(id, record);
}

void Reconciler::takeSubscriptions(ResourceId id, const store::Snapshot &snapshot)
{
    const std::vector<SubscriptionId> known = m_parts.resources.at(id).subscriptions;
    for (const SubscriptionId each : known) {
        const qint64 row = m_parts.subscriptions.at(each).rowId;
        const auto found =
            std::find_if(snapshot.subscriptions.begin(), snapshot.subscriptions.end(),
                         [row](const auto &record) { return record.id == row; });
        if (found == snapshot.subscriptions.end())
            m_parts.lifecycle.rowGone(each);
        else
            m_parts.lifecycle.rowRead(each, *found);
    }
    for (const store::SubscriptionRecord &record : snapshot.subscriptions) {
        const bool here = std::any_of(known.begin(), known.end(), [&](SubscriptionId each) {
            return m_parts.subscriptions.exists(each) &&
                   m_parts.subscriptions.at(each).rowId == record.id;
        });
        if (!here)
            restore(record);
    }
}

} // namespace events
