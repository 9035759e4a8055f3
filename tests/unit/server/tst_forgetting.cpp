// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "enginefixture.h"

using namespace Qt::StringLiterals;
using server::WatcherRow;
using Which = server::Administration::Which;

// People of the laboratory are taken away; others who had to do with them stay as they are.

namespace {

const QByteArray Alice("sip:alice@example.com"); // a real person
const QByteArray LabAlice("sip:alice@lab.example");
const QByteArray LabBob("sip:bob@lab.example");
const QByteArray Ask("Event: presence\r\nExpires: 600\r\n");

class House : public test::EngineFixture
{
public:
    [[nodiscard]] server::Administration &administration() { return engine->administration(); }
    void subscribe(const QByteArray &watcher, const QByteArray &presentity)
    {
        receive("SUBSCRIBE", presentity, watcher, Ask);
    }
    [[nodiscard]] bool forgetThem()
    {
        const server::Outcome outcome = administration().forgetPeople({LabAlice, LabBob});
        commit();
        return outcome.ok;
    }
};

} // namespace

class TestForgetting : public QObject
{
    Q_OBJECT

private slots:
    void takesEverythingOfThemAway();
    void takesLeftoversOfACrashAway();
    void takesTheirPasswordsAway();
    void takesThemOutOfTheRulesOfOthers();
    void leavesARealWatcherUndecided();
    void doesNothingWithoutADatabase();
};

void TestForgetting::takesEverythingOfThemAway()
{
    House house;
    QVERIFY(house.administration().approve(LabAlice, LabBob).ok);
    house.commit();
    QCOMPARE(house.administration().watchers(Which::All).size(), size_t(1));
    QCOMPARE(house.documents().list(LabAlice).size(), size_t(1));
    QVERIFY(house.forgetThem());
    QVERIFY(house.administration().watchers(Which::All).empty());
    QVERIFY(house.administration().presentities().empty());
    QVERIFY(house.documents().list({}).empty());
    QCOMPARE(house.rows(u"SELECT count(*) FROM watchers"_s), QStringList{u"0"_s});
    QCOMPARE(house.rows(u"SELECT count(*) FROM xcap_xml"_s), QStringList{u"0"_s});
}

void TestForgetting::takesLeftoversOfACrashAway()
{
    House house;
    house.subscribe(LabBob, LabAlice);
    house.receive("SUBSCRIBE", LabAlice, LabAlice, "Event: presence.winfo\r\nExpires: 600\r\n");
    QCOMPARE(house.administration().subscriptions().size(), size_t(2));
    house.restart();
    QCOMPARE(house.administration().subscriptions().size(), size_t(2));
    QVERIFY(house.forgetThem());
    QVERIFY(house.administration().subscriptions().empty());
    QVERIFY(house.administration().presentities().empty());
    QCOMPARE(house.rows(u"SELECT count(*) FROM active_watchers"_s), QStringList{u"0"_s});
}

void TestForgetting::takesTheirPasswordsAway()
{
    House house;
    QVERIFY(house.opened);
    const auto keep = server::UserAdministration::Keep::Hashes;
    house.administration().users().admit({LabAlice, LabBob}, "of the lab", [](const auto &) {});
    house.administration().users().add(Alice, "her own", keep, [](const auto &) {});
    house.commit();
    QCOMPARE(house.administration().status().users, 3);
    QVERIFY(house.forgetThem());
    QCOMPARE(house.rows(u"SELECT username || '@' || domain FROM subscriber"_s),
             QStringList{u"alice@example.com"_s});
}

void TestForgetting::takesThemOutOfTheRulesOfOthers()
{
    House house;
    QVERIFY(house.administration()
                .decide(Alice, {LabBob, "sip:carol@example.com"}, events::WatcherDecision::Allowed)
                .ok);
    house.subscribe(LabBob, Alice);
    house.subscribe("sip:carol@example.com", Alice);
    QVERIFY(house.documents().get({Alice, "pres-rules", {}})->text.contains("bob@lab.example"));
    QVERIFY(house.forgetThem());
    QVERIFY(!house.documents().get({Alice, "pres-rules", {}})->text.contains("bob@lab.example"));
    const std::vector<WatcherRow> left = house.administration().watchers(Which::All);
    QCOMPARE(left.size(), size_t(1));
    QCOMPARE(left.front().watcher, "sip:carol@example.com");
    QCOMPARE(left.front().status, "active");
    QCOMPARE(house.administration().subscriptions().size(), size_t(1));
}

void TestForgetting::leavesARealWatcherUndecided()
{
    House house;
    QVERIFY(house.administration().approve(LabAlice, Alice).ok);
    house.subscribe(Alice, LabAlice);
    QCOMPARE(house.administration().subscriptions().front().status, "active");
    QVERIFY(house.forgetThem());
    QCOMPARE(house.administration().subscriptions().size(), size_t(1));
    QCOMPARE(house.administration().subscriptions().front().status, "pending");
    QVERIFY(house.documents().list({}).empty());
}

void TestForgetting::doesNothingWithoutADatabase()
{
    House house;
    QVERIFY(house.administration().approve(LabAlice, LabBob).ok);
    house.commit();
    house.committer->failNext({store::StoreErrorKind::Full, u"The disk is full."_s});
    QVERIFY(house.administration().approve(LabBob, LabAlice).ok);
    house.engine->ledger().seal();
    house.committer->commitNext();
    QVERIFY(!house.engine->ledger().isAvailable());
    QVERIFY(!house.administration().forgetPeople({LabAlice}).ok);
    QVERIFY(!house.documents().list(LabAlice).empty());
}

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
