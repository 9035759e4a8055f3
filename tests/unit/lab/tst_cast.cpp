// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "lab/cast.h"
#include "lab/crowd.h"
#include "labfixture.h"

using namespace lab;
using test::LabFixture;

class tst_Cast : public QObject
{
    Q_OBJECT

private slots:
    void fillsAnEmptyServerInSeconds();
    void playsOnAndOn();
    void leavesNoRowsWhenTakenAway();
    void entersAgainWhenItHasLeft();
    void crowdIsTheSameUnderTheSameSeed();
    void crowdChangesAsOftenAsItIsTold();
    void crowdLeavesNoRows();
    void crowdHasALimit();
    void changesAreHandedOutOnce();
};

void tst_Cast::fillsAnEmptyServerInSeconds()
{
    LabFixture lab;
    Cast cast(lab.laboratory);
    cast.enter();
    lab.advance(1000);
    QCOMPARE(lab.trouble(), "");
    QCOMPARE(lab.differs("SELECT count(*) FROM presentity", "7"), "");
    const auto part = [&](Cast::Part each) { return lab.laboratory.phone(cast.phoneOf(each)); };
    QCOMPARE(lab.watchOf(*part(Cast::Bob)).subscriptionState, "pending");
    QCOMPARE(int(lab.watchOf(*part(Cast::Carol)).standing), int(Standing::Refused));
    QCOMPARE(lab.watchOf(*part(Cast::Carol)).lastAnswer, 403);
    QCOMPARE(part(Cast::Dave)->state().watches.size(), size_t(5));
    for (const WatchState &watch : part(Cast::Dave)->state().watches) {
        QCOMPARE(watch.subscriptionState, "active");
        QVERIFY(watch.seen && watch.seen->basic);
    }
    const auto alice = part(Cast::Dave)->state().watches.front().seen;
    QVERIFY(alice);
    QCOMPARE(alice->tuples, 2); // two devices
    // Politely blocked: active as far as she can tell, and nothing of Bob's words.
    QCOMPARE(lab.watchOf(*part(Cast::Erin)).subscriptionState, "active");
    QVERIFY(lab.watchOf(*part(Cast::Erin)).seen->note.isEmpty());
}

void tst_Cast::playsOnAndOn()
{
    LabFixture lab;
    Cast cast(lab.laboratory);
    cast.enter();
    lab.advance(180'000);
    QCOMPARE(lab.trouble(), "");
    const SimulatedPhone *dave = lab.laboratory.phone(cast.phoneOf(Cast::Dave));
    for (const WatchState &watch : dave->state().watches)
        QCOMPARE(watch.standing, Standing::Held);
    QVERIFY(dave->state().watches.front().notifies > 10);
}

void tst_Cast::leavesNoRowsWhenTakenAway()
{
    LabFixture lab;
    Cast cast(lab.laboratory);
    cast.enter();
    lab.advance(12'000); // Frank is without network now
    cast.exit();
    lab.advance(2000);
    QCOMPARE(lab.rowsLeft(), "");
    QCOMPARE(lab.laboratory.size(), size_t(0));
    QCOMPARE(lab.forgotten.size(), size_t(7)); // Alice by each of her phones, at most
    QVERIFY(!cast.isOn());
}

void tst_Cast::entersAgainWhenItHasLeft()
{
    LabFixture lab;
    Cast cast(lab.laboratory);
    for (int i = 0; i < 3; ++i) {
        cast.enter();
        lab.advance(500);
        QCOMPARE(lab.differs("SELECT count(*) FROM presentity", "7"), "");
        cast.exit();
        lab.advance(1500);
        QCOMPARE(lab.rowsLeft(), "");
    }
}

void tst_Cast::crowdIsTheSameUnderTheSameSeed()
{
    const auto play = [](quint64 seed) {
        LabFixture lab;
        Crowd crowd(lab.laboratory, seed);
        crowd.enter(10, 20);
        lab.advance(3000);
        std::vector<PublicationState> states;
        QByteArray all;
        for (const PhoneState &each : lab.laboratory.takeChanges().changed)
            all += toPidf(*each.publication.state, each.aor, "x");
        return all;
    };
    const QByteArray first = play(7);
    QCOMPARE(play(7), first);
    QVERIFY(play(8) != first);
}

void tst_Cast::crowdChangesAsOftenAsItIsTold()
{
    LabFixture lab;
    Crowd crowd(lab.laboratory, 1);
    crowd.enter(20, 5);
    lab.advance(2000);
    const auto publishes = [&] {
        return std::count_if(lab.received.begin(), lab.received.end(),
                             [](const QByteArray &each) { return each.startsWith("PUBLISH"); });
    };
    const auto before = publishes();
    lab.advance(10'000);
    const auto changed = publishes() - before; // now and then a new state is the old one
    QVERIFY2(changed >= 35 && changed <= 50, QByteArray::number(qlonglong(changed)).constData());
    crowd.setRate(0);
    const auto then = publishes();
    lab.advance(10'000);
    QCOMPARE(publishes(), then);
}

void tst_Cast::crowdLeavesNoRows()
{
    LabFixture lab;
    Crowd crowd(lab.laboratory, 1);
    crowd.enter(30, 50);
    lab.advance(2000);
    QCOMPARE(lab.trouble(), "");
    QCOMPARE(lab.differs("SELECT count(*) FROM presentity", "30"), "");
    QCOMPARE(lab.differs("SELECT count(*) FROM active_watchers", "29"), "");
    crowd.exit();
    lab.advance(3000);
    QCOMPARE(lab.rowsLeft(), "");
    QCOMPARE(lab.forgotten.size(), size_t(30));
}

void tst_Cast::crowdHasALimit()
{
    LabFixture lab;
    Crowd crowd(lab.laboratory, 1);
    crowd.enter(Crowd::PhoneLimit, 0);
    crowd.enter(100, Crowd::RateLimit + 1);
    QCOMPARE(crowd.size(), Crowd::PhoneLimit);
    QCOMPARE(crowd.rate(), Crowd::RateLimit);
}

void tst_Cast::changesAreHandedOutOnce()
{
    LabFixture lab;
    SimulatedPhone *alice = lab.laboratory.addPhone("alice");
    const PhoneId id = alice->identity().id;
    QCOMPARE(lab.laboratory.takeChanges().changed.size(), size_t(1));
    QVERIFY(lab.laboratory.takeChanges().isEmpty());
    alice->publish({});
    lab.settle();
    QCOMPARE(lab.laboratory.takeChanges().changed.size(), size_t(1));
    lab.laboratory.removePhone(id);
    lab.advance(500);
    const LabChanges last = lab.laboratory.takeChanges();
    QCOMPARE(last.removed, std::vector{id});
    QVERIFY(last.changed.empty());
}

QTEST_GUILESS_MAIN(tst_Cast)
#include "tst_cast.moc"
