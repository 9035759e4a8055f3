// SPDX-License-Identifier: Apache-2.0
#include "sip/locatortarget.h"

#include <QTest>

// What is known of a name before anybody is asked; the rest of it is seen in tst_locator.
class LocatorTargetTest : public QObject
{
    Q_OBJECT
private slots:
    void knowsWhatADomainIs_data();
    void knowsWhatADomainIs();
};

void LocatorTargetTest::knowsWhatADomainIs_data()
{
    QTest::addColumn<QByteArray>("domain");
    QTest::newRow("example.com") << QByteArray("example.com");
    QTest::newRow("a.b.example.com") << QByteArray("example.com");
    QTest::newRow("_sip._udp.example.com") << QByteArray("example.com");
    QTest::newRow("phone.example.co.uk") << QByteArray("example.co.uk");
    QTest::newRow("phone.example.de") << QByteArray("example.de");
    QTest::newRow("co.uk") << QByteArray("co.uk");
    QTest::newRow("localhost") << QByteArray("localhost");
}

void LocatorTargetTest::knowsWhatADomainIs()
{
    QFETCH(QByteArray, domain);
    QCOMPARE(sip::lookUpDomain(QTest::currentDataTag()), domain);
}

QTEST_GUILESS_MAIN(LocatorTargetTest)
#include "tst_locatortarget.moc"
