// SPDX-License-Identifier: Apache-2.0
#pragma once

// The list of messages: follows the newest as long as its end is in view, and stands still on what
// one reads when older messages go. GUI thread.

#include <vector>

#include <QTableView>

#include "gui/models/trafficmodel.h"

class QSettings;

namespace gui {

class ColumnRoom;

class TrafficTable : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit TrafficTable(TrafficModel &model, QWidget *parent = nullptr);

    /// Rows in order.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// The same; all rows when none is selected.
    [[nodiscard]] std::vector<int> wantedRows() const;
    /// Another filter, under which what was selected stays selected if it is still there.
    void filter(const TrafficFilter &filter);
    void copyCell() const;
    /// With their headings, separated by tabs.
    void copyRows() const;

    /// The widths of the columns, and which are seen.
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    void currentOrSelectionChanged();

private:
    void setColumnWidths();
    void followModel();
    void select(const std::vector<quint64> &numbers, quint64 current);

    TrafficModel &m_model;
    ColumnRoom *m_room;
    bool m_follows = true;
};

} // namespace gui
