// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/rulemomentbox.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "gui/widgets/wheelguard.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {
constexpr int ProposedDays = 7;
}

RuleMomentBox::RuleMomentBox(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"ruleMomentBox"_s);
    build();
}

void RuleMomentBox::build()
{
    m_sphere = new QComboBox(this);
    m_sphere->setObjectName(u"ruleSphere"_s);
    m_sphere->setAccessibleName(tr("The sphere in which the rule holds"));
    m_sphere->setToolTip(tr("What phones publish as the sphere of the user, such as work or home; "
                            "several with spaces between"));
    m_sphere->setEditable(true);
    m_sphere->setInsertPolicy(QComboBox::NoInsert);
    m_sphere->addItem(QString());
    m_sphere->addItems({u"work"_s, u"home"_s});
    m_sphere->lineEdit()->setPlaceholderText(tr("In every sphere"));
    m_sphere->setMinimumContentsLength(18);
    setFocusProxy(m_sphere);
    m_add = new QPushButton(tr("Add a &period"), this);
    m_add->setObjectName(u"ruleAddPeriod"_s);
    m_add->setToolTip(tr("Let the rule hold only between two times"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_sphere);
    line->addWidget(m_add);
    line->addStretch(1);
    m_periods = new QVBoxLayout;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addLayout(m_periods);
    connect(m_sphere, &QComboBox::activated, this, &RuleMomentBox::sphereTyped);
    connect(m_sphere->lineEdit(), &QLineEdit::editingFinished, this, &RuleMomentBox::sphereTyped);
    connect(m_add, &QPushButton::clicked, this, &RuleMomentBox::addPeriod);
}

const RuleCard &RuleMomentBox::card() const
{
    return m_document->rules()[size_t(m_rule)];
}

void RuleMomentBox::show(const RulesDocument &document, int rule)
{
    m_document = &document;
    m_rule = rule;
    const QString spheres = card().spheres.join(u' ');
    if (m_sphere->currentText() != spheres)
        m_sphere->setCurrentText(spheres);
    const size_t periods = card().periods.size();
    while (m_lines.size() < periods)
        m_lines.push_back(addLine());
    while (m_lines.size() > periods) {
        m_lines.back().widget->hide();
        m_lines.back().widget->deleteLater(); // it may be its own button that was pressed
        m_lines.pop_back();
    }
    for (size_t i = 0; i < periods; ++i) {
        const QSignalBlocker quietFrom(m_lines[i].from);
        const QSignalBlocker quietUntil(m_lines[i].until);
        m_lines[i].from->setDateTime(card().periods[i].from);
        m_lines[i].until->setDateTime(card().periods[i].until);
    }
}

void RuleMomentBox::forget()
{
    m_document = nullptr;
    m_rule = -1;
}

RuleMomentBox::Line RuleMomentBox::addLine()
{
    const size_t number = m_lines.size();
    Line line;
    line.widget = new QWidget(this);
    const auto time = [&](const QString &name, const QString &text) {
        auto *edit = new QDateTimeEdit(line.widget);
        edit->setObjectName(name + QString::number(number));
        edit->setAccessibleName(text);
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
        WheelGuard::guard(edit);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this,
                [this, number] { periodTyped(number); });
        return edit;
    };
    line.from = time(u"rulePeriodFrom"_s, tr("Begin of the period"));
    line.until = time(u"rulePeriodUntil"_s, tr("End of the period"));
    auto *from = new QLabel(tr("Fro&m", "a time"), line.widget);
    from->setBuddy(line.from);
    auto *until = new QLabel(tr("un&til", "a time"), line.widget);
    until->setBuddy(line.until);
    line.remove = new QPushButton(tr("Remove"), line.widget);
    line.remove->setObjectName(u"ruleRemovePeriod"_s + QString::number(number));
    line.remove->setToolTip(tr("Take this period away; without any the rule always holds"));
    connect(line.remove, &QPushButton::clicked, this, [this, number] {
        Q_EMIT edited(RuleEdit(*m_document, m_rule).removePeriod(int(number)));
    });
    auto *layout = new QHBoxLayout(line.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(from);
    layout->addWidget(line.from);
    layout->addWidget(until);
    layout->addWidget(line.until);
    layout->addWidget(line.remove);
    layout->addStretch(1);
    m_periods->addWidget(line.widget);
    setTabOrder(m_lines.empty() ? m_add : m_lines.back().remove, line.from);
    setTabOrder(line.from, line.until);
    setTabOrder(line.until, line.remove);
    return line;
}

void RuleMomentBox::sphereTyped()
{
    const QStringList spheres =
        m_sphere->currentText().simplified().split(u' ', Qt::SkipEmptyParts);
    if (m_document && spheres != card().spheres)
        Q_EMIT edited(RuleEdit(*m_document, m_rule).setSpheres(spheres));
}

void RuleMomentBox::periodTyped(size_t number)
{
    // A line that goes says what was typed in it; its period is gone before.
    if (!m_document || number >= card().periods.size())
        return;
    const RulePeriod period{m_lines[number].from->dateTime(), m_lines[number].until->dateTime()};
    if (period != card().periods[number])
        Q_EMIT edited(RuleEdit(*m_document, m_rule).setPeriod(int(number), period));
}

void RuleMomentBox::addPeriod()
{
    QDateTime from = QDateTime::currentDateTime();
    from.setTime({from.time().hour(), 0});
    if (!card().periods.empty())
        from = card().periods.back().until;
    Q_EMIT edited(RuleEdit(*m_document, m_rule).addPeriod({from, from.addDays(ProposedDays)}));
}

} // namespace gui
