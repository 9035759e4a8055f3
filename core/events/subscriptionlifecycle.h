// SPDX-License-Identifier: Apache-2.0
#pragma once

// The life of a subscription (RFC 6665, 4.1.2; the states of RFC 3857, 4.7.1): establish, refresh,
// authorize anew, end with a reason, and release once the last NOTIFY is answered. Keeps the rows
// of active_watchers and watchers in step, and tells watcher information of each step. Used by the
// Notifier for requests, by Administration for an operator's acts, and by its own timers.

#include <algorithm>

#include "base/timerqueue.h"
#include "events/notificationplanner.h"
#include "events/notifyqueue.h"
#include "events/packageregistry.h"
#include "events/relationshipkeeper.h"
#include "events/resourcemembership.h"
#include "events/watcherinfo.h"

namespace events {

/// What a new subscription is made of.
struct NewSubscription
{
    ResourceId resource = NullResource;
    DialogId dialog = NoDialog;
    QByteArray watcher;
    QByteArray eventId;
    quint32 expires = 0; // seconds; 0: a fetch
    Authorization authorization;
    SubscriptionFilter filter;
};

class SubscriptionLifecycle : public NotifyOutcome, public base::TimerTarget
{
public:
    struct Parts
    {
        const PackageRegistry &packages;
        ResourceTable &resources;
        SubscriptionTable &subscriptions;
        RelationshipTable &relationships;
        NotificationPlanner &planner;
        NotifyQueue &queue;
        DialogTargets &targets;
        store::CommitLedger &ledger;
        base::TimerQueue &timers;
    };
    SubscriptionLifecycle(const Parts &parts, const PolicySettings &policy);

    void setWatcherInfo(WatcherInfo &watcherInfo);
    void setPolicy(const PolicySettings &policy);
    /// Rows of active_watchers get numbers from here on.
    void setNextRowId(qint64 id) { m_nextRowId = std::max(m_nextRowId, id); }

    SubscriptionId establish(const NewSubscription &wanted);
    /// The dialog's texts and hop are up to date; a refresh owes a NOTIFY in any case. What
    /// `filter` does not say stays as it was.
    void refresh(SubscriptionId id, quint32 expires, const SubscriptionFilter &filter);
    /// Ends it with a last NOTIFY (RFC 6665, 4.2.2). `retryAfter` in seconds, 0: none.
    void terminate(SubscriptionId id, TerminationReason reason, quint32 retryAfter = 0);
    /// Removes it without a word: the watcher is gone, or its row was never written.
    void release(SubscriptionId id);
    /// Asks the package anew what it decides, and applies that to the row and the subscriptions of
    /// the watcher, or of all who ever asked.
    void reauthorize(ResourceId resource, const QByteArray &watcher);
    void reauthorizeAll(ResourceId resource);
    /// The same after rows of it were read again, with the NOTIFYs that waited for lost ones.
    void decideAgain(ResourceId resource);
    /// An operator's word about a watcher, who need not have asked yet; applied at once, unless
    /// somebody with more to say has decided otherwise.
    void decide(ResourceId resource, const QByteArray &watcher, WatcherDecision decision);
    /// A SUBSCRIBE of the watcher is refused: its row says so, and is made if there is none.
    void refused(const QByteArray &aor, EventPackage &package, const QByteArray &watcher,
                 Ruling ruling);

    /// Takes a row as it stands: at the start, and after an outside edit. `arrival` as remembered.
    void restore(const store::SubscriptionRecord &record, const sip::Hop &arrival);

    /// Its row is no longer in the table: ends with "deactivated", so that the watcher asks again.
    void rowGone(SubscriptionId id);
    /// Its row was read again, and holds: expiry and status may have been changed by hand.
    void rowRead(SubscriptionId id, const store::SubscriptionRecord &record);

    void finalNotifyDone(SubscriptionId id) override { release(id); }
    void watcherLost(SubscriptionId id, int status) override;
    void targetRenamed(SubscriptionId id) override;
    void timerFired(quint32 kind, quint64 cookie) override;

    /// The machine's clock was set: ends as Unix seconds go with it.
    void clockStepped(qint64 seconds);

private:
    void startExpiry(SubscriptionId id, qint64 seconds);
    void save(SubscriptionId id);
    void updateFilter(SubscriptionId id, const SubscriptionFilter &filter);
    /// False when nothing changes by it.
    bool takeFilter(SubscriptionId id, const SubscriptionFilter &filter);
    void apply(SubscriptionId id, const Authorization &authorization);
    void noteEnd(SubscriptionId id, TerminationReason reason);
    void tellWatcherInfo(SubscriptionId id);
    [[nodiscard]] bool keepsRelationship(ResourceId id) const;
    [[nodiscard]] qint64 wallNow() const { return m_parts.timers.clock().wallSeconds(); }

    Parts m_parts;
    PolicySettings m_policy;
    ResourceMembership m_membership;
    RelationshipKeeper m_keeper;
    WatcherInfo *m_watcherInfo = nullptr;
    qint64 m_nextRowId = store::SubscriptionIdStep;
    base::Timer m_sweep;
};

} // namespace events
