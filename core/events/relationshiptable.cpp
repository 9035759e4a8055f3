// SPDX-License-Identifier: Apache-2.0
#include "events/relationshiptable.h"

#include "events/aor.h"
#include "sip/uri.h"

namespace events {

namespace {

constexpr char ForceActiveReason[] = "force-active";
constexpr char PoliteBlockReason[] = "polite-block";

} // namespace

store::WatcherKey watcherKey(const Resource &resource, const QByteArray &watcher)
{
    UserAndDomain presentity = splitAor(resource.aor);
    UserAndDomain asking = splitAor(watcher);
    return {std::move(presentity.user), std::move(presentity.domain), std::move(asking.user),
            std::move(asking.domain), resource.package->name().toByteArray()};
}

std::pair<QByteArray, QByteArray> RelationshipTable::words(WatcherDecision decision,
                                                           bool forceActive)
{
    switch (decision) {
    case WatcherDecision::Undecided:
        // The table says what the next NOTIFY says; the reason tells it from an approval, so that
        // force_active can be switched off again.
        if (forceActive)
            return {"active", ForceActiveReason};
        return {"pending", {}};
    case WatcherDecision::Allowed: return {"active", {}};
    case WatcherDecision::Blocked: return {"terminated", "rejected"};
    case WatcherDecision::PoliteBlocked: return {"active", PoliteBlockReason};
    }
    return {};
}

Relationship *RelationshipTable::find(ResourceId resource, const QByteArray &watcher)
{
    const auto watchers = m_watchers.find(resource);
    if (watchers == m_watchers.end())
        return nullptr;
    const auto found = watchers->find(watcher);
    return found == watchers->end() ? nullptr : &*found;
}

const Relationship *RelationshipTable::find(ResourceId resource, const QByteArray &watcher) const
{
    return const_cast<RelationshipTable *>(this)->find(resource, watcher);
}

Relationship &RelationshipTable::ensure(ResourceId resource, const QByteArray &watcher, qint64 now)
{
    if (Relationship *known = find(resource, watcher))
        return *known;
    Relationship &made = m_watchers[resource][watcher];
    made.inserted = now;
    ++m_resources.at(resource).relationships;
    ++m_size;
    save(resource, watcher, made);
    return made;
}

void RelationshipTable::decide(ResourceId resource, const QByteArray &watcher,
                               WatcherDecision decision, qint64 now)
{
    Relationship *known = find(resource, watcher);
    if (known && known->decision == decision && known->unknownStatus.isEmpty())
        return;
    if (!known) {
        known = &m_watchers[resource][watcher];
        known->inserted = now;
        ++m_resources.at(resource).relationships;
        ++m_size;
    }
    known->decision = decision;
    known->unknownStatus.clear();
    save(resource, watcher, *known);
}

void RelationshipTable::restore(ResourceId resource, const store::WatcherRecord &record)
{
    const QByteArray watcher =
        sip::Uri::addressOfRecord(record.key.watcherUser, record.key.watcherDomain);
    Relationship *known = find(resource, watcher);
    if (!known) {
        known = &m_watchers[resource][watcher];
        ++m_resources.at(resource).relationships;
        ++m_size;
    }
    known->inserted = record.insertedTime;
    known->unknownStatus.clear();
    if (record.status == "active") {
        known->decision = record.reason == PoliteBlockReason   ? WatcherDecision::PoliteBlocked
                          : record.reason == ForceActiveReason ? WatcherDecision::Undecided
                                                               : WatcherDecision::Allowed;
    } else if (record.status == "terminated") {
        known->decision = WatcherDecision::Blocked;
    } else {
        known->decision = WatcherDecision::Undecided;
        if (record.status != "pending" && record.status != "waiting")
            known->unknownStatus = record.status;
    }
    m_resources.noteRelationship(resource, watcher);
}

void RelationshipTable::remove(ResourceId resource, const QByteArray &watcher, Rows rows)
{
    const auto watchers = m_watchers.find(resource);
    if (watchers == m_watchers.end() || !watchers->remove(watcher))
        return;
    if (watchers->isEmpty())
        m_watchers.erase(watchers);
    --m_resources.at(resource).relationships;
    --m_size;
    m_resources.noteRelationship(resource, watcher);
    if (rows == Rows::Remove)
        batchFor(m_ledger, m_resources.at(resource))
            .removeWatcher(watcherKey(m_resources.at(resource), watcher), resource);
}

const RelationshipTable::Watchers &RelationshipTable::of(ResourceId resource) const
{
    static const Watchers none;
    const auto found = m_watchers.constFind(resource);
    return found == m_watchers.constEnd() ? none : *found;
}

void RelationshipTable::save(ResourceId resource, const QByteArray &watcher,
                             const Relationship &relationship)
{
    m_resources.noteRelationship(resource, watcher);
    auto [status, reason] = words(relationship.decision, m_forceActive);
    batchFor(m_ledger, m_resources.at(resource))
        .saveWatcher({watcherKey(m_resources.at(resource), watcher), std::move(status),
                      std::move(reason), relationship.inserted},
                     resource);
}

} // namespace events
