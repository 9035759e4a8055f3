// SPDX-License-Identifier: Apache-2.0
#include "gui/models/trafficmodel.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QLocale>

#include "gui/models/plaintip.h"
#include "gui/models/traffictext.h"
#include "gui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

using server::TrafficRecord;

/// What a row costs: its bytes, and about as much again for what was read out of them.
qsizetype costOf(const TrafficRecord &record)
{
    return record.captured.bytes.size() + qsizetype(sizeof(TrafficRecord)) + 512;
}

} // namespace

void TrafficModel::Store::add(TrafficRecord &&record)
{
    bytes += costOf(record);
    records.push_back(std::move(record));
}

void TrafficModel::Store::removeFirst(qsizetype count)
{
    const auto end = records.begin() + count;
    for (auto each = records.begin(); each != end; ++each)
        bytes -= costOf(*each);
    records.erase(records.begin(), end);
}

TrafficModel::TrafficModel(const Limits &limits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_limits(limits)
{
}

TrafficModel::TrafficModel(QObject *parent)
    : TrafficModel(Limits(), parent)
{
}

void TrafficModel::append(server::TrafficBatch &&batch)
{
    m_dropped += batch.dropped;
    Store fresh;
    for (server::CapturedMessage &message : batch.messages)
        fresh.add(m_reader.read(std::move(message)));
    if (m_paused) {
        for (TrafficRecord &record : fresh.records)
            m_waiting.add(std::move(record));
        const qsizetype excess = surplus(m_waiting, 0, 0);
        m_waiting.removeFirst(excess);
        m_dropped += quint64(excess);
    } else {
        take(std::move(fresh));
    }
    Q_EMIT changed();
}

void TrafficModel::setFilter(const TrafficFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (const TrafficRecord &record : m_kept.records) {
        if (m_filter.accepts(record))
            m_shown.push_back(record.captured.number);
    }
    endResetModel();
}

void TrafficModel::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused)
        take(std::exchange(m_waiting, {}));
    Q_EMIT changed();
}

void TrafficModel::clear()
{
    beginResetModel();
    m_kept = {};
    m_waiting = {};
    m_shown.clear();
    m_dropped = 0;
    endResetModel();
    Q_EMIT changed();
}

qsizetype TrafficModel::surplus(const Store &store, qsizetype count, qsizetype bytes) const
{
    qsizetype excess = 0;
    bytes += store.bytes;
    count += qsizetype(store.records.size());
    while (excess < qsizetype(store.records.size()) &&
           (count - excess > m_limits.messages || bytes > m_limits.bytes))
        bytes -= costOf(store.records[size_t(excess++)]);
    return excess;
}

void TrafficModel::take(Store &&fresh)
{
    const qsizetype excess = surplus(fresh, 0, 0);
    fresh.removeFirst(excess);
    m_dropped += quint64(excess);
    if (fresh.records.empty())
        return;
    removeOldest(surplus(m_kept, qsizetype(fresh.records.size()), fresh.bytes));
    std::vector<quint64> fitting;
    for (TrafficRecord &record : fresh.records) {
        record.captured.number = ++m_lastNumber; // a feed counts its own; here were several
        if (m_filter.accepts(record))
            fitting.push_back(record.captured.number);
        m_kept.add(std::move(record));
    }
    if (fitting.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(fitting.size()) - 1);
    m_shown.insert(m_shown.end(), fitting.begin(), fitting.end());
    endInsertRows();
}

void TrafficModel::removeOldest(qsizetype count)
{
    if (count == 0)
        return;
    const quint64 last = m_kept.records[size_t(count - 1)].captured.number;
    const auto end = std::upper_bound(m_shown.begin(), m_shown.end(), last);
    const int shown = int(end - m_shown.begin());
    if (shown > 0)
        beginRemoveRows({}, 0, shown - 1);
    m_shown.erase(m_shown.begin(), end);
    m_kept.removeFirst(count);
    m_dropped += quint64(count);
    if (shown > 0)
        endRemoveRows();
}

const TrafficRecord &TrafficModel::record(int row) const
{
    const quint64 first = m_kept.records.front().captured.number;
    return m_kept.records[size_t(m_shown[size_t(row)] - first)];
}

int TrafficModel::rowOf(quint64 number) const
{
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), number);
    return found == m_shown.end() || *found != number ? -1 : int(found - m_shown.begin());
}

std::vector<const TrafficRecord *> TrafficModel::dialogs(const QSet<QByteArray> &callIds) const
{
    std::vector<const TrafficRecord *> found;
    for (const TrafficRecord &record : m_kept.records) {
        if (callIds.contains(record.callId))
            found.push_back(&record);
    }
    return found;
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TrafficModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TrafficModel::toolTip(const TrafficRecord &row, int column)
{
    if (column == Time) { // which of them is a matter of days when it was recorded over night
        return QLocale().toString(
                   QDateTime::fromMSecsSinceEpoch(row.captured.wallMilliseconds).date(),
                   QLocale::LongFormat) +
               u' ' + TrafficText::cell(row, Time);
    }
    return plainTip(column == Message ? TrafficText::sentence(row)
                                      : TrafficText::cell(row, column));
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrafficRecord &row = record(index.row());
    switch (role) {
    case Qt::DisplayRole: return TrafficText::cell(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Time ? TrafficText::sentence(row)
                                      : TrafficText::cell(row, index.column());
    case Qt::DecorationRole:
        if (index.column() == Message && row.isTrouble())
            return icon(Symbol::Warning);
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() == Size)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default: return {};
    }
}

QVariant TrafficModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Way: return tr("Way");
    case Message: return tr("Message");
    case From: return tr("From");
    case To: return tr("To");
    case CallId: return tr("Call-ID");
    case Event: return tr("Event");
    case Size: return tr("Bytes");
    case Address: return tr("Address");
    default: return {};
    }
}

} // namespace gui
