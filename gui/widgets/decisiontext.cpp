// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/decisiontext.h"

#include <QDateTime>
#include <QLocale>

#include "gui/translated.h"

using namespace Qt::StringLiterals;

namespace gui {

using presence::DecisionReport;

namespace {

QString factRow(const QString &name, const QString &value)
{
    return value.isEmpty()
               ? QString()
               : u"<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(name, value.toHtmlEscaped());
}

QString rowText(const DecisionReport::Row &row)
{
    QStringList words{QString::fromUtf8(row.status)};
    for (const QByteArray &word : {row.reason, row.decidedBy}) {
        if (!word.isEmpty())
            words.append(QString::fromUtf8(word));
    }
    return words.join(u", "_s);
}

} // namespace

QString DecisionText::html(const DecisionReport &report)
{
    QString text = u"<p><b>%1</b></p>"_s.arg(translated(report.sentence).toHtmlEscaped());
    for (const base::Sentence &trouble : report.unreadable)
        text += u"<p>⚠ %1</p>"_s.arg(translated(trouble).toHtmlEscaped());
    text += facts(report);
    if (report.hasRules)
        text += rules(report);
    text += list(tr("Granted"), report.grants);
    QStringList removals;
    for (const presence::Removal &removal : report.removals)
        removals.append(translated(presence::describe(removal)));
    text += list(tr("Left out"), removals);
    if (report.removals.empty() && !report.document.isEmpty())
        text += u"<p>%1</p>"_s.arg(tr("Nothing is left out."));
    return text;
}

QString DecisionText::facts(const DecisionReport &report)
{
    QString rows =
        factRow(tr("State of the subscription"), QString::fromUtf8(report.subscriptionState));
    if (report.hasRules) {
        rows += factRow(tr("All rules together"), report.combined
                                                      ? QString(presence::token(*report.combined))
                                                      : tr("no rule matches"));
        rows += factRow(tr("Sphere", "RPID"), report.moment.sphere.value_or(QString()));
    }
    if (report.nextBoundary) {
        rows += factRow(tr("A period begins or ends"),
                        QLocale().toString(QDateTime::fromMSecsSinceEpoch(*report.nextBoundary),
                                           QLocale::ShortFormat));
    }
    rows += factRow(tr("Table of watchers"), report.row ? rowText(*report.row) : tr("no row"));
    return u"<table>"_s + rows + u"</table>"_s;
}

QString DecisionText::rules(const DecisionReport &report)
{
    QString rows;
    for (const presence::RuleVerdict &verdict : report.rules) {
        const QString mark = verdict.matched ? u"✓"_s : u"✗"_s;
        const QString matched =
            verdict.matched ? tr("matches", "a rule") : tr("does not match", "a rule");
        // The reason below: beside the rest there is room for one word a line.
        rows += u"<p style=\"margin-top: 0\">%1&nbsp;<b>%2</b> · %3 · %4<br>%5</p>"_s.arg(
            mark, verdict.ruleId.toHtmlEscaped(), matched,
            QString(presence::token(verdict.subHandling)),
            translated(verdict.reason).toHtmlEscaped());
    }
    return u"<h4>%1</h4>%2"_s.arg(tr("Rules"), rows);
}

QString DecisionText::list(const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return {};
    QString entries;
    for (const QString &item : items)
        entries += u"<li>%1</li>"_s.arg(item.toHtmlEscaped());
    return u"<h4>%1</h4><ul style=\"margin-left: 0\">%2</ul>"_s.arg(title, entries);
}

} // namespace gui
