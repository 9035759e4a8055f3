// SPDX-License-Identifier: Apache-2.0
// Memory follows the table where a write was lost or somebody edited it.

#include <QTest>

#include "registrarfixture.h"

using test::FakeCommitter;
using test::RegistrarFixture;

namespace {

constexpr char Phone[] = "Contact: <sip:alice@192.0.2.7:5062>";
constexpr char PhoneUri[] = "sip:alice@192.0.2.7:5062";
constexpr char Other[] = "Contact: <sip:alice@192.0.2.8>";

} // namespace

class TestLocationReconciler : public QObject
{
    Q_OBJECT

private slots:
    void forgetsABindingThatCouldNotBeWritten();
    void keepsABindingThatCouldNotBeRemoved();
    void waitsForANewerChange();
    void readsAgainUntilTheDatabaseAnswers();
    void ignoresOwnersOfOthers();
    void takesAnEditedTable();
    void leavesWhatIsNewerThanTheTable();
};

void TestLocationReconciler::forgetsABindingThatCouldNotBeWritten()
{
    RegistrarFixture fixture;
    fixture.answer({Phone});
    fixture.committer.setFate(FakeCommitter::Fate::RowsRefused);

    QCOMPARE(fixture.answer({Other}).status, 500);

    QCOMPARE(fixture.locations.lookup(RegistrarFixture::Alice).size(), size_t(1));
    QCOMPARE(fixture.timers.size() - 1, 1); // one more is the reconciler's own
    fixture.advance(1);
    QCOMPARE(fixture.committer.reloads, 1);
}

void TestLocationReconciler::keepsABindingThatCouldNotBeRemoved()
{
    RegistrarFixture fixture;
    fixture.answer({Phone});
    fixture.committer.setFate(FakeCommitter::Fate::RowsRefused);

    QCOMPARE(fixture.answer({"Contact: *", "Expires: 0"}).status, 500);

    fixture.committer.setFate(FakeCommitter::Fate::Committed);
    QCOMPARE(fixture.fetch(), QByteArrayList{"<sip:alice@192.0.2.7:5062>;expires=3600"});
    fixture.advance(3600);
    fixture.commit();
    QVERIFY(fixture.committer.rows.empty());
}

void TestLocationReconciler::waitsForANewerChange()
{
    RegistrarFixture fixture;
    fixture.committer.setFate(FakeCommitter::Fate::RowsRefused);
    const quint64 lost = fixture.send(fixture.message({Phone}));
    fixture.ledger.seal();
    const quint64 kept = fixture.send(fixture.message({Other})); // in the next batch
    QVERIFY(fixture.committer.workOnce());
    QCOMPARE(fixture.replies[lost].status, 500);
    fixture.committer.setFate(FakeCommitter::Fate::Committed);
    fixture.commit();

    QCOMPARE(fixture.replies[kept].status, 200);
    QCOMPARE(fixture.committer.rows.size(), size_t(1));
    QCOMPARE(fixture.fetch(), QByteArrayList{"<sip:alice@192.0.2.8>;expires=3600"});
}

void TestLocationReconciler::readsAgainUntilTheDatabaseAnswers()
{
    RegistrarFixture fixture;
    fixture.answer({Phone});
    fixture.committer.setFate(FakeCommitter::Fate::DatabaseGone);
    QCOMPARE(fixture.answer({Other}).status, 503);
    QCOMPARE(fixture.locations.bindings(), qsizetype(2));

    fixture.advance(1);
    fixture.commit();
    fixture.advance(1);
    fixture.commit();
    QCOMPARE(fixture.committer.reloads, 2);
    QCOMPARE(fixture.locations.bindings(), qsizetype(2));

    fixture.committer.setFate(FakeCommitter::Fate::Committed);
    fixture.advance(1);
    fixture.commit();
    QCOMPARE(fixture.locations.bindings(), qsizetype(1));
    fixture.advance(5);
    QCOMPARE(fixture.committer.reloads, 3);
}

void TestLocationReconciler::ignoresOwnersOfOthers()
{
    RegistrarFixture fixture;
    fixture.answer({Phone});
    fixture.reconciler.rowsLost({0, registrar::owner(17)});
    fixture.reconciler.batchCommitted(fixture.ledger.committedNumber());
    QCOMPARE(fixture.committer.reloads, 0);
}

void TestLocationReconciler::takesAnEditedTable()
{
    RegistrarFixture fixture;
    fixture.answer({Phone, Other});
    store::BindingRecord changed = fixture.committer.rows[PhoneUri];
    changed.q = 100;
    store::BindingRecord bobs = changed;
    bobs.key = {"bob", "example.com", "sip:bob@192.0.2.9"};

    fixture.reconciler.takeAll({changed, bobs}, fixture.ledger.openNumber() - 1);

    const auto bindings = fixture.locations.lookup(RegistrarFixture::Alice);
    QCOMPARE(bindings.size(), size_t(1));
    QCOMPARE(bindings[0].record.q, 100);
    QCOMPARE(fixture.locations.lookup("sip:bob@example.com").size(), size_t(1));
    QCOMPARE(fixture.timers.size(), 2);
    fixture.commit();
    QCOMPARE(fixture.committer.batches.size(), size_t(1)); // nothing was written

    // What is as it was keeps its connection, which no row tells.
    fixture.answer({Phone});
    fixture.reconciler.takeAll({fixture.committer.rows[PhoneUri]}, fixture.ledger.openNumber() - 1);
    QCOMPARE(fixture.locations.lookup(RegistrarFixture::Alice)[0].hop.connection, 3U);
    QVERIFY(fixture.locations.lookup("sip:bob@example.com").empty());
}

void TestLocationReconciler::leavesWhatIsNewerThanTheTable()
{
    RegistrarFixture fixture;
    fixture.send(fixture.message({Phone}));
    fixture.reconciler.takeAll({}, fixture.ledger.openNumber() - 1);
    QCOMPARE(fixture.locations.bindings(), qsizetype(1));
    fixture.commit();
    QCOMPARE(fixture.committer.reloads, 1);
    QCOMPARE(fixture.locations.bindings(), qsizetype(1));
}

QTEST_GUILESS_MAIN(TestLocationReconciler)
#include "tst_locationreconciler.moc"
