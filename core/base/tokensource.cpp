// SPDX-License-Identifier: Apache-2.0
#include "base/tokensource.h"

#include <openssl/rand.h>

#include <QRandomGenerator>

namespace base {

quint64 TokenSource::number()
{
    if (m_seeded)
        return (*m_seeded)();
    if (m_used == m_block.size()) {
        // Qt's generator asks the processor for each number, which takes a microsecond; libcrypto's
        // does so for a seed and works on with AES (NIST SP 800-90A).
        if (RAND_bytes(reinterpret_cast<unsigned char *>(m_block.data()), sizeof(m_block)) != 1)
            QRandomGenerator::system()->fillRange(m_block.data(), qsizetype(m_block.size()));
        m_used = 0;
    }
    return m_block[m_used++];
}

QByteArray TokenSource::token(int length)
{
    QByteArray result(length, Qt::Uninitialized);
    fill(result.data(), length);
    return result;
}

void TokenSource::fill(char *out, int length)
{
    static constexpr char Alphabet[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    constexpr quint64 Letters = sizeof(Alphabet) - 1;
    quint64 bits = 0;
    for (int i = 0; i < length; ++i) {
        if (i % 10 == 0) // 62^10 is below 2^60: a number yields ten letters
            bits = number();
        out[i] = Alphabet[bits % Letters];
        bits /= Letters;
    }
}

} // namespace base
