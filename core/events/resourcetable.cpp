// SPDX-License-Identifier: Apache-2.0
#include "events/resourcetable.h"

namespace events {

ResourceId ResourceTable::find(const QByteArray &aor, const EventPackage &package) const
{
    return m_index.value(Key{aor, &package}, NullResource);
}

ResourceId ResourceTable::findOrCreate(const QByteArray &aor, EventPackage &package)
{
    const Key key{aor, &package};
    if (const auto found = m_index.constFind(key); found != m_index.constEnd())
        return *found;
    ResourceId id = ResourceId(m_resources.size());
    if (m_free.empty()) {
        m_resources.emplace_back();
    } else {
        id = m_free.back();
        m_free.pop_back();
    }
    Resource &resource = m_resources[id];
    resource.aor = aor;
    resource.package = &package;
    m_index.insert(key, id);
    noteResource(id);
    return id;
}

void ResourceTable::releaseIfUnused(ResourceId id)
{
    Resource &resource = m_resources[id];
    if (!resource.publications.empty() || !resource.subscriptions.empty() ||
        resource.relationships > 0 || resource.ending > 0)
        return;
    m_index.remove(Key{resource.aor, resource.package});
    resource = Resource();
    m_free.push_back(id);
    noteResource(id);
}

} // namespace events
