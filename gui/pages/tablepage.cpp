// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/tablepage.h"

#include <QAction>
#include <QToolBar>

#include "gui/widgets/filterbar.h"
#include "gui/widgets/table.h"

using namespace Qt::StringLiterals;

namespace gui {

TablePage::TablePage(const QString &name, Symbol symbol, const QString &title,
                     const Surroundings &around, QWidget *parent)
    : Page(name, symbol, title, parent)
    , m_around(around)
{
}

void TablePage::makePanel(const TablePanel::Texts &texts, ChangeModel &model)
{
    m_panel = new TablePanel(texts, model, m_around.actions, this);
}

QToolBar *TablePage::makeTools(const QString &name)
{
    auto *tools = new QToolBar(this);
    tools->setObjectName(name);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setIconSize(QSize(16, 16));
    return tools;
}

void TablePage::setLinks(const QList<QAction *> &links)
{
    m_links = links;
    connect(&m_panel->table(), &Table::chosenChanged, this, &TablePage::enableLinks);
    enableLinks();
}

void TablePage::enableLinks()
{
    if (!isVisible())
        return;
    const bool any = !m_panel->table().chosenRows().empty();
    for (QAction *link : m_links)
        link->setEnabled(any);
}

void TablePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    enableLinks();
}

void TablePage::focusFilter()
{
    m_panel->filter().focusWords();
}

void TablePage::showOnly(const QString &what)
{
    if (what.startsWith(u"sip:"_s))
        m_panel->filter().showOnlyOf(what.toUtf8());
    else
        m_panel->filter().showOnly(what);
}

void TablePage::saveState(QSettings &settings) const
{
    m_panel->saveState(settings);
}

void TablePage::restoreState(QSettings &settings)
{
    m_panel->restoreState(settings);
}

} // namespace gui
