// SPDX-License-Identifier: Apache-2.0
#pragma once

// Makes a certificate that vouches for itself, with its key: for labs and tests, and for phones
// that are told to trust just this one. EC P-256, SAN as RFC 5922, 4 asks. Any thread.

#include <vector>

#include <QByteArray>

#include "base/result.h"

namespace tls {

struct SelfSigned
{
    QByteArray certificate; // PEM
    QByteArray key;         // PEM, PKCS #8, not encrypted
};

/// `hosts` are domains and IP addresses, the first one the subject; lives `days`, which may be
/// negative for one that has expired. The error is OpenSSL's words.
[[nodiscard]] base::Result<SelfSigned, QByteArray>
makeSelfSigned(const std::vector<QByteArray> &hosts, int days);

} // namespace tls
