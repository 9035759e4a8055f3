// SPDX-License-Identifier: Apache-2.0

#include <QTest>

#include "sip/connectionroom.h"

using sip::ConnectionRoom;
using sip::Endpoint;
using Opener = ConnectionRoom::Opener;
using Room = ConnectionRoom::Room;

namespace {

Endpoint at(QByteArrayView host)
{
    return Endpoint::parse(host, 5060).value_or(Endpoint());
}

} // namespace

class tst_ConnectionRoom : public QObject
{
    Q_OBJECT

private slots:
    void allTogether();
    void aNetworkOfIPv6IsOnePeer();
    void oursAreCountedApart();
};

void tst_ConnectionRoom::allTogether()
{
    ConnectionRoom room(2, 10);
    room.enter(at("192.0.2.1"), Opener::Peer);
    QVERIFY(!room.lackFor(at("192.0.2.2"), Opener::We));
    room.enter(at("192.0.2.2"), Opener::We);
    QCOMPARE(room.connections(), 2);
    QVERIFY(room.lackFor(at("192.0.2.3"), Opener::Peer) == Room::Connections);
    QVERIFY(room.lackFor(at("192.0.2.3"), Opener::We) == Room::Connections);
    room.leave(at("192.0.2.1"), Opener::Peer);
    QVERIFY(!room.lackFor(at("192.0.2.3"), Opener::Peer));
}

void tst_ConnectionRoom::aNetworkOfIPv6IsOnePeer()
{
    ConnectionRoom room(10, 2);
    room.enter(at("2001:db8::1"), Opener::Peer);
    room.enter(at("2001:db8::2"), Opener::Peer);
    QVERIFY(room.lackFor(at("2001:db8::3"), Opener::Peer) == Room::ConnectionsOfAddress);
    QVERIFY(!room.lackFor(at("2001:db8:0:1::3"), Opener::Peer));
    QVERIFY(!room.lackFor(at("192.0.2.1"), Opener::Peer));
    room.leave(at("2001:db8::2"), Opener::Peer);
    QVERIFY(!room.lackFor(at("2001:db8::3"), Opener::Peer));
}

void tst_ConnectionRoom::oursAreCountedApart()
{
    ConnectionRoom room(10, 1);
    room.enter(at("192.0.2.1"), Opener::Peer);
    QVERIFY(room.lackFor(at("192.0.2.1"), Opener::Peer) == Room::ConnectionsOfAddress);
    QVERIFY(!room.lackFor(at("192.0.2.1"), Opener::We));
    room.enter(at("192.0.2.1"), Opener::We);
    QVERIFY(room.lackFor(at("192.0.2.1"), Opener::We) == Room::ConnectionsOfAddress);
    room.leave(at("192.0.2.1"), Opener::Peer);
    QVERIFY(!room.lackFor(at("192.0.2.1"), Opener::Peer));
    QVERIFY(room.lackFor(at("192.0.2.1"), Opener::We) == Room::ConnectionsOfAddress);
}

QTEST_APPLESS_MAIN(tst_ConnectionRoom)
#include "tst_connectionroom.moc"
