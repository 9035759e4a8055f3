// SPDX-License-Identifier: Apache-2.0

// Two people with Debian's baresip at one server, as a new user tries it: one publishes, the other
// asks, is approved and follows, also over a kill -9 of the server in between.

#include <QJsonArray>
#include <QTest>

#include "baresipphone.h"
#include "httpclient.h"
#include "runningserver.h"
#include "udpphone.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 15'000;

} // namespace

class tst_Baresip : public QObject
{
    Q_OBJECT

private slots:
    void onePublishesTheOtherFollows();
    void rulesOverXcapLetSomebodyIn();
};

// What `ctl` knows in the rows about one pair.
static QStringList column(RunningServer &server, const QStringList &words, QLatin1StringView name,
                          QLatin1StringView where, QLatin1StringView is)
{
    QStringList values;
    const QJsonArray rows = server.ctl(words).value("rows"_L1).toArray();
    for (const QJsonValue &row : rows) {
        if (row.toObject().value(where).toString() == is)
            values << row.toObject().value(name).toString();
    }
    return values;
}

static QStringList waitingForAlice(RunningServer &server)
{
    return column(server, {u"watchers"_s, u"pending"_s}, "watcher"_L1, "presentity"_L1,
                  "sip:alice@example.com"_L1);
}

static QStringList dialogsOfBob(RunningServer &server)
{
    return column(server, {u"subscriptions"_s}, "call_id"_L1, "watcher"_L1,
                  "sip:bob@example.com"_L1);
}

// alice                      server                       bob
//   |-- REGISTER, PUBLISH ---->|<-- REGISTER, SUBSCRIBE ----|
//   |                          |-- NOTIFY (pending) ------->|
//   |              ctl approve |-- NOTIFY (online) -------->|
//   |-- PUBLISH (closed) ----->|-- NOTIFY (offline) ------->|
//   |           kill -9, start |-- NOTIFY ----------------->|
//   |-- PUBLISH (open) ------->|-- NOTIFY (online) -------->|
void tst_Baresip::onePublishesTheOtherFollows()
{
    RunningServer server;
    QVERIFY2(server.start(), server.output().constData());
    BaresipPhone alice(server.port(), "alice", "bob");
    BaresipPhone bob(server.port(), "bob", "alice");
    QVERIFY2(alice.start(), alice.output().constData());
    QVERIFY2(bob.start(), bob.output().constData());

    QTRY_COMPARE_WITH_TIMEOUT(waitingForAlice(server), QStringList{u"sip:bob@example.com"_s},
                              Patience);
    QCOMPARE(bob.seen(), QByteArray("Unknown"));
    (void)server.ctl({u"approve"_s, u"sip:alice@example.com"_s, u"sip:bob@example.com"_s});
    QTRY_COMPARE_WITH_TIMEOUT(bob.seen(), QByteArray("Online"), Patience);
    QCOMPARE(waitingForAlice(server), QStringList());

    alice.command("presence_offline");
    QTRY_COMPARE_WITH_TIMEOUT(bob.seen(), QByteArray("Offline"), Patience);
    // Another phone of hers says that she is busy.
    UdpPhone desk(server.port(), "alice");
    const QByteArray busy =
        "<presence xmlns='urn:ietf:params:xml:ns:pidf' entity='sip:alice@example.com' "
        "xmlns:dm='urn:ietf:params:xml:ns:pidf:data-model' "
        "xmlns:r='urn:ietf:params:xml:ns:pidf:rpid'>"
        "<tuple id='desk'><status><basic>open</basic></status></tuple>"
        "<dm:person id='p'><r:activities><r:busy/></r:activities>"
        "<dm:note>in a meeting</dm:note></dm:person></presence>";
    QCOMPARE(desk.publishDocument(busy)->status(), 200);
    QTRY_COMPARE_WITH_TIMEOUT(bob.seen(), QByteArray("Busy"), Patience);

    const QStringList before = dialogsOfBob(server);
    QCOMPARE(before.size(), 1);
    server.kill();
    QVERIFY2(server.start(), server.output().constData());
    desk.publishDocument(UdpPhone::document("sip:alice@example.com", "back"));
    alice.command("presence_online");
    QTRY_COMPARE_WITH_TIMEOUT(bob.seen(), QByteArray("Online"), Patience);
    QCOMPARE(dialogsOfBob(server), before); // nobody had to ask again
    QCOMPARE(waitingForAlice(server), QStringList());
}

// The three steps of the README, with curl: rules, rules that are broken, and none.
void tst_Baresip::rulesOverXcapLetSomebodyIn()
{
    RunningServer server;
    QVERIFY2(server.start(), server.output().constData());
    BaresipPhone alice(server.port(), "alice", "bob");
    BaresipPhone bob(server.port(), "bob", "alice");
    QVERIFY2(alice.start(), alice.output().constData());
    QVERIFY2(bob.start(), bob.output().constData());
    const QStringList waiting{u"sip:bob@example.com"_s};
    QTRY_COMPARE_WITH_TIMEOUT(waitingForAlice(server), waiting, Patience);

    const QString url =
        u"http://127.0.0.1:%1/xcap-root/pres-rules/users/sip:alice@example.com/index"_s.arg(
            server.xcapPort());
    const auto put = [&url](const QByteArray &text) {
        return curl(url,
                    {u"-X"_s, u"PUT"_s, u"-H"_s, u"Content-Type: application/auth-policy+xml"_s,
                     u"--data-binary"_s, QString::fromUtf8(text)});
    };
    const QByteArray rules = "<ruleset xmlns='urn:ietf:params:xml:ns:common-policy' "
                             "xmlns:p='urn:ietf:params:xml:ns:pres-rules'><rule id='friends'>"
                             "<conditions><identity><many domain='example.com'/></identity>"
                             "</conditions><actions><p:sub-handling>allow</p:sub-handling>"
                             "</actions><transformations><p:provide-services><p:all-services/>"
                             "</p:provide-services></transformations></rule></ruleset>";
    QCOMPARE(put(rules).status, 201);
    QTRY_COMPARE_WITH_TIMEOUT(bob.seen(), QByteArray("Online"), Patience);
    QCOMPARE(waitingForAlice(server), QStringList());

    const HttpReply refused = put("<ruleset><rule></ruleset>");
    QCOMPARE(refused.status, 409);
    QVERIFY2(refused.body.contains("Line 1"), refused.body.constData());

    QCOMPARE(curl(url, {u"-X"_s, u"DELETE"_s}).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(waitingForAlice(server), waiting, Patience);
}

QTEST_GUILESS_MAIN(tst_Baresip)
#include "tst_baresip.moc"
