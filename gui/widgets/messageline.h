// SPDX-License-Identifier: Apache-2.0
#pragma once

// One line at the foot of the pages that says what came of an act, with a button to take it back
// where that can be done. It stays until the next one or until it is closed, and takes no focus:
// nothing here needs a box that stops the user.

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace gui {

class MessageLine : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Done, Failed };

    explicit MessageLine(QWidget *parent = nullptr);

    void say(Kind kind, const QString &sentence, QAction *undo = nullptr);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_symbol;
    QLabel *m_text;
    QToolButton *m_undo;
};

} // namespace gui
