// SPDX-License-Identifier: Apache-2.0
#include "gui/models/phonemodel.h"

#include <algorithm>

#include <QLocale>

#include "gui/models/phonetext.h"
#include "gui/models/plaintip.h"

namespace gui {

namespace {

// The number an index carries: of a phone's row none, of a watch the number of its phone.
constexpr quintptr NoParent = 0;

bool isSameWatch(const lab::WatchState &a, const lab::WatchState &b)
{
    return a.presentity == b.presentity && a.package == b.package;
}

bool containsWatch(const std::vector<lab::WatchState> &watches, const lab::WatchState &watch)
{
    return std::any_of(watches.begin(), watches.end(),
                       [&](const lab::WatchState &each) { return isSameWatch(each, watch); });
}

} // namespace

void PhoneModel::apply(const server::LabBatch &batch)
{
    remove(batch.removed);
    std::vector<lab::PhoneState> fresh;
    for (const lab::PhoneState &each : batch.changed) {
        if (const int row = rowOf(each.id); row >= 0)
            change(row, each);
        else
            fresh.push_back(each);
    }
    append(std::move(fresh));
}

int PhoneModel::rowOf(lab::PhoneId id) const
{
    const auto found = std::lower_bound(
        m_phones.begin(), m_phones.end(), id,
        [](const lab::PhoneState &each, lab::PhoneId wanted) { return each.id < wanted; });
    return found != m_phones.end() && found->id == id ? int(found - m_phones.begin()) : -1;
}

void PhoneModel::remove(const std::vector<lab::PhoneId> &ids)
{
    std::vector<int> rows;
    for (const lab::PhoneId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    while (!rows.empty()) { // a run of rows goes at once, the last one first
        const int last = rows.back();
        int first = last;
        rows.pop_back();
        for (; !rows.empty() && rows.back() == first - 1; rows.pop_back())
            --first;
        beginRemoveRows({}, first, last);
        m_phones.erase(m_phones.begin() + first, m_phones.begin() + last + 1);
        endRemoveRows();
    }
}

void PhoneModel::change(int row, const lab::PhoneState &now)
{
    changeWatches(row, now.watches);
    m_phones[size_t(row)] = now;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (const int watches = int(now.watches.size()); watches > 0) {
        const QModelIndex parent = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(watches - 1, ColumnCount - 1, parent));
    }
}

/// Leaves the phone with the rows of `now`, in its order.
void PhoneModel::changeWatches(int row, const std::vector<lab::WatchState> &now)
{
    std::vector<lab::WatchState> &watches = m_phones[size_t(row)].watches;
    for (int at = int(watches.size()) - 1; at >= 0; --at) {
        if (!containsWatch(now, watches[size_t(at)]))
            removeWatches(row, at, at);
    }
    const bool keepsOrder = watches.size() <= now.size() &&
                            std::equal(watches.begin(), watches.end(), now.begin(), isSameWatch);
    if (!keepsOrder && !watches.empty()) // one was ended and begun anew between two batches
        removeWatches(row, 0, int(watches.size()) - 1);
    if (watches.size() == now.size())
        return;
    beginInsertRows(index(row, 0), int(watches.size()), int(now.size()) - 1);
    watches.insert(watches.end(), now.begin() + qsizetype(watches.size()), now.end());
    endInsertRows();
}

void PhoneModel::removeWatches(int row, int first, int last)
{
    std::vector<lab::WatchState> &watches = m_phones[size_t(row)].watches;
    beginRemoveRows(index(row, 0), first, last);
    watches.erase(watches.begin() + first, watches.begin() + last + 1);
    endRemoveRows();
}

void PhoneModel::append(std::vector<lab::PhoneState> &&fresh)
{
    if (fresh.empty())
        return;
    const int first = int(m_phones.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(m_phones));
    endInsertRows();
}

const lab::PhoneState *PhoneModel::phone(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalId() != NoParent)
        return find(lab::PhoneId(index.internalId()));
    return size_t(index.row()) < m_phones.size() ? &m_phones[size_t(index.row())] : nullptr;
}

const lab::WatchState *PhoneModel::watch(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == NoParent)
        return nullptr;
    const lab::PhoneState *of = phone(index);
    return of && size_t(index.row()) < of->watches.size() ? &of->watches[size_t(index.row())]
                                                          : nullptr;
}

const lab::PhoneState *PhoneModel::find(lab::PhoneId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_phones[size_t(row)];
}

QModelIndex PhoneModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? quintptr(m_phones[size_t(parent.row())].id) : NoParent);
}

QModelIndex PhoneModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == NoParent)
        return {};
    const int row = rowOf(lab::PhoneId(index.internalId()));
    return row < 0 ? QModelIndex() : createIndex(row, 0, NoParent);
}

int PhoneModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_phones.size());
    if (parent.internalId() != NoParent || parent.column() != 0)
        return 0;
    return int(m_phones[size_t(parent.row())].watches.size());
}

int PhoneModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PhoneModel::phoneText(const lab::PhoneState &phone, int column) const
{
    switch (column) {
    case Who: return PhoneText::title(phone);
    case State: return PhoneText::published(phone.publication);
    case Note: return phone.publication.state ? phone.publication.state->note : QString();
    case Server: return PhoneText::standing(phone.registration);
    case Notifies: return PhoneText::behaviour(phone);
    default: return {};
    }
}

QVariant PhoneModel::watchText(const lab::WatchState &watch, int column) const
{
    switch (column) {
    case Who:
        return watch.package == "presence"
                   ? tr("sees %1", "a presentity").arg(PhoneText::name(watch.presentity))
                   : tr("hears who watches %1").arg(PhoneText::name(watch.presentity));
    case State: return PhoneText::seen(watch);
    case Note: return watch.seen ? watch.seen->note : QString();
    case Server: return PhoneText::standing(watch);
    case Notifies: return PhoneText::notifies(watch);
    default: return {};
    }
}

QVariant PhoneModel::toolTip(const QModelIndex &index) const
{
    const lab::WatchState *seen = watch(index);
    if (seen && index.column() == Notifies && seen->lastNotify > 0)
        return tr("Last NOTIFY: %1").arg(PhoneText::exact(seen->lastNotify));
    if (seen && index.column() == Server && seen->expiresAt > 0)
        return tr("Expires: %1").arg(PhoneText::exact(seen->expiresAt));
    const lab::PhoneState *of = phone(index);
    if (!seen && index.column() == State && of->publication.expiresAt > 0) {
        return tr("Entity-tag %1, expires: %2")
            .arg(QString::fromUtf8(of->publication.entityTag),
                 PhoneText::exact(of->publication.expiresAt));
    }
    if (!seen && index.column() == Server && of->registration.expiresAt > 0)
        return tr("Expires: %1").arg(PhoneText::exact(of->registration.expiresAt));
    return data(index, Qt::DisplayRole);
}

QVariant PhoneModel::data(const QModelIndex &index, int role) const
{
    const lab::PhoneState *of = phone(index);
    if (!of)
        return {};
    if (role == Qt::ToolTipRole)
        return plainTip(toolTip(index).toString());
    if (role != Qt::DisplayRole)
        return {};
    const lab::WatchState *seen = watch(index);
    if (index.internalId() != NoParent)
        return seen ? watchText(*seen, index.column()) : QVariant();
    return phoneText(*of, index.column());
}

QVariant PhoneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who: return tr("Phone");
    case State: return tr("State");
    case Note: return tr("Note");
    case Server: return tr("At the server", "registered, active");
    case Notifies: return tr("NOTIFYs");
    default: return {};
    }
}

} // namespace gui
