// SPDX-License-Identifier: Apache-2.0
#pragma once

// Changes what is decided about watchers, and tells watcher information of those who have no
// dialog: they wait until somebody decides, or are given up (RFC 3857, 4.7.1). Part of
// SubscriptionLifecycle, which tells of those who have one.

#include "base/clock.h"
#include "events/relationshiptable.h"
#include "events/watcherinfo.h"

namespace events {

class RelationshipKeeper
{
public:
    RelationshipKeeper(ResourceTable &resources, RelationshipTable &relationships,
                       const base::Clock &clock)
        : m_resources(resources)
        , m_relationships(relationships)
        , m_clock(clock)
    {
    }

    void setWatcherInfo(WatcherInfo &watcherInfo) { m_watcherInfo = &watcherInfo; }

    /// The row of the watcher, who need not have asked yet, says this from now on.
    void settle(ResourceId resource, const QByteArray &watcher, Ruling ruling);
    /// If the watcher waits without a dialog, this is the end of it.
    void endWaiting(ResourceId resource, const QByteArray &watcher, WatcherEvent event);
    /// Forgets those who first asked before `oldest` (Unix seconds), about whom nobody decided, and
    /// who have no dialog.
    void sweep(qint64 oldest);

private:
    [[nodiscard]] bool isWaiting(const Relationship *relationship) const;
    void sweep(ResourceId resource, qint64 oldest);
    void tell(ResourceId resource, const QByteArray &watcher, WatcherStatus status,
              WatcherEvent event);

    ResourceTable &m_resources;
    RelationshipTable &m_relationships;
    const base::Clock &m_clock;
    WatcherInfo *m_watcherInfo = nullptr;
};

} // namespace events
