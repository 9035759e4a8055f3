// SPDX-License-Identifier: Apache-2.0
#include "server/rowmaker.h"

#include <algorithm>

#include "server/engine.h"

namespace server {

PresentityRow RowMaker::presentity(const events::Resource &resource) const
{
    PresentityRow row;
    row.aor = resource.aor;
    row.summary = m_engine.m_presence.summarize(resource);
    row.publications = int(resource.publications.size());
    for (const events::SubscriptionId id : resource.subscriptions) {
        const bool active =
            m_engine.m_subscriptions.at(id).state == events::Subscription::State::Active;
        ++(active ? row.watchersActive : row.watchersPending);
    }
    for (const events::Publication &publication : resource.publications) {
        row.changed = std::max(row.changed, publication.received);
        if (publication.expires >= 0 &&
            (row.nextExpiry == 0 || publication.expires < row.nextExpiry))
            row.nextExpiry = publication.expires;
    }
    return row;
}

SubscriptionRow RowMaker::subscription(quint32 id) const
{
    const events::Subscription &subscription = m_engine.m_subscriptions.at(id);
    const events::Resource &resource = m_engine.m_resources.at(subscription.resource);
    const events::DialogRecord &dialog = m_engine.m_subscriptions.dialogOf(id);
    const auto text = [&](events::DialogText field) { return dialog.text.at(field).toByteArray(); };
    SubscriptionRow row;
    row.id = subscription.rowId;
    row.presentity = resource.aor;
    row.watcher = subscription.watcher.view().toByteArray();
    row.package = resource.package->name().toByteArray();
    row.eventId = subscription.eventId.view().toByteArray();
    row.status = token(subscription.state).toByteArray();
    row.reason = token(subscription.reason).toByteArray();
    row.expires = subscription.expires;
    row.contact = text(events::DialogText::RemoteTarget);
    row.transport = text(events::DialogText::Transport);
    row.userAgent = text(events::DialogText::UserAgent);
    row.callId = text(events::DialogText::CallId);
    row.cseq = dialog.localCSeq;
    row.version = subscription.version > 0 ? subscription.version - 1 : 0;
    row.lastAnswer = subscription.lastAnswer;
    row.timeouts = subscription.timeouts;
    row.since = subscription.since;
    row.notify = notifyState(subscription, dialog);
    if (subscription.lastNotifySent > 0) {
        const base::Clock &clock = m_engine.m_timers.clock();
        row.lastNotify = clock.wallSeconds() - (clock.now() - subscription.lastNotifySent) / 1000;
    }
    return row;
}

NotifyState RowMaker::notifyState(const events::Subscription &subscription,
                                  const events::DialogRecord &dialog) const
{
    if (subscription.inFlight != 0)
        return NotifyState::Unanswered;
    if (!subscription.due)
        return NotifyState::Idle;
    if (dialog.hop.isNull())
        return NotifyState::LookingUp;
    if (subscription.paceTimer != 0)
        return NotifyState::Paced;
    if (!m_engine.m_ledger.isCommitted(subscription.changedIn))
        return NotifyState::Committing;
    return NotifyState::Queued;
}

WatcherRow RowMaker::watcher(const events::Resource &resource,
                             const events::Relationship &relationship) const
{
    WatcherRow row;
    row.presentity = resource.aor;
    row.watcher = relationship.watcher.view().toByteArray();
    events::WatcherName name =
        events::ResourceMembership::nameOf(relationship, m_engine.m_subscriptions);
    row.displayName = std::move(name.displayName);
    row.userAgent = std::move(name.userAgent);
    std::tie(row.status, row.reason) = events::RelationshipTable::words(
        relationship.ruling(), m_engine.m_relationships.forceActive());
    if (row.status == "pending" && relationship.subscriptions == 0)
        row.status = "waiting";
    if (const QByteArray &unknown = relationship.notes().unknownStatus; !unknown.isEmpty()) {
        row.status = unknown;
        row.reason = "not a status of this server; treated as pending";
    }
    row.since = relationship.inserted;
    row.asked = relationship.asked;
    row.subscriptions = int(relationship.subscriptions);
    row.decidedBy = relationship.by;
    return row;
}

std::vector<RegistrationRow> RowMaker::registrations(const QByteArray &aor) const
{
    std::vector<RegistrationRow> rows;
    for (const registrar::Binding &binding : m_engine.m_locations.lookup(aor)) {
        rows.push_back({aor, binding.record.key.contact, binding.record.expires,
                        binding.record.userAgent, binding.record.received});
    }
    return rows;
}

} // namespace server
