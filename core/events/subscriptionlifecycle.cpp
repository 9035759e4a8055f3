// SPDX-License-Identifier: Apache-2.0
#include "events/subscriptionlifecycle.h"

#include <algorithm>

#include "events/aor.h"
#include "events/expires.h"
#include "events/subscriptionrecords.h"
#include "sip/uri.h"

namespace events {

namespace {

enum Timers : quint32 { Expiry, Sweep };

constexpr qint64 SweepInterval = 3'600'000;
constexpr qint64 SecondsOfDay = 86'400;

} // namespace

SubscriptionLifecycle::SubscriptionLifecycle(const Parts &parts, const PolicySettings &policy)
    : m_parts(parts)
    , m_policy(policy)
    , m_membership(parts.resources, parts.subscriptions, parts.relationships, parts.timers.clock())
    , m_keeper(parts.resources, parts.relationships, parts.timers.clock())
    , m_sweep(parts.timers)
{
    m_sweep.start(SweepInterval, *this, Sweep);
}

void SubscriptionLifecycle::setWatcherInfo(WatcherInfo &watcherInfo)
{
    m_watcherInfo = &watcherInfo;
    m_keeper.setWatcherInfo(watcherInfo);
}

void SubscriptionLifecycle::setPolicy(const PolicySettings &policy)
{
    const bool switched = policy.forceActive != m_parts.relationships.forceActive();
    m_policy = policy;
    m_parts.relationships.setForceActive(policy.forceActive);
    if (!switched)
        return;
    m_parts.resources.noteEverything();
    for (ResourceId id = 0; id < m_parts.resources.end(); ++id) {
        if (m_parts.resources.exists(id))
            reauthorizeAll(id);
    }
}

bool SubscriptionLifecycle::keepsRelationship(ResourceId id) const
{
    return m_parts.resources.at(id).package->keepsRelationships();
}

SubscriptionId SubscriptionLifecycle::establish(const NewSubscription &wanted)
{
    const SubscriptionId id = m_parts.subscriptions.create(wanted.dialog, wanted.resource);
    Subscription &subscription = m_parts.subscriptions.at(id);
    subscription.rowId = m_nextRowId;
    m_nextRowId += store::SubscriptionIdStep;
    m_parts.subscriptions.setNames(id, wanted.watcher, wanted.eventId);
    subscription.since = quint32(wallNow());
    m_parts.subscriptions.setFilter(id, wanted.filter);
    m_membership.setView(id, wanted.authorization.view);
    const bool pending = wanted.authorization.decision == Authorization::Decision::Pending;
    subscription.state = pending ? Subscription::State::Pending : Subscription::State::Active;
    const bool keeps = keepsRelationship(wanted.resource);
    const bool isKnown =
        keeps && m_parts.relationships.find(wanted.resource, wanted.watcher) != nullptr;
    if (isKnown && pending && wanted.expires > 0)
        m_keeper.endWaiting(wanted.resource, wanted.watcher, WatcherEvent::GiveUp);
    // A fetch from somebody known writes no row, and so waits for nothing.
    if (wanted.expires > 0 || (keeps && !isKnown))
        subscription.changedIn = m_parts.ledger.openNumber();
    if (keeps && wanted.authorization.ruling) {
        m_parts.relationships.decide(wanted.resource, wanted.watcher, *wanted.authorization.ruling,
                                     wallNow());
    }
    m_membership.join(id);
    if (keeps)
        m_parts.relationships.find(wanted.resource, wanted.watcher)->countAsked();
    if (wanted.expires == 0) {
        terminate(id, TerminationReason::Timeout);
        return id;
    }
    startExpiry(id, wanted.expires);
    DialogRecord &dialog = m_parts.subscriptions.dialogOf(id);
    if (dialog.reservedCSeq - dialog.localCSeq < NotifyQueue::CSeqBlock)
        dialog.reservedCSeq = dialog.localCSeq + NotifyQueue::CSeqBlock;
    save(id);
    m_parts.planner.subscriptionDue(id); // before the presentity hears of it
    tellWatcherInfo(id);
    return id;
}

void SubscriptionLifecycle::refused(const QByteArray &aor, EventPackage &package,
                                    const QByteArray &watcher, Ruling ruling)
{
    if (!package.keepsRelationships() || !m_parts.ledger.isAvailable())
        return;
    const ResourceId resource = m_parts.resources.findOrCreate(aor, package);
    m_keeper.settle(resource, watcher, ruling);
    m_parts.relationships.ensure(resource, watcher, wallNow()).countAsked();
}

void SubscriptionLifecycle::refresh(SubscriptionId id, quint32 expires,
                                    const SubscriptionFilter &filter)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    updateFilter(id, filter);
    startExpiry(id, expires);
    subscription.timeouts = 0;
    subscription.fullState = true; // RFC 6665, 4.2.1.4: the current state, in full
    save(id);
    m_parts.planner.subscriptionDue(id);
}

// RFC 5875, 4.4: a new list takes the place of the old one, and a refresh may be without.
void SubscriptionLifecycle::updateFilter(SubscriptionId id, const SubscriptionFilter &filter)
{
    if (filter.isEmpty())
        return;
    SubscriptionFilter after = m_parts.subscriptions.filterOf(id);
    if (!filter.parameters.isEmpty())
        after.parameters = filter.parameters;
    if (!filter.body.isEmpty())
        after.body = filter.body;
    takeFilter(id, after);
}

bool SubscriptionLifecycle::takeFilter(SubscriptionId id, const SubscriptionFilter &filter)
{
    EventPackage &package = *m_parts.resources.at(m_parts.subscriptions.at(id).resource).package;
    if (package.subscribeTypes().empty() || filter == m_parts.subscriptions.filterOf(id))
        return false;
    m_parts.subscriptions.setFilter(id, filter);
    m_parts.planner.discard(id);
    if (SubscriptionComposer *composer = package.composer())
        composer->filterChanged(id);
    return true;
}

void SubscriptionLifecycle::startExpiry(SubscriptionId id, qint64 seconds)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    m_parts.timers.cancel(subscription.expiryTimer);
    subscription.expires = wallNow() + seconds;
    m_parts.resources.noteSubscription(id);
    subscription.expiryTimer =
        m_parts.timers.start(delayUntilExpiry(m_parts.timers.clock(), seconds), *this, Expiry, id);
}

void SubscriptionLifecycle::clockStepped(qint64 seconds)
{
    for (SubscriptionId id = 0; id < m_parts.subscriptions.end(); ++id) {
        if (!m_parts.subscriptions.exists(id))
            continue;
        Subscription &subscription = m_parts.subscriptions.at(id);
        if (subscription.state == Subscription::State::Terminated)
            continue;
        subscription.expires += seconds;
        m_parts.resources.noteSubscription(id);
        if (subscription.stored)
            save(id);
    }
}

void SubscriptionLifecycle::save(SubscriptionId id)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    subscription.changedIn = m_parts.ledger.openNumber();
    store::SubscriptionRecord record =
        subscriptionRecord(subscription, m_parts.subscriptions.dialogOf(id),
                           m_parts.resources.at(subscription.resource), wallNow());
    SubscriptionFilter filter = m_parts.subscriptions.filterOf(id);
    record.eventParameters = std::move(filter.parameters);
    record.body = std::move(filter.body);
    if (subscription.stored)
        batchFor(m_parts.ledger, m_parts.resources.at(subscription.resource))
            .updateSubscription(std::move(record), subscription.resource);
    else
        batchFor(m_parts.ledger, m_parts.resources.at(subscription.resource))
            .saveSubscription(std::move(record), subscription.resource);
    subscription.stored = true;
}

void SubscriptionLifecycle::terminate(SubscriptionId id, TerminationReason reason,
                                      quint32 retryAfter)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    if (subscription.state == Subscription::State::Terminated)
        return;
    noteEnd(id, reason);
    subscription.retryAfter = retryAfter;
    if (reason == TerminationReason::Rejected)
        m_membership.setView(id, NoBody); // the state is what is being refused
    m_parts.planner.subscriptionDue(id);
}

void SubscriptionLifecycle::noteEnd(SubscriptionId id, TerminationReason reason)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    const bool wasPending = subscription.state == Subscription::State::Pending;
    const bool wasFetch = !subscription.stored;
    m_parts.timers.cancel(subscription.expiryTimer);
    if (subscription.stored) {
        batchFor(m_parts.ledger, m_parts.resources.at(subscription.resource))
            .removeSubscription(subscription.rowId, subscription.resource);
        subscription.stored = false;
        subscription.changedIn = m_parts.ledger.openNumber();
    }
    subscription.state = Subscription::State::Terminated;
    subscription.reason = reason;
    subscription.event = watcherEvent(reason);
    m_membership.leave(id);
    if (!m_watcherInfo || !keepsRelationship(subscription.resource))
        return;
    // A pending one that runs out goes on as "waiting" until somebody decides (RFC 3857, 4.7.1).
    const QByteArray watcher = subscription.watcher.view().toByteArray();
    Relationship *known = m_parts.relationships.find(subscription.resource, watcher);
    if (wasPending && reason == TerminationReason::Timeout && known && known->subscriptions == 0) {
        known->makeNotes().watcherId = m_watcherInfo->element(id).id;
        m_watcherInfo->watcherChanged(subscription.resource, m_watcherInfo->waitingElement(*known));
    } else if (!wasFetch) { // a fetch that was allowed is transient, and not told (4.7.2)
        tellWatcherInfo(id);
    }
}

void SubscriptionLifecycle::release(SubscriptionId id)
{
    const Subscription &subscription = m_parts.subscriptions.at(id);
    const ResourceId resource = subscription.resource;
    if (subscription.state != Subscription::State::Terminated)
        noteEnd(id, TerminationReason::Timeout);
    m_parts.queue.forget(id);
    m_parts.planner.forget(id);
    m_membership.setView(id, NoBody);
    m_parts.subscriptions.release(id);
    m_parts.resources.noteSubscription(id);
    --m_parts.resources.at(resource).ending;
    m_parts.resources.releaseIfUnused(resource);
}

void SubscriptionLifecycle::watcherLost(SubscriptionId id, int)
{
    release(id);
}

void SubscriptionLifecycle::targetRenamed(SubscriptionId id)
{
    if (m_parts.subscriptions.at(id).stored)
        save(id);
}

void SubscriptionLifecycle::apply(SubscriptionId id, const Authorization &authorization)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    if (subscription.state == Subscription::State::Terminated)
        return;
    if (authorization.decision == Authorization::Decision::Rejected) {
        terminate(id, TerminationReason::Rejected);
        return;
    }
    const auto state = authorization.decision == Authorization::Decision::Active
                           ? Subscription::State::Active
                           : Subscription::State::Pending;
    if (state == subscription.state && authorization.view == subscription.view)
        return;
    const View before = subscription.view;
    m_membership.setView(id, authorization.view);
    if (state == subscription.state) {
        // No row says which view it is, but whatever decides it is in the open batch.
        subscription.changedIn = m_parts.ledger.openNumber();
        m_parts.planner.viewChanged(id, before);
        return;
    }
    subscription.state = state;
    subscription.fullState = true; // who is let in has seen nothing so far
    subscription.event =
        state == Subscription::State::Active ? WatcherEvent::Approved : WatcherEvent::Subscribe;
    save(id);
    m_parts.resources.noteResource(subscription.resource);
    tellWatcherInfo(id);
    m_parts.planner.subscriptionDue(id);
}

void SubscriptionLifecycle::reauthorize(ResourceId resourceId, const QByteArray &watcher)
{
    const Resource &resource = m_parts.resources.at(resourceId);
    const Authorization authorization = resource.package->authorize(resource.aor, watcher);
    if (authorization.ruling && m_parts.relationships.find(resourceId, watcher))
        m_keeper.settle(resourceId, watcher, *authorization.ruling);
    const std::vector<SubscriptionId> all = resource.subscriptions; // apply() may remove some
    for (const SubscriptionId id : all) {
        if (m_parts.subscriptions.at(id).watcher.view() == watcher)
            apply(id, authorization);
    }
}

void SubscriptionLifecycle::reauthorizeAll(ResourceId resourceId)
{
    const Resource &resource = m_parts.resources.at(resourceId);
    QHash<base::SharedText, std::vector<SubscriptionId>> subscriptions;
    for (const Relationship &known : m_parts.relationships.of(resourceId))
        subscriptions.insert(known.watcher, {});
    for (const SubscriptionId id : resource.subscriptions)
        subscriptions[m_parts.subscriptions.at(id).watcher].push_back(id);
    // Each is decided and applied before the next: Authorization says why.
    for (auto it = subscriptions.cbegin(); it != subscriptions.cend(); ++it) {
        const QByteArray watcher = it.key().view().toByteArray();
        const Authorization authorization = resource.package->authorize(resource.aor, watcher);
        if (authorization.ruling && m_parts.relationships.find(resourceId, watcher))
            m_keeper.settle(resourceId, watcher, *authorization.ruling);
        for (const SubscriptionId id : *it)
            apply(id, authorization);
    }
}

void SubscriptionLifecycle::decideAgain(ResourceId resourceId)
{
    reauthorizeAll(resourceId);
    const std::vector<SubscriptionId> &all = m_parts.resources.at(resourceId).subscriptions;
    for (const SubscriptionId id : all) {
        if (m_parts.subscriptions.at(id).due)
            m_parts.planner.subscriptionDue(id);
    }
}

void SubscriptionLifecycle::decide(ResourceId resource, const QByteArray &watcher,
                                   WatcherDecision decision)
{
    m_keeper.settle(resource, watcher, {decision, DecidedBy::Person});
    reauthorize(resource, watcher);
}

void SubscriptionLifecycle::tellWatcherInfo(SubscriptionId id)
{
    const ResourceId resource = m_parts.subscriptions.at(id).resource;
    if (m_watcherInfo && keepsRelationship(resource))
        m_watcherInfo->watcherChanged(resource, m_watcherInfo->element(id));
}

void SubscriptionLifecycle::timerFired(quint32 kind, quint64 cookie)
{
    if (kind == Sweep) {
        m_sweep.fired();
        m_keeper.sweep(wallNow() - m_policy.pendingDays * SecondsOfDay);
        m_sweep.start(SweepInterval, *this, Sweep);
        return;
    }
    const SubscriptionId id = SubscriptionId(cookie);
    m_parts.subscriptions.at(id).expiryTimer = 0;
    terminate(id, TerminationReason::Timeout);
}

void SubscriptionLifecycle::restore(const store::SubscriptionRecord &record,
                                    const sip::Hop &arrival)
{
    EventPackage *package = m_parts.packages.find(record.event);
    if (!package)
        return; // of a package this server does not have: the row is left alone
    const QByteArray presentity = joinedAor(record.toUser, record.toDomain);
    const QByteArray watcher = joinedAor(record.fromUser, record.fromDomain);
    DialogId dialogId =
        m_parts.subscriptions.findDialog(record.callId, record.toTag, record.fromTag);
    const bool sibling = dialogId != NoDialog;
    if (!sibling)
        dialogId = m_parts.subscriptions.restoreDialog(record.toTag);
    const ResourceId resource = m_parts.resources.findOrCreate(presentity, *package);
    const SubscriptionId id = m_parts.subscriptions.create(dialogId, resource);
    Subscription &subscription = m_parts.subscriptions.at(id);
    DialogRecord &dialog = m_parts.subscriptions.dialog(dialogId);
    if (!sibling)
        m_parts.subscriptions.setTexts(dialogId, dialogTexts(record, presentity, watcher));
    // All that was reserved may have been used: the next number is above it.
    dialog.localCSeq = std::max(dialog.localCSeq, record.cseq);
    dialog.reservedCSeq = dialog.localCSeq;
    dialog.remoteCSeq = std::max(dialog.remoteCSeq, record.remoteCseq);
    subscription.rowId = record.id;
    subscription.stored = true;
    m_parts.subscriptions.setNames(id, watcher, record.eventId);
    subscription.since = quint32(record.updated > 0 ? record.updated : wallNow());
    subscription.version = quint32(record.version) + 1;
    takeFilter(id, {record.eventParameters, record.body});
    const Authorization now = package->authorize(presentity, watcher);
    subscription.state = now.decision == Authorization::Decision::Active
                             ? Subscription::State::Active
                             : Subscription::State::Pending;
    m_membership.setView(id, now.view);
    m_membership.join(id);
    startExpiry(id, record.expires - wallNow());
    if (!sibling)
        m_parts.targets.restored(dialogId, arrival);
    if (record.status == "terminated")
        terminate(id, terminationReason(record.reason));
    else if (record.expires <= wallNow())
        terminate(id, TerminationReason::Timeout);
    else if (now.decision == Authorization::Decision::Rejected)
        terminate(id, TerminationReason::Rejected);
    else
        m_parts.planner.subscriptionDue(id);
}

void SubscriptionLifecycle::rowGone(SubscriptionId id)
{
    m_parts.subscriptions.at(id).stored = false;
    if (m_parts.subscriptions.dialogOf(id).localCSeq == 0)
        release(id); // its row was never written, its SUBSCRIBE was answered 500: it never was
    else
        terminate(id, TerminationReason::Deactivated);
}

void SubscriptionLifecycle::rowRead(SubscriptionId id, const store::SubscriptionRecord &record)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    if (record.status == "terminated")
        terminate(id, terminationReason(record.reason));
    else if (record.expires <= wallNow())
        terminate(id, TerminationReason::Timeout);
    else if (record.expires != subscription.expires)
        startExpiry(id, record.expires - wallNow());
    // Also what a refresh asked for whose row was lost is not what is subscribed to.
    if (subscription.state != Subscription::State::Terminated &&
        takeFilter(id, {record.eventParameters, record.body})) {
        subscription.fullState = true; // as after a SUBSCRIBE with another list (RFC 5875, 4.7)
        m_parts.planner.subscriptionDue(id);
    }
}

} // namespace events
