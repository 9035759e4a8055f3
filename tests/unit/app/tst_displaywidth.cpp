// SPDX-License-Identifier: Apache-2.0
#include "app/displaywidth.h"

#include <QTest>

using app::displayWidth;
using app::LineBreaks;
using app::printable;
using app::shortened;
using namespace Qt::StringLiterals;

class TestDisplayWidth : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatATerminalShows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("latin") << u"alice"_s << 5;
        QTest::newRow("umlaut") << u"Jürgen"_s << 6;
        QTest::newRow("combining") << u"Ju\u0308rgen"_s << 6;
        QTest::newRow("chinese") << u"你好"_s << 4;
        QTest::newRow("emoji") << u"\U0001F600"_s << 2;
    }
    void countsWhatATerminalShows()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QCOMPARE(displayWidth(text), width);
    }

    void shortensTheMiddle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("shown");
        QTest::newRow("fits") << u"sip:a@b"_s << 7 << u"sip:a@b"_s;
        QTest::newRow("odd") << u"abcdefghij"_s << 7 << u"abc…hij"_s;
        QTest::newRow("even") << u"abcdefghij"_s << 6 << u"abc…ij"_s;
        QTest::newRow("one") << u"abcdefghij"_s << 1 << u"…"_s;
        QTest::newRow("none") << u"abc"_s << 0 << QString();
        QTest::newRow("wide") << u"你好你好"_s << 5 << u"你…好"_s;
    }
    void shortensTheMiddle()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QFETCH(QString, shown);
        QCOMPARE(shortened(text, width), shown);
        QVERIFY(displayWidth(shortened(text, width)) <= width);
    }

    void letsNoNameSteerTheTerminal()
    {
        QCOMPARE(printable(u"a\x1b[2J\nb"_s, LineBreaks::Escape), u"a\\x1b[2J\\x0ab"_s);
        QCOMPARE(printable(u"a\r\n\tb\x9b"_s, LineBreaks::Keep), u"a\n\tb\\x9b"_s);
        QCOMPARE(printable(u"a\u202eb"_s, LineBreaks::Escape), u"a\\x202eb"_s);
    }
};

QTEST_GUILESS_MAIN(TestDisplayWidth)
#include "tst_displaywidth.moc"
