// SPDX-License-Identifier: Apache-2.0
#pragma once

// Two versions of a document side by side, line by line, where both were made from the same one:
// one's own and what somebody else, mostly a phone, has stored meanwhile. One is chosen. GUI
// thread.

#include <vector>

#include <QWidget>

#include "gui/widgets/linediff.h"

class QLabel;
class QPlainTextEdit;

namespace gui {

class ConflictView : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictView(QWidget *parent = nullptr);

    /// Nothing: it was deleted.
    void show(const QString &mine, const std::optional<QString> &theirs);

Q_SIGNALS:
    void mineChosen();
    void theirsChosen();
    /// Back to the editor, undecided.
    void left();

private:
    QWidget *buildSide(const QString &name, const QString &title, QLabel *&heading,
                       QPlainTextEdit *&text);
    void showLines(const QStringList &mine, const QStringList &theirs);
    void goToDifference(int step);

    QLabel *m_summary = nullptr;
    QLabel *m_theirsHeading = nullptr;
    QLabel *m_mineHeading = nullptr;
    QPlainTextEdit *m_mine = nullptr;
    QPlainTextEdit *m_theirs = nullptr;
    std::vector<DiffRow> m_rows;
};

} // namespace gui
