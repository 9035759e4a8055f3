// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "base/scanner.h"

using base::Scanner;

class TestScanner : public QObject
{
    Q_OBJECT

    static QByteArrayList members(QByteArrayView list)
    {
        QByteArrayList result;
        QByteArrayView member;
        while (base::nextListMember(list, member))
            result.append(member.toByteArray());
        return result;
    }

private slots:
    void knowsTokens_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isToken");
        QTest::newRow("letters") << QByteArray("INVITE") << true;
        QTest::newRow("all marks") << QByteArray("-.!%*_+`'~") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("space") << QByteArray("a b") << false;
        QTest::newRow("slash") << QByteArray("a/b") << false;
        QTest::newRow("colon") << QByteArray("a:") << false;
        QTest::newRow("brackets") << QByteArray("[a]") << false;
        QTest::newRow("NUL") << QByteArray("a\0", 2) << false;
        QTest::newRow("beyond ASCII") << QByteArray("\xc3\xa4") << false;
    }
    void knowsTokens()
    {
        QFETCH(const QByteArray, text);
        QTEST(base::isToken(text), "isToken");
    }

    void comparesWithoutAsciiCaseOnly()
    {
        QVERIFY(base::equalsIgnoringCase("Call-ID", "CALL-id"));
        QVERIFY(!base::equalsIgnoringCase("Call-ID", "Call-I"));
        QVERIFY(!base::equalsIgnoringCase("[", "{"));
        QVERIFY(!base::equalsIgnoringCase("\xc3\xa4", "\xc3\x84"));
        QCOMPARE(base::lowered("Example.COM\xc3\x84"), QByteArray("example.com\xc3\x84"));
    }

    void trimsSpacesAndTabs()
    {
        QCOMPARE(base::trimmed(" \t a b \t"), QByteArrayView("a b"));
        const QByteArrayView blank = base::trimmed("  ");
        QVERIFY(blank.isEmpty());
        QVERIFY(!blank.isNull());
        QCOMPARE(base::trimmed("\r\nx"), QByteArrayView("\r\nx"));
    }

    void readsDecimals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("value"); // -1: refused
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("leading zeros") << QByteArray("0000000000000000068") << qint64(68);
        QTest::newRow("the largest") << QByteArray("4294967295") << qint64(4294967295);
        QTest::newRow("one more") << QByteArray("4294967296") << qint64(-1);
        QTest::newRow("far more") << QByteArray("36893488147419103232") << qint64(-1);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
        QTest::newRow("minus") << QByteArray("-1") << qint64(-1);
        QTest::newRow("plus") << QByteArray("+1") << qint64(-1);
        QTest::newRow("space") << QByteArray(" 1") << qint64(-1);
        QTest::newRow("hexadecimal") << QByteArray("1f") << qint64(-1);
    }
    void readsDecimals()
    {
        QFETCH(const QByteArray, text);
        const auto number = base::parseDecimal(text);
        QTEST(number ? qint64(*number) : qint64(-1), "value");
    }

    void holdsToTheMaximum()
    {
        QCOMPARE(base::parseDecimal("255", 255), std::optional<quint64>(255));
        QVERIFY(!base::parseDecimal("256", 255));
        QVERIFY(!base::parseDecimal("9", 5));
        QVERIFY(base::parseDecimal("18446744073709551615", ~quint64(0)));
        QVERIFY(!base::parseDecimal("18446744073709551616", ~quint64(0)));
    }

    void readsQualities_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("thousandths"); // -1: refused
        QTest::newRow("1") << QByteArray("1") << 1000;
        QTest::newRow("0") << QByteArray("0") << 0;
        QTest::newRow("0.33") << QByteArray("0.33") << 330;
        QTest::newRow("0.5") << QByteArray("0.5") << 500;
        QTest::newRow("0.") << QByteArray("0.") << 0;
        QTest::newRow("1.000") << QByteArray("1.000") << 1000;
        QTest::newRow("1.001") << QByteArray("1.001") << -1;
        QTest::newRow("2") << QByteArray("2") << -1;
        QTest::newRow("0.1234") << QByteArray("0.1234") << -1;
        QTest::newRow("0.x") << QByteArray("0.x") << -1;
        QTest::newRow(".5") << QByteArray(".5") << -1;
        QTest::newRow("empty") << QByteArray() << -1;
    }
    void readsQualities()
    {
        QFETCH(const QByteArray, text);
        QTEST(base::parseQuality(text).value_or(-1), "thousandths");
    }

    void measuresQuotedStrings()
    {
        QCOMPARE(base::quotedStringLength("\"a\" b"), 3);
        QCOMPARE(base::quotedStringLength("\"a\\\"b\"c"), 6);
        QCOMPARE(base::quotedStringLength("\"a\\\\\" b\""), 5);
        QCOMPARE(base::quotedStringLength("\"\""), 2);
        QCOMPARE(base::quotedStringLength("\"a"), 0);
        QCOMPARE(base::quotedStringLength("\"a\\\""), 0);
        QCOMPARE(base::quotedStringLength("\"a\\"), 0);
        QCOMPARE(base::quotedStringLength("a\"\""), 0);
        QCOMPARE(base::quotedStringLength(""), 0);
    }

    void quotesAndUnquotes()
    {
        QCOMPARE(base::unquoted("\"J Rosenberg \\\\\\\"\""), QByteArray("J Rosenberg \\\""));
        QCOMPARE(base::unquoted("plain"), QByteArray("plain"));
        QCOMPARE(base::unquoted("\"open"), QByteArray("\"open"));
        QCOMPARE(base::unquoted("\"\""), QByteArray());
        QCOMPARE(base::quoted("a\"b\\c"), QByteArray("\"a\\\"b\\\\c\""));
        const QByteArray odd("x\\\"\0y", 5);
        QCOMPARE(base::unquoted(base::quoted(odd)), odd);
    }

    void splitsLists_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArrayList>("members");
        QTest::newRow("one") << QByteArray(" a ") << QByteArrayList{"a"};
        QTest::newRow("two") << QByteArray("a ,\tb") << QByteArrayList{"a", "b"};
        QTest::newRow("empty members") << QByteArray(",a,,") << QByteArrayList{"", "a", "", ""};
        QTest::newRow("empty list") << QByteArray("") << QByteArrayList{""};
        QTest::newRow("quoted comma")
            << QByteArray("\"a,\\\",b\" <x>, c") << QByteArrayList{"\"a,\\\",b\" <x>", "c"};
        QTest::newRow("comma in brackets") << QByteArray("<sip:a,b@c>;q=1,<sip:d>")
                                           << QByteArrayList{"<sip:a,b@c>;q=1", "<sip:d>"};
        QTest::newRow("quote in brackets")
            << QByteArray("<sip:\",b>, c") << QByteArrayList{"<sip:\",b>", "c"};
        QTest::newRow("quote without end") << QByteArray("\"a, b") << QByteArrayList{"\"a", "b"};
    }
    void splitsLists()
    {
        QFETCH(const QByteArray, list);
        QTEST(members(list), "members");
    }

    void hasNoMembersInANullList() { QVERIFY(members(QByteArrayView()).isEmpty()); }

    void walksAlongAText()
    {
        Scanner scanner("SIP / 2.0\t/  UDP host");
        QCOMPARE(scanner.takeToken(), QByteArrayView("SIP"));
        QVERIFY(scanner.skipSeparator('/'));
        QCOMPARE(scanner.takeToken(), QByteArrayView("2.0"));
        QVERIFY(scanner.skipSeparator('/'));
        QCOMPARE(scanner.takeToken(), QByteArrayView("UDP"));
        QVERIFY(!scanner.skip(';'));
        scanner.skipLws();
        QCOMPARE(scanner.rest(), QByteArrayView("host"));
        scanner.advance(4);
        QVERIFY(scanner.atEnd());
        QCOMPARE(scanner.peek(), '\0');
        QVERIFY(!scanner.skip('x'));
        QVERIFY(scanner.takeToken().isEmpty());
        QVERIFY(scanner.takeQuotedString().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestScanner)
#include "tst_scanner.moc"
