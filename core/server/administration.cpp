// SPDX-License-Identifier: Apache-2.0
#include "server/administration.h"

#include <algorithm>

#include "events/aor.h"
#include "server/engine.h"
#include "sip/uri.h"

using namespace Qt::StringLiterals;

namespace server {

using events::WatcherDecision;

namespace {

QByteArray canonical(const QByteArray &address)
{
    const auto uri = sip::Uri::parse(address);
    return uri && (uri->isSip() || uri->isPres()) ? uri->addressOfRecord() : QByteArray();
}

Outcome noAddress(const QByteArray &address)
{
    return {false, u"'%1' is no SIP address, such as sip:alice@example.com"_s.arg(
                       QString::fromUtf8(address))};
}

Outcome notStored(const QString &trouble)
{
    return {false, u"Nothing can be changed while the database is out of reach: %1"_s.arg(trouble)};
}

} // namespace

Administration::Administration(Engine &engine)
    : m_engine(engine)
    , m_started(engine.m_timers.clock().now())
{
}

Status Administration::status() const
{
    Status status;
    status.version = QStringLiteral(HEREABOUTS_VERSION);
    status.uptime = (m_engine.m_timers.clock().now() - m_started) / 1000;
    for (const sip::Hop &listener : m_engine.m_transports.listeners())
        status.listeners.push_back(listener.toByteArray());
    status.databaseAvailable = m_engine.m_ledger.isAvailable();
    status.databaseTrouble = m_engine.m_ledger.trouble();
    for (events::ResourceId id = 0; id < m_engine.m_resources.end(); ++id) {
        if (!m_engine.m_resources.exists(id))
            continue;
        const events::Resource &resource = m_engine.m_resources.at(id);
        if (resource.package != &m_engine.m_presence)
            continue;
        ++status.presentities;
        status.publications += qint64(resource.publications.size());
    }
    status.subscriptions = m_engine.m_subscriptions.size();
    status.pendingWatchers = qint64(watchers(Which::PendingOnly).size());
    status.registrations = m_engine.m_locations.bindings();
    const RequestRouter::Counters &requests = m_engine.m_router.counters();
    status.requestsPublish = requests.publish;
    status.requestsSubscribe = requests.subscribe;
    status.requestsRegister = requests.registers;
    status.requestsRefused = requests.refused;
    const events::NotifyCounters &notifies = m_engine.m_queue.counters();
    status.notifiesSent = notifies.sent;
    status.notifiesAnswered = notifies.answered;
    status.notifiesRefused = notifies.refused;
    status.notifiesTimedOut = notifies.timedOut;
    status.notifiesWaiting = quint64(m_engine.m_queue.waiting());
    status.commits = m_engine.m_ledger.commits();
    status.rowsFailed = m_engine.m_ledger.rowsFailed();
    const sip::TransportCounters &messages = m_engine.m_transports.counters();
    status.messagesReceived = messages.received;
    status.messagesSent = messages.sent;
    status.messagesUnreadable = messages.unreadable;
    return status;
}

PresentityRow Administration::presentityRow(const events::Resource &resource) const
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

std::vector<PresentityRow> Administration::presentities() const
{
    std::vector<PresentityRow> rows;
    for (events::ResourceId id = 0; id < m_engine.m_resources.end(); ++id) {
        if (!m_engine.m_resources.exists(id))
            continue;
        const events::Resource &resource = m_engine.m_resources.at(id);
        if (resource.package == &m_engine.m_presence)
            rows.push_back(presentityRow(resource));
    }
    return rows;
}

std::vector<SubscriptionRow> Administration::subscriptions() const
{
    std::vector<SubscriptionRow> rows;
    for (events::SubscriptionId id = 0; id < m_engine.m_subscriptions.end(); ++id) {
        if (!m_engine.m_subscriptions.exists(id))
            continue;
        const events::Subscription &subscription = m_engine.m_subscriptions.at(id);
        const events::Resource &resource = m_engine.m_resources.at(subscription.resource);
        const events::DialogRecord &dialog = m_engine.m_subscriptions.dialogOf(id);
        const auto text = [&](events::DialogText field) {
            return dialog.text.at(field).toByteArray();
        };
        SubscriptionRow row;
        row.id = subscription.rowId;
        row.presentity = resource.aor;
        row.watcher = subscription.watcher;
        row.package = resource.package->name().toByteArray();
        row.eventId = subscription.eventId;
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
        rows.push_back(std::move(row));
    }
    return rows;
}

WatcherRow Administration::watcherRow(const events::Resource &resource, const QByteArray &watcher,
                                      const events::Relationship &relationship) const
{
    WatcherRow row;
    row.presentity = resource.aor;
    row.watcher = watcher;
    row.displayName = relationship.displayName;
    std::tie(row.status, row.reason) = events::RelationshipTable::words(
        relationship.decision, m_engine.m_relationships.forceActive());
    if (row.status == "pending" && relationship.subscriptions == 0)
        row.status = "waiting";
    if (!relationship.unknownStatus.isEmpty()) {
        row.status = relationship.unknownStatus;
        row.reason = "not a status of this server; treated as pending";
    }
    row.since = relationship.inserted;
    row.asked = relationship.asked;
    row.subscriptions = relationship.subscriptions;
    return row;
}

std::vector<WatcherRow> Administration::watchers(Which which) const
{
    std::vector<WatcherRow> rows;
    for (events::ResourceId id = 0; id < m_engine.m_resources.end(); ++id) {
        if (!m_engine.m_resources.exists(id))
            continue;
        const events::RelationshipTable::Watchers &known = m_engine.m_relationships.of(id);
        for (auto it = known.begin(); it != known.end(); ++it) {
            const bool pending = it->decision == WatcherDecision::Undecided &&
                                 !m_engine.m_relationships.forceActive();
            if (which == Which::All || pending)
                rows.push_back(watcherRow(m_engine.m_resources.at(id), it.key(), *it));
        }
    }
    std::sort(rows.begin(), rows.end(), [](const WatcherRow &a, const WatcherRow &b) {
        return std::tie(a.presentity, a.watcher) < std::tie(b.presentity, b.watcher);
    });
    return rows;
}

std::vector<RegistrationRow> Administration::registrations() const
{
    std::vector<RegistrationRow> rows;
    const registrar::LocationStore &locations = m_engine.m_locations;
    for (registrar::RegistrationId id = 0; id < locations.end(); ++id) {
        if (!locations.exists(id))
            continue;
        for (const registrar::Binding &binding : locations.at(id).bindings) {
            rows.push_back({locations.at(id).aor, binding.record.key.contact,
                            binding.record.expires, binding.record.userAgent,
                            binding.record.received});
        }
    }
    return rows;
}

events::ResourceId Administration::find(const QByteArray &presentity) const
{
    return m_engine.m_resources.find(canonical(presentity), m_engine.m_presence);
}

std::optional<PresentityDetail> Administration::show(const QByteArray &presentity) const
{
    const events::ResourceId id = find(presentity);
    if (id == events::NullResource)
        return std::nullopt;
    const events::Resource &resource = m_engine.m_resources.at(id);
    PresentityDetail detail;
    detail.row = presentityRow(resource);
    detail.document =
        m_engine.m_presence.compose(resource, presence::PresenceView::Everything).content;
    for (const events::Publication &publication : resource.publications) {
        detail.publications.push_back({publication.entityTag, publication.sender,
                                       publication.contentType, publication.received,
                                       publication.expires, publication.body});
    }
    const events::RelationshipTable::Watchers &known = m_engine.m_relationships.of(id);
    for (auto it = known.begin(); it != known.end(); ++it)
        detail.watchers.push_back(watcherRow(resource, it.key(), *it));
    return detail;
}

Outcome Administration::decide(const QByteArray &presentity, const QByteArray &watcher,
                               WatcherDecision decision)
{
    const QByteArray aor = canonical(presentity);
    const QByteArray watching = canonical(watcher);
    if (aor.isEmpty() || !events::splitAor(aor).fits())
        return noAddress(presentity);
    if (watching.isEmpty() || !events::splitAor(watching).fits())
        return noAddress(watcher);
    if (!m_engine.m_ledger.isAvailable())
        return notStored(m_engine.m_ledger.trouble());
    const events::ResourceId id = m_engine.m_resources.findOrCreate(aor, m_engine.m_presence);
    m_engine.m_lifecycle.decide(id, watching, decision);
    const QString name = QString::fromUtf8(watching);
    const QString whom = QString::fromUtf8(aor);
    switch (decision) {
    case WatcherDecision::Allowed: return {true, u"%1 may see %2."_s.arg(name, whom)};
    case WatcherDecision::Blocked: return {true, u"%1 is refused to see %2."_s.arg(name, whom)};
    case WatcherDecision::PoliteBlocked: return {true, u"%1 sees %2 as absent."_s.arg(name, whom)};
    case WatcherDecision::Undecided: break;
    }
    return {true, u"%1 is undecided for %2 again."_s.arg(name, whom)};
}

Outcome Administration::approve(const QByteArray &presentity, const QByteArray &watcher)
{
    return decide(presentity, watcher, WatcherDecision::Allowed);
}

Outcome Administration::block(const QByteArray &presentity, const QByteArray &watcher)
{
    return decide(presentity, watcher, WatcherDecision::Blocked);
}

Outcome Administration::politeBlock(const QByteArray &presentity, const QByteArray &watcher)
{
    return decide(presentity, watcher, WatcherDecision::PoliteBlocked);
}

Outcome Administration::reset(const QByteArray &presentity, const QByteArray &watcher)
{
    return decide(presentity, watcher, WatcherDecision::Undecided);
}

Outcome Administration::endSubscription(qint64 id, events::TerminationReason reason,
                                        quint32 retryAfter)
{
    if (!m_engine.m_ledger.isAvailable())
        return notStored(m_engine.m_ledger.trouble());
    for (events::SubscriptionId each = 0; each < m_engine.m_subscriptions.end(); ++each) {
        if (!m_engine.m_subscriptions.exists(each) || m_engine.m_subscriptions.at(each).rowId != id)
            continue;
        m_engine.m_lifecycle.terminate(each, reason, retryAfter);
        return {true, u"The subscription has ended."_s};
    }
    return {false, u"There is no subscription %1."_s.arg(id)};
}

Outcome Administration::removePublication(const QByteArray &presentity, const QByteArray &entityTag)
{
    if (!m_engine.m_ledger.isAvailable())
        return notStored(m_engine.m_ledger.trouble());
    const events::ResourceId id = find(presentity);
    if (id != events::NullResource && m_engine.m_compositor.remove(id, entityTag))
        return {true, u"The publication is removed."_s};
    return {false, u"%1 has no publication %2."_s.arg(QString::fromUtf8(presentity),
                                                      QString::fromUtf8(entityTag))};
}

void Administration::refresh(std::function<void(Outcome)> done)
{
    m_engine.m_reconciler->refresh([done = std::move(done)](const QString &trouble) {
        if (trouble.isEmpty())
            done({true, u"The tables have been read again."_s});
        else
            done({false, trouble});
    });
}

} // namespace server
