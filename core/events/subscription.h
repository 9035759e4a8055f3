// SPDX-License-Identifier: Apache-2.0
#pragma once

// A subscription (RFC 6665, 4.1.2 and 4.2) and the dialog it lives in (RFC 3261, 12), as compact
// records in tables: there are a hundred thousand of them, and none is an object with a timer.
// One dialog may hold several subscriptions, told apart by package and Event id; they share its
// CSeq, route set and remote target.

#include "base/timerqueue.h"
#include "events/dialoghop.h"
#include "events/dialogtexts.h"
#include "events/resource.h"
#include "events/watcherinfodocument.h"
#include "sip/transactionlayer.h"

namespace events {

using DialogId = quint32;
inline constexpr DialogId NoDialog = ~DialogId(0);

struct DialogRecord
{
    DialogTexts text;
    DialogHop hop;
    quint32 localCSeq = 0;    // of our last NOTIFY
    quint32 reservedCSeq = 0; // what the table holds or will hold: never exceeded on the wire
    quint32 remoteCSeq = 0;
    SubscriptionId first = NoSubscription;
    quint64 reservedIn = 0; // the batch of that reservation

    [[nodiscard]] bool isUsed() const { return first != NoSubscription; }
};

/// Why a subscription ended (RFC 6665, 4.1.3).
enum class TerminationReason : quint8 {
    None,
    Deactivated,
    Probation,
    Rejected,
    Timeout,
    GiveUp,
    NoResource,
};
[[nodiscard]] QByteArrayView token(TerminationReason reason);
/// The reason that a row's word names; Timeout for a word that is none.
[[nodiscard]] TerminationReason terminationReason(QByteArrayView word);
/// What watcher information says of it (RFC 3857, 4.7.1).
[[nodiscard]] WatcherEvent watcherEvent(TerminationReason reason);

/// 104 bytes.
struct Subscription
{
    enum class State : quint8 { Pending, Active, Terminated };

    qint64 rowId = 0; // of active_watchers; 0: never stored (a fetch)
    quint64 changedIn = 0;
    qint64 expires = 0;        // Unix seconds
    qint64 lastNotifySent = 0; // monotonic milliseconds
    sip::ClientTransactionId inFlight = 0;
    base::SharedText watcher; // canonical address-of-record
    base::SharedText eventId;
    ResourceId resource = NullResource; // NullResource: the record is free
    DialogId dialog = NoDialog;
    SubscriptionId nextInDialog = NoSubscription;
    quint32 placeInResource = 0;
    quint32 version = 0; // of its next watcherinfo document
    base::TimerId expiryTimer = 0;
    base::TimerId paceTimer = 0;
    quint32 retryAfter = 0; // seconds, with probation and giveup; 0: none
    quint32 since = 0;      // Unix seconds of the first SUBSCRIBE
    View view = NoBody;
    quint16 lastAnswer = 0; // status of the last NOTIFY's answer; 408: none came
    State state = State::Pending;
    TerminationReason reason = TerminationReason::None;
    WatcherEvent event = WatcherEvent::Subscribe; // what made the state what it is
    quint8 timeouts = 0;                          // NOTIFYs without an answer, in a row
    bool due : 1 = false;                         // something is to be told
    bool queued : 1 = false;                      // stands in the NotifyQueue
    bool listed : 1 = false;                      // waits for the commit of the open batch
    bool fullState : 1 = true;                    // the next document must not be a partial one
    bool stored : 1 = false;                      // has a row in active_watchers (a fetch has none)

    [[nodiscard]] bool isUsed() const { return resource != NullResource; }
};

[[nodiscard]] QByteArrayView token(Subscription::State state);

} // namespace events
