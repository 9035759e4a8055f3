// SPDX-License-Identifier: Apache-2.0
#include "auth/digestclient.h"

#include <algorithm>

#include <QList>

#include "auth/digestfields.h"
#include "auth/digestparameters.h"
#include "base/scanner.h"

namespace auth {

namespace {

bool offersAuthentication(QByteArrayView qop)
{
    const QList<QByteArray> offered = qop.toByteArray().toLower().split(',');
    return std::any_of(offered.begin(), offered.end(),
                       [](const QByteArray &each) { return each.trimmed() == "auth"; });
}

} // namespace

DigestClient::DigestClient(QByteArray username, QByteArray password)
    : m_username(std::move(username))
    , m_password(std::move(password))
{
}

std::optional<DigestClient::Challenge> DigestClient::parse(QByteArrayView value) const
{
    const auto parameters = digestParameters(value);
    if (!parameters)
        return std::nullopt;
    Challenge challenge;
    std::optional<Algorithm> algorithm = Algorithm::Md5;
    for (const auto &[name, content] : *parameters) {
        // Clang 14 lets no lambda take a structured binding by reference.
        const auto is = [&given = name](const char *known) {
            return base::equalsIgnoringCase(given, known);
        };
        if (is("realm"))
            challenge.realm = content.toByteArray();
        else if (is("nonce"))
            challenge.nonce = content.toByteArray();
        else if (is("opaque"))
            challenge.opaque = content.toByteArray();
        else if (is("stale"))
            challenge.isStale = base::equalsIgnoringCase(content, "true");
        else if (is("algorithm"))
            algorithm = algorithmFromToken(content);
        else if (is("qop") && !offersAuthentication(content))
            return std::nullopt;
        else if (is("qop"))
            challenge.hasQop = true;
    }
    if (!algorithm || challenge.nonce.isEmpty())
        return std::nullopt;
    challenge.algorithm = *algorithm;
    challenge.ha1 = hashedA1(*algorithm, m_username, unescaped(challenge.realm), m_password);
    if (challenge.ha1.isEmpty()) // a policy of the machine forbids it
        return std::nullopt;
    return challenge;
}

bool DigestClient::take(const std::vector<QByteArrayView> &challenges)
{
    const bool wasAnswered = m_uses > 0;
    for (const QByteArrayView value : challenges) {
        auto challenge = parse(value);
        if (!challenge)
            continue;
        const bool isHopeless = wasAnswered && !challenge->isStale;
        m_challenge = std::move(challenge);
        m_uses = 0;
        return !isHopeless;
    }
    m_challenge.reset();
    m_uses = 0;
    return false;
}

QByteArray DigestClient::answer(QByteArrayView method, QByteArrayView uri,
                                const QByteArray &clientNonce)
{
    Q_ASSERT(m_challenge);
    const Challenge &to = *m_challenge;
    const QByteArray count = QByteArray::number(++m_uses, 16).rightJustified(8, '0');
    DigestInput input;
    input.algorithm = to.algorithm;
    input.protection = to.hasQop ? Protection::Authentication : Protection::None;
    input.ha1 = to.ha1;
    input.nonce = to.nonce;
    input.nonceCount = count;
    input.cnonce = clientNonce;
    input.method = method;
    input.uri = uri;
    QByteArray value = "Digest username=" + base::quoted(m_username) + ", realm=\"" + to.realm +
                       "\", nonce=\"" + to.nonce + "\", uri=\"" + uri.toByteArray() +
                       "\", response=\"" + responseOf(input) +
                       "\", algorithm=" + token(to.algorithm).toByteArray();
    if (to.hasQop)
        value += ", cnonce=\"" + clientNonce + "\", qop=auth, nc=" + count;
    if (!to.opaque.isEmpty())
        value += ", opaque=\"" + to.opaque + '"';
    return value;
}

} // namespace auth
