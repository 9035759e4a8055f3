// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which columns of a table are seen: a menu of the headings shows and hides them, and while the
// table is too narrow for all, some give way, in an order, and come back as soon as there is room;
// so what matters is seen without scrolling in a small window. A column that the user has shown or
// hidden himself is his. GUI thread.

#include <vector>

#include <QObject>
#include <QTimer>

class QSettings;
class QTableView;

namespace gui {

class ColumnRoom : public QObject
{
public:
    /// Becomes a child of `table`.
    explicit ColumnRoom(QTableView &table);

    /// The first one goes first.
    void setGivingWay(std::vector<int> columns);
    void fit();
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &where);
    void leaveToUser(int column);
    [[nodiscard]] int needed() const;

    QTableView &m_table;
    std::vector<int> m_givingWay;
    std::vector<int> m_gone;
    QTimer m_soon;
};

} // namespace gui
