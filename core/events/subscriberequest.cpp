// SPDX-License-Identifier: Apache-2.0
#include "events/subscriberequest.h"

#include "base/mediatype.h"
#include "base/scanner.h"
#include "sip/headers/event.h"

namespace events {

using base::Result;
using base::Unexpected;
using sip::HeaderId;
using sip::StatusCode;

namespace {

QByteArray joined(const sip::Message::Values &values)
{
    QByteArray all;
    for (const QByteArrayView value : values) {
        if (!all.isEmpty())
            all += ", ";
        all += value;
    }
    return all;
}

// RFC 3261, 20.1 and 21.4.7: one of the package's types must be acceptable.
bool accepts(const sip::Message::Values &values, const EventPackage &package)
{
    const auto list = base::AcceptList::parse({values.constData(), size_t(values.size())});
    if (!list)
        return false;
    for (const QByteArray &type : package.notifyTypes()) {
        if (list->accepts(type))
            return true;
    }
    return false;
}

Refusal notAcceptable(const EventPackage &package)
{
    QByteArray types;
    for (const QByteArray &type : package.notifyTypes())
        types += types.isEmpty() ? type : ", " + type;
    return Refusal(StatusCode::NotAcceptable).with(HeaderId::Accept, types);
}

// RFC 3261, 8.2.3: a body that is not understood is refused unless its sender calls it optional.
// No package here takes a filter yet, so no type is acceptable.
bool hasStrangeBody(const sip::Request &request)
{
    if (request.body().isEmpty())
        return false;
    const QByteArray disposition =
        base::lowered(request.value(HeaderId::ContentDisposition)).replace(' ', "");
    return !disposition.contains("handling=optional");
}

} // namespace

Result<SubscribeRequest, Refusal> SubscribeRequest::read(const sip::Request &request,
                                                         const PackageRegistry &packages,
                                                         const ExpiresRange &range)
{
    SubscribeRequest result;
    const auto event = sip::Event::parse(request.value(HeaderId::Event));
    if (event)
        result.package = packages.find(event->package);
    if (!result.package) {
        return Unexpected(
            Refusal(StatusCode::BadEvent).with(HeaderId::AllowEvents, packages.allowEvents()));
    }
    result.eventId = event->id.toByteArray();
    if (hasStrangeBody(request))
        return Unexpected(Refusal(StatusCode::UnsupportedMediaType).with(HeaderId::Accept, {}));
    if (request.has(HeaderId::Accept)) {
        const sip::Message::Values values = request.values(HeaderId::Accept);
        if (!accepts(values, *result.package))
            return Unexpected(notAcceptable(*result.package));
        result.accept = joined(values);
    }
    const Result<quint32, Refusal> expires = grantedExpires(request, range);
    if (!expires)
        return Unexpected(expires.error());
    result.expires = *expires;

    const sip::Message::Values contacts = request.values(HeaderId::Contact);
    if (contacts.size() != 1)
        return Unexpected(Refusal(StatusCode::BadRequest, "SUBSCRIBE needs exactly one Contact"));
    sip::NameAddr contact;
    sip::UriParts parts;
    if (sip::NameAddr::scan(contacts[0], contact) != nullptr ||
        sip::scanUri(contact.uri, parts) != nullptr ||
        (parts.scheme != sip::UriParts::Scheme::Sip && parts.scheme != sip::UriParts::Scheme::Sips))
        return Unexpected(Refusal(StatusCode::BadRequest, "Contact is no SIP URI"));
    result.contact = contact.uri;
    return result;
}

} // namespace events
