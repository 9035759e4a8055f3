// SPDX-License-Identifier: Apache-2.0
#pragma once

// Brings memory in step with the tables where they may differ: after rows that could not be
// written, after the database was away, and when somebody edited the tables by hand and says
// `refresh` (tables.md). What a resource's rows say then holds; its watchers hear of it.

#include <functional>

#include <QSet>

#include "base/sentence.h"
#include "base/timerqueue.h"
#include "events/eventstatecompositor.h"
#include "events/localside.h"
#include "events/subscriptionlifecycle.h"

namespace events {

class Reconciler : public store::CommitObserver, public base::TimerTarget
{
public:
    struct Parts
    {
        const PackageRegistry &packages;
        ResourceTable &resources;
        SubscriptionTable &subscriptions;
        RelationshipTable &relationships;
        EventStateCompositor &compositor;
        SubscriptionLifecycle &lifecycle;
        store::CommitLedger &ledger;
        base::TimerQueue &timers;
        const LocalSide &localSide;
    };
    Reconciler(const Parts &parts, store::Committer &committer);

    /// All of it, at the start: nothing is in memory yet.
    void restore(const store::Snapshot &snapshot);
    using Done = std::function<void(const base::Sentence &trouble)>;
    /// Reads everything again; `done` gets an empty text, or why it could not be.
    void refresh(Done done);

    /// Others who keep rows in memory take their part of a full reading.
    using AlsoTake = std::function<void(const store::Snapshot &snapshot, quint64 asOf)>;
    void setAlsoTake(AlsoTake take) { m_alsoTake = std::move(take); }

    void batchSealed(quint64) override {}
    void batchCommitted(quint64) override;
    void rowsLost(const std::vector<quint64> &owners) override;
    void timerFired(quint32 kind, quint64 cookie) override;

private:
    void forgetReservations(ResourceId id);
    void reloadNext();
    void takeRows(ResourceId id, const store::Snapshot &snapshot);
    void decideRefused();
    void takePublications(ResourceId id, const store::Snapshot &snapshot);
    void takeWatchers(ResourceId id, const store::Snapshot &snapshot);
    void takeSubscriptions(ResourceId id, const store::Snapshot &snapshot);
    void takeAll(const store::Snapshot &snapshot, quint64 asOf);
    void restore(const store::SubscriptionRecord &record);

    Parts m_parts;
    store::Committer &m_committer;
    AlsoTake m_alsoTake;
    QSet<ResourceId> m_suspect;
    QSet<ResourceId> m_refused; // of which a row was, and which are to be decided anew
    base::Timer m_retry;
    base::Timer m_decide;
    bool m_reloading = false;
};

} // namespace events
