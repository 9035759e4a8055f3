// SPDX-License-Identifier: Apache-2.0
#pragma once

// Takes away what the server keeps of people who never were: the laboratory's, when their phones
// have left, or after a crash that did not let them. Their documents, passwords, publications and
// subscriptions go, what was decided about them, and the rows of `watchers` that name them. Who
// really watches one of them keeps his subscription, undecided. Part of Administration; server
// thread.

#include <QSet>

#include "events/eventstatecompositor.h"
#include "events/subscriptionlifecycle.h"
#include "server/decisions.h"
#include "server/useradministration.h"

namespace server {

class Forgetting
{
public:
    struct Parts
    {
        events::ResourceTable &resources;
        events::RelationshipTable &relationships;
        events::SubscriptionTable &subscriptions;
        events::SubscriptionLifecycle &lifecycle;
        events::EventStateCompositor &compositor;
        const events::EventPackage &presence;
        DocumentAdministration &documents;
        Decisions &decisions;
        UserAdministration &users;
    };
    explicit Forgetting(const Parts &parts)
        : m_parts(parts)
    {
    }

    /// Canonical addresses.
    void forget(const QSet<QByteArray> &people);

private:
    void forgetDocuments(const QByteArray &person);
    /// Everything about a resource of one of them.
    void forgetResource(events::ResourceId id);
    /// Of a resource of somebody else, those of its watchers.
    void forgetWatchers(events::ResourceId id, const QSet<QByteArray> &people);
    [[nodiscard]] std::vector<QByteArray> watchersIn(events::ResourceId id,
                                                     const QSet<QByteArray> &people) const;
    void releaseSubscriptions(events::ResourceId id, const QSet<QByteArray> &watchers);

    Parts m_parts;
};

} // namespace server
