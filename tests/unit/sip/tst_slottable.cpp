// SPDX-License-Identifier: Apache-2.0
#include "sip/slottable.h"

#include <QByteArray>
#include <QTest>

using Table = sip::SlotTable<QByteArray>;

class SlotTableTest : public QObject
{
    Q_OBJECT
private slots:
    void findsByIdAndSlot();
    void anOldIdFindsNothingInAReusedSlot();
    void recordsStayWhereTheyAre();
    void visitsWhatLives();
    void givesBackWhatNobodyUses();
};

void SlotTableTest::findsByIdAndSlot()
{
    Table table;
    const Table::Id id = table.insert("one");
    QVERIFY(id != 0);
    QCOMPARE(*table.find(id), "one");
    QCOMPARE(table.atSlot(Table::slotOf(id)), table.find(id));
    QVERIFY(!table.find(0));
    QVERIFY(!table.atSlot(7));
    QCOMPARE(table.size(), 1);
}

void SlotTableTest::anOldIdFindsNothingInAReusedSlot()
{
    Table table;
    const Table::Id first = table.insert("one");
    table.erase(first);
    table.erase(first); // twice does no harm
    QCOMPARE(table.size(), 0);
    const Table::Id second = table.insert("two");
    QCOMPARE(Table::slotOf(second), Table::slotOf(first));
    QVERIFY(second != first);
    QVERIFY(!table.find(first));
    QCOMPARE(*table.find(second), "two");
    QCOMPARE(table.slotCount(), 1u);
}

void SlotTableTest::recordsStayWhereTheyAre()
{
    Table table;
    const Table::Id id = table.insert("one");
    const QByteArray *record = table.find(id);
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(table.insert("other") != 0);
    QCOMPARE(table.find(id), record);
}

void SlotTableTest::visitsWhatLives()
{
    Table table;
    QVERIFY(table.insert("a") != 0);
    const Table::Id gone = table.insert("b");
    QVERIFY(table.insert("c") != 0);
    table.erase(gone);
    QByteArray seen;
    table.forEach([&seen](QByteArray &record) { seen += record; });
    QCOMPARE(seen, "ac");
}

void SlotTableTest::givesBackWhatNobodyUses()
{
    Table table;
    std::vector<Table::Id> ids;
    for (int i = 0; i < 10'000; ++i)
        ids.push_back(table.insert("busy"));
    QVERIFY(table.capacity() >= 10'000);
    for (size_t i = 0; i < ids.size(); ++i) {
        if (i != 5'000)
            table.erase(ids[i]);
    }
    QVERIFY(table.capacity() < 200);
    QCOMPARE(*table.find(ids[5'000]), "busy");
    QVERIFY(!table.find(ids[4'999]));
    const Table::Id again = table.insert("again"); // into a block that was given back
    QCOMPARE(*table.find(again), "again");
    QCOMPARE(table.slotCount(), 10'000u);
}

QTEST_APPLESS_MAIN(SlotTableTest)
#include "tst_slottable.moc"
