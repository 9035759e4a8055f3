// SPDX-License-Identifier: Apache-2.0
#include "sip/dialog.h"

#include "base/scanner.h"
#include "sip/requesturi.h"

#include <algorithm>

namespace sip {

namespace {

constexpr quint64 MaxForwards = 70; // RFC 3261, 8.1.1.6

Parsed<QByteArray> contactOf(const Message &message)
{
    const Message::Values contacts = message.values(HeaderId::Contact);
    if (contacts.size() != 1)
        return base::Unexpected(ParseError{
            StatusCode::BadRequest, contacts.isEmpty() ? "no Contact" : "more than one Contact"});
    const Parsed<NameAddr> contact = NameAddr::parse(contacts.front());
    if (!contact)
        return base::Unexpected(contact.error());
    const Parsed<Uri> uri = Uri::parse(contact->uri);
    if (!uri || !uri->isSip())
        return base::Unexpected(ParseError{StatusCode::BadRequest, "Contact is no SIP URI"});
    return contact->uri.toByteArray();
}

QByteArray joined(const Message::Values &values)
{
    QByteArray list;
    for (const QByteArrayView value : values) {
        if (!list.isEmpty())
            list += ',';
        list.append(value);
    }
    return list;
}

QByteArray partyValue(const QByteArray &uri, const QByteArray &tag)
{
    QByteArray value = '<' + uri + '>';
    if (!tag.isEmpty())
        value += ";tag=" + tag;
    return value;
}

} // namespace

Parsed<Dialog> Dialog::fromRequest(const Request &request, QByteArrayView localTag)
{
    Parsed<QByteArray> contact = contactOf(request);
    if (!contact)
        return base::Unexpected(contact.error());
    Dialog dialog;
    dialog.callId = request.callId().toByteArray();
    dialog.localTag = localTag.toByteArray();
    dialog.remoteTag = request.fromTag().toByteArray();
    dialog.localUri = request.to().uri.toByteArray();
    dialog.remoteUri = request.from().uri.toByteArray();
    dialog.remoteTarget = *std::move(contact);
    dialog.routeSet = joined(request.values(HeaderId::RecordRoute));
    dialog.remoteCSeq = request.cseq().number;
    return dialog;
}

Parsed<Dialog> Dialog::fromResponse(const Response &response)
{
    Parsed<QByteArray> contact = contactOf(response);
    if (!contact)
        return base::Unexpected(contact.error());
    Dialog dialog;
    dialog.callId = response.callId().toByteArray();
    dialog.localTag = response.fromTag().toByteArray();
    dialog.remoteTag = response.toTag().toByteArray();
    dialog.localUri = response.from().uri.toByteArray();
    dialog.remoteUri = response.to().uri.toByteArray();
    dialog.remoteTarget = *std::move(contact);
    Message::Values routes = response.values(HeaderId::RecordRoute);
    std::reverse(routes.begin(), routes.end());
    dialog.routeSet = joined(routes);
    dialog.localCSeq = response.cseq().number;
    return dialog;
}

bool Dialog::matches(const Request &request) const
{
    return request.callId() == callId && request.toTag() == localTag &&
           request.fromTag() == remoteTag;
}

bool Dialog::acceptCSeq(quint32 number)
{
    if (remoteCSeq && number < *remoteCSeq)
        return false;
    remoteCSeq = number;
    return true;
}

Parsed<bool> Dialog::refreshTarget(const Message &message)
{
    if (!message.has(HeaderId::Contact))
        return false;
    Parsed<QByteArray> contact = contactOf(message);
    if (!contact)
        return base::Unexpected(contact.error());
    remoteTarget = *std::move(contact);
    return true;
}

DialogRoute Dialog::route() const
{
    DialogRoute route;
    route.requestUri = remoteTarget;
    QByteArrayView list(routeSet);
    QByteArrayView member;
    while (base::nextListMember(list, member)) {
        if (!member.isEmpty())
            route.routes.append(member.toByteArray());
    }
    if (route.routes.isEmpty()) {
        route.nextHop = remoteTarget;
        return route;
    }
    const Parsed<NameAddr> first = NameAddr::parse(route.routes.front());
    const QByteArray firstUri =
        first ? first->uri.toByteArray() : route.routes.front(); // it was parsed when it came
    route.nextHop = firstUri;
    const Parsed<Uri> uri = Uri::parse(firstUri);
    if (uri && uri->hasParameter("lr"))
        return route;
    // A strict router: it is the Request-URI, and the target goes to the end of the list.
    route.requestUri = asRequestUri(firstUri);
    route.routes.erase(route.routes.begin());
    route.routes.append('<' + remoteTarget + '>');
    return route;
}

RequestBuilder Dialog::newRequest(Method method, quint32 cseq) const
{
    const DialogRoute way = route();
    RequestBuilder request(method, way.requestUri);
    request.add(HeaderId::MaxForwards, MaxForwards);
    for (const QByteArray &value : way.routes)
        request.add(HeaderId::Route, value);
    request.add(HeaderId::From, partyValue(localUri, localTag));
    request.add(HeaderId::To, partyValue(remoteUri, remoteTag));
    request.add(HeaderId::CallId, callId);
    request.add(HeaderId::CSeq, QByteArray::number(cseq) + ' ' + token(method).toByteArray());
    return request;
}

} // namespace sip
