// SPDX-License-Identifier: Apache-2.0
#include "sip/hop.h"

#include <QTest>

using sip::Endpoint;

class HopTest : public QObject
{
    Q_OBJECT
private slots:
    void readsLiterals_data();
    void readsLiterals();
    void refusesWhatIsNoLiteral_data();
    void refusesWhatIsNoLiteral();
    void hasOneFormForAnIPv4Host();
    void survivesTheWayThroughHostAddress_data();
    void survivesTheWayThroughHostAddress();
    void knowsLoopbackAndAny();
    void tellsEndpointsApart();
    void knowsProtocolNames();
    void readsWhatItWrote();
};

void HopTest::readsLiterals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("IPv4") << QByteArray("192.0.2.1") << QByteArray("192.0.2.1");
    QTest::newRow("IPv6") << QByteArray("2001:db8::1") << QByteArray("[2001:db8::1]");
    QTest::newRow("IPv6 reference") << QByteArray("[2001:DB8::9]") << QByteArray("[2001:db8::9]");
    QTest::newRow("mapped") << QByteArray("[::ffff:192.0.2.7]") << QByteArray("192.0.2.7");
}

void HopTest::readsLiterals()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, host);
    const auto endpoint = Endpoint::parse(text, 5062);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->host(), host);
    QCOMPARE(endpoint->port, quint16(5062));
    QCOMPARE(endpoint->toByteArray(), host + ":5062");
}

void HopTest::refusesWhatIsNoLiteral_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "example.com", "1", "192.0.2", "192.0.2.256", "[192.0.2.1", "::g"})
        QTest::newRow(text) << QByteArray(text);
}

void HopTest::refusesWhatIsNoLiteral()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Endpoint::parse(text, 5060));
}

void HopTest::hasOneFormForAnIPv4Host()
{
    const Endpoint plain =
        Endpoint::fromHostAddress(QHostAddress(QStringLiteral("192.0.2.1")), 5060);
    const Endpoint mapped =
        Endpoint::fromHostAddress(QHostAddress(QStringLiteral("::ffff:192.0.2.1")), 5060);
    QCOMPARE(plain, mapped);
    QVERIFY(mapped.isIPv4());
    QCOMPARE(qHash(plain), qHash(mapped));
}

void HopTest::survivesTheWayThroughHostAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("IPv4") << QStringLiteral("198.51.100.23");
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::5060");
    QTest::newRow("link-local") << QStringLiteral("fe80::1%1");
}

void HopTest::survivesTheWayThroughHostAddress()
{
    QFETCH(QString, text);
    const Endpoint endpoint = Endpoint::fromHostAddress(QHostAddress(text), 5060);
    const Endpoint again = Endpoint::fromHostAddress(endpoint.toHostAddress(), 5060);
    QCOMPARE(again, endpoint);
    QVERIFY(!endpoint.isNull());
}

void HopTest::knowsLoopbackAndAny()
{
    QVERIFY(Endpoint::parse("127.0.0.9", 1)->isLoopback());
    QVERIFY(Endpoint::parse("::1", 1)->isLoopback());
    QVERIFY(!Endpoint::parse("192.0.2.1", 1)->isLoopback());
    QVERIFY(Endpoint::fromHostAddress(QHostAddress(QHostAddress::Any), 1).isAny());
    QVERIFY(Endpoint::fromHostAddress(QHostAddress(QHostAddress::AnyIPv4), 1).isAny());
    QVERIFY(Endpoint::fromHostAddress(QHostAddress(QHostAddress::AnyIPv4), 1).isIPv4());
    QVERIFY(Endpoint::fromHostAddress(QHostAddress(QHostAddress::AnyIPv6), 1).isAny());
    QVERIFY(!Endpoint::parse("192.0.2.1", 1)->isAny());
    QVERIFY(Endpoint().isNull());
}

void HopTest::tellsEndpointsApart()
{
    const Endpoint endpoint = *Endpoint::parse("192.0.2.1", 5060);
    QVERIFY(endpoint != *Endpoint::parse("192.0.2.2", 5060));
    QVERIFY(endpoint != *Endpoint::parse("192.0.2.1", 5061));
    sip::Hop hop;
    hop.peer = endpoint;
    hop.protocol = sip::Protocol::Tcp;
    QCOMPARE(hop.toByteArray(), "tcp 192.0.2.1:5060");
}

void HopTest::knowsProtocolNames()
{
    QCOMPARE(sip::protocolFromToken("tCp"), sip::Protocol::Tcp);
    QCOMPARE(sip::protocolFromToken("UDP"), sip::Protocol::Udp);
    QCOMPARE(sip::protocolFromToken("tls"), sip::Protocol::Tls);
    QVERIFY(!sip::protocolFromToken("SCTP"));
    QCOMPARE(sip::defaultPort(sip::Protocol::Tls), quint16(5061));
    QCOMPARE(sip::defaultPort(sip::Protocol::Tcp), quint16(5060));
}

void HopTest::readsWhatItWrote()
{
    for (const char *text : {"udp 192.0.2.1:5060", "tls [2001:db8::1]:5061", "tcp 0.0.0.0:1"}) {
        const auto hop = sip::Hop::parse(text);
        QVERIFY2(hop, text);
        QCOMPARE(hop->toByteArray(), text);
    }
    for (const char *text :
         {"", "udp", "udp 192.0.2.1", "sctp 192.0.2.1:5060", "udp 192.0.2.1:x", "udp host:5060"})
        QVERIFY2(!sip::Hop::parse(text), text);
}

QTEST_APPLESS_MAIN(HopTest)
#include "tst_hop.moc"
