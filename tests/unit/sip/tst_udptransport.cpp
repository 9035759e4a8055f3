// SPDX-License-Identifier: Apache-2.0
#include "sip/udptransport.h"

#include <QTest>
#include <QUdpSocket>

#include "layerfixture.h"

using sip::Endpoint;
using sip::Hop;
using sip::UdpTransport;

namespace {

class RecordingReceiver : public sip::TransportReceiver
{
public:
    struct Received
    {
        QByteArray bytes;
        Hop from;
    };
    std::vector<Received> received;
    std::vector<sip::SendTicket> failed;
    sip::Transport *echoBy = nullptr;

    void messageReceived(QByteArrayView bytes, const Hop &from) override
    {
        received.push_back({bytes.toByteArray(), from});
        if (echoBy)
            echoBy->send(received.back().bytes, from, 0);
    }
    void sendFailed(sip::SendTicket ticket, const Hop &, const QByteArray &reason) override
    {
        QVERIFY(!reason.isEmpty());
        failed.push_back(ticket);
    }
};

std::unique_ptr<UdpTransport> listenOn(const QHostAddress &address, RecordingReceiver &receiver,
                                       const sip::UdpLimits &limits = {})
{
    auto result = UdpTransport::listen(address, 0, limits);
    if (!result)
        return nullptr;
    (*result)->attach(receiver, 0);
    return std::move(*result);
}

} // namespace

// Real datagrams on the loopback addresses.
class UdpTransportTest : public QObject
{
    Q_OBJECT
private slots:
    void receivesAndSends_data();
    void receivesAndSends();
    void normalisesIPv4OnADualStackSocket();
    void answersFromTheAddressItWasSentTo_data();
    void answersFromTheAddressItWasSentTo();
    void saysNothingOfItsOnlyAddress();
    void sendsAllTheSameWhenItsAddressIsGone();
    void echoesALongBurst();
    void takesTheLargestDatagram();
    void goesOnAfterMoreThanATurnReads();
    void reportsWhatCannotBeSent();
    void dropsBeyondItsQueue();
    void answersRealRequests();
    void knowsWhereItsSocketLeads_data();
    void knowsWhereItsSocketLeads();
};

void UdpTransportTest::receivesAndSends_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void UdpTransportTest::receivesAndSends()
{
    QFETCH(QHostAddress, address);
    RecordingReceiver receiver;
    const auto transport = listenOn(address, receiver);
    QVERIFY(transport);
    QUdpSocket peer;
    QVERIFY(peer.bind(address, 0));
    peer.writeDatagram("hello", address, transport->localEndpoint().port);
    QTRY_COMPARE(receiver.received.size(), 1u);
    QCOMPARE(receiver.received[0].bytes, "hello");
    QCOMPARE(receiver.received[0].from.peer, Endpoint::fromHostAddress(address, peer.localPort()));
    transport->send("one", receiver.received[0].from, 0);
    transport->send("two", receiver.received[0].from, 0);
    QVERIFY(!peer.hasPendingDatagrams());
    QCOMPARE(transport->queuedDatagrams(), 2);
    transport->flush();
    QCOMPARE(transport->queuedDatagrams(), 0);
    QByteArrayList got;
    const auto readAll = [&] {
        char buffer[16];
        while (peer.hasPendingDatagrams())
            got += QByteArray(buffer, peer.readDatagram(buffer, sizeof(buffer)));
        return got.size();
    };
    QTRY_COMPARE(readAll(), 2);
    QCOMPARE(got, (QByteArrayList{"one", "two"}));
}

void UdpTransportTest::normalisesIPv4OnADualStackSocket()
{
    RecordingReceiver receiver;
    const auto transport = listenOn(QHostAddress(QHostAddress::Any), receiver);
    QVERIFY(transport);
    receiver.echoBy = transport.get();
    QUdpSocket peer;
    QVERIFY(peer.bind(QHostAddress(QHostAddress::LocalHost), 0));
    peer.writeDatagram("hello", QHostAddress(QHostAddress::LocalHost),
                       transport->localEndpoint().port);
    QTRY_COMPARE(receiver.received.size(), 1u);
    QCOMPARE(receiver.received[0].from.peer, *Endpoint::parse("127.0.0.1", peer.localPort()));
    QTRY_VERIFY(peer.hasPendingDatagrams());
    QVERIFY(transport->canReach(*Endpoint::parse("192.0.2.1", 1)));
    QVERIFY(transport->canReach(*Endpoint::parse("2001:db8::1", 1)));
}

void UdpTransportTest::answersFromTheAddressItWasSentTo_data()
{
    QTest::addColumn<QHostAddress>("bound");
    QTest::addColumn<QHostAddress>("target");
    const QHostAddress second(QStringLiteral("127.0.0.2"));
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::AnyIPv4) << second;
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::AnyIPv6)
                          << QHostAddress(QHostAddress::LocalHostIPv6);
    QTest::newRow("IPv4 by a socket of both") << QHostAddress(QHostAddress::Any) << second;
    QTest::newRow("IPv6 by a socket of both")
        << QHostAddress(QHostAddress::Any) << QHostAddress(QHostAddress::LocalHostIPv6);
}

// RFC 3581, 4. More than a batch, so that each way of reading has its turn.
void UdpTransportTest::answersFromTheAddressItWasSentTo()
{
    QFETCH(const QHostAddress, bound);
    QFETCH(const QHostAddress, target);
    RecordingReceiver receiver;
    const auto transport = listenOn(bound, receiver);
    QVERIFY(transport);
    receiver.echoBy = transport.get();
    QUdpSocket peer;
    QVERIFY(peer.bind(target.protocol() == QAbstractSocket::IPv4Protocol
                          ? QHostAddress(QHostAddress::LocalHost)
                          : QHostAddress(QHostAddress::LocalHostIPv6),
                      0));
    const quint16 port = transport->localEndpoint().port;
    size_t count = 0;
    for (const int burst : {1, 1, 40, 32, 1}) {
        for (int i = 0; i < burst; ++i)
            peer.writeDatagram("hello", target, port);
        count += size_t(burst);
        QTRY_COMPARE(receiver.received.size(), count);
        for (int i = 0; i < burst; ++i) {
            QTRY_VERIFY(peer.hasPendingDatagrams());
            QHostAddress from;
            quint16 fromPort = 0;
            char buffer[16];
            QCOMPARE(peer.readDatagram(buffer, sizeof(buffer), &from, &fromPort), 5);
            QCOMPARE(from, target);
            QCOMPARE(fromPort, port);
        }
    }
    for (const RecordingReceiver::Received &each : receiver.received)
        QCOMPARE(each.from.local, Endpoint::fromHostAddress(target, 0).address);
}

void UdpTransportTest::saysNothingOfItsOnlyAddress()
{
    RecordingReceiver receiver;
    const QHostAddress second(QStringLiteral("127.0.0.2"));
    const auto transport = listenOn(second, receiver);
    QVERIFY(transport);
    QUdpSocket peer;
    peer.writeDatagram("hello", second, transport->localEndpoint().port);
    QTRY_COMPARE(receiver.received.size(), 1u);
    QVERIFY(!receiver.received[0].from.hasLocal());
}

void UdpTransportTest::sendsAllTheSameWhenItsAddressIsGone()
{
    for (const auto any : {QHostAddress::AnyIPv4, QHostAddress::Any}) {
        RecordingReceiver receiver;
        const auto transport = listenOn(QHostAddress(any), receiver);
        QVERIFY(transport);
        QUdpSocket peer;
        QVERIFY(peer.bind(QHostAddress(QHostAddress::LocalHost), 0));
        Hop hop;
        hop.peer = *Endpoint::parse("127.0.0.1", peer.localPort());
        transport->send("before", hop, 1);
        hop.local = Endpoint::parse("192.0.2.77", 0)->address; // no address of this machine
        transport->send("gone 1", hop, 2);
        transport->send("gone 2", hop, 3);
        transport->flush();
        QVERIFY(receiver.failed.empty());
        for (const char *text : {"before", "gone 1", "gone 2"}) {
            QTRY_VERIFY(peer.hasPendingDatagrams());
            QByteArray got(16, '\0');
            got.resize(peer.readDatagram(got.data(), got.size()));
            QCOMPARE(got, text);
        }
    }
}

void UdpTransportTest::echoesALongBurst()
{
    RecordingReceiver receiver;
    const auto transport = listenOn(QHostAddress(QHostAddress::LocalHost), receiver);
    QVERIFY(transport);
    receiver.echoBy = transport.get();
    QUdpSocket peer;
    QVERIFY(peer.bind(QHostAddress(QHostAddress::LocalHost), 0));
    const int count = 100; // three batches and a rest
    for (int i = 0; i < count; ++i)
        peer.writeDatagram("datagram " + QByteArray::number(i),
                           QHostAddress(QHostAddress::LocalHost), transport->localEndpoint().port);
    QByteArrayList got;
    const auto readAll = [&] {
        char buffer[64];
        while (peer.hasPendingDatagrams())
            got += QByteArray(buffer, peer.readDatagram(buffer, sizeof(buffer)));
        return got.size();
    };
    QTRY_COMPARE(readAll(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(got[i], "datagram " + QByteArray::number(i));
    // And the socket still listens.
    peer.writeDatagram("more", QHostAddress(QHostAddress::LocalHost),
                       transport->localEndpoint().port);
    QTRY_COMPARE(readAll(), count + 1);
}

void UdpTransportTest::takesTheLargestDatagram()
{
    RecordingReceiver receiver;
    const auto transport = listenOn(QHostAddress(QHostAddress::LocalHost), receiver);
    QVERIFY(transport);
    QUdpSocket peer;
    const QByteArray largest(65507, 'x');
    QCOMPARE(peer.writeDatagram(largest, QHostAddress(QHostAddress::LocalHost),
                                transport->localEndpoint().port),
             largest.size());
    QTRY_COMPARE(receiver.received.size(), 1u);
    QCOMPARE(receiver.received[0].bytes, largest);
}

void UdpTransportTest::goesOnAfterMoreThanATurnReads()
{
    RecordingReceiver receiver;
    sip::UdpLimits limits;
    limits.batchesPerTurn = 1;
    const auto transport = listenOn(QHostAddress(QHostAddress::LocalHost), receiver, limits);
    QVERIFY(transport);
    QUdpSocket peer;
    for (int i = 0; i < 200; ++i)
        peer.writeDatagram("x", QHostAddress(QHostAddress::LocalHost),
                           transport->localEndpoint().port);
    QTRY_COMPARE(receiver.received.size(), 200u);
}

void UdpTransportTest::reportsWhatCannotBeSent()
{
    RecordingReceiver receiver;
    const auto transport = listenOn(QHostAddress(QHostAddress::LocalHost), receiver);
    QVERIFY(transport);
    QUdpSocket peer;
    QVERIFY(peer.bind(QHostAddress(QHostAddress::LocalHost), 0));
    Hop hop;
    hop.peer = *Endpoint::parse("127.0.0.1", peer.localPort());
    transport->send("before", hop, 1);
    transport->send(QByteArray(70'000, 'x'), hop, 2); // no datagram is that large
    transport->send("behind", hop, 3);
    transport->flush();
    QCOMPARE(receiver.failed, std::vector<sip::SendTicket>{2});
    QTRY_VERIFY(peer.hasPendingDatagrams());
    QCOMPARE(peer.pendingDatagramSize(), 6);
    QCOMPARE(transport->queuedDatagrams(), 0);
}

void UdpTransportTest::dropsBeyondItsQueue()
{
    RecordingReceiver receiver;
    sip::UdpLimits limits;
    limits.queuedDatagrams = 3;
    limits.queuedBytes = 100;
    const auto transport = listenOn(QHostAddress(QHostAddress::LocalHost), receiver, limits);
    QVERIFY(transport);
    Hop hop;
    hop.peer = transport->localEndpoint();
    transport->send(QByteArray(90, 'x'), hop, 0);
    transport->send(QByteArray(11, 'x'), hop, 0); // too many bytes
    QCOMPARE(transport->droppedDatagrams(), 1);
    transport->send("a", hop, 0);
    transport->send("b", hop, 0);
    transport->send("c", hop, 0); // too many datagrams
    QCOMPARE(transport->droppedDatagrams(), 2);
    transport->flush();
    QTRY_COMPARE(receiver.received.size(), 3u);
}

//   phone            server, with both layers and a real socket
//     | PUBLISH ------> |
//     | <---------- 200 |
//     | <------- NOTIFY |
//     | 200 ----------> |
void UdpTransportTest::answersRealRequests()
{
    base::SystemClock clock;
    base::TimerQueue timers(clock);
    base::TokenSource tokens;
    sip::TransportLayer transports(timers, tokens);
    test::RecordingUser user;
    sip::TransactionLayer layer(transports, timers, tokens, user);
    user.layer = &layer;
    user.answerAtOnce = 200;
    const auto local = transports.listen(sip::Protocol::Udp, QHostAddress::LocalHost, 0);
    QVERIFY(local);
    QUdpSocket phone;
    QVERIFY(phone.bind(QHostAddress(QHostAddress::LocalHost), 0));
    test::RequestText request;
    request.viaParameters += ";rport";
    phone.writeDatagram(request.bytes(), QHostAddress(QHostAddress::LocalHost), local->port);
    QTRY_VERIFY(phone.hasPendingDatagrams());
    QByteArray buffer(4096, '\0');
    buffer.resize(phone.readDatagram(buffer.data(), buffer.size()));
    QCOMPARE(test::statusOf(buffer), 200);
    QVERIFY(buffer.contains("received=127.0.0.1"));

    layer.send(test::LayerFixture::notify(), user.requests[0].request.source(), user, 9);
    QTRY_VERIFY(phone.hasPendingDatagrams());
    QByteArray notify(4096, '\0');
    notify.resize(phone.readDatagram(notify.data(), notify.size()));
    QVERIFY(notify.contains("Via: SIP/2.0/UDP 127.0.0.1:" + QByteArray::number(local->port)));
    phone.writeDatagram(test::answerTo(notify, 200), QHostAddress(QHostAddress::LocalHost),
                        local->port);
    QTRY_COMPARE(user.responses.size(), 1u);
    QCOMPARE(user.responses[0], std::pair(quint64(9), 200));
}

void UdpTransportTest::knowsWhereItsSocketLeads_data()
{
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<bool>("leads");
    QTest::newRow("IPv4") << QByteArray("192.0.2.1") << QByteArray("192.0.2.2") << true;
    QTest::newRow("IPv6") << QByteArray("2001:db8::1") << QByteArray("2001:db8::2") << true;
    QTest::newRow("other family") << QByteArray("192.0.2.1") << QByteArray("2001:db8::2") << false;
    QTest::newRow("loopback") << QByteArray("127.0.0.1") << QByteArray("127.0.0.2") << true;
    QTest::newRow("out of loopback") << QByteArray("127.0.0.1") << QByteArray("192.0.2.2") << false;
    QTest::newRow("all addresses") << QByteArray("0.0.0.0") << QByteArray("127.0.0.1") << true;
}

void UdpTransportTest::knowsWhereItsSocketLeads()
{
    QFETCH(QByteArray, local);
    QFETCH(QByteArray, peer);
    QFETCH(bool, leads);
    QCOMPARE(sip::reaches(*Endpoint::parse(local, 1), false, *Endpoint::parse(peer, 1)), leads);
    if (!Endpoint::parse(local, 1)->isLoopback())
        QVERIFY(sip::reaches(*Endpoint::parse(local, 1), true, *Endpoint::parse(peer, 1)));
}

QTEST_GUILESS_MAIN(UdpTransportTest)
#include "tst_udptransport.moc"
