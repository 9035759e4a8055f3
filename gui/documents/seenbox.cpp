// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/seenbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "gui/documents/documentform.h"
#include "gui/documents/rulesentence.h"

using namespace Qt::StringLiterals;

namespace gui {

using presence::Selector;
using presence::SelectorSet;

namespace {

enum Choice { None, All, Some };

constexpr int FactsShown = 3;

std::vector<Selector::Kind> kindsOf(SeenPart part)
{
    switch (part) {
    case SeenPart::Services:
        return {Selector::Kind::Class, Selector::Kind::ServiceUriScheme, Selector::Kind::ServiceUri,
                Selector::Kind::OccurrenceId};
    case SeenPart::Persons: return {Selector::Kind::Class, Selector::Kind::OccurrenceId};
    case SeenPart::Devices: break;
    }
    return {Selector::Kind::DeviceId, Selector::Kind::Class, Selector::Kind::OccurrenceId};
}

QString objectName(SeenPart part)
{
    switch (part) {
    case SeenPart::Services: return u"ruleServices"_s;
    case SeenPart::Persons: return u"rulePersons"_s;
    case SeenPart::Devices: break;
    }
    return u"ruleDevices"_s;
}

} // namespace

SeenBox::SeenBox(SeenPart part, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
{
    build(gui::objectName(part));
}

void SeenBox::build(const QString &name)
{
    setObjectName(name + u"Box"_s);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(name);
    m_choice->setAccessibleName(seenPartText(m_part));
    m_choice->addItem(tr("None", "of the services"));
    m_choice->addItem(tr("All", "of the services"));
    m_choice->addItem(tr("Some", "of the services"));
    setFocusProxy(m_choice);
    m_some = new QWidget(this);
    m_list = new QListWidget(m_some);
    m_list->setObjectName(name + u"List"_s);
    m_list->setAccessibleName(tr("Which of %1 are shown").arg(seenPartText(m_part)));
    m_kind = new QComboBox(m_some);
    m_kind->setObjectName(name + u"Kind"_s);
    m_kind->setAccessibleName(tr("What they are known by"));
    for (const Selector::Kind kind : kindsOf(m_part))
        m_kind->addItem(selectorKindText(kind), int(kind));
    m_value = new QLineEdit(m_some);
    m_value->setObjectName(name + u"Value"_s);
    m_value->setProperty(AddedByEnter, true);
    m_value->setAccessibleName(tr("Which class, address or id"));
    m_add = new QPushButton(tr("Add"), m_some);
    m_add->setObjectName(name + u"Add"_s);
    m_remove = new QPushButton(tr("Remove"), m_some);
    m_remove->setObjectName(name + u"Remove"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_kind);
    line->addWidget(m_value, 1);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    auto *some = new QVBoxLayout(m_some);
    some->setContentsMargins(0, 0, 0, 0);
    some->addWidget(m_list);
    some->addLayout(line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addWidget(m_some);
    connect(m_choice, &QComboBox::activated, this, &SeenBox::choiceMade);
    connect(m_value, &QLineEdit::textChanged, this, &SeenBox::enable);
    connect(m_value, &QLineEdit::returnPressed, this, &SeenBox::add);
    connect(m_add, &QPushButton::clicked, this, &SeenBox::add);
    connect(m_remove, &QPushButton::clicked, this, &SeenBox::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &SeenBox::enable);
}

void SeenBox::show(const SelectorSet &seen)
{
    m_isChoosing = m_isChoosing && seen.isEmpty();
    m_seen = seen;
    // "Some" stays shown although nothing is granted yet.
    m_choice->setCurrentIndex(seen.isAll() ? All : seen.isEmpty() && !m_isChoosing ? None : Some);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Selector &each : seen.selectors()) {
        m_list->addItem(
            tr("%1 %2", "of the class, which").arg(selectorKindText(each.kind), each.value));
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    const int lines = std::clamp(m_list->count(), 1, FactsShown);
    m_list->setFixedHeight((fontMetrics().height() + 4) * lines + 2 * m_list->frameWidth() + 2);
    m_some->setVisible(m_choice->currentIndex() == Some);
    enable();
}

void SeenBox::forget()
{
    m_isChoosing = false;
    m_value->clear();
}

void SeenBox::enable()
{
    m_add->setEnabled(!m_value->text().trimmed().isEmpty());
    const bool isOurs =
        m_list->currentRow() >= 0 &&
        !selectorName(std::next(m_seen.selectors().begin(), m_list->currentRow())->kind).isEmpty();
    m_remove->setEnabled(isOurs);
}

void SeenBox::choiceMade()
{
    SelectorSet seen;
    if (m_choice->currentIndex() == All)
        seen.addAll();
    m_isChoosing = m_choice->currentIndex() == Some;
    m_some->setVisible(m_isChoosing); // also where the document stays as it is
    if (m_isChoosing) {
        m_value->setFocus(Qt::OtherFocusReason);
        if (!m_seen.isAll())
            return; // nothing is different before somebody says which
    }
    Q_EMIT chosen(seen);
}

void SeenBox::add()
{
    const QString value = m_value->text().trimmed();
    if (value.isEmpty())
        return;
    SelectorSet seen;
    seen.unite(m_seen);
    seen.add({Selector::Kind(m_kind->currentData().toInt()), value});
    m_value->clear();
    Q_EMIT chosen(seen);
}

void SeenBox::remove()
{
    if (m_list->currentRow() < 0)
        return;
    SelectorSet seen;
    int row = 0;
    for (const Selector &each : m_seen.selectors()) {
        if (row++ != m_list->currentRow())
            seen.add(each);
    }
    Q_EMIT chosen(seen);
}

} // namespace gui
