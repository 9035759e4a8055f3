// SPDX-License-Identifier: Apache-2.0
#include "events/resourcetable.h"

#include <utility>

#include <QHashFunctions>

namespace events {

namespace {

constexpr size_t FirstBuckets = 64;

} // namespace

ResourceTable::ResourceTable()
    : m_buckets(FirstBuckets, NullResource)
    , m_seed(QHashSeed::globalSeed())
{
}

ResourceId ResourceTable::find(const QByteArray &aor, const EventPackage &package) const
{
    ResourceId id = m_buckets[qHash(QByteArrayView(aor), m_seed) & (m_buckets.size() - 1)];
    while (id != NullResource && (at(id).package != &package || at(id).aor != aor))
        id = at(id).nextInBucket;
    return id;
}

ResourceId ResourceTable::findOrCreate(const QByteArray &aor, EventPackage &package)
{
    if (const ResourceId known = find(aor, package); known != NullResource)
        return known;
    const ResourceId id = m_resources.take();
    Resource &resource = m_resources[id];
    resource.aor = aor;
    resource.package = &package;
    if (m_resources.taken() > m_buckets.size())
        growBuckets();
    else
        enter(id);
    noteResource(id);
    return id;
}

void ResourceTable::enter(ResourceId id)
{
    Resource &resource = m_resources[id];
    resource.nextInBucket = std::exchange(bucketOf(resource.aor), id);
}

void ResourceTable::growBuckets()
{
    m_buckets.assign(m_buckets.size() * 2, NullResource);
    for (ResourceId id = 0; id < end(); ++id) {
        if (exists(id))
            enter(id);
    }
}

void ResourceTable::releaseIfUnused(ResourceId id)
{
    Resource &resource = m_resources[id];
    if (!exists(id) || !resource.publications.empty() || !resource.subscriptions.empty() ||
        !resource.relationships.empty() || resource.ending > 0)
        return;
    ResourceId *link = &bucketOf(resource.aor);
    while (*link != id)
        link = &m_resources[*link].nextInBucket;
    *link = resource.nextInBucket;
    m_resources.giveBack(id);
    noteResource(id);
}

} // namespace events
