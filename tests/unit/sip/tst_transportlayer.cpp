// SPDX-License-Identifier: Apache-2.0
#include "sip/transportlayer.h"

#include <QTcpSocket>
#include <QTest>

#include "layerfixture.h"

using sip::Hop;
using sip::Protocol;
using sip::TransportLayer;
using test::LayerFixture;
using test::LoopbackTransport;
using test::RequestText;
using test::statusOf;

// RFC 3261, 18, and RFC 3581.
class TransportLayerTest : public QObject
{
    Q_OBJECT
private slots:
    void sendsResponsesWhereTheViaSays_data();
    void sendsResponsesWhereTheViaSays();
    void writesReceivedAndRport();
    void answersByTheSocketOfTheRequest();
    void answersByANewConnectionWhenTheOldIsClosed();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void givesOneTagToEqualRequests();
    void staysSilentAboutKeepAlivesAndRubbish_data();
    void staysSilentAboutKeepAlivesAndRubbish();
    void writesViaAndContactOfTheSocket();
    void usesTheAdvertisedHost();
    void namesAnAddressOfThisMachineWhenBoundToAll();
    void leavesByTheAddressThatWasWrittenTo();
    void saysThatALargeResponseGoesByUdp();
    void choosesAnotherSocketWhenTheHopsOwnDoesNotFit();
    void flushesAtTheEndOfTheTurn();
    void saysWhyItCannotListen();
    void listensOnSeveralAddresses();
    void streamsHaveTheLimitsOfMessagesToo();
    void socketsShareTheLimitOfConnections();
};

void TransportLayerTest::sendsResponsesWhereTheViaSays_data()
{
    QTest::addColumn<QByteArray>("sentBy");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("goesTo");
    const QByteArray branch = ";branch=z9hG4bKone";
    QTest::newRow("rport: back to the source")
        << QByteArray("10.0.0.5:5070") << branch + ";rport" << QByteArray("203.0.113.7")
        << QByteArray("203.0.113.7:33000");
    QTest::newRow("no rport: source address, port of sent-by")
        << QByteArray("10.0.0.5:5070") << branch << QByteArray("203.0.113.7")
        << QByteArray("203.0.113.7:5070");
    QTest::newRow("no port: 5060") << QByteArray("phone.example.com") << branch
                                   << QByteArray("203.0.113.7") << QByteArray("203.0.113.7:5060");
    QTest::newRow("maddr") << QByteArray("10.0.0.5:5070") << branch + ";maddr=198.51.100.3"
                           << QByteArray("203.0.113.7") << QByteArray("198.51.100.3:5070");
    QTest::newRow("maddr that is a name: ignored")
        << QByteArray("10.0.0.5:5070") << branch + ";maddr=example.com" << QByteArray("203.0.113.7")
        << QByteArray("203.0.113.7:5070");
    QTest::newRow("a received of the sender's own is no address to trust")
        << QByteArray("10.0.0.5:5070") << branch + ";received=198.51.100.66"
        << QByteArray("203.0.113.7") << QByteArray("203.0.113.7:5070");
    QTest::newRow("IPv6") << QByteArray("[2001:db8::5]:5070") << branch + ";rport"
                          << QByteArray("2001:db8::9") << QByteArray("[2001:db8::9]:33000");
}

void TransportLayerTest::sendsResponsesWhereTheViaSays()
{
    QFETCH(QByteArray, sentBy);
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, goesTo);
    LayerFixture fixture;
    LoopbackTransport *transport =
        from.contains(':') ? fixture.add(Protocol::Udp, "2001:db8::1") : fixture.udp;
    fixture.user.answerAtOnce = 200;
    RequestText request;
    request.sentBy = sentBy;
    request.viaParameters = parameters;
    transport->receive(request.bytes(), from, 33000);
    QCOMPARE(transport->sentCount(), 1);
    QCOMPARE(transport->takeSent().to.peer.toByteArray(), goesTo);
}

void TransportLayerTest::writesReceivedAndRport()
{
    LayerFixture fixture;
    fixture.user.answerAtOnce = 200;
    RequestText request;
    request.sentBy = "10.0.0.5:5070";
    request.viaParameters = ";branch=z9hG4bKone;rport";
    fixture.udp->receive(request.bytes(), "203.0.113.7", 33000);
    const QByteArray response = fixture.udp->takeSent().bytes;
    const sip::ParsedMessage parsed = sip::MessageParser::parse(response, sip::Framing::Datagram);
    QVERIFY(parsed.isResponse());
    QCOMPARE(parsed.response().via().received, "203.0.113.7");
    QCOMPARE(parsed.response().via().rport, quint16(33000));
    QCOMPARE(parsed.response().via().host, "10.0.0.5");
}

void TransportLayerTest::answersByTheSocketOfTheRequest()
{
    LayerFixture fixture;
    LoopbackTransport *second = fixture.add(Protocol::Udp, "192.0.2.2");
    fixture.user.answerAtOnce = 200;
    second->receive(RequestText().bytes());
    QCOMPARE(second->sentCount(), 1);
    QCOMPARE(fixture.udp->sentCount(), 0);
}

void TransportLayerTest::answersByANewConnectionWhenTheOldIsClosed()
{
    LayerFixture fixture;
    RequestText request;
    request.transport = "TCP";
    request.sentBy = "10.0.0.5:5070";
    fixture.tcp->receive(request.bytes(), "203.0.113.7", 41000, 4);
    fixture.tcp->closeConnection(4);
    fixture.user.answer(0, 200);
    const LoopbackTransport::Sent sent = fixture.tcp->takeSent();
    QCOMPARE(sent.to.connection, 0u);
    QCOMPARE(sent.to.peer.toByteArray(), "203.0.113.7:5070");
}

void TransportLayerTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    QTest::newRow("version") << QByteArray("SIP/2.0\r\nVia") << QByteArray("SIP/7.0\r\nVia") << 505;
    QTest::newRow("CSeq of another method")
        << QByteArray("1 PUBLISH") << QByteArray("1 OPTIONS") << 400;
    QTest::newRow("no Call-ID") << QByteArray("Call-ID") << QByteArray("X-Call-ID") << 400;
    QTest::newRow("longer than the datagram")
        << QByteArray("Content-Length: 0") << QByteArray("Content-Length: 9") << 400;
}

void TransportLayerTest::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, status);
    LayerFixture fixture;
    QByteArray bytes = RequestText().bytes();
    QVERIFY(bytes.contains(from));
    fixture.udp->receive(bytes.replace(from, to));
    QVERIFY(fixture.user.requests.empty());
    const QByteArray refusal = fixture.udp->takeSent().bytes;
    QVERIFY2(refusal.startsWith("SIP/2.0 " + QByteArray::number(status)), refusal.constData());
    QCOMPARE(fixture.layer->serverTransactions(), 0);
    QCOMPARE(fixture.transports.counters().unreadable, 1u);
}

void TransportLayerTest::givesOneTagToEqualRequests()
{
    LayerFixture fixture;
    QByteArray bytes = RequestText().bytes();
    bytes.replace("1 PUBLISH", "1 OPTIONS");
    fixture.udp->receive(bytes);
    fixture.udp->receive(bytes);
    QByteArray first = fixture.udp->takeSent().bytes;
    QVERIFY(first.contains("To: <sip:alice@example.com>;tag="));
    QCOMPARE(fixture.udp->takeSent().bytes, first);
    fixture.udp->receive(bytes.replace("call-1", "call-2"));
    QVERIFY(fixture.udp->takeSent().bytes != first.replace("call-1", "call-2"));
}

void TransportLayerTest::staysSilentAboutKeepAlivesAndRubbish_data()
{
    RequestText ack;
    ack.method = "ACK";
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("CRLF CRLF") << QByteArray("\r\n\r\n");
    QTest::newRow("NUL") << QByteArray("\0\0\0\0", 4);
    QTest::newRow("no SIP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("no Via") << QByteArray("OPTIONS sip:a@b SIP/2.0\r\nCall-ID: 1\r\n\r\n");
    QTest::newRow("broken ACK") << ack.bytes().replace("1 ACK", "1 BYE");
    QTest::newRow("broken response")
        << QByteArray("SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n\r\n");
}

void TransportLayerTest::staysSilentAboutKeepAlivesAndRubbish()
{
    QFETCH(QByteArray, bytes);
    LayerFixture fixture;
    fixture.udp->receive(bytes);
    QCOMPARE(fixture.udp->sentCount(), 0);
    QVERIFY(fixture.user.requests.empty());
    QVERIFY(fixture.user.responses.empty());
}

void TransportLayerTest::writesViaAndContactOfTheSocket()
{
    LayerFixture fixture;
    const LoopbackTransport *v6 = fixture.add(Protocol::Udp, "2001:db8::1");
    Q_UNUSED(v6);
    const TransportLayer &layer = fixture.transports;
    const Hop udp = fixture.hopTo("192.0.2.99");
    const Hop tcp = fixture.hopTo("192.0.2.99", 5060, Protocol::Tcp);
    const Hop udp6 = fixture.hopTo("2001:db8::9");
    QCOMPARE(layer.viaLine(udp, "z9hG4bKx"),
             "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKx;rport\r\n");
    QCOMPARE(layer.viaLine(tcp, "z9hG4bKx"),
             "Via: SIP/2.0/TCP 192.0.2.1:5060;branch=z9hG4bKx;rport\r\n");
    QCOMPARE(layer.viaLine(udp6, "z9hG4bKx"),
             "Via: SIP/2.0/UDP [2001:db8::1]:5060;branch=z9hG4bKx;rport\r\n");
    QCOMPARE(layer.contactUri(udp), "sip:192.0.2.1:5060");
    QCOMPARE(layer.contactUri(udp, "alice"), "sip:alice@192.0.2.1:5060");
    QCOMPARE(layer.contactUri(tcp, "alice"), "sip:alice@192.0.2.1:5060;transport=tcp");
    QCOMPARE(layer.contactUri(udp6, "alice"), "sip:alice@[2001:db8::1]:5060");
}

void TransportLayerTest::usesTheAdvertisedHost()
{
    LayerFixture fixture(false);
    fixture.transports.addTransport(
        std::make_unique<LoopbackTransport>(Protocol::Tcp, "10.0.0.1", 5070), "sip.example.com");
    const Hop tcp = fixture.hopTo("192.0.2.99", 5060, Protocol::Tcp);
    QCOMPARE(fixture.transports.contactUri(tcp), "sip:sip.example.com:5070;transport=tcp");
    QVERIFY(fixture.transports.viaLine(tcp, "b").startsWith("Via: SIP/2.0/TCP sip.example.com:"));
}

void TransportLayerTest::namesAnAddressOfThisMachineWhenBoundToAll()
{
    test::ManualClock clock;
    base::TimerQueue timers(clock);
    base::TokenSource tokens(1);
    TransportLayer layer(timers, tokens);
    layer.addTransport(std::make_unique<LoopbackTransport>(Protocol::Udp, "0.0.0.0", 5060));
    QCOMPARE(layer.contactUri(LayerFixture::hopTo("127.0.0.1", 6000)), "sip:127.0.0.1:5060");
    const QByteArray contact = layer.contactUri(LayerFixture::hopTo("192.0.2.99"));
    QVERIFY(!contact.contains("0.0.0.0"));
    QVERIFY(sip::Uri::parse(contact));
}

// RFC 3581, 4: the response MUST come from the address that the request was received on.
void TransportLayerTest::leavesByTheAddressThatWasWrittenTo()
{
    LayerFixture fixture(false);
    LoopbackTransport *all = fixture.add(Protocol::Udp, "0.0.0.0");
    const sip::IpBytes lan = sip::Endpoint::parse("10.0.0.1", 0)->address;
    all->receive(RequestText().bytes().replace("1 PUBLISH", "1 OPTIONS"), "10.0.0.9", 5060, 0, lan);
    const LoopbackTransport::Sent sent = all->takeSent();
    QCOMPARE(statusOf(sent.bytes), 400);
    QCOMPARE(sent.to.local, lan);

    Hop hop = fixture.hopTo("10.0.0.9");
    hop.listener = all->listener();
    hop.local = lan;
    fixture.transports.sendRequest("x", hop);
    QCOMPARE(all->takeSent().to.local, lan);
    QCOMPARE(fixture.transports.contactUri(hop), "sip:10.0.0.1:5060");
    QVERIFY(fixture.transports.viaLine(hop, "b").startsWith("Via: SIP/2.0/UDP 10.0.0.1:5060;"));
    // Who wrote by loopback may want to be told elsewhere.
    hop.local = sip::Endpoint::parse("127.0.0.1", 0)->address;
    fixture.transports.sendRequest("x", hop);
    QVERIFY(!all->takeSent().to.hasLocal());
    QVERIFY(!fixture.transports.contactUri(hop).contains("0.0.0.0"));
}

// RFC 3261, 18.2.2: a response goes the way of its request, however large it is.
void TransportLayerTest::saysThatALargeResponseGoesByUdp()
{
    LayerFixture fixture;
    const sip::ResponseRoute route{LayerFixture::hopTo("192.0.2.99"), 0};
    QTest::ignoreMessage(QtInfoMsg, "192.0.2.99:5060 has asked by UDP: a response of 1301 bytes "
                                    "goes by UDP too, in fragments");
    fixture.transports.sendResponse(QByteArray(1301, 'x'), route);
    QCOMPARE(fixture.udp->sentCount(), 1);
    QCOMPARE(fixture.tcp->sentCount(), 0);
}

void TransportLayerTest::choosesAnotherSocketWhenTheHopsOwnDoesNotFit()
{
    LayerFixture fixture;
    Hop hop = fixture.hopTo("192.0.2.99", 5060, Protocol::Tcp);
    hop.listener = 0; // the UDP one
    fixture.transports.sendRequest("x", hop);
    QCOMPARE(fixture.tcp->sentCount(), 1);
    LoopbackTransport *udp2 = fixture.add(Protocol::Udp, "192.0.2.2");
    LoopbackTransport *tcp2 = fixture.add(Protocol::Tcp, "192.0.2.2");
    hop.listener = udp2->listener(); // TCP from the address the peer knows
    fixture.transports.sendRequest("x", hop);
    QCOMPARE(tcp2->sentCount(), 1);
    hop.listener = 77;
    fixture.transports.sendRequest("x", hop);
    QCOMPARE(fixture.tcp->sentCount(), 2);
    QVERIFY(fixture.transports.canReach(hop));
    hop.protocol = Protocol::Tls;
    QVERIFY(!fixture.transports.canReach(hop));
    const std::vector<Hop> listeners = fixture.transports.listeners();
    QCOMPARE(listeners.size(), 4u);
    QCOMPARE(listeners[1].toByteArray(), "tcp 192.0.2.1:5060");
    QCOMPARE(listeners[1].listener, quint16(1));
}

void TransportLayerTest::flushesAtTheEndOfTheTurn()
{
    LayerFixture fixture;
    fixture.transports.sendRequest("one", fixture.hopTo("192.0.2.99"));
    fixture.transports.sendRequest("two", fixture.hopTo("192.0.2.99"));
    QCOMPARE(fixture.udp->flushes(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.udp->flushes(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.udp->flushes(), 1);
}

void TransportLayerTest::saysWhyItCannotListen()
{
    base::SystemClock clock;
    base::TimerQueue timers(clock);
    base::TokenSource tokens;
    TransportLayer layer(timers, tokens);
    const QHostAddress loopback(QHostAddress::LocalHost);
    for (const Protocol protocol : {Protocol::Udp, Protocol::Tcp}) {
        const auto first = layer.listen(protocol, loopback, 0);
        QVERIFY(first);
        const auto second = layer.listen(protocol, loopback, first->port);
        QVERIFY(!second);
        QCOMPARE(second.error().text.english().toUtf8(),
                 sip::transportToken(protocol).toByteArray() + " 127.0.0.1:" +
                     QByteArray::number(first->port) + " is in use by another program");
    }
    const auto foreign = layer.listen(Protocol::Udp, QHostAddress(QStringLiteral("192.0.2.1")), 0);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().text.english().toUtf8(),
             "udp 192.0.2.1:0 cannot be used: this machine has no such address");
}

void TransportLayerTest::listensOnSeveralAddresses()
{
    base::SystemClock clock;
    base::TimerQueue timers(clock);
    base::TokenSource tokens;
    TransportLayer layer(timers, tokens);
    QVERIFY(layer.listen(Protocol::Udp, QHostAddress(QHostAddress::LocalHost), 0));
    QVERIFY(layer.listen(Protocol::Udp, QHostAddress(QHostAddress::LocalHostIPv6), 0));
    QVERIFY(layer.listen(Protocol::Tcp, QHostAddress(QHostAddress::LocalHost), 0));
    const std::vector<Hop> listeners = layer.listeners();
    QCOMPARE(listeners.size(), 3u);
    QCOMPARE(listeners[0].peer.host(), "127.0.0.1");
    QCOMPARE(listeners[1].peer.host(), "[::1]");
    QVERIFY(listeners[1].peer.port != 0);
    QCOMPARE(layer.contactUri(LayerFixture::hopTo("::1", 9)),
             "sip:" + listeners[1].peer.toByteArray());
}

void TransportLayerTest::streamsHaveTheLimitsOfMessagesToo()
{
    test::ManualClock clock;
    base::TimerQueue timers(clock);
    base::TokenSource tokens;
    TransportLayer layer(timers, tokens, {.messageSize = 1000});
    layer.setStreamLimits({});
    const auto bound = layer.listen(Protocol::Tcp, QHostAddress(QHostAddress::LocalHost), 0);
    QVERIFY(bound);
    QTcpSocket phone;
    phone.connectToHost(QHostAddress(QHostAddress::LocalHost), bound->port);
    QTRY_COMPARE(phone.state(), QAbstractSocket::ConnectedState);
    RequestText request;
    request.transport = "TCP";
    phone.write(request.bytes().replace("Content-Length: 0", "Content-Length: 2000"));
    QTRY_VERIFY(phone.bytesAvailable() > 0);
    const QByteArray answer = phone.readAll();
    QVERIFY2(answer.startsWith("SIP/2.0 513 "), answer.constData());
}

void TransportLayerTest::socketsShareTheLimitOfConnections()
{
    test::ManualClock clock;
    base::TimerQueue timers(clock);
    base::TokenSource tokens;
    TransportLayer layer(timers, tokens);
    sip::StreamLimits limits;
    limits.connections = 1;
    layer.setStreamLimits(limits);
    QTcpSocket phones[2];
    for (QTcpSocket &phone : phones) {
        const auto bound = layer.listen(Protocol::Tcp, QHostAddress(QHostAddress::LocalHost), 0);
        QVERIFY(bound);
        phone.connectToHost(QHostAddress(QHostAddress::LocalHost), bound->port);
        QVERIFY(phone.waitForConnected());
        RequestText request;
        request.transport = "TCP";
        phone.write(request.bytes().replace("CSeq: 1", "CSeq: x"));
    }
    QTRY_VERIFY(phones[0].bytesAvailable() > 0); // the 400
    QTRY_COMPARE(phones[1].state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(phones[1].bytesAvailable(), 0);
}

QTEST_GUILESS_MAIN(TransportLayerTest)
#include "tst_transportlayer.moc"
