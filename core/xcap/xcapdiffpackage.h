// SPDX-License-Identifier: Apache-2.0
#pragma once

// The event package xcap-diff (RFC 5875): tells the devices of a user which XCAP documents there
// are and what becomes of them, so that an edit by one is seen by the others at once. The resource
// is the user's address-of-record, which is the XUI; only the user may subscribe to it, and sees
// what XCAP would let them GET. Each subscription selects by its body and gets documents of its
// own.
//
// What a subscriber knows is what the last NOTIFY said that was answered with 2xx; the next says
// what is different. NOTIFYs are made when the batch with the changes is sealed and leave when it is
// committed; if rows of it are lost they are thrown away, and nothing is said of the user's documents
// until those are read from the table again.
//
// Left out: conditional subscriptions (RFC 5839), namespace selections (4.1 forbids them). Server
// thread.

#include <QHash>
#include <QSet>

#include "events/notificationplanner.h"
#include "store/documenttable.h"
#include "xcap/usageregistry.h"
#include "xcap/xcapsnapshot.h"

namespace xcap {

class XcapDiffPackage final : public events::EventPackage,
                              public events::SubscriptionComposer,
                              public store::DocumentObserver,
                              public store::CommitObserver
{
public:
    struct Parts
    {
        const UsageRegistry &usages;
        const store::DocumentTable &documents;
        events::ResourceTable &resources;
        events::SubscriptionTable &subscriptions;
        events::NotificationPlanner &planner;
    };
    /// Is to observe the documents and the ledger.
    explicit XcapDiffPackage(const Parts &parts);

    /// What a SUBSCRIBE may ask for; beyond either it is answered 413.
    static constexpr qsizetype LongestBody = 16 * 1024;
    static constexpr size_t MostSelections = 128;
    /// A longer document leaves out patches and the content of elements (RFC 5875, 4.7).
    static constexpr qsizetype LongestDocument = 48 * 1024;
    /// With more to remember between two NOTIFYs the history is told without its patches.
    static constexpr size_t MostChanges = 128;
    static constexpr qsizetype LongestHistory = 1024 * 1024;

    [[nodiscard]] QByteArrayView name() const override { return "xcap-diff"; }
    [[nodiscard]] std::vector<QByteArray> notifyTypes() const override;
    [[nodiscard]] std::vector<QByteArray> subscribeTypes() const override;
    [[nodiscard]] base::Result<void, sip::Refusal>
    check(const events::SubscriptionFilter &filter) const override;
    [[nodiscard]] events::Authorization authorize(const QByteArray &resource,
                                                  const QByteArray &watcher) const override;
    /// Of no subscription: nothing is selected.
    [[nodiscard]] events::Body compose(const events::Resource &resource,
                                       events::View view) const override;
    [[nodiscard]] events::SubscriptionComposer *composer() override { return this; }
    [[nodiscard]] qint64 minimumInterval() const override { return 5000; } // RFC 5875, 4.10
    [[nodiscard]] bool endsAtTimeout() const override { return true; }     // RFC 5875, 4.7
    [[nodiscard]] bool needsProof() const override { return true; }
    [[nodiscard]] bool keepsRelationships() const override { return false; }

    std::optional<events::Body> composeFor(events::SubscriptionId id) override;
    [[nodiscard]] bool hasMore(events::SubscriptionId id) const override;
    void taken(events::SubscriptionId id) override;
    void filterChanged(events::SubscriptionId id) override;
    void forget(events::SubscriptionId id) override;

    void documentChanged(const store::DocumentKey &key) override;
    void documentsReconciled(const QByteArray &username, const QByteArray &domain) override;

    void batchSealed(quint64) override {}
    void batchCommitted(quint64) override {}
    void rowsLost(const std::vector<quint64> &owners) override;

private:
    using User = std::pair<QByteArray, QByteArray>;
    /// What a NOTIFY says.
    struct Told
    {
        XcapSnapshot snapshot;
        size_t changes = 0; // of the history, which it covers
        bool full = false;
    };
    struct Subscriber
    {
        User user;
        std::vector<XcapSelection> selections;
        DiffProcessing processing = DiffProcessing::NoPatching;
        XcapSnapshot known;                  // of the last NOTIFY that was answered with 2xx
        std::optional<Told> prepared;        // made, not yet sent
        std::optional<Told> sent;            // sent, perhaps not yet answered
        std::vector<DocumentChange> history; // since `known`
        qsizetype historyBytes = 0;
        bool changed = false; // something, since `prepared`
    };

    [[nodiscard]] Subscriber &subscriberOf(events::SubscriptionId id);
    void readFilter(events::SubscriptionId id, Subscriber &subscriber) const;
    void takeAnswer(events::SubscriptionId id, Subscriber &subscriber) const;
    void remember(Subscriber &subscriber, const QByteArray &document,
                  const store::DocumentKey &key) const;
    static void forgetHistory(Subscriber &subscriber);
    static void forgetUnselected(Subscriber &subscriber);
    [[nodiscard]] events::Body body(XcapDiffDocument document) const;

    Parts m_parts;
    QHash<events::SubscriptionId, Subscriber> m_subscribers;
    QHash<User, std::vector<events::SubscriptionId>> m_ofUser;
    QSet<User> m_uncertain; // whose documents in memory may not be those in the table
};

} // namespace xcap
