// SPDX-License-Identifier: Apache-2.0
#include "events/secureuris.h"

#include "base/scanner.h"
#include "sip/nameaddr.h"

namespace events {

using sip::HeaderId;
using sip::Refusal;
using sip::StatusCode;

bool isSecureUri(QByteArrayView uri)
{
    constexpr QByteArrayView Scheme = "sips:";
    return uri.size() > Scheme.size() && base::equalsIgnoringCase(uri.first(Scheme.size()), Scheme);
}

QByteArray secured(QByteArrayView uri)
{
    constexpr QByteArrayView Scheme = "sip:";
    if (uri.size() > Scheme.size() && base::equalsIgnoringCase(uri.first(Scheme.size()), Scheme))
        return "sips:" + uri.sliced(Scheme.size()).toByteArray();
    return uri.toByteArray();
}

QByteArray securedRoutes(QByteArrayView routeSet)
{
    QByteArray result;
    QByteArrayView rest = routeSet;
    QByteArrayView member;
    while (base::nextListMember(rest, member)) {
        sip::NameAddr route;
        if (!result.isEmpty())
            result += ", ";
        if (sip::NameAddr::scan(member, route) != nullptr) {
            result += member;
            continue;
        }
        const qsizetype begin = route.uri.data() - member.data();
        result += member.first(begin);
        result += secured(route.uri);
        result += member.sliced(begin + route.uri.size());
    }
    return result;
}

bool needsSecureContact(const sip::Request &request)
{
    if (isSecureUri(request.requestUri()))
        return true;
    const sip::Message::Values routes = request.values(HeaderId::RecordRoute);
    const sip::Message::Values contacts = request.values(HeaderId::Contact);
    if (routes.isEmpty() && contacts.isEmpty())
        return false;
    sip::NameAddr address;
    const QByteArrayView deciding = routes.isEmpty() ? contacts.front() : routes.front();
    return sip::NameAddr::scan(deciding, address) == nullptr && isSecureUri(address.uri);
}

base::Result<void, Refusal> checkSecureUris(const sip::Request &request, QByteArrayView contact)
{
    if (isSecureUri(request.requestUri()) && !isSecureUri(contact))
        return base::Unexpected(Refusal(StatusCode::BadRequest, "Contact Is No SIPS URI"));
    return {};
}

Refusal sipsNotAllowed()
{
    return Refusal(StatusCode::TemporarilyUnavailable)
        .with(HeaderId::Warning, "380 hereabouts \"SIPS Not Allowed\"");
}

} // namespace events
