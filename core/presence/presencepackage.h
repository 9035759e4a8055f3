// SPDX-License-Identifier: Apache-2.0
#pragma once

// The event package "presence" (RFC 3856): PIDF in, one composed PIDF document out, and the
// decision about each watcher. An event package in the sense of events::EventPackage; called by the
// compositor, the notifier and the planner.

#include <functional>
#include <span>

#include "presence/composition.h"
#include "presence/decisionreport.h"
#include "presence/presencesummary.h"
#include "presence/recentdocuments.h"
#include "presence/watcherdecider.h"

namespace presence {

class RuleKeeper;

class PresencePackage : public events::EventPackage
{
public:
    PresencePackage(events::ResourceTable &resources, events::RelationshipTable &relationships,
                    RecentDocuments &documents, WatcherDecider &decider)
        : m_resources(resources)
        , m_relationships(relationships)
        , m_documents(documents)
        , m_decider(decider)
    {
    }

    /// Hears of what is published, for rules with a sphere.
    void setRuleKeeper(RuleKeeper &keeper) { m_keeper = &keeper; }
    void setPolicy(Policy policy) { m_policy = policy; }
    /// With it, a presentity that published nothing is open while it is registered.
    void setRegistrationState(std::function<bool(const QByteArray &aor)> isRegistered)
    {
        m_isRegistered = std::move(isRegistered);
    }

    [[nodiscard]] QByteArrayView name() const override { return "presence"; }
    [[nodiscard]] std::vector<QByteArray> notifyTypes() const override;
    [[nodiscard]] std::vector<QByteArray> publishTypes() const override;
    [[nodiscard]] base::Result<void, sip::Refusal> read(QByteArrayView contentType,
                                                        const QByteArray &body) const override;
    [[nodiscard]] events::Authorization authorize(const QByteArray &resource,
                                                  const QByteArray &watcher) const override;
    [[nodiscard]] events::Body compose(const events::Resource &resource,
                                       events::View view) const override;
    [[nodiscard]] events::Body neutral(const events::Resource &resource) const override;
    void stateChanged(const events::Resource &resource) override;

    /// What the watcher sees, and why. Both are canonical addresses-of-record.
    [[nodiscard]] DecisionReport decision(const QByteArray &presentity,
                                          const QByteArray &watcher) const;
    /// How many documents were composed since the start.
    [[nodiscard]] quint64 compositions() const { return m_compositions; }

    /// The composed document in one row, for the window and `ctl presentities`.
    [[nodiscard]] PresenceSummary summarize(const events::Resource &resource) const;

private:
    struct Published
    {
        std::vector<Input> inputs;
        std::vector<RecentDocuments::Document> documents; // what the inputs point to
    };

    [[nodiscard]] Published publishedOf(const events::Resource &resource) const;
    /// The same, and what stands in for a registered presentity's publication.
    [[nodiscard]] Published inputsOf(const events::Resource &resource) const;
    [[nodiscard]] QByteArray documentFor(const DecisionReport &report, const Grants &grants,
                                         std::vector<Removal> &removals) const;

    events::ResourceTable &m_resources;
    events::RelationshipTable &m_relationships;
    RecentDocuments &m_documents;
    WatcherDecider &m_decider;
    RuleKeeper *m_keeper = nullptr;
    mutable quint64 m_compositions = 0;
    Policy m_policy = Policy::Merge;
    std::function<bool(const QByteArray &)> m_isRegistered;
};

} // namespace presence
