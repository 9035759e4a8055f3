// SPDX-License-Identifier: Apache-2.0
#include "xcap/identity.h"

#include <algorithm>

#include "base/scanner.h"
#include "xcap/percentescape.h"

namespace xcap {

namespace {

base::Unexpected<http::HttpResponse> forbidden(const QByteArray &sentence)
{
    return base::Unexpected(http::HttpResponse::plain(http::StatusCode::Forbidden, sentence));
}

} // namespace

events::UserAndDomain assertedUser(QByteArrayView value, const QByteArray &defaultDomain)
{
    const QByteArray text = base::unquoted(base::trimmed(value));
    QByteArrayView name(text);
    const QByteArrayView schemes[] = {"sips:", "sip:", "pres:"};
    for (const QByteArrayView scheme : schemes) {
        if (name.size() >= scheme.size() &&
            base::equalsIgnoringCase(name.first(scheme.size()), scheme)) {
            name = name.sliced(scheme.size());
            break;
        }
    }
    const qsizetype at = name.lastIndexOf('@');
    const std::optional<QByteArray> user = percentDecoded(at < 0 ? name : name.first(at));
    const QByteArray domain = at < 0 ? defaultDomain : events::canonicalDomain(name.sliced(at + 1));
    // One name and nothing around it: a list, a display name or parameters are not guessed at.
    const auto isForeign = [](char c) {
        return base::isClass(c, base::ControlCharacter | base::LwsCharacter) || c == ',' ||
               c == ';' || c == '<' || c == '>' || c == '"';
    };
    if (!user || user->isEmpty() || domain.isEmpty() ||
        std::any_of(domain.begin(), domain.end(), isForeign) ||
        std::any_of(name.begin(), name.end(), isForeign))
        return {};
    const events::UserAndDomain result{*user, domain};
    return result.fits() ? result : events::UserAndDomain();
}

base::Result<Identity::Outlook, http::HttpResponse>
Identity::outlook(const http::HttpRequest &head) const
{
    const auto known = identify(head);
    if (!known)
        return base::Unexpected(known.error());
    return Outlook::Known;
}

base::Result<Requester, http::HttpResponse>
TrustedPeers::identify(const http::HttpRequest &request) const
{
    // Whoever else sends the field has written it themselves.
    if (!m_settings.peers.contains(request.peer))
        return forbidden("This server takes XCAP requests from itself and its proxies only.");
    if (m_settings.field.isEmpty())
        return Requester{.user = {}, .trusted = true};
    if (request.fields.count(m_settings.field) != 1)
        return forbidden("The request does not say once, in the field " + m_settings.field +
                         ", who sends it.");
    events::UserAndDomain user =
        assertedUser(*request.fields.find(m_settings.field), m_settings.defaultDomain);
    if (user.user.isEmpty())
        return forbidden("The field " + m_settings.field + " names no user.");
    return Requester{.user = std::move(user), .trusted = false};
}

} // namespace xcap
