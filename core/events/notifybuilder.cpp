// SPDX-License-Identifier: Apache-2.0
#include "events/notifybuilder.h"

#include <algorithm>

#include "base/bytewriter.h"
#include "base/scanner.h"
#include "events/secureuris.h"
#include "sip/nameaddr.h"
#include "sip/requesturi.h"

namespace events {

namespace {

constexpr char MaxForwards[] = "Max-Forwards: 70\r\n";

struct Routing
{
    QByteArray strictRouter; // whose URI is the Request-URI; empty: that is the target's
    QByteArray route;        // the value of the Route field; empty: none
};

// RFC 3261, 12.2.1.1: behind a strict router the Request-URI is that router's, and the remote
// target becomes the last route.
Routing routingOf(QByteArrayView routes, QByteArrayView target)
{
    QByteArray set = routes.toByteArray();
    if (set.isEmpty())
        return {};
    if (isSecureUri(target))
        set = securedRoutes(set);
    QByteArrayView rest = set;
    QByteArrayView first;
    sip::NameAddr router;
    if (!base::nextListMember(rest, first) || sip::NameAddr::scan(first, router) != nullptr)
        return {};
    const auto uri = sip::Uri::parse(router.uri);
    if (!uri || uri->hasParameter("lr"))
        return {{}, std::move(set)};
    QByteArray route = base::trimmed(rest).toByteArray();
    if (!route.isEmpty())
        route += ", ";
    route += '<' + target.toByteArray() + '>';
    return {sip::asRequestUri(router.uri), std::move(route)};
}

void writeSubscriptionState(base::ByteWriter &out, const Subscription &subscription, qint64 now)
{
    out << "Subscription-State: " << token(subscription.state);
    if (subscription.state != Subscription::State::Terminated) {
        out << ";expires=";
        out.number(std::max<qint64>(0, subscription.expires - now));
    } else if (subscription.reason != TerminationReason::None) {
        out << ";reason=" << token(subscription.reason);
        if (subscription.retryAfter > 0) {
            out << ";retry-after=";
            out.number(subscription.retryAfter);
        }
    }
    out << "\r\n";
}

void writeParty(base::ByteWriter &out, QByteArrayView field, QByteArrayView uri, QByteArrayView tag)
{
    out << field << uri << '>';
    if (!tag.isEmpty()) // a subscriber of RFC 2543 has none
        out << ";tag=" << tag;
    out << "\r\n";
}

} // namespace

NextHop nextHop(const DialogRecord &dialog)
{
    const QByteArrayView target = dialog.text.at(DialogText::RemoteTarget);
    QByteArrayView rest = dialog.text.at(DialogText::RouteSet);
    QByteArrayView first;
    sip::NameAddr router;
    if (!rest.isEmpty() && base::nextListMember(rest, first) &&
        sip::NameAddr::scan(first, router) == nullptr)
        return {isSecureUri(target) ? secured(router.uri) : router.uri.toByteArray(), true};
    return {target.toByteArray()};
}

sip::OutgoingRequest buildNotify(const NotifyContent &content)
{
    const DialogTexts &text = content.dialog.text;
    const RegisteredContact *registered = content.registered;
    const QByteArrayView target =
        registered ? QByteArrayView(registered->uri) : text.at(DialogText::RemoteTarget);
    const Routing routing = routingOf(
        registered ? QByteArrayView(registered->path) : text.at(DialogText::RouteSet), target);

    base::ByteWriter out(900 + content.body.content.size() + routing.route.size());
    out << "NOTIFY ";
    if (!routing.strictRouter.isEmpty())
        out << routing.strictRouter;
    else if (sip::mayBeRequestUri(target))
        out << target;
    else
        out << sip::asRequestUri(target);
    out << " SIP/2.0\r\n";
    const qsizetype viaOffset = out.size();
    out << MaxForwards;
    if (!routing.route.isEmpty())
        out << "Route: " << routing.route << "\r\n";
    writeParty(out, "From: <", text.at(DialogText::LocalUri), text.at(DialogText::LocalTag));
    writeParty(out, "To: <", text.at(DialogText::RemoteUri), text.at(DialogText::RemoteTag));
    out << "Call-ID: " << text.at(DialogText::CallId) << "\r\nCSeq: ";
    out.number(content.dialog.localCSeq) << " NOTIFY\r\nContact: <";
    out << text.at(DialogText::LocalContact) << ">\r\nEvent: " << content.package;
    if (!content.subscription.eventId.isEmpty())
        out << ";id=" << content.subscription.eventId.view();
    out << "\r\n";
    writeSubscriptionState(out, content.subscription, content.now);
    if (!content.body.contentType.isEmpty())
        out << "Content-Type: " << content.body.contentType << "\r\n";
    out << "Content-Length: ";
    out.number(content.body.content.size()) << "\r\n\r\n" << content.body.content;
    return {out.take(), viaOffset};
}

} // namespace events
