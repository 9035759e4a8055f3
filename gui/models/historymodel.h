// SPDX-License-Identifier: Apache-2.0
#pragma once

// What changed about one presentity since the window was opened, newest first. GUI thread.

#include <deque>

#include <QAbstractTableModel>

#include "gui/models/presentitystore.h"

namespace gui {

class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, State, Publications, Activity, Note, ColumnCount };

    /// `store` must outlive it.
    explicit HistoryModel(const PresentityStore &store, QObject *parent = nullptr);

    /// Of another one.
    void showOf(const QByteArray &aor);
    /// Takes over what has happened since.
    void refresh();

    /// As ChangeModel::sample().
    [[nodiscard]] static QString sample(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// Those of the presentity from that number on, newest first.
    [[nodiscard]] std::deque<PresenceChange> since(quint64 number) const;
    [[nodiscard]] quint64 end() const;
    [[nodiscard]] QString text(const PresenceChange &change, int column) const;
    [[nodiscard]] QString what(const PresenceChange &change) const;

    const PresentityStore &m_store;
    QByteArray m_aor;
    quint64 m_seen = 0; // the number after the last change that was looked at
    std::deque<PresenceChange> m_changes;
};

} // namespace gui
