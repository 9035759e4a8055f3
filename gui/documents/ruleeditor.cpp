// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/ruleeditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "gui/documents/rulegrantsbox.h"
#include "gui/documents/rulemembersbox.h"
#include "gui/documents/rulemomentbox.h"
#include "gui/documents/rulesentence.h"
#include "gui/widgets/wheelguard.h"

using namespace Qt::StringLiterals;

namespace gui {

using presence::SubHandling;

RuleEditor::RuleEditor(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"ruleEditor"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    build();
}

void RuleEditor::build()
{
    auto *body = new QWidget(this);
    m_name = new QLineEdit(body);
    m_name->setObjectName(u"ruleName"_s);
    m_name->setAccessibleName(tr("Name of the rule"));
    m_name->setToolTip(tr("Letters, digits, '-', '_' and '.'; each rule has a name of its own"));
    // In the order of the tab key.
    m_members = new RuleMembersBox(body);
    m_moment = new RuleMomentBox(body);
    m_handling = new QComboBox(body);
    m_handling->setObjectName(u"ruleHandling"_s);
    m_handling->setAccessibleName(tr("What the rule does"));
    for (const SubHandling each :
         {SubHandling::Allow, SubHandling::Confirm, SubHandling::PoliteBlock, SubHandling::Block})
        m_handling->addItem(handlingText(each), int(each));
    m_handlingHelp = new QLabel(body);
    m_handlingHelp->setObjectName(u"ruleHandlingHelp"_s);
    m_grants = new RuleGrantsBox(body);
    m_others = new QLabel(body);
    m_others->setObjectName(u"ruleOthers"_s);
    m_others->setWordWrap(true);
    m_others->setTextFormat(Qt::PlainText);

    auto *handling = new QHBoxLayout;
    handling->addWidget(m_handling);
    handling->addWidget(m_handlingHelp, 1);
    auto *form = new QFormLayout(body);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    const auto label = [body](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, body);
        made->setBuddy(buddy);
        return made;
    };
    form->addRow(label(tr("&Name:"), m_name), m_name);
    form->addRow(label(tr("&Who:"), m_members->focusProxy()), m_members);
    form->addRow(label(tr("Wh&en:"), m_moment->focusProxy()), m_moment);
    form->addRow(label(tr("Doe&s:", "what a rule does"), m_handling), handling);
    form->addRow(label(tr("Sh&ows:", "what a rule shows"), m_grants->focusProxy()), m_grants);
    form->addRow(m_others);
    WheelGuard::guard(body);
    setWidget(body);

    connect(m_name, &QLineEdit::editingFinished, this, &RuleEditor::renamed);
    connect(m_handling, &QComboBox::activated, this, [this] {
        Q_EMIT edited(RuleEdit(*m_document, m_rule)
                          .setHandling(SubHandling(m_handling->currentData().toInt())));
    });
    connect(m_members, &RuleMembersBox::edited, this, &RuleEditor::edited);
    connect(m_members, &RuleMembersBox::failed, this, &RuleEditor::failed);
    connect(m_moment, &RuleMomentBox::edited, this, &RuleEditor::edited);
    connect(m_grants, &RuleGrantsBox::edited, this, &RuleEditor::edited);
}

const RuleCard &RuleEditor::card() const
{
    return m_document->rules()[size_t(m_rule)];
}

void RuleEditor::show(const RulesDocument &document, int rule)
{
    m_document = &document;
    m_rule = rule;
    const SubHandling handling = card().handling.value_or(SubHandling::Block);
    if (m_name->text() != card().id)
        m_name->setText(card().id);
    m_handling->setCurrentIndex(m_handling->findData(int(handling)));
    m_handlingHelp->setText(handlingHelp(handling));
    m_members->show(document, rule);
    m_moment->show(document, rule);
    m_grants->show(document, rule);
    m_grants->setEnabled(handling == SubHandling::Allow);
    m_others->setText(
        tr("The rule has parts that only the source shows, and they stay as they are: %1.")
            .arg(card().others.join(u", "_s)));
    m_others->setVisible(!card().others.isEmpty());
}

void RuleEditor::forget()
{
    m_document = nullptr;
    m_rule = -1;
    m_members->forget();
    m_moment->forget();
    m_grants->forget();
}

void RuleEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void RuleEditor::renamed()
{
    if (!m_document) // the field has lost the focus because its rule went
        return;
    const QString wish = m_name->text().simplified();
    if (wish == card().id)
        return;
    if (wish.isEmpty()) {
        m_name->setText(card().id);
        return;
    }
    Q_EMIT edited(RuleEdit(*m_document, m_rule).rename(RuleEdit::freeId(*m_document, wish)));
}

} // namespace gui
