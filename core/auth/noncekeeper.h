// SPDX-License-Identifier: Apache-2.0
#pragma once

// Nonces that carry their date and a signature (RFC 7616, 5.4), so that making one and refusing one
// takes no memory: whoever asks a million times is remembered not once. Only what a user has proved
// is remembered, for the life of its nonce, so that it cannot be played again: each (nonce, cnonce,
// nc), for phones repeat nc=00000001 with a new cnonce (clients: 9), or, in the strict mode, the
// highest nc of a nonce. A nonce also tells, to us alone, whom it was given to: who brings it from
// elsewhere is who he is, but has not read our challenge there. When the room is used up, all
// nonces so far become stale: the users prove themselves once more, and nothing can be played
// again. A restart does the same. Server thread.

#include <QByteArray>
#include <QHash>

#include "base/clock.h"
#include "base/network.h"
#include "base/tokensource.h"

namespace auth {

class NonceKeeper
{
public:
    struct Settings
    {
        qint64 lifetime = 300'000; // milliseconds
        qsizetype remembered = 200'000;
        bool strict = false; // nc must rise, whatever the cnonce (RFC 7616, 3.4.1)

        friend bool operator==(const Settings &, const Settings &) = default;
    };
    NonceKeeper(const base::Clock &clock, base::TokenSource &tokens);

    /// Where they differ in what was remembered, nonces already given become stale.
    void setSettings(const Settings &settings);

    /// Never the same twice, within 65536 in one millisecond. `asker` is where it is sent to; the
    /// null one: anywhere.
    [[nodiscard]] QByteArray issue(const base::Network &asker = {});

    enum class Age : quint8 {
        Young,
        Old,  // in the second half of its life: time for a nextnonce
        Stale // over, or not of ours, or of before a restart
    };
    [[nodiscard]] Age judge(QByteArrayView nonce) const;

    /// Whether a nonce of ours was sent to this network, so that who knows it has read it there;
    /// never to the null one.
    [[nodiscard]] bool wasGivenTo(QByteArrayView nonce, const base::Network &asker) const;

    /// Whether this use of a nonce that is not stale is the first; it is remembered. To be asked
    /// only when all else is proved.
    [[nodiscard]] bool isFirstUse(QByteArrayView nonce, QByteArrayView cnonce, quint32 count);

    [[nodiscard]] qsizetype remembered() const { return m_uses.size() + m_earlierUses.size(); }

private:
    [[nodiscard]] QByteArray signatureOf(QByteArrayView text) const;
    /// What stands in a nonce of that date for whom it was given to.
    [[nodiscard]] QByteArray placeOf(QByteArrayView time, const base::Network &asker) const;
    /// What is signed, when it is one of ours: date and place. Else null.
    [[nodiscard]] QByteArray contentOf(QByteArrayView nonce) const;
    void makeRoom();
    void forgetAll();

    const base::Clock &m_clock;
    Settings m_settings;
    QByteArray m_key;
    size_t m_seed;
    // Fingerprint of the use to its nc. Two generations: what the older holds is of nonces that are
    // over when it goes.
    QHash<quint64, quint32> m_uses;
    QHash<quint64, quint32> m_earlierUses;
    qint64 m_generationSince = 0;
    qint64 m_floor = 0; // nonces of before are stale
    quint16 m_counter = 0;
};

} // namespace auth
