// SPDX-License-Identifier: Apache-2.0
#pragma once

// Draws a Ladder: participants as columns under a head that stays, each message as an arrow with
// its time, its method or status, what it is about and its body; what was sent again is dashed.
// Arrows, Home, End and Page keys walk over the steps, a click chooses one; the chosen one is told
// to screen readers as a sentence. GUI thread.

#include <QAbstractScrollArea>

#include "gui/models/ladder.h"

namespace gui {

class LadderDiagram : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LadderDiagram(QWidget *parent = nullptr);

    /// `number` is the message to be the chosen one.
    void setLadder(const Ladder &ladder, quint64 number);
    [[nodiscard]] const Ladder &ladder() const { return m_ladder; }
    /// What to say while there is no step.
    void setEmptyText(const QString &text);
    /// The message of the chosen step; 0: none.
    [[nodiscard]] quint64 current() const;
    /// Where a step is drawn, within the viewport.
    [[nodiscard]] QRect stepRect(int step) const;

Q_SIGNALS:
    /// The user has chosen this message.
    void chosen(quint64 number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void measure();
    void setCurrent(int step);
    void choose(int step);
    [[nodiscard]] int stepAt(int y) const;
    [[nodiscard]] int stepsPerPage() const;
    [[nodiscard]] qreal lineOf(int participant) const;
    void paintHead(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void paintStep(QPainter &painter, int index) const;
    void paintArrow(QPainter &painter, const LadderStep &step, qreal y, const QColor &color) const;
    void paintWords(QPainter &painter, const LadderStep &step, const QRectF &place,
                    const QColor &color) const;

    Ladder m_ladder;
    QString m_emptyText;
    int m_current = -1;
    int m_headHeight = 0;
    int m_stepHeight = 1;
    int m_timeWidth = 0;
    int m_columnWidth = 0;
};

} // namespace gui
