// SPDX-License-Identifier: Apache-2.0
#include <functional>
#include <limits>
#include <map>
#include <random>
#include <set>

#include <QTest>

#include "base/timerqueue.h"

using base::Timer;
using base::TimerId;
using base::TimerQueue;
using base::TimerTarget;

namespace {

class LocalClock : public base::Clock
{
public:
    explicit LocalClock(qint64 start)
        : time(start)
    {
    }
    [[nodiscard]] qint64 now() const override { return time; }
    [[nodiscard]] qint64 wallMilliseconds() const override { return time; }
    qint64 time;
};

/// Notes who fired, and may do something about it.
class Recorder : public TimerTarget
{
public:
    void timerFired(quint32 kind, quint64 cookie) override
    {
        fired.emplace_back(kind, cookie);
        if (react)
            react(kind, cookie);
    }
    std::vector<std::pair<quint32, quint64>> fired;
    std::function<void(quint32, quint64)> react;
};

} // namespace

/// A random life of the queue, beside it a map that knows what must happen.
class Oracle : public TimerTarget
{
public:
    Oracle(quint64 seed, qint64 start)
        : m_random(seed)
        , m_clock(start)
        , m_queue(m_clock)
    {
    }

    [[nodiscard]] bool run(int steps)
    {
        for (int step = 0; step < steps && m_faults.isEmpty(); ++step) {
            switch (number(10)) {
            case 0:
            case 1:
            case 2:
            case 3: start(); break;
            case 4:
            case 5: cancelOne(); break;
            default: moveClock(); break;
            }
            check();
        }
        return m_faults.isEmpty();
    }
    [[nodiscard]] const QByteArray &faults() const { return m_faults; }
    [[nodiscard]] int fired() const { return m_fired; }

    void timerFired(quint32, quint64 cookie) override
    {
        ++m_fired;
        const auto found = m_running.find(cookie);
        if (found == m_running.end())
            return fault("fired twice or after its end");
        if (found->second.earliest > m_clock.time)
            fault("fired early");
        if (found->second.latest < m_lastDeadline)
            fault("fired out of order");
        if (found->second.startedDuring == m_round)
            fault("fired in the turn it was started in");
        m_lastDeadline = found->second.earliest;
        m_running.erase(found);
        if (number(4) == 0)
            start();
        if (number(4) == 0)
            cancelOne();
    }

private:
    struct Running
    {
        TimerId id = 0;
        qint64 earliest = 0;
        qint64 latest = 0; // a delay of zero may become one of a tick
        int startedDuring = 0;
    };

    quint64 number(quint64 below) { return m_random() % below; }
    void fault(const char *what) { m_faults += QByteArray(what) + "; "; }

    void start()
    {
        static constexpr int Bits[] = {0, 1, 4, 8, 9, 12, 16, 17, 24, 32, 36};
        const qint64 delay = qint64(number(quint64(1) << Bits[number(std::size(Bits))]));
        const quint64 cookie = ++m_cookie;
        const TimerId id = m_queue.start(delay, *this, 0, cookie);
        m_running[cookie] = {id, m_clock.time + delay, m_clock.time + std::max<qint64>(delay, 1),
                             m_inside ? m_round : -1};
        if (m_queue.remaining(id) < delay)
            fault("remaining time too short");
    }

    void cancelOne()
    {
        if (m_running.empty())
            return;
        auto one = m_running.lower_bound(number(m_cookie) + 1);
        if (one == m_running.end())
            one = m_running.begin();
        m_queue.cancel(one->second.id);
        m_running.erase(one);
    }

    void moveClock()
    {
        static constexpr int Bits[] = {0, 2, 6, 8, 10, 16, 20, 30};
        switch (number(4)) {
        case 0: // exactly to what the queue says comes next
            m_clock.time = std::max(m_clock.time, m_queue.nextDeadline());
            break;
        case 1: { // to the edge of a turn of some level, or just before
            const int bits = 8 * (1 + int(number(4)));
            m_clock.time = (((m_clock.time >> bits) + 1) << bits) - qint64(number(2));
            break;
        }
        default: m_clock.time += qint64(number(quint64(1) << Bits[number(std::size(Bits))]));
        }
        ++m_round;
        m_inside = true;
        m_lastDeadline = std::numeric_limits<qint64>::min();
        m_queue.fireDue();
        m_inside = false;
        for (const auto &[cookie, running] : m_running) {
            if (running.latest <= m_clock.time)
                fault("did not fire");
        }
    }

    void check()
    {
        if (m_queue.size() != int(m_running.size()))
            fault("wrong size");
        qint64 next = std::numeric_limits<qint64>::max();
        for (const auto &[cookie, running] : m_running)
            next = std::min(next, running.latest);
        if (m_running.empty() ? m_queue.nextDeadline() != -1 : m_queue.nextDeadline() > next)
            fault("next deadline too late");
    }

    std::mt19937_64 m_random;
    LocalClock m_clock;
    TimerQueue m_queue;
    std::map<quint64, Running> m_running;
    QByteArray m_faults;
    quint64 m_cookie = 0;
    qint64 m_lastDeadline = 0;
    int m_round = 0;
    int m_fired = 0;
    bool m_inside = false;
};

class TestTimerQueue : public QObject
{
    Q_OBJECT

private slots:
    void firesAtItsTimeAndNotBefore()
    {
        LocalClock clock(1000);
        TimerQueue queue(clock);
        Recorder recorder;
        queue.start(500, recorder, 3, 77);
        QCOMPARE(queue.size(), 1);
        clock.time = 1499;
        queue.fireDue();
        QVERIFY(recorder.fired.empty());
        clock.time = 1500;
        queue.fireDue();
        QCOMPARE(recorder.fired, (std::vector<std::pair<quint32, quint64>>{{3, 77}}));
        QCOMPARE(queue.size(), 0);
        QCOMPARE(queue.nextDeadline(), -1);
    }

    void firesInOrderWhenTheClockLeaps()
    {
        LocalClock clock(0);
        TimerQueue queue(clock);
        Recorder recorder;
        for (const int delay : {70000, 3, 256, 255, 257, 65536, 16777217, 1})
            queue.start(delay, recorder, 0, quint64(delay));
        clock.time = 20000000;
        queue.fireDue();
        std::vector<quint64> order;
        for (const auto &[kind, cookie] : recorder.fired)
            order.push_back(cookie);
        QCOMPARE(order, (std::vector<quint64>{1, 3, 255, 256, 257, 65536, 70000, 16777217}));
    }

    void doesNotFireWhatIsCancelled()
    {
        LocalClock clock(0);
        TimerQueue queue(clock);
        Recorder recorder;
        TimerId one = queue.start(10, recorder, 0, 1);
        queue.start(10, recorder, 0, 2);
        queue.cancel(one);
        QCOMPARE(one, TimerId(0));
        queue.cancel(one); // 0 is none
        clock.time = 10;
        queue.fireDue();
        QCOMPARE(recorder.fired.size(), size_t(1));
        QCOMPARE(recorder.fired.front().second, quint64(2));
    }

    void mayCancelAnotherOfTheSameTickWhileFiring()
    {
        LocalClock clock(0);
        TimerQueue queue(clock);
        Recorder recorder;
        std::array<TimerId, 3> ids{};
        for (quint64 i = 1; i <= 2; ++i)
            ids[i] = queue.start(5, recorder, 0, i);
        recorder.react = [&](quint32, quint64 cookie) { queue.cancel(ids[3 - cookie]); };
        clock.time = 5;
        queue.fireDue();
        QCOMPARE(recorder.fired.size(), size_t(1));
        QCOMPARE(queue.size(), 0);
    }

    void waitsATurnWithZeroDelayAlsoWhenLate()
    {
        LocalClock clock(0);
        TimerQueue queue(clock);
        Recorder recorder;
        recorder.react = [&](quint32, quint64) { queue.start(0, recorder, 0, 0); };
        queue.start(1, recorder, 0, 0);
        clock.time = 900; // the queue is late by far
        queue.fireDue();
        QCOMPARE(recorder.fired.size(), size_t(1));
        queue.fireDue();
        QCOMPARE(recorder.fired.size(), size_t(1));
        clock.time = 901;
        queue.fireDue();
        QCOMPARE(recorder.fired.size(), size_t(2));
    }

    void ignoresFireDueFromWithin()
    {
        LocalClock clock(0);
        TimerQueue queue(clock);
        Recorder recorder;
        recorder.react = [&](quint32, quint64) { queue.fireDue(); };
        queue.start(1, recorder, 0, 1);
        queue.start(2, recorder, 0, 2);
        clock.time = 2;
        queue.fireDue();
        QCOMPARE(recorder.fired.size(), size_t(2));
    }

    void takesAbsurdDelaysForVeryLongOnes()
    {
        LocalClock clock((qint64(1) << 40) - 5); // close to where the top level wraps
        TimerQueue queue(clock);
        Recorder recorder;
        queue.start(std::numeric_limits<qint64>::max(), recorder, 0, 1);
        queue.start(-50, recorder, 0, 2);
        queue.start(10, recorder, 0, 3);
        clock.time += 10;
        queue.fireDue();
        QCOMPARE(recorder.fired.size(), size_t(2));
        QVERIFY(queue.nextDeadline() > clock.time + (qint64(1) << 38));
        clock.time += qint64(1) << 39;
        queue.fireDue();
        QCOMPARE(recorder.fired.size(), size_t(3));
    }

    void wakesByItselfWithTheMachinesClock()
    {
        const base::SystemClock clock;
        TimerQueue queue(clock);
        Recorder recorder;
        queue.start(0, recorder, 0, 1);
        queue.start(3, recorder, 0, 2);
        QVERIFY(recorder.fired.empty());
        QTRY_COMPARE(recorder.fired.size(), size_t(2));
    }

    void timerHandleStopsAtItsEnd()
    {
        LocalClock clock(0);
        TimerQueue queue(clock);
        Recorder recorder;
        {
            Timer timer(queue);
            timer.start(5, recorder, 1);
            timer.start(8, recorder, 2);
            QVERIFY(timer.isRunning());
            QCOMPARE(queue.size(), 1);
        }
        QCOMPARE(queue.size(), 0);
        Timer timer(queue);
        timer.start(8, recorder, 3);
        clock.time = 8;
        queue.fireDue();
        timer.fired();
        QVERIFY(!timer.isRunning());
        QCOMPARE(recorder.fired.size(), size_t(1));
        QCOMPARE(recorder.fired.front().first, 3u);
    }

    void agreesWithAnOracle_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::newRow("from zero") << qint64(0);
        QTest::newRow("an ordinary uptime") << qint64(987654321);
        QTest::newRow("before a turn of level 0") << qint64(255);
        QTest::newRow("before a turn of level 3") << (qint64(1) << 32) - 3;
        QTest::newRow("before the top level wraps") << (qint64(1) << 40) - 70000;
    }
    void agreesWithAnOracle()
    {
        QFETCH(const qint64, start);
        int fired = 0;
        for (quint64 seed = 1; seed <= 40; ++seed) {
            Oracle oracle(seed, start);
            QVERIFY2(oracle.run(1500), oracle.faults().constData());
            fired += oracle.fired();
        }
        QVERIFY(fired > 10000);
    }
};

QTEST_GUILESS_MAIN(TestTimerQueue)
#include "tst_timerqueue.moc"
