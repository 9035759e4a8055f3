// SPDX-License-Identifier: Apache-2.0
#include "gui/models/changemodel.h"

#include <algorithm>

#include "gui/models/plaintip.h"

namespace gui {

namespace {

// A range costs a view a third of what a change of layout does.
constexpr size_t MaxRanges = 2;

} // namespace

ChangeModel::ChangeModel(Places &places, QObject *parent)
    : QAbstractTableModel(parent)
    , m_places(places)
{
    m_resort.setSingleShot(true);
    m_resort.setInterval(SortInterval);
    connect(&m_resort, &QTimer::timeout, this, &ChangeModel::resort);
    connect(&places, &Places::aboutToReset, this, &ChangeModel::clear);
    connect(&places, &Places::changed, this, &ChangeModel::apply);
}

int ChangeModel::rowOfPlace(int place) const
{
    number();
    return place < 0 || size_t(place) >= m_rows.size() ? -1 : m_rows[size_t(place)];
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_shown.size()))
        return {};
    const int place = placeOf(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(place, index.column());
    case Qt::ToolTipRole: return plainTip(toolTip(place, index.column()));
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: return extra(place, index.column(), role);
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    if (role == Qt::DisplayRole)
        return heading(section);
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString ChangeModel::toolTip(int place, int column) const
{
    return text(place, column);
}

QVariant ChangeModel::extra(int, int, int) const
{
    return {};
}

void ChangeModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns())
        return;
    m_column = column;
    m_order = order;
    sortAll();
    relayout(VerticalSortHint);
}

void ChangeModel::filter()
{
    if (m_sorted.empty() && m_places.size() > 0) { // the first time
        beginResetModel();
        reset();
        endResetModel();
        return;
    }
    for (const int place : m_sorted)
        m_fits[size_t(place)] = accepts(place) ? 1 : 0;
    if (fitting() != m_shown)
        relayout(NoLayoutChangeHint);
    Q_EMIT changed();
}

void ChangeModel::clear()
{
    beginResetModel();
    m_sorted.clear();
    m_shown.clear();
}

void ChangeModel::reset()
{
    const size_t end = size_t(m_places.end());
    m_fits.assign(end, 0);
    m_isDirty.assign(end, 0);
    m_sorted.clear();
    for (int place = 0; place < int(end); ++place) {
        if (!m_places.isTaken(place))
            continue;
        m_sorted.push_back(place);
        m_fits[size_t(place)] = accepts(place) ? 1 : 0;
    }
    sortAll();
    m_shown = fitting();
    m_isNumbered = false;
}

void ChangeModel::apply(const PlaceChanges &changes)
{
    if (changes.isReset) { // begun by clear()
        reset();
        endResetModel();
        Q_EMIT changed();
        return;
    }
    m_fits.resize(size_t(m_places.end()), 0);
    m_isDirty.resize(size_t(m_places.end()), 0);
    Effects effects = effectsOf(changes);
    tellRows(std::move(effects.touched));
    if (canChange(m_column))
        markDirty(changes.changed);
    updateSorted(changes);
    const std::vector<Range> gone = rangesOf(std::move(effects.gone));
    if (gone.size() > MaxRanges) {
        relayout(NoLayoutChangeHint);
    } else {
        removeRanges(gone);
        const std::vector<Run> fresh = runsOf(std::move(effects.fresh));
        if (fresh.size() > MaxRanges)
            relayout(NoLayoutChangeHint);
        else
            insertRuns(fresh);
    }
    Q_EMIT changed();
}

ChangeModel::Effects ChangeModel::effectsOf(const PlaceChanges &changes)
{
    number();
    m_rows.resize(m_fits.size(), -1);
    Effects effects;
    for (const int place : changes.removed) {
        m_fits[size_t(place)] = 0;
        if (const int row = m_rows[size_t(place)]; row >= 0)
            effects.gone.push_back(row);
    }
    for (const int place : changes.changed) {
        const bool fits = accepts(place);
        const int row = m_rows[size_t(place)];
        m_fits[size_t(place)] = fits ? 1 : 0;
        if (row >= 0)
            (fits ? effects.touched : effects.gone).push_back(row);
        else if (fits)
            effects.fresh.push_back(place);
    }
    for (const int place : changes.inserted) {
        const bool fits = accepts(place);
        m_fits[size_t(place)] = fits ? 1 : 0;
        if (fits)
            effects.fresh.push_back(place);
    }
    return effects;
}

void ChangeModel::updateSorted(const PlaceChanges &changes)
{
    if (!changes.removed.empty()) {
        std::vector<char> isGone(m_fits.size(), 0); // quicker to ask than the store
        for (const int place : changes.removed) {
            isGone[size_t(place)] = 1;
            m_isDirty[size_t(place)] = 0;
        }
        const auto leaves = [&isGone](int place) { return isGone[size_t(place)] != 0; };
        std::erase_if(m_sorted, leaves);
        std::erase_if(m_dirty, leaves);
    }
    if (changes.inserted.empty())
        return;
    merge(changes.inserted);
    if (!m_dirty.empty()) // they may stand behind one that stands wrong itself
        markDirty(changes.inserted);
}

void ChangeModel::markDirty(const std::vector<int> &places)
{
    for (const int place : places) {
        if (std::exchange(m_isDirty[size_t(place)], 1) == 0)
            m_dirty.push_back(place);
    }
    if (!m_dirty.empty() && !m_resort.isActive())
        m_resort.start();
}

void ChangeModel::resort()
{
    std::erase_if(m_sorted, [this](int place) { return m_isDirty[size_t(place)] != 0; });
    for (const int place : m_dirty)
        m_isDirty[size_t(place)] = 0;
    merge(std::exchange(m_dirty, {}));
    if (fitting() != m_shown)
        relayout(VerticalSortHint);
}

void ChangeModel::merge(std::vector<int> places)
{
    const auto isBefore = [this](int a, int b) { return before(a, b); };
    std::sort(places.begin(), places.end(), isBefore);
    std::vector<int> merged;
    merged.reserve(m_sorted.size() + places.size());
    auto from = m_sorted.cbegin();
    for (const int place : places) {
        const auto to = std::upper_bound(from, m_sorted.cend(), place, isBefore);
        merged.insert(merged.end(), from, to);
        merged.push_back(place);
        from = to;
    }
    merged.insert(merged.end(), from, m_sorted.cend());
    m_sorted = std::move(merged);
}

void ChangeModel::sortAll()
{
    std::sort(m_sorted.begin(), m_sorted.end(), [this](int a, int b) { return before(a, b); });
    m_dirty.clear();
    std::fill(m_isDirty.begin(), m_isDirty.end(), 0);
}

bool ChangeModel::before(int a, int b) const
{
    if (const int order = compare(a, b, m_column); order != 0)
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    return compareKeys(a, b) < 0;
}

std::vector<int> ChangeModel::fitting() const
{
    std::vector<int> places;
    places.reserve(m_sorted.size());
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(places),
                 [this](int place) { return m_fits[size_t(place)] != 0; });
    return places;
}

void ChangeModel::number() const
{
    if (m_isNumbered)
        return;
    m_rows.assign(m_fits.size(), -1);
    for (size_t row = 0; row < m_shown.size(); ++row)
        m_rows[size_t(m_shown[row])] = int(row);
    m_isNumbered = true;
}

void ChangeModel::tellRows(std::vector<int> rows)
{
    for (const Range &range : rangesOf(std::move(rows)))
        Q_EMIT dataChanged(index(range.first, 0), index(range.last, columns() - 1));
}

std::vector<ChangeModel::Range> ChangeModel::rangesOf(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    std::vector<Range> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().last + 1 == row)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
    }
    return ranges;
}

void ChangeModel::removeRanges(const std::vector<Range> &ranges)
{
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_shown.erase(m_shown.begin() + range->first, m_shown.begin() + range->last + 1);
        m_isNumbered = false;
        endRemoveRows();
    }
}

std::vector<ChangeModel::Run> ChangeModel::runsOf(std::vector<int> places) const
{
    if (places.empty())
        return {};
    std::vector<int> ranks(m_fits.size(), -1); // m_shown is a part of m_sorted, in its order
    for (size_t rank = 0; rank < m_sorted.size(); ++rank)
        ranks[size_t(m_sorted[rank])] = int(rank);
    const auto isBefore = [&ranks](int a, int b) { return ranks[size_t(a)] < ranks[size_t(b)]; };
    std::sort(places.begin(), places.end(), isBefore);
    std::vector<Run> runs;
    for (const int place : places) {
        const auto found = std::upper_bound(m_shown.begin(), m_shown.end(), place, isBefore);
        const int at = int(found - m_shown.begin());
        if (runs.empty() || runs.back().at != at)
            runs.push_back({at, {}});
        runs.back().places.push_back(place);
    }
    return runs;
}

void ChangeModel::insertRuns(const std::vector<Run> &runs)
{
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginInsertRows({}, run->at, run->at + int(run->places.size()) - 1);
        m_shown.insert(m_shown.begin() + run->at, run->places.begin(), run->places.end());
        m_isNumbered = false;
        endInsertRows();
    }
}

void ChangeModel::relayout(LayoutChangeHint hint)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    const QModelIndexList persistent = persistentIndexList();
    std::vector<int> places;
    for (const QModelIndex &index : persistent)
        places.push_back(placeOf(index.row()));
    m_shown = fitting();
    m_isNumbered = false;
    QModelIndexList moved;
    for (qsizetype i = 0; i < persistent.size(); ++i) {
        const int row = rowOfPlace(places[size_t(i)]);
        moved.append(row < 0 ? QModelIndex() : index(row, persistent[i].column()));
    }
    changePersistentIndexList(persistent, moved);
    Q_EMIT layoutChanged({}, hint);
}

} // namespace gui
