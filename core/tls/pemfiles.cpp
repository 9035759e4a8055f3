// SPDX-License-Identifier: Apache-2.0
#include "tls/pemfiles.h"

#include <QDateTime>
#include <QFile>
#include <QSslConfiguration>

#include "tls/openssl.h"
#include "tls/tlslogging.h"

using namespace Qt::StringLiterals;

namespace tls {

namespace {

constexpr QLatin1StringView CertificateSetting("tls.certificate");
constexpr QLatin1StringView KeySetting("tls.private_key");
constexpr QLatin1StringView AuthoritiesSetting("tls.ca_file");
constexpr qint64 LargestFile = 4 * 1024 * 1024; // the whole of a system's authorities is 220 kB

base::Unexpected<Fault> fault(QLatin1StringView key, const base::Sentence &sentence)
{
    return base::Unexpected(Fault{key, sentence});
}

base::Result<QByteArray, Fault> readFile(QLatin1StringView key, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fault(key, base::Sentence(QT_TRANSLATE_NOOP("core", "cannot read %1: %2"))
                              .arg(name, file.errorString()));
    }
    return file.read(LargestFile);
}

/// Of what PEM_read_bio_PrivateKey asks when a key is encrypted: nobody is there to be asked.
int refusePassword(char *, int, int, void *wasAsked)
{
    *static_cast<bool *>(wasAsked) = true;
    return -1;
}

base::Result<QSslKey, Fault> keyFrom(const QByteArray &pem, const QString &name)
{
    const openssl::Owned<BIO> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    bool wasAsked = false;
    const openssl::Owned<EVP_PKEY> key(
        PEM_read_bio_PrivateKey(bio.get(), nullptr, refusePassword, &wasAsked));
    if (wasAsked) {
        return fault(KeySetting,
                     base::Sentence(QT_TRANSLATE_NOOP(
                                        "core", "the key in %1 is encrypted, and a server has "
                                                "nobody to ask for its password; decrypt it with: "
                                                "openssl pkey -in %1 -out NEW"))
                         .arg(name));
    }
    if (!key)
        return fault(
            KeySetting,
            base::Sentence(QT_TRANSLATE_NOOP("core", "there is no private key in PEM form in %1"))
                .arg(name));
    const int kind = EVP_PKEY_get_base_id(key.get());
    if (kind == EVP_PKEY_RSA || kind == EVP_PKEY_EC) {
        QSslKey read(pem, kind == EVP_PKEY_RSA ? QSsl::Rsa : QSsl::Ec);
        if (!read.isNull())
            return read;
    }
    return fault(
        KeySetting,
        base::Sentence(
            QT_TRANSLATE_NOOP("core",
                              "the key in %1 is of a kind that is not supported; RSA and EC are"))
            .arg(name));
}

bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const openssl::Owned<X509> one(d2i_X509(nullptr, &bytes, long(der.size())));
    const QByteArray pem = key.toPem();
    const openssl::Owned<BIO> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const openssl::Owned<EVP_PKEY> other(
        PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    return one && other && X509_check_private_key(one.get(), other.get()) == 1;
}

base::Result<void, Fault> checkDates(const QSslCertificate &certificate, const QString &name)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (certificate.expiryDate() < now) {
        return fault(
            CertificateSetting,
            base::Sentence(QT_TRANSLATE_NOOP("core", "the certificate in %1 expired on %2"))
                .arg(name, certificate.expiryDate().toString(Qt::ISODate)));
    }
    if (certificate.effectiveDate() > now) {
        return fault(CertificateSetting,
                     base::Sentence(
                         QT_TRANSLATE_NOOP("core", "the certificate in %1 is not valid before %2"))
                         .arg(name, certificate.effectiveDate().toString(Qt::ISODate)));
    }
    return {};
}

void warnOfReaders(const QString &keyFile)
{
    if (QFile::permissions(keyFile) & (QFile::ReadOther | QFile::WriteOther)) {
        qCWarning(logTls, "every user of this machine can read the private key in %s: chmod 600",
                  qPrintable(keyFile));
    }
}

} // namespace

base::Result<KeyPair, Fault> readKeyPair(const QString &certificateFile, const QString &keyFile)
{
    const QString keyName = keyFile.isEmpty() ? certificateFile : keyFile;
    const auto certificates = readFile(CertificateSetting, certificateFile);
    if (!certificates)
        return base::Unexpected(certificates.error());
    KeyPair pair;
    pair.chain = QSslCertificate::fromData(*certificates, QSsl::Pem);
    if (pair.chain.isEmpty()) {
        return fault(
            CertificateSetting,
            base::Sentence(QT_TRANSLATE_NOOP("core", "there is no certificate in PEM form in %1"))
                .arg(certificateFile));
    }
    const auto keyBytes = readFile(KeySetting, keyName);
    if (!keyBytes)
        return base::Unexpected(keyBytes.error());
    const auto key = keyFrom(*keyBytes, keyName);
    if (!key)
        return base::Unexpected(key.error());
    pair.key = *key;
    if (!belongTogether(pair.chain.first(), pair.key)) {
        return fault(KeySetting,
                     base::Sentence(QT_TRANSLATE_NOOP(
                                        "core", "the key in %1 is not that of the certificate in "
                                                "%2"))
                         .arg(keyName, certificateFile));
    }
    if (const auto dates = checkDates(pair.chain.first(), certificateFile); !dates)
        return base::Unexpected(dates.error());
    warnOfReaders(keyName);
    return pair;
}

base::Result<QList<QSslCertificate>, Fault> readAuthorities(const QString &file)
{
    if (file.isEmpty())
        return QSslConfiguration::systemCaCertificates();
    const auto bytes = readFile(AuthoritiesSetting, file);
    if (!bytes)
        return base::Unexpected(bytes.error());
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (authorities.isEmpty()) {
        return fault(
            AuthoritiesSetting,
            base::Sentence(QT_TRANSLATE_NOOP("core", "there is no certificate in PEM form in %1"))
                .arg(file));
    }
    return authorities;
}

} // namespace tls
