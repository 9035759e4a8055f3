// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/unknownbox.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "gui/documents/documentform.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int PartsShown = 3;

} // namespace

UnknownBox::UnknownBox(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"ruleUnknownBox"_s);
    build();
}

void UnknownBox::build()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"ruleUnknown"_s);
    m_list->setAccessibleName(tr("Elements of other specifications that are shown"));
    const auto field = [this](const QString &name, const QString &placeholder,
                              const QString &accessible) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(name);
        edit->setProperty(AddedByEnter, true);
        edit->setPlaceholderText(placeholder);
        edit->setAccessibleName(accessible);
        connect(edit, &QLineEdit::textChanged, this, &UnknownBox::enable);
        connect(edit, &QLineEdit::returnPressed, this, &UnknownBox::add);
        return edit;
    };
    m_name = field(u"ruleUnknownName"_s, tr("Element: mood-text"), tr("Name of an element"));
    m_namespace = field(u"ruleUnknownNamespace"_s, tr("Namespace: urn:example:mood"),
                        tr("Namespace of the element"));
    m_add = new QPushButton(tr("Add"), this);
    m_add->setObjectName(u"ruleUnknownAdd"_s);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setObjectName(u"ruleUnknownRemove"_s);
    setFocusProxy(m_name);
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 2);
    line->addWidget(m_namespace, 3);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &UnknownBox::add);
    connect(m_remove, &QPushButton::clicked, this, &UnknownBox::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &UnknownBox::enable);
}

void UnknownBox::show(const std::vector<presence::ElementName> &shown)
{
    m_shown = shown;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const presence::ElementName &each : shown)
        m_list->addItem(tr("%1 of %2", "element, namespace").arg(each.name, each.namespaceUri));
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    const int lines = std::clamp(m_list->count(), 1, PartsShown);
    m_list->setFixedHeight((fontMetrics().height() + 4) * lines + 2 * m_list->frameWidth() + 2);
    m_list->setVisible(!shown.empty());
    m_remove->setVisible(!shown.empty());
    enable();
}

void UnknownBox::forget()
{
    m_name->clear();
    m_namespace->clear();
}

presence::ElementName UnknownBox::typed() const
{
    return {m_namespace->text().trimmed(), m_name->text().trimmed()};
}

void UnknownBox::enable()
{
    const presence::ElementName element = typed();
    m_add->setEnabled(!element.name.isEmpty() && !element.namespaceUri.isEmpty() &&
                      !element.name.contains(u' ') && !element.namespaceUri.contains(u' '));
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void UnknownBox::add()
{
    if (!m_add->isEnabled())
        return;
    const presence::ElementName element = typed();
    m_name->clear();
    m_namespace->clear();
    Q_EMIT chosen(element, true);
}

void UnknownBox::remove()
{
    if (m_list->currentRow() >= 0)
        Q_EMIT chosen(m_shown[size_t(m_list->currentRow())], false);
}

} // namespace gui
