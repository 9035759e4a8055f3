// SPDX-License-Identifier: Apache-2.0
#pragma once

// Paints a cell that is one line of text, with an icon before it where there is one: in half of the
// time that QStyledItemDelegate takes, which shapes every text several times. What a cell of a
// table that is painted ten times a second should cost. GUI thread.

#include <QStyledItemDelegate>

namespace gui {

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given,
               const QModelIndex &index) const override;
};

} // namespace gui
