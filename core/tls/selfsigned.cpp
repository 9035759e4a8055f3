// SPDX-License-Identifier: Apache-2.0
#include "tls/selfsigned.h"

#include <openssl/err.h>

#include <QHostAddress>

#include "tls/openssl.h"

namespace tls {

namespace {

constexpr int SerialBits = 127; // unguessable and positive: RFC 5280, 4.1.2.2
constexpr long OneDay = 86'400;
constexpr long Slack = 300;                 // peers' clocks differ
constexpr qsizetype LongestCommonName = 64; // RFC 5280, A.1: ub-common-name

base::Unexpected<QByteArray> opensslError()
{
    char text[256];
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    return base::Unexpected(QByteArray(text));
}

bool isAddress(const QByteArray &host)
{
    return !QHostAddress(QString::fromUtf8(host)).isNull();
}

/// The URI is what SIP looks at first (RFC 5922, 7.1), the DNS name what the web and most phones
/// do.
QByteArray alternativeNames(const std::vector<QByteArray> &hosts)
{
    QByteArray text;
    const auto add = [&text](QByteArrayView kind, QByteArrayView value) {
        if (!text.isEmpty())
            text += ',';
        text.append(kind).append(value);
    };
    for (const QByteArray &host : hosts) {
        if (isAddress(host)) {
            add("IP:", host);
        } else {
            add("DNS:", host);
            add("URI:sip:", host);
        }
    }
    return text;
}

bool addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const openssl::Owned<X509_EXTENSION> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    const openssl::Owned<BIGNUM> number(BN_new());
    return number && BN_rand(number.get(), SerialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setDates(X509 *certificate, int days)
{
    const long begin = days < 0 ? (days - 1) * OneDay : -Slack;
    return X509_gmtime_adj(X509_getm_notBefore(certificate), begin) != nullptr &&
           X509_gmtime_adj(X509_getm_notAfter(certificate), days * OneDay) != nullptr;
}

bool setSubject(X509 *certificate, const QByteArray &host)
{
    const QByteArray name = host.left(LongestCommonName);
    X509_NAME *subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(name.constData()),
                                      int(name.size()), -1, 0) == 1 &&
           X509_set_issuer_name(certificate, subject) == 1;
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, qsizetype(size)};
}

bool fill(X509 *certificate, EVP_PKEY *key, const std::vector<QByteArray> &hosts, int days)
{
    return X509_set_version(certificate, X509_VERSION_3) == 1 && setSerial(certificate) &&
           setDates(certificate, days) && X509_set_pubkey(certificate, key) == 1 &&
           setSubject(certificate, hosts.front()) &&
           // It is its own authority, so a peer that trusts it can be told to with --cacert.
           addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
           addExtension(certificate, NID_key_usage, "critical,digitalSignature,keyCertSign") &&
           addExtension(certificate, NID_ext_key_usage, "serverAuth,clientAuth") &&
           addExtension(certificate, NID_subject_key_identifier, "hash") &&
           addExtension(certificate, NID_subject_alt_name, alternativeNames(hosts)) &&
           X509_sign(certificate, key, EVP_sha256()) > 0;
}

} // namespace

base::Result<SelfSigned, QByteArray> makeSelfSigned(const std::vector<QByteArray> &hosts, int days)
{
    const openssl::Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const openssl::Owned<X509> certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get(), hosts, days))
        return opensslError();
    const openssl::Owned<BIO> certificateText(BIO_new(BIO_s_mem()));
    const openssl::Owned<BIO> keyText(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1 ||
        PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                      nullptr) != 1)
        return opensslError();
    return SelfSigned{contentOf(certificateText.get()), contentOf(keyText.get())};
}

} // namespace tls
