// SPDX-License-Identifier: Apache-2.0
#include "sip/clienttransaction.h"

#include <QTest>

using sip::ClientTransaction;
using sip::TimerChange;
using sip::TimerName;
using sip::TimerValues;
using sip::TransactionStep;
using State = ClientTransaction::State;

// RFC 3261, 17.1.2, figure 6.
class ClientTransactionTest : public QObject
{
    Q_OBJECT
private slots:
    void retransmitsWithTimerE();
    void slowsDownAfterAProvisionalResponse();
    void doesNotRetransmitOverReliableTransport();
    void deliversAFinalResponseAndEnds_data();
    void deliversAFinalResponseAndEnds();
    void timesOutWithTimerF();
    void endsWhenTheTransportFails();

private:
    TimerValues m_values;
};

void ClientTransactionTest::retransmitsWithTimerE()
{
    ClientTransaction transaction;
    TransactionStep step = transaction.start(false, m_values);
    QVERIFY(step.transmit);
    QCOMPARE(step.retransmission.delay, 500);
    QCOMPARE(step.lifetime.name, TimerName::F);
    QCOMPARE(step.lifetime.delay, 32'000);
    for (const qint64 next : {1000, 2000, 4000, 4000}) {
        step = transaction.timerFired(TimerName::E, m_values);
        QVERIFY(step.transmit && !step.terminated);
        QCOMPARE(step.retransmission.delay, next);
    }
    QCOMPARE(transaction.state(), State::Trying);
}

void ClientTransactionTest::slowsDownAfterAProvisionalResponse()
{
    ClientTransaction transaction;
    QVERIFY(transaction.start(false, m_values).transmit);
    const TransactionStep provisional = transaction.responseReceived(100);
    QVERIFY(!provisional.deliver && !provisional.terminated);
    QCOMPARE(transaction.state(), State::Proceeding);
    const TransactionStep step = transaction.timerFired(TimerName::E, m_values);
    QVERIFY(step.transmit);
    QCOMPARE(step.retransmission.delay, 4000);
    QVERIFY(transaction.responseReceived(200).deliver);
}

void ClientTransactionTest::doesNotRetransmitOverReliableTransport()
{
    ClientTransaction transaction;
    const TransactionStep step = transaction.start(true, m_values);
    QVERIFY(step.transmit);
    QVERIFY(step.retransmission.kind == TimerChange::Kind::Keep);
    QCOMPARE(step.lifetime.delay, 32'000);
}

void ClientTransactionTest::deliversAFinalResponseAndEnds_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 202, 302, 481, 503, 603})
        QTest::addRow("%d", status) << status;
}

void ClientTransactionTest::deliversAFinalResponseAndEnds()
{
    QFETCH(int, status);
    ClientTransaction transaction;
    QVERIFY(transaction.start(false, m_values).transmit);
    const TransactionStep step = transaction.responseReceived(status);
    QVERIFY(step.deliver && step.terminated);
    QCOMPARE(transaction.state(), State::Terminated);
}

void ClientTransactionTest::timesOutWithTimerF()
{
    ClientTransaction transaction;
    QVERIFY(transaction.start(false, m_values).transmit);
    const TransactionStep step = transaction.timerFired(TimerName::F, m_values);
    QVERIFY(step.terminated && !step.deliver && !step.transmit);
    QCOMPARE(transaction.state(), State::Terminated);
}

void ClientTransactionTest::endsWhenTheTransportFails()
{
    ClientTransaction transaction;
    QVERIFY(transaction.start(false, m_values).transmit);
    QVERIFY(transaction.transportFailed().terminated);
    QCOMPARE(transaction.state(), State::Terminated);
}

QTEST_APPLESS_MAIN(ClientTransactionTest)
#include "tst_clienttransaction.moc"
