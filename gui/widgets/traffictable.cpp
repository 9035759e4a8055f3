// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/traffictable.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>

#include "gui/widgets/columnroom.h"

using namespace Qt::StringLiterals;

namespace gui {

TrafficTable::TrafficTable(TrafficModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_room(new ColumnRoom(*this))
{
    setObjectName(u"traffic"_s);
    setAccessibleName(tr("Messages"));
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    setColumnWidths();
    m_room->setGivingWay({TrafficModel::CallId, TrafficModel::Size, TrafficModel::Address});
    followModel();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrafficTable::currentOrSelectionChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TrafficTable::currentOrSelectionChanged);
}

void TrafficTable::setColumnWidths()
{
    const std::pair<TrafficModel::Column, QString> samples[] = {
        {TrafficModel::Time, u"00:00:00.000"_s},
        {TrafficModel::Way, u"← out"_s},
        {TrafficModel::Message, u"200 OK to SUBSCRIBE – again"_s},
        {TrafficModel::From, u"someone@example.com"_s},
        {TrafficModel::To, u"someone@example.com"_s},
        {TrafficModel::CallId, u"0123456789abcdef"_s},
        {TrafficModel::Event, u"presence, active"_s},
        {TrafficModel::Size, u"65,535"_s},
        {TrafficModel::Address, u"udp 192.0.2.255:50600"_s}};
    const auto widthOf = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(text);
    };
    for (const auto &[column, sample] : samples)
        setColumnWidth(
            column,
            std::max(
                widthOf(sample) + 20,
                widthOf(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
                    26));
}

void TrafficTable::saveState(QSettings &settings) const
{
    settings.setValue(u"columns"_s, horizontalHeader()->saveState());
    m_room->saveState(settings);
}

void TrafficTable::restoreState(const QSettings &settings)
{
    horizontalHeader()->restoreState(settings.value(u"columns"_s).toByteArray());
    m_room->restoreState(settings);
}

void TrafficTable::followModel()
{
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this] { m_follows = verticalScrollBar()->value() == verticalScrollBar()->maximum(); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_follows)
            scrollToBottom();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                if (verticalScrollMode() == ScrollPerItem)
                    verticalScrollBar()->setValue(verticalScrollBar()->value() - last + first - 1);
            });
}

std::vector<int> TrafficTable::selectedRows() const
{
    std::vector<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<int> TrafficTable::wantedRows() const
{
    std::vector<int> rows = selectedRows();
    if (rows.empty()) {
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows.push_back(row);
    }
    return rows;
}

void TrafficTable::filter(const TrafficFilter &filter)
{
    std::vector<quint64> selected;
    for (const int row : selectedRows())
        selected.push_back(m_model.record(row).captured.number);
    const QModelIndex current = currentIndex();
    const quint64 number =
        current.isValid() ? m_model.record(current.row()).captured.number : quint64(0);
    m_model.setFilter(filter);
    select(selected, number);
    Q_EMIT currentOrSelectionChanged();
}

void TrafficTable::select(const std::vector<quint64> &numbers, quint64 current)
{
    QItemSelection selection;
    for (const quint64 number : numbers) {
        if (const int row = m_model.rowOf(number); row >= 0) {
            const QModelIndex index = m_model.index(row, 0);
            selection.select(index, index);
        }
    }
    const int row = m_model.rowOf(current);
    if (row < 0) {
        scrollToBottom();
        return;
    }
    const QModelIndex index = m_model.index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void TrafficTable::copyCell() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

void TrafficTable::copyRows() const
{
    const auto line = [](const auto &cell) {
        QStringList cells;
        for (int column = 0; column < TrafficModel::ColumnCount; ++column)
            cells.append(cell(column));
        return cells.join(u'\t') + u'\n';
    };
    QString text = line([this](int column) {
        return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    });
    for (const int row : wantedRows())
        text += line([&](int column) { return m_model.index(row, column).data().toString(); });
    QGuiApplication::clipboard()->setText(text);
}

} // namespace gui
