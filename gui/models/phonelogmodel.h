// SPDX-License-Identifier: Apache-2.0
#pragma once

// What one simulated phone did last, oldest first. It is shown the phone's log whole again and
// again, and finds out what went at the front and came at the end. GUI thread.

#include <QAbstractTableModel>

#include "lab/phonestate.h"

namespace gui {

class PhoneLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Way, What, Detail, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<lab::PhoneEvent> &events);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString way(lab::PhoneEvent::Kind kind) const;

    QList<lab::PhoneEvent> m_events;
};

} // namespace gui
