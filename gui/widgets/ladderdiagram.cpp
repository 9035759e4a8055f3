// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/ladderdiagram.h"

#include <algorithm>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

#include "gui/models/traffictext.h"
#include "gui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int Gap = 8;               // between things
constexpr int NarrowestColumn = 190; // room for "SUBSCRIBE" and a few words below it
constexpr int WidestColumn = 420;
constexpr qreal ArrowHead = 8;
constexpr qreal ArrowWidth = 1.5;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

/// A red that can be read on the background in force.
QColor troubleColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb0, 0x1c, 0x1c);
}

QColor blended(const QColor &one, const QColor &other, qreal share)
{
    return QColor::fromRgbF(float(one.redF() * share + other.redF() * (1 - share)),
                            float(one.greenF() * share + other.greenF() * (1 - share)),
                            float(one.blueF() * share + other.blueF() * (1 - share)));
}

/// For what matters less.
QColor quietColor(const QPalette &palette)
{
    return blended(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.7);
}

} // namespace

LadderDiagram::LadderDiagram(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setAccessibleName(tr("Ladder of the dialog"));
    measure();
}

void LadderDiagram::setLadder(const Ladder &ladder, quint64 number)
{
    m_ladder = ladder;
    measure();
    m_current = -1;
    setCurrent(m_ladder.stepOf(number));
    viewport()->update();
}

void LadderDiagram::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

quint64 LadderDiagram::current() const
{
    return m_current < 0 ? 0 : m_ladder.steps()[size_t(m_current)].number;
}

QSize LadderDiagram::sizeHint() const
{
    return {m_timeWidth + 2 * NarrowestColumn, m_headHeight + 6 * m_stepHeight};
}

void LadderDiagram::measure()
{
    const QFontMetrics metrics = fontMetrics();
    m_headHeight = 2 * metrics.height() + 3 * Gap;
    m_stepHeight = 2 * metrics.height() + 2 * Gap;
    m_timeWidth = metrics.horizontalAdvance(u"00:00:00.000"_s) + 2 * Gap;
    const int columns = std::max<int>(1, int(m_ladder.participants().size()));
    m_columnWidth =
        std::clamp((viewport()->width() - m_timeWidth) / columns, NarrowestColumn, WidestColumn);
    const int wide = m_timeWidth + columns * m_columnWidth;
    const int high = m_headHeight + int(m_ladder.steps().size()) * m_stepHeight + Gap;
    const bool isEmpty = m_ladder.isEmpty();
    horizontalScrollBar()->setRange(0, isEmpty ? 0 : std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(20);
    verticalScrollBar()->setRange(0, std::max(0, high - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - m_headHeight));
    verticalScrollBar()->setSingleStep(m_stepHeight / 2);
}

void LadderDiagram::setCurrent(int step)
{
    if (step < 0 || step >= int(m_ladder.steps().size())) {
        setAccessibleDescription(QString());
        return;
    }
    m_current = step;
    // Into view, below the head.
    const int top = step * m_stepHeight;
    const int room = std::max(m_stepHeight, viewport()->height() - m_headHeight);
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), top + m_stepHeight - room, top));
    setAccessibleDescription(m_ladder.steps()[size_t(step)].sentence);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    viewport()->update();
}

void LadderDiagram::choose(int step)
{
    if (m_ladder.isEmpty())
        return;
    setCurrent(std::clamp(step, 0, int(m_ladder.steps().size()) - 1));
    Q_EMIT chosen(current());
}

int LadderDiagram::stepAt(int y) const
{
    if (y < m_headHeight)
        return -1;
    const int step = (y - m_headHeight + verticalScrollBar()->value()) / m_stepHeight;
    return step < int(m_ladder.steps().size()) ? step : -1;
}

QRect LadderDiagram::stepRect(int step) const
{
    return {0, m_headHeight + step * m_stepHeight - verticalScrollBar()->value(),
            viewport()->width(), m_stepHeight};
}

int LadderDiagram::stepsPerPage() const
{
    return std::max(1, (viewport()->height() - m_headHeight) / m_stepHeight - 1);
}

qreal LadderDiagram::lineOf(int participant) const
{
    return m_timeWidth + (participant + 0.5) * m_columnWidth - horizontalScrollBar()->value();
}

void LadderDiagram::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_ladder.isEmpty()) {
        painter.setPen(quietColor(palette()));
        painter.drawText(viewport()->rect().adjusted(3 * Gap, Gap, -3 * Gap, -Gap),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    paintLines(painter);
    const int first = verticalScrollBar()->value() / m_stepHeight;
    const int last =
        std::min(int(m_ladder.steps().size()) - 1, first + viewport()->height() / m_stepHeight + 1);
    for (int step = first; step <= last; ++step)
        paintStep(painter, step);
    paintHead(painter);
}

void LadderDiagram::paintLines(QPainter &painter) const
{
    painter.setPen(
        QPen(blended(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.35), 1));
    const int end = std::min(viewport()->height(), stepRect(int(m_ladder.steps().size())).top());
    for (int i = 0; i < int(m_ladder.participants().size()); ++i)
        painter.drawLine(QPointF(lineOf(i), m_headHeight), QPointF(lineOf(i), end));
}

void LadderDiagram::paintHead(QPainter &painter) const
{
    const QFontMetrics metrics = fontMetrics();
    const QRect head(0, 0, viewport()->width(), m_headHeight);
    painter.fillRect(head, palette().color(QPalette::Base));
    for (int i = 0; i < int(m_ladder.participants().size()); ++i) {
        const LadderParticipant &each = m_ladder.participants()[size_t(i)];
        const QRectF box(lineOf(i) - m_columnWidth / 2.0 + Gap / 2.0, Gap / 2.0,
                         m_columnWidth - Gap, m_headHeight - 1.5 * Gap);
        painter.setPen(QPen(
            blended(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.45), 1));
        painter.setBrush(palette().color(each.isServer ? QPalette::AlternateBase : QPalette::Base));
        painter.drawRoundedRect(box, 4, 4);
        const int room = int(box.width()) - 2 * Gap;
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(box.adjusted(Gap, Gap / 2.0, -Gap, 0), Qt::AlignHCenter | Qt::AlignTop,
                         QFontMetrics(bold).elidedText(each.name, Qt::ElideMiddle, room));
        painter.setFont(font());
        painter.setPen(quietColor(palette()));
        painter.drawText(box.adjusted(Gap, 0, -Gap, -Gap / 2.0), Qt::AlignHCenter | Qt::AlignBottom,
                         metrics.elidedText(each.address, Qt::ElideMiddle, room));
    }
    painter.setBrush(Qt::NoBrush);
}

void LadderDiagram::paintStep(QPainter &painter, int index) const
{
    const LadderStep &step = m_ladder.steps()[size_t(index)];
    const QRectF row = stepRect(index);
    const bool isCurrent = index == m_current;
    const auto group = hasFocus() ? QPalette::Active : QPalette::Inactive;
    QColor text = step.isTrouble ? troubleColor(palette()) : palette().color(QPalette::Text);
    QColor quiet = quietColor(palette());
    if (isCurrent) {
        painter.fillRect(row, palette().color(group, QPalette::Highlight));
        text = palette().color(group, QPalette::HighlightedText);
        quiet = text;
    }
    const qreal left = std::min(lineOf(step.from), lineOf(step.to));
    const qreal right = std::max(lineOf(step.from), lineOf(step.to));
    const qreal y = row.top() + Gap / 2.0 + fontMetrics().height() + 2;
    paintArrow(painter, step, y, text);
    paintWords(painter, step, QRectF(left + Gap, row.top(), right - left - 2 * Gap, row.height()),
               text);
    painter.setPen(quiet);
    painter.fillRect(QRectF(0, row.top(), m_timeWidth, row.height()),
                     isCurrent ? palette().color(group, QPalette::Highlight)
                               : palette().color(QPalette::Base));
    painter.drawText(
        QRectF(Gap, row.top() + Gap / 2.0, m_timeWidth - Gap, fontMetrics().height() + 4),
        Qt::AlignLeft | Qt::AlignBottom, TrafficText::time(step.wallMilliseconds));
}

void LadderDiagram::paintArrow(QPainter &painter, const LadderStep &step, qreal y,
                               const QColor &color) const
{
    const qreal from = lineOf(step.from);
    const qreal to = lineOf(step.to);
    const qreal back = to > from ? -ArrowHead : ArrowHead;
    QPen pen(color, ArrowWidth);
    if (step.isRetransmission)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(from, y), QPointF(to + back / 2, y));
    QPainterPath head(QPointF(to, y));
    head.lineTo(to + back, y - ArrowHead / 2);
    head.lineTo(to + back, y + ArrowHead / 2);
    head.closeSubpath();
    painter.setPen(Qt::NoPen);
    // A request has a full head, a response an open one.
    painter.setBrush(color);
    if (step.isRequest) {
        painter.drawPath(head);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, ArrowWidth));
        painter.drawPolyline(QPolygonF({QPointF(to + back, y - ArrowHead / 2), QPointF(to, y),
                                        QPointF(to + back, y + ArrowHead / 2)}));
    }
    painter.setBrush(Qt::NoBrush);
}

void LadderDiagram::paintWords(QPainter &painter, const LadderStep &step, const QRectF &place,
                               const QColor &color) const
{
    const QFontMetrics metrics = fontMetrics();
    QFont font = this->font();
    font.setBold(step.isRequest);
    const QFontMetrics bold(font);
    QString title = step.title;
    if (step.isRetransmission)
        title = tr("%1 – again", "message that was sent once more").arg(title);
    const qreal symbol = step.isTrouble ? metrics.ascent() : 0;
    const qreal room = place.width() - 2 * ArrowHead - symbol;
    title = bold.elidedText(title, Qt::ElideRight, int(room));
    const qreal width = bold.horizontalAdvance(title);
    const QRectF upper(place.left(), place.top() + Gap / 2.0, place.width(), metrics.height());
    // The lines of those in between do not run through the words.
    const bool crosses = std::abs(step.from - step.to) > 1 && step.number != current();
    const auto clear = [&](const QRectF &line, qreal textWidth) {
        if (crosses && textWidth > 0)
            painter.fillRect(QRectF(line.center().x() - textWidth / 2 - 3, line.top(),
                                    textWidth + 6, line.height()),
                             palette().color(QPalette::Base));
    };
    clear(upper, width + symbol);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(upper.adjusted(symbol, 0, 0, 0), Qt::AlignCenter, title);
    if (step.isTrouble) {
        paintSymbol(
            painter,
            QRectF(upper.center().x() - (width + symbol) / 2 - 2, upper.top() + 1, symbol, symbol),
            Symbol::Warning, color);
    }
    painter.setFont(this->font());
    QStringList below{step.detail, step.body};
    below.removeAll(QString());
    const QRectF lower(place.left(), upper.bottom() + 6, place.width(), metrics.height());
    const QString text =
        metrics.elidedText(below.join(u" · "_s), Qt::ElideRight, int(place.width()));
    clear(lower, metrics.horizontalAdvance(text));
    painter.drawText(lower, Qt::AlignCenter, text);
}

void LadderDiagram::resizeEvent(QResizeEvent *)
{
    measure();
}

void LadderDiagram::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
    QAbstractScrollArea::changeEvent(event);
}

void LadderDiagram::mousePressEvent(QMouseEvent *event)
{
    if (const int step = stepAt(event->pos().y()); step >= 0 && event->button() == Qt::LeftButton)
        choose(step);
}

void LadderDiagram::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: choose(m_current - 1); return;
    case Qt::Key_Down: choose(m_current + 1); return;
    case Qt::Key_PageUp: choose(m_current - stepsPerPage()); return;
    case Qt::Key_PageDown: choose(m_current + stepsPerPage()); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(int(m_ladder.steps().size()) - 1); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void LadderDiagram::focusInEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void LadderDiagram::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

bool LadderDiagram::viewportEvent(QEvent *event)
{
    const auto *help = dynamic_cast<QHelpEvent *>(event);
    if (!help || help->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const int step = stepAt(help->pos().y());
    QToolTip::showText(help->globalPos(),
                       step < 0 ? QString() : m_ladder.steps()[size_t(step)].sentence, viewport());
    return true;
}

} // namespace gui
