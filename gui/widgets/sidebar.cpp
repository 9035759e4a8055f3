// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/sidebar.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include "gui/page.h"

namespace gui {

namespace {

enum Role { BadgeRole = Qt::UserRole + 1, SymbolRole };

constexpr int RowHeight = 36;
constexpr int IconSize = 20;
constexpr int EntryMargin = 10;

QString badgeLabel(int count)
{
    return count > 999 ? QStringLiteral("999+") : QLocale().toString(count);
}

class SidebarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QPalette &palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(4, 1, -4, -1);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            QColor fill = palette.color(QPalette::Highlight);
            if (!selected)
                fill.setAlpha(40);
            painter->setPen(Qt::NoPen);
            painter->setBrush(fill);
            painter->drawRoundedRect(row, 5, 5);
        }
        const QColor text =
            palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText);
        const QRectF symbol(row.left() + EntryMargin - 2, row.center().y() - IconSize / 2.0,
                            IconSize, IconSize);
        paintSymbol(*painter, symbol, Symbol(index.data(SymbolRole).toInt()), text);
        const qreal right = paintBadge(painter, option, row, selected);
        painter->setPen(text);
        const QRectF place(symbol.right() + EntryMargin, row.top(),
                           right - symbol.right() - 2 * EntryMargin, row.height());
        painter->drawText(
            place, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(option.text, Qt::ElideRight, int(place.width())));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {0, std::max(RowHeight, option.fontMetrics.height() + EntryMargin)};
    }

private:
    // Where the room for the title ends.
    static qreal paintBadge(QPainter *painter, const QStyleOptionViewItem &option,
                            const QRectF &row, bool selected)
    {
        const int count = option.index.data(BadgeRole).toInt();
        if (count == 0)
            return row.right();
        const QString label = badgeLabel(count);
        const qreal height = option.fontMetrics.height() + 2;
        const qreal width = std::max(height, option.fontMetrics.horizontalAdvance(label) + 10.0);
        const QRectF pill(row.right() - width - 6, row.center().y() - height / 2, width, height);
        const QPalette &palette = option.palette;
        painter->setPen(Qt::NoPen);
        painter->setBrush(
            palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
        painter->drawRoundedRect(pill, height / 2, height / 2);
        painter->setPen(palette.color(selected ? QPalette::Highlight : QPalette::HighlightedText));
        painter->drawText(pill, Qt::AlignCenter, label);
        return pill.left();
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    setItemDelegate(new SidebarDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
}

void Sidebar::addPage(Page &page)
{
    auto *item = new QListWidgetItem(page.title(), this);
    item->setData(SymbolRole, int(page.symbol()));
    showBadge(page, item);
    connect(&page, &Page::badgeChanged, this, [this, &page, item] { showBadge(page, item); });
}

void Sidebar::showBadge(const Page &page, QListWidgetItem *item)
{
    item->setData(BadgeRole, page.badge());
    const QString description =
        page.badge() == 0
            ? page.title()
            : tr("%1: %2", "page, what waits there").arg(page.title(), page.badgeText());
    item->setData(Qt::AccessibleTextRole, description);
    item->setToolTip(page.badge() == 0 ? QString() : page.badgeText());
}

QSize Sidebar::sizeHint() const
{
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    const int badge = fontMetrics().horizontalAdvance(QStringLiteral("999+")) + 16;
    return {widest + IconSize + 4 * EntryMargin + badge, 200};
}

} // namespace gui
