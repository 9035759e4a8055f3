// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sends NOTIFYs (RFC 6665, 4.2.2): one under way for each subscription, and when its answer comes
// the newest state, never one in between; not more often than the minimum interval; a number of
// them each turn, so that answers are read while a large audience is told. CSeq numbers are
// reserved in the table ahead of use, so that none is used twice, whatever happens to us.

#include <deque>

#include <QObject>

#include "base/timerqueue.h"
#include "events/dialogtargets.h"
#include "events/resourcetable.h"
#include "events/settings.h"
#include "events/subscriptiontable.h"
#include "sip/transactionlayer.h"
#include "store/commitledger.h"

namespace events {

/// Has the documents: the NotificationPlanner.
class BodySource
{
public:
    virtual ~BodySource() = default;
    /// What the subscription is to see, as committed; null: not ready, it will be told later.
    [[nodiscard]] virtual const Body *bodyFor(SubscriptionId id) = 0;
    /// The subscription is still, or again, owed a document that has to be made first.
    virtual void againDue(SubscriptionId id) = 0;
    /// The document is on its way.
    virtual void taken(SubscriptionId id) = 0;
};

/// Hears what became of NOTIFYs: the SubscriptionLifecycle.
class NotifyOutcome
{
public:
    virtual ~NotifyOutcome() = default;
    /// The last NOTIFY of a terminated subscription was answered, or will never be.
    virtual void finalNotifyDone(SubscriptionId id) = 0;
    /// The watcher is gone (481 and kin, or too many time-outs): the subscription must end now.
    virtual void watcherLost(SubscriptionId id, int status) = 0;
    /// The dialog has another remote target, by an answer of the watcher's.
    virtual void targetRenamed(SubscriptionId id) = 0;
};

struct NotifyCounters
{
    quint64 sent = 0;
    quint64 answered = 0;
    quint64 refused = 0;
    quint64 timedOut = 0;
    quint64 shortened = 0; // without their documents, to who has not proved to want them
};

class NotifyQueue final : public QObject,
                          public sip::ClientTransactionUser,
                          public base::TimerTarget,
                          public DialogTargetUser
{
public:
    struct Parts
    {
        SubscriptionTable &subscriptions;
        ResourceTable &resources;
        store::CommitLedger &ledger;
        sip::TransactionLayer &transactions;
        base::TimerQueue &timers;
        DialogTargets &targets;
    };
    NotifyQueue(const Parts &parts, const NotifySettings &settings);

    void setSettings(const NotifySettings &settings) { m_settings = settings; }
    void setSource(BodySource &source) { m_source = &source; }
    void setOutcome(NotifyOutcome &outcome) { m_outcome = &outcome; }

    /// The subscription is due; it is told when nothing else of it is under way.
    void notify(SubscriptionId id);
    /// Whether the minimum interval keeps it from being told now.
    [[nodiscard]] bool mustWait(SubscriptionId id) const
    {
        return waitOf(m_parts.subscriptions.at(id)) > 0;
    }
    /// Sends what can be sent now, up to the measure of one turn; the rest follows by itself.
    void drain();
    /// The subscription is about to be released.
    void forget(SubscriptionId id);
    [[nodiscard]] const NotifyCounters &counters() const { return m_counters; }
    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_ready.size()); }

    /// CSeq numbers are reserved in blocks of this size.
    static constexpr quint32 CSeqBlock = 1000;

    void handleResponse(quint64 cookie, const sip::Response &response) override;
    void handleFailure(quint64 cookie, sip::ClientFailure failure) override;
    void timerFired(quint32 kind, quint64 cookie) override;
    void targetFound(DialogId id) override;
    void targetMissed(DialogId id, bool again, Miss miss) override;
    void targetRenamed(DialogId id) override;

private:
    [[nodiscard]] qint64 waitOf(const Subscription &subscription) const;
    /// Something is to be told, is committed, and nothing else is under way.
    [[nodiscard]] bool isReady(const Subscription &subscription) const;
    void send(SubscriptionId id);
    [[nodiscard]] bool isAffordable(const sip::OutgoingRequest &request, const sip::Hop &hop) const;
    [[nodiscard]] bool reserveCSeq(SubscriptionId id);
    void refused(SubscriptionId id, int status);
    /// Whether it is tried by another way, or is not to be.
    [[nodiscard]] bool goesElsewhere(SubscriptionId id, bool isTimeout);
    enum class Next : quint8 { AtOnce, Later };
    void unanswered(SubscriptionId id, Next when);
    void missed(SubscriptionId id, Miss miss);
    [[nodiscard]] bool endsAtTimeout(SubscriptionId id) const;
    void next(SubscriptionId id);
    void retryLater(SubscriptionId id);
    void scheduleDrain();

    Parts m_parts;
    NotifySettings m_settings;
    BodySource *m_source = nullptr;
    NotifyOutcome *m_outcome = nullptr;
    std::deque<SubscriptionId> m_ready;
    NotifyCounters m_counters;
    bool m_scheduled = false;
};

} // namespace events
