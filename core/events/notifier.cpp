// SPDX-License-Identifier: Apache-2.0
#include "events/notifier.h"

#include "events/aor.h"
#include "events/secureuris.h"
#include "sip/messagebuilder.h"
#include "sip/refusal.h"
#include "sip/uri.h"

namespace events {

using base::Result;
using base::Unexpected;
using sip::HeaderId;
using sip::Refusal;
using sip::StatusCode;

namespace {

constexpr int RefusalTagLetters = 12;
constexpr char FullRetryAfter[] = "600"; // seconds, when a table is full

QByteArray routeSetOf(const sip::Request &request)
{
    QByteArray set; // a UAS keeps the order of Record-Route (RFC 3261, 12.1.1)
    for (const QByteArrayView route : request.values(HeaderId::RecordRoute)) {
        if (!set.isEmpty())
            set += ", ";
        set += route;
    }
    return set;
}

} // namespace

Notifier::Notifier(const Parts &parts, const SubscribeSettings &settings)
    : m_parts(parts)
    , m_settings(settings)
{
}

void Notifier::handleInitial(const sip::Request &request, quint64 reply, const QByteArray &aor,
                             const Watcher &watcher)
{
    answer(request, reply, subscribe(request, aor, watcher));
}

void Notifier::handleInDialog(const sip::Request &request, quint64 reply, const Watcher &watcher)
{
    answer(request, reply, resubscribe(request, watcher));
}

void Notifier::answer(const sip::Request &request, quint64 reply,
                      const Result<Granted, Refusal> &result)
{
    if (!result) {
        const QByteArray tag = m_parts.tokens.token(RefusalTagLetters);
        m_parts.ledger.hold(reply, int(result.error().status),
                            refusalResponse(request, result.error(), tag), 0, NullResource);
        return;
    }
    // 200 also while pending: RFC 6665, 4.2.1.1 has done away with 202.
    sip::ResponseBuilder response(request, StatusCode::OK, result->toTag);
    response.addRecordRoute();
    response.add(HeaderId::Contact, '<' + result->contact + '>');
    response.add(HeaderId::Expires, result->expires);
    m_parts.ledger.hold(reply, int(StatusCode::OK), response.build(), result->batch,
                        result->resource);
}

Result<Notifier::Granted, Refusal>
Notifier::subscribe(const sip::Request &request, const QByteArray &aor, const Watcher &watcher)
{
    const Result<SubscribeRequest, Refusal> wanted =
        SubscribeRequest::read(request, m_parts.packages, m_settings.expires, watcher.proof);
    if (!wanted)
        return Unexpected(wanted.error());
    if (needsSecureContact(request) && m_parts.localSide.contactUri(request).isEmpty())
        return Unexpected(sipsNotAllowed());
    const DialogId dialog = makeDialog(request, *wanted);
    const Result<SubscriptionId, Refusal> made = establish(dialog, aor, watcher.identity, *wanted);
    if (!made) {
        m_parts.subscriptions.abandonDialog(dialog);
        return Unexpected(made.error());
    }
    m_parts.targets.changed(dialog, request.source(), request.bytes().size());
    const DialogRecord &record = m_parts.subscriptions.dialog(dialog);
    const Subscription &subscription = m_parts.subscriptions.at(*made);
    return Granted{dialog,
                   subscription.resource,
                   wanted->expires,
                   subscription.changedIn,
                   record.text.at(DialogText::LocalTag).toByteArray(),
                   record.text.at(DialogText::LocalContact).toByteArray()};
}

DialogId Notifier::makeDialog(const sip::Request &request, const SubscribeRequest &wanted)
{
    const DialogId id = m_parts.subscriptions.createDialog();
    DialogRecord &dialog = m_parts.subscriptions.dialog(id);
    const QByteArray tag = dialog.text.at(DialogText::LocalTag).toByteArray();
    const QByteArray routeSet = routeSetOf(request);
    const QByteArray contact = m_parts.localSide.contactUri(request);
    const QByteArray display = request.from().displayText();
    const QByteArray socket = m_parts.localSide.socketName(request.source());
    DialogTexts::Views views;
    const auto set = [&](DialogText field, QByteArrayView value) { views[size_t(field)] = value; };
    set(DialogText::CallId, request.callId());
    set(DialogText::RemoteTag, request.fromTag());
    set(DialogText::LocalTag, tag);
    set(DialogText::LocalUri, request.to().uri);
    set(DialogText::RemoteUri, request.from().uri);
    set(DialogText::RemoteTarget, wanted.contact);
    set(DialogText::RouteSet, routeSet);
    set(DialogText::LocalContact, contact);
    set(DialogText::RequestUri, request.requestUri());
    set(DialogText::UserAgent, request.value(HeaderId::UserAgent));
    set(DialogText::Accept, wanted.accept);
    set(DialogText::DisplayName, display);
    set(DialogText::Transport, socket);
    m_parts.subscriptions.setTexts(id, views);
    dialog.remoteCSeq = request.cseq().number;
    return id;
}

Result<SubscriptionId, Refusal> Notifier::establish(DialogId dialog, const QByteArray &aor,
                                                    const QByteArray &watcher,
                                                    const SubscribeRequest &wanted)
{
    if (!splitAor(aor).fits())
        return Unexpected(Refusal(StatusCode::RequestUriTooLong));
    if (!splitAor(watcher).fits())
        return Unexpected(Refusal(StatusCode::BadRequest, "From Is Too Long"));
    const Authorization authorization = wanted.package->authorize(aor, watcher);
    if (authorization.decision == Authorization::Decision::Rejected) {
        const ResourceId known = m_parts.resources.find(aor, *wanted.package);
        if (authorization.ruling && !cannotRemember(known, *wanted.package, watcher))
            m_parts.lifecycle.refused(aor, *wanted.package, watcher, *authorization.ruling);
        return Unexpected(Refusal(StatusCode::Forbidden));
    }
    if (const auto room = checkRoom(aor, *wanted.package, watcher); !room)
        return Unexpected(room.error());
    const ResourceId resource = m_parts.resources.findOrCreate(aor, *wanted.package);
    return m_parts.lifecycle.establish(
        {resource, dialog, watcher, wanted.eventId, wanted.expires, authorization, wanted.filter});
}

// What the server has no room for may have room elsewhere or later: 503. What is the watcher's own
// doing will not be otherwise if he asks again: 403 (RFC 3261, 21.4.4).
Result<void, Refusal> Notifier::checkRoom(const QByteArray &aor, const EventPackage &package,
                                          const QByteArray &watcher)
{
    using base::Limit;
    const auto refuse = [&](Limit limit, QByteArrayView who, const char *reason) {
        m_parts.limits.note(limit, who);
        if (limit == Limit::SubscriptionsPerWatcher || limit == Limit::PresentitiesPerWatcher)
            return Unexpected(Refusal(StatusCode::Forbidden, reason));
        return Unexpected(Refusal(StatusCode::ServiceUnavailable, reason)
                              .with(HeaderId::RetryAfter, FullRetryAfter));
    };
    const ResourceId known = m_parts.resources.find(aor, package);
    if (m_parts.subscriptions.countOf(watcher) >= m_settings.subscriptionsPerWatcher)
        return refuse(Limit::SubscriptionsPerWatcher, watcher, "Too Many Subscriptions of Yours");
    if (m_parts.subscriptions.size() >= m_settings.subscriptions)
        return refuse(Limit::Subscriptions, watcher, "Too Many Subscriptions");
    if (known == NullResource && m_parts.resources.size() >= m_settings.presentities)
        return refuse(Limit::Presentities, aor, "Too Many Presentities");
    if (known != NullResource && m_parts.resources.at(known).subscriptions.size() >=
                                     size_t(m_settings.subscriptionsPerResource))
        return refuse(Limit::SubscriptionsPerPresentity, aor, "Too Many Subscriptions");
    if (const auto limit = cannotRemember(known, package, watcher))
        return refuse(*limit, *limit == Limit::PresentitiesPerWatcher ? watcher : aor,
                      "Too Many to Remember");
    return {};
}

// A row of `watchers` outlives the subscription, so a fetch leaves one too: without a bound one
// account could fill limits.presentities with names that nobody has.
std::optional<base::Limit> Notifier::cannotRemember(ResourceId resource,
                                                    const EventPackage &package,
                                                    const QByteArray &watcher) const
{
    if (!package.keepsRelationships())
        return {};
    if (resource != NullResource && m_parts.relationships.find(resource, watcher))
        return {};
    if (m_parts.relationships.countOf(watcher) >= m_settings.presentitiesPerWatcher)
        return base::Limit::PresentitiesPerWatcher;
    if (resource != NullResource && m_parts.resources.at(resource).relationships.size() >=
                                        size_t(m_settings.subscriptionsPerResource))
        return base::Limit::SubscriptionsPerPresentity;
    return {};
}

bool Notifier::isWatcherOf(DialogId id, const Watcher &watcher) const
{
    return watcher.identity.isNull() ||
           watcher.identity ==
               m_parts.subscriptions.at(m_parts.subscriptions.dialog(id).first).watcher.view();
}

Result<Notifier::Granted, Refusal> Notifier::resubscribe(const sip::Request &request,
                                                         const Watcher &watcher)
{
    const DialogId id = m_parts.subscriptions.findDialog(request);
    if (id == NoDialog)
        return Unexpected(Refusal(StatusCode::CallOrTransactionDoesNotExist));
    if (!isWatcherOf(id, watcher))
        return Unexpected(Refusal(StatusCode::Forbidden, "Not Your Own Subscription"));
    DialogRecord &dialog = m_parts.subscriptions.dialog(id);
    // RFC 3261, 12.2.2: lower is out of order. Equal is what was stored before we were killed, and
    // not answered: its retransmission.
    if (request.cseq().number < dialog.remoteCSeq) {
        return Unexpected(Refusal(StatusCode::ServerInternalError, "CSeq Is Out of Order"));
    }
    const Result<SubscribeRequest, Refusal> wanted =
        SubscribeRequest::read(request, m_parts.packages, m_settings.expires, watcher.proof);
    dialog.remoteCSeq = request.cseq().number;
    if (!wanted)
        return Unexpected(wanted.error());
    const SubscriptionId found = findInDialog(id, *wanted);
    if (found == NoSubscription)
        return addToDialog(request, id, *wanted);
    Subscription &subscription = m_parts.subscriptions.at(found);
    if (subscription.state == Subscription::State::Terminated)
        return Unexpected(Refusal(StatusCode::CallOrTransactionDoesNotExist));

    updateTarget(request, id, *wanted);
    Granted granted{id,
                    subscription.resource,
                    wanted->expires,
                    0,
                    {},
                    dialog.text.at(DialogText::LocalContact).toByteArray()};
    if (wanted->expires == 0)
        m_parts.lifecycle.terminate(found, TerminationReason::Timeout);
    else
        m_parts.lifecycle.refresh(found, wanted->expires, wanted->filter);
    granted.batch = subscription.changedIn;
    return granted;
}

SubscriptionId Notifier::findInDialog(DialogId id, const SubscribeRequest &wanted) const
{
    for (SubscriptionId each = m_parts.subscriptions.dialog(id).first; each != NoSubscription;
         each = m_parts.subscriptions.at(each).nextInDialog) {
        const Subscription &subscription = m_parts.subscriptions.at(each);
        if (subscription.eventId.view() == wanted.eventId &&
            m_parts.resources.at(subscription.resource).package == wanted.package)
            return each;
    }
    return NoSubscription;
}

// RFC 6665, 4.5.1: the resource is that of the dialog, only package or id differ.
Result<Notifier::Granted, Refusal> Notifier::addToDialog(const sip::Request &request, DialogId id,
                                                         const SubscribeRequest &wanted)
{
    const Subscription &first = m_parts.subscriptions.at(m_parts.subscriptions.dialog(id).first);
    const QByteArray aor = m_parts.resources.at(first.resource).aor;
    const QByteArray watcher = first.watcher.view().toByteArray();
    const Result<SubscriptionId, Refusal> made = establish(id, aor, watcher, wanted);
    if (!made)
        return Unexpected(made.error());
    updateTarget(request, id, wanted);
    const Subscription &subscription = m_parts.subscriptions.at(*made);
    return Granted{
        id,
        subscription.resource,
        wanted.expires,
        subscription.changedIn,
        {},
        m_parts.subscriptions.dialog(id).text.at(DialogText::LocalContact).toByteArray()};
}

// RFC 3261, 12.2.2: a SUBSCRIBE is a target refresh request.
void Notifier::updateTarget(const sip::Request &request, DialogId id,
                            const SubscribeRequest &wanted)
{
    DialogRecord &dialog = m_parts.subscriptions.dialog(id);
    if (!wanted.accept.isEmpty())
        m_parts.subscriptions.setText(id, DialogText::Accept, wanted.accept);
    const sip::Hop &source = request.source();
    const sip::Hop known = dialog.hop.value();
    const bool sameFlow = known.protocol == source.protocol &&
                          known.connection == source.connection &&
                          known.listener == source.listener && known.local == source.local;
    if (sameFlow && !known.isNull() && dialog.text.at(DialogText::RemoteTarget) == wanted.contact) {
        m_parts.targets.refreshed(id, source, request.bytes().size());
        return;
    }
    m_parts.subscriptions.setText(id, DialogText::RemoteTarget, wanted.contact);
    m_parts.subscriptions.setText(id, DialogText::Transport, m_parts.localSide.socketName(source));
    // Where he writes to now is what he can reach of us (RFC 3261, 12.1.1).
    if (const QByteArray contact = m_parts.localSide.contactUri(request); !contact.isEmpty())
        m_parts.subscriptions.setText(id, DialogText::LocalContact, contact);
    m_parts.targets.changed(id, source, request.bytes().size());
}

} // namespace events
