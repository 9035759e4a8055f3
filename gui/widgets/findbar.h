// SPDX-License-Identifier: Apache-2.0
#pragma once

// Find and replace below a text editor: finds while one types, counts what there is, replaces one
// or all, the latter as one step of undo. Escape gives the focus back to the editor. GUI thread.

#include <QTextDocument>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace gui {

class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(QPlainTextEdit *editor, QWidget *parent = nullptr);

    enum class Mode : quint8 { Find, Replace };
    /// Shows the bar, with what is selected in the editor as what to find.
    void open(Mode mode);
    /// Both ask for words when there are none.
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QToolButton *button(const QString &name, const QString &text, const QString &tip);
    void find(const QTextCursor &from, QTextDocument::FindFlags direction);
    [[nodiscard]] QTextDocument::FindFlags flags() const;
    void typed();
    void replaceOne();
    void replaceAll();
    void showCount();
    void close();

    QPlainTextEdit *m_editor;
    QLineEdit *m_words = nullptr;
    QLineEdit *m_with = nullptr;
    QCheckBox *m_case = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_replacing = nullptr; // what only Mode::Replace shows
    int m_began = 0;                // where the search while typing begins
};

} // namespace gui
