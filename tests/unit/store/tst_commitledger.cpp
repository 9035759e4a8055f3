// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QTest>

#include "store/commitledger.h"

using store::CommitLedger;

namespace {

// Keeps what is submitted until the test commits it.
struct HeldCommitter : store::Committer
{
    void submit(quint64 number, store::Batch &&batch) override
    {
        numbers.push_back(number);
        last = std::move(batch);
    }
    void reload(const store::ResourceName &, store::ReloadCallback) override {}
    void reloadAll(store::ReloadCallback) override {}

    std::vector<quint64> numbers;
    store::Batch last;
};

struct Replies : store::ReplySink
{
    void release(quint64 reply, int status, const QByteArray &) override
    {
        log << QByteArray::number(reply) + ' ' + QByteArray::number(status);
    }
    void refuse(quint64 reply, const QByteArray &, bool databaseGone) override
    {
        log << QByteArray::number(reply) + (databaseGone ? " 503" : " 500");
    }

    QByteArrayList log;
};

store::CommitResult done(quint64 number)
{
    store::CommitResult result;
    result.number = number;
    return result;
}

store::BindingKey someRow()
{
    return {"alice", "example.com", "sip:phone"};
}

} // namespace

class tst_CommitLedger : public QObject
{
    Q_OBJECT

private slots:
    void holdsAReplyUntilItsBatchIsCommitted();
    void sendsAtOnceWhatChangesNothing();
    void gathersABatchWhileOneIsUnderWay();
    void turnsALostRowIntoA500();
    void turnsALostDatabaseInto503AndWaits();
    void relaxedSendsAtOnceAndWritesBehind();
};

void tst_CommitLedger::holdsAReplyUntilItsBatchIsCommitted()
{
    HeldCommitter committer;
    Replies replies;
    CommitLedger ledger;
    ledger.setCommitter(committer);
    ledger.setReplySink(replies);
    ledger.open().removeBinding(someRow(), 1);
    ledger.hold(7, 200, "OK", ledger.openNumber(), 1);
    ledger.seal();
    QVERIFY(replies.log.isEmpty());
    ledger.committed(done(1));
    QCOMPARE(replies.log, QByteArrayList{"7 200"});
}

void tst_CommitLedger::sendsAtOnceWhatChangesNothing()
{
    HeldCommitter committer;
    Replies replies;
    CommitLedger ledger;
    ledger.setCommitter(committer);
    ledger.setReplySink(replies);
    ledger.hold(7, 412, "no", 0, 0);
    QCOMPARE(replies.log, QByteArrayList{"7 412"});
}

void tst_CommitLedger::gathersABatchWhileOneIsUnderWay()
{
    HeldCommitter committer;
    Replies replies;
    CommitLedger ledger;
    ledger.setCommitter(committer);
    ledger.setReplySink(replies);
    ledger.open().removeBinding(someRow(), 1);
    ledger.hold(1, 200, {}, ledger.openNumber(), 1);
    ledger.seal();
    for (quint64 reply = 2; reply < 5; ++reply) {
        ledger.open().removeBinding(someRow(), reply);
        ledger.hold(reply, 200, {}, ledger.openNumber(), reply);
        ledger.seal();
    }
    QCOMPARE(committer.numbers, std::vector<quint64>{1});
    ledger.committed(done(1));
    QCOMPARE(committer.numbers, (std::vector<quint64>{1, 2}));
    QCOMPARE(committer.last.size(), size_t(3));
    QCOMPARE(replies.log, QByteArrayList{"1 200"});
    ledger.committed(done(2));
    QCOMPARE(replies.log, QByteArrayList({"1 200", "2 200", "3 200", "4 200"}));
}

void tst_CommitLedger::turnsALostRowIntoA500()
{
    HeldCommitter committer;
    Replies replies;
    CommitLedger ledger;
    ledger.setCommitter(committer);
    ledger.setReplySink(replies);
    for (quint64 reply = 1; reply < 4; ++reply) {
        ledger.open().removeBinding(someRow(), 10 + reply);
        ledger.hold(reply, 200, {}, ledger.openNumber(), 10 + reply);
    }
    ledger.seal();
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("row .* written")));
    store::CommitResult result;
    result.number = 1;
    result.failed.push_back({12, {store::StoreErrorKind::Row, QStringLiteral("no")}, "key"});
    ledger.committed(result);
    QCOMPARE(replies.log, QByteArrayList({"1 200", "2 500", "3 200"}));
    QVERIFY(ledger.isAvailable());
}

void tst_CommitLedger::turnsALostDatabaseInto503AndWaits()
{
    HeldCommitter committer;
    Replies replies;
    CommitLedger ledger;
    ledger.setCommitter(committer);
    ledger.setReplySink(replies);
    ledger.open().removeBinding(someRow(), 1);
    ledger.hold(1, 200, {}, ledger.openNumber(), 1);
    ledger.seal();
    ledger.open().removeBinding(someRow(), 3); // gathers meanwhile, and is lost with the other
    ledger.hold(2, 200, {}, ledger.openNumber(), 3);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("out of reach")));
    store::CommitResult result;
    result.number = 1;
    result.whole = store::StoreError{store::StoreErrorKind::Unavailable, QStringLiteral("gone")};
    ledger.committed(result);
    QCOMPARE(replies.log, QByteArrayList({"1 503", "2 503"}));
    QVERIFY(!ledger.isAvailable());
    QCOMPARE(ledger.trouble(), QStringLiteral("gone"));
    ledger.open().removeBinding(someRow(), 2); // an expiry, say
    ledger.seal();
    QCOMPARE(committer.numbers, std::vector<quint64>{1});
    ledger.resume();
    ledger.seal();
    QCOMPARE(committer.numbers, (std::vector<quint64>{1, 3}));
}

void tst_CommitLedger::relaxedSendsAtOnceAndWritesBehind()
{
    HeldCommitter committer;
    Replies replies;
    CommitLedger ledger(CommitLedger::Durability::Relaxed);
    ledger.setCommitter(committer);
    ledger.setReplySink(replies);
    ledger.open().removeBinding(someRow(), 1);
    ledger.hold(1, 200, {}, ledger.openNumber(), 1);
    QCOMPARE(replies.log, QByteArrayList{"1 200"});
    ledger.seal();
    QCOMPARE(committer.numbers, std::vector<quint64>{1});
    QVERIFY(ledger.isCommitted(1));
    ledger.committed(done(1));
    QCOMPARE(replies.log, QByteArrayList{"1 200"});
}

QTEST_GUILESS_MAIN(tst_CommitLedger)
#include "tst_commitledger.moc"
