// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/ratechart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include "gui/models/ratehistory.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int ChartMargin = 8;
constexpr auto Seconds = RateHistory::Length;
constexpr std::array Strokes = {Qt::SolidLine, Qt::DashLine, Qt::DotLine};
// Told apart also by who sees red and green alike, on light and on dark.
constexpr std::array<QRgb, 3> Colors = {0xff3b82c4, 0xffd9822b, 0xff8e63b5};

} // namespace

RateChart::RateChart(const QString &title, const QString &unit, std::vector<Curve> curves,
                     QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_unit(unit)
    , m_curves(std::move(curves))
{
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    refresh();
}

void RateChart::refresh()
{
    setAccessibleDescription(summary());
    update();
}

QString RateChart::text(double value) const
{
    const int digits = value < 10 && value != std::floor(value) ? 1 : 0;
    return QLocale().toString(value, 'f', digits) + m_unit;
}

QString RateChart::summary() const
{
    QStringList parts;
    for (const Curve &curve : m_curves) {
        const QString value = text(curve.values->empty() ? 0 : curve.values->back());
        parts.append(curve.name.isEmpty() ? value : curve.name + u' ' + value);
    }
    return parts.join(u" · "_s);
}

double RateChart::scaleFor(double greatest)
{
    if (greatest <= 1)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(greatest)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (greatest <= step * power)
            return step * power;
    }
    return 10 * power;
}

QSize RateChart::sizeHint() const
{
    return {360, fontMetrics().height() * 2 + 120};
}

QSize RateChart::minimumSizeHint() const
{
    return {200, fontMetrics().height() * 2 + 70};
}

QRectF RateChart::plot() const
{
    const qreal top = fontMetrics().height() * 2 + ChartMargin;
    return QRectF(rect()).adjusted(ChartMargin, top, -ChartMargin, -fontMetrics().height() - 2);
}

QPen RateChart::penOf(size_t curve) const
{
    return {QColor(Colors[curve % Colors.size()]), 1.6, Strokes[curve % Strokes.size()],
            Qt::RoundCap, Qt::RoundJoin};
}

void RateChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double greatest = 0;
    for (const Curve &curve : m_curves) {
        for (const double value : *curve.values)
            greatest = std::max(greatest, value);
    }
    const double top = scaleFor(greatest);
    paintHeading(painter);
    paintScale(painter, plot(), top);
    for (size_t i = 0; i < m_curves.size(); ++i)
        paintCurve(painter, plot(), i, top);
}

void RateChart::paintHeading(QPainter &painter) const
{
    const int line = fontMetrics().height();
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(ChartMargin, 0, width() - 2 * ChartMargin, line), Qt::AlignLeft,
                     m_title);
    painter.setFont(font());
    int x = ChartMargin;
    for (size_t i = 0; i < m_curves.size(); ++i) {
        painter.setPen(penOf(i));
        painter.drawLine(x, line * 3 / 2, x + 18, line * 3 / 2);
        const double now = m_curves[i].values->empty() ? 0 : m_curves[i].values->back();
        const QString words = (m_curves[i].name + u' ' + text(now)).trimmed();
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(x + 24, line, width() - x - 24, line), Qt::AlignLeft, words);
        x += 24 + fontMetrics().horizontalAdvance(words) + 16;
    }
}

void RateChart::paintScale(QPainter &painter, const QRectF &plot, double top) const
{
    painter.fillRect(plot, palette().color(QPalette::Base));
    QColor faint = palette().color(QPalette::Text);
    faint.setAlpha(50);
    painter.setPen(faint);
    painter.drawRect(plot);
    painter.drawLine(QPointF(plot.left(), plot.center().y()),
                     QPointF(plot.right(), plot.center().y()));
    QColor words = palette().color(QPalette::WindowText);
    words.setAlpha(180);
    painter.setPen(words);
    painter.drawText(plot.adjusted(4, 1, -4, 0), Qt::AlignLeft | Qt::AlignTop, text(top));
    const QRectF below(plot.left(), plot.bottom() + 2, plot.width(), fontMetrics().height());
    painter.drawText(below, Qt::AlignLeft, tr("10 min ago"));
    painter.drawText(below, Qt::AlignRight, tr("now"));
}

void RateChart::paintCurve(QPainter &painter, const QRectF &plot, size_t curve, double top) const
{
    const std::deque<double> &values = *m_curves[curve].values;
    if (values.size() < 2)
        return;
    const qreal step = plot.width() / qreal(Seconds - 1);
    QPainterPath path;
    for (size_t i = 0; i < values.size(); ++i) {
        const QPointF point(plot.right() - qreal(values.size() - 1 - i) * step,
                            plot.bottom() - values[i] / top * plot.height());
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    painter.save();
    painter.setClipRect(plot.adjusted(0, -1, 0, 1));
    painter.setPen(penOf(curve));
    painter.drawPath(path);
    painter.restore();
}

QString RateChart::valuesAt(const QPoint &point) const
{
    const QRectF where = plot();
    if (!where.contains(point))
        return {};
    const qreal back = (where.right() - point.x()) / where.width() * qreal(Seconds - 1);
    const auto seconds = size_t(std::lround(back));
    QStringList lines;
    for (const Curve &curve : m_curves) {
        if (seconds < curve.values->size())
            lines.append(
                (curve.name + u' ' + text((*curve.values)[curve.values->size() - 1 - seconds]))
                    .trimmed());
    }
    if (lines.isEmpty())
        return {};
    lines.append(tr("%n second(s) ago", "", int(seconds)));
    return lines.join(u'\n');
}

bool RateChart::event(QEvent *event)
{
    const auto *help = dynamic_cast<QHelpEvent *>(event);
    if (!help || help->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(help->globalPos(), valuesAt(help->pos()), this);
    return true;
}

} // namespace gui
