// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/rulegrantsbox.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "gui/documents/rulesentence.h"
#include "gui/documents/seenbox.h"
#include "gui/documents/unknownbox.h"

using namespace Qt::StringLiterals;

namespace gui {

using presence::Attribute;
using presence::UserInput;

namespace {

constexpr int Columns = 2;

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

/// What provide-unknown-attribute says; with the vocabulary of the OMA others grant such elements
/// too, which nobody could take away here.
std::vector<presence::ElementName> writtenIn(const RulesDocument &document, const RuleCard &card)
{
    const XmlNodes &nodes = document.nodes();
    std::vector<presence::ElementName> all;
    for (const NodeId node :
         document.elements(card, RulePart::Transformations, "provide-unknown-attribute")) {
        const presence::ElementName element{nodes.attribute(node, "ns").value_or(QString()),
                                            nodes.attribute(node, "name").value_or(QString())};
        if (card.grants.hasUnknown(element.namespaceUri, element.name) &&
            std::find(all.begin(), all.end(), element) == all.end())
            all.push_back(element);
    }
    return all;
}

} // namespace

RuleGrantsBox::RuleGrantsBox(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"ruleGrantsBox"_s);
    build();
}

void RuleGrantsBox::build()
{
    m_everything = new QPushButton(tr("&Everything", "is shown"), this);
    m_everything->setObjectName(u"ruleShowEverything"_s);
    m_everything->setToolTip(tr("All services, the person and all devices, with all details"));
    connect(m_everything, &QPushButton::clicked, this,
            [this] { Q_EMIT edited(edit().showEverything()); });
    setFocusProxy(m_everything);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(m_everything);
    form->setAlignment(m_everything, Qt::AlignLeft);
    for (const SeenPart part : {SeenPart::Services, SeenPart::Persons, SeenPart::Devices}) {
        auto *box = new SeenBox(part, this);
        m_seen[size_t(part)] = box;
        auto *label = new QLabel(tr("%1:", "services").arg(capitalized(seenPartText(part))), this);
        label->setBuddy(box->focusProxy());
        form->addRow(label, box);
        connect(box, &SeenBox::chosen, this, [this, part](const presence::SelectorSet &seen) {
            Q_EMIT edited(edit().setSeen(part, seen));
        });
    }
    auto *label = new QLabel(tr("Details:"), this);
    QWidget *details = buildDetails();
    label->setBuddy(m_allAttributes);
    form->addRow(label, details);
    m_userInput = new QComboBox(this);
    m_userInput->setObjectName(u"ruleUserInput"_s);
    m_userInput->setAccessibleName(tr("Activity at the keyboard"));
    for (const UserInput level :
         {UserInput::None, UserInput::Bare, UserInput::Thresholds, UserInput::Full})
        m_userInput->addItem(userInputText(level), int(level));
    connect(m_userInput, &QComboBox::activated, this, [this] {
        Q_EMIT edited(edit().setUserInput(UserInput(m_userInput->currentData().toInt())));
    });
    auto *activity = new QLabel(tr("Keyboard:", "activity at it"), this);
    activity->setBuddy(m_userInput);
    form->addRow(activity, m_userInput);
    form->setAlignment(m_userInput, Qt::AlignLeft);
    m_unknown = new UnknownBox(this);
    auto *others = new QLabel(tr("Others:", "elements that are shown"), this);
    others->setBuddy(m_unknown->focusProxy());
    form->addRow(others, m_unknown);
    connect(m_unknown, &UnknownBox::chosen, this,
            [this](const presence::ElementName &element, bool isShown) {
                Q_EMIT edited(edit().setUnknown(element, isShown));
            });
}

QWidget *RuleGrantsBox::buildDetails()
{
    auto *details = new QWidget(this);
    auto *grid = new QGridLayout(details);
    grid->setContentsMargins(0, 0, 0, 0);
    m_allAttributes = new QCheckBox(tr("All details"), details);
    m_allAttributes->setObjectName(u"ruleAllAttributes"_s);
    grid->addWidget(m_allAttributes, 0, 0, 1, Columns);
    connect(m_allAttributes, &QCheckBox::clicked, this,
            [this](bool on) { Q_EMIT edited(edit().setAllAttributes(on)); });
    for (int i = 0; i < int(Attribute::Count); ++i) {
        const auto attribute = Attribute(i);
        auto *box = new QCheckBox(capitalized(attributeText(attribute)), details);
        const QString element = presence::elementName(attribute);
        box->setObjectName(u"ruleAttribute-"_s + element);
        m_attributes[size_t(i)] = box;
        grid->addWidget(box, 1 + i / Columns, i % Columns);
        connect(box, &QCheckBox::clicked, this,
                [this, attribute](bool on) { Q_EMIT edited(edit().setAttribute(attribute, on)); });
    }
    return details;
}

void RuleGrantsBox::forget()
{
    m_document = nullptr;
    m_rule = -1;
}

void RuleGrantsBox::show(const RulesDocument &document, int rule)
{
    if (m_rule != rule) {
        for (SeenBox *box : m_seen)
            box->forget();
        m_unknown->forget();
    }
    m_document = &document;
    m_rule = rule;
    const presence::Grants &grants = document.rules()[size_t(rule)].grants;
    const std::array sets = {&grants.services, &grants.persons, &grants.devices};
    for (size_t i = 0; i < sets.size(); ++i)
        m_seen[i]->show(*sets[i]);
    m_everything->setEnabled(!grants.isEverything());
    m_allAttributes->setChecked(grants.hasAllAttributes());
    for (size_t i = 0; i < m_attributes.size(); ++i) {
        m_attributes[i]->setChecked(grants.hasAllAttributes() || grants.has(Attribute(i)));
        m_attributes[i]->setEnabled(!grants.hasAllAttributes());
    }
    m_userInput->setCurrentIndex(m_userInput->findData(
        int(grants.hasAllAttributes() ? UserInput::Full : grants.userInput())));
    m_userInput->setEnabled(!grants.hasAllAttributes());
    m_unknown->show(writtenIn(document, document.rules()[size_t(rule)]));
    m_unknown->setEnabled(!grants.hasAllAttributes());
}

} // namespace gui
