// SPDX-License-Identifier: Apache-2.0
#include "presence/decisionreport.h"

using namespace Qt::Literals::StringLiterals;

namespace presence {

namespace {

using events::WatcherDecision;

QString outcomeOf(const WatcherVerdict &verdict)
{
    switch (verdict.ruling.decision) {
    case WatcherDecision::Allowed:
        if (verdict.grants.isEmpty())
            return u"is allowed, but nothing of the document is granted"_s;
        return verdict.grants.isEverything() ? u"may see everything"_s
                                             : u"may see what is granted"_s;
    case WatcherDecision::Blocked: return u"is refused"_s;
    case WatcherDecision::PoliteBlocked: return u"is shown an absent presentity"_s;
    case WatcherDecision::Undecided: break;
    }
    return verdict.forceActive ? u"may see everything"_s : u"waits for approval"_s;
}

QString reasonOf(const WatcherVerdict &verdict)
{
    switch (verdict.basis) {
    case DecisionBasis::Presentity: return u"it is the presentity itself"_s;
    case DecisionBasis::Rules: return u"the rules that match say so"_s;
    case DecisionBasis::Table:
        return verdict.rules ? u"no rule matches, and the table of watchers says so"_s
                             : u"the table of watchers says so"_s;
    case DecisionBasis::Unmatched:
        return u"no rule matches, and policy.unmatched refuses all others"_s;
    case DecisionBasis::ForceActive: return u"nobody has decided, and policy.force_active is set"_s;
    case DecisionBasis::Nothing: break;
    }
    return verdict.rules ? u"no rule matches, and nobody has decided"_s
                         : u"there are no rules, and nobody has decided"_s;
}

} // namespace

QLatin1StringView token(DecisionBasis basis)
{
    switch (basis) {
    case DecisionBasis::Presentity: return "presentity"_L1;
    case DecisionBasis::Rules: return "rules"_L1;
    case DecisionBasis::Table: return "table"_L1;
    case DecisionBasis::Unmatched: return "unmatched"_L1;
    case DecisionBasis::ForceActive: return "force-active"_L1;
    case DecisionBasis::Nothing: break;
    }
    return "nothing"_L1;
}

QString sentenceOf(const WatcherVerdict &verdict, const QByteArray &watcher)
{
    return u"%1 %2: %3."_s.arg(QString::fromUtf8(watcher), outcomeOf(verdict), reasonOf(verdict));
}

} // namespace presence
