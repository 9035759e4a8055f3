// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace gui {

void WheelGuard::guard(QWidget *widget)
{
    guardOne(widget);
    for (QWidget *each : widget->findChildren<QWidget *>())
        guardOne(each);
}

void WheelGuard::guardOne(QWidget *input)
{
    if (!qobject_cast<QComboBox *>(input) && !qobject_cast<QAbstractSpinBox *>(input))
        return;
    // With WheelFocus, the usual policy, passing over it would give it the keyboard.
    input->setFocusPolicy(Qt::StrongFocus);
    input->installEventFilter(new WheelGuard(input));
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *input = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !input || input->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore(); // so the page below gets it
    return true;
}

} // namespace gui
