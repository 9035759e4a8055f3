// SPDX-License-Identifier: Apache-2.0
#pragma once

// The phones of the laboratory as a tree: a row for each phone, and under it one for each thing it
// watches, with what it sees. Takes the batches of server::LabThread and turns them into removals,
// changes and insertions, so that selection, scroll and what is unfolded survive. GUI thread.

#include <vector>

#include <QAbstractItemModel>

#include "server/labbatch.h"

namespace gui {

class PhoneModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Who, State, Note, Server, Notifies, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void apply(const server::LabBatch &batch);

    /// The phone of a row, or of the row it stands under; null for no index.
    [[nodiscard]] const lab::PhoneState *phone(const QModelIndex &index) const;
    /// Null unless the row is of something watched.
    [[nodiscard]] const lab::WatchState *watch(const QModelIndex &index) const;
    /// Null when it is gone.
    [[nodiscard]] const lab::PhoneState *find(lab::PhoneId id) const;
    [[nodiscard]] const std::vector<lab::PhoneState> &phones() const { return m_phones; }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] int rowOf(lab::PhoneId id) const; // -1: none
    void remove(const std::vector<lab::PhoneId> &ids);
    void change(int row, const lab::PhoneState &now);
    void changeWatches(int row, const std::vector<lab::WatchState> &now);
    void removeWatches(int row, int first, int last);
    void append(std::vector<lab::PhoneState> &&fresh);
    [[nodiscard]] QVariant phoneText(const lab::PhoneState &phone, int column) const;
    [[nodiscard]] QVariant watchText(const lab::WatchState &watch, int column) const;
    [[nodiscard]] QVariant toolTip(const QModelIndex &index) const;

    std::vector<lab::PhoneState> m_phones; // by ascending number
};

} // namespace gui
