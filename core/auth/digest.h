// SPDX-License-Identifier: Apache-2.0
#pragma once

// The arithmetic of Digest (RFC 7616, 3.4; RFC 8760 for SIP; RFC 2069 for clients without qop):
// hashes of texts joined by colons, in lower case hexadecimal. No state, any thread. Hashing is
// OpenSSL's: QCryptographicHash of Qt 6.4 lacks SHA-512/256. Left out: the -sess algorithms, which
// nobody needs where H(A1) is kept, and userhash.

#include <initializer_list>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>

namespace auth {

/// The weakest first.
enum class Algorithm : quint8 { Md5, Sha256, Sha512_256 };
inline constexpr size_t AlgorithmCount = 3;

/// "MD5", "SHA-256", "SHA-512-256".
[[nodiscard]] QByteArrayView token(Algorithm algorithm);
/// In any case.
[[nodiscard]] std::optional<Algorithm> algorithmFromToken(QByteArrayView token);

/// H(a:b:c) in hexadecimal.
[[nodiscard]] QByteArray hashOf(Algorithm algorithm, std::initializer_list<QByteArrayView> parts);
/// H(A1) of RFC 7616, 3.4.2.
[[nodiscard]] QByteArray hashedA1(Algorithm algorithm, QByteArrayView username,
                                  QByteArrayView realm, QByteArrayView password);

enum class Protection : quint8 {
    None,           // RFC 2069: no qop
    Authentication, // qop=auth
    Integrity       // qop=auth-int: the body as well
};

/// What a response is made from.
struct DigestInput
{
    Algorithm algorithm = Algorithm::Md5;
    Protection protection = Protection::Authentication;
    QByteArrayView ha1;
    QByteArrayView nonce;
    QByteArrayView nonceCount; // as the client wrote it
    QByteArrayView cnonce;
    QByteArrayView method;
    QByteArrayView uri;
    QByteArrayView body;
};
/// The response directive's value (RFC 7616, 3.4.1).
[[nodiscard]] QByteArray responseOf(const DigestInput &input);

/// Compares in a time that does not tell where two texts of one length differ.
[[nodiscard]] bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

/// The first `length` bytes of HMAC-SHA-256.
[[nodiscard]] QByteArray authenticationCode(const QByteArray &key, QByteArrayView text,
                                            qsizetype length);

} // namespace auth
