// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

#include <atomic>

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace test {

namespace {

QString nextName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("other-%1").arg(++count);
}

} // namespace

StoreFixture::StoreFixture() = default;

store::DatabaseOptions StoreFixture::options() const
{
    store::DatabaseOptions options;
    options.name = path();
    options.busyTimeout = std::chrono::milliseconds(50);
    return options;
}

OtherProgram::OtherProgram(const QString &path)
    : m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), nextName()))
{
    m_connection.setDatabaseName(path);
    m_connection.open();
}

OtherProgram::~OtherProgram()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

QString OtherProgram::run(const QString &text)
{
    QSqlQuery query(m_connection);
    return query.exec(text) ? QString() : query.lastError().text();
}

QString OtherProgram::runFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    const QStringList statements = QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"));
    for (const QString &statement : statements) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const QString error = run(statement); !error.isEmpty())
            return error;
    }
    return {};
}

QStringList OtherProgram::rows(const QString &text)
{
    QSqlQuery query(m_connection);
    if (!query.exec(text))
        return {query.lastError().text()};
    QStringList rows;
    while (query.next()) {
        QStringList columns;
        for (int column = 0; query.value(column).isValid(); ++column)
            columns << query.value(column).toString();
        rows << columns.join(QLatin1Char('|'));
    }
    return rows;
}

store::PublicationRecord publication(const QByteArray &username, const QByteArray &etag)
{
    store::PublicationRecord record;
    record.key = {username, "example.com", "presence", etag};
    record.expires = 1000600;
    record.receivedTime = 1000000;
    record.modified = 1000000000;
    record.body = "<presence entity=\"pres:" + username + "@example.com\"/>";
    record.contentType = "application/pidf+xml";
    record.sender = "sip:" + username + "@example.com";
    return record;
}

store::SubscriptionRecord subscription(int number)
{
    const QByteArray text = QByteArray::number(number);
    store::SubscriptionRecord record;
    record.id = number * store::SubscriptionIdStep;
    record.toUser = "alice";
    record.toDomain = "example.com";
    record.fromUser = "watcher" + text;
    record.fromDomain = "example.net";
    record.event = "presence";
    record.toTag = "to" + text;
    record.fromTag = "from" + text;
    record.callId = "call" + text + "@192.0.2.1";
    record.cseq = 4000000000U; // more than 31 bits: RFC 3261, 8.1.1.5 stops a first one there only
    record.contact = "sip:watcher" + text + "@192.0.2.1:5060";
    record.recordRoute = "<sip:p1.example.com;lr>, <sip:p2.example.com;lr>";
    record.expires = 5000000000; // after 2038
    record.status = "active";
    record.version = 7;
    record.remoteCseq = 12;
    record.localContact = "sip:alice@198.51.100.1:5060";
    record.transport = "udp 198.51.100.1:5060";
    record.requestUri = "sip:alice@example.com";
    record.reason = "polite-block";
    record.accept = "application/pidf+xml, multipart/related";
    record.userAgent = "Phone/1.0";
    record.localUri = "sip:alice@example.com";
    record.remoteUri = "sip:watcher" + text + "@example.net";
    record.updated = 1000000;
    record.eventParameters = ";diff-processing=aggregate";
    record.body = "<resource-lists/>";
    return record;
}

store::WatcherRecord watcher(const QByteArray &presentity, const QByteArray &watcherUser)
{
    store::WatcherRecord record;
    record.key = {presentity, "example.com", watcherUser, "example.net", "presence"};
    record.status = "terminated";
    record.reason = "rejected";
    record.insertedTime = 1000000;
    record.decidedBy = "rule block";
    return record;
}

store::DocumentRecord document(const QByteArray &username)
{
    store::DocumentRecord record;
    record.key = {username, "example.com", store::DocumentType::PresRules, "index"};
    record.xcap = "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\"/>";
    record.etag = "d1";
    return record;
}

store::BindingRecord binding(const QByteArray &username)
{
    store::BindingRecord record;
    record.key = {username, "example.com", "sip:" + username + "@192.0.2.7:5062",
                  "<urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6>", 1};
    record.callId = "reg1";
    record.cseq = 3;
    record.q = 700;
    record.expires = 5000000000;
    record.path = "<sip:edge.example.com;lr>";
    record.received = "udp 203.0.113.5:1024";
    record.transport = "udp 198.51.100.1:5060";
    record.userAgent = "Phone/1.0";
    record.parameters = ";methods=\"SUBSCRIBE,NOTIFY\"";
    record.updated = 1000000;
    return record;
}

store::CredentialRecord credential(const QByteArray &username)
{
    return {{username, "example.com"}, "in clear", "a1", "a256", "a512"};
}

} // namespace test
