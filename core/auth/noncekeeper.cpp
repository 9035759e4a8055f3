// SPDX-License-Identifier: Apache-2.0
#include "auth/noncekeeper.h"

#include <algorithm>
#include <utility>

#include <QtEndian>

#include "auth/digest.h"

namespace auth {

namespace {

constexpr int KeyLetters = 43;     // 256 bits
constexpr qsizetype TimeBytes = 8; // 48 bits of milliseconds, 16 of a counter
constexpr qsizetype SignatureBytes = 10;
constexpr qsizetype NonceBytes = TimeBytes + SignatureBytes;
constexpr qsizetype NonceLetters = NonceBytes * 4 / 3;
constexpr auto Encoding = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;

} // namespace

NonceKeeper::NonceKeeper(const base::Clock &clock, base::TokenSource &tokens)
    : m_clock(clock)
    , m_key(tokens.token(KeyLetters))
    , m_seed(size_t(tokens.number()))
    , m_generationSince(clock.now())
{
}

void NonceKeeper::setSettings(const Settings &settings)
{
    if (settings != m_settings && remembered() > 0)
        forgetAll();
    m_settings = settings;
}

QByteArray NonceKeeper::signatureOf(QByteArrayView text) const
{
    return authenticationCode(m_key, text, SignatureBytes);
}

// By the monotonic clock: whoever sets the machine's must not make old nonces young again. It may
// start anywhere; the key is of this run.
QByteArray NonceKeeper::issue()
{
    const quint64 time = quint64(std::max(m_clock.now(), m_floor));
    QByteArray nonce(TimeBytes, Qt::Uninitialized);
    qToBigEndian<quint64>(time << 16 | ++m_counter, nonce.data());
    nonce += signatureOf(nonce);
    return nonce.toBase64(Encoding);
}

std::optional<qint64> NonceKeeper::issuedAt(QByteArrayView nonce) const
{
    if (nonce.size() != NonceLetters)
        return std::nullopt;
    const auto bytes = QByteArray::fromBase64Encoding(nonce.toByteArray(), Encoding);
    if (!bytes || bytes.decoded.size() != NonceBytes)
        return std::nullopt;
    const QByteArrayView signedPart = QByteArrayView(bytes.decoded).first(TimeBytes);
    if (!equalInConstantTime(signatureOf(signedPart),
                             QByteArrayView(bytes.decoded).sliced(TimeBytes)))
        return std::nullopt;
    return qint64(qFromBigEndian<quint64>(signedPart.data()) >> 16);
}

NonceKeeper::Age NonceKeeper::judge(QByteArrayView nonce) const
{
    const std::optional<qint64> issued = issuedAt(nonce);
    if (!issued || *issued < m_floor)
        return Age::Stale;
    const qint64 age = m_clock.now() - *issued;
    if (age >= m_settings.lifetime)
        return Age::Stale;
    return age >= m_settings.lifetime / 2 ? Age::Old : Age::Young;
}

bool NonceKeeper::isFirstUse(QByteArrayView nonce, QByteArrayView cnonce, quint32 count)
{
    makeRoom();
    const size_t use =
        m_settings.strict ? qHash(nonce, m_seed) : qHashMulti(m_seed, nonce, cnonce, count);
    const auto isKnown = [&](const QHash<quint64, quint32> &uses) {
        const auto found = uses.constFind(use);
        return found != uses.cend() && (!m_settings.strict || count <= *found);
    };
    if (isKnown(m_uses) || isKnown(m_earlierUses))
        return false;
    m_uses.insert(use, count);
    return true;
}

void NonceKeeper::makeRoom()
{
    const qint64 now = m_clock.now();
    if (now - m_generationSince >= m_settings.lifetime) {
        // Twice the lifetime with nothing to do: neither generation can matter.
        const bool longAgo = now - m_generationSince >= 2 * m_settings.lifetime;
        m_earlierUses = longAgo ? QHash<quint64, quint32>() : std::exchange(m_uses, {});
        m_uses.clear();
        m_generationSince = now;
    }
    if (remembered() < m_settings.remembered)
        return;
    forgetAll();
}

void NonceKeeper::forgetAll()
{
    m_floor = m_clock.now() + 1;
    m_uses.clear();
    m_earlierUses.clear();
}

} // namespace auth
