// SPDX-License-Identifier: Apache-2.0
#include "tls/credentials.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace tls {

namespace {

QSslSocket::PeerVerifyMode modeOf(ClientCertificates clients)
{
    switch (clients) {
    case ClientCertificates::Requested: return QSslSocket::QueryPeer;
    case ClientCertificates::Required: return QSslSocket::VerifyPeer;
    case ClientCertificates::None: break;
    }
    return QSslSocket::VerifyNone;
}

QString describe(const QSslCertificate &certificate)
{
    const QStringList names = certificate.subjectInfo(QSslCertificate::CommonName);
    return u"%1, until %2"_s.arg(names.value(0, certificate.subjectDisplayName()),
                                 certificate.expiryDate().toString(Qt::ISODate));
}

} // namespace

base::Result<void, Fault> Credentials::load(const Settings &settings)
{
    if (!QSslSocket::supportsSsl()) {
        return base::Unexpected(
            Fault{"tls.certificate"_L1,
                  base::Sentence(QT_TRANSLATE_NOOP(
                      "core", "Qt finds no OpenSSL on this machine, so TLS cannot be spoken"))});
    }
    const auto pair = readKeyPair(settings.certificate, settings.privateKey);
    if (!pair)
        return base::Unexpected(pair.error());
    const auto authorities = readAuthorities(settings.authorities);
    if (!authorities)
        return base::Unexpected(authorities.error());

    QSslConfiguration common = QSslConfiguration::defaultConfiguration();
    common.setProtocol(QSsl::TlsV1_2OrLater);
    common.setLocalCertificateChain(pair->chain);
    common.setPrivateKey(pair->key);
    // Never null, which would make Qt look for the system's.
    common.setCaCertificates(*authorities);
    m_opening = common;
    m_opening.setPeerVerifyMode(settings.verifyPeers ? QSslSocket::VerifyPeer
                                                     : QSslSocket::VerifyNone);
    if (settings.clients == ClientCertificates::None)
        common.setCaCertificates({}); // each connection reads them anew
    m_accepting = common;
    m_accepting.setPeerVerifyMode(modeOf(settings.clients));
    m_verifiesPeers = settings.verifyPeers;
    m_description = describe(pair->chain.first());
    m_isLoaded = true;
    return {};
}

} // namespace tls
