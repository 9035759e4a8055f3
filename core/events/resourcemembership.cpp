// SPDX-License-Identifier: Apache-2.0
#include "events/resourcemembership.h"

#include <utility>

namespace events {

void ResourceMembership::noteAsked(SubscriptionId id)
{
    const Subscription &subscription = m_subscriptions.at(id);
    const DialogRecord &dialog = m_subscriptions.dialogOf(id);
    Relationship &known =
        m_relationships.ensure(subscription.resource, subscription.watcher, m_clock.wallSeconds());
    ++known.asked;
    known.displayName = dialog.text.at(DialogText::DisplayName).toByteArray();
    known.userAgent = dialog.text.at(DialogText::UserAgent).toByteArray();
}

void ResourceMembership::setView(SubscriptionId id, View view)
{
    Subscription &subscription = m_subscriptions.at(id);
    Resource &resource = m_resources.at(subscription.resource);
    resource.viewTaken(view);
    resource.viewLeft(std::exchange(subscription.view, view));
}

void ResourceMembership::join(SubscriptionId id)
{
    Subscription &subscription = m_subscriptions.at(id);
    std::vector<SubscriptionId> &all = m_resources.at(subscription.resource).subscriptions;
    subscription.placeInResource = quint32(all.size());
    all.push_back(id);
    noteComingOrGoing(id);
    if (!m_resources.at(subscription.resource).package->keepsRelationships())
        return;
    if (Relationship *known = m_relationships.find(subscription.resource, subscription.watcher))
        ++known->subscriptions;
    else
        m_relationships.ensure(subscription.resource, subscription.watcher, m_clock.wallSeconds())
            .subscriptions = 1;
}

void ResourceMembership::leave(SubscriptionId id)
{
    const Subscription &subscription = m_subscriptions.at(id);
    Resource &resource = m_resources.at(subscription.resource);
    std::vector<SubscriptionId> &all = resource.subscriptions;
    const SubscriptionId last = all.back();
    all[subscription.placeInResource] = last;
    m_subscriptions.at(last).placeInResource = subscription.placeInResource;
    all.pop_back();
    ++resource.ending;
    noteComingOrGoing(id);
    if (Relationship *known = m_relationships.find(subscription.resource, subscription.watcher))
        --known->subscriptions;
}

// What others count changes with it.
void ResourceMembership::noteComingOrGoing(SubscriptionId id) const
{
    const Subscription &subscription = m_subscriptions.at(id);
    m_resources.noteSubscription(id);
    m_resources.noteResource(subscription.resource);
    m_resources.noteRelationship(subscription.resource, subscription.watcher);
}

} // namespace events
