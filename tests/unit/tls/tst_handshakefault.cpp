// SPDX-License-Identifier: Apache-2.0
#include "tls/handshakefault.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HandshakeFaultTest : public QObject
{
    Q_OBJECT
private slots:
    void saysItPlainly_data();
    void saysItPlainly();
};

// What OpenSSL 3.0 and Qt 6.4 say, as it stood in the log.
void HandshakeFaultTest::saysItPlainly_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("plain");
    const auto openSsl = [](const char *what) {
        return u"Error during SSL handshake: error:0A000418:SSL routines::"_s +
               QLatin1StringView(what);
    };
    QTest::newRow("authority") << openSsl("tlsv1 alert unknown ca")
                               << u"the peer does not know the authority of our certificate"_s;
    QTest::newRow("expired") << openSsl("sslv3 alert certificate expired")
                             << u"our certificate has expired, says the peer"_s;
    QTest::newRow("bad") << openSsl("sslv3 alert bad certificate")
                         << u"the peer refuses our certificate"_s;
    QTest::newRow("version") << openSsl("unsupported protocol")
                             << u"both sides have no version of TLS in common"_s;
    QTest::newRow("none shown")
        << openSsl("peer did not return a certificate")
        << u"the peer shows no certificate, which tls.client_certificates requires"_s;
    QTest::newRow("not TLS") << openSsl("wrong version number") << u"the peer does not speak TLS"_s;
    QTest::newRow("gone") << u"The remote host closed the connection"_s
                          << u"the peer closed the connection; perhaps it does not believe our "
                             "certificate"_s;
    QTest::newRow("unknown") << u"The certificate is self-signed, and untrusted"_s
                             << u"The certificate is self-signed, and untrusted"_s;
}

void HandshakeFaultTest::saysItPlainly()
{
    QFETCH(const QString, said);
    QTEST(tls::handshakeFault(said).english(), "plain");
}

QTEST_GUILESS_MAIN(HandshakeFaultTest)
#include "tst_handshakefault.moc"
