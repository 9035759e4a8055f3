// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/rulesform.h"

#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "gui/actions.h"
#include "gui/documents/ruleeditor.h"
#include "gui/documents/rulesentence.h"
#include "gui/models/plaintip.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/twolinedelegate.h"

using namespace Qt::StringLiterals;

namespace gui {

RulesForm::RulesForm(Actions &actions, QWidget *parent)
    : DocumentForm(u"rulesForm"_s, parent)
    , m_actions(actions)
{
    build();
    connectActions();
}

void RulesForm::build()
{
    m_parts = new QSplitter(Qt::Vertical, this);
    m_parts->setObjectName(u"rulesParts"_s);
    m_parts->setChildrenCollapsible(false);
    m_list = new QListWidget(m_parts);
    m_list->setObjectName(u"rules"_s);
    m_list->setAccessibleName(tr("Rules"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->addActions(formActions());
    m_list->setMinimumHeight(fontMetrics().height() * 5);
    m_below = new QStackedWidget(m_parts);
    m_empty = new EmptyState(u"rulesEmpty"_s, m_below);
    m_empty->offer(m_actions.addRule);
    m_editor = new RuleEditor(m_below);
    m_below->addWidget(m_empty);
    m_below->addWidget(m_editor);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_below);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 3);
    setBody(m_parts);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesForm::ruleChosen);
    connect(m_editor, &RuleEditor::edited, this, &RulesForm::put);
    connect(m_editor, &RuleEditor::failed, this, &RulesForm::failed);
}

void RulesForm::connectActions()
{
    connect(m_actions.addRule, &QAction::triggered, this, [this] {
        if (isVisible())
            addRule();
    });
    connect(m_actions.removeRule, &QAction::triggered, this, [this] {
        if (isVisible())
            removeRule();
    });
}

QList<QAction *> RulesForm::formActions() const
{
    return {m_actions.addRule, m_actions.removeRule};
}

QByteArray RulesForm::saveState() const
{
    return m_parts->saveState();
}

void RulesForm::restoreState(const QByteArray &state)
{
    m_parts->restoreState(state);
}

std::optional<base::XmlError> RulesForm::read(const QByteArray &text)
{
    auto document = RulesDocument::read(text);
    m_actions.addRule->setEnabled(document.has_value());
    if (!document) {
        m_actions.removeRule->setEnabled(false);
        m_editor->forget(); // it is about to be hidden, and speaks of another text
        return document.error();
    }
    m_document = *std::move(document);
    showRules();
    return std::nullopt;
}

void RulesForm::forgetTyped()
{
    m_editor->forget();
}

void RulesForm::showRules()
{
    const std::vector<RuleCard> &rules = m_document.rules();
    int row = std::clamp(current(), 0, std::max(0, int(rules.size()) - 1));
    for (size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].id == m_currentId)
            row = int(i);
    }
    {
        const QSignalBlocker quiet(m_list);
        while (m_list->count() > int(rules.size()))
            delete m_list->takeItem(m_list->count() - 1);
        while (m_list->count() < int(rules.size()))
            m_list->addItem(QString());
        for (int i = 0; i < int(rules.size()); ++i) {
            QListWidgetItem *item = m_list->item(i);
            const RuleCard &rule = rules[size_t(i)];
            item->setText(ruleSentence(rule));
            item->setData(TwoLineDelegate::SecondLineRole, ruleParticulars(rule));
            item->setToolTip(plainTip(tr("Rule %1", "name").arg(rule.id)));
            item->setData(Qt::AccessibleTextRole,
                          QString(ruleSentence(rule) + u". "_s + ruleParticulars(rule)));
        }
        m_list->setCurrentRow(rules.empty() ? -1 : row);
    }
    ruleChosen(m_list->currentRow());
}

int RulesForm::current() const
{
    return m_list->currentRow();
}

void RulesForm::ruleChosen(int row)
{
    const bool isRule = row >= 0 && size_t(row) < m_document.rules().size();
    m_actions.removeRule->setEnabled(isRule);
    if (!isRule)
        m_editor->forget(); // before it is hidden, which makes an end of what is typed in it
    m_list->setVisible(!m_document.rules().empty()); // without rules the hint is all there is
    m_below->setCurrentWidget(isRule ? static_cast<QWidget *>(m_editor) : m_empty);
    if (isRule) {
        m_currentId = m_document.rules()[size_t(row)].id;
        m_editor->show(m_document, row);
        return;
    }
    m_empty->setText(
        tr("There is no rule yet: watchers are decided about on the page Approvals. Add "
           "a rule to say who may see what."));
}

qsizetype RulesForm::place() const
{
    return current() < 0
               ? -1
               : m_document.nodes().span(m_document.rules()[size_t(current())].node).begin;
}

void RulesForm::goTo(qsizetype place)
{
    if (const int rule = m_document.ruleAt(place); rule >= 0)
        m_list->setCurrentRow(rule);
}

void RulesForm::addRule()
{
    const qsizetype at = m_user.lastIndexOf('@');
    NewRule rule;
    rule.id = RuleEdit::freeId(m_document, tr("Friends", "name of a rule"));
    // Nobody is let in by a rule that does not say yet whom it means.
    rule.handling = presence::SubHandling::Confirm;
    rule.members = {at < 0 ? RuleMember{NoNode, RuleMember::Kind::Everybody, {}}
                           : RuleMember{NoNode, RuleMember::Kind::Domain,
                                        QString::fromUtf8(m_user.sliced(at + 1))}};
    m_currentId = rule.id;
    put(RuleEdit::add(m_document, rule));
    m_editor->focusName();
}

void RulesForm::removeRule()
{
    if (const int rule = current(); rule >= 0) {
        m_currentId.clear();
        const QByteArray text = RuleEdit(m_document, rule).remove();
        m_editor->forget(); // the next rule may come to stand in the same row
        put(text);
    }
}

} // namespace gui
