// SPDX-License-Identifier: Apache-2.0
#pragma once

// Keeps the mouse wheel from changing what it only passes over: in a page that scrolls, choices and
// numbers take the wheel once they have the keyboard, and before that it goes to the page. GUI
// thread.

#include <QObject>

class QWidget;

namespace gui {

class WheelGuard : public QObject
{
    Q_OBJECT

public:
    /// Guards the input, if it is one that the wheel would change, and all of those in it.
    static void guard(QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
    static void guardOne(QWidget *input);
};

} // namespace gui
