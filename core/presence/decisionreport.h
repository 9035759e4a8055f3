// SPDX-License-Identifier: Apache-2.0
#pragma once

// Why a watcher sees what it sees, for people: which rules matched, which did not and why, what the
// table `watchers` says, what is granted, what is left out of the document, and the document. Made
// by PresencePackage::decision(); a value for `ctl explain` and the window.

#include "base/sentence.h"
#include "presence/privacyfilter.h"
#include "presence/watcherdecider.h"

namespace presence {

struct DecisionReport
{
    QByteArray presentity; // canonical addresses-of-record
    QByteArray watcher;

    DecisionBasis basis = DecisionBasis::Nothing;
    base::Sentence sentence;      // what the decision is, and what it rests on
    QByteArray subscriptionState; // of its NOTIFYs: active, pending, terminated;reason=rejected
    events::WatcherDecision decision = events::WatcherDecision::Undecided;

    bool hasRules = false;
    std::vector<base::Sentence> unreadable; // rules that cannot be read, and documents of them
    std::vector<RuleVerdict> rules;         // in the order of the documents
    std::optional<SubHandling> combined;    // nothing: no rule matched
    Moment moment;                          // at which rules were asked
    std::optional<qint64> nextBoundary; // when a period begins or ends, in milliseconds since 1970

    /// The row of `watchers`; nothing: there is none.
    struct Row
    {
        QByteArray status;
        QByteArray reason;
        QByteArray decidedBy;

        friend bool operator==(const Row &, const Row &) = default;
    };
    std::optional<Row> row;

    QStringList grants;            // one line for each permission
    std::vector<Removal> removals; // what the watcher would see with all of them
    QByteArray document;           // empty: a NOTIFY without body, or none at all

    friend bool operator==(const DecisionReport &, const DecisionReport &) = default;
};

/// "presentity", "rules", "table", "unmatched", "force-active", "nothing"
[[nodiscard]] QLatin1StringView token(DecisionBasis basis);
/// What a verdict means, in one sentence.
[[nodiscard]] base::Sentence sentenceOf(const WatcherVerdict &verdict, const QByteArray &watcher);

} // namespace presence
