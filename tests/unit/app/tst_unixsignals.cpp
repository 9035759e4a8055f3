// SPDX-License-Identifier: Apache-2.0
#include "app/unixsignals.h"

#include <csignal>

#include <QTest>

class TestUnixSignals : public QObject
{
    Q_OBJECT

private:
    int m_stops = 0;
    int m_reloads = 0;

    app::SignalActions counting()
    {
        return {.stop = [this] { ++m_stops; }, .reload = [this] { ++m_reloads; }};
    }

private slots:
    void init()
    {
        m_stops = 0;
        m_reloads = 0;
    }

    void hangUpReloadsEachTime()
    {
        const app::UnixSignals handlers(counting());
        QCOMPARE(std::raise(SIGHUP), 0);
        QTRY_COMPARE(m_reloads, 1);
        QCOMPARE(std::raise(SIGHUP), 0);
        QTRY_COMPARE(m_reloads, 2);
        QCOMPARE(m_stops, 0);
    }

    void terminateAndInterruptStop()
    {
        const app::UnixSignals handlers(counting());
        QCOMPARE(std::raise(SIGTERM), 0);
        QTRY_COMPARE(m_stops, 1);
        QCOMPARE(std::raise(SIGINT), 0);
        QTRY_COMPARE(m_stops, 2);
        QCOMPARE(m_reloads, 0);
    }

    void aSecondTerminateIsNoKill()
    {
        const app::UnixSignals handlers(counting());
        QCOMPARE(std::raise(SIGTERM), 0);
        QCOMPARE(std::raise(SIGTERM), 0);
        QTRY_COMPARE(m_stops, 2);
    }

    void leavesTheSystemsWayBehind()
    {
        {
            const app::UnixSignals handlers(counting());
        }
        struct sigaction action = {};
        QCOMPARE(sigaction(SIGTERM, nullptr, &action), 0);
        QVERIFY(action.sa_handler == SIG_DFL);
    }

    void aBrokenPipeIsNoEnd()
    {
        const app::UnixSignals handlers(counting());
        QCOMPARE(std::raise(SIGPIPE), 0);
    }
};

QTEST_GUILESS_MAIN(TestUnixSignals)
#include "tst_unixsignals.moc"
