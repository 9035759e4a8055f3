// SPDX-License-Identifier: Apache-2.0
#pragma once

// All resources, by number and by address-of-record and package.

#include <vector>

#include "base/blocklist.h"
#include "events/changeobserver.h"
#include "events/resource.h"

namespace events {

class ResourceTable
{
public:
    ResourceTable();

    /// NullResource when nobody ever published to or watched it.
    [[nodiscard]] ResourceId find(const QByteArray &aor, const EventPackage &package) const;
    [[nodiscard]] ResourceId findOrCreate(const QByteArray &aor, EventPackage &package);

    [[nodiscard]] Resource &at(ResourceId id) { return m_resources[id]; }
    [[nodiscard]] const Resource &at(ResourceId id) const { return m_resources[id]; }
    [[nodiscard]] bool exists(ResourceId id) const
    {
        return id < m_resources.size() && m_resources[id].package != nullptr;
    }
    /// Forgets a resource that nothing refers to any more; otherwise does nothing.
    void releaseIfUnused(ResourceId id);

    /// One past the highest number in use, for walking over all with exists().
    [[nodiscard]] ResourceId end() const { return ResourceId(m_resources.size()); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_resources.taken()); }

    /// Null while nobody looks.
    void setObserver(ChangeObserver *observer) { m_observer = observer; }
    void noteResource(ResourceId id) const
    {
        if (m_observer)
            m_observer->resourceChanged(id);
    }
    void noteSubscription(SubscriptionId id) const
    {
        if (m_observer)
            m_observer->subscriptionChanged(id);
    }
    void noteRelationship(ResourceId id, QByteArrayView watcher) const
    {
        if (m_observer)
            m_observer->relationshipChanged(id, watcher);
    }
    void noteEverything() const
    {
        if (m_observer)
            m_observer->everythingChanged();
    }

private:
    [[nodiscard]] ResourceId &bucketOf(QByteArrayView aor)
    {
        return m_buckets[qHash(aor, m_seed) & (m_buckets.size() - 1)];
    }
    void enter(ResourceId id);
    void growBuckets();

    base::BlockList<Resource> m_resources;
    /// By aor, a power of two; the resources of one are a chain. An index with keys of its own
    /// would take as much as what it leads to.
    std::vector<ResourceId> m_buckets;
    size_t m_seed;
    ChangeObserver *m_observer = nullptr;
};

} // namespace events
