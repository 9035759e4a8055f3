// SPDX-License-Identifier: Apache-2.0
#include "events/subscriptionrecords.h"

#include "events/aor.h"

namespace events {

store::SubscriptionRecord subscriptionRecord(const Subscription &subscription,
                                             const DialogRecord &dialog, const Resource &resource,
                                             qint64 now)
{
    const auto text = [&](DialogText field) { return dialog.text.at(field).toByteArray(); };
    store::SubscriptionRecord record;
    record.id = subscription.rowId;
    UserAndDomain presentity = splitAor(resource.aor);
    record.toUser = std::move(presentity.user);
    record.toDomain = std::move(presentity.domain);
    UserAndDomain watcher = splitAor(subscription.watcher.view().toByteArray());
    record.fromUser = std::move(watcher.user);
    record.fromDomain = std::move(watcher.domain);
    record.event = resource.package->name().toByteArray();
    record.eventId = subscription.eventId.view().toByteArray();
    record.toTag = text(DialogText::LocalTag);
    record.fromTag = text(DialogText::RemoteTag);
    record.callId = text(DialogText::CallId);
    record.cseq = dialog.reservedCSeq;
    record.contact = text(DialogText::RemoteTarget);
    record.recordRoute = text(DialogText::RouteSet);
    record.expires = subscription.expires;
    record.status = token(subscription.state).toByteArray();
    record.version = subscription.version > 0 ? subscription.version - 1 : 0;
    record.remoteCseq = dialog.remoteCSeq;
    record.localContact = text(DialogText::LocalContact);
    record.transport = text(DialogText::Transport);
    record.requestUri = text(DialogText::RequestUri);
    record.reason = token(subscription.reason).toByteArray();
    record.accept = text(DialogText::Accept);
    record.userAgent = text(DialogText::UserAgent);
    record.localUri = text(DialogText::LocalUri);
    record.remoteUri = text(DialogText::RemoteUri);
    record.updated = now;
    return record;
}

DialogTexts::Views dialogTexts(const store::SubscriptionRecord &record,
                               const QByteArray &presentity, const QByteArray &watcher)
{
    DialogTexts::Views views;
    const auto set = [&](DialogText field, QByteArrayView value) { views[size_t(field)] = value; };
    const auto either = [](const QByteArray &first, const QByteArray &second) {
        return QByteArrayView(first.isEmpty() ? second : first);
    };
    set(DialogText::CallId, record.callId);
    set(DialogText::RemoteTag, record.fromTag);
    set(DialogText::LocalTag, record.toTag);
    set(DialogText::LocalUri, either(record.localUri, presentity));
    set(DialogText::RemoteUri, either(record.remoteUri, watcher));
    set(DialogText::RemoteTarget, either(record.contact, watcher));
    set(DialogText::RouteSet, record.recordRoute);
    set(DialogText::LocalContact, either(record.localContact, presentity));
    set(DialogText::RequestUri, either(record.requestUri, presentity));
    set(DialogText::UserAgent, record.userAgent);
    set(DialogText::Accept, record.accept);
    set(DialogText::Transport, record.transport);
    return views;
}

} // namespace events
