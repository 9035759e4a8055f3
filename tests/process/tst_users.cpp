// SPDX-License-Identifier: Apache-2.0

// Passwords as a new user meets them: `ctl users`, Debian's baresip and curl against the built
// program, with the right password and with a wrong one.

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "baresipphone.h"
#include "httpclient.h"
#include "runningserver.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 15'000;

/// `hereabouts ctl users VERB USER --password-stdin`; the exit code.
int setPassword(const RunningServer &server, const QString &verb, const QString &user,
                const QByteArray &password, const QStringList &more = {})
{
    return RunningServer::run(QStringList{u"ctl"_s, u"users"_s, verb, user, u"--password-stdin"_s} +
                                  more + server.controlArguments(),
                              {}, password + '\n')
        .code;
}

/// Of the last answer: the first is a challenge.
int curlStatus(const QString &url, const QStringList &arguments)
{
    return curlOutput(
               QStringList{u"--output"_s, u"/dev/null"_s, u"--write-out"_s, u"%{http_code}"_s} +
               arguments + QStringList{url})
        .toInt();
}

qsizetype rows(RunningServer &server, const QString &what)
{
    return server.ctl({what}).value("rows"_L1).toArray().size();
}

int counter(RunningServer &server, const QString &name)
{
    return server.ctl({u"status"_s}).value("fields"_L1).toObject().value(name).toInt();
}

} // namespace

class tst_Users : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToDoWithoutUsers();
    void phonesProveThemselves();
    void aWrongPasswordIsTold();
    void xcapIsForWhoProvesHimself();
    void passwordsAreKeptFromSight();
};

void tst_Users::saysWhatToDoWithoutUsers()
{
    RunningServer server({u"--listen"_s, u"udp:0.0.0.0:%1"_s.arg(freePort())});
    QVERIFY2(server.start(), server.output().constData());
    QVERIFY2(server.output().contains("hereabouts ctl users add NAME@DOMAIN"),
             server.output().constData());
    QCOMPARE(setPassword(server, u"add"_s, u"alice@example.com"_s, "secret"), 0);
    QCOMPARE(setPassword(server, u"add"_s, u"alice@example.com"_s, "secret"), 1); // there already
    server.kill();
    QVERIFY2(server.start(), server.output().constData());
    QVERIFY(!server.output().contains("ctl users add"));
}

// alice                              server                       bob
//   |-- REGISTER, PUBLISH ------------>|<-- REGISTER, SUBSCRIBE ----|
//   |<-- 401 --------------------------|-- 401 -------------------->|
//   |-- the same with her password --->|<-- with his password ------|
//   |                      ctl approve |-- NOTIFY (online) -------->|
void tst_Users::phonesProveThemselves()
{
    RunningServer server({u"--auth"_s, u"required"_s});
    QVERIFY2(server.start(), server.output().constData());
    QCOMPARE(setPassword(server, u"add"_s, u"alice@example.com"_s, "a-secret"), 0);
    QCOMPARE(setPassword(server, u"add"_s, u"bob@example.com"_s, "b-secret"), 0);
    BaresipPhone alice(server.port(), "alice", "bob", "a-secret");
    BaresipPhone bob(server.port(), "bob", "alice", "b-secret");
    QVERIFY2(alice.start(), alice.output().constData());
    QVERIFY2(bob.start(), bob.output().constData());
    QTRY_COMPARE_WITH_TIMEOUT(rows(server, u"registrations"_s), 2, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows(server, u"subscriptions"_s), 2, Patience);
    (void)server.ctl({u"approve"_s, u"alice@example.com"_s, u"bob@example.com"_s});
    QTRY_COMPARE_WITH_TIMEOUT(bob.seen(), QByteArray("Online"), Patience);
    QCOMPARE(counter(server, u"refused_wrong_password"_s), 0);
}

void tst_Users::aWrongPasswordIsTold()
{
    RunningServer server({u"--auth"_s, u"required"_s});
    QVERIFY2(server.start(), server.output().constData());
    QCOMPARE(setPassword(server, u"add"_s, u"alice@example.com"_s, "a-secret"), 0);
    BaresipPhone alice(server.port(), "alice", "bob", "a-guess");
    QVERIFY2(alice.start(), alice.output().constData());
    QTRY_VERIFY_WITH_TIMEOUT(alice.output().contains("401 Unauthorized"), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        server.output().contains("REGISTER sip:example.com from udp 127.0.0.1:") &&
            server.output().contains(" as alice@example.com: wrong password"),
        Patience);
    QVERIFY(!server.output().contains("a-guess"));
    QVERIFY(counter(server, u"refused_wrong_password"_s) > 0);
    QCOMPARE(rows(server, u"registrations"_s), 0);
    QCOMPARE(rows(server, u"presentities"_s), 0);
}

void tst_Users::xcapIsForWhoProvesHimself()
{
    RunningServer server({u"--auth"_s, u"required"_s, u"--domain"_s, u"example.com"_s});
    QVERIFY2(server.start(), server.output().constData());
    QCOMPARE(setPassword(server, u"add"_s, u"alice@example.com"_s, "a-secret"), 0);
    QCOMPARE(setPassword(server, u"add"_s, u"bob@example.com"_s, "b-secret"), 0);
    const QString root = u"http://127.0.0.1:%1/xcap-root/"_s.arg(server.xcapPort());
    const QString own = root + u"resource-lists/users/sip:alice@example.com/index"_s;
    const auto as = [](const QString &who) { return QStringList{u"--digest"_s, u"-u"_s, who}; };
    const QStringList put{
        u"-X"_s, u"PUT"_s,
        u"-H"_s, u"Content-Type: application/resource-lists+xml"_s,
        u"-d"_s, u"<resource-lists xmlns='urn:ietf:params:xml:ns:resource-lists'/>"_s};
    const HttpReply asked = curl(own);
    QCOMPARE(asked.status, 401);
    QVERIFY(asked.field("WWW-Authenticate").contains("Digest realm=\"example.com\""));
    QCOMPARE(curlStatus(own, put + as(u"alice:a-guess"_s)), 401);
    QCOMPARE(curlStatus(own, put + as(u"alice:a-secret"_s)), 201);
    QCOMPARE(curlStatus(own, as(u"alice:a-secret"_s)), 200);
    QCOMPARE(curlStatus(own, as(u"bob:b-secret"_s)), 403);
    QCOMPARE(curlStatus(own, put + as(u"bob:b-secret"_s)), 403);
    QCOMPARE(curlStatus(root + u"xcap-caps/global/index"_s, as(u"bob:b-secret"_s)), 200);
    QCOMPARE(curlStatus(root + u"xcap-caps/global/index"_s, {}), 401);
    // Three requests by one connection, challenged once.
    const QByteArray many =
        curlOutput(QStringList{u"-o"_s, u"/dev/null"_s, u"-o"_s, u"/dev/null"_s, u"-o"_s,
                               u"/dev/null"_s, u"-w"_s, u"%{http_code} %{num_connects}\n"_s} +
                   as(u"alice:a-secret"_s) + QStringList{own, own, own});
    QCOMPARE(many, QByteArray("200 1\n200 0\n200 0\n"));
}

void tst_Users::passwordsAreKeptFromSight()
{
    RunningServer server({u"--auth"_s, u"required"_s, u"--log-level"_s, u"debug"_s});
    QVERIFY2(server.start(), server.output().constData());
    QCOMPARE(setPassword(server, u"add"_s, u"alice@example.com"_s, "n0t-for-eyes"), 0);
    QCOMPARE(setPassword(server, u"passwd"_s, u"alice@example.com"_s, "n0t-for-ears"), 0);
    QCOMPARE(
        setPassword(server, u"add"_s, u"bob@example.com"_s, "r3adable", {u"--clear-password"_s}),
        0);
    const QJsonArray users = server.ctl({u"users"_s, u"list"_s}).value("rows"_L1).toArray();
    QCOMPARE(users.size(), 2);
    QCOMPARE(users[0].toObject().value("clear password"_L1).toBool(), false);
    QCOMPARE(users[1].toObject().value("clear password"_L1).toBool(), true);
    QCOMPARE(server.terminate(), 0);
    QVERIFY(!server.output().contains("n0t-for"));
    QVERIFY(!server.output().contains("r3adable"));
    QFile database(server.database());
    QVERIFY(database.open(QIODevice::ReadOnly));
    const QByteArray bytes = database.readAll();
    QVERIFY(!bytes.contains("n0t-for"));
    QVERIFY(bytes.contains("r3adable")); // as was asked for

    const auto refused = RunningServer::run(
        {u"ctl"_s, u"users"_s, u"add"_s, u"c@example.com"_s, u"--password"_s, u"n0t"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.errors.contains("--password-stdin"));
}

QTEST_GUILESS_MAIN(tst_Users)
#include "tst_users.moc"
