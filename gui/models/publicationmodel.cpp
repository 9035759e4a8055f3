// SPDX-License-Identifier: Apache-2.0
#include "gui/models/publicationmodel.h"

#include <algorithm>

#include <QLocale>

#include "gui/models/plaintip.h"
#include "gui/models/times.h"

using namespace Qt::StringLiterals;

namespace gui {

using server::PublicationRow;

void PublicationModel::take(const std::vector<PublicationRow> &rows)
{
    const auto find = [](auto &all, const QByteArray &tag) {
        return std::find_if(all.begin(), all.end(),
                            [&tag](const PublicationRow &row) { return row.entityTag == tag; });
    };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (find(rows, m_rows[size_t(row)].entityTag) != rows.end())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (const PublicationRow &row : rows) {
        const auto known = find(m_rows, row.entityTag);
        if (known != m_rows.end()) {
            *known = row;
            const int at = int(known - m_rows.begin());
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
            continue;
        }
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
        m_rows.push_back(row);
        endInsertRows();
    }
}

int PublicationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PublicationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PublicationModel::text(const PublicationRow &row, int column) const
{
    switch (column) {
    case EntityTag: return QString::fromUtf8(row.entityTag);
    case Sender: return QString::fromUtf8(row.sender);
    case Type: return QString::fromUtf8(row.contentType);
    case Size: return QLocale().toString(row.body.size());
    case Received: return Times::relative(row.received);
    case Expires: return row.expires < 0 ? tr("never", "expires") : Times::relative(row.expires);
    default: return {};
    }
}

QVariant PublicationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const PublicationRow &each = row(index.row());
    if (role == Qt::ToolTipRole && index.column() == Received)
        return Times::exact(each.received);
    if (role == Qt::ToolTipRole && index.column() == Expires && each.expires >= 0)
        return Times::exact(each.expires);
    if (role == Qt::ToolTipRole)
        return plainTip(text(each, index.column()));
    if (role == Qt::DisplayRole)
        return text(each, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant PublicationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EntityTag: return tr("Entity-tag");
    case Sender: return tr("Sender");
    case Type: return tr("Type", "of content");
    case Size: return tr("Bytes");
    case Received: return tr("Received");
    case Expires: return tr("Expires");
    default: return {};
    }
}

} // namespace gui
