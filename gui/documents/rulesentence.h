// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a rule says, in words: "Friends may see everything". For the list of rules and whoever has
// to name what a form shows. GUI thread.

#include "gui/documents/rulewords.h"

namespace gui {

/// One sentence: who may do what.
[[nodiscard]] QString ruleSentence(const RuleCard &rule);
/// The particulars below it: whom a name stands for, and when the rule holds; may be empty.
[[nodiscard]] QString ruleParticulars(const RuleCard &rule);

/// "bob@example.com", "everybody at example.com"; exceptions apart.
[[nodiscard]] QString memberText(const RuleMember &member);
[[nodiscard]] QString exceptionText(const RuleException &exception);
/// An address as people write it: without "sip:".
[[nodiscard]] QString shortAddress(const QString &address);
[[nodiscard]] QString periodText(const RulePeriod &period);
/// "may see what is granted below", as a choice.
[[nodiscard]] QString handlingText(presence::SubHandling handling);
[[nodiscard]] QString handlingHelp(presence::SubHandling handling);
[[nodiscard]] QString attributeText(presence::Attribute attribute);
[[nodiscard]] QString userInputText(presence::UserInput level);
[[nodiscard]] QString seenPartText(SeenPart part);
[[nodiscard]] QString selectorKindText(presence::Selector::Kind kind);

} // namespace gui
