// SPDX-License-Identifier: Apache-2.0
#pragma once

// Rows of a RowStore as a table: sorted, filtered, and kept so while ten batches of changes come in
// each second. What changed is told as one dataChanged per run of rows; what comes and goes, as few
// ranges, removals from the end, or, when it is scattered over the table, as one change of layout:
// each range costs a view a pass over all its rows. Where a row stands after its value changed is
// put right once a second, never at once: rows must not run away under the reader's eyes, and
// sorting always would leave no time for anything else. Selection and current row survive all of it
// but a reset, which only a snapshot makes. It sorts and filters itself, for QSortFilterProxyModel
// tells a filter as thousands of ranges. GUI thread.

#include <vector>

#include <QAbstractTableModel>
#include <QTimer>

#include "gui/models/rowstore.h"

namespace gui {

class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Rows are put into order not more often.
    static constexpr int SortInterval = 1000; // milliseconds

    /// `places` must outlive it.
    explicit ChangeModel(Places &places, QObject *parent = nullptr);

    /// How many rows there are, shown or not.
    [[nodiscard]] int all() const { return m_places.size(); }
    /// The place of a row that is shown.
    [[nodiscard]] int placeOf(int row) const { return m_shown[size_t(row)]; }
    /// The row of a place; -1: it is not shown.
    [[nodiscard]] int rowOfPlace(int place) const;
    [[nodiscard]] int sortColumn() const { return m_column; }

    /// Texts of a column that should not be cut off, each in a line, for its first width.
    [[nodiscard]] virtual QString sample(int column) const = 0;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Something of what is shown is not what it was, or all() is another.
    void changed();

protected:
    /// To be called by whoever derives, once it can answer, and whenever accepts() answers anew.
    void filter();

    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual QString text(int place, int column) const = 0;
    [[nodiscard]] virtual QString toolTip(int place, int column) const;
    [[nodiscard]] virtual bool isNumber(int column) const = 0;
    /// Less than, equal to or greater than 0, as a stands before, with or behind b.
    [[nodiscard]] virtual int compare(int a, int b, int column) const = 0;
    /// The same by what names a row, for those that are equal in the column.
    [[nodiscard]] virtual int compareKeys(int a, int b) const = 0;
    [[nodiscard]] virtual bool accepts(int place) const = 0;
    /// False for what names a row: sorting by it needs no second look.
    [[nodiscard]] virtual bool canChange(int column) const = 0;
    /// Other roles than those of text, tool tip and alignment.
    [[nodiscard]] virtual QVariant extra(int place, int column, int role) const;

private:
    struct Range
    {
        int first = 0;
        int last = 0;
    };
    /// Places that go into m_shown together, before the row `at`.
    struct Run
    {
        int at = 0;
        std::vector<int> places;
    };
    /// What a batch does to the rows that are shown.
    struct Effects
    {
        std::vector<int> touched; // rows
        std::vector<int> gone;    // rows
        std::vector<int> fresh;   // places
    };

    void clear();
    void reset();
    void apply(const PlaceChanges &changes);
    [[nodiscard]] Effects effectsOf(const PlaceChanges &changes);
    void updateSorted(const PlaceChanges &changes);
    void markDirty(const std::vector<int> &places);
    void resort();
    /// Puts places into the sorted list, which has none of them.
    void merge(std::vector<int> places);
    void sortAll();

    void tellRows(std::vector<int> rows);
    void removeRanges(const std::vector<Range> &ranges);
    void insertRuns(const std::vector<Run> &runs);
    void relayout(LayoutChangeHint hint);
    [[nodiscard]] std::vector<int> fitting() const;
    [[nodiscard]] static std::vector<Range> rangesOf(std::vector<int> rows);
    [[nodiscard]] std::vector<Run> runsOf(std::vector<int> places) const;
    void number() const;
    [[nodiscard]] bool before(int a, int b) const;

    Places &m_places;
    std::vector<int> m_sorted; // places, all of them
    std::vector<int> m_shown;  // those that fit, in the same order
    // By place:
    std::vector<char> m_fits;
    std::vector<char> m_isDirty;     // its row has changed since it was put where it stands
    mutable std::vector<int> m_rows; // where in m_shown; -1
    mutable bool m_isNumbered = false;
    std::vector<int> m_dirty;
    int m_column = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QTimer m_resort;
};

} // namespace gui
