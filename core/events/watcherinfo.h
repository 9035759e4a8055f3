// SPDX-License-Identifier: Apache-2.0
#pragma once

// The template package ".winfo" over one package (RFC 3857): who watches a resource, and who waits
// for a decision. Each subscription to it gets documents of its own: the full list first and after
// a lost NOTIFY, then the changes, numbered without a gap (RFC 3858, 3.1).

#include <QHash>

#include "events/notificationplanner.h"
#include "events/relationshiptable.h"
#include "events/watcherinfodocument.h"

namespace events {

class WatcherInfo : public EventPackage, public SubscriptionComposer
{
public:
    struct Parts
    {
        const EventPackage &watched; // the package whose watchers are told about
        ResourceTable &resources;
        SubscriptionTable &subscriptions;
        const RelationshipTable &relationships;
        NotificationPlanner &planner;
        store::CommitLedger &ledger;
        const base::Clock &clock;
    };
    explicit WatcherInfo(const Parts &parts);

    /// A watcher of `resource` (of the watched package) came, changed or went.
    void watcherChanged(ResourceId resource, const WatcherElement &watcher);
    /// The element of a live subscription.
    [[nodiscard]] WatcherElement element(SubscriptionId id) const;
    /// The element of a watcher who waits without a dialog.
    [[nodiscard]] WatcherElement waitingElement(const Relationship &relationship) const;

    [[nodiscard]] QByteArrayView name() const override { return m_name; }
    [[nodiscard]] std::vector<QByteArray> notifyTypes() const override;
    /// Only the presentity itself may ask (RFC 3857, 4.6).
    [[nodiscard]] Authorization authorize(const QByteArray &resource,
                                          const QByteArray &watcher) const override;
    [[nodiscard]] Body compose(const Resource &resource, View view) const override;
    [[nodiscard]] SubscriptionComposer *composer() override { return this; }
    [[nodiscard]] bool keepsRelationships() const override { return false; }
    std::optional<Body> composeFor(SubscriptionId id) override;
    void forget(SubscriptionId id) override { m_changes.remove(id); }
    [[nodiscard]] bool hasMore(SubscriptionId id) const override
    {
        return m_changes.contains(id) || m_parts.subscriptions.at(id).fullState;
    }

private:
    [[nodiscard]] std::vector<WatcherElement> everybody(const QByteArray &aor) const;
    [[nodiscard]] Body body(const WatcherInfoDocument &document) const;

    Parts m_parts;
    QByteArray m_name;
    QHash<SubscriptionId, std::vector<WatcherElement>> m_changes;
};

} // namespace events
