// SPDX-License-Identifier: Apache-2.0
#pragma once

// Decides about a watcher of a presentity (RFC 3856, 6.6.2, RFC 5025):
//
// 1. The presentity itself sees everything.
// 2. Rules that match decide, whatever the table `watchers` says.
// 3. A person's decision in the table stands when no rule matches.
// 4. A presentity with rules has the setting policy.unmatched for all others: refused, or
// 5. active if force_active is set, else pending.
//
// A decision that rules made goes with them: what the table remembers of one that nobody says any
// more counts for nothing. Server thread.

#include <utility>

#include "base/clock.h"
#include "events/relationshiptable.h"
#include "presence/grantviews.h"
#include "presence/recentdocuments.h"
#include "presence/rulebook.h"

namespace presence {

enum class Unmatched : quint8 { Confirm, Block };

/// Whether the list of the presentity that an anchor of <external-list> names has the watcher on
/// it.
using PresentityLists = std::function<bool(const QByteArray &presentity, const QString &anchor,
                                           const WatcherIdentity &watcher)>;

/// What a decision rests on: the numbers above.
enum class DecisionBasis : quint8 { Presentity, Rules, Table, Unmatched, ForceActive, Nothing };

struct WatcherVerdict
{
    DecisionBasis basis = DecisionBasis::Nothing;
    events::Ruling ruling; // as it stands, or as it is to stand in the row
    bool keepsRow = true;  // the row says so already
    bool forceActive = false;
    Grants grants; // of somebody who is allowed
    // What the rules were asked.
    PresentityRules *rules = nullptr; // null: there are none
    Moment moment;
};

class WatcherDecider
{
public:
    struct Parts
    {
        RuleBook &book;
        const events::ResourceTable &resources;
        const events::RelationshipTable &relationships;
        const events::EventPackage &package;
        RecentDocuments &documents;
        const base::Clock &clock;
    };
    explicit WatcherDecider(const Parts &parts)
        : m_parts(parts)
    {
    }

    /// True when it is another.
    bool setUnmatched(Unmatched unmatched)
    {
        return std::exchange(m_unmatched, unmatched) != unmatched;
    }
    /// For <external-list> of the OMA.
    void setLists(PresentityLists lists) { m_lists = std::move(lists); }
    /// Good as long as `presentity`.
    [[nodiscard]] ListMembership listsOf(const QByteArray &presentity) const;

    /// Both are canonical addresses-of-record.
    [[nodiscard]] WatcherVerdict decide(const QByteArray &presentity,
                                        const QByteArray &watcher) const;
    /// The same if these were the rules, null for none, and the lists they name.
    [[nodiscard]] WatcherVerdict decideAsIf(const QByteArray &presentity, const QByteArray &watcher,
                                            PresentityRules *rules,
                                            const ListMembership &lists) const;
    /// As decide(), with the view in which the document is to be composed.
    [[nodiscard]] events::Authorization authorize(const QByteArray &presentity,
                                                  const QByteArray &watcher);
    /// The grants of a view; null when it is none of these.
    [[nodiscard]] const Grants *grantsOf(events::View view) const { return m_views.find(view); }
    [[nodiscard]] const GrantViews &views() const { return m_views; }

    /// The sphere that is published for the presentity (RFC 5025, 3.1.2).
    [[nodiscard]] std::optional<QString> sphereOf(const events::Resource &resource) const;

private:
    [[nodiscard]] bool decideByRules(WatcherVerdict &verdict, const QByteArray &presentity,
                                     const QByteArray &watcher, const ListMembership &lists) const;
    [[nodiscard]] events::View viewOf(const Grants &grants);
    [[nodiscard]] const events::Resource *resourceOf(const QByteArray &presentity) const;

    Parts m_parts;
    Unmatched m_unmatched = Unmatched::Confirm;
    PresentityLists m_lists;
    GrantViews m_views;
    qsizetype m_sweepAt = 64;
};

} // namespace presence
