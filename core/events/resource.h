// SPDX-License-Identifier: Apache-2.0
#pragma once

// A resource: an address-of-record and an event package, with what is published to it and who
// watches it. The ResourceTable owns all of them; a ResourceId stays good as long as somebody
// publishes to, watches or remembers the resource.

#include <algorithm>
#include <memory>
#include <vector>

#include <QByteArray>

#include "base/textpool.h"
#include "base/timerqueue.h"
#include "events/eventpackage.h"
#include "store/commitledger.h"

namespace events {

using ResourceId = quint32;
inline constexpr ResourceId NullResource = ~ResourceId(0);
using SubscriptionId = quint32;
inline constexpr SubscriptionId NoSubscription = ~SubscriptionId(0);
using RelationshipId = quint32;

/// What is counted beside a watcher's address in the pool of texts.
enum WatcherTally : size_t {
    HisSubscriptions,
    HisRelationships, // with so many resources
};
static_assert(HisRelationships < base::TextTallyCount);

/// One event publication (RFC 3903): soft state with an entity-tag and an end.
struct Publication
{
    QByteArray entityTag;
    QByteArray body; // as published, byte for byte
    QByteArray contentType;
    QByteArray sender;   // From and Contact of the publisher
    qint64 expires = 0;  // Unix seconds; -1: hard state, never
    qint64 received = 0; // Unix seconds of the last PUBLISH
    qint64 modified = 0; // Unix milliseconds of its body, in no other publication's
    base::TimerId timer = 0;
    quint32 serial = 0; // names it to its timer
};

/// What the watchers of a resource are shown.
struct ResourceViews
{
    struct Shown
    {
        View view = NoBody;
        bool isNeutral = false; // the package's EventPackage::neutral(), which is not kept here
        Body body;
    };
    using Bodies = std::vector<Shown>;

    /// The documents as of the last commit, one for each view somebody has; NOTIFYs are made of
    /// these alone.
    Bodies committed;
    /// The documents of the batch that is being committed.
    Bodies sealed;
    /// How many subscriptions have each view, the ending ones too. NoBody is not counted.
    std::vector<std::pair<View, quint32>> viewers;

    [[nodiscard]] static const Shown *find(const Bodies &bodies, View view);
    [[nodiscard]] bool isViewed(View view) const;
};

struct Resource
{
    QByteArray aor; // canonical: sip:user@domain
    EventPackage *package = nullptr;
    std::vector<Publication> publications; // oldest first
    std::vector<SubscriptionId> subscriptions;
    std::vector<RelationshipId> relationships; // in order of the watchers; they keep it alive
    int ending = 0; // terminated subscriptions whose last NOTIFY is not answered yet

    /// The batch that holds the newest change of its state.
    quint64 changedIn = 0;
    /// The batch that holds the newest write of any row of it.
    quint64 touchedIn = 0;
    /// Null: nobody has a view of it, and nobody had since it changed last.
    std::unique_ptr<ResourceViews> views;
    /// The next of the same bucket; ResourceTable's.
    ResourceId nextInBucket = NullResource;

    void viewTaken(View view);
    void viewLeft(View view);
};

inline const ResourceViews::Shown *ResourceViews::find(const Bodies &bodies, View view)
{
    for (const Shown &each : bodies) {
        if (each.view == view)
            return &each;
    }
    return nullptr;
}

inline bool ResourceViews::isViewed(View view) const
{
    return std::any_of(viewers.begin(), viewers.end(),
                       [view](const auto &each) { return each.first == view; });
}

inline void Resource::viewTaken(View view)
{
    if (view == NoBody)
        return;
    if (!views)
        views = std::make_unique<ResourceViews>();
    for (auto &[of, count] : views->viewers) {
        if (of == view) {
            ++count;
            return;
        }
    }
    views->viewers.emplace_back(view, 1);
}

inline void Resource::viewLeft(View view)
{
    if (view == NoBody)
        return;
    auto &viewers = views->viewers;
    const auto found = std::find_if(viewers.begin(), viewers.end(),
                                    [view](const auto &each) { return each.first == view; });
    if (found != viewers.end() && --found->second == 0)
        viewers.erase(found);
}

/// The open batch, for a row of this resource.
[[nodiscard]] inline store::Batch &batchFor(store::CommitLedger &ledger, Resource &resource)
{
    resource.touchedIn = ledger.openNumber();
    return ledger.open();
}

} // namespace events
