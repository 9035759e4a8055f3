// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a subscription stands in its resource: in the list of all who are told, in the count of
// those who share a view, and in what is known of its watcher. Part of SubscriptionLifecycle.

#include "base/clock.h"
#include "events/relationshiptable.h"
#include "events/resourcetable.h"
#include "events/subscriptiontable.h"

namespace events {

struct WatcherName
{
    QByteArray displayName;
    QByteArray userAgent;
};

class ResourceMembership
{
public:
    ResourceMembership(ResourceTable &resources, SubscriptionTable &subscriptions,
                       RelationshipTable &relationships, const base::Clock &clock)
        : m_resources(resources)
        , m_subscriptions(subscriptions)
        , m_relationships(relationships)
        , m_clock(clock)
    {
    }

    void join(SubscriptionId id);
    /// It is told nothing more but its end, and keeps its view until that is answered.
    void leave(SubscriptionId id);
    void setView(SubscriptionId id, View view);

    /// How the watcher called himself in the last SUBSCRIBE that made a dialog.
    [[nodiscard]] static WatcherName nameOf(const Relationship &relationship,
                                            const SubscriptionTable &subscriptions);

private:
    [[nodiscard]] static WatcherName nameIn(const DialogRecord &dialog);
    void noteComingOrGoing(SubscriptionId id) const;

    ResourceTable &m_resources;
    SubscriptionTable &m_subscriptions;
    RelationshipTable &m_relationships;
    const base::Clock &m_clock;
};

} // namespace events
