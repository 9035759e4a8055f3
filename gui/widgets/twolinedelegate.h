// SPDX-License-Identifier: Apache-2.0
#pragma once

// Paints an item of a list as a sentence, with particulars in a smaller, paler line below it. GUI
// thread.

#include <QStyledItemDelegate>

namespace gui {

class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { SecondLineRole = Qt::UserRole + 40 };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace gui
