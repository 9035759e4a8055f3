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

// Milliseconds until the minimum interval is over; the last NOTIFY does not wait for it.
qint64 NotifyQueue::waitOf(const Subscription &subscription) const
{
    if (subscription.lastNotifySent == 0 || subscription.state == Subscription::State::Terminated)
        return 0;
    qint64 interval = m_settings.minimumInterval;
    if (!subscription.fullState) // which a SUBSCRIBE has asked for, and is not to wait for
        interval = std::max(interval,
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
    if (dialog.hop.isNull()) { // still looked for, or not found
        const auto lost = m_lost.constFind(subscription.dialog);
        if (lost != m_lost.constEnd() && subscription.paceTimer == 0)
            look(subscription.dialog, Arrival(*lost), Attempt::Again);
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
    const auto registered =
        m_registered.isEmpty() ? m_registered.end() : m_registered.find(subscription.dialog);
    const auto build = [&](const Body &content) {
        return buildNotify({subscription, dialog, resource.package->name(), content,
                            m_parts.timers.clock().wallSeconds(),
                            registered == m_registered.end() ? nullptr : &*registered});
    };
    sip::OutgoingRequest request = build(*body);
    const bool isAfforded = body->content.isEmpty() || isAffordable(request, dialog.hop);
    if (!isAfforded) {
        // RFC 6665, 4.2.1.2: a first NOTIFY may be empty. The rest goes to who answers it.
        ++m_counters.shortened;
        request = build(Body());
        subscription.due = true;
    }
    ++m_counters.sent;
    m_parts.resources.noteSubscription(id);
    subscription.inFlight = m_parts.transactions.send(request, dialog.hop, *this, id);
    if (isAfforded)
        m_source->taken(id);
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

void NotifyQueue::pay(const sip::Hop &hop, const sip::Hop &arrival, qsizetype paid)
{
    sip::TransportLayer &transports = m_parts.transactions.transports();
    if (paid == Known)
        transports.prove(hop); // a restart is nothing that a stranger brings about
    else if (hop.peer.address != arrival.peer.address) // else it has paid already
        transports.vouch(hop, paid);
}

void NotifyQueue::targetChanged(DialogId id, const sip::Hop &arrival, qsizetype paid)
{
    look(id, {arrival, paid}, Attempt::First);
}

void NotifyQueue::look(DialogId id, const Arrival &from, Attempt attempt)
{
    const DialogRecord &dialog = m_parts.subscriptions.dialog(id);
    m_registered.remove(id);
    m_lost.remove(id);
    const QByteArray tag = dialog.text.at(DialogText::LocalTag).toByteArray();
    m_parts.resolver.resolve(
        nextHopUri(dialog), from.hop,
        [this, id, tag, from, attempt](const base::Result<ResolvedTarget, Miss> &target) {
            const DialogRecord &found = m_parts.subscriptions.dialog(id);
            if (!found.isUsed() || found.text.at(DialogText::LocalTag) != tag)
                return; // it ended while we looked
            if (target) {
                pay(target->hop, from.hop, from.paid);
                targetFound(id, *target);
            } else {
                m_lost.insert(id, from);
                targetMissed(id, attempt, target.error());
            }
        });
}

void NotifyQueue::targetFound(DialogId id, const ResolvedTarget &target)
{
    DialogRecord &dialog = m_parts.subscriptions.dialog(id);
    dialog.hop = target.hop;
    if (target.registered)
        m_registered.insert(id, *target.registered);
    for (SubscriptionId each = dialog.first; each != NoSubscription;
         each = m_parts.subscriptions.at(each).nextInDialog)
        notify(each);
}

void NotifyQueue::targetMissed(DialogId id, Attempt attempt, Miss miss)
{
    SubscriptionId each = m_parts.subscriptions.dialog(id).first;
    while (each != NoSubscription) {
        const Subscription &subscription = m_parts.subscriptions.at(each);
        const SubscriptionId after = subscription.nextInDialog; // for it may be released
        // Whoever asked first may not be finished with it: send() looks again, from the queue.
        if (attempt == Attempt::First && subscription.due)
            notify(each);
        else if (attempt == Attempt::Again && isReady(subscription))
            missed(each, miss);
        each = after;
    }
}

void NotifyQueue::forget(SubscriptionId id)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    m_parts.timers.cancel(subscription.paceTimer);
    if (subscription.inFlight != 0)
        m_parts.transactions.cancel(subscription.inFlight);
    subscription.inFlight = 0;
    if (m_parts.subscriptions.dialogOf(id).first == id &&
        subscription.nextInDialog == NoSubscription) {
        m_registered.remove(subscription.dialog);
        m_lost.remove(subscription.dialog);
    }
}

void NotifyQueue::handleResponse(quint64 cookie, const sip::Response &response)
{
    const SubscriptionId id = SubscriptionId(cookie);
    m_parts.subscriptions.at(id).inFlight = 0;
    answered(id, response.status());
}

void NotifyQueue::handleFailure(quint64 cookie, sip::ClientFailure failure)
{
    const SubscriptionId id = SubscriptionId(cookie);
    m_parts.subscriptions.at(id).inFlight = 0;
    const bool timeout = failure == sip::ClientFailure::Timeout;
    m_parts.subscriptions.at(id).lastAnswer = timeout ? TimedOut : 503;
    ++m_counters.timedOut;
    if (timeout && endsAtTimeout(id))
        m_outcome->watcherLost(id, TimedOut);
    else
        unanswered(id);
}

void NotifyQueue::answered(SubscriptionId id, int status)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    subscription.lastAnswer = quint16(status);
    m_parts.resources.noteSubscription(id);
    if (status < 300) {
        ++m_counters.answered;
        subscription.timeouts = 0;
        next(id);
        return;
    }
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
    if (endsSubscription(status) || (status == TimedOut && endsAtTimeout(id)))
        m_outcome->watcherLost(id, status);
    else
        unanswered(id);
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
        subscription.lastAnswer = 503; // a transport error (RFC 3261, 8.1.3.1)
        unanswered(id);
    }
}

void NotifyQueue::unanswered(SubscriptionId id)
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
    const bool isLost = m_parts.subscriptions.dialogOf(id).hop.isNull();
    if (!isLost && (subscription.due || subscription.state == Subscription::State::Terminated))
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
