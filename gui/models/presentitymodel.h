// SPDX-License-Identifier: Apache-2.0
#pragma once

// The presentities as rows of a table. It takes whole readings and turns them into removals,
// changes and insertions, so that selection and scroll position survive each of them. GUI thread.

#include <vector>

#include <QAbstractTableModel>
#include <QHash>

#include "server/administration.h"

namespace gui {

class PresentityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Address, State, Activity, Note, Publications, Watchers, Changed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What the server knows now. Rows keep their place; new ones come last.
    void apply(const std::vector<server::PresentityRow> &reading);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void removeMissing(const QHash<QByteArray, qsizetype> &places);
    [[nodiscard]] QString text(const server::PresentityRow &row, int column) const;
    [[nodiscard]] QString toolTip(const server::PresentityRow &row, int column) const;
    [[nodiscard]] QString stateText(const server::PresentityRow &row) const;

    std::vector<server::PresentityRow> m_rows;
};

} // namespace gui
