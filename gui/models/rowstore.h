// SPDX-License-Identifier: Apache-2.0
#pragma once

// All rows of one kind that the server has, by key, as the ChangeFeed tells them. A row has a
// place, a small number, for as long as it lives; places of rows that are gone are given out again,
// but never within the same change. Models order and filter places (changemodel.h), so that a
// hundred thousand rows stand in memory once, and no change moves them. GUI thread.

#include <vector>

#include <QHash>
#include <QObject>

#include "server/changebatch.h"

namespace gui {

/// The places that a change touched, each once. A row that was gone and came back has a new one.
struct PlaceChanges
{
    bool isReset = false; ///< all rows are others; the lists say nothing
    std::vector<int> removed;
    std::vector<int> changed;
    std::vector<int> inserted;
};

/// What models need to know of any store.
class Places : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// How many rows there are.
    [[nodiscard]] virtual int size() const = 0;
    /// One beyond the last place.
    [[nodiscard]] virtual int end() const = 0;
    [[nodiscard]] virtual bool isTaken(int place) const = 0;

Q_SIGNALS:
    void aboutToReset();
    /// The rows are as they are now; those of `removed` can be read until the next change.
    void changed(const gui::PlaceChanges &changes);
};

template <class Row>
class RowStore : public Places
{
public:
    using Key = typename server::RowChanges<Row>::Key;
    using Places::Places;

    void reset(const std::vector<Row> &rows)
    {
        Q_EMIT aboutToReset();
        rowsReset();
        m_isResetting = true;
        m_cells.clear();
        m_places.clear();
        m_free.clear();
        m_cells.reserve(rows.size() + rows.size() / 4); // to move them all takes long
        m_places.reserve(qsizetype(rows.size()));
        for (const Row &row : rows)
            insert(row);
        m_isResetting = false;
        PlaceChanges changes;
        changes.isReset = true;
        Q_EMIT changed(changes);
    }

    void apply(const server::RowChanges<Row> &rows)
    {
        PlaceChanges changes;
        for (const Key &key : rows.removed) {
            const auto found = m_places.constFind(key);
            if (found == m_places.cend())
                continue;
            changes.removed.push_back(*found);
            Cell &cell = m_cells[size_t(*found)];
            cell.isTaken = false;
            rowChanges(&cell.row, nullptr);
            m_places.erase(found);
        }
        for (const Row &row : rows.changed)
            take(row, changes);
        m_free.insert(m_free.end(), changes.removed.begin(), changes.removed.end());
        if (!changes.removed.empty() || !changes.changed.empty() || !changes.inserted.empty())
            Q_EMIT changed(changes);
    }

    [[nodiscard]] const Row &at(int place) const { return m_cells[size_t(place)].row; }
    /// -1: there is none.
    [[nodiscard]] int find(const Key &key) const { return m_places.value(key, -1); }
    /// Null: there is none. Good until the next change.
    [[nodiscard]] const Row *row(const Key &key) const
    {
        const int place = find(key);
        return place < 0 ? nullptr : &at(place);
    }
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (const Cell &cell : m_cells) {
            if (cell.isTaken)
                visit(cell.row);
        }
    }

    [[nodiscard]] int size() const override { return int(m_places.size()); }
    [[nodiscard]] int end() const override { return int(m_cells.size()); }
    [[nodiscard]] bool isTaken(int place) const override { return m_cells[size_t(place)].isTaken; }

protected:
    /// For those who count: a row came (`before` is null), went (`after` is null), or is another.
    virtual void rowChanges(const Row *before, const Row *after)
    {
        Q_UNUSED(before)
        Q_UNUSED(after)
    }
    /// All that was told so far is void.
    virtual void rowsReset() {}
    /// The rows that come now were there before.
    [[nodiscard]] bool isResetting() const { return m_isResetting; }

private:
    struct Cell
    {
        Row row;
        bool isTaken = true;
    };

    void take(const Row &row, PlaceChanges &changes)
    {
        const int place = find(keyOf(row));
        if (place < 0) {
            changes.inserted.push_back(insert(row));
            return;
        }
        Row &known = m_cells[size_t(place)].row;
        if (known == row)
            return;
        rowChanges(&known, &row);
        known = row;
        changes.changed.push_back(place);
    }

    int insert(const Row &row)
    {
        int place = int(m_cells.size());
        if (m_free.empty()) {
            m_cells.push_back({row});
        } else {
            place = m_free.back();
            m_free.pop_back();
            m_cells[size_t(place)] = {row};
        }
        m_places.insert(keyOf(row), place);
        rowChanges(nullptr, &row);
        return place;
    }

    std::vector<Cell> m_cells;
    std::vector<int> m_free;
    QHash<Key, int> m_places;
    bool m_isResetting = false;
};

} // namespace gui
