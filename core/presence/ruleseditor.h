// SPDX-License-Identifier: Apache-2.0
#pragma once

// A decision about watchers becomes part of the presentity's rules (tables.md, "One decision, in
// one transaction"). Text in, text out: whatever the decision does not need changed stays letter
// for letter. Called by server::Administration; any thread.
//
// Each kind of decision has a rule of its own, made when it is needed and gone with its last
// watcher: hereabouts-allow, which shows everything, hereabouts-block and hereabouts-polite-block.
// A rule of that name which somebody has changed into something else is left to him, and
// hereabouts-allow-2 is made.
//
// Rules combine by the maximum (RFC 4745, 10.2), so joining is enough to be allowed, but whom
// another rule gives more than he may have must be taken out of that rule as well: he gets an
// <except> in its <many>, and his <one> is put aside, both marked (rulesoutline.h), so that
// the next decision puts back what was there. A rule that would then name nobody, or that has no
// identity condition, gets one more that means everybody but him. In the latter case the rule no
// longer speaks of unauthenticated watchers: no valid condition means them and others (RFC 4745,
// 7.1), and who is blocked must not come back by hiding his name. Sphere, validity and lists are
// taken as true, since they may become so. Rules for unauthenticated watchers, and
// <other-identity>, which only asks for those nobody else names, need no change.

#include <vector>

#include "base/result.h"
#include "base/sentence.h"
#include "events/relationshiptable.h"
#include "presence/watcherset.h"
#include "presence/xmlsplice.h"

namespace presence {

class RulesEditor
{
public:
    /// `document` may be empty: there is none yet. The new text, which is the old one when it says
    /// so already; or one sentence why not. Watchers are canonical addresses-of-record;
    /// WatcherDecision::Undecided takes back what was decided.
    [[nodiscard]] static base::Result<QByteArray, base::Sentence>
    edit(const QByteArray &document, events::WatcherDecision decision,
         const std::vector<QByteArray> &watchers);

private:
    RulesEditor(QByteArrayView text, const RuleSet &rules, const WatcherSet &watchers,
                events::WatcherDecision decision);

    [[nodiscard]] QByteArray run();
    [[nodiscard]] bool isTooMuch(const Rule &rule) const;
    void join();
    void addRule(const WatcherSet::Numbers &missing);
    /// True when the rule is gone with the last one it named.
    bool leave(const RuleOutline &rule);
    void exclude(const RuleOutline &rule, WatcherSet::Named named);
    bool putAside(const IdentityOutline &identity, const WatcherSet::Numbers &who);
    void except(const ManyOutline &many, const WatcherSet::Numbers &who);
    void narrow(const RuleOutline &rule, const WatcherSet::Numbers &who);
    void putBack(const RuleOutline &rule);
    bool removeNarrowing(const RuleOutline &rule, const IdentityOutline &identity,
                         const std::vector<const ExceptionOutline *> &ours);
    [[nodiscard]] QByteArray exceptions(const QByteArray &tag, const QByteArray &line,
                                        const WatcherSet::Numbers &who) const;
    /// What stands before a further child of `parent`.
    [[nodiscard]] QByteArray childLine(const XmlSpan &parent,
                                       const std::vector<XmlSpan> &children) const;
    [[nodiscard]] QByteArray indented(const QByteArray &line, int levels = 1) const;

    QByteArrayView m_text;
    const RuleSet &m_rules;
    const WatcherSet &m_watchers;
    events::WatcherDecision m_decision;
    RulesOutline m_outline;
    XmlSplice m_splice;
    QByteArray m_step = "  "; // one level of indentation
};

} // namespace presence
