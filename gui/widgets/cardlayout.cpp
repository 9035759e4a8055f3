// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/cardlayout.h"

#include <algorithm>

#include <QWidget>

namespace gui {

CardLayout::CardLayout(int cardWidth, QWidget *parent)
    : QLayout(parent)
    , m_cardWidth(cardWidth)
{
}

CardLayout::~CardLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void CardLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

int CardLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *CardLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *CardLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int CardLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Do::Measure);
}

QSize CardLayout::sizeHint() const
{
    return {m_cardWidth * 2, heightForWidth(m_cardWidth * 2)};
}

QSize CardLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    return {m_cardWidth / 2 + margins.left() + margins.right(), margins.top() + margins.bottom()};
}

void CardLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Do::Place);
}

int CardLayout::arrange(const QRect &rect, Do what) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int gap = std::max(spacing(), 0);
    const int columns = std::max(1, (room.width() + gap) / (m_cardWidth + gap));
    const int used = std::min(columns, std::max(1, count()));
    const int width = std::min((room.width() - (used - 1) * gap) / used, m_cardWidth * 3 / 2);
    std::vector<int> bottoms(size_t(used), room.top());
    for (QLayoutItem *item : m_items) {
        const auto shortest = std::min_element(bottoms.begin(), bottoms.end());
        const int column = int(shortest - bottoms.begin());
        const int height =
            item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (what == Do::Place)
            item->setGeometry({room.left() + column * (width + gap), *shortest, width, height});
        *shortest += height + gap;
    }
    const int lowest = *std::max_element(bottoms.begin(), bottoms.end());
    return lowest - rect.top() - (count() > 0 ? gap : 0) + contentsMargins().bottom();
}

} // namespace gui
