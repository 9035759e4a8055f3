// SPDX-License-Identifier: Apache-2.0
#include "xcap/digestidentity.h"

#include <algorithm>

#include "base/scanner.h"

namespace xcap {

using auth::Verdict;
using http::HttpResponse;
using http::StatusCode;

namespace {

/// Without scheme and authority: some clients hash the absolute form, and send the other.
QByteArrayView pathOf(QByteArrayView target)
{
    const qsizetype scheme = target.indexOf(QByteArrayView("://"));
    if (scheme < 0 || target.startsWith('/'))
        return target;
    const qsizetype path = target.indexOf('/', scheme + 3);
    return path < 0 ? QByteArrayView("/") : target.sliced(path);
}

bool isSameTarget(QByteArrayView digest, QByteArrayView request)
{
    return pathOf(digest) == pathOf(request);
}

} // namespace

base::Result<Requester, HttpResponse>
DigestIdentity::identify(const http::HttpRequest &request) const
{
    if (m_proxies.speaksFor(request))
        return m_proxies.identify(request);
    const auto judgement = judge(request, Body::Read);
    if (!judgement)
        return base::Unexpected(judgement.error());
    return Requester{.user = {judgement->username, judgement->domain},
                     .trusted = false,
                     .authenticationInfo = judgement->information};
}

base::Result<Identity::Outlook, HttpResponse>
DigestIdentity::outlook(const http::HttpRequest &head) const
{
    if (m_proxies.speaksFor(head))
        return Identity::outlook(head);
    const auto judgement = judge(head, Body::Due);
    if (!judgement)
        return base::Unexpected(judgement.error());
    return judgement->verdict == Verdict::NeedsBody ? Outlook::Open : Outlook::Known;
}

base::Result<auth::Judgement, HttpResponse> DigestIdentity::judge(const http::HttpRequest &request,
                                                                  Body body) const
{
    Fields fields;
    for (qsizetype i = 0; i < request.fields.size(); ++i) {
        if (base::equalsIgnoringCase(request.fields.name(i), "Authorization"))
            fields.append(request.fields.value(i));
    }
    auth::Claim claim;
    claim.domain = domainOf(request, fields);
    const std::vector<QByteArray> others = domainsBeside(claim.domain);
    claim.otherDomains = others;
    const QByteArray realm = m_settings.realm.isEmpty() ? claim.domain : m_settings.realm;
    claim.fields = {fields.constData(), size_t(fields.size())};
    claim.method = request.method;
    claim.uri = request.target;
    claim.body = request.body;
    claim.realm = realm;
    claim.isSameUri = isSameTarget;
    claim.isBodyDue = body == Body::Due;
    const auth::Judgement judgement = m_authenticator.judge(claim);
    if (judgement.verdict == Verdict::Proved || judgement.verdict == Verdict::Promising ||
        judgement.verdict == Verdict::NeedsBody)
        return judgement;
    if (const char *why = auth::reasonInWords(judgement.verdict)) {
        m_log.write({request.method, request.target, "http " + request.peer.toString().toLatin1(),
                     judgement.username + '@' + judgement.domain},
                    why);
    }
    if (judgement.verdict == Verdict::WrongUri) {
        return base::Unexpected(HttpResponse::plain(
            StatusCode::BadRequest, "The Authorization field is for another request."));
    }
    HttpResponse response =
        HttpResponse::plain(StatusCode::Unauthorized, "This server wants to know who asks.");
    for (const QByteArray &challenge : m_authenticator.challenges(realm, judgement.isStale()))
        response.with("WWW-Authenticate", challenge);
    return base::Unexpected(response);
}

bool DigestIdentity::isServed(const QByteArray &domain) const
{
    const auto &served = m_settings.uris.domains;
    return served.empty() || std::find(served.begin(), served.end(), domain) != served.end();
}

/// One realm for all domains does not tell of which the user is, and the document need not be his.
std::vector<QByteArray> DigestIdentity::domainsBeside(const QByteArray &domain) const
{
    std::vector<QByteArray> others;
    if (m_settings.realm.isEmpty())
        return others;
    others.push_back(m_settings.uris.defaultDomain);
    for (const QByteArray &served : m_settings.uris.domains)
        others.push_back(served);
    std::erase(others, domain);
    return others;
}

/// Of the user that is meant: who answers says it, and till then it is whose document it is.
QByteArray DigestIdentity::domainOf(const http::HttpRequest &request, const Fields &fields) const
{
    if (m_settings.realm.isEmpty()) {
        for (const QByteArrayView value : fields) {
            const auto digest = auth::DigestFields::parse(value);
            if (digest && isServed(base::lowered(digest->realm)))
                return base::lowered(digest->realm);
        }
    }
    const auto uri = XcapUri::parse(request.target, m_settings.uris);
    if (uri && !uri->user().domain.isEmpty())
        return uri->user().domain;
    return m_settings.uris.defaultDomain;
}

} // namespace xcap
