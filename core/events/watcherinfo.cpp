// SPDX-License-Identifier: Apache-2.0
#include "events/watcherinfo.h"

#include <algorithm>

#include <QCryptographicHash>

namespace events {

namespace {

constexpr View OwnView = 1;

} // namespace

WatcherInfo::WatcherInfo(const Parts &parts)
    : m_parts(parts)
    , m_name(parts.watched.name().toByteArray() + ".winfo")
{
}

std::vector<QByteArray> WatcherInfo::notifyTypes() const
{
    return {"application/watcherinfo+xml"};
}

Authorization WatcherInfo::authorize(const QByteArray &resource, const QByteArray &watcher) const
{
    if (resource == watcher)
        return {Authorization::Decision::Active, OwnView};
    return {Authorization::Decision::Rejected, NoBody};
}

void WatcherInfo::watcherChanged(ResourceId resource, const WatcherElement &watcher)
{
    const ResourceId own = m_parts.resources.find(m_parts.resources.at(resource).aor, *this);
    if (own == NullResource)
        return;
    for (const SubscriptionId id : m_parts.resources.at(own).subscriptions) {
        std::vector<WatcherElement> &changes = m_changes[id];
        const auto same =
            std::find_if(changes.begin(), changes.end(),
                         [&](const WatcherElement &earlier) { return earlier.id == watcher.id; });
        if (same == changes.end())
            changes.push_back(watcher);
        else
            *same = watcher;
        m_parts.planner.subscriptionDue(id);
    }
}

WatcherElement WatcherInfo::element(SubscriptionId id) const
{
    const Subscription &subscription = m_parts.subscriptions.at(id);
    const DialogRecord &dialog = m_parts.subscriptions.dialogOf(id);
    WatcherElement element;
    element.id = 'w' + QByteArray::number(subscription.rowId, 36);
    element.uri = subscription.watcher.view().toByteArray();
    element.displayName = dialog.text.at(DialogText::DisplayName).toByteArray();
    element.status = subscription.state == Subscription::State::Active ? WatcherStatus::Active
                     : subscription.state == Subscription::State::Pending
                         ? WatcherStatus::Pending
                         : WatcherStatus::Terminated;
    element.event = subscription.event;
    element.expires = subscription.expires;
    element.since = subscription.since;
    return element;
}

WatcherElement WatcherInfo::waitingElement(const Relationship &relationship) const
{
    const QByteArrayView watcher = relationship.watcher.view();
    WatcherElement element;
    element.id = relationship.notes().watcherId;
    if (element.id.isEmpty()) { // known from the table alone
        element.id =
            'r' + QCryptographicHash::hash(watcher.toByteArray(), QCryptographicHash::Sha256)
                      .toHex()
                      .left(16);
    }
    element.uri = watcher.toByteArray();
    element.displayName = relationship.notes().displayName; // none of his subscriptions lives
    element.status = WatcherStatus::Waiting;
    element.event = WatcherEvent::Timeout;
    element.since = relationship.inserted;
    return element;
}

std::vector<WatcherElement> WatcherInfo::everybody(const QByteArray &aor) const
{
    std::vector<WatcherElement> all;
    const ResourceId watched = m_parts.resources.find(aor, m_parts.watched);
    if (watched == NullResource)
        return all;
    for (const SubscriptionId id : m_parts.resources.at(watched).subscriptions)
        all.push_back(element(id));
    for (const Relationship &known : m_parts.relationships.of(watched)) {
        if (m_parts.relationships.isPending(known) && known.subscriptions == 0)
            all.push_back(waitingElement(known));
    }
    return all;
}

std::optional<Body> WatcherInfo::composeFor(SubscriptionId id)
{
    Subscription &subscription = m_parts.subscriptions.at(id);
    WatcherInfoDocument document;
    document.resource = m_parts.resources.at(subscription.resource).aor;
    document.package = m_parts.watched.name().toByteArray();
    document.version = subscription.version++;
    std::vector<WatcherElement> changes = m_changes.take(id);
    const bool full = subscription.fullState;
    subscription.fullState = false;
    if (full) {
        document.watchers = everybody(document.resource);
    } else {
        document.state = WatcherInfoDocument::State::Partial;
        document.watchers = std::move(changes);
    }
    if (subscription.stored) {
        batchFor(m_parts.ledger, m_parts.resources.at(subscription.resource))
            .saveVersion(subscription.rowId, document.version, subscription.resource);
    }
    return body(document);
}

Body WatcherInfo::compose(const Resource &resource, View) const
{
    WatcherInfoDocument document;
    document.resource = resource.aor;
    document.package = m_parts.watched.name().toByteArray();
    document.watchers = everybody(resource.aor);
    return body(document);
}

Body WatcherInfo::body(const WatcherInfoDocument &document) const
{
    return {"application/watcherinfo+xml", document.toByteArray(m_parts.clock.wallSeconds())};
}

} // namespace events
