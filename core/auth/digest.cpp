// SPDX-License-Identifier: Apache-2.0
#include "auth/digest.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "base/scanner.h"

namespace auth {

namespace {

constexpr QByteArrayView Tokens[AlgorithmCount] = {"MD5", "SHA-256", "SHA-512-256"};

const EVP_MD *hashFunction(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Sha256: return EVP_sha256();
    case Algorithm::Sha512_256: return EVP_sha512_256();
    case Algorithm::Md5: break;
    }
    return EVP_md5();
}

QByteArrayView qopOf(Protection protection)
{
    return protection == Protection::Integrity ? QByteArrayView("auth-int")
                                               : QByteArrayView("auth");
}

} // namespace

QByteArrayView token(Algorithm algorithm)
{
    return Tokens[size_t(algorithm)];
}

std::optional<Algorithm> algorithmFromToken(QByteArrayView text)
{
    for (size_t i = 0; i < AlgorithmCount; ++i) {
        if (base::equalsIgnoringCase(text, Tokens[i]))
            return Algorithm(i);
    }
    return std::nullopt;
}

QByteArray hashOf(Algorithm algorithm, std::initializer_list<QByteArrayView> parts)
{
    QByteArray text;
    qsizetype length = qsizetype(parts.size());
    for (const QByteArrayView part : parts)
        length += part.size();
    text.reserve(length);
    for (const QByteArrayView &part : parts) {
        if (&part != parts.begin())
            text += ':';
        text += part;
    }
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    // It fails only where a policy of the machine forbids the algorithm; then nothing matches.
    if (EVP_Digest(text.constData(), size_t(text.size()), digest, &size, hashFunction(algorithm),
                   nullptr) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(digest), qsizetype(size)).toHex();
}

QByteArray hashedA1(Algorithm algorithm, QByteArrayView username, QByteArrayView realm,
                    QByteArrayView password)
{
    return hashOf(algorithm, {username, realm, password});
}

QByteArray responseOf(const DigestInput &input)
{
    const Algorithm algorithm = input.algorithm;
    const QByteArray ha2 =
        input.protection == Protection::Integrity
            ? hashOf(algorithm, {input.method, input.uri, hashOf(algorithm, {input.body})})
            : hashOf(algorithm, {input.method, input.uri});
    if (input.protection == Protection::None)
        return hashOf(algorithm, {input.ha1, input.nonce, ha2});
    return hashOf(algorithm, {input.ha1, input.nonce, input.nonceCount, input.cnonce,
                              qopOf(input.protection), ha2});
}

bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() &&
           CRYPTO_memcmp(left.data(), right.data(), size_t(left.size())) == 0;
}

QByteArray authenticationCode(const QByteArray &key, QByteArrayView text, qsizetype length)
{
    unsigned char code[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.constData(), int(key.size()),
         reinterpret_cast<const unsigned char *>(text.data()), size_t(text.size()), code, &size);
    return {reinterpret_cast<const char *>(code), std::min(length, qsizetype(size))};
}

} // namespace auth
