// SPDX-License-Identifier: Apache-2.0
#pragma once

// Decides which subscriptions are told what, once a change is on disk. While a batch is open it
// collects the resources that changed and the subscriptions that are owed a NOTIFY; when the batch
// is sealed it composes their documents, once for each view; when it is committed those become what
// NOTIFYs are made of, and the subscriptions go to the NotifyQueue. A watcher whose document did
// not change is left alone, also when it is decided anew, which is what keeps a polite block unseen
// (RFC 5025, 3.2.1).

#include <optional>
#include <vector>

#include <QHash>

#include "events/notifyqueue.h"
#include "events/resourcetable.h"
#include "events/subscriptiontable.h"
#include "store/commitledger.h"

namespace events {

/// Composes documents that belong to one subscription alone, for a package that has one. The
/// document before has its answer when the next is asked for: Subscription::lastAnswer.
class SubscriptionComposer
{
public:
    virtual ~SubscriptionComposer() = default;
    /// Called while the batch is sealed; rows may be added to it. Nothing: after all there is
    /// nothing to tell.
    virtual std::optional<Body> composeFor(SubscriptionId id) = 0;
    /// Whether there is more to tell than the last document held.
    [[nodiscard]] virtual bool hasMore(SubscriptionId id) const = 0;
    /// The document is on its way.
    virtual void taken(SubscriptionId) {}
    /// The subscription asks for something else from now on.
    virtual void filterChanged(SubscriptionId) {}
    /// The subscription is about to be released.
    virtual void forget(SubscriptionId) {}
};

class NotificationPlanner : public store::CommitObserver, public BodySource
{
public:
    NotificationPlanner(ResourceTable &resources, SubscriptionTable &subscriptions,
                        store::CommitLedger &ledger, NotifyQueue &queue)
        : m_resources(resources)
        , m_subscriptions(subscriptions)
        , m_ledger(ledger)
        , m_queue(queue)
    {
    }

    /// The resource's state has changed in the open batch.
    void resourceChanged(ResourceId id);
    /// The subscription is owed a NOTIFY: at once if all it speaks of is committed, else then.
    void subscriptionDue(SubscriptionId id);
    /// An active subscription got another view in the open batch: it is owed a NOTIFY if that shows
    /// anything else than the view it had.
    void viewChanged(SubscriptionId id, View before);
    /// What was made for the subscription and not sent yet speaks of what is not so: it is due
    /// anew.
    void discard(SubscriptionId id) { m_prepared.remove(id); }
    /// The subscription is about to be released.
    void forget(SubscriptionId id);

    void batchSealed(quint64 number) override;
    void batchCommitted(quint64 number) override;
    void rowsLost(const std::vector<quint64> &owners) override;

    [[nodiscard]] const Body *bodyFor(SubscriptionId id) override;
    void againDue(SubscriptionId id) override { subscriptionDue(id); }
    void taken(SubscriptionId id) override;

private:
    void sealResource(ResourceId id);
    void sealSubscription(SubscriptionId id, quint64 number);
    void sealViewChange(SubscriptionId id, const Body &told, quint64 number);
    const ResourceViews::Shown &sealedFor(const Subscription &subscription, quint64 number);
    static const ResourceViews::Shown &shownIn(ResourceViews::Bodies &bodies,
                                               const Resource &resource, View view);
    void commitResource(ResourceId id);
    [[nodiscard]] SubscriptionComposer *composerOf(SubscriptionId id) const;

    ResourceTable &m_resources;
    SubscriptionTable &m_subscriptions;
    store::CommitLedger &m_ledger;
    NotifyQueue &m_queue;
    std::vector<ResourceId> m_changed; // in the open batch
    std::vector<SubscriptionId> m_due;
    std::vector<ResourceId> m_sealedChanged; // in the one being committed
    std::vector<SubscriptionId> m_sealedDue;
    QHash<SubscriptionId, Body> m_viewChanges; // in the open batch: what was told last
    QHash<SubscriptionId, Body> m_prepared;
    Body m_neutral; // the last that bodyFor() made
};

} // namespace events
