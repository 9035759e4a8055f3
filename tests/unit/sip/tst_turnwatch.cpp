// SPDX-License-Identifier: Apache-2.0

#include <QCoreApplication>
#include <QTest>

#include "manualclock.h"
#include "sip/turnwatch.h"

using sip::TurnWatch;

class tst_TurnWatch : public QObject
{
    Q_OBJECT

private slots:
    void whatThisTurnHasTaken();
    void whatTheOneBeforeTook();
    void anIdleLoopHasServedAll();
    void fewMessagesAreNoFlood();

private:
    /// So many messages that take so long each; what the last one has waited.
    qint64 read(int messages, qint64 milliseconds)
    {
        qint64 waited = 0;
        for (int i = 0; i < messages; ++i) {
            waited = m_watch.messageRead();
            m_clock.advance(milliseconds);
        }
        return waited;
    }
    static void endTurn() { QCoreApplication::sendPostedEvents(); }

    test::ManualClock m_clock;
    TurnWatch m_watch{m_clock};
};

void tst_TurnWatch::whatThisTurnHasTaken()
{
    m_clock.advance(100'000);
    QCOMPARE(read(TurnWatch::FewMessages, 2), 0);
    QCOMPARE(read(1, 2), 2 * TurnWatch::FewMessages);
    QCOMPARE(read(100, 1), 2 * TurnWatch::FewMessages + 2 + 99);
    endTurn();
    m_clock.advance(100'000);
    QCOMPARE(read(1, 0), 0);
    endTurn();
}

void tst_TurnWatch::whatTheOneBeforeTook()
{
    m_clock.advance(100'000);
    (void)read(100, 3);
    endTurn();
    QCOMPARE(read(1, 0), 300); // it may have come at its beginning
    QCOMPARE(read(99, 1), 300);
    QCOMPARE(read(1, 0), 300);
    endTurn();
    QCOMPARE(read(1, 0), 99);
    endTurn();
    QCOMPARE(read(1, 0), 0);
    endTurn();
}

void tst_TurnWatch::anIdleLoopHasServedAll()
{
    m_clock.advance(100'000);
    (void)read(100, 3);
    endTurn();
    m_clock.advance(200);
    QCOMPARE(read(1, 0), 100);
    endTurn();
    (void)read(100, 3);
    endTurn();
    m_clock.advance(300);
    QCOMPARE(read(1, 0), 0);
    endTurn();
}

// As a slow disk alone refuses nobody.
void tst_TurnWatch::fewMessagesAreNoFlood()
{
    m_clock.advance(100'000);
    (void)read(TurnWatch::FewMessages, 100);
    endTurn();
    QCOMPARE(read(TurnWatch::FewMessages, 100), 0);
    endTurn();
}

QTEST_GUILESS_MAIN(tst_TurnWatch)
#include "tst_turnwatch.moc"
