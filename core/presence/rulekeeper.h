// SPDX-License-Identifier: Apache-2.0
#pragma once

// Has watchers decided anew, in the same turn and the same batch, when rules say something else:
// a document came, changed or went, a period began or ended, the presentity published another
// sphere, or a setting was switched. Rows of `watchers`, dialogs and watcher information follow
// through SubscriptionLifecycle; what is told is told when all of it is committed. Server thread.

#include "events/notificationplanner.h"
#include "events/subscriptionlifecycle.h"
#include "presence/rulebook.h"
#include "presence/watcherdecider.h"

namespace presence {

class RuleKeeper : public RulesObserver, public store::CommitObserver
{
public:
    struct Parts
    {
        RuleBook &book;
        const WatcherDecider &decider;
        const store::DocumentTable &documents;
        const events::EventPackage &package;
        events::ResourceTable &resources;
        const events::RelationshipTable &relationships;
        events::SubscriptionLifecycle &lifecycle;
        events::NotificationPlanner &planner;
    };
    explicit RuleKeeper(const Parts &parts)
        : m_parts(parts)
    {
    }

    void rulesChanged(const QByteArray &presentity) override;
    /// Something was published, or is published no more.
    void stateChanged(const events::Resource &resource);
    /// Everybody whom rules have to do with: after the start, when the tables may hold what rules
    /// said that are gone, and when the settings of rules are others.
    void decideAll();

    void batchSealed(quint64) override {}
    void batchCommitted(quint64) override {}
    /// Of documents: the watchers must not hear of what is not on disk. Before the planner hears of
    /// the commit.
    void rowsLost(const std::vector<quint64> &owners) override;

private:
    [[nodiscard]] bool concernsRules(events::ResourceId id) const;

    Parts m_parts;
};

} // namespace presence
