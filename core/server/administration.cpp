// SPDX-License-Identifier: Apache-2.0
#include "server/administration.h"

#include <algorithm>

#include "events/aor.h"
#include "server/engine.h"
#include "server/forgetting.h"
#include "server/memoryuse.h"
#include "server/rowmaker.h"
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
    return {false,
            base::Sentence(
                QT_TRANSLATE_NOOP("core", "'%1' is no SIP address, such as sip:alice@example.com"))
                .arg(QString::fromUtf8(address))};
}

base::Sentence sentenceOf(WatcherDecision decision)
{
    switch (decision) {
    case WatcherDecision::Allowed:
        return base::Sentence(QT_TRANSLATE_NOOP("core", "%1 may see %2."));
    case WatcherDecision::Blocked:
        return base::Sentence(QT_TRANSLATE_NOOP("core", "%1 may not see %2."));
    case WatcherDecision::PoliteBlocked:
        return base::Sentence(QT_TRANSLATE_NOOP("core", "To %1, %2 looks absent."));
    case WatcherDecision::Undecided: break;
    }
    return base::Sentence(
        QT_TRANSLATE_NOOP("core", "Nothing is decided any more about %1 and %2."));
}

QString list(const std::vector<QByteArray> &names)
{
    QStringList texts;
    for (const QByteArray &name : names)
        texts << QString::fromUtf8(name);
    return texts.join(u", ");
}

Outcome notStored(const base::Sentence &trouble)
{
    return {false, base::Sentence(
                       QT_TRANSLATE_NOOP(
                           "core", "Nothing can be changed while the database is out of reach: %1"))
                       .arg(trouble)};
}

Outcome withoutUndo(const Outcome &decided)
{
    return decided;
}

} // namespace

Administration::Administration(Engine &engine)
    : m_engine(engine)
    , m_documents(engine.m_documents, engine.m_ledger, engine.m_xcap.usages())
    , m_users({engine.m_credentials, engine.m_users, engine.m_ledger,
               [&engine](const QByteArray &domain) { return engine.m_router.serves(domain); }})
    , m_decisions({engine.m_resources, engine.m_relationships, engine.m_lifecycle,
                   engine.m_presence, m_documents})
    , m_started(engine.m_timers.clock().now())
{
}

Status Administration::status() const
{
    Status status;
    status.version = QStringLiteral(HEREABOUTS_VERSION);
    status.uptime = (m_engine.m_timers.clock().now() - m_started) / 1000;
    status.domains = m_engine.m_config.server.domains;
    for (const sip::Hop &listener : m_engine.m_transports.listeners())
        status.listeners.push_back(listener.toByteArray());
    status.xcapRoots = m_engine.m_xcap.roots();
    status.certificate = m_engine.m_tls.description();
    status.documents = m_engine.m_documents.size();
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
        for (const events::Relationship &known : m_engine.m_relationships.of(id))
            status.pendingWatchers += m_engine.m_relationships.isPending(known) ? 1 : 0;
    }
    status.subscriptions = m_engine.m_subscriptions.size();
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
    status.compositions = m_engine.m_presence.compositions();
    status.commits = m_engine.m_ledger.commits();
    status.commitMicroseconds = m_engine.m_commitTimer.microseconds();
    status.rowsFailed = m_engine.m_ledger.rowsFailed();
    const sip::TransportCounters &messages = m_engine.m_transports.counters();
    status.messagesReceived = messages.received;
    status.messagesSent = messages.sent;
    status.messagesUnreadable = messages.unreadable;
    addProof(status);
    addLimits(status);
    return status;
}

void Administration::addLimits(Status &status) const
{
    for (size_t i = 0; i < size_t(base::Limit::Count); ++i) {
        const auto limit = base::Limit(i);
        status.refusedByLimit.emplace_back(base::LimitLog::name(limit).toByteArray(),
                                           m_engine.m_limitLog.count(limit));
    }
    status.refusedHttpConnections = m_engine.m_xcap.httpCounters().refused;
    status.notifiesShortened = m_engine.m_queue.counters().shortened;
    status.memoryBytes = quint64(residentBytes());
}

void Administration::addProof(Status &status) const
{
    status.requiresProof = m_engine.requiresProof();
    status.listensWider = m_engine.m_config.listensWider();
    status.users = m_users.count();
    const auth::AuthenticatorCounters &judged = m_engine.m_authenticator.counters();
    status.refusedUnproved = judged.notTried;
    status.refusedStale = judged.stale;
    status.refusedReplayed = judged.replayed;
    status.refusedMalformed = judged.malformed;
    status.refusedWrongPassword = judged.wrongPassword;
    status.refusedUnknownUser = judged.unknownUser;
    status.refusedForbidden = m_engine.m_guard.forbidden();
}

std::vector<PresentityRow> Administration::presentities() const
{
    std::vector<PresentityRow> rows;
    for (events::ResourceId id = 0; id < m_engine.m_resources.end(); ++id) {
        if (!m_engine.m_resources.exists(id))
            continue;
        const events::Resource &resource = m_engine.m_resources.at(id);
        if (resource.package == &m_engine.m_presence)
            rows.push_back(RowMaker(m_engine).presentity(resource));
    }
    return rows;
}

std::vector<SubscriptionRow> Administration::subscriptions() const
{
    const RowMaker rows(m_engine);
    std::vector<SubscriptionRow> all;
    for (events::SubscriptionId id = 0; id < m_engine.m_subscriptions.end(); ++id) {
        if (m_engine.m_subscriptions.exists(id))
            all.push_back(rows.subscription(id));
    }
    return all;
}

std::vector<WatcherRow> Administration::watchers(Which which) const
{
    std::vector<WatcherRow> rows;
    for (events::ResourceId id = 0; id < m_engine.m_resources.end(); ++id) {
        if (!m_engine.m_resources.exists(id))
            continue;
        for (const events::Relationship &known : m_engine.m_relationships.of(id)) {
            if (which == Which::All || m_engine.m_relationships.isPending(known))
                rows.push_back(RowMaker(m_engine).watcher(m_engine.m_resources.at(id), known));
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
    const RowMaker rows(m_engine);
    detail.row = rows.presentity(resource);
    detail.document =
        m_engine.m_presence.compose(resource, presence::PresenceView::Everything).content;
    for (const events::Publication &publication : resource.publications) {
        detail.publications.push_back({publication.entityTag, publication.sender,
                                       publication.contentType, publication.received,
                                       publication.expires, publication.body});
    }
    for (const events::Relationship &known : m_engine.m_relationships.of(id))
        detail.watchers.push_back(rows.watcher(resource, known));
    return detail;
}

base::Result<presence::DecisionReport, base::Sentence>
Administration::explain(const QByteArray &presentity, const QByteArray &watcher) const
{
    const QByteArray aor = canonical(presentity);
    if (aor.isEmpty())
        return base::Unexpected(noAddress(presentity).sentence);
    // Rules may speak of any kind of address, so any may be asked about.
    const auto uri = sip::Uri::parse(watcher);
    if (!uri)
        return base::Unexpected(noAddress(watcher).sentence);
    return m_engine.m_presence.decision(aor, uri->addressOfRecord());
}

base::Result<DocumentForecast, base::Sentence>
Administration::forecast(const DocumentName &name, const std::optional<QByteArray> &text) const
{
    const auto key = m_documents.keyOf(name);
    if (!key)
        return base::Unexpected(key.error());
    if (const auto wrong = text ? m_documents.check(name, *text) : std::nullopt)
        return base::Unexpected(*wrong);
    return DocumentForecaster({m_documents, m_engine.m_documents, m_engine.m_resources,
                               m_engine.m_relationships, m_engine.m_presence, m_engine.m_ruleBook,
                               m_engine.m_decider, m_engine.m_lists})
        .forecast({*key, text});
}

DecisionOutcome Administration::decide(const QByteArray &presentity,
                                       const std::vector<QByteArray> &watchers,
                                       WatcherDecision decision)
{
    const QByteArray aor = canonical(presentity);
    if (aor.isEmpty() || !events::splitAor(aor).fits())
        return {noAddress(presentity), {}, {}};
    std::vector<QByteArray> names;
    for (const QByteArray &watcher : watchers) {
        names.push_back(canonical(watcher));
        if (names.back().isEmpty() || !events::splitAor(names.back()).fits())
            return {noAddress(watcher), {}, {}};
    }
    if (names.empty())
        return {{false, base::Sentence(QT_TRANSLATE_NOOP("core", "No watcher is named."))}, {}, {}};
    if (!m_engine.m_ledger.isAvailable())
        return {notStored(m_engine.m_ledger.trouble()), {}, {}};
    auto decided = m_decisions.decide(aor, names, decision);
    if (!decided)
        return {{false, decided.error()}, {}, {}};
    base::Sentence sentence = sentenceOf(decision).arg(list(names), QString::fromUtf8(aor));
    if (!decided->overruled.empty())
        sentence =
            base::Sentence(
                QT_TRANSLATE_NOOP("core", "%1 But other rules of %2 have the last word about %3."))
                .arg(sentence, QString::fromUtf8(aor), list(decided->overruled));
    return {{true, sentence}, std::move(decided->undo), std::move(decided->overruled)};
}

DecisionOutcome Administration::decide(const QByteArray &presentity, const QByteArray &watcher,
                                       WatcherDecision decision)
{
    return decide(presentity, std::vector<QByteArray>{watcher}, decision);
}

Outcome Administration::undo(const DecisionUndo &undo)
{
    if (!m_engine.m_ledger.isAvailable())
        return notStored(m_engine.m_ledger.trouble());
    if (const std::optional<base::Sentence> why = m_decisions.undo(undo))
        return {false, *why};
    return {true, base::Sentence(QT_TRANSLATE_NOOP("core", "The decision is taken back."))};
}

Outcome Administration::approve(const QByteArray &presentity, const QByteArray &watcher)
{
    return withoutUndo(decide(presentity, watcher, WatcherDecision::Allowed));
}

Outcome Administration::block(const QByteArray &presentity, const QByteArray &watcher)
{
    return withoutUndo(decide(presentity, watcher, WatcherDecision::Blocked));
}

Outcome Administration::politeBlock(const QByteArray &presentity, const QByteArray &watcher)
{
    return withoutUndo(decide(presentity, watcher, WatcherDecision::PoliteBlocked));
}

Outcome Administration::reset(const QByteArray &presentity, const QByteArray &watcher)
{
    return withoutUndo(decide(presentity, watcher, WatcherDecision::Undecided));
}

Outcome Administration::endSubscription(qint64 id, events::TerminationReason reason,
                                        quint32 retryAfter)
{
    if (!m_engine.m_ledger.isAvailable())
        return notStored(m_engine.m_ledger.trouble());
    const events::SubscriptionId found = findSubscription(id);
    if (found == events::NoSubscription)
        return {false,
                base::Sentence(QT_TRANSLATE_NOOP("core", "There is no subscription %1.")).arg(id)};
    m_engine.m_lifecycle.terminate(found, reason, retryAfter);
    return {true, base::Sentence(QT_TRANSLATE_NOOP("core", "The subscription has ended."))};
}

Outcome Administration::sendAgain(qint64 id)
{
    const events::SubscriptionId found = findSubscription(id);
    if (found == events::NoSubscription)
        return {false,
                base::Sentence(QT_TRANSLATE_NOOP("core", "There is no subscription %1.")).arg(id)};
    m_engine.m_subscriptions.at(found).fullState = true;
    m_engine.m_planner.subscriptionDue(found);
    return {true, base::Sentence(QT_TRANSLATE_NOOP("core", "A NOTIFY is on its way."))};
}

events::SubscriptionId Administration::findSubscription(qint64 rowId) const
{
    for (events::SubscriptionId id = 0; id < m_engine.m_subscriptions.end(); ++id) {
        if (m_engine.m_subscriptions.exists(id) && m_engine.m_subscriptions.at(id).rowId == rowId)
            return id;
    }
    return events::NoSubscription;
}

Outcome Administration::removePublication(const QByteArray &presentity, const QByteArray &entityTag)
{
    if (!m_engine.m_ledger.isAvailable())
        return notStored(m_engine.m_ledger.trouble());
    const events::ResourceId id = find(presentity);
    if (id != events::NullResource && m_engine.m_compositor.remove(id, entityTag))
        return {true, base::Sentence(QT_TRANSLATE_NOOP("core", "The publication is removed."))};
    return {false, base::Sentence(QT_TRANSLATE_NOOP("core", "%1 has no publication %2."))
                       .arg(QString::fromUtf8(presentity), QString::fromUtf8(entityTag))};
}

void Administration::admitPeople(const std::vector<QByteArray> &people, const QByteArray &password,
                                 UserAdministration::Done done)
{
    if (m_engine.requiresProof())
        m_users.admit(people, password, std::move(done));
    else
        done({});
}

Outcome Administration::forgetPeople(const std::vector<QByteArray> &people)
{
    if (!m_engine.m_ledger.isAvailable())
        return notStored(m_engine.m_ledger.trouble());
    QSet<QByteArray> canonicalPeople;
    for (const QByteArray &each : people) {
        if (const QByteArray aor = canonical(each); !aor.isEmpty())
            canonicalPeople.insert(aor);
    }
    Forgetting({m_engine.m_resources, m_engine.m_relationships, m_engine.m_subscriptions,
                m_engine.m_lifecycle, m_engine.m_compositor, m_engine.m_presence, m_documents,
                m_decisions, m_users})
        .forget(canonicalPeople);
    return {true, base::Sentence(QT_TRANSLATE_NOOP("core", "Nothing is left of these people."))};
}

void Administration::refresh(std::function<void(Outcome)> done)
{
    m_engine.m_reconciler->refresh([done = std::move(done)](const base::Sentence &trouble) {
        if (trouble.isEmpty())
            done({true,
                  base::Sentence(QT_TRANSLATE_NOOP("core", "The tables have been read again."))});
        else
            done({false, trouble});
    });
}

} // namespace server
