// SPDX-License-Identifier: Apache-2.0
#include "events/relationshiptable.h"

#include <algorithm>
#include <array>

#include "events/aor.h"
#include "sip/uri.h"

namespace events {

namespace {

constexpr char ForceActiveReason[] = "force-active";
constexpr char PoliteBlockReason[] = "polite-block";

// A word tells the decision as well, so that a row whose status somebody edits is his word from
// then on.
struct DecidedByWord
{
    Ruling ruling;
    QByteArrayView word;
};
constexpr std::array DecidedByWords = {
    DecidedByWord{{WatcherDecision::Allowed, DecidedBy::Rules}, "rule allow"},
    DecidedByWord{{WatcherDecision::Blocked, DecidedBy::Rules}, "rule block"},
    DecidedByWord{{WatcherDecision::PoliteBlocked, DecidedBy::Rules}, "rule polite-block"},
    DecidedByWord{{WatcherDecision::Undecided, DecidedBy::Rules}, "rule confirm"},
    DecidedByWord{{WatcherDecision::Blocked, DecidedBy::Unmatched}, "unmatched"},
    DecidedByWord{{WatcherDecision::Allowed, DecidedBy::Presentity}, "presentity"},
};

WatcherDecision decisionOf(const store::WatcherRecord &record)
{
    if (record.status == "active") {
        return record.reason == PoliteBlockReason   ? WatcherDecision::PoliteBlocked
               : record.reason == ForceActiveReason ? WatcherDecision::Undecided
                                                    : WatcherDecision::Allowed;
    }
    return record.status == "terminated" ? WatcherDecision::Blocked : WatcherDecision::Undecided;
}

DecidedBy decidedBy(QByteArrayView word, WatcherDecision decision)
{
    for (const DecidedByWord &each : DecidedByWords) {
        if (each.word == word && each.ruling.decision == decision)
            return each.ruling.by;
    }
    return DecidedBy::Person;
}

} // namespace

store::WatcherKey watcherKey(const Resource &resource, const QByteArray &watcher)
{
    UserAndDomain presentity = splitAor(resource.aor);
    UserAndDomain asking = splitAor(watcher);
    return {std::move(presentity.user), std::move(presentity.domain), std::move(asking.user),
            std::move(asking.domain), resource.package->name().toByteArray()};
}

std::pair<QByteArray, QByteArray> RelationshipTable::words(Ruling ruling, bool forceActive)
{
    switch (ruling.decision) {
    case WatcherDecision::Undecided:
        // The table says what the next NOTIFY says; the reason tells it from an approval, so that
        // force_active can be switched off again.
        if (forceActive && ruling.by != DecidedBy::Rules)
            return {"active", ForceActiveReason};
        return {"pending", {}};
    case WatcherDecision::Allowed: return {"active", {}};
    case WatcherDecision::Blocked: return {"terminated", "rejected"};
    case WatcherDecision::PoliteBlocked: return {"active", PoliteBlockReason};
    }
    return {};
}

QByteArray RelationshipTable::wordOf(Ruling ruling)
{
    for (const DecidedByWord &each : DecidedByWords) {
        if (each.ruling == ruling)
            return each.word.toByteArray();
    }
    return {};
}

// Four octets for each that is moved when one comes or goes: less than looking up where, even with
// fifty thousand of them.
RelationshipTable::Place RelationshipTable::placeOf(ResourceId resource,
                                                    QByteArrayView watcher) const
{
    const std::vector<RelationshipId> &all = m_resources.at(resource).relationships;
    return std::lower_bound(all.begin(), all.end(), watcher,
                            [this](RelationshipId id, QByteArrayView name) {
                                return m_records[id].watcher.view() < name;
                            });
}

std::optional<RelationshipId> RelationshipTable::idOf(ResourceId resource,
                                                      QByteArrayView watcher) const
{
    if (!m_resources.exists(resource))
        return std::nullopt;
    const Place place = placeOf(resource, watcher);
    if (place == m_resources.at(resource).relationships.end() ||
        m_records[*place].watcher.view() != watcher)
        return std::nullopt;
    return *place;
}

Relationship *RelationshipTable::find(ResourceId resource, QByteArrayView watcher)
{
    const std::optional<RelationshipId> id = idOf(resource, watcher);
    return id ? &m_records[*id] : nullptr;
}

const Relationship *RelationshipTable::find(ResourceId resource, QByteArrayView watcher) const
{
    const std::optional<RelationshipId> id = idOf(resource, watcher);
    return id ? &m_records[*id] : nullptr;
}

Relationship &RelationshipTable::make(ResourceId resource, QByteArrayView watcher, qint64 inserted)
{
    const RelationshipId id = m_records.take();
    Relationship &made = m_records[id];
    made.watcher = m_texts.share(watcher);
    made.watcher.count(HisRelationships, 1);
    made.inserted = quint32(std::clamp<qint64>(inserted, 0, std::numeric_limits<quint32>::max()));
    m_resources.at(resource).relationships.insert(placeOf(resource, watcher), id);
    return made;
}

Relationship &RelationshipTable::ensure(ResourceId resource, const QByteArray &watcher, qint64 now)
{
    if (Relationship *known = find(resource, watcher))
        return *known;
    Relationship &made = make(resource, watcher, now);
    save(resource, watcher, made);
    return made;
}

void RelationshipTable::decide(ResourceId resource, const QByteArray &watcher, Ruling ruling,
                               qint64 now)
{
    Relationship *known = find(resource, watcher);
    if (known && known->ruling() == ruling && known->notes().unknownStatus.isEmpty())
        return;
    if (!known)
        known = &make(resource, watcher, now);
    known->decision = ruling.decision;
    known->by = ruling.by;
    known->setUnknownStatus({});
    save(resource, watcher, *known);
}

void RelationshipTable::restore(ResourceId resource, const store::WatcherRecord &record)
{
    const QByteArray watcher = joinedAor(record.key.watcherUser, record.key.watcherDomain);
    Relationship *known = find(resource, watcher);
    if (!known)
        known = &make(resource, watcher, record.insertedTime);
    known->decision = decisionOf(record);
    known->by = decidedBy(record.decidedBy, known->decision);
    const bool isUnknown = known->decision == WatcherDecision::Undecided &&
                           record.status != "active" && record.status != "pending" &&
                           record.status != "waiting";
    known->setUnknownStatus(isUnknown ? record.status : QByteArray());
    m_resources.noteRelationship(resource, watcher);
}

void RelationshipTable::remove(ResourceId resource, const QByteArray &watcher)
{
    const Relationship *known = find(resource, watcher);
    if (!known)
        return;
    Q_ASSERT(known->subscriptions == 0);
    forget(resource, watcher);
    batchFor(m_ledger, m_resources.at(resource))
        .removeWatcher(watcherKey(m_resources.at(resource), watcher), resource);
}

void RelationshipTable::rowGone(ResourceId resource, const QByteArray &watcher)
{
    Relationship *known = find(resource, watcher);
    if (!known)
        return;
    if (known->subscriptions == 0) {
        forget(resource, watcher);
        return;
    }
    known->decision = WatcherDecision::Undecided;
    known->by = DecidedBy::Person;
    known->setUnknownStatus({});
    m_resources.noteRelationship(resource, watcher);
}

void RelationshipTable::forget(ResourceId resource, const QByteArray &watcher)
{
    const Place place = placeOf(resource, watcher);
    const RelationshipId id = *place;
    m_resources.at(resource).relationships.erase(place);
    m_records[id].watcher.count(HisRelationships, -1);
    m_records.giveBack(id);
    m_resources.noteRelationship(resource, watcher);
}

std::vector<QByteArray> RelationshipTable::watchersOf(ResourceId resource) const
{
    std::vector<QByteArray> watchers;
    for (const Relationship &each : of(resource))
        watchers.push_back(each.watcher.view().toByteArray());
    return watchers;
}

void RelationshipTable::save(ResourceId resource, const QByteArray &watcher,
                             const Relationship &relationship)
{
    m_resources.noteRelationship(resource, watcher);
    const Ruling ruling = relationship.ruling();
    auto [status, reason] = words(ruling, m_forceActive);
    batchFor(m_ledger, m_resources.at(resource))
        .saveWatcher({watcherKey(m_resources.at(resource), watcher), std::move(status),
                      std::move(reason), relationship.inserted, wordOf(ruling)},
                     resource);
}

} // namespace events
