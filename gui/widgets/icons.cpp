// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/icons.h"

#include <array>

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>
#include <QStringTokenizer>

namespace gui {

namespace {

constexpr qreal Grid = 24;
constexpr qreal StrokeWidth = 1.8;

// Lines on a grid of 24: M move, L line, C curve, Z close, O circle (centre, radius), R rectangle
// (x, y, width, height), D dot (centre).
constexpr std::array<const char16_t *, size_t(Symbol::Count)> Drawings = {
    /* Overview */ u"R 3 3 7 9 R 14 3 7 5 R 14 12 7 9 R 3 16 7 5",
    /* Presentities */ u"O 12 8 4 M 4 20.5 C 4 16 8 14.5 12 14.5 C 16 14.5 20 16 20 20.5",
    /* Approvals */
    u"O 9 8 3.5 M 2.5 20 C 2.5 16 5.5 14.5 9 14.5 C 11 14.5 12.5 15 13.5 15.7 "
    u"M 14.5 18.5 L 17 21 L 21.5 15.5",
    /* Subscriptions */
    u"M 18 16 L 18 10.5 C 18 7 15.5 4.5 12 4.5 C 8.5 4.5 6 7 6 10.5 L 6 16 "
    u"L 4 18 L 20 18 L 18 16 M 10 21 L 14 21",
    /* Registrations */ u"R 6.5 2.5 11 19 M 10 5.5 L 14 5.5 D 12 18",
    /* Documents */
    u"M 6 2.5 L 14 2.5 L 19 7.5 L 19 21.5 L 6 21.5 Z M 14 2.5 L 14 7.5 L 19 7.5 "
    u"M 9.5 12.5 L 15.5 12.5 M 9.5 16.5 L 15.5 16.5",
    /* Users */
    u"O 9 8 3.5 M 2.5 20 C 2.5 16 5.5 14.5 9 14.5 C 12.5 14.5 15.5 16 15.5 20 "
    u"M 15.5 5 C 18.5 5 18.5 11 15.5 11 M 17 14.5 C 20 15 21.5 17 21.5 20",
    /* Traffic */
    u"M 3 8 L 20 8 M 16 4 L 20 8 L 16 12 M 21 16 L 4 16 M 8 12 L 4 16 L 8 20",
    /* Lab */
    u"M 9.5 2.5 L 14.5 2.5 M 10.5 2.5 L 10.5 9.5 L 4.5 19.5 C 4 20.5 4.5 21.5 5.5 21.5 L 18.5 21.5 "
    u"C 19.5 21.5 20 20.5 19.5 19.5 L 13.5 9.5 L 13.5 2.5 M 7.5 15.5 L 16.5 15.5",
    /* Log */ u"M 4 6 L 20 6 M 4 10.5 L 15 10.5 M 4 15 L 18 15 M 4 19.5 L 11 19.5",
    /* Settings */
    u"M 3 7 L 12 7 M 18 7 L 21 7 O 15 7 2.6 M 3 17 L 6 17 M 12 17 L 21 17 O 9 17 2.6",
    /* Copy */ u"R 8.5 8.5 12 12 M 5.5 15.5 L 3.5 15.5 L 3.5 3.5 L 15.5 3.5 L 15.5 5.5",
    /* Approve */ u"M 4 12.5 L 9.5 18 L 20 6.5",
    /* Block */ u"O 12 12 9 M 5.8 5.8 L 18.2 18.2",
    /* PoliteBlock */
    u"M 2.5 12 C 6 5.5 18 5.5 21.5 12 C 18 18.5 6 18.5 2.5 12 Z O 12 12 2.8 M 4.5 20 L 19.5 4",
    /* Later */ u"O 12 12 9 M 12 6.5 L 12 12 L 16 14.5",
    /* Undo */ u"M 8 4 L 4 8 L 8 12 M 4 8 L 14 8 C 22 8 22 19 14 19 L 8 19",
    /* Add */ u"M 12 4 L 12 20 M 4 12 L 20 12",
    /* Remove */
    u"M 4 6.5 L 20 6.5 M 9 6.5 L 9 3.5 L 15 3.5 L 15 6.5 M 6 6.5 L 7 21 L 17 21 L 18 6.5",
    /* SendAgain */ u"M 3 11.5 L 21 3 L 14.5 21 L 11 13.5 Z M 11 13.5 L 21 3",
    /* End */ u"M 5 5 L 19 19 M 19 5 L 5 19",
    /* Refresh */
    u"M 20 4 L 20 9 L 15 9 M 19.5 9 C 17 3 8.5 3 5.5 8 M 4 20 L 4 15 L 9 15 "
    u"M 4.5 15 C 7 21 15.5 21 18.5 16",
    /* Find */ u"O 10.5 10.5 6.5 M 15.5 15.5 L 21 21",
    /* Close */ u"M 6 6 L 18 18 M 18 6 L 6 18",
    /* Pause */ u"M 8 5 L 8 19 M 16 5 L 16 19",
    /* Play */ u"M 7 4 L 20 12 L 7 20 Z",
    /* Save */ u"M 12 3 L 12 15 M 7 10.5 L 12 15.5 L 17 10.5 M 4 20.5 L 20 20.5",
    /* Open */ u"M 3 19.5 L 3 5 L 9.5 5 L 12 8 L 21 8 L 21 19.5 Z",
    /* Warning */ u"M 12 3.5 L 22 20.5 L 2 20.5 Z M 12 10 L 12 14.5 D 12 17.5",
    /* Good */ u"O 12 12 9 M 7.5 12.5 L 11 16 L 16.5 8.5",
    /* Information */ u"O 12 12 9 M 12 11 L 12 17 D 12 7.5",
    /* Quit */ u"M 12 3 L 12 12 M 7 5.5 C 1 9.5 3 21 12 21 C 21 21 23 9.5 17 5.5",
    /* Redo */ u"M 16 4 L 20 8 L 16 12 M 20 8 L 10 8 C 2 8 2 19 10 19 L 16 19",
    /* Format */
    u"M 3 5 L 21 5 M 8 10 L 21 10 M 8 15 L 17 15 M 3 20 L 21 20 M 3 8.5 L 5.5 12.5 L 3 16.5",
    /* Export */ u"M 12 15.5 L 12 3.5 M 7 8 L 12 3 L 17 8 M 4 20.5 L 20 20.5",
};

class Numbers
{
public:
    explicit Numbers(QStringView text)
        : m_words(text.split(u' ', Qt::SkipEmptyParts))
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_words.size(); }
    [[nodiscard]] QChar letter() { return m_words[m_at++].front(); }
    [[nodiscard]] qreal number() { return m_words[m_at++].toDouble(); }
    [[nodiscard]] QPointF point()
    {
        const qreal x = number();
        return {x, number()};
    }

private:
    QList<QStringView> m_words;
    qsizetype m_at = 0;
};

QPainterPath pathOf(QStringView drawing)
{
    QPainterPath path;
    Numbers text{drawing};
    while (!text.atEnd()) {
        switch (text.letter().unicode()) {
        case u'M': path.moveTo(text.point()); break;
        case u'L': path.lineTo(text.point()); break;
        case u'C': {
            const QPointF first = text.point();
            const QPointF second = text.point();
            path.cubicTo(first, second, text.point());
            break;
        }
        case u'O': {
            const QPointF centre = text.point();
            const qreal radius = text.number();
            path.addEllipse(centre, radius, radius);
            break;
        }
        case u'R': {
            const QPointF corner = text.point();
            const QPointF size = text.point();
            path.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), 1.5, 1.5);
            break;
        }
        case u'D': path.addEllipse(text.point(), 0.4, 0.4); break;
        default: path.closeSubpath(); break;
        }
    }
    return path;
}

/// Painted anew at each size and on each screen.
class DrawnEngine : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
};

class SymbolEngine : public DrawnEngine
{
public:
    explicit SymbolEngine(Symbol symbol)
        : m_symbol(symbol)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        paintSymbol(*painter, rect, m_symbol, palette.color(group, role));
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SymbolEngine(m_symbol); }

private:
    Symbol m_symbol;
};

class ApplicationEngine : public DrawnEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        constexpr qreal Side = 64;
        const qreal side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side, side) / 2);
        painter->scale(side / Side, side / Side);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(0x1f, 0x5f, 0x8b));
        painter->drawRoundedRect(QRectF(0, 0, Side, Side), 14, 14);
        painter->setBrush(Qt::white);
        painter->drawPath(pathOf(u"M 32 52 C 22 39 17 32 17 25 C 17 16.7 23.7 10 32 10 "
                                 u"C 40.3 10 47 16.7 47 25 C 47 32 42 39 32 52 Z"));
        painter->setBrush(QColor(0x3a, 0xa6, 0x55));
        painter->drawEllipse(QPointF(32, 25), 7, 7);
        painter->restore();
    }
    [[nodiscard]] QIconEngine *clone() const override { return new ApplicationEngine; }
};

} // namespace

void paintSymbol(QPainter &painter, const QRectF &where, Symbol symbol, const QColor &color)
{
    const qreal side = std::min(where.width(), where.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center() - QPointF(side, side) / 2);
    painter.scale(side / Grid, side / Grid);
    painter.setPen(QPen(color, StrokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(Drawings[size_t(symbol)]));
    painter.restore();
}

QIcon applicationIcon()
{
    return QIcon(new ApplicationEngine);
}

QIcon icon(Symbol symbol)
{
    return QIcon(new SymbolEngine(symbol));
}

} // namespace gui
