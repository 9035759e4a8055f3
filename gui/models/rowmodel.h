// SPDX-License-Identifier: Apache-2.0
#pragma once

// A ChangeModel of rows of one kind: what derives from it speaks of rows, and never of places.
// GUI thread.

#include "gui/models/changemodel.h"

namespace gui {

template <class Row>
class RowModel : public ChangeModel
{
public:
    using Key = typename RowStore<Row>::Key;

    [[nodiscard]] const Row &row(int row) const { return m_rows.at(placeOf(row)); }
    /// -1: it is not shown.
    [[nodiscard]] int rowOf(const Key &key) const { return rowOfPlace(m_rows.find(key)); }

protected:
    /// `rows` must outlive it.
    RowModel(RowStore<Row> &rows, QObject *parent)
        : ChangeModel(rows, parent)
        , m_rows(rows)
    {
    }

    [[nodiscard]] virtual QString cell(const Row &row, int column) const = 0;
    [[nodiscard]] virtual QString tip(const Row &row, int column) const
    {
        return cell(row, column);
    }
    [[nodiscard]] virtual QVariant other(const Row &row, int column, int role) const
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        Q_UNUSED(role)
        return {};
    }
    [[nodiscard]] virtual int orderOf(const Row &a, const Row &b, int column) const = 0;
    [[nodiscard]] virtual int orderOfKeys(const Row &a, const Row &b) const = 0;
    [[nodiscard]] virtual bool fits(const Row &row) const = 0;

private:
    [[nodiscard]] QString text(int place, int column) const final
    {
        return cell(m_rows.at(place), column);
    }
    [[nodiscard]] QString toolTip(int place, int column) const final
    {
        return tip(m_rows.at(place), column);
    }
    [[nodiscard]] QVariant extra(int place, int column, int role) const final
    {
        return other(m_rows.at(place), column, role);
    }
    [[nodiscard]] int compare(int a, int b, int column) const final
    {
        return orderOf(m_rows.at(a), m_rows.at(b), column);
    }
    [[nodiscard]] int compareKeys(int a, int b) const final
    {
        return orderOfKeys(m_rows.at(a), m_rows.at(b));
    }
    [[nodiscard]] bool accepts(int place) const final { return fits(m_rows.at(place)); }

    RowStore<Row> &m_rows;
};

} // namespace gui
