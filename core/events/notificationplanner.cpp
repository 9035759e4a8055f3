// SPDX-License-Identifier: Apache-2.0
#include "events/notificationplanner.h"

#include <algorithm>
#include <utility>

namespace events {

namespace {

using Shown = ResourceViews::Shown;

const Body EmptyBody;

Shown compose(const Resource &resource, View view)
{
    Shown shown{view, false, resource.package->compose(resource, view)};
    // Of who publishes something it is kept even so: there it is the exception.
    if (resource.publications.empty() && !shown.body.content.isEmpty() &&
        shown.body == resource.package->neutral(resource)) {
        shown.isNeutral = true;
        shown.body = {};
    }
    return shown;
}

Body bodyOf(const Shown &shown, const Resource &resource)
{
    return shown.isNeutral ? resource.package->neutral(resource) : shown.body;
}

bool isSame(const Shown &a, const Shown &b, const Resource &resource)
{
    return a.isNeutral == b.isNeutral ? a.body == b.body
                                      : bodyOf(a, resource) == bodyOf(b, resource);
}

} // namespace

SubscriptionComposer *NotificationPlanner::composerOf(SubscriptionId id) const
{
    return m_resources.at(m_subscriptions.at(id).resource).package->composer();
}

void NotificationPlanner::resourceChanged(ResourceId id)
{
    m_resources.noteResource(id);
    Resource &resource = m_resources.at(id);
    const quint64 batch = m_ledger.openNumber();
    if (resource.changedIn == batch)
        return;
    resource.changedIn = batch;
    m_changed.push_back(id);
    m_ledger.schedule();
}

void NotificationPlanner::subscriptionDue(SubscriptionId id)
{
    Subscription &subscription = m_subscriptions.at(id);
    Resource &resource = m_resources.at(subscription.resource);
    subscription.due = true;
    if (subscription.listed)
        return;
    if (!resource.package->composer() && m_ledger.isCommitted(subscription.changedIn) &&
        m_ledger.isCommitted(resource.changedIn)) {
        if (subscription.view != NoBody)
            shownIn(resource.views->committed, resource, subscription.view);
        m_queue.notify(id);
        return;
    }
    subscription.listed = true;
    m_due.push_back(id);
    m_ledger.schedule();
}

void NotificationPlanner::viewChanged(SubscriptionId id, View before)
{
    if (m_subscriptions.at(id).due) {
        subscriptionDue(id);
        return;
    }
    // Now: a batch on its way may change the old view, and would tell this watcher no more.
    if (!m_viewChanges.contains(id)) {
        const Resource &resource = m_resources.at(m_subscriptions.at(id).resource);
        const Shown *told = nullptr;
        if (const ResourceViews *views = resource.views.get()) {
            told = ResourceViews::find(views->committed, before);
            if (!told) // nobody had it before the batch that is on its way
                told = ResourceViews::find(views->sealed, before);
        }
        m_viewChanges.insert(id, told ? bodyOf(*told, resource) : EmptyBody);
    }
    m_ledger.schedule();
}

void NotificationPlanner::forget(SubscriptionId id)
{
    m_viewChanges.remove(id);
    // The lists may still hold its number; whoever gets that next is not listed, and skipped.
    m_prepared.remove(id);
    if (SubscriptionComposer *composer = composerOf(id))
        composer->forget(id);
}

void NotificationPlanner::batchSealed(quint64 number)
{
    m_sealedChanged = std::exchange(m_changed, {});
    m_sealedDue = std::exchange(m_due, {});
    for (const ResourceId id : m_sealedChanged) {
        if (m_resources.exists(id))
            sealResource(id);
    }
    for (const SubscriptionId id : m_sealedDue) {
        if (m_subscriptions.exists(id))
            sealSubscription(id, number);
    }
    const QHash<SubscriptionId, Body> viewChanges = std::exchange(m_viewChanges, {});
    for (auto it = viewChanges.begin(); it != viewChanges.end(); ++it)
        sealViewChange(it.key(), *it, number);
}

void NotificationPlanner::sealResource(ResourceId id)
{
    Resource &resource = m_resources.at(id);
    if (!resource.views)
        return;
    ResourceViews &views = *resource.views;
    views.sealed.clear();
    if (resource.subscriptions.empty()) {
        views.committed.clear(); // composed again when somebody comes to see it
        if (views.viewers.empty())
            resource.views.reset();
        return;
    }
    for (const Shown &each : views.committed) {
        if (views.isViewed(each.view)) // nobody may have it any more
            views.sealed.push_back(compose(resource, each.view));
    }
}

void NotificationPlanner::sealSubscription(SubscriptionId id, quint64 number)
{
    Subscription &subscription = m_subscriptions.at(id);
    Resource &resource = m_resources.at(subscription.resource);
    if (!subscription.listed)
        return;
    subscription.listed = false;
    if (SubscriptionComposer *composer = resource.package->composer()) {
        // With one under way the document waits for its answer, or for the minimum interval, and
        // gathers what comes meanwhile. One that is made and not yet sent stays: its number is
        // taken.
        if (subscription.inFlight != 0 || !subscription.due || m_queue.mustWait(id) ||
            m_prepared.contains(id))
            return;
        if (std::optional<Body> body = composer->composeFor(id))
            m_prepared.insert(id, *std::move(body));
        else
            subscription.due = false;
        return;
    }
    if (subscription.view != NoBody)
        sealedFor(subscription, number);
}

/// What the subscription would be told once batch `number` is committed.
const Shown &NotificationPlanner::sealedFor(const Subscription &subscription, quint64 number)
{
    const Resource &resource = m_resources.at(subscription.resource);
    ResourceViews &views = *resource.views;
    return shownIn(resource.changedIn == number ? views.sealed : views.committed, resource,
                   subscription.view);
}

/// The one for `view`, composed if there is none.
const Shown &NotificationPlanner::shownIn(ResourceViews::Bodies &bodies, const Resource &resource,
                                          View view)
{
    if (const Shown *known = ResourceViews::find(bodies, view))
        return *known;
    return bodies.emplace_back(compose(resource, view));
}

void NotificationPlanner::sealViewChange(SubscriptionId id, const Body &told, quint64 number)
{
    Subscription &subscription = m_subscriptions.at(id);
    // What is due by now is told anyhow.
    if (subscription.due || subscription.view == NoBody ||
        bodyOf(sealedFor(subscription, number), m_resources.at(subscription.resource)) == told)
        return;
    subscription.due = true;
    m_sealedDue.push_back(id);
}

void NotificationPlanner::batchCommitted(quint64)
{
    const std::vector<ResourceId> changed = std::exchange(m_sealedChanged, {});
    const std::vector<SubscriptionId> due = std::exchange(m_sealedDue, {});
    for (const ResourceId id : changed) {
        if (m_resources.exists(id))
            commitResource(id);
    }
    for (const SubscriptionId id : due) {
        if (m_subscriptions.exists(id))
            m_queue.notify(id);
    }
    m_queue.drain();
    for (const ResourceId id : changed) {
        if (m_resources.exists(id))
            m_resources.releaseIfUnused(id);
    }
}

void NotificationPlanner::commitResource(ResourceId id)
{
    const Resource &resource = m_resources.at(id);
    if (!resource.views)
        return;
    ResourceViews &views = *resource.views;
    std::vector<View> news;
    for (const Shown &each : views.sealed) {
        // Whoever has a view that nobody had before got it in this batch, and is due if it shows.
        const Shown *old = ResourceViews::find(views.committed, each.view);
        if (old && !isSame(*old, each, resource))
            news.push_back(each.view);
    }
    views.committed = std::exchange(views.sealed, {});
    if (news.empty())
        return;
    for (const SubscriptionId subscriptionId : resource.subscriptions) {
        Subscription &subscription = m_subscriptions.at(subscriptionId);
        if (std::find(news.begin(), news.end(), subscription.view) == news.end())
            continue;
        subscription.due = true;
        m_queue.notify(subscriptionId);
    }
}

void NotificationPlanner::rowsLost(const std::vector<quint64> &owners)
{
    // What was composed of lost rows must not go out; the reconciliation makes it anew.
    const auto isLost = [&](ResourceId id) {
        return std::binary_search(owners.begin(), owners.end(), quint64(id));
    };
    std::erase_if(m_sealedChanged, isLost);
    std::erase_if(m_sealedDue, [&](SubscriptionId id) {
        if (!m_subscriptions.exists(id) || !isLost(m_subscriptions.at(id).resource))
            return false;
        m_prepared.remove(id);
        return true;
    });
}

void NotificationPlanner::taken(SubscriptionId id)
{
    if (!m_prepared.remove(id))
        return;
    SubscriptionComposer *composer = composerOf(id);
    composer->taken(id);
    if (composer->hasMore(id))
        m_subscriptions.at(id).due = true;
}

const Body *NotificationPlanner::bodyFor(SubscriptionId id)
{
    const Subscription &subscription = m_subscriptions.at(id);
    const Resource &resource = m_resources.at(subscription.resource);
    if (resource.package->composer()) {
        const auto prepared = m_prepared.constFind(id);
        return prepared == m_prepared.constEnd() ? nullptr : &*prepared;
    }
    if (subscription.view == NoBody)
        return &EmptyBody;
    const Shown *shown = ResourceViews::find(resource.views->committed, subscription.view);
    if (!shown || !shown->isNeutral)
        return shown ? &shown->body : nullptr;
    m_neutral = resource.package->neutral(resource);
    return &m_neutral;
}

} // namespace events
