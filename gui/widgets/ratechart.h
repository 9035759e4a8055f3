// SPDX-License-Identifier: Apache-2.0
#pragma once

// One or more curves of the last ten minutes, a value a second, with a scale that fits them. Curves
// differ in their strokes as well as in colour; what they say now stands in words above them, for
// screen readers too. GUI thread.

#include <deque>
#include <vector>

#include <QWidget>

namespace gui {

class RateChart : public QWidget
{
    Q_OBJECT

public:
    struct Curve
    {
        QString name;
        const std::deque<double> *values = nullptr; ///< outlives the chart
    };

    /// `unit` stands behind values: "/s".
    RateChart(const QString &title, const QString &unit, std::vector<Curve> curves,
              QWidget *parent = nullptr);

    /// The values have changed.
    void refresh();
    /// "PUBLISH 12/s · SUBSCRIBE 0/s"
    [[nodiscard]] QString summary() const;
    /// What the top of the scale stands for: 1, 2 or 5 times a power of ten.
    [[nodiscard]] static double scaleFor(double greatest);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPen penOf(size_t curve) const;
    [[nodiscard]] QString text(double value) const;
    void paintHeading(QPainter &painter) const;
    void paintScale(QPainter &painter, const QRectF &plot, double top) const;
    void paintCurve(QPainter &painter, const QRectF &plot, size_t curve, double top) const;
    [[nodiscard]] QString valuesAt(const QPoint &point) const;

    QString m_title;
    QString m_unit;
    std::vector<Curve> m_curves;
};

} // namespace gui
