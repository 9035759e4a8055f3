// SPDX-License-Identifier: Apache-2.0
#include "events/notifybuilder.h"

#include <algorithm>
#include <charconv>

#include "base/scanner.h"
#include "events/secureuris.h"
#include "sip/nameaddr.h"

namespace events {

namespace {

constexpr char MaxForwards[] = "Max-Forwards: 70\r\n";

void appendNumber(QByteArray &out, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out.append(digits, end - digits);
}

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
    return {router.uri.toByteArray(), std::move(route)};
}

void appendSubscriptionState(QByteArray &out, const Subscription &subscription, qint64 now)
{
    out += "Subscription-State: ";
    out += token(subscription.state);
    if (subscription.state != Subscription::State::Terminated) {
        out += ";expires=";
        appendNumber(out, std::max<qint64>(0, subscription.expires - now));
    } else if (subscription.reason != TerminationReason::None) {
        out += ";reason=";
        out += token(subscription.reason);
        if (subscription.retryAfter > 0) {
            out += ";retry-after=";
            appendNumber(out, subscription.retryAfter);
        }
    }
    out += "\r\n";
}

void appendParty(QByteArray &out, const char *field, QByteArrayView uri, QByteArrayView tag)
{
    out += field;
    out += uri;
    out += '>';
    if (!tag.isEmpty()) { // a subscriber of RFC 2543 has none
        out += ";tag=";
        out += tag;
    }
    out += "\r\n";
}

} // namespace

QByteArray nextHopUri(const DialogRecord &dialog)
{
    const QByteArrayView target = dialog.text.at(DialogText::RemoteTarget);
    QByteArrayView rest = dialog.text.at(DialogText::RouteSet);
    QByteArrayView first;
    sip::NameAddr router;
    if (!rest.isEmpty() && base::nextListMember(rest, first) &&
        sip::NameAddr::scan(first, router) == nullptr)
        return isSecureUri(target) ? secured(router.uri) : router.uri.toByteArray();
    return target.toByteArray();
}

sip::OutgoingRequest buildNotify(const NotifyContent &content)
{
    const DialogTexts &text = content.dialog.text;
    const RegisteredContact *registered = content.registered;
    const QByteArrayView target =
        registered ? QByteArrayView(registered->uri) : text.at(DialogText::RemoteTarget);
    const Routing routing = routingOf(
        registered ? QByteArrayView(registered->path) : text.at(DialogText::RouteSet), target);

    QByteArray out;
    out.reserve(900 + content.body.content.size() + routing.route.size());
    out += "NOTIFY ";
    out += routing.strictRouter.isEmpty() ? target : QByteArrayView(routing.strictRouter);
    out += " SIP/2.0\r\n";
    const qsizetype viaOffset = out.size();
    out += MaxForwards;
    if (!routing.route.isEmpty()) {
        out += "Route: ";
        out += routing.route;
        out += "\r\n";
    }
    appendParty(out, "From: <", text.at(DialogText::LocalUri), text.at(DialogText::LocalTag));
    appendParty(out, "To: <", text.at(DialogText::RemoteUri), text.at(DialogText::RemoteTag));
    out += "Call-ID: ";
    out += text.at(DialogText::CallId);
    out += "\r\nCSeq: ";
    appendNumber(out, content.dialog.localCSeq);
    out += " NOTIFY\r\nContact: <";
    out += text.at(DialogText::LocalContact);
    out += ">\r\nEvent: ";
    out += content.package;
    if (!content.subscription.eventId.isEmpty()) {
        out += ";id=";
        out += content.subscription.eventId.view();
    }
    out += "\r\n";
    appendSubscriptionState(out, content.subscription, content.now);
    if (!content.body.contentType.isEmpty()) {
        out += "Content-Type: ";
        out += content.body.contentType;
        out += "\r\n";
    }
    out += "Content-Length: ";
    appendNumber(out, content.body.content.size());
    out += "\r\n\r\n";
    out += content.body.content;
    return {std::move(out), viaOffset};
}

} // namespace events
