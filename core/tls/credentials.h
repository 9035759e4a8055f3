// SPDX-License-Identifier: Apache-2.0
#pragma once

// The front of this module: TLS 1.2 and later (RFC 8996) for SIP (RFC 3261, 26) and for XCAP.
// Credentials are who we are and whom we believe, as files say; one object serves all listeners,
// and load() puts other files in force for the connections to come: those there are stay.
// How to read it: PemFiles -> Credentials -> Acceptor (their handshake) and sip::StreamTransport
// (ours) -> peeridentity (RFC 5922). Server's thread.

#include <QDateTime>
#include <QSslConfiguration>
#include <QString>

#include "base/result.h"
#include "tls/pemfiles.h"

namespace tls {

/// What is asked of who connects to us.
enum class ClientCertificates : quint8 { None, Requested, Required };

struct Settings
{
    QString certificate;     ///< a PEM file: ours, then those between it and its authority
    QString privateKey;      ///< empty: in the same file
    QString authorities;     ///< empty: the system's
    bool verifyPeers = true; ///< of those we connect to
    ClientCertificates clients = ClientCertificates::None;
};

class Credentials
{
public:
    /// Takes the files as they are now; at a fault what was in force stays so.
    [[nodiscard]] base::Result<void, Fault> load(const Settings &settings);
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] const QSslConfiguration &forAccepting() const { return m_accepting; }
    [[nodiscard]] const QSslConfiguration &forOpening() const { return m_opening; }
    /// Whether who we connect to has to prove that he is whom we mean.
    [[nodiscard]] bool verifiesPeers() const { return m_verifiesPeers; }
    /// "CN=sip.example.com, until 2027-03-01", for logs and people.
    [[nodiscard]] const QString &description() const { return m_description; }

private:
    QSslConfiguration m_accepting;
    QSslConfiguration m_opening;
    QString m_description;
    bool m_verifiesPeers = true;
    bool m_isLoaded = false;
};

} // namespace tls
