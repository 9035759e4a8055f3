// SPDX-License-Identifier: Apache-2.0
#include "events/subscriberequest.h"

#include <algorithm>

#include "base/mediatype.h"
#include "base/scanner.h"
#include "events/secureuris.h"
#include "sip/headers/event.h"
#include "sip/messagebuilder.h"

namespace events {

using base::Result;
using base::Unexpected;
using sip::HeaderId;
using sip::Refusal;
using sip::StatusCode;

namespace {

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

bool isIdentity(QByteArrayView encoding)
{
    return encoding.isEmpty() || encoding.compare("identity", Qt::CaseInsensitive) == 0;
}

bool isOptional(const sip::Request &request)
{
    const QByteArray disposition =
        base::lowered(request.value(HeaderId::ContentDisposition)).replace(' ', "");
    return disposition.contains("handling=optional");
}

// RFC 3261, 8.2.3: a body that is not understood is refused unless its sender calls it optional.
Result<QByteArray, Refusal> readBody(const sip::Request &request,
                                     const std::vector<QByteArray> &types)
{
    if (request.body().isEmpty())
        return QByteArray();
    const auto type = base::MediaType::parse(request.value(HeaderId::ContentType));
    const bool known = type && std::any_of(types.begin(), types.end(),
                                           [&](const QByteArray &each) { return type->is(each); });
    const bool plain = isIdentity(request.value(HeaderId::ContentEncoding));
    if (known && plain)
        return request.body().toByteArray();
    if (isOptional(request))
        return QByteArray();
    Refusal refusal(StatusCode::UnsupportedMediaType);
    if (known)
        return Unexpected(std::move(refusal).with(HeaderId::AcceptEncoding, "identity"));
    return Unexpected(std::move(refusal).with(HeaderId::Accept, sip::joinedValues(types)));
}

QByteArray parametersWithoutId(const sip::Event &event)
{
    QByteArray text;
    for (const sip::Parameter &parameter : event.parameters) {
        if (base::equalsIgnoringCase(parameter.name, "id"))
            continue;
        text += ';' + parameter.name.toByteArray();
        if (!parameter.value.isNull())
            text += '=' + parameter.value.toByteArray();
    }
    return text;
}

Result<SubscriptionFilter, Refusal> readFilter(const sip::Request &request, const sip::Event &event,
                                               const EventPackage &package)
{
    const std::vector<QByteArray> types = package.subscribeTypes();
    Result<QByteArray, Refusal> body = readBody(request, types);
    if (!body)
        return Unexpected(body.error());
    SubscriptionFilter filter;
    if (types.empty()) // whatever parameters it has, the package does not know them
        return filter;
    filter = {parametersWithoutId(event), *std::move(body)};
    if (const auto checked = package.check(filter); !checked)
        return Unexpected(checked.error());
    return filter;
}

} // namespace

Result<SubscribeRequest, Refusal> SubscribeRequest::read(const sip::Request &request,
                                                         const PackageRegistry &packages,
                                                         const ExpiresRange &range, Proof proof)
{
    SubscribeRequest result;
    const auto event = sip::Event::parse(request.value(HeaderId::Event));
    if (event)
        result.package = packages.find(event->package);
    if (!result.package) {
        return Unexpected(
            Refusal(StatusCode::BadEvent).with(HeaderId::AllowEvents, packages.allowEvents()));
    }
    if (result.package->needsProof() && proof == Proof::None && !request.source().peer.isLoopback())
        return Unexpected(Refusal(StatusCode::Forbidden, "Not Without Authentication"));
    result.eventId = event->id.toByteArray();
    Result<SubscriptionFilter, Refusal> filter = readFilter(request, *event, *result.package);
    if (!filter)
        return Unexpected(filter.error());
    result.filter = *std::move(filter);
    if (request.has(HeaderId::Accept)) {
        const sip::Message::Values values = request.values(HeaderId::Accept);
        if (!accepts(values, *result.package))
            return Unexpected(
                Refusal(StatusCode::NotAcceptable)
                    .with(HeaderId::Accept, sip::joinedValues(result.package->notifyTypes())));
        result.accept = sip::joinedValues(values);
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
    if (const auto agree = checkSecureUris(request, contact.uri); !agree)
        return Unexpected(agree.error());
    result.contact = contact.uri;
    return result;
}

} // namespace events
