// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/findbar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gui {

FindBar::FindBar(QPlainTextEdit *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
{
    setObjectName(u"findBar"_s);
    build();
    hide();
}

QToolButton *FindBar::button(const QString &name, const QString &text, const QString &tip)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setText(text);
    made->setToolTip(tip);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void FindBar::build()
{
    const auto field = [this](const QString &name, const QString &text) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(name);
        edit->setPlaceholderText(text);
        edit->setAccessibleName(text);
        edit->setClearButtonEnabled(true);
        return edit;
    };
    m_words = field(u"findWords"_s, tr("Find"));
    m_with = field(u"replaceWith"_s, tr("Replace with"));
    QToolButton *previous = button(u"findPrevious"_s, tr("↑", "find previous"),
                                   tr("Find the one before (Shift+Enter, Shift+F3)"));
    previous->setAccessibleName(tr("Find the one before"));
    QToolButton *next =
        button(u"findNext"_s, tr("↓", "find next"), tr("Find the next (Enter, F3)"));
    next->setAccessibleName(tr("Find the next"));
    m_case = new QCheckBox(tr("Match case"), this);
    m_case->setObjectName(u"findCase"_s);
    m_count = new QLabel(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("none found")));
    QToolButton *one = button(u"replaceOne"_s, tr("Replace"), tr("Replace what is found here"));
    QToolButton *all =
        button(u"replaceAll"_s, tr("Replace all"), tr("Replace all that is found in the document"));
    QToolButton *hide = button(u"findClose"_s, u"×"_s, tr("Close (Esc)"));
    hide->setAccessibleName(tr("Close the search"));

    auto *finding = new QHBoxLayout;
    finding->addWidget(m_words, 1);
    finding->addWidget(previous);
    finding->addWidget(next);
    finding->addWidget(m_count);
    finding->addWidget(m_case);
    finding->addWidget(hide);
    m_replacing = new QWidget(this);
    auto *replacing = new QHBoxLayout(m_replacing);
    replacing->setContentsMargins(0, 0, 0, 0);
    replacing->addWidget(m_with, 1);
    replacing->addWidget(one);
    replacing->addWidget(all);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(finding);
    layout->addWidget(m_replacing);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::typed);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::typed);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(one, &QToolButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QToolButton::clicked, this, &FindBar::replaceAll);
    connect(hide, &QToolButton::clicked, this, &FindBar::close);
}

void FindBar::open(Mode mode)
{
    m_replacing->setVisible(mode == Mode::Replace);
    const QTextCursor cursor = m_editor->textCursor();
    m_began = cursor.selectionStart();
    const QString selected = cursor.selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    showCount();
}

void FindBar::close()
{
    hide();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isReturn && m_with->hasFocus())
        replaceOne();
    else if (isReturn && event->modifiers().testFlag(Qt::ShiftModifier))
        findPrevious();
    else if (isReturn)
        findNext();
    else
        QWidget::keyPressEvent(event);
}

QTextDocument::FindFlags FindBar::flags() const
{
    return m_case->isChecked() ? QTextDocument::FindCaseSensitively : QTextDocument::FindFlags();
}

void FindBar::find(const QTextCursor &from, QTextDocument::FindFlags direction)
{
    if (m_words->text().isEmpty()) {
        showCount();
        return;
    }
    QTextDocument *document = m_editor->document();
    QTextCursor found = document->find(m_words->text(), from, flags() | direction);
    if (found.isNull()) { // once around
        QTextCursor edge(document);
        if (direction.testFlag(QTextDocument::FindBackward))
            edge.movePosition(QTextCursor::End);
        found = document->find(m_words->text(), edge, flags() | direction);
    }
    if (!found.isNull()) {
        m_editor->setTextCursor(found);
        m_editor->ensureCursorVisible();
    }
    showCount();
}

void FindBar::typed()
{
    QTextCursor from(m_editor->document());
    from.setPosition(std::min(m_began, m_editor->document()->characterCount() - 1));
    find(from, {});
}

void FindBar::findNext()
{
    if (m_words->text().isEmpty())
        open(Mode::Find);
    find(m_editor->textCursor(), {});
}

void FindBar::findPrevious()
{
    if (m_words->text().isEmpty())
        open(Mode::Find);
    find(m_editor->textCursor(), QTextDocument::FindBackward);
}

void FindBar::showCount()
{
    const QString words = m_words->text();
    int all = 0;
    int here = 0;
    QTextCursor at(m_editor->document());
    while (!words.isEmpty() && !(at = m_editor->document()->find(words, at, flags())).isNull()) {
        ++all;
        if (at.selectionStart() == m_editor->textCursor().selectionStart() &&
            m_editor->textCursor().hasSelection())
            here = all;
    }
    if (words.isEmpty())
        m_count->clear();
    else if (all == 0)
        m_count->setText(tr("none found"));
    else
        m_count->setText(tr("%1 of %2", "which one, how many there are").arg(here).arg(all));
}

void FindBar::replaceOne()
{
    QTextCursor cursor = m_editor->textCursor();
    const Qt::CaseSensitivity sensitivity =
        m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (cursor.hasSelection() && cursor.selectedText().compare(m_words->text(), sensitivity) == 0 &&
        !m_editor->isReadOnly())
        cursor.insertText(m_with->text());
    m_editor->setTextCursor(cursor);
    findNext();
}

void FindBar::replaceAll()
{
    if (m_words->text().isEmpty() || m_editor->isReadOnly())
        return;
    QTextDocument *document = m_editor->document();
    QTextCursor step(document);
    step.beginEditBlock();
    int replaced = 0;
    QTextCursor at(document);
    while (!(at = document->find(m_words->text(), at, flags())).isNull()) {
        at.insertText(m_with->text());
        ++replaced;
    }
    step.endEditBlock();
    showCount();
    m_count->setText(tr("%n replaced", "", replaced));
}

} // namespace gui
