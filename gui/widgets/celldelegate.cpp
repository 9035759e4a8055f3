// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/celldelegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace gui {

namespace {

constexpr int CellMargin = 4;

void paintText(QPainter &painter, const QRect &where, const QStyleOptionViewItem &option)
{
    QTextLayout layout(option.text, option.font, painter.device());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    const qreal width = line.naturalTextWidth();
    if (width > where.width()) {
        painter.setFont(option.font);
        painter.drawText(where, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                         option.fontMetrics.elidedText(option.text, option.textElideMode,
                                                       where.width(), Qt::TextSingleLine));
        return;
    }
    const bool isRight = option.displayAlignment.testFlag(Qt::AlignRight);
    const qreal left = isRight ? where.right() + 1 - width : where.left();
    layout.draw(&painter, QPointF(left, where.top() + (where.height() - line.height()) / 2));
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    // A number should not stand close to the text that begins in the next column.
    const bool isRight = option.displayAlignment.testFlag(Qt::AlignRight);
    QRect room = option.rect.adjusted(CellMargin, 0, isRight ? -3 * CellMargin : -CellMargin, 0);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (!option.icon.isNull()) {
        const QRect place(room.topLeft(), QSize(option.decorationSize.width(), room.height()));
        option.icon.paint(painter, place, Qt::AlignCenter,
                          isSelected ? QIcon::Selected : QIcon::Normal);
        room.setLeft(place.right() + 1 + CellMargin);
    }
    if (!option.text.isEmpty()) {
        const QPalette::ColorGroup group =
            !option.state.testFlag(QStyle::State_Enabled)  ? QPalette::Disabled
            : !option.state.testFlag(QStyle::State_Active) ? QPalette::Inactive
                                                           : QPalette::Active;
        painter->setPen(
            option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
        paintText(*painter, room, option);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor =
            option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

} // namespace gui
