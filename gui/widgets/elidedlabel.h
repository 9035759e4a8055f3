// SPDX-License-Identifier: Apache-2.0
#pragma once

// A label of one line that gives way: what does not fit is left out in the middle. GUI thread.

#include <QLabel>

namespace gui {

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gui
