// SPDX-License-Identifier: Apache-2.0
#pragma once

// The front of this module: Digest for SIP and HTTP (RFC 7616; RFC 8760; RFC 3261, 22; RFC 2069 by
// setting). judge() takes what a request says about its sender and answers whether he has proved
// it; challenges() are what to ask with. Nothing is remembered of who proves nothing, and what he
// gets does not tell whether his name or his password was wrong.
// How to read it: DigestFields -> Authenticator -> CredentialLookup, Digest, NonceKeeper.
// Left out: Basic, -sess, userhash, mutual authentication (rspauth). One for all doors of a server,
// in its thread.

#include <optional>
#include <span>
#include <vector>

#include "auth/credentials.h"
#include "auth/digestfields.h"
#include "auth/noncekeeper.h"

namespace auth {

struct AuthenticatorSettings
{
    std::vector<Algorithm> algorithms{Algorithm::Sha512_256, Algorithm::Sha256, Algorithm::Md5};
    bool allowRfc2069 = true;
    NonceKeeper::Settings nonces;
};

/// What a request says.
struct Claim
{
    /// The values of all its Authorization fields; those of other realms are not looked at.
    std::span<const QByteArrayView> fields;
    QByteArrayView method;
    QByteArrayView uri; // of the request, as it stands there
    QByteArrayView body;
    QByteArrayView realm; // that it was asked for
    QByteArray domain;    // of the user that is meant, in lower case
    /// Others that he may be of instead: the first in which he proves himself counts.
    std::span<const QByteArray> otherDomains = {};
    base::Network source; // whence it comes, where that may be another's address; or null
    /// Whether the URI of the digest means that of the request; null: it must be the same bytes.
    bool (*isSameUri)(QByteArrayView digest, QByteArrayView request) = nullptr;
    /// The body has still to come, and the claim will be judged again with it. Till then nothing is
    /// used up: what would be Proved is Promising, or NeedsBody.
    bool isBodyDue = false;
};

enum class Verdict : quint8 {
    Proved,
    Promising, // all of it is right; whether it was proved with before is not asked yet
    NeedsBody, // auth-int: the proof is of the body
    NotTried,  // no Digest for this realm
    Stale,     // the password is right, the nonce is over: stale=true
    Replayed,  // likewise, and it was proved with before
    Refused,   // an algorithm, or a way without qop, that was not offered
    WrongUri,  // a digest for another request: 400 (RFC 7616, 3.4.6)
    WrongPassword,
    UnknownUser,
};

/// Why, for the log; null: it is the course of things.
[[nodiscard]] const char *reasonInWords(Verdict verdict);

struct Judgement
{
    Verdict verdict = Verdict::NotTried;
    QByteArray username; // as claimed; proved only if the verdict says so
    QByteArray domain;   // likewise
    /// Authentication-Info's value; empty: none is needed yet.
    QByteArray information = {};

    /// Whether the nonce was sent to where the request says to come from, so that it does.
    bool isFromSource = false;

    /// Whether the client is right in all but its nonce.
    [[nodiscard]] bool isStale() const
    {
        return verdict == Verdict::Stale || verdict == Verdict::Replayed;
    }
};

struct AuthenticatorCounters
{
    quint64 proved = 0;
    quint64 notTried = 0;
    quint64 stale = 0; // and replayed
    quint64 replayed = 0;
    quint64 malformed = 0; // Refused and WrongUri
    quint64 wrongPassword = 0;
    quint64 unknownUser = 0;
};

class Authenticator
{
public:
    Authenticator(const CredentialLookup &users, const base::Clock &clock,
                  base::TokenSource &tokens);

    void setSettings(const AuthenticatorSettings &settings);

    [[nodiscard]] Judgement judge(const Claim &claim);
    enum class Offer : quint8 {
        All,
        Md5 // for who gives up at the sight of another; all, if it is none of ours
    };
    /// The values of WWW-Authenticate, one for each algorithm, the strongest first, all with the
    /// same new nonce. `asker` is where they are sent to (Claim::source).
    [[nodiscard]] std::vector<QByteArray> challenges(QByteArrayView realm, bool isStale,
                                                     Offer offer = Offer::All,
                                                     const base::Network &asker = {});
    [[nodiscard]] const AuthenticatorCounters &counters() const { return m_counters; }

private:
    [[nodiscard]] Verdict verdictOf(const Claim &claim, const DigestFields &fields,
                                    Judgement &judgement);
    /// Why the response is not that of a user of the domain; nothing when it is.
    [[nodiscard]] std::optional<Verdict> faultOf(DigestInput input, QByteArrayView response,
                                                 const QByteArray &username,
                                                 const QByteArray &domain) const;
    [[nodiscard]] bool isOffered(Algorithm algorithm) const;
    void count(Verdict verdict);

    const CredentialLookup &m_users;
    NonceKeeper m_nonces;
    AuthenticatorSettings m_settings;
    AuthenticatorCounters m_counters;
};

} // namespace auth
