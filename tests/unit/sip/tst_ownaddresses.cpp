// SPDX-License-Identifier: Apache-2.0
#include "sip/ownaddresses.h"

#include <QTest>

#include "manualclock.h"

using sip::Endpoint;
using sip::Hop;
using sip::OwnAddresses;
using sip::Protocol;

namespace {

Endpoint at(QByteArrayView host, quint16 port = 5060)
{
    return Endpoint::parse(host, port).value_or(Endpoint());
}

/// To `peer`, who has written to `local`.
Hop between(QByteArrayView local, QByteArrayView peer)
{
    Hop hop;
    hop.peer = at(peer);
    hop.local = at(local).address;
    return hop;
}

} // namespace

class OwnAddressesTest : public QObject
{
    Q_OBJECT

private slots:
    void isCalledByItsAddress();
    void isCalledByTheAddressThatWasWrittenTo();
    void takesNoAddressThatCannotBeOneOfTheAnswer_data();
    void takesNoAddressThatCannotBeOneOfTheAnswer();
    void isCalledByTheRouteOfWhoHasNotWritten();
    void namesSocketsOverARestart();

private:
    test::ManualClock m_clock;
};

void OwnAddressesTest::isCalledByItsAddress()
{
    OwnAddresses own(m_clock);
    own.add(Protocol::Udp, at("192.0.2.1"), {});
    own.add(Protocol::Tcp, at("0.0.0.0", 5070), "sip.example.com");
    const Hop hop = between("10.0.0.1", "10.0.0.9");
    QCOMPARE(own.hostPort(0, hop), "192.0.2.1:5060");
    QCOMPARE(own.hostPort(1, hop), "sip.example.com:5070");
}

void OwnAddressesTest::isCalledByTheAddressThatWasWrittenTo()
{
    OwnAddresses own(m_clock);
    own.add(Protocol::Udp, at("0.0.0.0"), {});
    own.add(Protocol::Udp, at("::"), {});
    QCOMPARE(own.hostPort(0, between("10.0.0.1", "10.0.0.9")), "10.0.0.1:5060");
    QCOMPARE(own.hostPort(0, between("192.0.2.1", "192.0.2.9")), "192.0.2.1:5060");
    QCOMPARE(own.hostPort(1, between("2001:db8::1", "2001:db8::9")), "[2001:db8::1]:5060");
    QCOMPARE(own.hostPort(1, between("192.0.2.1", "192.0.2.9")), "192.0.2.1:5060");
    QCOMPARE(own.hostPort(0, between("127.0.0.2", "127.0.0.1")), "127.0.0.2:5060");
}

void OwnAddressesTest::takesNoAddressThatCannotBeOneOfTheAnswer_data()
{
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("peer");
    QTest::newRow("not known") << QByteArray("::") << QByteArray("192.0.2.9");
    QTest::newRow("loopback to elsewhere") << QByteArray("127.0.0.1") << QByteArray("192.0.2.9");
    QTest::newRow("other family") << QByteArray("2001:db8::1") << QByteArray("192.0.2.9");
    QTest::newRow("multicast (18.1.1)") << QByteArray("224.0.1.75") << QByteArray("192.0.2.9");
    QTest::newRow("multicast, IPv6") << QByteArray("ff02::1") << QByteArray("2001:db8::9");
    QTest::newRow("broadcast") << QByteArray("255.255.255.255") << QByteArray("192.0.2.9");
}

void OwnAddressesTest::takesNoAddressThatCannotBeOneOfTheAnswer()
{
    QFETCH(const QByteArray, local);
    QFETCH(const QByteArray, peer);
    const Hop hop = between(local, peer);
    QVERIFY(!OwnAddresses::canLeaveByLocal(hop));
    OwnAddresses own(m_clock);
    own.add(Protocol::Udp, at("::"), {});
    const QByteArray name = own.hostPort(0, hop);
    QVERIFY(!name.startsWith(at(local).host() + ':') || local == "127.0.0.1");
}

void OwnAddressesTest::isCalledByTheRouteOfWhoHasNotWritten()
{
    OwnAddresses own(m_clock);
    own.add(Protocol::Udp, at("::"), {});
    Hop hop;
    hop.peer = at("127.0.0.3");
    QCOMPARE(own.hostPort(0, hop), "127.0.0.1:5060");
    hop.peer = at("::1");
    QCOMPARE(own.hostPort(0, hop), "[::1]:5060");
    // Whatever this machine has: a name that is an address, and the same one again.
    hop.peer = at("192.0.2.9");
    const QByteArray name = own.hostPort(0, hop);
    const auto named = Endpoint::parse(QByteArrayView(name).chopped(5), 5060);
    QVERIFY2(named && named->isIPv4() && !named->isAny(), name.constData());
    m_clock.advance(OwnAddresses::RouteMilliseconds / 2);
    QCOMPARE(own.hostPort(0, hop), name);
}

void OwnAddressesTest::namesSocketsOverARestart()
{
    OwnAddresses own(m_clock);
    own.add(Protocol::Udp, at("192.0.2.1"), {});
    own.add(Protocol::Udp, at("0.0.0.0", 5070), {});
    own.add(Protocol::Tcp, at("0.0.0.0", 5070), {});
    Hop hop = between("10.0.0.1", "10.0.0.9");
    QCOMPARE(own.socketName(hop), "udp 192.0.2.1:5060");
    hop.listener = 2;
    QCOMPARE(own.socketName(hop), "tcp 10.0.0.1:5070");
    const Hop found = own.hopOfSocket("tcp 10.0.0.1:5070");
    QCOMPARE(found.protocol, Protocol::Tcp);
    QCOMPARE(found.listener, quint16(2));
    QCOMPARE(found.local, hop.local);
    QVERIFY(found.isNull());
    hop.local = {};
    QCOMPARE(own.socketName(hop), "tcp 0.0.0.0:5070");
    QCOMPARE(own.hopOfSocket("tcp 0.0.0.0:5070").listener, quint16(2));
    QVERIFY(!own.hopOfSocket("tcp 0.0.0.0:5070").hasLocal());
    // Gone: the first.
    QCOMPARE(own.hopOfSocket("tcp 192.0.2.1:5060").listener, quint16(0));
    QCOMPARE(own.hopOfSocket("rubbish").protocol, Protocol::Udp);
    hop.listener = 9;
    QCOMPARE(own.socketName(hop), QByteArray());
}

QTEST_GUILESS_MAIN(OwnAddressesTest)
#include "tst_ownaddresses.moc"
