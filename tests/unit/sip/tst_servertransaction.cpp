// SPDX-License-Identifier: Apache-2.0
#include "sip/servertransaction.h"

#include <QTest>

using sip::ServerTransaction;
using sip::TimerChange;
using sip::TimerName;
using sip::TimerValues;
using sip::TransactionStep;
using State = ServerTransaction::State;

// RFC 3261, 17.2.2, figure 8.
class ServerTransactionTest : public QObject
{
    Q_OBJECT
private slots:
    void absorbsRetransmissionsWhileTrying();
    void endsUnansweredWithTimerF();
    void repeatsAProvisionalResponse();
    void repeatsTheFinalResponseUntilTimerJ();
    void endsAtOnceOverReliableTransport();
    void discardsASecondFinalResponse();
    void endsWhenTheTransportFails();

private:
    TimerValues m_values;
};

void ServerTransactionTest::absorbsRetransmissionsWhileTrying()
{
    ServerTransaction transaction;
    QCOMPARE(transaction.state(), State::Trying);
    const TransactionStep step = transaction.requestRetransmitted();
    QVERIFY(!step.transmit && !step.terminated);
    QCOMPARE(transaction.state(), State::Trying);
}

void ServerTransactionTest::endsUnansweredWithTimerF()
{
    ServerTransaction transaction;
    const TransactionStep first = transaction.start(m_values);
    QCOMPARE(first.lifetime.name, TimerName::F);
    QCOMPARE(first.lifetime.delay, 32'000);
    const TransactionStep step = transaction.timerFired(TimerName::F);
    QVERIFY(step.terminated && !step.transmit); // no 408: RFC 4320, 4.2
    QCOMPARE(transaction.state(), State::Terminated);
}

void ServerTransactionTest::repeatsAProvisionalResponse()
{
    ServerTransaction transaction;
    QVERIFY(transaction.respond(100, false, m_values).transmit);
    QCOMPARE(transaction.state(), State::Proceeding);
    QVERIFY(transaction.requestRetransmitted().transmit);
    QVERIFY(transaction.respond(200, false, m_values).transmit);
    QCOMPARE(transaction.state(), State::Completed);
}

void ServerTransactionTest::repeatsTheFinalResponseUntilTimerJ()
{
    ServerTransaction transaction;
    const TransactionStep final = transaction.respond(200, false, m_values);
    QVERIFY(final.transmit && !final.terminated);
    QVERIFY(final.lifetime.kind == TimerChange::Kind::Start);
    QCOMPARE(final.lifetime.name, TimerName::J);
    QCOMPARE(final.lifetime.delay, 32'000);
    QVERIFY(transaction.requestRetransmitted().transmit);
    QVERIFY(transaction.timerFired(TimerName::J).terminated);
    QCOMPARE(transaction.state(), State::Terminated);
}

void ServerTransactionTest::endsAtOnceOverReliableTransport()
{
    ServerTransaction transaction;
    const TransactionStep step = transaction.respond(200, true, m_values);
    QVERIFY(step.transmit && step.terminated);
    QCOMPARE(transaction.state(), State::Terminated);
}

void ServerTransactionTest::discardsASecondFinalResponse()
{
    ServerTransaction transaction;
    QVERIFY(transaction.respond(200, false, m_values).transmit);
    const TransactionStep step = transaction.respond(500, false, m_values);
    QVERIFY(!step.transmit);
    QVERIFY(step.lifetime.kind == TimerChange::Kind::Keep);
}

void ServerTransactionTest::endsWhenTheTransportFails()
{
    ServerTransaction transaction;
    QVERIFY(!transaction.transportFailed().terminated); // nothing was sent yet
    QVERIFY(transaction.respond(200, false, m_values).transmit);
    QVERIFY(transaction.transportFailed().terminated);
    QCOMPARE(transaction.state(), State::Terminated);
}

QTEST_APPLESS_MAIN(ServerTransactionTest)
#include "tst_servertransaction.moc"
