// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/rulemembersbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>

#include "gui/documents/documentform.h"
#include "gui/documents/rulesentence.h"
#include "gui/models/plaintip.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int MembersShown = 5;

RuleMember everybody()
{
    return {NoNode, RuleMember::Kind::Everybody, {}};
}

} // namespace

std::optional<RuleMember> memberFrom(const QString &typed)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"_s);
    static const QRegularExpression person(u"^[^\\s@:]+@[^\\s@:]+$"_s);
    static const QRegularExpression domain(u"^(?!-)[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*$"_s);
    const QString text = typed.trimmed();
    if (text == u"*")
        return everybody();
    if (scheme.match(text).hasMatch())
        return RuleMember{NoNode, RuleMember::Kind::Person, text};
    if (person.match(text).hasMatch())
        return RuleMember{NoNode, RuleMember::Kind::Person, u"sip:"_s + text};
    if (domain.match(text).hasMatch())
        return RuleMember{NoNode, RuleMember::Kind::Domain, text};
    return std::nullopt;
}

RuleMembersBox::RuleMembersBox(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"ruleMembersBox"_s);
    build();
}

void RuleMembersBox::build()
{
    m_audience = new QComboBox(this);
    m_audience->setObjectName(u"ruleAudience"_s);
    m_audience->setAccessibleName(tr("Whom the rule means"));
    m_audience->addItem(tr("These"), int(RuleCard::Audience::Members));
    m_audience->addItem(tr("Anyone, identified or not"), int(RuleCard::Audience::Anyone));
    m_audience->addItem(tr("Who stays unidentified"), int(RuleCard::Audience::Unidentified));
    setFocusProxy(m_audience);
    m_list = new QWidget(this);
    m_members = new QTreeWidget(m_list);
    m_members->setObjectName(u"ruleMembers"_s);
    m_members->setAccessibleName(tr("Those the rule means, and exceptions"));
    m_members->setHeaderHidden(true);
    m_members->setRootIsDecorated(false);
    m_members->setItemsExpandable(false);
    m_who = new QLineEdit(m_list);
    m_who->setObjectName(u"ruleWho"_s);
    m_who->setProperty(AddedByEnter, true);
    m_who->setPlaceholderText(tr("bob@example.com, example.com, or * for everybody"));
    m_who->setAccessibleName(tr("An address or a domain to add"));
    const auto button = [this](const QString &name, const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, m_list);
        made->setObjectName(name);
        made->setToolTip(tip);
        return made;
    };
    m_add = button(u"ruleAddMember"_s, tr("A&dd"), tr("The rule means this one too"));
    m_except = button(u"ruleAddException"_s, tr("&Except", "a button"),
                      tr("The rule does not mean this one, though it means the others of the "
                         "domain or group that is selected"));
    m_remove = button(u"ruleRemoveMember"_s, tr("&Remove"), QString());
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_who, 1);
    line->addWidget(m_add);
    line->addWidget(m_except);
    line->addWidget(m_remove);
    auto *inner = new QVBoxLayout(m_list);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_members);
    inner->addLayout(line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_audience, 0, Qt::AlignLeft);
    layout->addWidget(m_list);
    setTabOrder(m_members, m_who);

    connect(m_audience, &QComboBox::activated, this, &RuleMembersBox::audienceChosen);
    connect(m_members, &QTreeWidget::itemSelectionChanged, this, &RuleMembersBox::enableButtons);
    connect(m_who, &QLineEdit::textChanged, this, &RuleMembersBox::enableButtons);
    connect(m_who, &QLineEdit::returnPressed, this, &RuleMembersBox::add);
    connect(m_add, &QPushButton::clicked, this, &RuleMembersBox::add);
    connect(m_except, &QPushButton::clicked, this, &RuleMembersBox::except);
    connect(m_remove, &QPushButton::clicked, this, &RuleMembersBox::remove);
}

const RuleCard &RuleMembersBox::card() const
{
    return m_document->rules()[size_t(m_rule)];
}

void RuleMembersBox::show(const RulesDocument &document, int rule)
{
    const bool isAnother = m_rule != rule;
    m_document = &document;
    m_rule = rule;
    if (isAnother) {
        const QSignalBlocker quiet(m_who); // the tree still shows the other rule
        m_who->clear();
    }
    // What cannot be chosen is shown as long as it is so.
    while (m_audience->count() > 3)
        m_audience->removeItem(3);
    if (card().audience == RuleCard::Audience::Elsewhere)
        m_audience->addItem(tr("What only the source can say"), int(card().audience));
    m_audience->setCurrentIndex(m_audience->findData(int(card().audience)));
    m_list->setVisible(card().audience == RuleCard::Audience::Members);
    showMembers();
}

void RuleMembersBox::forget()
{
    m_document = nullptr;
    m_rule = -1;
}

void RuleMembersBox::showMembers()
{
    const auto [member, exception] = current();
    const QSignalBlocker quiet(m_members);
    m_members->clear();
    for (const RuleMember &each : card().members) {
        auto *item = new QTreeWidgetItem(m_members, {memberText(each)});
        item->setToolTip(0, plainTip(each.name));
        for (const RuleException &out : each.exceptions) {
            QString text = tr("except %1").arg(exceptionText(out));
            if (out.isDecision)
                text = tr("%1, as decided on the page Approvals").arg(text);
            (new QTreeWidgetItem(item, {text}))->setToolTip(0, plainTip(out.id + out.domain));
        }
    }
    m_members->expandAll();
    if (m_members->topLevelItemCount() > 0) {
        QTreeWidgetItem *item =
            m_members->topLevelItem(std::clamp(member, 0, m_members->topLevelItemCount() - 1));
        if (exception >= 0 && item->childCount() > 0)
            item = item->child(std::min(exception, item->childCount() - 1));
        m_members->setCurrentItem(item);
    }
    int lines = 0;
    for (const RuleMember &each : card().members)
        lines += 1 + int(each.exceptions.size());
    const int height = m_members->sizeHintForRow(0) * std::clamp(lines, 2, MembersShown);
    m_members->setFixedHeight(height + 2 * m_members->frameWidth() + 2);
    enableButtons();
}

std::pair<int, int> RuleMembersBox::current() const
{
    QTreeWidgetItem *item = m_members->currentItem();
    if (!item)
        return {-1, -1};
    if (item->parent())
        return {m_members->indexOfTopLevelItem(item->parent()), item->parent()->indexOfChild(item)};
    return {m_members->indexOfTopLevelItem(item), -1};
}

void RuleMembersBox::enableButtons()
{
    if (!m_document)
        return;
    const std::optional<RuleMember> typed = memberFrom(m_who->text());
    const auto [member, exception] = current();
    const bool isGroup =
        member >= 0 && card().members[size_t(member)].kind != RuleMember::Kind::Person;
    m_add->setEnabled(typed.has_value());
    m_except->setEnabled(typed && typed->kind != RuleMember::Kind::Everybody && isGroup);
    // Without anybody the rule would mean others than it did.
    const bool isLast = exception < 0 && card().members.size() == 1;
    m_remove->setEnabled(member >= 0 && !isLast);
    m_remove->setToolTip(isLast ? tr("A rule has to mean somebody: add another first, choose "
                                     "anyone, or remove the rule")
                                : tr("The rule does not mean the selected one any more"));
}

void RuleMembersBox::audienceChosen()
{
    const auto chosen = RuleCard::Audience(m_audience->currentData().toInt());
    if (chosen == card().audience)
        return;
    const RuleEdit edit(*m_document, m_rule);
    if (chosen == RuleCard::Audience::Anyone) {
        Q_EMIT edited(edit.meanAnyone());
        return;
    }
    if (chosen == RuleCard::Audience::Unidentified) {
        Q_EMIT edited(edit.meanUnidentified());
        return;
    }
    // From anyone to those who are known, of whom one then says who.
    QByteArray text = edit.meanAnyone();
    if (const auto without = RulesDocument::read(text))
        text = RuleEdit(*without, m_rule).addMember(everybody());
    Q_EMIT edited(text);
    m_who->setFocus(Qt::OtherFocusReason);
}

void RuleMembersBox::add()
{
    const std::optional<RuleMember> member = memberFrom(m_who->text());
    if (!member) {
        if (!m_who->text().isEmpty())
            Q_EMIT failed(tr("'%1' is neither an address, such as bob@example.com, nor a domain.")
                              .arg(m_who->text()));
        return;
    }
    for (const RuleMember &each : card().members) {
        if (each.kind == member->kind &&
            each.name.compare(member->name, Qt::CaseInsensitive) == 0) {
            Q_EMIT failed(tr("The rule means %1 already.").arg(memberText(each)));
            return;
        }
    }
    m_who->clear();
    Q_EMIT edited(RuleEdit(*m_document, m_rule).addMember(*member));
    if (m_members->topLevelItemCount() > 0)
        m_members->setCurrentItem(m_members->topLevelItem(m_members->topLevelItemCount() - 1));
}

void RuleMembersBox::except()
{
    const std::optional<RuleMember> typed = memberFrom(m_who->text());
    const int member = current().first;
    if (!typed || member < 0)
        return;
    RuleException exception;
    (typed->kind == RuleMember::Kind::Person ? exception.id : exception.domain) = typed->name;
    m_who->clear();
    Q_EMIT edited(RuleEdit(*m_document, m_rule).addException(member, exception));
}

void RuleMembersBox::remove()
{
    const auto [member, exception] = current();
    if (member < 0)
        return;
    const RuleEdit edit(*m_document, m_rule);
    Q_EMIT edited(exception < 0 ? edit.removeMember(member)
                                : edit.removeException(member, exception));
}

} // namespace gui
