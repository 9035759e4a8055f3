// SPDX-License-Identifier: Apache-2.0
#pragma once

// Certificates and a private key as their PEM files hold them, read and judged once: what is wrong
// is one sentence that names the setting at fault. Any thread.

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include "base/result.h"
#include "base/sentence.h"

namespace tls {

/// Why TLS cannot be spoken with these files.
struct Fault
{
    QLatin1StringView key; ///< "tls.certificate" and kin
    base::Sentence sentence;
};

/// A certificate, first of its chain up to the one that the peers know, with its key.
struct KeyPair
{
    QList<QSslCertificate> chain;
    QSslKey key;
};

/// `keyFile` empty: the key stands beside the certificate. Refuses a key that is encrypted or of
/// another certificate, and a certificate that is out of date.
[[nodiscard]] base::Result<KeyPair, Fault> readKeyPair(const QString &certificateFile,
                                                       const QString &keyFile);

/// Whom we believe that a peer is who he says; empty: those the system has.
[[nodiscard]] base::Result<QList<QSslCertificate>, Fault> readAuthorities(const QString &file);

} // namespace tls
