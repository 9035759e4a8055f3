// SPDX-License-Identifier: Apache-2.0
#pragma once

// All dialogs and subscriptions. Our To tag carries the number of its dialog and a nonce
// (RFC 3261, 19.3 asks for 32 random bits; there are 95), so a dialog is found without hashing a
// string; Call-ID and both tags are then compared in full. Tags of another make, from an imported
// table, are kept in a hash.

#include <QHash>

#include "base/blocklist.h"
#include "base/tokensource.h"
#include "events/subscription.h"
#include "sip/message.h"

namespace events {

class SubscriptionTable
{
public:
    SubscriptionTable(base::TokenSource &tokens, base::TextPool &texts)
        : m_tokens(tokens)
        , m_texts(texts)
    {
    }

    /// A dialog with a fresh local tag; its other texts are the caller's to fill.
    [[nodiscard]] DialogId createDialog();
    /// A dialog from the tables, in the place its tag names.
    [[nodiscard]] DialogId restoreDialog(QByteArrayView localTag);
    /// The dialog of a request's Call-ID and tags (RFC 3261, 12.2.2), or NoDialog: 481.
    [[nodiscard]] DialogId findDialog(const sip::Message &request) const;
    [[nodiscard]] DialogId findDialog(QByteArrayView callId, QByteArrayView localTag,
                                      QByteArrayView remoteTag) const;
    /// A fresh To tag's text for a dialog; also for responses that make none.
    [[nodiscard]] QByteArray tagFor(DialogId id);

    void setTexts(DialogId id, const DialogTexts::Views &texts)
    {
        m_dialogs[id].text.assign(texts, m_texts);
    }
    void setText(DialogId id, DialogText field, QByteArrayView value)
    {
        m_dialogs[id].text.set(field, value, m_texts);
    }

    void setHop(DialogId id, const sip::Hop &hop) { m_dialogs[id].hop.assign(hop, m_texts); }

    /// A dialog that got no subscription.
    void abandonDialog(DialogId id);

    [[nodiscard]] SubscriptionId create(DialogId dialog, ResourceId resource);
    /// Whose it is, and its Event id; once, after create().
    void setNames(SubscriptionId id, QByteArrayView watcher, QByteArrayView eventId);
    /// How many there are of one watcher.
    [[nodiscard]] int countOf(QByteArrayView watcher) const
    {
        return m_texts.tally(watcher, HisSubscriptions);
    }
    /// What it asks for beyond its resource: few do, so it is kept apart.
    [[nodiscard]] SubscriptionFilter filterOf(SubscriptionId id) const
    {
        return m_filters.isEmpty() ? SubscriptionFilter() : m_filters.value(id);
    }
    void setFilter(SubscriptionId id, const SubscriptionFilter &filter);
    /// Frees the subscription, and its dialog when it was the last one there.
    void release(SubscriptionId id);

    [[nodiscard]] DialogRecord &dialog(DialogId id) { return m_dialogs[id]; }
    [[nodiscard]] const DialogRecord &dialog(DialogId id) const { return m_dialogs[id]; }
    [[nodiscard]] Subscription &at(SubscriptionId id) { return m_subscriptions[id]; }
    [[nodiscard]] const Subscription &at(SubscriptionId id) const { return m_subscriptions[id]; }
    [[nodiscard]] DialogRecord &dialogOf(SubscriptionId id)
    {
        return m_dialogs[m_subscriptions[id].dialog];
    }
    [[nodiscard]] const DialogRecord &dialogOf(SubscriptionId id) const
    {
        return m_dialogs[m_subscriptions[id].dialog];
    }
    [[nodiscard]] bool exists(SubscriptionId id) const
    {
        return id < m_subscriptions.size() && m_subscriptions[id].isUsed();
    }
    /// One past the highest number in use, for walking over all with exists().
    [[nodiscard]] SubscriptionId end() const { return SubscriptionId(m_subscriptions.size()); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_subscriptions.taken()); }

private:
    [[nodiscard]] bool isFree(DialogId id) const;

    base::TokenSource &m_tokens;
    base::TextPool &m_texts;
    base::BlockList<DialogRecord> m_dialogs;
    base::BlockList<Subscription> m_subscriptions;
    std::vector<DialogId> m_freeDialogs;
    QHash<QByteArray, DialogId> m_foreignTags;
    QHash<SubscriptionId, SubscriptionFilter> m_filters;
};

} // namespace events
