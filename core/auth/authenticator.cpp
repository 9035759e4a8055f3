// SPDX-License-Identifier: Apache-2.0
#include "auth/authenticator.h"

#include <algorithm>

#include "base/scanner.h"

namespace auth {

namespace {

constexpr int LongestCount = 8; // 8LHEX, which some leave zeros out of

std::optional<DigestFields> fieldsFor(const Claim &claim)
{
    for (const QByteArrayView value : claim.fields) {
        const auto fields = DigestFields::parse(value);
        if (fields && fields->realm == claim.realm)
            return fields;
    }
    return std::nullopt;
}

std::optional<Protection> protectionOf(const DigestFields &fields)
{
    if (fields.qop.isNull())
        return Protection::None;
    if (base::equalsIgnoringCase(fields.qop, "auth"))
        return Protection::Authentication;
    if (base::equalsIgnoringCase(fields.qop, "auth-int"))
        return Protection::Integrity;
    return std::nullopt;
}

std::optional<quint32> countOf(const DigestFields &fields)
{
    bool isNumber = false;
    const quint32 number = fields.nonceCount.toByteArray().toUInt(&isNumber, 16);
    const bool fits = isNumber && fields.nonceCount.size() <= LongestCount;
    return fits && !fields.cnonce.isEmpty() ? std::optional(number) : std::nullopt;
}

/// A hash that no password has, so that a name nobody has takes as long as a wrong password.
QByteArray nobodysHash(Algorithm algorithm)
{
    return QByteArray(algorithm == Algorithm::Md5 ? 32 : 64, '-');
}

} // namespace

const char *reasonInWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::WrongPassword: return "wrong password";
    case Verdict::UnknownUser: return "no such user";
    case Verdict::WrongUri: return "the digest is of another request";
    case Verdict::Refused: return "a digest that was not asked for";
    case Verdict::Replayed: return "was proved with this before";
    case Verdict::Proved:
    case Verdict::Promising:
    case Verdict::NeedsBody:
    case Verdict::NotTried:
    case Verdict::Stale: break;
    }
    return nullptr; // the course of things
}

Authenticator::Authenticator(const CredentialLookup &users, const base::Clock &clock,
                             base::TokenSource &tokens)
    : m_users(users)
    , m_nonces(clock, tokens)
{
}

void Authenticator::setSettings(const AuthenticatorSettings &settings)
{
    m_settings = settings;
    m_nonces.setSettings(settings.nonces);
    std::sort(m_settings.algorithms.begin(), m_settings.algorithms.end(), std::greater<>());
}

bool Authenticator::isOffered(Algorithm algorithm) const
{
    const auto &offered = m_settings.algorithms;
    return std::find(offered.begin(), offered.end(), algorithm) != offered.end();
}

Judgement Authenticator::judge(const Claim &claim)
{
    const std::optional<DigestFields> fields = fieldsFor(claim);
    Judgement judgement;
    if (fields) {
        judgement.username = unescaped(fields->username);
        judgement.domain = claim.domain;
        judgement.verdict = verdictOf(claim, *fields, judgement);
        if (judgement.verdict == Verdict::Proved) {
            judgement.isFromSource = m_nonces.wasGivenTo(fields->nonce, claim.source);
            if (m_nonces.judge(fields->nonce) == NonceKeeper::Age::Old)
                judgement.information = "nextnonce=\"" + m_nonces.issue(claim.source) + '"';
        }
    }
    count(judgement.verdict);
    return judgement;
}

std::optional<Verdict> Authenticator::faultOf(DigestInput input, QByteArrayView response,
                                              const QByteArray &username,
                                              const QByteArray &domain) const
{
    const Credentials *user = m_users.find(username, domain);
    const bool isKnown = user && !user->of(input.algorithm).isEmpty();
    const QByteArray ha1 = isKnown ? user->of(input.algorithm) : nobodysHash(input.algorithm);
    input.ha1 = ha1;
    const QByteArray expected = responseOf(input);
    // Nothing is expected where a policy of the machine forbids the algorithm: nothing proves it
    // then.
    if (expected.isEmpty() || !equalInConstantTime(expected, base::lowered(response)))
        return isKnown ? Verdict::WrongPassword : Verdict::UnknownUser;
    return isKnown ? std::nullopt : std::optional(Verdict::UnknownUser);
}

Verdict Authenticator::verdictOf(const Claim &claim, const DigestFields &fields,
                                 Judgement &judgement)
{
    const auto algorithm =
        fields.algorithm.isNull() ? Algorithm::Md5 : algorithmFromToken(fields.algorithm);
    const auto protection = protectionOf(fields);
    if (!algorithm || !isOffered(*algorithm) || !protection)
        return Verdict::Refused;
    const bool isOldStyle = *protection == Protection::None;
    const auto nonceCount = countOf(fields);
    if (isOldStyle ? !m_settings.allowRfc2069 : !nonceCount)
        return Verdict::Refused;
    const bool isSameUri =
        fields.uri == claim.uri || (claim.isSameUri && claim.isSameUri(fields.uri, claim.uri));
    if (!isSameUri)
        return Verdict::WrongUri;

    const DigestInput input{*algorithm,   *protection,       {},
                            fields.nonce, fields.nonceCount, fields.cnonce,
                            claim.method, fields.uri,        claim.body};
    const bool isOpen = claim.isBodyDue && *protection == Protection::Integrity;
    if (!isOpen) {
        std::optional<Verdict> fault =
            faultOf(input, fields.response, judgement.username, claim.domain);
        for (const QByteArray &other : claim.otherDomains) {
            if (!fault || faultOf(input, fields.response, judgement.username, other))
                continue;
            fault.reset();
            judgement.domain = other;
        }
        // Before the nonce is looked at: only who knows the password is told that it is stale.
        if (fault)
            return *fault;
    }
    if (m_nonces.judge(fields.nonce) == NonceKeeper::Age::Stale)
        return Verdict::Stale;
    if (claim.isBodyDue)
        return isOpen ? Verdict::NeedsBody : Verdict::Promising;
    // RFC 2069 has nothing to tell a repetition by: there the nonce's life is the limit.
    if (!isOldStyle && !m_nonces.isFirstUse(fields.nonce, fields.cnonce, *nonceCount))
        return Verdict::Replayed;
    return Verdict::Proved;
}

std::vector<QByteArray> Authenticator::challenges(QByteArrayView realm, bool isStale, Offer offer,
                                                  const base::Network &asker)
{
    std::vector<QByteArray> all;
    const QByteArray quotedRealm = base::quoted(realm);
    const QByteArray nonce = m_nonces.issue(asker);
    const bool md5Alone = offer == Offer::Md5 && isOffered(Algorithm::Md5);
    for (const Algorithm algorithm : m_settings.algorithms) {
        if (md5Alone && algorithm != Algorithm::Md5)
            continue;
        // RFC 3261, 25.1, and what old phones expect: algorithm is a token, qop a quoted string.
        QByteArray challenge = "Digest realm=" + quotedRealm + ", nonce=\"" + nonce +
                               "\", algorithm=" + token(algorithm).toByteArray() + ", qop=\"auth\"";
        if (isStale)
            challenge += ", stale=true";
        all.push_back(std::move(challenge));
    }
    return all;
}

void Authenticator::count(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Promising:
    case Verdict::NeedsBody: break; // it is judged again
    case Verdict::Proved: ++m_counters.proved; break;
    case Verdict::NotTried: ++m_counters.notTried; break;
    case Verdict::Replayed: ++m_counters.replayed; [[fallthrough]];
    case Verdict::Stale: ++m_counters.stale; break;
    case Verdict::Refused:
    case Verdict::WrongUri: ++m_counters.malformed; break;
    case Verdict::WrongPassword: ++m_counters.wrongPassword; break;
    case Verdict::UnknownUser: ++m_counters.unknownUser; break;
    }
}

} // namespace auth
