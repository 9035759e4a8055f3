// SPDX-License-Identifier: Apache-2.0
#include "tls/acceptor.h"

#include <QTest>

#include "certified.h"
#include "manualclock.h"

using namespace Qt::StringLiterals;

namespace {

/// Listens on loopback, with a clock of its own.
class Listening : public test::Certified
{
public:
    test::ManualClock clock;
    base::TimerQueue timers{clock};
    std::unique_ptr<tls::Acceptor> acceptor;

    explicit Listening(const tls::HandshakeLimits &limits = {},
                       tls::ClientCertificates clients = tls::ClientCertificates::None)
    {
        settings.clients = clients;
        if (!credentials.load(settings))
            return;
        acceptor = std::make_unique<tls::Acceptor>(credentials, timers, limits);
        if (!acceptor->listen(QHostAddress::LocalHost))
            acceptor.reset();
    }
    void connectSecurely(QSslSocket &socket) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(credentials.forOpening().caCertificates());
        configuration.setProtocol(protocol);
        if (showsCertificate) {
            configuration.setLocalCertificateChain(
                credentials.forOpening().localCertificateChain());
            configuration.setPrivateKey(credentials.forOpening().privateKey());
        }
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, acceptor->serverPort());
    }
    QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater;
    bool showsCertificate = false;
};

} // namespace

// Real handshakes on the loopback address.
class AcceptorTest : public QObject
{
    Q_OBJECT
private slots:
    void handsOutWhatIsEncrypted();
    void refusesOldProtocols();
    void endsAHandshakeThatTakesTooLong();
    void holdsToItsLimits_data();
    void holdsToItsLimits();
    void asksForACertificate_data();
    void asksForACertificate();
    void showsANewCertificateAfterAReload();
    void keepsTheOldOneWhenTheNewIsBroken();
};

void AcceptorTest::handsOutWhatIsEncrypted()
{
    Listening server;
    QVERIFY(server.acceptor);
    QSslSocket phone;
    server.connectSecurely(phone);
    QTRY_VERIFY(server.acceptor->hasPendingConnections());
    QCOMPARE(server.acceptor->handshakes(), 0);
    const auto *accepted = qobject_cast<QSslSocket *>(server.acceptor->nextPendingConnection());
    QVERIFY(accepted);
    QVERIFY(accepted->isEncrypted());
    QTRY_VERIFY(phone.isEncrypted());
    QCOMPARE(server.timers.size(), 0);
}

void AcceptorTest::refusesOldProtocols()
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    Listening server;
    QVERIFY(server.acceptor);
    server.protocol = QSsl::TlsV1_1;
    QT_WARNING_POP
    QSslSocket phone;
    server.connectSecurely(phone);
    QTRY_COMPARE(phone.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!phone.isEncrypted());
    QTRY_COMPARE(server.acceptor->handshakes(), 0);
    QVERIFY(!server.acceptor->hasPendingConnections());
}

void AcceptorTest::endsAHandshakeThatTakesTooLong()
{
    Listening server({5'000, 10, 10});
    QVERIFY(server.acceptor);
    QTcpSocket silent;
    silent.connectToHost(u"127.0.0.1"_s, server.acceptor->serverPort());
    QTRY_COMPARE(server.acceptor->handshakes(), 1);
    server.clock.advance(4'999, {&server.timers});
    QCOMPARE(server.acceptor->handshakes(), 1);
    server.clock.advance(1, {&server.timers});
    QCOMPARE(server.acceptor->handshakes(), 0);
    QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
}

void AcceptorTest::holdsToItsLimits_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<int>("perAddress");
    QTest::newRow("in all") << 2 << 10;
    QTest::newRow("of one address") << 10 << 2;
}

void AcceptorTest::holdsToItsLimits()
{
    QFETCH(int, atOnce);
    QFETCH(int, perAddress);
    Listening server({5'000, atOnce, perAddress});
    QVERIFY(server.acceptor);
    QTcpSocket first;
    QTcpSocket second;
    for (QTcpSocket *silent : {&first, &second})
        silent->connectToHost(u"127.0.0.1"_s, server.acceptor->serverPort());
    QTRY_COMPARE(server.acceptor->handshakes(), 2);
    QTcpSocket third;
    third.connectToHost(u"127.0.0.1"_s, server.acceptor->serverPort());
    QTRY_COMPARE(third.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(server.acceptor->handshakes(), 2);
    // When one goes there is room for another.
    first.abort();
    QTRY_COMPARE(server.acceptor->handshakes(), 1);
    QSslSocket phone;
    server.connectSecurely(phone);
    QTRY_VERIFY(phone.isEncrypted());
}

void AcceptorTest::asksForACertificate_data()
{
    QTest::addColumn<tls::ClientCertificates>("asks");
    QTest::addColumn<bool>("shows");
    QTest::addColumn<bool>("comesIn");
    using tls::ClientCertificates;
    QTest::newRow("not asked") << ClientCertificates::None << true << true;
    QTest::newRow("asked in vain") << ClientCertificates::Requested << false << true;
    QTest::newRow("shown") << ClientCertificates::Requested << true << true;
    QTest::newRow("required and shown") << ClientCertificates::Required << true << true;
    QTest::newRow("required in vain") << ClientCertificates::Required << false << false;
}

void AcceptorTest::asksForACertificate()
{
    QFETCH(tls::ClientCertificates, asks);
    QFETCH(bool, shows);
    QFETCH(bool, comesIn);
    Listening server({}, asks);
    QVERIFY(server.acceptor);
    server.showsCertificate = shows;
    QSslSocket phone;
    server.connectSecurely(phone);
    if (!comesIn) {
        QTRY_COMPARE(phone.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!server.acceptor->hasPendingConnections());
        return;
    }
    QTRY_VERIFY(server.acceptor->hasPendingConnections());
    const auto *accepted = qobject_cast<QSslSocket *>(server.acceptor->nextPendingConnection());
    QCOMPARE(!accepted->peerCertificate().isNull(), shows && asks != tls::ClientCertificates::None);
    QCOMPARE(accepted->sslHandshakeErrors().size(), 0);
}

void AcceptorTest::showsANewCertificateAfterAReload()
{
    Listening server;
    QVERIFY(server.acceptor);
    QSslSocket before;
    server.connectSecurely(before);
    QTRY_VERIFY(before.isEncrypted());
    server.renew("127.0.0.1");
    QVERIFY(server.credentials.load(server.settings));
    QSslSocket after;
    server.connectSecurely(after);
    QTRY_VERIFY(after.isEncrypted());
    QVERIFY(before.peerCertificate() != after.peerCertificate());
    QVERIFY(before.isEncrypted()); // as it was
}

void AcceptorTest::keepsTheOldOneWhenTheNewIsBroken()
{
    Listening server;
    QVERIFY(server.acceptor);
    const QSslCertificate before = server.credentials.forAccepting().localCertificate();
    QFile file(server.settings.certificate);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a certificate");
    file.close();
    const auto loaded = server.credentials.load(server.settings);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().key, "tls.certificate"_L1);
    QSslSocket phone;
    server.connectSecurely(phone);
    QTRY_VERIFY(phone.isEncrypted());
    QCOMPARE(phone.peerCertificate(), before);
}

QTEST_GUILESS_MAIN(AcceptorTest)
#include "tst_acceptor.moc"
