// SPDX-License-Identifier: Apache-2.0
#include "presence/decisionreport.h"

using namespace Qt::Literals::StringLiterals;

namespace presence {

namespace {

using events::WatcherDecision;

base::Sentence outcomeOf(const WatcherVerdict &verdict)
{
    switch (verdict.ruling.decision) {
    case WatcherDecision::Allowed:
        if (verdict.grants.isEmpty())
            return base::Sentence(
                QT_TRANSLATE_NOOP("core", "is allowed, but nothing of the document is granted"));
        return verdict.grants.isEverything()
                   ? base::Sentence(QT_TRANSLATE_NOOP("core", "may see everything"))
                   : base::Sentence(QT_TRANSLATE_NOOP("core", "may see what is granted"));
    case WatcherDecision::Blocked: return base::Sentence(QT_TRANSLATE_NOOP("core", "is refused"));
    case WatcherDecision::PoliteBlocked:
        return base::Sentence(QT_TRANSLATE_NOOP("core", "is shown an absent presentity"));
    case WatcherDecision::Undecided: break;
    }
    return verdict.forceActive ? base::Sentence(QT_TRANSLATE_NOOP("core", "may see everything"))
                               : base::Sentence(QT_TRANSLATE_NOOP("core", "waits for approval"));
}

base::Sentence reasonOf(const WatcherVerdict &verdict)
{
    switch (verdict.basis) {
    case DecisionBasis::Presentity:
        return base::Sentence(QT_TRANSLATE_NOOP("core", "it is the presentity itself"));
    case DecisionBasis::Rules:
        return base::Sentence(QT_TRANSLATE_NOOP("core", "the rules that match say so"));
    case DecisionBasis::Table:
        return verdict.rules
                   ? base::Sentence(QT_TRANSLATE_NOOP(
                         "core", "no rule matches, and the table of watchers says so"))
                   : base::Sentence(QT_TRANSLATE_NOOP("core", "the table of watchers says so"));
    case DecisionBasis::Unmatched:
        return base::Sentence(
            QT_TRANSLATE_NOOP("core", "no rule matches, and policy.unmatched refuses all others"));
    case DecisionBasis::ForceActive:
        return base::Sentence(
            QT_TRANSLATE_NOOP("core", "nobody has decided, and policy.force_active is set"));
    case DecisionBasis::Nothing: break;
    }
    return verdict.rules ? base::Sentence(
                               QT_TRANSLATE_NOOP("core", "no rule matches, and nobody has decided"))
                         : base::Sentence(QT_TRANSLATE_NOOP(
                               "core", "there are no rules, and nobody has decided"));
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

base::Sentence sentenceOf(const WatcherVerdict &verdict, const QByteArray &watcher)
{
    return base::Sentence(QT_TRANSLATE_NOOP("core", "%1 %2: %3."))
        .arg(QString::fromUtf8(watcher), outcomeOf(verdict), reasonOf(verdict));
}

} // namespace presence
