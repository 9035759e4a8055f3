// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "lab/labnames.h"
#include "lab/presencestate.h"

using namespace lab;
using namespace Qt::StringLiterals;

class tst_PresenceState : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void writesOnlyActivitiesOfTheRfc();
    void isOpenWhenAnyTupleIs();
    void knowsNothingOfADocumentWithoutTuples();
    void refusesWhatIsNoPidf();
    void namesPeopleInADomainThatIsServed();
};

void tst_PresenceState::readsWhatItWrites_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("activity");
    QTest::addColumn<QString>("note");
    QTest::newRow("open") << true << QString() << QString();
    QTest::newRow("closed") << false << QString() << u"Home"_s;
    QTest::newRow("busy") << true << u"on-the-phone"_s << u"a < b & \"c\" 你好"_s;
}

void tst_PresenceState::readsWhatItWrites()
{
    QFETCH(bool, open);
    QFETCH(QString, activity);
    QFETCH(QString, note);
    const PresenceState state{open ? Basic::Open : Basic::Closed, activity, note};
    const auto seen = fromPidf(toPidf(state, "sip:alice@lab.example", "desk"));
    QVERIFY(seen);
    QCOMPARE(*seen, (SeenState{state.basic, activity, note, 1}));
}

void tst_PresenceState::writesOnlyActivitiesOfTheRfc()
{
    const QByteArray document =
        toPidf({Basic::Open, u"x><evil/"_s, u""_s}, "sip:a@lab.example", "desk");
    QVERIFY(!document.contains("evil"));
    QVERIFY(fromPidf(document));
}

void tst_PresenceState::isOpenWhenAnyTupleIs()
{
    const auto seen = fromPidf(
        "<presence xmlns='urn:ietf:params:xml:ns:pidf' entity='sip:a@b'>"
        "<tuple id='a'><status><basic>open</basic></status></tuple>"
        "<tuple id='b'><status><basic>closed</basic></status><note>two</note></tuple></presence>");
    QVERIFY(seen);
    QCOMPARE(*seen, (SeenState{Basic::Open, u""_s, u"two"_s, 2}));
}

void tst_PresenceState::knowsNothingOfADocumentWithoutTuples()
{
    const auto seen = fromPidf("<presence xmlns='urn:ietf:params:xml:ns:pidf' entity='sip:a@b'/>");
    QVERIFY(seen);
    QCOMPARE(*seen, SeenState());
}

void tst_PresenceState::refusesWhatIsNoPidf()
{
    QVERIFY(!fromPidf(""));
    QVERIFY(!fromPidf("<presence"));
    QVERIFY(!fromPidf("<watcherinfo xmlns='urn:ietf:params:xml:ns:watcherinfo'/>"));
}

void tst_PresenceState::namesPeopleInADomainThatIsServed()
{
    QCOMPARE(LabNames().aor("alice"), "sip:alice@lab.example");
    const LabNames served({u"example.org"_s, u"example.net"_s});
    QCOMPARE(served.aor("alice"), "sip:lab-alice@example.org");
    QVERIFY(served.owns("sip:lab-alice@example.org"));
    QVERIFY(!served.owns("sip:alice@example.org"));
}

QTEST_GUILESS_MAIN(tst_PresenceState)
#include "tst_presencestate.moc"
