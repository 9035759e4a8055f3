// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a set of rules means for one watcher at one moment (RFC 4745, 10; RFC 5025, 3): all rules
// whose conditions are true are combined, the greatest sub-handling and the union of what is
// granted, so that their order never matters. Rules that name persons are found by the watcher's
// address, so that a hundred of them cost a watcher no more than those that speak of it.

#include <functional>
#include <span>

#include <QHash>

#include "base/sentence.h"
#include "presence/presrules.h"

namespace presence {

/// What conditions are tested against beside the watcher.
struct Moment
{
    qint64 now = 0;                // milliseconds since 1970 UTC
    std::optional<QString> sphere; // of the presentity (RFC 5025, 3.1.2); nothing: undefined

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Whether the list that an anchor of <external-list> names has the watcher on it.
using ListMembership = std::function<bool(const QString &anchor, const WatcherIdentity &watcher)>;

/// The combined permissions.
struct Permissions
{
    bool matched = false; // any rule did; if not, the rest says nothing
    SubHandling subHandling = SubHandling::Block;
    Grants grants;

    friend bool operator==(const Permissions &, const Permissions &) = default;
};

/// What became of one rule, for people.
struct RuleVerdict
{
    QString ruleId;
    bool matched = false;
    base::Sentence reason; // one sentence: the first condition that was not true, or what it gives
    SubHandling subHandling = SubHandling::Block;

    friend bool operator==(const RuleVerdict &, const RuleVerdict &) = default;
};

class Authorizer
{
public:
    explicit Authorizer(RuleSet rules = {});

    [[nodiscard]] const RuleSet &ruleSet() const { return m_rules; }

    [[nodiscard]] Permissions evaluate(const WatcherIdentity &watcher, const Moment &moment,
                                       const ListMembership &lists = {}) const;
    /// A verdict for each rule, in the order of the document.
    [[nodiscard]] std::vector<RuleVerdict> explain(const WatcherIdentity &watcher,
                                                   const Moment &moment,
                                                   const ListMembership &lists = {}) const;

    /// A rule that may speak of this watcher has a sphere or a validity.
    [[nodiscard]] bool dependsOnMoment(const WatcherIdentity &watcher) const;
    [[nodiscard]] bool usesSphere() const { return m_usesSphere; }
    [[nodiscard]] bool usesValidity() const { return m_usesValidity; }
    [[nodiscard]] bool usesLists() const { return m_usesLists; }
    /// When the next validity period begins or ends, after `now`.
    [[nodiscard]] std::optional<qint64> nextBoundary(qint64 now) const;

private:
    void index(quint32 number);
    template <class Visitor>
    void visitCandidates(const WatcherIdentity &watcher, const Visitor &visit) const;

    RuleSet m_rules;
    QHash<QByteArray, std::vector<quint32>> m_byKey; // of rules that name persons only
    std::vector<quint32> m_general;                  // all others
    bool m_usesSphere = false;
    bool m_usesValidity = false;
    bool m_usesLists = false;
};

/// The one value of <sphere> in the persons of all published documents (RFC 5025, 3.1.2); nothing
/// when there is none, or several that differ.
[[nodiscard]] std::optional<QString> commonSphere(std::span<const QString> values);

/// Whether the condition is true, and for explanations, whom it speaks of.
[[nodiscard]] bool matches(const IdentityCondition &identity, const WatcherIdentity &watcher);
[[nodiscard]] bool matches(const ManyIdentities &many, const WatcherIdentity &watcher);
/// All conditions but sphere, validity and <other-identity>.
[[nodiscard]] bool matchesWatcher(const Rule &rule, const WatcherIdentity &watcher,
                                  const ListMembership &lists = {});

} // namespace presence
