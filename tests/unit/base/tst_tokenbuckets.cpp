// SPDX-License-Identifier: Apache-2.0

#include <QTest>

#include "base/limitlog.h"
#include "base/tokenbuckets.h"

namespace {

using Buckets = base::TokenBuckets<int>;

class StandingClock : public base::Clock
{
public:
    [[nodiscard]] qint64 now() const override { return time; }
    [[nodiscard]] qint64 wallMilliseconds() const override { return time; }
    qint64 time = 1000;
};

} // namespace

class tst_TokenBuckets : public QObject
{
    Q_OBJECT

private slots:
    void atTheLimitAndBeyond();
    void fillsUpAgain();
    void noRateIsNoLimit();
    void keysDoNotMeet();
    void memoryIsBounded();
    void whoIsIdleIsForgotten();
    void breachesAreCountedAndToldOnce();
};

void tst_TokenBuckets::atTheLimitAndBeyond()
{
    Buckets buckets(10);
    buckets.setRate({2, 4});
    for (int i = 0; i < 4; ++i)
        QCOMPARE(buckets.take(1, 0), 0);
    QCOMPARE(buckets.take(1, 0), 500); // and what it says holds
    QVERIFY(buckets.take(1, 499) > 0);
    QCOMPARE(buckets.take(1, 500), 0);
    QVERIFY(buckets.take(1, 500) > 0);
}

void tst_TokenBuckets::fillsUpAgain()
{
    Buckets buckets(10);
    buckets.setRate({2, 4});
    for (int i = 0; i < 5; ++i)
        (void)buckets.take(1, 0);
    for (int i = 0; i < 4; ++i) // not more than the burst, however long ago
        QCOMPARE(buckets.take(1, 1'000'000), 0);
    QVERIFY(buckets.take(1, 1'000'000) > 0);
}

void tst_TokenBuckets::noRateIsNoLimit()
{
    Buckets buckets(10);
    buckets.setRate({0, 1});
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(buckets.take(i, 0), 0);
    QCOMPARE(buckets.size(), 0);
}

void tst_TokenBuckets::keysDoNotMeet()
{
    Buckets buckets(10);
    buckets.setRate({1, 1});
    QCOMPARE(buckets.take(1, 0), 0);
    QCOMPARE(buckets.take(2, 0), 0);
    QVERIFY(buckets.take(1, 0) > 0);
}

void tst_TokenBuckets::memoryIsBounded()
{
    Buckets buckets(10);
    buckets.setRate({1, 3});
    int served = 0;
    for (int i = 0; i < 1000; ++i)
        served += buckets.take(i, 0) == 0 ? 1 : 0;
    QCOMPARE(buckets.size(), 10);
    QCOMPARE(served, 10); // those who find no room share one bucket, which is empty
    for (int i = 0; i < 10; ++i)
        QCOMPARE(buckets.take(i, 0), 0); // and take nothing from who was there
}

void tst_TokenBuckets::whoIsIdleIsForgotten()
{
    Buckets buckets(10);
    buckets.setRate({1, 3});
    for (int i = 0; i < 10; ++i)
        QCOMPARE(buckets.take(i, 0), 0);
    QCOMPARE(buckets.take(100, 2000), 0);
    QCOMPARE(buckets.size(), 1);
}

void tst_TokenBuckets::breachesAreCountedAndToldOnce()
{
    StandingClock clock;
    base::LimitLog log(clock);
    QTest::ignoreMessage(QtWarningMsg, "limits.subscriptions is reached by sip:bob?@example.com");
    for (int i = 0; i < 5; ++i)
        log.note(base::Limit::Subscriptions, "sip:bob\x1b@example.com");
    QCOMPARE(log.count(base::Limit::Subscriptions), 5U);
    QCOMPARE(log.count(base::Limit::Memory), 0U);
    clock.time += base::LimitLog::QuietMilliseconds;
    QTest::ignoreMessage(QtWarningMsg, "limits.subscriptions is reached by x, 4 times more before");
    log.note(base::Limit::Subscriptions, "x");
    for (int i = 0; i < int(base::Limit::Count); ++i)
        QVERIFY(!base::LimitLog::name(base::Limit(i)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_TokenBuckets)
#include "tst_tokenbuckets.moc"
