// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "server/addressrange.h"

using server::AddressRange;

class TestAddressRange : public QObject
{
    Q_OBJECT

private slots:
    void containsItsAddresses_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("inside");
        const auto row = [](const char *range, const char *address, bool inside) {
            QTest::addRow("%s %s", range, address)
                << QString::fromLatin1(range) << QString::fromLatin1(address) << inside;
        };
        row("192.0.2.7", "192.0.2.7", true);
        row("192.0.2.7", "192.0.2.8", false);
        row("192.0.2.7/24", "192.0.2.255", true);
        row("192.0.2.0/24", "192.0.3.0", false);
        row("192.0.2.0/23", "192.0.3.1", true);
        row("192.0.2.128/25", "192.0.2.127", false);
        row("0.0.0.0/0", "203.0.113.9", true);
        row("0.0.0.0/0", "[2001:db8::1]", false);
        row("[2001:db8::]/32", "[2001:db8:ffff::1]", true);
        row("2001:db8::/32", "[2001:db9::1]", false);
        row("[::]/0", "192.0.2.1", true);
        row("[::1]", "[::1]", true);
        row("[::1]", "127.0.0.1", false);
    }

    void containsItsAddresses()
    {
        QFETCH(QString, range);
        QFETCH(QString, address);
        const auto parsed = AddressRange::parse(range);
        QVERIFY(parsed);
        const auto endpoint = sip::Endpoint::parse(address.toUtf8(), 5060);
        QVERIFY(endpoint);
        QTEST(parsed->contains(*endpoint), "inside");
        const auto again = AddressRange::parse(parsed->toString());
        QVERIFY(again);
        QVERIFY(*again == *parsed);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "proxy.example.com", "192.0.2.7/33", "192.0.2.7/-1",
                                 "192.0.2.7/", "192.0.2.7/24/24", "[2001:db8::]/129", "192.0.2"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refusesWhatIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!AddressRange::parse(text));
    }
};

QTEST_APPLESS_MAIN(TestAddressRange)
#include "tst_addressrange.moc"
