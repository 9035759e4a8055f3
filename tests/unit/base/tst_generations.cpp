// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <array>

#include <QTest>

#include "base/generations.h"
#include "base/network.h"

namespace {

using Table = base::Generations<int, int>;

} // namespace

class tst_Generations : public QObject
{
    Q_OBJECT

private slots:
    void keepsForOneLifetimeAndTwoAtMost();
    void keptAgainItStays();
    void theOlderOnesMakeRoom();
    void whatIsRemovedIsGone();
    void aNetworkOfIPv6IsOne();
};

void tst_Generations::keepsForOneLifetimeAndTwoAtMost()
{
    Table table(100, 1000);
    table.keep(1, 5000) = 7;
    table.keep(2, 5999) = 8;
    QCOMPARE(*table.find(1, 6999), 7);
    QVERIFY(!table.find(1, 7000)); // though nothing has come since
    table.keep(3, 6500) = 9;
    QCOMPARE(*table.find(1, 7499), 7);
    QCOMPARE(*table.find(2, 7499), 8);
    QVERIFY(!table.find(2, 7500));
    table.keep(4, 100'000);
    QVERIFY(!table.find(3, 100'000));
    QCOMPARE(table.size(), 1);
}

void tst_Generations::keptAgainItStays()
{
    Table table(100, 1000);
    table.keep(1, 5000) = 7;
    for (qint64 now = 5000; now < 20'000; now += 900)
        QCOMPARE(table.keep(1, now), 7);
    QCOMPARE(table.size(), 1);
}

void tst_Generations::theOlderOnesMakeRoom()
{
    Table table(100, 1000);
    for (int key = 0; key < 1000; ++key) {
        table.keep(key, 5000) = key;
        QVERIFY(table.size() <= 100);
        QCOMPARE(*table.find(std::max(0, key - 49), 5000), std::max(0, key - 49));
    }
    QVERIFY(!table.find(0, 5000));
}

void tst_Generations::whatIsRemovedIsGone()
{
    Table table(4, 1000);
    for (int key = 0; key < 4; ++key)
        table.keep(key, 5000) = key;
    table.remove(0);
    table.remove(3);
    QVERIFY(!table.find(0, 5000));
    QVERIFY(!table.find(3, 5000));
    QCOMPARE(*table.find(1, 5000), 1);
    table.clear();
    QCOMPARE(table.size(), 0);
}

void tst_Generations::aNetworkOfIPv6IsOne()
{
    using Bytes = std::array<quint8, 16>;
    const auto of = [](const Bytes &bytes) { return base::Network(bytes); };
    Bytes one{0x20, 1, 0xd, 0xb8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1};
    Bytes other = one;
    other[15] = 2;
    QVERIFY(of(one) == of(other));
    other[7] = 2;
    QVERIFY(!(of(one) == of(other)));
    one = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 192, 0, 2, 1};
    other = one;
    QVERIFY(of(one) == of(other));
    other[15] = 2;
    QVERIFY(!(of(one) == of(other)));
}

QTEST_APPLESS_MAIN(tst_Generations)
#include "tst_generations.moc"
