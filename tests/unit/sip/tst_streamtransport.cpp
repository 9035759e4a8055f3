// SPDX-License-Identifier: Apache-2.0
#include "sip/streamtransport.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "layerfixture.h"

using sip::Endpoint;
using sip::Hop;
using sip::Protocol;
using sip::StreamTransport;
using test::RequestText;

namespace {

class RecordingReceiver : public sip::TransportReceiver
{
public:
    std::vector<std::pair<QByteArray, Hop>> received;
    std::vector<sip::SendTicket> failed;

    void messageReceived(QByteArrayView bytes, const Hop &from) override
    {
        received.emplace_back(bytes.toByteArray(), from);
    }
    void sendFailed(sip::SendTicket ticket, const Hop &, const QByteArray &) override
    {
        if (ticket != 0)
            failed.push_back(ticket);
    }
};

/// A listening transport with a clock of its own.
class Listening
{
public:
    test::ManualClock clock;
    base::TimerQueue timers{clock};
    RecordingReceiver receiver;
    std::unique_ptr<StreamTransport> transport;

    explicit Listening(const sip::StreamLimits &limits = {},
                       const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
        : m_address(address)
    {
        auto result = StreamTransport::listen(address, 0, timers, limits);
        if (result)
            transport = std::move(*result);
        if (transport)
            transport->attach(receiver, 0);
    }
    void connectPhone(QTcpSocket &phone) const
    {
        phone.connectToHost(m_address, transport->localEndpoint().port);
    }
    [[nodiscard]] static QByteArray request(const QByteArray &callId = "call-1")
    {
        RequestText text;
        text.transport = "TCP";
        text.callId = callId;
        return text.bytes();
    }
    [[nodiscard]] static Hop hopTo(const QTcpServer &server)
    {
        Hop hop;
        hop.protocol = Protocol::Tcp;
        hop.peer = Endpoint::fromHostAddress(server.serverAddress(), server.serverPort());
        return hop;
    }

private:
    QHostAddress m_address;
};

} // namespace

// Real connections on the loopback addresses.
class StreamTransportTest : public QObject
{
    Q_OBJECT
private slots:
    void receivesMessages_data();
    void receivesMessages();
    void joinsFragments();
    void answersAPing();
    void sendsByTheConnectionOfAMessage();
    void knowsTheAddressItsPeerConnectedTo();
    void opensAConnectionAndUsesItAgain();
    void reportsARefusedConnection();
    void reportsAConnectionThatTakesTooLong();
    void closesAfterWhatItCannotFrame();
    void closesWhenNoWholeMessageComes_data();
    void closesWhenNoWholeMessageComes();
    void keepsAnIdleConnectionForItsTime();
    void closesAPeerThatReadsNothing();
    void holdsToItsLimitOfConnections();
    void holdsToItsLimitPerAddress();
    void opensOneToWhoComesTooOften();
    void forgetsAClosedConnection();
    void carriesBothLayers();
};

void StreamTransportTest::receivesMessages_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void StreamTransportTest::receivesMessages()
{
    QFETCH(QHostAddress, address);
    Listening server({}, address);
    QVERIFY(server.transport);
    QTcpSocket phone;
    server.connectPhone(phone);
    phone.write(server.request("call-1") + server.request("call-2"));
    QTRY_COMPARE(server.receiver.received.size(), 2u);
    QCOMPARE(server.receiver.received[0].first, server.request("call-1"));
    QCOMPARE(server.receiver.received[1].first, server.request("call-2"));
    const Hop from = server.receiver.received[0].second;
    QCOMPARE(from.protocol, Protocol::Tcp);
    QVERIFY(from.connection != 0);
    QCOMPARE(from.peer, Endpoint::fromHostAddress(phone.localAddress(), phone.localPort()));
    QVERIFY(server.transport->hasConnection(from.connection));
}

void StreamTransportTest::joinsFragments()
{
    Listening server;
    QTcpSocket phone;
    server.connectPhone(phone);
    phone.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray bytes = server.request();
    for (const char letter : bytes) {
        phone.write(&letter, 1);
        QVERIFY(phone.waitForBytesWritten());
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(server.receiver.received.size(), 1u);
    QCOMPARE(server.receiver.received[0].first, bytes);
}

void StreamTransportTest::answersAPing()
{
    Listening server;
    QTcpSocket phone;
    server.connectPhone(phone);
    phone.write(server.request() + "\r\n\r\n");
    QTRY_COMPARE(phone.bytesAvailable(), 2);
    QCOMPARE(phone.readAll(), "\r\n");
    QCOMPARE(server.receiver.received.size(), 1u);
}

void StreamTransportTest::sendsByTheConnectionOfAMessage()
{
    Listening server;
    QTcpSocket phone;
    server.connectPhone(phone);
    phone.write(server.request());
    QTRY_COMPARE(server.receiver.received.size(), 1u);
    const Hop from = server.receiver.received[0].second;
    server.transport->send("answer", from, 0);
    server.transport->flush();
    QTRY_COMPARE(phone.bytesAvailable(), 6);
    QCOMPARE(phone.readAll(), "answer");
    Hop byAddress = from; // the connection is found by its peer too
    byAddress.connection = 0;
    server.transport->send("request", byAddress, 0);
    server.transport->flush();
    QTRY_COMPARE(phone.bytesAvailable(), 7);
    QCOMPARE(phone.readAll(), "request");
    QCOMPARE(server.transport->connections(), 1);
}

void StreamTransportTest::knowsTheAddressItsPeerConnectedTo()
{
    const QHostAddress second(QStringLiteral("127.0.0.2"));
    for (const auto any : {QHostAddress::AnyIPv4, QHostAddress::Any}) {
        Listening server({}, QHostAddress(any));
        QVERIFY(server.transport);
        QTcpSocket phone;
        phone.connectToHost(second, server.transport->localEndpoint().port);
        QTRY_COMPARE(phone.state(), QAbstractSocket::ConnectedState);
        phone.write(server.request());
        QTRY_COMPARE(server.receiver.received.size(), 1u);
        const Hop from = server.receiver.received[0].second;
        QCOMPARE(from.local, Endpoint::fromHostAddress(second, 0).address);
        // And a new connection leaves by it.
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
        Hop hop = server.hopTo(other);
        hop.local = from.local;
        server.transport->send("one", hop, 1);
        QTRY_VERIFY(other.hasPendingConnections());
        QCOMPARE(other.nextPendingConnection()->peerAddress(), second);
    }
}

void StreamTransportTest::opensAConnectionAndUsesItAgain()
{
    Listening server;
    QTcpServer phone;
    QVERIFY(phone.listen(QHostAddress(QHostAddress::LocalHost), 0));
    const Hop hop = server.hopTo(phone);
    server.transport->send("one ", hop, 1);
    server.transport->send("two ", hop, 2);
    QTRY_VERIFY(phone.hasPendingConnections());
    QTcpSocket *connection = phone.nextPendingConnection();
    QTRY_COMPARE(connection->bytesAvailable(), 8);
    QCOMPARE(connection->readAll(), "one two ");
    server.transport->send("three", hop, 3);
    server.transport->flush();
    QTRY_COMPARE(connection->bytesAvailable(), 5);
    QCOMPARE(connection->readAll(), "three");
    QVERIFY(!phone.hasPendingConnections());
    QVERIFY(server.receiver.failed.empty());
    connection->write(server.request()); // and it is good for both directions
    QTRY_COMPARE(server.receiver.received.size(), 1u);
}

void StreamTransportTest::reportsARefusedConnection()
{
    Listening server;
    QTcpServer phone;
    QVERIFY(phone.listen(QHostAddress(QHostAddress::LocalHost), 0));
    const Hop hop = server.hopTo(phone);
    phone.close();
    server.transport->send("one", hop, 1);
    server.transport->send("two", hop, 2);
    QTRY_COMPARE(server.receiver.failed, (std::vector<sip::SendTicket>{1, 2}));
    QCOMPARE(server.transport->connections(), 0);
}

void StreamTransportTest::reportsAConnectionThatTakesTooLong()
{
    Listening server;
    QTcpServer phone;
    QVERIFY(phone.listen(QHostAddress(QHostAddress::LocalHost), 0));
    const Hop hop = server.hopTo(phone);
    server.transport->send("one", hop, 1);
    // No turn of the event loop in between: nothing is known of the peer's answer.
    server.clock.advance(sip::StreamLimits().connectMilliseconds, {&server.timers});
    QCOMPARE(server.receiver.failed, std::vector<sip::SendTicket>{1});
    QCOMPARE(server.transport->connections(), 0);
}

void StreamTransportTest::closesAfterWhatItCannotFrame()
{
    Listening server;
    QTcpSocket phone;
    server.connectPhone(phone);
    phone.write(server.request().replace("Content-Length: 0", "Content-Length: x"));
    QTRY_COMPARE(phone.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(server.transport->connections(), 0);
    QCOMPARE(server.receiver.received.size(), 1u); // for a 400 as its last word
}

void StreamTransportTest::closesWhenNoWholeMessageComes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("half a message") << Listening::request().left(40);
    QTest::newRow("half a second message")
        << Listening::request() + Listening::request("call-2").left(40);
}

void StreamTransportTest::closesWhenNoWholeMessageComes()
{
    QFETCH(QByteArray, bytes);
    Listening server;
    QTcpSocket phone;
    server.connectPhone(phone);
    phone.write(bytes);
    const bool whole = bytes.contains("\r\n\r\n");
    QTRY_COMPARE(server.transport->connections(), 1);
    QTRY_VERIFY(phone.bytesToWrite() == 0 && phone.state() == QAbstractSocket::ConnectedState);
    QTRY_COMPARE(server.receiver.received.size(), size_t(whole ? 1 : 0));
    const int limit = sip::StreamLimits().unfinishedMilliseconds;
    server.clock.advance(limit - 1, {&server.timers});
    QCOMPARE(server.transport->connections(), 1);
    server.clock.advance(limit + 1, {&server.timers});
    QCOMPARE(server.transport->connections(), 0);
    QTRY_COMPARE(phone.state(), QAbstractSocket::UnconnectedState);
}

void StreamTransportTest::keepsAnIdleConnectionForItsTime()
{
    Listening server;
    QTcpSocket phone;
    server.connectPhone(phone);
    phone.write(server.request());
    QTRY_COMPARE(server.receiver.received.size(), 1u);
    const int limit = sip::StreamLimits().idleMilliseconds;
    server.clock.advance(limit - 1000, {&server.timers});
    QCOMPARE(server.transport->connections(), 1);
    phone.write("\r\n\r\n"); // a ping is a sign of life
    QTRY_COMPARE(phone.bytesAvailable(), 2);
    server.clock.advance(limit - 1000, {&server.timers});
    QCOMPARE(server.transport->connections(), 1);
    server.clock.advance(sip::StreamLimits().unfinishedMilliseconds + 1000, {&server.timers});
    QCOMPARE(server.transport->connections(), 0);
}

void StreamTransportTest::closesAPeerThatReadsNothing()
{
    sip::StreamLimits limits;
    limits.writeBufferBytes = 100'000;
    Listening server(limits);
    QTcpSocket phone;
    phone.setReadBufferSize(1000);
    server.connectPhone(phone);
    phone.write(server.request());
    QTRY_COMPARE(server.receiver.received.size(), 1u);
    const Hop from = server.receiver.received[0].second;
    sip::SendTicket ticket = 0;
    while (server.transport->connections() == 1 && ticket < 10'000) {
        server.transport->send(QByteArray(50'000, 'x'), from, ++ticket);
        server.transport->flush();
    }
    QCOMPARE(server.transport->connections(), 0);
    QVERIFY(!server.receiver.failed.empty());
    QCOMPARE(server.receiver.failed.back(), ticket);
}

void StreamTransportTest::holdsToItsLimitOfConnections()
{
    sip::StreamLimits limits;
    limits.connections = 2;
    Listening server(limits);
    QTcpSocket phones[3];
    for (QTcpSocket &phone : phones) {
        server.connectPhone(phone);
        QVERIFY(phone.waitForConnected());
    }
    QTRY_COMPARE(phones[2].state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(server.transport->connections(), 2);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
    server.transport->send("x", server.hopTo(other), 5); // none to spare for ourselves either
    QCOMPARE(server.receiver.failed, std::vector<sip::SendTicket>{5});
}

void StreamTransportTest::holdsToItsLimitPerAddress()
{
    sip::StreamLimits limits;
    limits.connectionsPerAddress = 1;
    Listening server(limits);
    QTcpSocket first;
    server.connectPhone(first);
    QTRY_COMPARE(server.transport->connections(), 1);
    QTcpSocket second;
    server.connectPhone(second);
    QVERIFY(second.waitForConnected());
    QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
    first.abort();
    QTRY_COMPARE(server.transport->connections(), 0);
    QTcpSocket third;
    server.connectPhone(third);
    QTRY_COMPARE(server.transport->connections(), 1);
}

// Who comes too often is no reason not to go to him, or to somebody behind the same router.
void StreamTransportTest::opensOneToWhoComesTooOften()
{
    sip::StreamLimits limits;
    limits.connectionsPerAddress = 1;
    Listening server(limits);
    QTcpSocket phone;
    server.connectPhone(phone);
    QTRY_COMPARE(server.transport->connections(), 1);
    QTcpServer desk;
    QTcpServer cell;
    QVERIFY(desk.listen(QHostAddress(QHostAddress::LocalHost), 0));
    QVERIFY(cell.listen(QHostAddress(QHostAddress::LocalHost), 0));
    server.transport->send("x", server.hopTo(desk), 5);
    QTRY_VERIFY(desk.hasPendingConnections());
    QVERIFY(server.receiver.failed.empty());
    server.transport->send("x", server.hopTo(cell), 6); // that has a limit as well
    QCOMPARE(server.receiver.failed, std::vector<sip::SendTicket>{6});
}

void StreamTransportTest::forgetsAClosedConnection()
{
    Listening server;
    QTcpSocket phone;
    server.connectPhone(phone);
    phone.write(server.request());
    QTRY_COMPARE(server.receiver.received.size(), 1u);
    const Hop from = server.receiver.received[0].second;
    phone.disconnectFromHost();
    QTRY_COMPARE(server.transport->connections(), 0);
    QVERIFY(!server.transport->hasConnection(from.connection));
    // What is sent there now needs a new connection, which an ephemeral port refuses.
    server.transport->send("late", from, 8);
    QTRY_COMPARE(server.receiver.failed, std::vector<sip::SendTicket>{8});
}

//   phone            server, with both layers and real sockets
//     | PUBLISH ------> |
//     | <---------- 200 |
//     | <------- NOTIFY |  2000 bytes for a UDP peer: TCP is tried and refused, then UDP
void StreamTransportTest::carriesBothLayers()
{
    base::SystemClock clock;
    base::TimerQueue timers(clock);
    base::TokenSource tokens;
    sip::TransportLayer transports(timers, tokens);
    test::RecordingUser user;
    sip::TransactionLayer layer(transports, timers, tokens, user);
    user.layer = &layer;
    user.answerAtOnce = 200;
    QVERIFY(transports.listen(Protocol::Udp, QHostAddress::LocalHost, 0));
    const auto local = transports.listen(Protocol::Tcp, QHostAddress::LocalHost, 0);
    QVERIFY(local);
    QTcpSocket phone;
    phone.connectToHost(QHostAddress(QHostAddress::LocalHost), local->port);
    phone.write(Listening::request());
    QTRY_VERIFY(phone.bytesAvailable() > 0);
    QCOMPARE(test::statusOf(phone.readAll()), 200);
    phone.write("OPTIONS sip:x SIP/2.0\r\nVia: SIP/2.0/TCP 127.0.0.1;branch=z9hG4bKb\r\n"
                "Content-Length: many\r\n\r\n");
    QTRY_COMPARE(phone.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(phone.readAll().startsWith("SIP/2.0 400 "));

    QUdpSocket udpPhone;
    QVERIFY(udpPhone.bind(QHostAddress(QHostAddress::LocalHost), 0));
    layer.send(test::LayerFixture::notify(2000),
               test::LayerFixture::hopTo("127.0.0.1", udpPhone.localPort()), user, 3);
    QTRY_VERIFY(udpPhone.hasPendingDatagrams());
    QByteArray notify(4096, '\0');
    notify.resize(udpPhone.readDatagram(notify.data(), notify.size()));
    QVERIFY(notify.contains("Via: SIP/2.0/UDP 127.0.0.1:"));
    QVERIFY(notify.size() > 2000);
    QVERIFY(user.failures.empty());
}

QTEST_GUILESS_MAIN(StreamTransportTest)
#include "tst_streamtransport.moc"
