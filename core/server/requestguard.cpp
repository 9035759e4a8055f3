// SPDX-License-Identifier: Apache-2.0
#include "server/requestguard.h"

#include <algorithm>

#include "base/scanner.h"
#include "sip/uri.h"

namespace server {

using auth::Verdict;
using base::Unexpected;
using sip::HeaderId;
using sip::Refusal;
using sip::StatusCode;

namespace {

/// The digest is of the Request-URI, which a proxy on the way may have written in another form.
bool isSameUri(QByteArrayView left, QByteArrayView right)
{
    const auto first = sip::Uri::parse(left);
    const auto second = sip::Uri::parse(right);
    return first && second &&
           (first->equals(*second) || first->addressOfRecord() == second->addressOfRecord());
}

} // namespace

base::Result<Sender, Refusal> RequestGuard::identify(const sip::Request &request)
{
    if (!m_settings.trustedPeers.empty()) {
        QByteArray asserted = assertedIdentity(request);
        if (!asserted.isNull())
            return Sender{std::move(asserted), true};
    }
    if (!m_settings.isRequired)
        return Sender{};
    auth::Claim claim;
    const sip::Message::Values fields = request.values(
        m_settings.isProxyStyle ? HeaderId::ProxyAuthorization : HeaderId::Authorization);
    claim.domain = domainOf(request, fields);
    const QByteArray realm = m_settings.realm.isEmpty() ? claim.domain : m_settings.realm;
    claim.fields = {fields.constData(), size_t(fields.size())};
    claim.method = request.methodToken();
    claim.uri = request.requestUri();
    claim.body = request.body();
    claim.realm = realm;
    claim.source = base::Network(request.source().peer.address);
    claim.isSameUri = isSameUri;
    auth::Judgement judgement = m_authenticator.judge(claim);
    if (judgement.verdict == Verdict::Proved) {
        return Sender{sip::Uri::addressOfRecord(judgement.username, claim.domain), false,
                      std::move(judgement.information), judgement.isFromSource};
    }
    if (const char *why = auth::reasonInWords(judgement.verdict))
        log(request, judgement.username + '@' + claim.domain, why);
    if (judgement.verdict == Verdict::WrongUri)
        return Unexpected(Refusal(StatusCode::BadRequest, "Digest Is Of Another URI"));
    return Unexpected(challenge(request, realm, judgement.isStale()));
}

Refusal RequestGuard::challenge(const sip::Request &request, QByteArrayView realm, bool isStale)
{
    Refusal refusal(m_settings.isProxyStyle ? StatusCode::ProxyAuthenticationRequired
                                            : StatusCode::Unauthorized);
    const HeaderId field =
        m_settings.isProxyStyle ? HeaderId::ProxyAuthenticate : HeaderId::WwwAuthenticate;
    const QByteArrayView agent = request.value(HeaderId::UserAgent);
    const bool knowsMd5Only =
        std::any_of(m_settings.md5OnlyAgents.begin(), m_settings.md5OnlyAgents.end(),
                    [agent](const QByteArray &each) { return agent.startsWith(each); });
    const auto offer =
        knowsMd5Only ? auth::Authenticator::Offer::Md5 : auth::Authenticator::Offer::All;
    for (QByteArray &value : m_authenticator.challenges(
             realm, isStale, offer, base::Network(request.source().peer.address)))
        refusal.fields.emplace_back(field, std::move(value));
    return refusal;
}

// RFC 3325, 5 and 9.1: believed from within the domain of trust, and nobody else's is looked at.
QByteArray RequestGuard::assertedIdentity(const sip::Request &request) const
{
    const auto isTrusted = [&](const AddressRange &range) {
        return range.contains(request.source().peer);
    };
    if (!request.has(HeaderId::PAssertedIdentity) ||
        std::none_of(m_settings.trustedPeers.begin(), m_settings.trustedPeers.end(), isTrusted))
        return {};
    for (const QByteArrayView value : request.values(HeaderId::PAssertedIdentity)) {
        const auto address = sip::NameAddr::parse(value);
        const auto uri =
            address ? sip::Uri::parse(address->uri) : sip::Parsed<sip::Uri>(sip::Uri());
        if (uri && (uri->isSip() || uri->isPres()) && !uri->user().isEmpty())
            return uri->addressOfRecord();
    }
    return {};
}

bool RequestGuard::isServed(const QByteArray &domain) const
{
    const auto &served = m_settings.domains;
    return served.empty() || std::find(served.begin(), served.end(), domain) != served.end();
}

/// Of the user that is meant: who answers a challenge says it, and till then it is that of From,
/// unless From hides it (RFC 3323, 4.1.1.3).
QByteArray RequestGuard::domainOf(const sip::Request &request,
                                  const sip::Message::Values &fields) const
{
    if (m_settings.realm.isEmpty()) {
        for (const QByteArrayView value : fields) {
            const auto digest = auth::DigestFields::parse(value);
            if (digest && isServed(base::lowered(digest->realm)))
                return base::lowered(digest->realm);
        }
    }
    for (const QByteArrayView candidate : {request.from().uri, request.requestUri()}) {
        const auto uri = sip::Uri::parse(candidate);
        if (!uri || !(uri->isSip() || uri->isPres()))
            continue;
        QByteArray domain = uri->lowerHost();
        if (isServed(domain) && !domain.endsWith(".invalid"))
            return domain;
    }
    return m_settings.domains.empty() ? QByteArray() : m_settings.domains.front();
}

base::Result<void, Refusal> RequestGuard::mayChange(const sip::Request &request,
                                                    const Sender &sender, const QByteArray &aor)
{
    if (!sender.isProved())
        return {};
    const auto from = sip::Uri::parse(request.from().uri);
    const bool isHimself =
        sender.isAsserted || (from && from->addressOfRecord() == sender.identity);
    if (isHimself && aor == sender.identity)
        return {};
    noteForbidden(request, sender.identity);
    return Unexpected(Refusal(StatusCode::Forbidden, "Not Your Own Address"));
}

void RequestGuard::noteForbidden(const sip::Request &request, const QByteArray &identity)
{
    ++m_forbidden;
    log(request, identity, "may not do this for another one");
}

void RequestGuard::log(const sip::Request &request, const QByteArray &user, const char *why)
{
    m_log.write({request.methodToken(), request.requestUri(), request.source().toByteArray(), user},
                why);
}

} // namespace server
