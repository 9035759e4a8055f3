// SPDX-License-Identifier: Apache-2.0
#include "events/notifyqueue.h"

#include <algorithm>
#include <array>

#include <QLoggingCategory>

namespace events {

Q_LOGGING_CATEGORY(notifyLog, "events.notify")

namespace {

constexpr int PerTurn = 256;
constexpr int TimedOut = 408;
constexpr int Unavailable = 503;   // also a transport error (RFC 3261, 8.1.3.1)
constexpr qsizetype ViaSize = 130; // at most, with an IPv6 address

// Answers that say the watcher has no such subscription, or never will (RFC 6665, 4.2.2;
// RFC 5057, 5.1). Others may pass, and are counted like time-outs.
bool endsSubscription(int status)
{
    static constexpr std::array Ending = {403, 404, 405, 410, 416, 480, 481, 482,
                                          483, 484, 485, 489, 501, 603, 604};
    return std::find(Ending.begin(), Ending.end(), status) != Ending.end();
}

} // namespace

NotifyQueue::NotifyQueue(const Parts &parts, const NotifySettings &settings)
    : m_parts(parts)
    , m_settings(settings)
{
}

void NotifyQueue::notify(SubscriptionId id)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    if (!subscription.due || subscription.queued || subscription.inFlight != 0)
        return;
    m_parts.resources.noteSubscription(id);
    m_parts.timers.cancel(subscription.paceTimer); // it may be that of a later retry
    if (const qint64 wait = waitOf(subscription); wait > 0) {
        subscription.paceTimer = m_parts.timers.start(wait, *this, 0, id);
        return;
    }
    subscription.queued = true;
    m_ready.push_back(id);
    scheduleDrain();
}

// Milliseconds until the minimum interval is over. The last NOTIFY does not wait for it, nor does
// the full state: a SUBSCRIBE has asked for it (RFC 6665, 4.2.1.2: immediately), or somebody has
// just been let in.
qint64 NotifyQueue::waitOf(const Subscription &subscription) const
{
    if (subscription.lastNotifySent == 0 || subscription.fullState ||
        subscription.state == Subscription::State::Terminated)
        return 0;
    const qint64 interval =
        std::max(m_settings.minimumInterval,
                 m_parts.resources.at(subscription.resource).package->minimumInterval());
    return subscription.lastNotifySent + interval - m_parts.timers.clock().now();
}

void NotifyQueue::scheduleDrain()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            drain();
        },
        Qt::QueuedConnection);
}

void NotifyQueue::drain()
{
    for (int sent = 0; sent < PerTurn && !m_ready.empty(); ++sent) {
        const SubscriptionId id = m_ready.front();
        m_ready.pop_front();
        if (!m_parts.subscriptions.exists(id) || !m_parts.subscriptions.at(id).queued)
            continue;
        m_parts.subscriptions.at(id).queued = false;
        send(id);
    }
    if (!m_ready.empty())
        scheduleDrain();
}

bool NotifyQueue::isReady(const Subscription &subscription) const
{
    return subscription.due && subscription.inFlight == 0 &&
           m_parts.ledger.isCommitted(subscription.changedIn);
}

void NotifyQueue::send(SubscriptionId id)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    DialogRecord &dialog = m_parts.subscriptions.dialogOf(id);
    const Resource &resource = m_parts.resources.at(subscription.resource);
    // A change of the subscription that is not committed yet brings it back here.
    if (!isReady(subscription))
        return;
    const sip::Hop hop = dialog.hop.value();
    if (hop.isNull()) { // still looked for, or not found
        if (subscription.paceTimer == 0)
            m_parts.targets.lookAgain(subscription.dialog);
        return;
    }
    const Body *body = m_source->bodyFor(id);
    if (!body) {
        m_source->againDue(id);
        return;
    }
    if (!reserveCSeq(id))
        return;
    ++dialog.localCSeq;
    subscription.due = false;
    subscription.lastNotifySent = m_parts.timers.clock().now();
    const RegisteredContact *registered = m_parts.targets.registered(subscription.dialog);
    const auto build = [&](const Body &content) {
        return buildNotify({subscription, dialog, resource.package->name(), content,
                            m_parts.timers.clock().wallSeconds(), registered});
    };
    sip::OutgoingRequest request = build(*body);
    const bool isAfforded = body->content.isEmpty() || isAffordable(request, hop);
    if (!isAfforded) {
        // RFC 6665, 4.2.1.2: a first NOTIFY may be empty. The rest goes to who answers it.
        ++m_counters.shortened;
        request = build(Body());
        subscription.due = true;
    }
    ++m_counters.sent;
    m_parts.resources.noteSubscription(id);
    subscription.inFlight = m_parts.transactions.send(request, hop, *this, id);
    if (isAfforded) {
        m_source->taken(id);
        subscription.fullState = false;
    }
}

bool NotifyQueue::isAffordable(const sip::OutgoingRequest &request, const sip::Hop &hop) const
{
    return request.bytes.size() + ViaSize <= m_parts.transactions.transports().allowance(hop);
}

bool NotifyQueue::reserveCSeq(SubscriptionId id)
{
    const Subscription &subscription = m_parts.subscriptions.at(id);
    DialogRecord &dialog = m_parts.subscriptions.dialogOf(id);
    const quint32 left = dialog.reservedCSeq - dialog.localCSeq;
    if (!subscription.stored && left == 0) {
        dialog.reservedCSeq += CSeqBlock; // a fetch leaves nothing behind
        return true;
    }
    if (left > CSeqBlock / 2)
        return true;
    if (m_parts.ledger.isCommitted(dialog.reservedIn)) {
        dialog.reservedCSeq += CSeqBlock;
        dialog.reservedIn = m_parts.ledger.openNumber();
        m_parts.ledger.open().reserveCseq(subscription.rowId, dialog.reservedCSeq,
                                          subscription.resource);
    }
    // Up to the old bound nothing needs to wait for the new one.
    if (dialog.reservedCSeq - dialog.localCSeq > CSeqBlock)
        return true;
    m_source->againDue(id);
    return false;
}

void NotifyQueue::targetFound(DialogId id)
{
    for (SubscriptionId each = m_parts.subscriptions.dialog(id).first; each != NoSubscription;
         each = m_parts.subscriptions.at(each).nextInDialog)
        notify(each);
}

void NotifyQueue::targetMissed(DialogId id, bool again, Miss miss)
{
    SubscriptionId each = m_parts.subscriptions.dialog(id).first;
    while (each != NoSubscription) {
        const Subscription &subscription = m_parts.subscriptions.at(each);
        const SubscriptionId after = subscription.nextInDialog; // for it may be released
        // Whoever asked first may not be finished with it: send() looks again, from the queue.
        if (!again && subscription.due)
            notify(each);
        else if (again && isReady(subscription))
            missed(each, miss);
        each = after;
    }
}

void NotifyQueue::targetRenamed(DialogId id)
{
    for (SubscriptionId each = m_parts.subscriptions.dialog(id).first; each != NoSubscription;
         each = m_parts.subscriptions.at(each).nextInDialog)
        m_outcome->targetRenamed(each);
}

void NotifyQueue::forget(SubscriptionId id)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    m_parts.timers.cancel(subscription.paceTimer);
    if (subscription.inFlight != 0)
        m_parts.transactions.cancel(subscription.inFlight);
    subscription.inFlight = 0;
    if (m_parts.subscriptions.dialogOf(id).first == id &&
        subscription.nextInDialog == NoSubscription)
        m_parts.targets.forget(subscription.dialog);
}

void NotifyQueue::handleResponse(quint64 cookie, const sip::Response &response)
{
    const SubscriptionId id = SubscriptionId(cookie);
    Subscription &subscription = m_parts.subscriptions.at(id);
    subscription.inFlight = 0;
    subscription.lastAnswer = quint16(response.status());
    m_parts.resources.noteSubscription(id);
    if (response.status() >= 300) {
        refused(id, response.status());
        return;
    }
    ++m_counters.answered;
    subscription.timeouts = 0;
    m_parts.targets.answered(subscription.dialog, response);
    next(id);
}

void NotifyQueue::handleFailure(quint64 cookie, sip::ClientFailure failure)
{
    const SubscriptionId id = SubscriptionId(cookie);
    m_parts.subscriptions.at(id).inFlight = 0;
    const bool timeout = failure == sip::ClientFailure::Timeout;
    m_parts.subscriptions.at(id).lastAnswer = quint16(timeout ? TimedOut : Unavailable);
    ++m_counters.timedOut;
    if (goesElsewhere(id, timeout))
        return;
    if (timeout && endsAtTimeout(id))
        m_outcome->watcherLost(id, TimedOut);
    else
        unanswered(id, Next::AtOnce);
}

void NotifyQueue::refused(SubscriptionId id, int status)
{
    const Subscription &subscription = m_parts.subscriptions.at(id);
    ++m_counters.refused;
    // An answer like 481 to the last NOTIFY of an ended subscription is no fault (clients: 13).
    if (subscription.state == Subscription::State::Terminated && !subscription.due) {
        m_outcome->finalNotifyDone(id);
        return;
    }
    const DialogRecord &dialog = m_parts.subscriptions.dialogOf(id);
    qCInfo(notifyLog).noquote().nospace()
        << "NOTIFY to " << subscription.watcher.view() << " refused with " << status << ", Call-ID "
        << dialog.text.at(DialogText::CallId).toByteArray();
    if (status == Unavailable && goesElsewhere(id, true))
        return;
    if (endsSubscription(status) || (status == TimedOut && endsAtTimeout(id)))
        m_outcome->watcherLost(id, status);
    else
        unanswered(id, Next::AtOnce);
}

// RFC 3263, 4.3: after no answer, a transport error or 503 the next address is tried.
bool NotifyQueue::goesElsewhere(SubscriptionId id, bool isTimeout)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    const DialogTargets::Failure failure = m_parts.targets.failed(subscription.dialog, isTimeout);
    const bool isEnded = subscription.state == Subscription::State::Terminated;
    if (failure == DialogTargets::Failure::Counts ||
        (failure == DialogTargets::Failure::Waits && isEnded))
        return false;
    m_parts.resources.noteSubscription(id);
    subscription.fullState = true; // a partial document may be among what was not seen
    subscription.due = true;
    if (failure == DialogTargets::Failure::TriesNext) {
        notify(id);
    } else if (subscription.timeouts == 0) {
        subscription.timeouts = 1; // once more, and then not before something changes
        retryLater(id);
    }
    return true;
}

bool NotifyQueue::endsAtTimeout(SubscriptionId id) const
{
    return m_parts.resources.at(m_parts.subscriptions.at(id).resource).package->endsAtTimeout();
}

void NotifyQueue::missed(SubscriptionId id, Miss miss)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    if (subscription.state == Subscription::State::Terminated) {
        m_outcome->finalNotifyDone(id);
    } else if (miss == Miss::NotAsked) {
        retryLater(id); // the watcher cannot help it that too much else is looked for
    } else {
        subscription.lastAnswer = Unavailable;
        unanswered(id, Next::Later);
    }
}

void NotifyQueue::unanswered(SubscriptionId id, Next when)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    m_parts.resources.noteSubscription(id);
    subscription.fullState = true; // a partial document may be among what was not seen
    if (++subscription.timeouts >= m_settings.maximumTimeouts) {
        qCInfo(notifyLog).noquote().nospace()
            << subscription.timeouts << " NOTIFYs to " << subscription.watcher.view()
            << " without a good answer: the subscription ends";
        m_outcome->watcherLost(id, subscription.lastAnswer);
        return;
    }
    if (when == Next::AtOnce &&
        (subscription.due || subscription.state == Subscription::State::Terminated))
        next(id);
    else
        retryLater(id);
}

// Without it the watcher would believe what is no longer true until the next change, be the outage
// ever so short. Whatever changes meanwhile is told at once and takes its place.
void NotifyQueue::retryLater(SubscriptionId id)
{
    if (m_settings.retryInterval == 0)
        return;
    Subscription &subscription = m_parts.subscriptions.at(id);
    subscription.due = true;
    if (subscription.paceTimer == 0)
        subscription.paceTimer = m_parts.timers.start(m_settings.retryInterval, *this, 0, id);
}

void NotifyQueue::next(SubscriptionId id)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    if (!subscription.due) {
        if (subscription.state == Subscription::State::Terminated)
            m_outcome->finalNotifyDone(id);
        return;
    }
    if (m_parts.resources.at(subscription.resource).package->composer())
        m_source->againDue(id);
    else
        notify(id);
}

void NotifyQueue::timerFired(quint32, quint64 cookie)
{
    const SubscriptionId id = SubscriptionId(cookie);
    m_parts.subscriptions.at(id).paceTimer = 0;
    notify(id);
}

} // namespace events
