// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/twolinedelegate.h"

#include <QApplication>
#include <QPainter>

namespace gui {

namespace {

constexpr int TwoLineMargin = 6;

QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.9);
    return smaller;
}

} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString sentence = option.text;
    option.text.clear();
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor color =
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QRect place =
        option.rect.adjusted(TwoLineMargin, TwoLineMargin / 2, -TwoLineMargin, -TwoLineMargin / 2);
    painter->save();
    painter->setPen(color);
    painter->setFont(option.font);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignTop,
                      option.fontMetrics.elidedText(sentence, Qt::ElideRight, place.width()));
    const QFont smaller = smallFont(option.font);
    QColor paler = color;
    paler.setAlpha(170);
    painter->setPen(paler);
    painter->setFont(smaller);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignBottom,
                      QFontMetrics(smaller).elidedText(index.data(SecondLineRole).toString(),
                                                       Qt::ElideRight, place.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasSecond = !index.data(SecondLineRole).toString().isEmpty();
    const int second = hasSecond ? QFontMetrics(smallFont(option.font)).height() : 0;
    return {option.rect.width(), option.fontMetrics.height() + second + TwoLineMargin + 2};
}

} // namespace gui
