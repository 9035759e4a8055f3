// SPDX-License-Identifier: Apache-2.0
#include "server/tlssettings.h"

#include "server/settingkinds.h"

using namespace Qt::StringLiterals;

namespace server {

using namespace settingkinds;

namespace {

base::Result<QString, base::Sentence> fileName(const QString &value)
{
    return value;
}

void addFiles(std::vector<Setting> &all)
{
    all.push_back(text<&Config::tls, &TlsConfig::certificate, fileName>(
        u"tls.certificate"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings", "PEM file of the certificate shown to who comes by TLS, for SIP and XCAP: "
                        "this server's first, then those between it and its authority. 'hereabouts "
                        "certificate' makes one for a lab."))));
    all.push_back(text<&Config::tls, &TlsConfig::privateKey, fileName>(
        u"tls.private_key"_s,
        marked(QT_TRANSLATE_NOOP("settings",
                                 "PEM file of the certificate's key, RSA or EC, not encrypted. "
                                 "Empty: it stands in the file of the certificate."))));
    all.push_back(text<&Config::tls, &TlsConfig::caFile, fileName>(
        u"tls.ca_file"_s,
        marked(QT_TRANSLATE_NOOP("settings",
                                 "PEM file of the authorities whose certificates are believed. "
                                 "Empty: those that the system believes."))));
}

void addTrust(std::vector<Setting> &all)
{
    all.push_back(boolean<&Config::tls, &TlsConfig::verifyPeers>(
        u"tls.verify_peers"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "Whom this server connects to proves by a certificate of a believed authority that he "
            "is the domain, or address, that is meant (RFC 5922). false: for a lab only."))));
    all.push_back(word<&Config::tls, &TlsConfig::clientCertificates>(
        u"tls.client_certificates"_s, {u"none"_s, u"requested"_s, u"required"_s},
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "Whether who comes by TLS is asked for a certificate. none: he is not; phones have "
            "passwords. requested: a proxy that shows a good one is told its NOTIFYs over its own "
            "connection (RFC 5923). required: without a good one nobody comes in."))));
}

void addHandshakes(std::vector<Setting> &all)
{
    const std::size_t first = all.size();
    all.push_back(integer<&Config::tls, &TlsConfig::handshakeTime>(
        u"tls.handshake_time"_s, 100, 600000, u"milliseconds"_s,
        marked(QT_TRANSLATE_NOOP("settings", "How long a TLS handshake may take; then the "
                                             "connection is closed."))));
    all.push_back(integer<&Config::tls, &TlsConfig::handshakes>(
        u"tls.handshakes"_s, 1, 100000, QString(),
        marked(QT_TRANSLATE_NOOP("settings",
                                 "The most TLS handshakes under way at one address listened at; "
                                 "more are closed at once."))));
    all.push_back(integer<&Config::tls, &TlsConfig::handshakesPerAddress>(
        u"tls.handshakes_per_address"_s, 1, 100000, QString(),
        marked(QT_TRANSLATE_NOOP(
            "settings", "The most of them with one peer's address, as which a NAT counts."))));
    for (std::size_t i = first; i < all.size(); ++i)
        all[i].applies = Setting::Applies::OnRestart;
}

tls::ClientCertificates clientsOf(ClientCertificates asked)
{
    switch (asked) {
    case ClientCertificates::Requested: return tls::ClientCertificates::Requested;
    case ClientCertificates::Required: return tls::ClientCertificates::Required;
    case ClientCertificates::None: break;
    }
    return tls::ClientCertificates::None;
}

} // namespace

void addTlsSettings(std::vector<Setting> &all)
{
    addFiles(all);
    addTrust(all);
    addHandshakes(all);
}

tls::Settings tlsFiles(const TlsConfig &config)
{
    return {config.certificate, config.privateKey, config.caFile, config.verifyPeers,
            clientsOf(config.clientCertificates)};
}

tls::HandshakeLimits handshakeLimits(const TlsConfig &config)
{
    return {config.handshakeTime, config.handshakes, config.handshakesPerAddress};
}

} // namespace server
