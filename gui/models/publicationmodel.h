// SPDX-License-Identifier: Apache-2.0
#pragma once

// The publications of one presentity: what its phones have sent, and until when it holds.
// GUI thread.

#include <vector>

#include <QAbstractTableModel>

#include "server/administration.h"

namespace gui {

class PublicationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EntityTag, Sender, Type, Size, Received, Expires, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What there is now; rows that stay keep their place.
    void take(const std::vector<server::PublicationRow> &rows);
    [[nodiscard]] const server::PublicationRow &row(int row) const { return m_rows[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const server::PublicationRow &row, int column) const;

    std::vector<server::PublicationRow> m_rows;
};

} // namespace gui
