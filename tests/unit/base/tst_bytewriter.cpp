// SPDX-License-Identifier: Apache-2.0
#include <limits>

#include <QTest>

#include "base/bytewriter.h"

using base::ByteWriter;

class tst_ByteWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesPieces();
    void writesNumbers_data();
    void writesNumbers();
    void growsWhenItMust();
    void mayBeEmpty();
};

void tst_ByteWriter::writesPieces()
{
    ByteWriter out(100);
    out << "CSeq: ";
    out.number(17) << ' ' << QByteArray("NOTIFY") << "\r\n" << QByteArrayView();
    QCOMPARE(out.size(), 17);
    QCOMPARE(out.take(), "CSeq: 17 NOTIFY\r\n");
}

void tst_ByteWriter::writesNumbers_data()
{
    QTest::addColumn<qint64>("number");
    for (const qint64 number : {qint64(0), qint64(-1), std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min()})
        QTest::addRow("%lld", number) << number;
}

void tst_ByteWriter::writesNumbers()
{
    QFETCH(const qint64, number);
    ByteWriter out(0);
    out.number(number);
    QCOMPARE(out.take(), QByteArray::number(number));
}

void tst_ByteWriter::growsWhenItMust()
{
    ByteWriter out(3);
    QByteArray expected;
    for (int i = 0; i < 1000; ++i) {
        out << "piece " << 'x';
        out.number(i);
        expected += "piece x" + QByteArray::number(i);
    }
    QCOMPARE(out.size(), expected.size());
    QCOMPARE(out.take(), expected);
}

void tst_ByteWriter::mayBeEmpty()
{
    QCOMPARE(ByteWriter(0).take(), "");
    QCOMPARE(ByteWriter(10).take(), "");
}

QTEST_APPLESS_MAIN(tst_ByteWriter)
#include "tst_bytewriter.moc"
