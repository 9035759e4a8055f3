// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sends NOTIFYs (RFC 6665, 4.2.2): one under way for each subscription, and when its answer comes
// the newest state, never one in between; not more often than the minimum interval; a number of
// them each turn, so that answers are read while a large audience is told. CSeq numbers are
// reserved in the table ahead of use, so that none is used twice, whatever happens to us.

#include <deque>
#include <functional>
#include <optional>

#include <QHash>
#include <QObject>

#include "base/result.h"
#include "base/timerqueue.h"
#include "events/notifybuilder.h"
#include "events/resourcetable.h"
#include "events/settings.h"
#include "events/subscriptiontable.h"
#include "sip/transactionlayer.h"
#include "store/commitledger.h"

namespace events {

/// Where a NOTIFY is to go.
struct ResolvedTarget
{
    sip::Hop hop;
    std::optional<RegisteredContact> registered; // where it is not the target itself
};

/// Why there is no target: it leads nowhere, or nobody could be asked for now.
enum class Miss : quint8 { NotFound, NotAsked };

/// Finds the next hop of a URI: by its address, in the registrar for our own domains, or by DNS.
class TargetResolver
{
public:
    virtual ~TargetResolver() = default;
    using Done = std::function<void(const base::Result<ResolvedTarget, Miss> &)>;
    /// `done` may be called at once. `arrival` is how the SUBSCRIBE came.
    virtual void resolve(QByteArrayView uri, const sip::Hop &arrival, Done done) = 0;
};

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
                          public base::TimerTarget
{
public:
    struct Parts
    {
        SubscriptionTable &subscriptions;
        ResourceTable &resources;
        store::CommitLedger &ledger;
        sip::TransactionLayer &transactions;
        base::TimerQueue &timers;
        TargetResolver &resolver;
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
    /// The remote target of the dialog is new: where it leads is to be found out. `paid` is the size
    /// of the SUBSCRIBE that brought it: for so many bytes somebody may be told who has not proved
    /// that he wants it (sip::AmplificationGuard). Known: he was told before.
    void targetChanged(DialogId id, const sip::Hop &arrival, qsizetype paid);
    static constexpr qsizetype Known = -1;
    /// The subscription is about to be released.
    void forget(SubscriptionId id);
    [[nodiscard]] const NotifyCounters &counters() const { return m_counters; }
    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_ready.size()); }

    /// CSeq numbers are reserved in blocks of this size.
    static constexpr quint32 CSeqBlock = 1000;

    void handleResponse(quint64 cookie, const sip::Response &response) override;
    void handleFailure(quint64 cookie, sip::ClientFailure failure) override;
    void timerFired(quint32 kind, quint64 cookie) override;

private:
    /// What came with the request that named the remote target; see targetChanged().
    struct Arrival
    {
        sip::Hop hop;
        qsizetype paid = 0;
    };
    enum class Attempt : quint8 { First, Again };

    [[nodiscard]] qint64 waitOf(const Subscription &subscription) const;
    /// Something is to be told, is committed, and nothing else is under way.
    [[nodiscard]] bool isReady(const Subscription &subscription) const;
    void send(SubscriptionId id);
    [[nodiscard]] bool isAffordable(const sip::OutgoingRequest &request, const sip::Hop &hop) const;
    void pay(const sip::Hop &hop, const sip::Hop &arrival, qsizetype paid);
    void look(DialogId id, const Arrival &from, Attempt attempt);
    void targetFound(DialogId id, const ResolvedTarget &target);
    void targetMissed(DialogId id, Attempt attempt, Miss miss);
    [[nodiscard]] bool reserveCSeq(SubscriptionId id);
    void answered(SubscriptionId id, int status);
    void unanswered(SubscriptionId id);
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
    QHash<DialogId, RegisteredContact> m_registered; // of remote targets that are ours
    QHash<DialogId, Arrival> m_lost; // whose remote target leads nowhere: looked for again when due
    NotifyCounters m_counters;
    bool m_scheduled = false;
};

} // namespace events
