// SPDX-License-Identifier: Apache-2.0
#include "auth/noncekeeper.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QtEndian>

#include "auth/digest.h"

namespace auth {

namespace {

constexpr int KeyLetters = 43;     // 256 bits
constexpr qsizetype TimeBytes = 8; // 48 bits of milliseconds, 16 of a counter
constexpr qsizetype PlaceBytes = 6;
constexpr qsizetype SignatureBytes = 10;
constexpr qsizetype SignedBytes = TimeBytes + PlaceBytes;
constexpr qsizetype NonceBytes = SignedBytes + SignatureBytes;
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

// With the date, that it says nothing about another nonce, and of another length than what is
// signed, that none is the other.
QByteArray NonceKeeper::placeOf(QByteArrayView time, const base::Network &asker) const
{
    if (asker == base::Network())
        return QByteArray(PlaceBytes, '\0');
    std::array<char, TimeBytes + 2 * sizeof(quint64)> text{};
    std::copy(time.begin(), time.end(), text.begin());
    qToBigEndian(asker.high, text.data() + TimeBytes);
    qToBigEndian(asker.low, text.data() + TimeBytes + sizeof(quint64));
    return authenticationCode(m_key, QByteArrayView(text.data(), text.size()), PlaceBytes);
}

// By the monotonic clock: whoever sets the machine's must not make old nonces young again. It may
// start anywhere; the key is of this run.
QByteArray NonceKeeper::issue(const base::Network &asker)
{
    const quint64 time = quint64(std::max(m_clock.now(), m_floor));
    QByteArray nonce(TimeBytes, Qt::Uninitialized);
    qToBigEndian<quint64>(time << 16 | ++m_counter, nonce.data());
    nonce += placeOf(nonce, asker);
    nonce += signatureOf(nonce);
    return nonce.toBase64(Encoding);
}

QByteArray NonceKeeper::contentOf(QByteArrayView nonce) const
{
    if (nonce.size() != NonceLetters)
        return {};
    const auto bytes = QByteArray::fromBase64Encoding(nonce.toByteArray(), Encoding);
    if (!bytes || bytes.decoded.size() != NonceBytes)
        return {};
    QByteArray content = bytes.decoded.first(SignedBytes);
    const bool isOurs = equalInConstantTime(signatureOf(content),
                                            QByteArrayView(bytes.decoded).sliced(SignedBytes));
    return isOurs ? content : QByteArray();
}

NonceKeeper::Age NonceKeeper::judge(QByteArrayView nonce) const
{
    const QByteArray content = contentOf(nonce);
    if (content.isNull())
        return Age::Stale;
    const qint64 issued = qint64(qFromBigEndian<quint64>(content.data()) >> 16);
    if (issued < m_floor)
        return Age::Stale;
    const qint64 age = m_clock.now() - issued;
    if (age >= m_settings.lifetime)
        return Age::Stale;
    return age >= m_settings.lifetime / 2 ? Age::Old : Age::Young;
}

bool NonceKeeper::wasGivenTo(QByteArrayView nonce, const base::Network &asker) const
{
    const QByteArray content = contentOf(nonce);
    if (content.isNull() || asker == base::Network())
        return false;
    const QByteArrayView time = QByteArrayView(content).first(TimeBytes);
    return equalInConstantTime(placeOf(time, asker), QByteArrayView(content).sliced(TimeBytes));
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
