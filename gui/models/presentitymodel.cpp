// SPDX-License-Identifier: Apache-2.0
#include "gui/models/presentitymodel.h"

#include <QDateTime>
#include <QLocale>

namespace gui {

void PresentityModel::apply(const std::vector<server::PresentityRow> &reading)
{
    QHash<QByteArray, qsizetype> places;
    for (size_t i = 0; i < reading.size(); ++i)
        places.insert(reading[i].aor, qsizetype(i));
    removeMissing(places);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const server::PresentityRow &now = reading[size_t(places.take(m_rows[i].aor))];
        if (m_rows[i] == now)
            continue;
        m_rows[i] = now;
        Q_EMIT dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
    if (places.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(places.size()) - 1);
    for (const server::PresentityRow &row : reading) { // in the order of the reading
        if (places.contains(row.aor))
            m_rows.push_back(row);
    }
    endInsertRows();
}

void PresentityModel::removeMissing(const QHash<QByteArray, qsizetype> &places)
{
    int last = int(m_rows.size()) - 1;
    while (last >= 0) {
        if (places.contains(m_rows[size_t(last)].aor)) {
            --last;
            continue;
        }
        int first = last; // a run of rows goes at once
        while (first > 0 && !places.contains(m_rows[size_t(first) - 1].aor))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }
}

int PresentityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PresentityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PresentityModel::stateText(const server::PresentityRow &row) const
{
    switch (row.summary.basic) {
    case presence::BasicStatus::Open: return tr("● open", "presence state");
    case presence::BasicStatus::Closed: return tr("○ closed", "presence state");
    case presence::BasicStatus::None: break;
    }
    return tr("– unknown", "presence state");
}

QString PresentityModel::text(const server::PresentityRow &row, int column) const
{
    switch (column) {
    case Address: return QString::fromUtf8(row.aor);
    case State: return stateText(row);
    case Activity: return row.summary.activity;
    case Note: return row.summary.note;
    case Publications: return QLocale().toString(row.publications);
    case Watchers:
        return row.watchersPending == 0 ? QLocale().toString(row.watchersActive)
                                        : tr("%1, %2 waiting", "active watchers, pending ones")
                                              .arg(QLocale().toString(row.watchersActive),
                                                   QLocale().toString(row.watchersPending));
    case Changed:
        return row.changed == 0
                   ? QString()
                   : QLocale().toString(QDateTime::fromSecsSinceEpoch(row.changed).time(),
                                        QLocale::LongFormat);
    default: return {};
    }
}

QString PresentityModel::toolTip(const server::PresentityRow &row, int column) const
{
    if (column == Changed && row.changed > 0) {
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(row.changed), QLocale::LongFormat);
    }
    return text(row, column);
}

QVariant PresentityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const server::PresentityRow &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(row, index.column());
    const bool isNumber = index.column() == Publications || index.column() == Watchers;
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant PresentityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address: return tr("Presentity");
    case State: return tr("State");
    case Activity: return tr("Activity");
    case Note: return tr("Note");
    case Publications: return tr("Publications");
    case Watchers: return tr("Watchers");
    case Changed: return tr("Changed");
    default: return {};
    }
}

} // namespace gui
