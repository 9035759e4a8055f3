// SPDX-License-Identifier: Apache-2.0
#include "sip/inviteservertransaction.h"

#include <QTest>

using sip::InviteServerTransaction;
using sip::TimerChange;
using sip::TimerName;
using sip::TimerValues;
using sip::TransactionStep;
using State = InviteServerTransaction::State;

// RFC 3261, 17.2.1, figure 7; RFC 6026, figure 5.
class InviteServerTransactionTest : public QObject
{
    Q_OBJECT
private slots:
    void repeatsTheProvisionalResponse();
    void retransmitsARefusalWithTimerG();
    void repeatsARefusalForARepeatedInvite();
    void givesUpWithTimerH();
    void isConfirmedByAck();
    void needsNoTimerGOrIOverReliableTransport();
    void absorbsInvitesAfterA2xx();
    void ignoresAckBeforeAFinalResponse();
    void endsWhenTheTransportFails();
    void endsUnansweredWithTimerH();

private:
    TimerValues m_values;
};

void InviteServerTransactionTest::repeatsTheProvisionalResponse()
{
    InviteServerTransaction transaction;
    QVERIFY(transaction.respond(100, false, m_values).transmit);
    QCOMPARE(transaction.state(), State::Proceeding);
    QVERIFY(transaction.requestRetransmitted().transmit);
    QVERIFY(!transaction.hasFinalResponse());
}

void InviteServerTransactionTest::retransmitsARefusalWithTimerG()
{
    InviteServerTransaction transaction;
    TransactionStep step = transaction.respond(405, false, m_values);
    QCOMPARE(transaction.state(), State::Completed);
    QVERIFY(step.transmit);
    QCOMPARE(step.lifetime.name, TimerName::H);
    QCOMPARE(step.lifetime.delay, 32'000);
    QCOMPARE(step.retransmission.delay, 500);
    for (const qint64 next : {1000, 2000, 4000, 4000}) {
        step = transaction.timerFired(TimerName::G, m_values);
        QVERIFY(step.transmit);
        QCOMPARE(step.retransmission.name, TimerName::G);
        QCOMPARE(step.retransmission.delay, next);
        QVERIFY(step.lifetime.kind == TimerChange::Kind::Keep);
    }
}

void InviteServerTransactionTest::repeatsARefusalForARepeatedInvite()
{
    InviteServerTransaction transaction;
    QVERIFY(transaction.respond(405, false, m_values).transmit);
    const TransactionStep step = transaction.requestRetransmitted();
    QVERIFY(step.transmit);
    QVERIFY(step.retransmission.kind == TimerChange::Kind::Keep);
}

void InviteServerTransactionTest::givesUpWithTimerH()
{
    InviteServerTransaction transaction;
    QVERIFY(transaction.respond(405, false, m_values).transmit);
    QVERIFY(transaction.timerFired(TimerName::H, m_values).terminated);
    QCOMPARE(transaction.state(), State::Terminated);
}

void InviteServerTransactionTest::isConfirmedByAck()
{
    InviteServerTransaction transaction;
    QVERIFY(transaction.respond(405, false, m_values).transmit);
    const TransactionStep step = transaction.ackReceived(false, m_values);
    QCOMPARE(transaction.state(), State::Confirmed);
    QVERIFY(step.retransmission.kind == TimerChange::Kind::Stop);
    QCOMPARE(step.lifetime.name, TimerName::I);
    QCOMPARE(step.lifetime.delay, 5000);
    // Further ACKs and INVITEs are absorbed.
    QVERIFY(transaction.ackReceived(false, m_values).lifetime.kind == TimerChange::Kind::Keep);
    QVERIFY(!transaction.requestRetransmitted().transmit);
    QVERIFY(transaction.timerFired(TimerName::I, m_values).terminated);
}

void InviteServerTransactionTest::needsNoTimerGOrIOverReliableTransport()
{
    InviteServerTransaction transaction;
    const TransactionStep step = transaction.respond(405, true, m_values);
    QVERIFY(step.retransmission.kind == TimerChange::Kind::Keep);
    QCOMPARE(step.lifetime.name, TimerName::H);
    QVERIFY(transaction.ackReceived(true, m_values).terminated);
    QCOMPARE(transaction.state(), State::Terminated);
}

void InviteServerTransactionTest::absorbsInvitesAfterA2xx()
{
    InviteServerTransaction transaction;
    const TransactionStep step = transaction.respond(200, false, m_values);
    QCOMPARE(transaction.state(), State::Accepted);
    QVERIFY(step.transmit);
    QVERIFY(step.retransmission.kind == TimerChange::Kind::Keep);
    QCOMPARE(step.lifetime.name, TimerName::L);
    QCOMPARE(step.lifetime.delay, 32'000);
    QVERIFY(!transaction.requestRetransmitted().transmit);
    QVERIFY(!transaction.ackReceived(false, m_values).terminated);
    QVERIFY(transaction.timerFired(TimerName::L, m_values).terminated);
}

void InviteServerTransactionTest::ignoresAckBeforeAFinalResponse()
{
    InviteServerTransaction transaction;
    QVERIFY(!transaction.ackReceived(false, m_values).terminated);
    QCOMPARE(transaction.state(), State::Proceeding);
}

void InviteServerTransactionTest::endsWhenTheTransportFails()
{
    InviteServerTransaction transaction;
    QVERIFY(transaction.respond(405, false, m_values).transmit);
    QVERIFY(transaction.transportFailed().terminated);
}

void InviteServerTransactionTest::endsUnansweredWithTimerH()
{
    InviteServerTransaction transaction;
    QCOMPARE(transaction.start(m_values).lifetime.delay, 32'000);
    QVERIFY(transaction.timerFired(TimerName::H, m_values).terminated);
}

QTEST_APPLESS_MAIN(InviteServerTransactionTest)
#include "tst_inviteservertransaction.moc"
