// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/table.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>

#include "gui/actions.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/columnroom.h"
#include "gui/widgets/copying.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int ClockInterval = 1000; // milliseconds
constexpr int Narrow = 165;         // no column is made narrower than this to make room

} // namespace

Table::Table(const QString &name, const QString &what, QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent)
    , m_room(new ColumnRoom(*this))
{
    setObjectName(name);
    setAccessibleName(what);
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    // Above what it names, also where the last column takes the room of a wide screen.
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &Table::opened);
    followModel();
    m_clock.setInterval(ClockInterval);
    connect(&m_clock, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
}

void Table::followModel()
{
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &Table::rememberTop);
    const auto leaves = [this](const QModelIndex &, int first, int last) {
        if (m_top.isValid() && m_top.row() >= first && m_top.row() <= last)
            m_top = model()->index(last + 1, 0); // the next one takes its place
    };
    connect(model(), &QAbstractItemModel::rowsAboutToBeRemoved, this, leaves);
    // The selection does not say what went with a layout.
    connect(model(), &QAbstractItemModel::layoutChanged, this, &Table::chosenChanged);
    connect(model(), &QAbstractItemModel::modelReset, this, &Table::chosenChanged);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &Table::chosenChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &Table::chosenChanged);
}

void Table::rememberTop()
{
    // At the very top one wants to see what comes in there.
    const int row = verticalScrollBar()->value();
    if (!m_moves)
        m_top = row == 0 ? QModelIndex() : model()->index(row, 0);
}

void Table::updateGeometries()
{
    m_moves = true; // the bar tells of moves that are not the user's
    QTableView::updateGeometries();
    if (m_top.isValid())
        verticalScrollBar()->setValue(m_top.row());
    m_moves = false;
}

void Table::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                        const QList<int> &roles)
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    if (first < 0 || bottomRight.row() < first || (last >= 0 && topLeft.row() > last))
        return;
    QTableView::dataChanged(topLeft, bottomRight, roles);
}

void Table::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_clock.start();
    if (!std::exchange(m_isFitted, true))
        fitColumns();
    m_room->fit();
}

void Table::hideEvent(QHideEvent *event)
{
    m_clock.stop();
    QTableView::hideEvent(event);
}

void Table::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void Table::setCopyActions(const Actions &actions, Rank rank)
{
    addActions({actions.copyCell, actions.copyRows});
    connect(actions.copyCell, &QAction::triggered, this, [this, rank] {
        if (isMeant(rank) && !copySelectedText(*window()))
            copyCell();
    });
    connect(actions.copyRows, &QAction::triggered, this, [this, rank] {
        if (isMeant(rank))
            copyRows();
    });
}

bool Table::isMeant(Rank rank) const
{
    const QWidget *focus = QApplication::focusWidget();
    if (qobject_cast<const QAbstractItemView *>(focus) && focus->window() == window())
        return focus == this;
    return isVisible() && rank == Rank::Main;
}

namespace {

int widest(const QFontMetrics &metrics, const QString &lines)
{
    int width = 0;
    for (const QString &line : lines.split(u'\n'))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

} // namespace

void Table::setColumnWidths(const QStringList &samples)
{
    for (int column = 0; column < samples.size(); ++column) {
        const QString heading = model()->headerData(column, Qt::Horizontal).toString();
        const QFontMetrics &metrics = fontMetrics();
        setColumnWidth(column, std::max(widest(metrics, samples[column]) + 20,
                                        metrics.horizontalAdvance(heading) + 26));
    }
    m_isFitted = false;
}

void Table::fitColumns()
{
    const QHeaderView *header = horizontalHeader();
    // The last one is as wide as the room lets it, and needs its narrowest width at least.
    const int surplus = header->length() - viewport()->width();
    if (surplus <= 0)
        widenColumns();
    int spare = 0;
    for (int column = 0; column < header->count(); ++column)
        spare += std::max(0, header->sectionSize(column) - Narrow);
    if (surplus <= 0 || spare == 0)
        return;
    const double part = std::min(1.0, double(surplus) / spare);
    for (int column = 0; column < header->count(); ++column) {
        const int more = std::max(0, header->sectionSize(column) - Narrow);
        if (more > 0)
            setColumnWidth(column, Narrow + int(more * (1 - part)));
    }
}

void Table::widenColumns()
{
    const QHeaderView *header = horizontalHeader();
    std::vector<int> wide; // such as addresses, which are often longer than their sample
    int room = viewport()->width();
    int last = -1;
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        if (header->sectionSize(column) >= Narrow)
            wide.push_back(column);
        room -= header->sectionSize(column);
        last = column;
    }
    if (last < 0)
        return;
    room += header->sectionSize(last) - header->sectionSizeHint(last);
    std::erase(wide, last);
    if (wide.empty() || room <= 0)
        return;
    for (const int column : wide) {
        const int size = header->sectionSize(column);
        setColumnWidth(column, size + std::min(size, room / 2 / int(wide.size())));
    }
}

void Table::setHiddenColumns(const std::vector<int> &columns)
{
    for (const int column : columns)
        setColumnHidden(column, true);
}

void Table::setGivingWay(const std::vector<int> &columns)
{
    m_room->setGivingWay(columns);
}

std::vector<int> Table::selectedRows() const
{
    std::vector<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<int> Table::chosenRows() const
{
    std::vector<int> rows = selectedRows();
    if (rows.empty() && currentIndex().isValid())
        rows.push_back(currentIndex().row());
    return rows;
}

void Table::copyCell() const
{
    if (currentIndex().isValid())
        QApplication::clipboard()->setText(currentIndex().data().toString());
}

void Table::copyRows() const
{
    const QHeaderView *header = horizontalHeader();
    const auto line = [header](const auto &cell) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                cells.append(cell(column));
        }
        return cells.join(u'\t') + u'\n';
    };
    std::vector<int> rows = selectedRows();
    for (int row = 0; selectedRows().empty() && row < model()->rowCount(); ++row)
        rows.push_back(row);
    QString text =
        line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows)
        text += line([&](int column) { return model()->index(row, column).data().toString(); });
    QApplication::clipboard()->setText(text);
}

void Table::saveState(QSettings &settings) const
{
    settings.setValue(u"columns"_s, horizontalHeader()->saveState());
    settings.setValue(u"columnCount"_s, model()->columnCount());
    m_room->saveState(settings);
}

void Table::restoreState(const QSettings &settings)
{
    // Those of another version would be put on other columns.
    if (settings.value(u"columnCount"_s).toInt() != model()->columnCount())
        return;
    m_isFitted = horizontalHeader()->restoreState(settings.value(u"columns"_s).toByteArray());
    m_room->restoreState(settings);
    if (isSortingEnabled())
        sortByColumn(horizontalHeader()->sortIndicatorSection(),
                     horizontalHeader()->sortIndicatorOrder());
}

} // namespace gui
