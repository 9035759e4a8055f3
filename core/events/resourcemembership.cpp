// SPDX-License-Identifier: Apache-2.0
#include "events/resourcemembership.h"

#include <utility>

namespace events {

WatcherName ResourceMembership::nameIn(const DialogRecord &dialog)
{
    return {dialog.text.at(DialogText::DisplayName).toByteArray(),
            dialog.text.at(DialogText::UserAgent).toByteArray()};
}

WatcherName ResourceMembership::nameOf(const Relationship &relationship,
                                       const SubscriptionTable &subscriptions)
{
    if (relationship.last != NoSubscription)
        return nameIn(subscriptions.dialogOf(relationship.last));
    return {relationship.notes().displayName, relationship.notes().userAgent};
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
    Relationship &known = m_relationships.ensure(
        subscription.resource, subscription.watcher.view().toByteArray(), m_clock.wallSeconds());
    ++known.subscriptions;
    known.last = id;
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
    Relationship *known = m_relationships.find(subscription.resource, subscription.watcher.view());
    if (!known)
        return;
    --known->subscriptions;
    if (known->last != id)
        return;
    known->last = NoSubscription; // its dialog is about to go
    WatcherName name = nameIn(m_subscriptions.dialogOf(id));
    if (name.displayName != known->notes().displayName ||
        name.userAgent != known->notes().userAgent) {
        RelationshipNotes &notes = known->makeNotes();
        notes.displayName = std::move(name.displayName);
        notes.userAgent = std::move(name.userAgent);
    }
}

// What others count changes with it.
void ResourceMembership::noteComingOrGoing(SubscriptionId id) const
{
    const Subscription &subscription = m_subscriptions.at(id);
    m_resources.noteSubscription(id);
    m_resources.noteResource(subscription.resource);
    m_resources.noteRelationship(subscription.resource, subscription.watcher.view());
}

} // namespace events
