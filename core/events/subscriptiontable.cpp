// SPDX-License-Identifier: Apache-2.0
#include "events/subscriptiontable.h"

namespace events {

namespace {

constexpr int SlotDigits = 6; // hexadecimal: 16 million dialogs
constexpr int NonceLetters = 16;
constexpr DialogId HighestSlot = 0xffffff;

// The dialog number a tag of ours begins with, or NoDialog.
DialogId slotOf(QByteArrayView tag)
{
    if (tag.size() != SlotDigits + NonceLetters)
        return NoDialog;
    DialogId slot = 0;
    for (int i = 0; i < SlotDigits; ++i) {
        const char c = tag[i];
        if (c >= '0' && c <= '9')
            slot = slot * 16 + DialogId(c - '0');
        else if (c >= 'a' && c <= 'f')
            slot = slot * 16 + DialogId(c - 'a' + 10);
        else
            return NoDialog;
    }
    return slot;
}

} // namespace

QByteArrayView token(TerminationReason reason)
{
    switch (reason) {
    case TerminationReason::None: return "";
    case TerminationReason::Deactivated: return "deactivated";
    case TerminationReason::Probation: return "probation";
    case TerminationReason::Rejected: return "rejected";
    case TerminationReason::Timeout: return "timeout";
    case TerminationReason::GiveUp: return "giveup";
    case TerminationReason::NoResource: return "noresource";
    }
    return "";
}

QByteArrayView token(Subscription::State state)
{
    switch (state) {
    case Subscription::State::Pending: return "pending";
    case Subscription::State::Active: return "active";
    case Subscription::State::Terminated: return "terminated";
    }
    return "";
}

QByteArray SubscriptionTable::tagFor(DialogId id)
{
    QByteArray tag(SlotDigits + NonceLetters, Qt::Uninitialized);
    for (int i = 0; i < SlotDigits; ++i)
        tag[i] = "0123456789abcdef"[(id >> (4 * (SlotDigits - 1 - i))) & 15];
    m_tokens.fill(tag.data() + SlotDigits, NonceLetters);
    return tag;
}

bool SubscriptionTable::isFree(DialogId id) const
{
    return m_dialogs[id].text.at(DialogText::LocalTag).isEmpty();
}

DialogId SubscriptionTable::createDialog()
{
    DialogId id = NoDialog;
    while (id == NoDialog && !m_freeDialogs.empty()) {
        id = m_freeDialogs.back();
        m_freeDialogs.pop_back();
        if (!isFree(id)) // a restored dialog took its place meanwhile
            id = NoDialog;
    }
    if (id == NoDialog) {
        id = DialogId(m_dialogs.size());
        m_dialogs.append();
    }
    setText(id, DialogText::LocalTag, tagFor(id));
    return id;
}

DialogId SubscriptionTable::restoreDialog(QByteArrayView localTag)
{
    const DialogId slot = slotOf(localTag);
    // A table that once held millions would make a few survivors cost as much; past a bound, and
    // when the place is taken, the tag goes to the hash like a foreign one.
    const bool fits = slot <= HighestSlot && slot <= m_dialogs.size() + 1'000'000 &&
                      (slot >= m_dialogs.size() || isFree(slot));
    if (!fits) {
        const DialogId id = createDialog();
        setText(id, DialogText::LocalTag, localTag);
        m_foreignTags.insert(localTag.toByteArray(), id);
        return id;
    }
    while (m_dialogs.size() <= slot) {
        m_freeDialogs.push_back(DialogId(m_dialogs.size()));
        m_dialogs.append();
    }
    setText(slot, DialogText::LocalTag, localTag);
    return slot;
}

DialogId SubscriptionTable::findDialog(const sip::Message &request) const
{
    return findDialog(request.callId(), request.toTag(), request.fromTag());
}

DialogId SubscriptionTable::findDialog(QByteArrayView callId, QByteArrayView localTag,
                                       QByteArrayView remoteTag) const
{
    const auto matches = [&](DialogId id) {
        if (id >= m_dialogs.size() || !m_dialogs[id].isUsed())
            return false;
        const DialogTexts &text = m_dialogs[id].text;
        return text.at(DialogText::LocalTag) == localTag && text.at(DialogText::CallId) == callId &&
               text.at(DialogText::RemoteTag) == remoteTag;
    };
    if (const DialogId slot = slotOf(localTag); matches(slot))
        return slot;
    if (m_foreignTags.isEmpty())
        return NoDialog;
    const DialogId id = m_foreignTags.value(localTag.toByteArray(), NoDialog);
    return matches(id) ? id : NoDialog;
}

SubscriptionId SubscriptionTable::create(DialogId dialog, ResourceId resource)
{
    const SubscriptionId id = m_subscriptions.take();
    Subscription &subscription = m_subscriptions[id];
    subscription.resource = resource;
    subscription.dialog = dialog;
    subscription.nextInDialog = m_dialogs[dialog].first;
    m_dialogs[dialog].first = id;
    return id;
}

void SubscriptionTable::setNames(SubscriptionId id, QByteArrayView watcher, QByteArrayView eventId)
{
    Subscription &subscription = m_subscriptions[id];
    subscription.watcher = m_texts.share(watcher);
    subscription.eventId = m_texts.share(eventId);
    subscription.watcher.count(HisSubscriptions, 1);
}

void SubscriptionTable::setFilter(SubscriptionId id, const SubscriptionFilter &filter)
{
    if (filter.isEmpty())
        m_filters.remove(id);
    else
        m_filters.insert(id, filter);
}

void SubscriptionTable::release(SubscriptionId id)
{
    m_filters.remove(id);
    Subscription &subscription = m_subscriptions[id];
    const DialogId dialogId = subscription.dialog;
    SubscriptionId *link = &m_dialogs[dialogId].first;
    while (*link != id)
        link = &m_subscriptions[*link].nextInDialog;
    *link = subscription.nextInDialog;
    subscription.watcher.count(HisSubscriptions, -1);
    m_subscriptions.giveBack(id);
    if (!m_dialogs[dialogId].isUsed())
        abandonDialog(dialogId);
}

void SubscriptionTable::abandonDialog(DialogId id)
{
    Q_ASSERT(!m_dialogs[id].isUsed());
    if (!m_foreignTags.isEmpty())
        m_foreignTags.remove(m_dialogs[id].text.at(DialogText::LocalTag).toByteArray());
    m_dialogs[id] = DialogRecord();
    m_freeDialogs.push_back(id);
}

TerminationReason terminationReason(QByteArrayView word)
{
    for (const auto reason :
         {TerminationReason::Deactivated, TerminationReason::Probation, TerminationReason::Rejected,
          TerminationReason::GiveUp, TerminationReason::NoResource}) {
        if (token(reason) == word)
            return reason;
    }
    return TerminationReason::Timeout;
}

WatcherEvent watcherEvent(TerminationReason reason)
{
    switch (reason) {
    case TerminationReason::Deactivated: return WatcherEvent::Deactivated;
    case TerminationReason::Probation: return WatcherEvent::Probation;
    case TerminationReason::Rejected: return WatcherEvent::Rejected;
    case TerminationReason::GiveUp: return WatcherEvent::GiveUp;
    case TerminationReason::NoResource: return WatcherEvent::NoResource;
    case TerminationReason::Timeout:
    case TerminationReason::None: break;
    }
    return WatcherEvent::Timeout;
}

} // namespace events
