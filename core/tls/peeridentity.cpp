// SPDX-License-Identifier: Apache-2.0
#include "tls/peeridentity.h"

#include <algorithm>

#include <QHostAddress>
#include <QUrl>

#include "tls/openssl.h"

namespace tls {

namespace {

struct Names
{
    std::vector<QByteArray> uris; // the hosts of those that are sip:host
    std::vector<QByteArray> hosts;
    std::vector<QByteArray> addresses;
    bool areThere = false;
};

QByteArray textOf(const ASN1_STRING *string)
{
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
            ASN1_STRING_length(string)};
}

/// The host of a "sip:host"; empty for another scheme, and for a URI of one user.
QByteArray hostOfSipUri(const QByteArray &uri)
{
    if (!uri.left(4).toLower().startsWith("sip:") || uri.contains('@'))
        return {};
    const QByteArray rest = uri.mid(4);
    qsizetype end = rest.startsWith('[') ? rest.indexOf(']') + 1 : 0;
    while (end < rest.size() && rest[end] != ':' && rest[end] != ';' && rest[end] != '?')
        ++end;
    return rest.left(end).toLower();
}

QByteArray addressOf(const ASN1_OCTET_STRING *bytes)
{
    const QByteArray text = textOf(bytes);
    QHostAddress address;
    if (text.size() == 4)
        address.setAddress(quint32(quint8(text[0])) << 24 | quint32(quint8(text[1])) << 16 |
                           quint32(quint8(text[2])) << 8 | quint8(text[3]));
    else if (text.size() == 16)
        address.setAddress(reinterpret_cast<const quint8 *>(text.constData()));
    return address.toString().toLatin1();
}

void take(const GENERAL_NAME &name, Names &names)
{
    names.areThere = true;
    int type = 0;
    const void *const value = GENERAL_NAME_get0_value(&name, &type);
    if (type == GEN_URI) {
        const QByteArray host = hostOfSipUri(textOf(static_cast<const ASN1_IA5STRING *>(value)));
        if (!host.isEmpty())
            names.uris.push_back(host);
    } else if (type == GEN_DNS) {
        names.hosts.push_back(textOf(static_cast<const ASN1_IA5STRING *>(value)).toLower());
    } else if (type == GEN_IPADD) {
        names.addresses.push_back(addressOf(static_cast<const ASN1_OCTET_STRING *>(value)));
    }
}

Names alternativeNames(const QSslCertificate &certificate)
{
    Names names;
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const openssl::Owned<X509> x509(d2i_X509(nullptr, &bytes, long(der.size())));
    if (!x509)
        return names;
    const openssl::Owned<GENERAL_NAMES> all(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(x509.get(), NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()); ++i)
        take(*sk_GENERAL_NAME_value(all.get(), i), names);
    return names;
}

/// As certificates write it: in ASCII (RFC 5280, 7.2); an address without brackets, in one form.
QByteArray comparable(const QByteArray &host)
{
    QByteArray text = host.toLower();
    if (text.startsWith('[') && text.endsWith(']'))
        text = text.sliced(1).chopped(1);
    const QHostAddress address(QString::fromUtf8(text));
    if (!address.isNull())
        return address.toString().toLatin1();
    const QByteArray ace = QUrl::toAce(QString::fromUtf8(text));
    return ace.isEmpty() ? text : ace;
}

} // namespace

std::vector<QByteArray> sipIdentities(const QSslCertificate &certificate)
{
    Names names = alternativeNames(certificate);
    std::vector<QByteArray> identities = names.uris.empty() ? names.hosts : names.uris;
    if (!names.areThere) { // RFC 5922, 7.1, step 2
        const QStringList common = certificate.subjectInfo(QSslCertificate::CommonName);
        for (const QString &name : common)
            identities.push_back(name.toUtf8().toLower());
    }
    identities.insert(identities.end(), names.addresses.begin(), names.addresses.end());
    return identities;
}

bool isIdentity(const std::vector<QByteArray> &identities, const QByteArray &host)
{
    const QByteArray wanted = comparable(host);
    // In their entirety (7.2): "*.example.com" is a name like another, which no host has.
    return !wanted.isEmpty() && !wanted.contains('*') &&
           std::any_of(identities.begin(), identities.end(),
                       [&wanted](const QByteArray &one) { return comparable(one) == wanted; });
}

} // namespace tls
