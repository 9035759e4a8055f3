// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whose a certificate is, as SIP has it: RFC 5922, 7.1 and 7.2. Its answer differs from that for
// the web, which Qt gives: a URI outweighs the DNS names, and no wildcard matches anything. Also an
// IP address may be one's identity, for a Contact often has no name. Any thread.

#include <vector>

#include <QByteArray>
#include <QSslCertificate>

namespace tls {

/// The SIP domain identities, in lower case. Of a certificate that was found valid; the purpose
/// that it is restricted to (RFC 5924) must be looked at before.
[[nodiscard]] std::vector<QByteArray> sipIdentities(const QSslCertificate &certificate);

/// Whether one of them is `host`: a domain, or an IP address, in brackets or not.
[[nodiscard]] bool isIdentity(const std::vector<QByteArray> &identities, const QByteArray &host);

} // namespace tls
