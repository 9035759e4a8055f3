// SPDX-License-Identifier: Apache-2.0
#include "tls/selfsigned.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

#include "tls/peeridentity.h"

class SelfSignedTest : public QObject
{
    Q_OBJECT
private slots:
    void isForEachHost();
    void livesAsLongAsAsked();
    void isNewEachTime();
    void takesALongName();
};

void SelfSignedTest::isForEachHost()
{
    const auto made = tls::makeSelfSigned({"sip.example.com", "192.0.2.1", "2001:db8::1"}, 10);
    QVERIFY(made);
    const QSslCertificate certificate(made->certificate);
    QVERIFY(!certificate.isNull());
    QVERIFY(!QSslKey(made->key, QSsl::Ec).isNull());
    const auto identities = tls::sipIdentities(certificate);
    for (const char *host : {"sip.example.com", "192.0.2.1", "[2001:db8::1]"})
        QVERIFY2(tls::isIdentity(identities, host), host);
    // For the web, where a URI is nothing.
    QCOMPARE(certificate.subjectAlternativeNames().values(QSsl::DnsEntry),
             QStringList{QStringLiteral("sip.example.com")});
}

void SelfSignedTest::livesAsLongAsAsked()
{
    const auto made = tls::makeSelfSigned({"a"}, 10);
    QVERIFY(made);
    const QSslCertificate certificate(made->certificate);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(certificate.effectiveDate() <= now);
    QVERIFY(certificate.expiryDate() <= now.addDays(10));
    QVERIFY(certificate.expiryDate() > now.addDays(9));
}

void SelfSignedTest::isNewEachTime()
{
    const auto one = tls::makeSelfSigned({"a"}, 10);
    const auto other = tls::makeSelfSigned({"a"}, 10);
    QVERIFY(one && other);
    QVERIFY(one->key != other->key);
    QVERIFY(QSslCertificate(one->certificate).serialNumber() !=
            QSslCertificate(other->certificate).serialNumber());
}

void SelfSignedTest::takesALongName()
{
    const QByteArray host = QByteArray(60, 'a') + '.' + QByteArray(60, 'b') + ".example.com";
    const auto made = tls::makeSelfSigned({host}, 10);
    QVERIFY(made);
    QVERIFY(tls::isIdentity(tls::sipIdentities(QSslCertificate(made->certificate)), host));
}

QTEST_GUILESS_MAIN(SelfSignedTest)
#include "tst_selfsigned.moc"
