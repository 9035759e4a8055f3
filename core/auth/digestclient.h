// SPDX-License-Identifier: Apache-2.0
#pragma once

// The client's side of Digest (RFC 7616, 3.4; RFC 3261, 22): answers the challenges of a server
// with a name and a password, and goes on with the last one until the server gives another. Says
// what the header field holds and sends nothing. Left out: auth-int, and asking somebody. One
// thread, any.

#include <optional>
#include <vector>

#include "auth/digest.h"

namespace auth {

class DigestClient
{
public:
    DigestClient(QByteArray username, QByteArray password);

    /// The values of the WWW-Authenticate fields of a refusal: of those that can be answered the
    /// first counts (RFC 8760, 2.4). False: there is none, or the server has seen the answer to its
    /// last challenge and does not believe it.
    bool take(const std::vector<QByteArrayView> &challenges);
    [[nodiscard]] bool isChallenged() const { return m_challenge.has_value(); }
    /// For the Authorization field of the next request; a client nonce is new for each.
    [[nodiscard]] QByteArray answer(QByteArrayView method, QByteArrayView uri,
                                    const QByteArray &clientNonce);

private:
    struct Challenge
    {
        Algorithm algorithm = Algorithm::Md5;
        bool hasQop = false; // else it is one of RFC 2069
        bool isStale = false;
        QByteArray realm; // as it is within quotes
        QByteArray nonce;
        QByteArray opaque;
        QByteArray ha1;
    };
    [[nodiscard]] std::optional<Challenge> parse(QByteArrayView value) const;

    QByteArray m_username;
    QByteArray m_password;
    std::optional<Challenge> m_challenge;
    quint32 m_uses = 0; // of its nonce
};

} // namespace auth
