// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "presence/occurrenceids.h"

using namespace Qt::Literals::StringLiterals;
using presence::OccurrenceIds;
using presence::toXmlId;

class TestOccurrenceIds : public QObject
{
    Q_OBJECT

private slots:
    void makesAnXmlId_data();
    void makesAnXmlId();
    void handsOutEachIdOnce();
    void staysFastWhenAllWantTheSame();
};

void TestOccurrenceIds::makesAnXmlId_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("valid") << u"bs35r9"_s << "bs35r9"_ba;
    QTest::newRow("valid with marks") << u"_a-b.c"_s << "_a-b.c"_ba;
    QTest::newRow("digit first, RFC 4660, 7.1") << u"432sd"_s << "_432sd"_ba;
    QTest::newRow("extension of a PBX") << u"202"_s << "_202"_ba;
    QTest::newRow("colon and space") << u"a:b c"_s << "a_3ab_20c"_ba;
    QTest::newRow("markup") << u"\"><x/>"_s << "__22_3e_3cx_2f_3e"_ba;
    QTest::newRow("letter beyond ASCII") << u"\u00E9"_s << "__e9"_ba;
    QTest::newRow("none") << QString() << ""_ba;
}

void TestOccurrenceIds::makesAnXmlId()
{
    QFETCH(QString, published);
    QTEST(toXmlId(published), "id");
}

void TestOccurrenceIds::handsOutEachIdOnce()
{
    OccurrenceIds ids;
    QCOMPARE(ids.claim("a"), "a"_ba);
    QCOMPARE(ids.claim("a-2"), "a-2"_ba);
    QCOMPARE(ids.claim("a"), "a-3"_ba);
    QCOMPARE(ids.claim("a-3"), "a-3-2"_ba);
    QCOMPARE(ids.claim("a"), "a-4"_ba);
    QCOMPARE(ids.claim("b"), "b"_ba);
}

void TestOccurrenceIds::staysFastWhenAllWantTheSame()
{
    OccurrenceIds ids;
    QSet<QByteArray> given;
    for (int i = 0; i < 20000; ++i)
        given.insert(ids.claim("a"));
    QCOMPARE(given.size(), 20000);
    QVERIFY(given.contains("a-20000"));
}

QTEST_APPLESS_MAIN(TestOccurrenceIds)
#include "tst_occurrenceids.moc"
