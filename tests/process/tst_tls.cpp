// SPDX-License-Identifier: Apache-2.0

// SIP and XCAP over TLS with clients that are not ours: openssl, curl and baresip (Debian's SIPp
// has no TLS). The certificates are those that `hereabouts certificate` makes.

#include <csignal>

#include <QJsonArray>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include "baresipphone.h"
#include "runningserver.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;

/// What `hereabouts certificate` wrote into a folder.
struct Lab
{
    QTemporaryDir folder;
    RunningServer::Ended made;

    explicit Lab(const QStringList &more = {u"--host"_s, u"127.0.0.1"_s})
        : made(RunningServer::run(QStringList{u"certificate"_s, u"--out"_s, folder.path()} + more))
    {
    }
    [[nodiscard]] QString certificate() const { return folder.filePath(u"certificate.pem"_s); }
    [[nodiscard]] QString key() const { return folder.filePath(u"key.pem"_s); }
    [[nodiscard]] QStringList arguments() const
    {
        return {u"--tls-certificate"_s, certificate(), u"--tls-key"_s, key()};
    }
};

/// A server that listens for TLS besides, and what there is to know of it.
struct Secure
{
    Lab lab;
    quint16 port = freePort();
    quint16 httpsPort = freePort();
    RunningServer server;

    explicit Secure(const QStringList &more = {})
        : server(QStringList{u"--listen"_s, u"tls:127.0.0.1:%1"_s.arg(port), u"--xcap"_s,
                             u"https:127.0.0.1:%1"_s.arg(httpsPort)} +
                 lab.arguments() + more)
    {
    }
    /// The certificate that a new connection is shown.
    [[nodiscard]] QSslCertificate shown() const
    {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
        return socket.waitForEncrypted(Patience) ? socket.peerCertificate() : QSslCertificate();
    }
};

/// A program run to its end, with what it read and said.
RunningServer::Ended run(const QString &program, const QStringList &arguments,
                         const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    RunningServer::Ended ended;
    if (process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit)
        ended.code = process.exitCode();
    ended.output = process.readAllStandardOutput();
    ended.errors = process.readAllStandardError();
    return ended;
}

QByteArray optionsRequest()
{
    return "OPTIONS sips:127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/TLS 127.0.0.1:9;branch=z9hG4bK1\r\n"
           "From: <sips:a@example.com>;tag=1\r\nTo: <sips:127.0.0.1>\r\nCall-ID: 1\r\n"
           "CSeq: 1 OPTIONS\r\nMax-Forwards: 70\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

class tst_Tls : public QObject
{
    Q_OBJECT

private slots:
    void makesACertificateForALab();
    void saysWhatIsWrongWithACertificate_data();
    void saysWhatIsWrongWithACertificate();
    void speaksSip_data();
    void speaksSip();
    void servesXcap();
    void takesANewCertificateOnSighup();
    void forgetsWhoNeverFinishesTheHandshake();
    void tellsOfWhoRefusesTheCertificate_data();
    void tellsOfWhoRefusesTheCertificate();
    void baresipFollowsOverTls();
};

void tst_Tls::makesACertificateForALab()
{
    const Lab lab({u"--host"_s, u"sip.example.com"_s, u"--host"_s, u"127.0.0.1"_s});
    QCOMPARE(lab.made.code, 0);
    QVERIFY2(lab.made.output.contains("Next: hereabouts --listen tls:0.0.0.0:5061"),
             lab.made.output.constData());
    QCOMPARE(QFile::permissions(lab.key()) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    const auto names = run(u"openssl"_s, {u"x509"_s, u"-in"_s, lab.certificate(), u"-noout"_s,
                                          u"-ext"_s, u"subjectAltName"_s});
    for (const char *name : {"DNS:sip.example.com", "URI:sip:sip.example.com", "127.0.0.1"})
        QVERIFY2(names.output.contains(name), names.output.constData());
    // A key that is there stays.
    QFile key(lab.key());
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QByteArray before = key.readAll();
    const auto again =
        RunningServer::run({u"certificate"_s, u"--out"_s, lab.folder.path(), u"--host"_s, u"a"_s});
    QCOMPARE(again.code, 1);
    QVERIFY2(again.errors.contains("is there already"), again.errors.constData());
    QVERIFY(key.seek(0));
    QCOMPARE(key.readAll(), before);
}

void tst_Tls::saysWhatIsWrongWithACertificate_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("none") << QStringList() << 2 << QByteArray("tls.certificate is empty");
    QTest::newRow("not there") << QStringList{u"--tls-certificate"_s, u"/nowhere.pem"_s} << 1
                               << QByteArray("tls.certificate: cannot read /nowhere.pem");
}

void tst_Tls::saysWhatIsWrongWithACertificate()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const QTemporaryDir folder;
    const QStringList common{
        u"--no-gui"_s, u"--listen"_s,   u"tls:127.0.0.1:0"_s,     u"--xcap"_s,
        u"none"_s,     u"--database"_s, folder.filePath(u"db"_s), u"--socket"_s,
        u"none"_s};
    const auto ended = RunningServer::run(common + arguments);
    QCOMPARE(ended.code, code);
    QVERIFY2(ended.errors.contains(says), ended.errors.constData());
    const Lab expired({u"--host"_s, u"a"_s, u"--days"_s, u"-1"_s});
    const auto tooLate = RunningServer::run(common + expired.arguments());
    QCOMPARE(tooLate.code, 1);
    QVERIFY2(tooLate.errors.contains("expired on"), tooLate.errors.constData());
}

void tst_Tls::speaksSip_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<bool>("comesIn");
    const QStringList old{u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s};
    QTest::newRow("TLS 1.3") << QStringList{u"-tls1_3"_s} << true;
    QTest::newRow("TLS 1.2") << QStringList{u"-tls1_2"_s} << true;
    QTest::newRow("TLS 1.1") << QStringList{u"-tls1_1"_s} + old << false;
    QTest::newRow("TLS 1.0") << QStringList{u"-tls1"_s} + old << false;
}

void tst_Tls::speaksSip()
{
    QFETCH(QStringList, flags);
    QFETCH(bool, comesIn);
    Secure secure;
    QVERIFY2(secure.server.start(), secure.server.output().constData());
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(u"openssl"_s,
                 QStringList{u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(secure.port),
                             u"-CAfile"_s, secure.lab.certificate(), u"-verify_return_error"_s,
                             u"-quiet"_s} +
                     flags);
    client.write(optionsRequest());
    QByteArray said;
    while (!said.contains("SIP/2.0 200 OK") && client.waitForReadyRead(comesIn ? Patience : 5'000))
        said += client.readAll();
    QVERIFY2(said.contains("SIP/2.0 200 OK") == comesIn, said.constData());
    client.kill();
    client.waitForFinished(Patience);
    if (!comesIn)
        QTRY_VERIFY2(secure.server.output().contains("no TLS with 127.0.0.1"),
                     secure.server.output().constData());
    const QJsonObject fields = secure.server.ctl({u"status"_s}).value("fields"_L1).toObject();
    QVERIFY(
        fields.value("listening"_L1).toArray().contains(u"tls 127.0.0.1:%1"_s.arg(secure.port)));
    QVERIFY(fields.value("certificate"_L1).toString().startsWith("127.0.0.1, until"_L1));
}

void tst_Tls::servesXcap()
{
    Secure secure;
    QVERIFY2(secure.server.start(), secure.server.output().constData());
    const QString url =
        u"https://127.0.0.1:%1/xcap-root/xcap-caps/global/index"_s.arg(secure.httpsPort);
    const auto got = run(u"curl"_s, {u"-sS"_s, u"--cacert"_s, secure.lab.certificate(), url});
    QVERIFY2(got.code == 0, got.errors.constData());
    QVERIFY2(got.output.contains("<xcap-caps"), got.output.constData());
    // Who trusts somebody else is told nothing.
    const Lab other;
    const auto refused = run(u"curl"_s, {u"-sS"_s, u"--cacert"_s, other.certificate(), url});
    QCOMPARE(refused.code, 60);
    // A document larger than what a socket takes at once, there and back.
    QFile document(secure.lab.folder.filePath(u"list.xml"_s));
    QVERIFY(document.open(QIODevice::WriteOnly));
    document.write("<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\"><list>");
    for (int i = 0; i < 10'000; ++i)
        document.write("<entry uri=\"sip:user" + QByteArray::number(i) + "@example.com\"/>");
    document.write("</list></resource-lists>");
    document.close();
    const QString list =
        u"https://127.0.0.1:%1/xcap-root/resource-lists/users/sip:a@example.com/index"_s.arg(
            secure.httpsPort);
    const auto put = run(u"curl"_s, {u"-sS"_s, u"--cacert"_s, secure.lab.certificate(), u"-T"_s,
                                     document.fileName(), u"-H"_s,
                                     u"Content-Type: application/resource-lists+xml"_s, u"-w"_s,
                                     u"%{http_code}"_s, list});
    QCOMPARE(put.output, "201");
    const auto back = run(u"curl"_s, {u"-sS"_s, u"--cacert"_s, secure.lab.certificate(), list});
    QVERIFY(document.open(QIODevice::ReadOnly));
    QCOMPARE(back.output, document.readAll());
}

void tst_Tls::takesANewCertificateOnSighup()
{
    Secure secure;
    QVERIFY2(secure.server.start(), secure.server.output().constData());
    const auto hangUp = [&] { ::kill(pid_t(secure.server.processId()), SIGHUP); };
    const auto replace = [&](const QString &name, const QByteArray &text) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const auto textOf = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QSslCertificate before = secure.shown();
    QVERIFY(!before.isNull());
    QSslSocket phone; // who is there stays
    phone.setPeerVerifyMode(QSslSocket::VerifyNone);
    phone.connectToHostEncrypted(u"127.0.0.1"_s, secure.port);
    QVERIFY(phone.waitForEncrypted(Patience));

    const Lab next;
    QVERIFY(replace(secure.lab.certificate(), textOf(next.certificate())));
    hangUp(); // its key is still the old one
    QTRY_VERIFY_WITH_TIMEOUT(
        secure.server.output().contains("the one of before stays in force: tls.private_key"),
        Patience);
    QCOMPARE(secure.shown(), before);

    QVERIFY(replace(secure.lab.key(), textOf(next.key())));
    hangUp();
    QTRY_VERIFY_WITH_TIMEOUT(
        secure.server.output().contains("connections to come are shown the certificate"), Patience);
    QVERIFY(secure.shown() != before);
    QVERIFY(!secure.shown().isNull());
    phone.write(optionsRequest());
    QByteArray answer;
    while (!answer.contains("200 OK") && phone.waitForReadyRead(Patience))
        answer += phone.readAll();
    QVERIFY(answer.contains("200 OK"));
}

void tst_Tls::forgetsWhoNeverFinishesTheHandshake()
{
    Secure secure(
        {u"--set"_s, u"tls.handshake_time=300"_s, u"--set"_s, u"tls.handshakes_per_address=3"_s});
    QVERIFY2(secure.server.start(), secure.server.output().constData());
    for (const quint16 port : {secure.port, secure.httpsPort}) {
        QTcpSocket silent[3];
        for (QTcpSocket &socket : silent) {
            socket.connectToHost(u"127.0.0.1"_s, port);
            QVERIFY(socket.waitForConnected(Patience));
        }
        for (QTcpSocket &socket : silent) {
            QVERIFY(socket.state() == QAbstractSocket::UnconnectedState ||
                    socket.waitForDisconnected(Patience));
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(secure.server.output().count("the handshake took too long"), 6,
                              Patience);
    QVERIFY(!secure.shown().isNull()); // others come in
}

// alice                     server                      bob
//   |== REGISTER, PUBLISH ==>|<== REGISTER, SUBSCRIBE ===|
//   |                        |== NOTIFY (online) =======>|
//   |== PUBLISH (closed) ===>|== NOTIFY (offline) ======>|
void tst_Tls::tellsOfWhoRefusesTheCertificate_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("TLS 1.2") << u"-tls1_2"_s;
    QTest::newRow("TLS 1.3") << u"-tls1_3"_s; // when our side has done its part
}

void tst_Tls::tellsOfWhoRefusesTheCertificate()
{
    QFETCH(QString, version);
    Secure secure;
    QVERIFY2(secure.server.start(), secure.server.output().constData());
    const auto ended =
        run(u"openssl"_s, {u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(secure.port),
                           u"-verify_return_error"_s, version});
    QVERIFY(ended.code != 0);
    QTRY_VERIFY2_WITH_TIMEOUT(secure.server.output().contains("alert unknown ca"),
                              secure.server.output().constData(), Patience);
}

void tst_Tls::baresipFollowsOverTls()
{
    Secure secure({u"--force-active"_s});
    QVERIFY2(secure.server.start(), secure.server.output().constData());
    BaresipPhone alice(secure.port, "alice", "bob", {}, secure.lab.certificate());
    BaresipPhone bob(secure.port, "bob", "alice", {}, secure.lab.certificate());
    QVERIFY2(alice.start(), alice.output().constData());
    QVERIFY2(bob.start(), bob.output().constData());
    QTRY_VERIFY2_WITH_TIMEOUT(bob.seen() == "Online", bob.output().constData(), Patience);
    alice.command("presence_offline");
    QTRY_COMPARE_WITH_TIMEOUT(bob.seen(), QByteArray("Offline"), Patience);
    const QJsonArray rows = secure.server.ctl({u"registrations"_s}).value("rows"_L1).toArray();
    QCOMPARE(rows.size(), 2);
}

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"
