// SPDX-License-Identifier: Apache-2.0
#include "gui/models/historymodel.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>

#include "gui/models/plaintip.h"
#include "gui/models/presentitymodel.h"

using namespace Qt::StringLiterals;

namespace gui {

HistoryModel::HistoryModel(const PresentityStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
}

quint64 HistoryModel::end() const
{
    return m_store.forgotten() + m_store.history().size();
}

void HistoryModel::showOf(const QByteArray &aor)
{
    beginResetModel();
    m_aor = aor;
    m_changes = since(0);
    m_seen = end();
    endResetModel();
}

void HistoryModel::refresh()
{
    const std::deque<PresenceChange> fresh = since(m_seen);
    m_seen = end();
    if (fresh.empty())
        return;
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_changes.insert(m_changes.begin(), fresh.begin(), fresh.end());
    endInsertRows();
    // As many as the store would still know of.
    constexpr size_t Most = PresentityStore::MostChanges;
    if (m_changes.size() <= Most)
        return;
    beginRemoveRows({}, int(Most), int(m_changes.size()) - 1);
    m_changes.resize(Most);
    endRemoveRows();
}

std::deque<PresenceChange> HistoryModel::since(quint64 number) const
{
    std::deque<PresenceChange> found;
    const quint64 first = std::max(number, m_store.forgotten()) - m_store.forgotten();
    const std::deque<PresenceChange> &history = m_store.history();
    for (size_t i = size_t(first); i < history.size(); ++i) {
        if (history[i].aor == m_aor)
            found.push_front(history[i]);
    }
    return found;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString HistoryModel::what(const PresenceChange &change) const
{
    if (change.kind == PresenceChange::Kind::Appeared)
        return tr("appeared", "a presentity");
    if (change.kind == PresenceChange::Kind::Gone)
        return tr("forgotten", "a presentity");
    const std::pair<PresenceChange::Part, QString> parts[] = {
        {PresenceChange::State, tr("state", "what changed")},
        {PresenceChange::Activity, tr("activity", "what changed")},
        {PresenceChange::Note, tr("note", "what changed")},
        {PresenceChange::Mood, tr("mood", "what changed")},
        {PresenceChange::Devices, tr("devices", "what changed")},
        {PresenceChange::Publications, tr("publications", "what changed")}};
    QStringList all;
    for (const auto &[part, name] : parts) {
        if ((change.parts & part) != 0)
            all.append(name);
    }
    return all.join(u", "_s);
}

QString HistoryModel::sample(int column)
{
    switch (column) {
    case Time: return u"00:00:00"_s;
    case What:
        return QStringList{tr("state", "what changed"), tr("activity", "what changed"),
                           tr("note", "what changed")}
            .join(u", "_s);
    case State: return PresentityModel::stateTexts();
    case Activity: return u"on-the-phone"_s;
    default: return {};
    }
}

QString HistoryModel::text(const PresenceChange &change, int column) const
{
    const bool isGone = change.kind == PresenceChange::Kind::Gone;
    switch (column) {
    case Time:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(change.when).time(),
                                  u"HH:mm:ss"_s);
    case What: return what(change);
    case State: return isGone ? QString() : PresentityModel::stateText(change.summary.basic);
    case Activity: return change.summary.activity;
    case Note: return change.summary.note.simplified();
    case Publications: return isGone ? QString() : QLocale().toString(change.publications);
    default: return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_changes.size()))
        return {};
    const PresenceChange &change = m_changes[size_t(index.row())];
    if (role == Qt::ToolTipRole && index.column() == Time)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(change.when), QLocale::LongFormat);
    if (role == Qt::ToolTipRole)
        return plainTip(text(change, index.column()));
    if (role == Qt::DisplayRole)
        return text(change, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Publications)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case What: return tr("What changed");
    case State: return tr("State");
    case Activity: return tr("Activity");
    case Note: return tr("Note");
    case Publications: return tr("Publications");
    default: return {};
    }
}

} // namespace gui
