// SPDX-License-Identifier: Apache-2.0
#include "server/inireader.h"

#include <QTest>

using server::readIni;
using namespace Qt::StringLiterals;

class TestIniReader : public QObject
{
    Q_OBJECT

private slots:
    void readsSectionsNamesAndLines()
    {
        const auto entries = readIni("# about\n[publish]\nmin_expires = 60\r\n\n[ log ]\nfile="
                                     "\n");
        QVERIFY(entries);
        QCOMPARE(entries.value().size(), std::size_t(2));
        QCOMPARE(entries.value()[0].key, u"publish.min_expires"_s);
        QCOMPARE(entries.value()[0].value, u"60"_s);
        QCOMPARE(entries.value()[0].line, 3);
        QCOMPARE(entries.value()[1].key, u"log.file"_s);
        QCOMPARE(entries.value()[1].value, QString());
        QCOMPARE(entries.value()[1].line, 6);
    }

    void readsAFullKeyOutsideSections()
    {
        const auto entries = readIni("publish.min_expires=1");
        QVERIFY(entries);
        QCOMPARE(entries.value().at(0).key, u"publish.min_expires"_s);
    }

    void readsValues_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("value");
        QTest::newRow("comment behind") << QByteArray("60 # seconds") << u"60"_s;
        QTest::newRow("semicolon behind") << QByteArray("60 ; seconds") << u"60"_s;
        QTest::newRow("sign inside") << QByteArray("/tmp/a#b;c") << u"/tmp/a#b;c"_s;
        QTest::newRow("only a comment") << QByteArray("# none") << QString();
        QTest::newRow("quoted") << QByteArray("\" a # b \"") << u" a # b "_s;
        QTest::newRow("quoted, comment") << QByteArray("\"a\" # b") << u"a"_s;
        QTest::newRow("equals inside") << QByteArray("info,sip=debug") << u"info,sip=debug"_s;
        QTest::newRow("UTF-8") << QByteArray("/tmp/gr\xc3\xbc\xc3\x9f") << u"/tmp/grüß"_s;
    }
    void readsValues()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, value);
        const auto entries = readIni("[a]\nb = " + written);
        QVERIFY(entries);
        QCOMPARE(entries.value().at(0).value, value);
    }

    void namesTheLineAtFault_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("no equals sign") << QByteArray("[a]\nb = 1\nnonsense\n") << 3;
        QTest::newRow("no name") << QByteArray("[a]\n = 1") << 2;
        QTest::newRow("open section") << QByteArray("\n[a\n") << 2;
        QTest::newRow("empty section") << QByteArray("[]\n") << 1;
        QTest::newRow("open quote") << QByteArray("[a]\nb = \"x\n") << 2;
        QTest::newRow("behind a quote") << QByteArray("[a]\nb = \"x\" y\n") << 2;
        QTest::newRow("not UTF-8") << QByteArray("[a]\nb = \xff\n") << 2;
    }
    void namesTheLineAtFault()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto entries = readIni(text);
        QVERIFY(!entries);
        QCOMPARE(entries.error().line, line);
        QVERIFY(!entries.error().what.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIniReader)
#include "tst_inireader.moc"
