// SPDX-License-Identifier: Apache-2.0
#include "gui/models/phonelogmodel.h"

#include <algorithm>

#include <QDateTime>

#include "gui/models/phonetext.h"
#include "gui/models/plaintip.h"

namespace gui {

namespace {

bool isSameEvent(const lab::PhoneEvent &a, const lab::PhoneEvent &b)
{
    return a.time == b.time && a.kind == b.kind && a.what == b.what && a.detail == b.detail;
}

} // namespace

void PhoneLogModel::show(const QList<lab::PhoneEvent> &events)
{
    // How many of the old ones went, so that the rest is where the new ones begin.
    qsizetype gone = 0;
    for (; gone < m_events.size(); ++gone) {
        const qsizetype kept = m_events.size() - gone;
        if (kept <= events.size() &&
            std::equal(m_events.begin() + gone, m_events.end(), events.begin(), isSameEvent))
            break;
    }
    if (gone > 0) {
        beginRemoveRows({}, 0, int(gone) - 1);
        m_events.remove(0, gone);
        endRemoveRows();
    }
    if (m_events.size() == events.size())
        return;
    beginInsertRows({}, int(m_events.size()), int(events.size()) - 1);
    m_events = events;
    endInsertRows();
}

int PhoneLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int PhoneLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PhoneLogModel::way(lab::PhoneEvent::Kind kind) const
{
    switch (kind) {
    case lab::PhoneEvent::Kind::Sent: return tr("→ out", "a message");
    case lab::PhoneEvent::Kind::Received: return tr("← in", "a message");
    case lab::PhoneEvent::Kind::Dropped: return tr("✕ dropped", "a message");
    }
    return {};
}

QVariant PhoneLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_events.size())
        return {};
    const lab::PhoneEvent &event = m_events[index.row()];
    if (role == Qt::ToolTipRole && index.column() == Time)
        return PhoneText::exact(event.time);
    if (role == Qt::ToolTipRole)
        return plainTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(event.time).toString(QStringLiteral("HH:mm:ss.zzz"));
    case Way: return way(event.kind);
    case What: return QString::fromUtf8(event.what);
    case Detail: return QString::fromUtf8(event.detail);
    default: return {};
    }
}

QVariant PhoneLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Way: return tr("Way", "in or out");
    case What: return tr("Message");
    case Detail: return tr("Detail");
    default: return {};
    }
}

} // namespace gui
