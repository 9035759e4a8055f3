// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rules that decisions of an operator are kept in, one for each kind: how they are called, what
// they say, and how one is written. Used by RulesEditor.

#include "events/relationshiptable.h"
#include "presence/watcherset.h"

namespace presence {

/// Of a decision other than Undecided.
[[nodiscard]] SubHandling handlingOf(events::WatcherDecision decision);
/// The rule has the name of one of ours, whatever it says.
[[nodiscard]] bool isDecisionRule(const Rule &rule);
/// It is the rule for this decision, and says nothing else.
[[nodiscard]] bool isDecisionRule(const Rule &rule, events::WatcherDecision decision);
/// The name for a new one.
[[nodiscard]] QByteArray freeRuleId(const RuleSet &rules, events::WatcherDecision decision);

/// What a new rule is written with.
struct DecisionRuleStyle
{
    QByteArray line; // the line break and indentation of a rule; empty: all in one line
    QByteArray step; // one level more
};
/// With what stands before it; `root` is the <ruleset>, whose prefixes it takes.
[[nodiscard]] QByteArray decisionRule(const QByteArray &id, events::WatcherDecision decision,
                                      const std::vector<QByteArray> &watchers, const XmlSpan &root,
                                      const DecisionRuleStyle &style);

/// A name with a prefix, which may be empty.
[[nodiscard]] QByteArray qualified(QByteArrayView prefix, QByteArrayView name);

} // namespace presence
