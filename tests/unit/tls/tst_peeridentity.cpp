// SPDX-License-Identifier: Apache-2.0
#include "tls/peeridentity.h"

#include <QFile>
#include <QTest>

// Whose a certificate is: RFC 5922, 7.1 and 7.2. The certificates are in data, named by what is in
// them.
class PeerIdentityTest : public QObject
{
    Q_OBJECT
private slots:
    void knowsWhoseItIs_data();
    void knowsWhoseItIs();
};

void PeerIdentityTest::knowsWhoseItIs_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isIts");
    const auto row = [](const char *file, const char *host, bool isIts) {
        QTest::addRow("%s: %s", file, host) << QByteArray(host) << isIts;
    };
    row("uri-outweighs-dns", "example.com", true);
    row("uri-outweighs-dns", "EXAMPLE.com", true);
    row("uri-outweighs-dns", "sip1.example.com", false);
    row("uri-outweighs-dns", "sub.example.com", false);
    row("uri-of-a-user", "example.com", false);
    row("uri-of-a-user", "example.org", true);
    row("uri-of-the-web", "example.com", false);
    row("uri-of-the-web", "example.org", true);
    row("upper-case", "example.com", true);
    row("two-domains", "example.com", true);
    row("two-domains", "example.net", true);
    row("wildcard", "sip.example.com", false);
    row("wildcard", "*.example.com", false); // no host has this name
    row("common-name", "example.com", true);
    row("common-name-beside-a-san", "example.com", false);
    row("common-name-beside-a-san", "example.org", true);
    row("address", "192.0.2.1", true);
    row("address", "192.0.2.2", false);
    row("address", "[2001:DB8:0::1]", true);
    row("idn",
        "b\xc3\xbc"
        "cher.example",
        true);
    row("idn", "xn--bcher-kva.example", true);
    row("common-name", "", false);
}

void PeerIdentityTest::knowsWhoseItIs()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, isIts);
    const QByteArray file = QByteArray(QTest::currentDataTag()).split(':').first();
    const QList<QSslCertificate> read = QSslCertificate::fromPath(
        QStringLiteral(TEST_DATA "/") + QString::fromLatin1(file) + QStringLiteral(".pem"));
    QCOMPARE(read.size(), 1);
    QCOMPARE(tls::isIdentity(tls::sipIdentities(read.first()), host), isIts);
}

QTEST_GUILESS_MAIN(PeerIdentityTest)
#include "tst_peeridentity.moc"
