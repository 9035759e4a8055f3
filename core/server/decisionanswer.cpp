// SPDX-License-Identifier: Apache-2.0
#include "server/decisionanswer.h"

#include "server/answerfields.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace server {

namespace {

QString momentText(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(Qt::ISODate);
}

QJsonObject section(const QString &title, const QStringList &columns, const QJsonArray &rows)
{
    return {{u"title"_s, title},
            {u"columns"_s, QJsonArray::fromStringList(columns)},
            {u"rows"_s, rows}};
}

QString rowText(const presence::DecisionReport::Row &row)
{
    QStringList words{text(row.status)};
    if (!row.reason.isEmpty())
        words += text(row.reason);
    if (!row.decidedBy.isEmpty())
        words += u"by %1"_s.arg(text(row.decidedBy));
    return words.join(u", ");
}

QJsonArray ruleRows(const presence::DecisionReport &report)
{
    QJsonArray rows;
    for (const presence::RuleVerdict &verdict : report.rules) {
        rows.append(QJsonArray{verdict.ruleId, verdict.matched ? u"yes"_s : u"no"_s,
                               QString(presence::token(verdict.subHandling)),
                               verdict.reason.english()});
    }
    return rows;
}

} // namespace

QJsonObject decisionAnswer(const presence::DecisionReport &report)
{
    AnswerFields fields;
    fields.addUnlessEmpty(u"presentity"_s, text(report.presentity));
    fields.addUnlessEmpty(u"watcher"_s, text(report.watcher));
    fields.addUnlessEmpty(u"decision"_s, report.sentence);
    fields.addUnlessEmpty(u"basis"_s, presence::token(report.basis));
    fields.addUnlessEmpty(u"state"_s, text(report.subscriptionState));
    if (report.hasRules) {
        fields.addUnlessEmpty(u"sub-handling"_s, report.combined
                                                     ? QString(presence::token(*report.combined))
                                                     : u"no rule matches"_s);
        fields.addUnlessEmpty(u"sphere"_s, report.moment.sphere.value_or(QString()));
    }
    if (report.nextBoundary)
        fields.addUnlessEmpty(u"periods change"_s, momentText(*report.nextBoundary));
    fields.addUnlessEmpty(u"table"_s, report.row ? rowText(*report.row) : u"no row"_s);
    QStringList unreadable;
    for (const base::Sentence &each : report.unreadable)
        unreadable.append(each);
    fields.addUnlessEmpty(u"unreadable"_s, unreadable.join(u' '));

    QJsonArray sections;
    if (report.hasRules) {
        sections.append(section(u"Rules"_s,
                                {u"rule"_s, u"matched"_s, u"sub-handling"_s, u"because"_s},
                                ruleRows(report)));
    }
    QJsonArray grants;
    for (const QString &grant : report.grants)
        grants.append(QJsonArray{grant});
    if (!grants.isEmpty())
        sections.append(section(u"Granted"_s, {u"permission"_s}, grants));
    QJsonArray removals;
    for (const presence::Removal &removal : report.removals)
        removals.append(QJsonArray{presence::describe(removal).english()});
    if (!removals.isEmpty())
        sections.append(section(u"Left out"_s, {u"part"_s}, removals));
    if (!report.document.isEmpty()) {
        sections.append(
            QJsonObject{{u"title"_s, u"Document"_s}, {u"text"_s, text(report.document)}});
    }
    QJsonObject answer = fields.answer();
    answer.insert(u"ok"_s, true);
    answer.insert(u"sections"_s, sections);
    return answer;
}

} // namespace server
