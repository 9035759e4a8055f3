// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a page shows while it has nothing to show: a sentence that says what to do next, and buttons
// for what can be done from here. GUI thread.

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace gui {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the label.
    explicit EmptyState(const QString &name, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// A button for it, beside those there are.
    void offer(QAction *action);

private:
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace gui
