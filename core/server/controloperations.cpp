// SPDX-License-Identifier: Apache-2.0
#include "server/controloperations.h"

#include "server/answerfields.h"
#include "server/decisionanswer.h"

#include <utility>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace server {

namespace {

// ISO 8601 with the local offset; nothing for no time.
QJsonValue moment(qint64 seconds)
{
    if (seconds <= 0)
        return QJsonValue::Null;
    return QDateTime::fromSecsSinceEpoch(seconds).toString(Qt::ISODate);
}

QJsonObject table(const QStringList &columns, const QJsonArray &rows)
{
    return {{u"columns"_s, QJsonArray::fromStringList(columns)}, {u"rows"_s, rows}};
}

QJsonObject done(QJsonObject answer)
{
    answer.insert(u"ok"_s, true);
    return answer;
}

QJsonObject outcomeAnswer(const Outcome &outcome)
{
    if (!outcome.ok)
        return controlError(outcome.sentence);
    return done({{u"message"_s, outcome.sentence.english()}});
}

QJsonArray presentityCells(const PresentityRow &row)
{
    const presence::PresenceSummary &summary = row.summary;
    return {text(row.aor),         QString(presence::token(summary.basic)),
            summary.activity,      summary.note,
            row.publications,      row.watchersActive,
            row.watchersPending,   moment(row.changed),
            moment(row.nextExpiry)};
}

QStringList presentityColumns()
{
    return {u"presentity"_s, u"state"_s,   u"activity"_s, u"note"_s,       u"publications"_s,
            u"active"_s,     u"pending"_s, u"changed"_s,  u"next expiry"_s};
}

QJsonArray watcherCells(const WatcherRow &row)
{
    return {text(row.presentity), text(row.watcher), text(row.displayName), text(row.status),
            text(row.reason),     moment(row.since), qint64(row.asked),     row.subscriptions};
}

QStringList watcherColumns()
{
    return {u"presentity"_s, u"watcher"_s, u"name"_s,  u"status"_s,
            u"reason"_s,     u"since"_s,   u"asked"_s, u"subscriptions"_s};
}

QJsonObject publicationTable(const std::vector<PublicationRow> &publications)
{
    QJsonArray rows;
    for (const PublicationRow &row : publications) {
        rows.append(QJsonArray{text(row.entityTag), moment(row.received), moment(row.expires),
                               text(row.sender), row.body.size()});
    }
    return table({u"entity-tag"_s, u"received"_s, u"expires"_s, u"sender"_s, u"bytes"_s}, rows);
}

QByteArray addressIn(const QJsonObject &request, const QString &key)
{
    return request.value(key).toString().toUtf8();
}

std::vector<QByteArray> watchersIn(const QJsonObject &request)
{
    std::vector<QByteArray> watchers;
    const QJsonArray values = request.value("watchers"_L1).toArray();
    for (const auto &value : values)
        watchers.push_back(value.toString().toUtf8());
    return watchers;
}

std::optional<events::WatcherDecision> decisionNamed(const QString &operation)
{
    using events::WatcherDecision;
    if (operation == "approve"_L1)
        return WatcherDecision::Allowed;
    if (operation == "block"_L1)
        return WatcherDecision::Blocked;
    if (operation == "polite-block"_L1)
        return WatcherDecision::PoliteBlocked;
    if (operation == "reset"_L1)
        return WatcherDecision::Undecided;
    return std::nullopt;
}

QJsonObject unknownPresentity(const QByteArray &address)
{
    return controlError(u"Nothing is known here about '%1'."_s.arg(text(address)));
}

} // namespace

void ControlOperations::handle(const QJsonObject &request, Reply reply)
{
    const QString operation = request.value(u"op"_s).toString();
    if (operation == u"refresh"_s) {
        m_administration.refresh(
            [reply = std::move(reply)](const Outcome &outcome) { reply(outcomeAnswer(outcome)); });
        return;
    }
    if (!changeUser(operation, request, reply))
        reply(answer(operation, request));
}

// Answered when it is on disk.
bool ControlOperations::changeUser(const QString &operation, const QJsonObject &request,
                                   const Reply &reply)
{
    UserAdministration &users = m_administration.users();
    const QByteArray user = addressIn(request, u"user"_s);
    const QByteArray password = request.value("password"_L1).toString().toUtf8();
    const auto keep = request.value("clear"_L1).toBool() ? UserAdministration::Keep::Clear
                                                         : UserAdministration::Keep::Hashes;
    const auto done = [reply](const Outcome &outcome) { reply(outcomeAnswer(outcome)); };
    if (operation == "users add"_L1)
        users.add(user, password, keep, done);
    else if (operation == "users passwd"_L1)
        users.setPassword(user, password, keep, done);
    else if (operation == "users delete"_L1)
        users.remove({user}, done);
    else
        return false;
    return true;
}

QJsonObject ControlOperations::answer(const QString &operation, const QJsonObject &request)
{
    const QByteArray presentity = addressIn(request, u"presentity"_s);
    if (operation == u"status"_s)
        return done(status());
    if (operation == u"presentities"_s)
        return done(presentities());
    if (operation == u"subscriptions"_s)
        return done(subscriptions());
    if (operation == u"watchers"_s)
        return done(watchers(request));
    if (operation == u"registrations"_s)
        return done(registrations());
    if (operation == u"users list"_s)
        return done(userList());
    if (operation == u"show"_s)
        return show(request);
    if (operation == u"publications"_s)
        return publications(request);
    if (operation == u"explain"_s)
        return explain(presentity, addressIn(request, u"watcher"_s));
    if (operation.startsWith(u"documents "_s))
        return documents(operation, request);
    if (const auto decision = decisionNamed(operation))
        return outcomeAnswer(m_administration.decide(presentity, watchersIn(request), *decision));
    return controlError(u"This server has no operation '%1'."_s.arg(operation));
}

QJsonObject ControlOperations::status() const
{
    const Status status = m_administration.status();
    QJsonArray listeners;
    for (const QByteArray &listener : status.listeners)
        listeners.append(text(listener));
    AnswerFields fields;
    fields.add(u"version"_s, status.version);
    fields.add(u"uptime_seconds"_s, status.uptime);
    fields.add(u"listening"_s, listeners);
    QJsonArray roots;
    for (const QByteArray &root : status.xcapRoots)
        roots.append(text(root));
    fields.add(u"xcap"_s, roots);
    if (!status.certificate.isEmpty())
        fields.add(u"certificate"_s, status.certificate);
    fields.add(u"database"_s,
               status.databaseAvailable ? u"in order"_s : status.databaseTrouble.english());
    fields.add(u"presentities"_s, status.presentities);
    fields.add(u"publications"_s, status.publications);
    fields.add(u"subscriptions"_s, status.subscriptions);
    fields.add(u"watchers_pending"_s, status.pendingWatchers);
    fields.add(u"registrations"_s, status.registrations);
    fields.add(u"documents"_s, status.documents);
    fields.add(u"requests_publish"_s, qint64(status.requestsPublish));
    fields.add(u"requests_subscribe"_s, qint64(status.requestsSubscribe));
    fields.add(u"requests_register"_s, qint64(status.requestsRegister));
    fields.add(u"requests_refused"_s, qint64(status.requestsRefused));
    fields.add(u"notify_sent"_s, qint64(status.notifiesSent));
    fields.add(u"notify_answered"_s, qint64(status.notifiesAnswered));
    fields.add(u"notify_refused"_s, qint64(status.notifiesRefused));
    fields.add(u"notify_timed_out"_s, qint64(status.notifiesTimedOut));
    fields.add(u"notify_waiting"_s, qint64(status.notifiesWaiting));
    fields.add(u"documents_composed"_s, qint64(status.compositions));
    fields.add(u"commits"_s, qint64(status.commits));
    fields.add(u"rows_failed"_s, qint64(status.rowsFailed));
    fields.add(u"messages_received"_s, qint64(status.messagesReceived));
    fields.add(u"messages_sent"_s, qint64(status.messagesSent));
    fields.add(u"messages_unreadable"_s, qint64(status.messagesUnreadable));
    fields.add(u"authentication"_s, status.requiresProof  ? u"required"_s
                                    : status.listensWider ? u"none, and other machines can come"_s
                                                          : u"none"_s);
    fields.add(u"users"_s, status.users);
    fields.add(u"refused_without_credentials"_s, qint64(status.refusedUnproved));
    fields.add(u"refused_stale"_s, qint64(status.refusedStale));
    fields.add(u"refused_replayed"_s, qint64(status.refusedReplayed));
    fields.add(u"refused_malformed_digest"_s, qint64(status.refusedMalformed));
    fields.add(u"refused_wrong_password"_s, qint64(status.refusedWrongPassword));
    fields.add(u"refused_unknown_user"_s, qint64(status.refusedUnknownUser));
    fields.add(u"refused_not_ones_own"_s, qint64(status.refusedForbidden));
    for (const auto &[limit, count] : status.refusedByLimit)
        fields.add(u"limit_"_s + text(limit), qint64(count));
    fields.add(u"limit_http_connections"_s, qint64(status.refusedHttpConnections));
    fields.add(u"notify_without_document"_s, qint64(status.notifiesShortened));
    fields.add(u"memory_bytes"_s, qint64(status.memoryBytes));
    return fields.answer();
}

QJsonObject ControlOperations::presentities() const
{
    QJsonArray rows;
    for (const PresentityRow &row : m_administration.presentities())
        rows.append(presentityCells(row));
    return table(presentityColumns(), rows);
}

QJsonObject ControlOperations::subscriptions() const
{
    QJsonArray rows;
    for (const SubscriptionRow &row : m_administration.subscriptions()) {
        rows.append(QJsonArray{text(row.presentity), text(row.watcher), text(row.package),
                               text(row.status), moment(row.expires), text(row.contact),
                               text(row.transport), qint64(row.cseq),
                               row.lastAnswer == 0 ? QJsonValue() : QJsonValue(row.lastAnswer),
                               text(row.userAgent), row.id});
    }
    return table({u"presentity"_s, u"watcher"_s, u"package"_s, u"status"_s, u"expires"_s,
                  u"contact"_s, u"transport"_s, u"cseq"_s, u"last answer"_s, u"user agent"_s,
                  u"id"_s},
                 rows);
}

QJsonObject ControlOperations::watchers(const QJsonObject &request) const
{
    const bool pending = request.value(u"status"_s).toString() == u"pending"_s;
    QJsonArray rows;
    for (const WatcherRow &row : m_administration.watchers(
             pending ? Administration::Which::PendingOnly : Administration::Which::All))
        rows.append(watcherCells(row));
    return table(watcherColumns(), rows);
}

QJsonObject ControlOperations::registrations() const
{
    QJsonArray rows;
    for (const RegistrationRow &row : m_administration.registrations()) {
        rows.append(QJsonArray{text(row.aor), text(row.contact), moment(row.expires),
                               text(row.received), text(row.userAgent)});
    }
    return table({u"address"_s, u"contact"_s, u"expires"_s, u"received"_s, u"user agent"_s}, rows);
}

QJsonObject ControlOperations::show(const QJsonObject &request) const
{
    const QByteArray presentity = addressIn(request, u"presentity"_s);
    const std::optional<PresentityDetail> detail = m_administration.show(presentity);
    if (!detail)
        return unknownPresentity(presentity);
    AnswerFields fields;
    const QJsonArray cells = presentityCells(detail->row);
    const QStringList names = presentityColumns();
    for (qsizetype i = 0; i < names.size(); ++i)
        fields.add(names[i], cells[i]);
    QJsonArray rows;
    for (const WatcherRow &row : detail->watchers)
        rows.append(watcherCells(row));
    const auto section = [](const QString &title, QJsonObject content) {
        content.insert(u"title"_s, title);
        return content;
    };
    QJsonObject answer = fields.answer();
    answer.insert(u"sections"_s,
                  QJsonArray{section(u"Publications"_s, publicationTable(detail->publications)),
                             section(u"Watchers"_s, table(watcherColumns(), rows)),
                             section(u"Document"_s, {{u"text"_s, text(detail->document)}})});
    return done(answer);
}

QJsonObject ControlOperations::publications(const QJsonObject &request) const
{
    const QByteArray presentity = addressIn(request, u"presentity"_s);
    const std::optional<PresentityDetail> detail = m_administration.show(presentity);
    if (!detail)
        return unknownPresentity(presentity);
    return done(publicationTable(detail->publications));
}

QJsonObject ControlOperations::explain(const QByteArray &presentity,
                                       const QByteArray &watcher) const
{
    const auto report = m_administration.explain(presentity, watcher);
    return report ? decisionAnswer(*report) : controlError(report.error());
}

QJsonObject ControlOperations::documents(const QString &operation, const QJsonObject &request)
{
    DocumentAdministration &documents = m_administration.documents();
    const DocumentName name{addressIn(request, u"user"_s), addressIn(request, u"kind"_s),
                            addressIn(request, u"name"_s)};
    if (operation == "documents list"_L1)
        return done(documentList(name.user));
    if (operation == "documents get"_L1) {
        const auto document = documents.get(name);
        if (!document)
            return controlError(document.error());
        return done({{u"etag"_s, text(document->etag)}, {u"text"_s, text(document->text)}});
    }
    if (operation == "documents put"_L1)
        return outcomeAnswer(documents.put(name, addressIn(request, u"text"_s)));
    if (operation == "documents add"_L1) // an import: what the user has here stays
        return outcomeAnswer(documents.put(name, addressIn(request, u"text"_s), QByteArray()));
    if (operation == "documents delete"_L1)
        return outcomeAnswer(documents.remove(name));
    return controlError(u"This server has no operation '%1'."_s.arg(operation));
}

QJsonObject ControlOperations::documentList(const QByteArray &user) const
{
    QJsonArray rows;
    for (const DocumentRow &row : m_administration.documents().list(user)) {
        rows.append(
            QJsonArray{text(row.user), text(row.kind), text(row.name), row.bytes, text(row.etag)});
    }
    return table({u"user"_s, u"kind"_s, u"name"_s, u"bytes"_s, u"etag"_s}, rows);
}

QJsonObject ControlOperations::userList() const
{
    QJsonArray rows;
    for (const UserRow &row : m_administration.users().list()) {
        QStringList algorithms;
        for (const auth::Algorithm algorithm : row.algorithms)
            algorithms << QString::fromLatin1(auth::token(algorithm).toByteArray());
        rows.append(QJsonArray{text(row.user), algorithms.join(u' '), row.hasClearPassword});
    }
    return table({u"user"_s, u"algorithms"_s, u"clear password"_s}, rows);
}

} // namespace server
