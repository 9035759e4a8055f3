// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "labfixture.h"

using namespace lab;
using namespace Qt::StringLiterals;
using test::LabFixture;

class tst_SimulatedPhone : public QObject
{
    Q_OBJECT

private slots:
    void publishesAndIsSeen();
    void changesWithTheEntityTagItWasGiven();
    void sendsOnlyTheLastOfManyChanges();
    void refreshesInTimeAndNotTooOften();
    void publishesAnewWhenItsPublicationIsGone();
    void takesTheLeastExpiryTheServerGrants();
    void waitsAsPendingAndHearsOfTheApproval();
    void staysAwayWhenItIsRejected();
    void beginsAnewWhenItsSubscriptionIsGone();
    void loosesTheSubscriptionByAnswering481();
    void isTriedAgainWhileItDropsNotifies();
    void keepsSilentWithoutNetworkAndComesBack();
    void answersWhatItMissedWhenItIsBackSoon();
    void leavesNoRows();
    void sendsNothingBeforeItIsAdmitted();
    void leavesWithoutHavingBeenAdmitted();
};

void tst_SimulatedPhone::publishesAndIsSeen()
{
    LabFixture lab(test::FlowServer::Settings{{"policy.force_active", "true"}});
    QVERIFY(lab.isStarted());
    SimulatedPhone *alice = lab.laboratory.addPhone("alice", "desk");
    SimulatedPhone *bob = lab.laboratory.addPhone("bob");
    alice->enrol();
    alice->publish({Basic::Open, u"meeting"_s, u"In the lab"_s});
    bob->watch(lab.aor("alice"));
    lab.settle();
    QCOMPARE(alice->state().registration.standing, Standing::Held);
    QCOMPARE(alice->state().publication.standing, Standing::Held);
    QVERIFY(!alice->state().publication.entityTag.isEmpty());
    const WatchState watch = lab.watchOf(*bob);
    QCOMPARE(watch.subscriptionState, "active");
    QVERIFY(watch.seen);
    QCOMPARE(*watch.seen, (SeenState{Basic::Open, u"meeting"_s, u"In the lab"_s, 1}));
    alice->publish({Basic::Closed, u""_s, u"Gone"_s});
    lab.settle();
    QCOMPARE(lab.watchOf(*bob).seen->note, u"Gone"_s);
    QCOMPARE(lab.watchOf(*bob).seen->basic, Basic::Closed);
    alice->unpublish();
    lab.settle();
    QVERIFY(lab.watchOf(*bob).seen->note.isEmpty());
    QCOMPARE(alice->state().publication.standing, Standing::None);
}

void tst_SimulatedPhone::changesWithTheEntityTagItWasGiven()
{
    LabFixture lab;
    SimulatedPhone *alice = lab.laboratory.addPhone("alice");
    alice->publish({});
    lab.settle();
    const QByteArray first = alice->state().publication.entityTag;
    alice->publish({Basic::Closed, {}, {}});
    lab.settle();
    const QByteArray second = alice->state().publication.entityTag;
    QVERIFY(first != second);
    QVERIFY(lab.received.back().contains("SIP-If-Match: " + first + "\r\n"));
    QCOMPARE(lab.differs("SELECT count(*) FROM presentity", "1"), "");
}

void tst_SimulatedPhone::sendsOnlyTheLastOfManyChanges()
{
    LabFixture lab;
    SimulatedPhone *alice = lab.laboratory.addPhone("alice");
    for (int i = 0; i < 10; ++i)
        alice->publish({Basic::Open, {}, QString::number(i)});
    lab.settle();
    QCOMPARE(lab.received.size(), size_t(2)); // the first, and the last of those meanwhile
    QVERIFY(lab.received.back().contains("<note>9</note>"));
}

void tst_SimulatedPhone::refreshesInTimeAndNotTooOften()
{
    LabFixture lab(test::FlowServer::Settings{{"policy.force_active", "true"}});
    SimulatedPhone *alice = lab.laboratory.addPhone("alice");
    alice->enrol(200);
    alice->publish({}, 200);
    alice->watch(lab.aor("alice"), 200);
    lab.settle();
    const QByteArray tag = alice->state().publication.entityTag;
    const size_t before = lab.received.size();
    lab.advance(1000 * 1000); // five times as long as anything lasts
    QVERIFY(alice->state().publication.entityTag != tag);
    QCOMPARE(alice->state().publication.standing, Standing::Held);
    QCOMPARE(alice->state().registration.standing, Standing::Held);
    QCOMPARE(lab.watchOf(*alice).standing, Standing::Held);
    QCOMPARE(lab.differs("SELECT count(*) FROM presentity", "1"), "");
    // REGISTER, PUBLISH, SUBSCRIBE and the answer to its NOTIFY, each every 140 seconds.
    QCOMPARE(lab.received.size() - before, size_t(4 * 7));
}

void tst_SimulatedPhone::publishesAnewWhenItsPublicationIsGone()
{
    LabFixture lab;
    SimulatedPhone *alice = lab.laboratory.addPhone("alice");
    alice->publish({});
    lab.settle();
    lab.administer(
        {"admin", "remove-publication", lab.aor("alice"), alice->state().publication.entityTag});
    alice->publish({Basic::Closed, {}, {}});
    lab.settle();
    QVERIFY(lab.sent[lab.sent.size() - 2].startsWith("SIP/2.0 412"));
    QCOMPARE(alice->state().publication.standing, Standing::Held);
    QCOMPARE(lab.differs("SELECT count(*) FROM presentity", "1"), "");
    QCOMPARE(lab.trouble(), "");
}

void tst_SimulatedPhone::takesTheLeastExpiryTheServerGrants()
{
    LabFixture lab(test::FlowServer::Settings{{"publish.min_expires", "300"},
                                              {"subscribe.min_expires", "300"},
                                              {"register.min_expires", "300"}});
    QVERIFY(lab.isStarted());
    SimulatedPhone *alice = lab.laboratory.addPhone("alice");
    alice->enrol(100);
    alice->publish({}, 100);
    alice->watch(lab.aor("alice"), 100);
    lab.settle();
    QCOMPARE(alice->state().registration.standing, Standing::Held);
    QCOMPARE(alice->state().publication.standing, Standing::Held);
    QCOMPARE(lab.watchOf(*alice).standing, Standing::Held);
    const qint64 now = lab.socket.clock().wallMilliseconds();
    QCOMPARE(alice->state().publication.expiresAt - now, 300'000);
    QCOMPARE(lab.watchOf(*alice).expiresAt - now, 300'000);
}

void tst_SimulatedPhone::waitsAsPendingAndHearsOfTheApproval()
{
    LabFixture lab;
    SimulatedPhone *alice = lab.laboratory.addPhone("alice");
    SimulatedPhone *bob = lab.laboratory.addPhone("bob");
    alice->publish({});
    bob->watch(lab.aor("alice"));
    lab.settle();
    QCOMPARE(lab.watchOf(*bob).subscriptionState, "pending");
    QVERIFY(!lab.watchOf(*bob).seen || !lab.watchOf(*bob).seen->basic);
    lab.administer({"admin", "approve", lab.aor("alice"), lab.aor("bob")});
    lab.settle();
    QCOMPARE(lab.watchOf(*bob).subscriptionState, "active");
    QCOMPARE(lab.watchOf(*bob).seen->basic, Basic::Open);
}

void tst_SimulatedPhone::staysAwayWhenItIsRejected()
{
    LabFixture lab;
    SimulatedPhone *bob = lab.laboratory.addPhone("bob");
    bob->watch(lab.aor("alice"));
    lab.settle();
    lab.administer({"admin", "block", lab.aor("alice"), lab.aor("bob")});
    lab.settle();
    QCOMPARE(lab.watchOf(*bob).subscriptionState, "terminated");
    QCOMPARE(lab.watchOf(*bob).reason, "rejected");
    QCOMPARE(lab.watchOf(*bob).standing, Standing::Refused);
    const size_t before = lab.received.size();
    lab.advance(4000 * 1000);
    QCOMPARE(lab.received.size(), before);
}

void tst_SimulatedPhone::beginsAnewWhenItsSubscriptionIsGone()
{
    LabFixture lab(test::FlowServer::Settings{{"policy.force_active", "true"}});
    SimulatedPhone *bob = lab.laboratory.addPhone("bob");
    bob->watch(lab.aor("alice"));
    lab.settle();
    lab.administer({"admin", "end", lab.aor("bob"), "deactivated"});
    lab.advance(1500);
    QCOMPARE(lab.watchOf(*bob).standing, Standing::Held);
    QCOMPARE(lab.watchOf(*bob).subscriptionState, "active");
    QCOMPARE(lab.differs("SELECT count(*) FROM active_watchers", "1"), "");
}

void tst_SimulatedPhone::loosesTheSubscriptionByAnswering481()
{
    LabFixture lab(test::FlowServer::Settings{{"policy.force_active", "true"}});
    SimulatedPhone *alice = lab.laboratory.addPhone("alice");
    SimulatedPhone *bob = lab.laboratory.addPhone("bob");
    bob->watch(lab.aor("alice"));
    lab.settle();
    bob->setNotifyAnswer({481});
    alice->publish({});
    lab.settle();
    QCOMPARE(lab.differs("SELECT count(*) FROM active_watchers", "0"), "");
    QCOMPARE(lab.watchOf(*bob).standing, Standing::Refused);
    bob->setNotifyAnswer({200});
    bob->watch(lab.aor("alice"));
    lab.settle();
    QCOMPARE(lab.watchOf(*bob).seen->basic, Basic::Open);
}

void tst_SimulatedPhone::isTriedAgainWhileItDropsNotifies()
{
    LabFixture lab(test::FlowServer::Settings{{"policy.force_active", "true"}});
    SimulatedPhone *alice = lab.laboratory.addPhone("alice");
    SimulatedPhone *bob = lab.laboratory.addPhone("bob");
    bob->watch(lab.aor("alice"));
    lab.settle();
    bob->setNotifyAnswer({NotifyAnswer::Drop});
    const size_t before = lab.sent.size();
    alice->publish({});
    lab.advance(10'000);
    const auto repeats = std::count_if(lab.sent.begin() + qsizetype(before), lab.sent.end(),
                                       [](const auto &each) { return each.startsWith("NOTIFY"); });
    QCOMPARE(repeats, 5); // at 0, 0.5, 1.5, 3.5, 7.5 seconds: RFC 3261, 17.1.2.1
    QCOMPARE(lab.watchOf(*bob).notifies, quint64(1));
    QCOMPARE(bob->state().log.last().kind, PhoneEvent::Kind::Dropped);
}

void tst_SimulatedPhone::keepsSilentWithoutNetworkAndComesBack()
{
    LabFixture lab(
        test::FlowServer::Settings{{"policy.force_active", "true"}, {"notify.max_timeouts", "1"}});
    SimulatedPhone *alice = lab.laboratory.addPhone("alice");
    SimulatedPhone *bob = lab.laboratory.addPhone("bob");
    bob->publish({}, 100);
    bob->watch(lab.aor("alice"));
    lab.settle();
    bob->setReachable(false);
    const size_t before = lab.received.size();
    bob->publish({Basic::Closed, {}, u"in a tunnel"_s}, 100);
    alice->publish({Basic::Open, {}, u"Hi"_s});
    lab.advance(120'000); // the server gives up the watcher, and the publication ends
    QCOMPARE(lab.received.size(), before + 1); // Alice's
    QCOMPARE(lab.differs("SELECT count(*) FROM active_watchers", "0"), "");
    bob->setReachable(true);
    lab.advance(100);
    QCOMPARE(bob->state().publication.standing, Standing::Held);
    QCOMPARE(lab.watchOf(*bob).standing, Standing::Held);
    QCOMPARE(lab.watchOf(*bob).seen->note, u"Hi"_s);
    QCOMPARE(lab.differs("SELECT count(*) FROM presentity", "2"), "");
}

void tst_SimulatedPhone::answersWhatItMissedWhenItIsBackSoon()
{
    LabFixture lab(test::FlowServer::Settings{{"policy.force_active", "true"}});
    SimulatedPhone *alice = lab.laboratory.addPhone("alice");
    SimulatedPhone *bob = lab.laboratory.addPhone("bob");
    bob->watch(lab.aor("alice"));
    lab.settle();
    bob->setReachable(false);
    alice->publish({Basic::Open, {}, u"Hi"_s});
    lab.advance(5000);
    QVERIFY(lab.watchOf(*bob).seen->note.isEmpty());
    bob->setReachable(true);
    lab.advance(100);
    QCOMPARE(lab.watchOf(*bob).seen->note, u"Hi"_s);
    QCOMPARE(lab.watchOf(*bob).standing, Standing::Held);
}

void tst_SimulatedPhone::leavesNoRows()
{
    LabFixture lab;
    SimulatedPhone *alice = lab.laboratory.addPhone("alice");
    SimulatedPhone *bob = lab.laboratory.addPhone("bob");
    alice->enrol();
    alice->publish({});
    bob->enrol();
    bob->watch(lab.aor("alice"));
    lab.settle();
    QVERIFY(!lab.rowsLeft().isEmpty());
    bob->setReachable(false);
    lab.laboratory.removeAll();
    lab.advance(1000);
    QCOMPARE(lab.rowsLeft(), "");
    QCOMPARE(lab.laboratory.size(), size_t(0));
    QCOMPARE(lab.forgotten, (std::vector{lab.aor("alice"), lab.aor("bob")}));
}

void tst_SimulatedPhone::sendsNothingBeforeItIsAdmitted()
{
    LabFixture lab(test::FlowServer::Settings{{"policy.force_active", "true"}});
    lab.admitsAtOnce = false;
    SimulatedPhone *alice = lab.laboratory.addPhone("alice");
    SimulatedPhone *bob = lab.laboratory.addPhone("bob");
    alice->enrol();
    alice->publish({});
    bob->watch(lab.aor("alice"));
    lab.settle();
    alice->setReachable(false); // and what a user does meanwhile lets nothing slip
    alice->setReachable(true);
    lab.settle();
    QVERIFY(lab.received.empty());
    QCOMPARE(lab.admissions.size(), size_t(2));
    for (const auto &done : lab.admissions)
        done();
    lab.settle();
    QCOMPARE(alice->state().registration.standing, Standing::Held);
    QCOMPARE(alice->state().publication.standing, Standing::Held);
    QCOMPARE(lab.watchOf(*bob).subscriptionState, "active");
}

void tst_SimulatedPhone::leavesWithoutHavingBeenAdmitted()
{
    LabFixture lab;
    lab.admitsAtOnce = false;
    SimulatedPhone *alice = lab.laboratory.addPhone("alice");
    alice->enrol();
    alice->publish({});
    lab.laboratory.removePhone(alice->identity().id);
    lab.advance(200);
    QCOMPARE(lab.laboratory.size(), size_t(0));
    for (const auto &done : lab.admissions)
        done();
    lab.settle();
    QVERIFY(lab.received.empty());
}

QTEST_GUILESS_MAIN(tst_SimulatedPhone)
#include "tst_simulatedphone.moc"
