// SPDX-License-Identifier: Apache-2.0
#pragma once

// All resources, by number and by address-of-record and package.

#include <deque>

#include <QHash>

#include "events/changeobserver.h"
#include "events/resource.h"

namespace events {

class ResourceTable
{
public:
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
    [[nodiscard]] qsizetype size() const { return m_index.size(); }

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
    struct Key
    {
        QByteArray aor;
        const EventPackage *package = nullptr;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.aor, key.package);
        }
    };

    std::deque<Resource> m_resources; // a deque: references stay good while others are created
    std::vector<ResourceId> m_free;
    QHash<Key, ResourceId> m_index;
    ChangeObserver *m_observer = nullptr;
};

} // namespace events
