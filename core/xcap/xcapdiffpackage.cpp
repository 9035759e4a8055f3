// SPDX-License-Identifier: Apache-2.0
#include "xcap/xcapdiffpackage.h"

#include <algorithm>

namespace xcap {

using base::Result;
using base::Unexpected;
using events::Authorization;
using events::Body;
using events::Subscription;
using events::SubscriptionFilter;
using events::SubscriptionId;
using sip::Refusal;

namespace {

constexpr events::View OwnView = 1;
constexpr char DiffType[] = "application/xcap-diff+xml";

DiffProcessing processingOf(const SubscriptionFilter &filter)
{
    const QByteArray word = filter.parameter("diff-processing").value_or(QByteArray()).toLower();
    if (word == "aggregate")
        return DiffProcessing::Aggregate;
    if (word == "xcap-patching")
        return DiffProcessing::XcapPatching;
    return DiffProcessing::NoPatching; // also for words to come (RFC 5875, 4.3)
}

QByteArray withSlash(const QByteArray &uri)
{
    return uri.endsWith('/') ? uri : uri + '/';
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

XcapDiffPackage::XcapDiffPackage(const Parts &parts)
    : m_parts(parts)
{
}

std::vector<QByteArray> XcapDiffPackage::notifyTypes() const
{
    return {DiffType};
}

std::vector<QByteArray> XcapDiffPackage::subscribeTypes() const
{
    return {"application/resource-lists+xml"};
}

Result<void, Refusal> XcapDiffPackage::check(const SubscriptionFilter &filter) const
{
    if (filter.body.isEmpty())
        return {};
    if (filter.body.size() > LongestBody)
        return Unexpected(Refusal(sip::StatusCode::RequestEntityTooLarge));
    const auto list = readSelectionList(filter.body);
    if (!list)
        return Unexpected(Refusal(sip::StatusCode::BadRequest, "Body Is No Resource List"));
    if (list->size() > MostSelections)
        return Unexpected(
            Refusal(sip::StatusCode::RequestEntityTooLarge, "Too Many Resources Selected"));
    return {};
}

Authorization XcapDiffPackage::authorize(const QByteArray &resource,
                                         const QByteArray &watcher) const
{
    // Who watches is whom From names, as everywhere in SIP here until it has digest authentication.
    if (resource == watcher)
        return {Authorization::Decision::Active, OwnView};
    return {Authorization::Decision::Rejected, events::NoBody};
}

Body XcapDiffPackage::compose(const events::Resource &, events::View) const
{
    return body({});
}

// Over 1300 bytes it goes by TCP (RFC 3261, 18.1.1), and in one datagram where the phone takes
// none: for that the limit leaves room. What selectors, entity-tags and attributes take cannot be
// left out.
Body XcapDiffPackage::body(XcapDiffDocument document) const
{
    document.xcapRoot = withSlash(m_parts.usages.rootUri());
    QByteArray text = document.toByteArray();
    if (text.size() > LongestDocument) {
        document.leaveOutContents();
        text = document.toByteArray();
    }
    return {DiffType, text};
}

XcapDiffPackage::Subscriber &XcapDiffPackage::subscriberOf(SubscriptionId id)
{
    const auto found = m_subscribers.find(id);
    if (found != m_subscribers.end())
        return *found;
    Subscriber &subscriber = m_subscribers[id];
    const Subscription &subscription = m_parts.subscriptions.at(id);
    const events::UserAndDomain user =
        events::splitAor(m_parts.resources.at(subscription.resource).aor);
    subscriber.user = {user.user, user.domain};
    m_ofUser[subscriber.user].push_back(id);
    readFilter(id, subscriber);
    return subscriber;
}

void XcapDiffPackage::readFilter(SubscriptionId id, Subscriber &subscriber) const
{
    const SubscriptionFilter filter = m_parts.subscriptions.filterOf(id);
    subscriber.processing = processingOf(filter);
    subscriber.selections.clear();
    if (filter.body.isEmpty())
        return;
    const auto list = readSelectionList(filter.body);
    if (!list) // a row that was edited by hand
        return;
    for (const QByteArray &text : *list) {
        if (auto selection = XcapSelection::read(text, m_parts.usages))
            subscriber.selections.push_back(*std::move(selection));
    }
}

void XcapDiffPackage::filterChanged(SubscriptionId id)
{
    const auto found = m_subscribers.find(id);
    if (found == m_subscribers.end())
        return;
    Subscriber &subscriber = *found;
    takeAnswer(id, subscriber);
    readFilter(id, subscriber);
    forgetHistory(subscriber);
    subscriber.prepared.reset();
    forgetUnselected(subscriber);
}

// Of what is no longer selected nothing is said, not even that it went.
void XcapDiffPackage::forgetUnselected(Subscriber &subscriber)
{
    std::erase_if(subscriber.known.documents, [&](const auto &each) {
        return !toldSelector(subscriber.selections, each.first);
    });
    std::erase_if(subscriber.known.components, [&](const auto &each) {
        return std::none_of(subscriber.selections.begin(), subscriber.selections.end(),
                            [&](const XcapSelection &s) { return s.text == each.first; });
    });
}

void XcapDiffPackage::forget(SubscriptionId id)
{
    const auto found = m_subscribers.constFind(id);
    if (found == m_subscribers.cend())
        return;
    const auto user = m_ofUser.find(found->user);
    std::erase(*user, id);
    if (user->empty())
        m_ofUser.erase(user);
    m_subscribers.erase(found);
}

// The NOTIFY before has its answer, if it ever gets one.
void XcapDiffPackage::takeAnswer(SubscriptionId id, Subscriber &subscriber) const
{
    const Subscription &subscription = m_parts.subscriptions.at(id);
    if (!subscriber.sent || subscription.inFlight != 0)
        return;
    const Told sent = *std::exchange(subscriber.sent, std::nullopt);
    if (!isSuccess(subscription.lastAnswer))
        return;
    subscriber.known = sent.snapshot;
    forgetUnselected(subscriber);
    const auto end =
        subscriber.history.begin() + qsizetype(std::min(sent.changes, subscriber.history.size()));
    for (auto change = subscriber.history.begin(); change != end; ++change)
        subscriber.historyBytes -= change->version.text.size();
    subscriber.history.erase(subscriber.history.begin(), end);
}

std::optional<Body> XcapDiffPackage::composeFor(SubscriptionId id)
{
    const Subscription &subscription = m_parts.subscriptions.at(id);
    const bool isLast = subscription.state == Subscription::State::Terminated;
    if (subscription.view == events::NoBody)
        return Body();
    Subscriber &subscriber = subscriberOf(id);
    if (m_uncertain.contains(subscriber.user)) // documentsReconciled() brings it back
        return isLast ? std::optional(Body()) : std::nullopt;
    takeAnswer(id, subscriber);
    subscriber.changed = false;
    const Requester requester{{subscriber.user.first, subscriber.user.second}, false};
    Told told{takeSnapshot(subscriber.selections, requester, m_parts.usages),
              subscriber.history.size(), subscription.fullState};
    XcapDiffDocument document = told.full ? fullState(subscriber.known, told.snapshot)
                                          : changes(subscriber.known, told.snapshot,
                                                    subscriber.processing, subscriber.history);
    if (document.entries.empty() && !told.full && !isLast)
        return std::nullopt;
    subscriber.prepared = std::move(told);
    return body(std::move(document));
}

bool XcapDiffPackage::hasMore(SubscriptionId id) const
{
    const Subscription &subscription = m_parts.subscriptions.at(id);
    const auto found = m_subscribers.constFind(id);
    return found != m_subscribers.cend() && subscription.state != Subscription::State::Terminated &&
           (found->changed || subscription.fullState);
}

void XcapDiffPackage::taken(SubscriptionId id)
{
    const auto found = m_subscribers.find(id);
    if (found == m_subscribers.end() || !found->prepared)
        return;
    found->sent = std::exchange(found->prepared, std::nullopt);
    if (found->sent->full)
        m_parts.subscriptions.at(id).fullState = false;
}

void XcapDiffPackage::documentChanged(const store::DocumentKey &key)
{
    const AppUsage *usage = m_parts.usages.findServed(key.type);
    const auto ids = m_ofUser.constFind({key.username, key.domain});
    if (!usage || ids == m_ofUser.cend())
        return;
    const QByteArray document =
        userDocumentSelector(usage->auid(), {key.username, key.domain}, key.document);
    for (const SubscriptionId id : *ids) {
        if (m_parts.subscriptions.at(id).state == Subscription::State::Terminated)
            continue;
        Subscriber &subscriber = m_subscribers[id];
        subscriber.changed = true;
        remember(subscriber, document, key);
        m_parts.planner.subscriptionDue(id);
    }
}

void XcapDiffPackage::remember(Subscriber &subscriber, const QByteArray &document,
                               const store::DocumentKey &key) const
{
    std::optional<QByteArray> selector = toldSelector(subscriber.selections, document);
    if (!selector || subscriber.processing == DiffProcessing::NoPatching)
        return;
    DocumentChange change{document, {*std::move(selector), {}, {}}};
    if (const store::Document *found = m_parts.documents.find(key)) {
        change.version.etag = found->etag;
        if (subscriber.processing == DiffProcessing::XcapPatching)
            change.version.text = found->text;
    }
    subscriber.historyBytes += change.version.text.size();
    subscriber.history.push_back(std::move(change));
    if (subscriber.history.size() > MostChanges || subscriber.historyBytes > LongestHistory)
        forgetHistory(subscriber);
}

void XcapDiffPackage::forgetHistory(Subscriber &subscriber)
{
    subscriber.history.clear();
    subscriber.historyBytes = 0;
    for (std::optional<Told> *told : {&subscriber.prepared, &subscriber.sent}) {
        if (*told)
            (*told)->changes = 0;
    }
}

void XcapDiffPackage::rowsLost(const std::vector<quint64> &owners)
{
    for (const quint64 owner : owners) {
        const store::DocumentUserId lost = store::DocumentTable::userOf(owner);
        if (lost >= m_parts.documents.usersEnd())
            continue;
        const store::ResourceName name = m_parts.documents.nameOf(lost);
        const User user{name.username, name.domain};
        m_uncertain.insert(user);
        for (const SubscriptionId id : m_ofUser.value(user)) {
            Subscriber &subscriber = m_subscribers[id];
            forgetHistory(subscriber);
            if (!subscriber.prepared)
                continue;
            subscriber.prepared.reset();
            m_parts.planner.discard(id);
            m_parts.planner.subscriptionDue(id);
        }
    }
}

void XcapDiffPackage::documentsReconciled(const QByteArray &username, const QByteArray &domain)
{
    const User user{username, domain};
    if (!m_uncertain.remove(user))
        return;
    for (const SubscriptionId id : m_ofUser.value(user)) {
        if (m_parts.subscriptions.at(id).state != Subscription::State::Terminated)
            m_parts.planner.subscriptionDue(id);
    }
}

} // namespace xcap
