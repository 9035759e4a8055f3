// SPDX-License-Identifier: Apache-2.0
#include "tls/pemfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tls/selfsigned.h"

using namespace Qt::StringLiterals;

// What is wrong with a certificate and its key is one sentence, with the setting at fault.
class PemFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void readsAPair();
    void readsAKeyBesideItsCertificate();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysThatItExpired();
    void saysThatAFileOfAuthoritiesHasNone();

private:
    [[nodiscard]] static QString data(const QString &name) { return u"" TEST_DATA "/"_s + name; }
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void PemFilesTest::readsAPair()
{
    const auto pair = tls::readKeyPair(data(u"rsa.pem"_s), data(u"rsa-key.pem"_s));
    QVERIFY2(pair, pair ? "" : qPrintable(pair.error().sentence.english()));
    QCOMPARE(pair->chain.size(), 1);
    QVERIFY(!pair->key.isNull());
}

void PemFilesTest::readsAKeyBesideItsCertificate()
{
    const auto made = tls::makeSelfSigned({"example.com"}, 1);
    QVERIFY(made);
    QVERIFY(tls::readKeyPair(write(u"both"_s, made->certificate + made->key), {}));
}

void PemFilesTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("fault");
    const QString rsa = data(u"rsa.pem"_s);
    QTest::newRow("no such certificate")
        << u"/nowhere/certificate"_s << QString()
        << u"tls.certificate: cannot read /nowhere/certificate: No such file or directory"_s;
    QTest::newRow("no such key")
        << rsa << u"/nowhere/key"_s
        << u"tls.private_key: cannot read /nowhere/key: No such file or directory"_s;
    QTest::newRow("no certificate in it")
        << data(u"rsa-key.pem"_s) << QString()
        << u"tls.certificate: there is no certificate in PEM form in %1"_s.arg(
               data(u"rsa-key.pem"_s));
    QTest::newRow("no key in it")
        << rsa << QString()
        << u"tls.private_key: there is no private key in PEM form in %1"_s.arg(rsa);
    QTest::newRow("another key") << rsa << data(u"ed25519-key.pem"_s)
                                 << u"tls.private_key: the key in %1 is of a kind that is not "
                                    "supported; RSA and EC are"_s.arg(data(u"ed25519-key.pem"_s));
    QTest::newRow("of another certificate")
        << data(u"common-name.pem"_s) << data(u"rsa-key.pem"_s)
        << u"tls.private_key: the key in %1 is not that of the certificate in %2"_s.arg(
               data(u"rsa-key.pem"_s), data(u"common-name.pem"_s));
    const QString encrypted = data(u"encrypted-key.pem"_s);
    QTest::newRow("encrypted")
        << data(u"encrypted.pem"_s) << encrypted
        << u"tls.private_key: the key in %1 is encrypted, and a server has nobody to ask for its "
           "password; decrypt it with: openssl pkey -in %1 -out NEW"_s.arg(encrypted);
}

void PemFilesTest::saysWhatIsWrong()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, fault);
    const auto pair = tls::readKeyPair(certificate, key);
    QVERIFY(!pair);
    QCOMPARE(pair.error().key + u": "_s + pair.error().sentence.english(), fault);
}

void PemFilesTest::saysThatItExpired()
{
    const auto made = tls::makeSelfSigned({"example.com"}, -1);
    QVERIFY(made);
    const QString file = write(u"old"_s, made->certificate + made->key);
    const auto pair = tls::readKeyPair(file, {});
    QVERIFY(!pair);
    QCOMPARE(pair.error().key, "tls.certificate"_L1);
    QVERIFY(pair.error().sentence.english().startsWith(
        u"the certificate in %1 expired on "_s.arg(file)));
}

void PemFilesTest::saysThatAFileOfAuthoritiesHasNone()
{
    const auto authorities = tls::readAuthorities(data(u"rsa-key.pem"_s));
    QVERIFY(!authorities);
    QCOMPARE(authorities.error().key, "tls.ca_file"_L1);
}

QTEST_GUILESS_MAIN(PemFilesTest)
#include "tst_pemfiles.moc"
