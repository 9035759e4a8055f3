// SPDX-License-Identifier: Apache-2.0

// StreamTransport over TLS: what differs from TCP (tst_streamtransport), over real connections on
// the loopback address.

#include "sip/streamtransport.h"

#include <QTest>

#include "certified.h"
#include "layerfixture.h"
#include "sip/traffictap.h"

using namespace Qt::StringLiterals;
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
    std::vector<QByteArray> failures;
    std::vector<QByteArray> handshakes; // that failed

    void messageReceived(QByteArrayView bytes, const Hop &from) override
    {
        received.emplace_back(bytes.toByteArray(), from);
    }
    void sendFailed(sip::SendTicket, const Hop &, const QByteArray &reason) override
    {
        failures.push_back(reason);
    }
    void handshakeFailed(const Hop &peer, sip::Direction direction,
                         const base::Sentence &why) override
    {
        handshakes.push_back((direction == sip::Direction::In ? "< " : "> ") + peer.peer.host() +
                             ' ' + why.english().toUtf8());
    }
};

/// A transport that listens, with the certificate of `host`. Another one of them is its peer.
class Listening : public test::Certified
{
public:
    test::ManualClock clock;
    base::TimerQueue timers{clock};
    RecordingReceiver receiver;
    std::unique_ptr<StreamTransport> transport;

    explicit Listening(const QByteArray &host = "127.0.0.1")
        : Certified(host)
    {
    }
    /// Believes those who believe in `authority`, besides nobody.
    [[nodiscard]] bool start(const Listening *authority = nullptr,
                             const sip::StreamLimits &limits = {})
    {
        if (authority)
            settings.authorities = authority->file();
        if (!credentials.load(settings))
            return false;
        auto result =
            StreamTransport::listen(QHostAddress::LocalHost, 0, timers, limits, &credentials);
        if (!result)
            return false;
        transport = std::move(*result);
        transport->attach(receiver, 0);
        return true;
    }
    [[nodiscard]] Hop hop(const QByteArray &domain) const
    {
        Hop to;
        to.protocol = Protocol::Tls;
        to.peer = transport->localEndpoint();
        to.domain = domain;
        return to;
    }
    [[nodiscard]] static QByteArray request(const QByteArray &callId = "call-1")
    {
        RequestText text;
        text.transport = "TLS";
        text.callId = callId;
        return text.bytes();
    }
};

/// A phone: no certificate, and believes `server`.
class Phone
{
public:
    QSslSocket socket;

    explicit Phone(const Listening &server)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(server.file()));
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, server.transport->localEndpoint().port);
    }
};

} // namespace

class TlsTransportTest : public QObject
{
    Q_OBJECT
private slots:
    void receivesAndAnswers();
    void receivesWhatComesWithTheHandshake();
    void sendsToWhoProvesToBeTheDomain();
    void refusesAnotherDomain();
    void refusesAnUnknownAuthority();
    void believesEverybodyWhereToldTo();
    void opensAnotherConnectionForAnotherDomain();
    void usesTheConnectionOfAPhone();
    void takesAnOfferedConnection();
    void takesNoOfferOfWhoHasProvedNothing();
    void reportsAPeerThatNeverAgrees();
    void tellsOfAClientThatRefusesTheCertificate();
    void tellsTapsOfWhoDoesNotSpeakTls();
    void answersBeforeItClosesWhatItCannotRead();
    void closesAPeerThatReadsNothing();
};

void TlsTransportTest::receivesAndAnswers()
{
    Listening server;
    QVERIFY(server.start());
    Phone phone(server);
    phone.socket.write(server.request("call-1") + server.request("call-2"));
    QTRY_COMPARE(server.receiver.received.size(), 2u);
    QCOMPARE(server.receiver.received[1].first, server.request("call-2"));
    const Hop from = server.receiver.received[0].second;
    QCOMPARE(from.protocol, Protocol::Tls);
    server.transport->send("answer", from, 0);
    server.transport->flush();
    QTRY_COMPARE(phone.socket.bytesAvailable(), 6);
    QVERIFY(server.receiver.failures.empty());
}

void TlsTransportTest::receivesWhatComesWithTheHandshake()
{
    Listening server;
    QVERIFY(server.start());
    Phone phone(server);
    phone.socket.write(server.request()); // leaves with the last message of the handshake
    QTRY_COMPARE(server.receiver.received.size(), 1u);
}

void TlsTransportTest::sendsToWhoProvesToBeTheDomain()
{
    Listening peer("example.com");
    Listening server;
    QVERIFY(peer.start() && server.start(&peer));
    server.transport->send(server.request(), peer.hop("example.com"), 1);
    server.transport->send(server.request("call-2"), peer.hop("example.com"), 2);
    QTRY_COMPARE(peer.receiver.received.size(), 2u);
    QCOMPARE(server.transport->connections(), 1);
    QVERIFY(server.receiver.failures.empty());
}

void TlsTransportTest::refusesAnotherDomain()
{
    Listening peer("example.com");
    Listening server;
    QVERIFY(peer.start() && server.start(&peer));
    for (const QByteArray domain : {"example.org", "sip.example.com", ""}) {
        server.receiver.failures.clear();
        server.transport->send(server.request(), peer.hop(domain), 1);
        QTRY_COMPARE(server.receiver.failures.size(), 1u);
        QCOMPARE(server.receiver.failures.front(),
                 "its certificate is not that of " + (domain.isEmpty() ? "127.0.0.1" : domain));
        QCOMPARE(server.receiver.handshakes.back(),
                 "> 127.0.0.1 " + server.receiver.failures.front());
        QCOMPARE(server.transport->connections(), 0);
    }
    QTRY_COMPARE(peer.transport->connections(), 0);
    QVERIFY(peer.receiver.received.empty()); // not a byte
}

void TlsTransportTest::refusesAnUnknownAuthority()
{
    Listening peer("example.com");
    Listening server;
    QVERIFY(peer.start() && server.start());
    server.transport->send(server.request(), peer.hop("example.com"), 1);
    QTRY_COMPARE(server.receiver.failures.size(), 1u);
    QVERIFY2(server.receiver.failures.front().contains("self-signed"),
             server.receiver.failures.front().constData());
    QCOMPARE(server.receiver.handshakes.front(), "> 127.0.0.1 " + server.receiver.failures.front());
    QTRY_COMPARE(peer.transport->connections(), 0);
    QVERIFY(peer.receiver.received.empty());
}

void TlsTransportTest::believesEverybodyWhereToldTo()
{
    Listening peer("example.com");
    Listening server;
    server.settings.verifyPeers = false;
    QVERIFY(peer.start() && server.start());
    server.transport->send(server.request(), peer.hop("example.org"), 1);
    QTRY_COMPARE(peer.receiver.received.size(), 1u);
}

// RFC 5923, 8.1: the address alone does not make it the same peer.
void TlsTransportTest::opensAnotherConnectionForAnotherDomain()
{
    Listening peer("example.com");
    Listening server;
    QVERIFY(peer.start() && server.start(&peer));
    server.transport->send(server.request(), peer.hop("example.com"), 1);
    QTRY_COMPARE(peer.receiver.received.size(), 1u);
    server.transport->send(server.request(), peer.hop("example.org"), 2);
    QTRY_COMPARE(server.receiver.failures.size(), 1u);
    QCOMPARE(peer.receiver.received.size(), 1u);
    server.transport->send(server.request("call-3"), peer.hop("example.com"), 3);
    QTRY_COMPARE(peer.receiver.received.size(), 2u);
}

void TlsTransportTest::usesTheConnectionOfAPhone()
{
    Listening server;
    QVERIFY(server.start());
    Phone phone(server);
    phone.socket.write(server.request());
    QTRY_COMPARE(server.receiver.received.size(), 1u);
    Hop to = server.receiver.received[0].second;
    to.peer.port = 9; // where its Contact says that it listens
    to.domain = QByteArrayLiteral("phone.example.com");
    QCOMPARE(server.transport->peerFor(to), server.receiver.received[0].second.peer);
    server.transport->send("notify", to, 1);
    server.transport->flush();
    QTRY_COMPARE(phone.socket.bytesAvailable(), 6);
}

// RFC 5923, 8.2: the alias parameter of a proxy that has shown its certificate.
void TlsTransportTest::takesAnOfferedConnection()
{
    Listening proxy("example.com");
    Listening server;
    server.settings.clients = tls::ClientCertificates::Requested;
    proxy.settings.verifyPeers = false;
    QVERIFY(server.start(&proxy) && proxy.start());
    proxy.transport->send(server.request(), server.hop("127.0.0.1"), 1);
    QTRY_COMPARE(server.receiver.received.size(), 1u);
    const Hop from = server.receiver.received[0].second;
    server.transport->offerConnection(from.connection, proxy.transport->localEndpoint().port);

    server.transport->send(server.request("call-2"), proxy.hop("example.com"), 1);
    QTRY_COMPARE(proxy.receiver.received.size(), 1u);
    QCOMPARE(server.transport->connections(), 1); // the one it came by
    // For another domain at the same address it is not.
    server.transport->send(server.request("call-3"), proxy.hop("example.org"), 2);
    QTRY_COMPARE(server.receiver.failures.size(), 1u);
    QCOMPARE(proxy.receiver.received.size(), 1u);
}

void TlsTransportTest::takesNoOfferOfWhoHasProvedNothing()
{
    Listening victim("example.com");
    Listening server;
    server.settings.clients = tls::ClientCertificates::Requested;
    QVERIFY(server.start(&victim) && victim.start());
    Phone thief(server);
    thief.socket.write(server.request());
    QTRY_COMPARE(server.receiver.received.size(), 1u);
    server.transport->offerConnection(server.receiver.received[0].second.connection,
                                      victim.transport->localEndpoint().port);
    server.transport->send(server.request("call-2"), victim.hop("example.com"), 1);
    QTRY_COMPARE(victim.receiver.received.size(), 1u);
    QCOMPARE(thief.socket.bytesAvailable(), 0);
}

void TlsTransportTest::reportsAPeerThatNeverAgrees()
{
    Listening server;
    QVERIFY(server.start());
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Hop to = server.hop("example.com");
    to.peer.port = silent.serverPort();
    server.transport->send(server.request(), to, 1);
    QTRY_VERIFY(silent.hasPendingConnections());
    const QTcpSocket *accepted = silent.nextPendingConnection();
    QTRY_VERIFY(accepted->bytesAvailable() > 0); // its hello, which nobody will answer
    server.clock.advance(sip::StreamLimits().connectMilliseconds, {&server.timers});
    QCOMPARE(server.receiver.failures, std::vector<QByteArray>{"no connection in time"});
    QCOMPARE(server.receiver.handshakes,
             std::vector<QByteArray>{"> 127.0.0.1 the peer did not answer in time"});
    QCOMPARE(server.transport->connections(), 0);
}

// By TLS 1.3 it says so when our side is done. Who has used the connection has not refused us.
void TlsTransportTest::tellsOfAClientThatRefusesTheCertificate()
{
    Listening server;
    QVERIFY(server.start());
    QSslSocket phone;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({});
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setHandshakeMustInterruptOnError(true); // tells the peer, too
    phone.setSslConfiguration(configuration);
    phone.connectToHostEncrypted(u"127.0.0.1"_s, server.transport->localEndpoint().port);
    QTRY_COMPARE(server.receiver.handshakes.size(), 1u);
    QCOMPARE(server.receiver.handshakes.front(),
             "< 127.0.0.1 the peer does not know the authority of our certificate");
    QCOMPARE(server.transport->connections(), 0);
    Phone other(server);
    other.socket.write(server.request());
    QTRY_COMPARE(server.receiver.received.size(), 1u);
    other.socket.abort();
    QTRY_COMPARE(server.transport->connections(), 0);
    QCOMPARE(server.receiver.handshakes.size(), 1u);
}

void TlsTransportTest::tellsTapsOfWhoDoesNotSpeakTls()
{
    class Tap : public sip::TrafficTap
    {
    public:
        QByteArrayList lines;
        void messagePassed(const sip::TappedMessage &) override { lines += "a message"; }
        void handshakeFailed(const sip::TappedMessage &at, const base::Sentence &why) override
        {
            lines += at.peer.toByteArray() + " at " + at.local.toByteArray() + ": " +
                     why.english().toUtf8();
        }
    };
    test::ManualClock clock;
    base::TimerQueue timers{clock};
    base::TokenSource tokens{1};
    test::Certified certified;
    QVERIFY(certified.credentials.load(certified.settings));
    sip::TransportLayer layer(timers, tokens);
    layer.setCredentials(certified.credentials);
    const auto local = layer.listen(Protocol::Tls, QHostAddress::LocalHost, 0);
    QVERIFY(local);
    Tap tap;
    layer.addTap(tap);
    QTcpSocket phone;
    phone.connectToHost(u"127.0.0.1"_s, local->port);
    QTRY_COMPARE(phone.state(), QAbstractSocket::ConnectedState);
    const QByteArray port = QByteArray::number(phone.localPort());
    phone.write(Listening::request());
    QTRY_COMPARE(tap.lines.size(), 1);
    QCOMPARE(tap.lines.front(), "tls 127.0.0.1:" + port + " at " + local->toByteArray() +
                                    ": the peer does not speak TLS");
}

void TlsTransportTest::answersBeforeItClosesWhatItCannotRead()
{
    test::ManualClock clock;
    base::TimerQueue timers{clock};
    base::TokenSource tokens{1};
    test::Certified certified;
    QVERIFY(certified.credentials.load(certified.settings));
    sip::TransportLayer layer(timers, tokens);
    layer.setCredentials(certified.credentials);
    const auto local = layer.listen(Protocol::Tls, QHostAddress::LocalHost, 0);
    QVERIFY(local);
    QSslSocket phone;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(certified.file()));
    phone.setSslConfiguration(configuration);
    phone.connectToHostEncrypted(u"127.0.0.1"_s, local->port);
    phone.write(Listening::request().replace("Content-Length: 0", "Content-Length: x"));
    QTRY_COMPARE(phone.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(phone.readAll().startsWith("SIP/2.0 400 "));
}

void TlsTransportTest::closesAPeerThatReadsNothing()
{
    Listening server;
    sip::StreamLimits limits;
    limits.writeBufferBytes = 1'000'000;
    QVERIFY(server.start(nullptr, limits));
    Phone phone(server);
    phone.socket.setReadBufferSize(1024);
    phone.socket.write(server.request());
    QTRY_COMPARE(server.receiver.received.size(), 1u);
    const Hop from = server.receiver.received[0].second;
    // Its system takes some megabytes before it begins to wait; then it is too much at some point.
    const QByteArray notify(100'000, 'n');
    for (int i = 0; i < 1000 && server.transport->hasConnection(from.connection); ++i) {
        server.transport->send(notify, from, quint64(i + 1));
        server.transport->flush();
        QCoreApplication::processEvents();
    }
    QVERIFY(!server.transport->hasConnection(from.connection));
    QVERIFY(!server.receiver.failures.empty());
}

QTEST_GUILESS_MAIN(TlsTransportTest)
#include "tst_tlstransport.moc"
