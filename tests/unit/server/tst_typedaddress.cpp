// SPDX-License-Identifier: Apache-2.0

// What people type where an address is asked for.

#include <QTest>

#include "server/typedaddress.h"

using namespace Qt::StringLiterals;
using server::AddressFault;
using server::typedAddress;

class TestTypedAddress : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsMeant_data();
    void takesWhatIsMeant();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestTypedAddress::takesWhatIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("whole") << u"sip:alice@example.com"_s;
    QTest::newRow("without scheme") << u"  alice@example.com "_s;
    QTest::newRow("secure") << u"sips:alice@EXAMPLE.com"_s;
    QTest::newRow("presence") << u"pres:alice@example.com"_s;
    QTest::newRow("with port") << u"alice@example.com:5060"_s;
    QTest::newRow("in brackets") << u"<sip:alice@example.com;transport=tcp>"_s;
    QTest::newRow("escaped") << u"sip:%61lice@example.com"_s;
}

void TestTypedAddress::takesWhatIsMeant()
{
    QFETCH(const QString, typed);
    const auto address = typedAddress(typed);
    QVERIFY(address);
    QCOMPARE(*address, QByteArray("sip:alice@example.com"));
}

void TestTypedAddress::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("fault");
    QTest::newRow("nothing") << u"  "_s << int(AddressFault::Empty);
    QTest::newRow("a name") << u"Alice"_s << int(AddressFault::NoUser);
    QTest::newRow("a host") << u"sip:example.com"_s << int(AddressFault::NoUser);
    QTest::newRow("no user") << u"@example.com"_s << int(AddressFault::NoAddress);
    QTest::newRow("no host") << u"alice@"_s << int(AddressFault::NoAddress);
    QTest::newRow("spaces") << u"alice smith@example.com"_s << int(AddressFault::NoAddress);
    QTest::newRow("mail") << u"mailto:alice@example.com"_s << int(AddressFault::NoAddress);
    QTest::newRow("too long") << u"a"_s.repeated(65) + u"@example.com"_s
                              << int(AddressFault::TooLong);
}

void TestTypedAddress::saysWhatIsWrong()
{
    QFETCH(const QString, typed);
    QFETCH(const int, fault);
    const auto address = typedAddress(typed);
    QVERIFY(!address);
    QCOMPARE(int(address.error()), fault);
}

QTEST_MAIN(TestTypedAddress)
#include "tst_typedaddress.moc"
