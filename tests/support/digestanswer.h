// SPDX-License-Identifier: Apache-2.0
#pragma once

// The answer to a Digest challenge, as a flow writes it:
//   digest NAME PASSWORD NONCE [realm=R] [algorithm=MD5] [qop=none] [nc=HEX] [cnonce=TEXT] [uri=URI]
// Usual are SHA-256, the realm example.com, qop=auth, nc 00000001, and a cnonce never used before.

#include <QByteArray>

namespace test {

/// `text` as it is when it does not begin with "digest ".
[[nodiscard]] QByteArray digestAnswer(const QByteArray &text, const QByteArray &method,
                                      const QByteArray &uri, const QByteArray &freshCnonce);

} // namespace test
