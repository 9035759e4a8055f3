// SPDX-License-Identifier: Apache-2.0
#pragma once

// A table of rows that live: the first row in view stays there when rows above it come and go, only
// what is in view is painted again, and times that count on are painted every second. Cells and
// rows can be copied, columns hidden (ColumnRoom), and all of it is remembered. For models of any
// kind; those that change many times a second are ChangeModels. GUI thread.

#include <vector>

#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimer>

class QSettings;

namespace gui {

class Actions;
class ColumnRoom;

class Table : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive it; `what` is the name for screen readers.
    Table(const QString &name, const QString &what, QAbstractItemModel &model, QWidget *parent);

    /// Every table of a window has these two. The one with the focus copies, else the one that is
    /// seen and is the main one of its page.
    enum class Rank : quint8 { Main, Other };
    void setCopyActions(const Actions &actions, Rank rank);
    /// Wide enough for these texts, by column, each of which may have several lines, and for the
    /// headings; the last one takes what is left. If there is less
    /// room when the table is first seen, wide columns give some of theirs.
    void setColumnWidths(const QStringList &samples);
    /// The columns that are not seen until the user wants them.
    void setHiddenColumns(const std::vector<int> &columns);
    /// The columns that are not seen while there is no room, the first one first.
    void setGivingWay(const std::vector<int> &columns);
    /// In order.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// What an act is about: the selected rows; when there are none, that of the cursor.
    [[nodiscard]] std::vector<int> chosenRows() const;
    void copyCell() const;
    /// The selected rows, or all, with the headings of the columns that are seen, parted by tabs.
    void copyRows() const;
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

Q_SIGNALS:
    /// The cursor or the selection is elsewhere, or a row under them is gone.
    void chosenChanged();
    /// Enter, or a double click.
    void opened(const QModelIndex &index);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;

private:
    [[nodiscard]] bool isMeant(Rank rank) const;
    void followModel();
    void rememberTop();
    void fitColumns();
    void widenColumns();

    ColumnRoom *m_room;
    QPersistentModelIndex m_top;
    QTimer m_clock; // for the times that count on
    bool m_moves = false;
    bool m_isFitted = true; // or widened by the user
};

} // namespace gui
