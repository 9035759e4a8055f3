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
    Fields fields;
    for (qsizetype i = 0; i < request.fields.size(); ++i) {
        if (base::equalsIgnoringCase(request.fields.name(i), "Authorization"))
            fields.append(request.fields.value(i));
    }
    auth::Claim claim;
    claim.domain = domainOf(request, fields);
    const QByteArray realm = m_settings.realm.isEmpty() ? claim.domain : m_settings.realm;
    claim.fields = {fields.constData(), size_t(fields.size())};
    claim.method = request.method;
    claim.uri = request.target;
    claim.body = request.body;
    claim.realm = realm;
    claim.isSameUri = isSameTarget;
    const auth::Judgement judgement = m_authenticator.judge(claim);
    if (judgement.verdict == Verdict::Proved) {
        return Requester{.user = {judgement.username, claim.domain},
                         .trusted = false,
                         .authenticationInfo = judgement.information};
    }
    if (const char *why = auth::reasonInWords(judgement.verdict)) {
        m_log.write({request.method, request.target, "http " + request.peer.toString().toLatin1(),
                     judgement.username + '@' + claim.domain},
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
