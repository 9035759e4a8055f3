// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/columnroom.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gui {

ColumnRoom::ColumnRoom(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ColumnRoom::fit);
    table.viewport()->installEventFilter(this);
    QHeaderView *const header = table.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnRoom::showMenu);
}

void ColumnRoom::showMenu(const QPoint &where)
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(m_table.objectName() + u"Columns"_s);
    const QAbstractItemModel *const model = m_table.model();
    for (int column = 0; column < model->columnCount(); ++column) {
        QAction *entry = menu->addAction(model->headerData(column, Qt::Horizontal).toString());
        entry->setCheckable(true);
        entry->setChecked(!m_table.isColumnHidden(column));
        entry->setEnabled(column != 0); // without it nobody knows what a row is about
        connect(entry, &QAction::toggled, this, [this, column](bool seen) {
            leaveToUser(column);
            m_table.setColumnHidden(column, !seen);
        });
    }
    menu->popup(m_table.horizontalHeader()->mapToGlobal(where));
}

void ColumnRoom::setGivingWay(std::vector<int> columns)
{
    m_givingWay = std::move(columns);
}

void ColumnRoom::leaveToUser(int column)
{
    std::erase(m_givingWay, column);
    std::erase(m_gone, column);
}

bool ColumnRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_table.isVisible())
        m_soon.start(); // the headings have not heard of it yet
    return QObject::eventFilter(watched, event);
}

int ColumnRoom::needed() const
{
    const QHeaderView *header = m_table.horizontalHeader();
    int width = 0;
    int last = -1;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        width += header->sectionSize(column);
        last = column;
    }
    // The last one takes what is left.
    return last < 0 ? 0 : width - header->sectionSize(last) + header->sectionSizeHint(last);
}

void ColumnRoom::fit()
{
    for (const int column : std::exchange(m_gone, {}))
        m_table.setColumnHidden(column, false);
    for (const int column : m_givingWay) {
        if (needed() <= m_table.viewport()->width())
            break;
        if (m_table.isColumnHidden(column))
            continue;
        m_table.setColumnHidden(column, true);
        m_gone.push_back(column);
    }
}

void ColumnRoom::saveState(QSettings &settings) const
{
    const auto list = [](const std::vector<int> &columns) {
        QVariantList values;
        for (const int column : columns)
            values.append(column);
        return values;
    };
    settings.setValue(u"columnsGivingWay"_s, list(m_givingWay));
    settings.setValue(u"columnsGone"_s, list(m_gone));
}

void ColumnRoom::restoreState(const QSettings &settings)
{
    if (!settings.contains(u"columnsGivingWay"_s))
        return;
    const auto columns = [&](const QString &key) {
        std::vector<int> result;
        for (const QVariant &value : settings.value(key).toList()) {
            if (value.toInt() >= 0 && value.toInt() < m_table.model()->columnCount())
                result.push_back(value.toInt());
        }
        return result;
    };
    m_givingWay = columns(u"columnsGivingWay"_s);
    m_gone = columns(u"columnsGone"_s);
}

} // namespace gui
