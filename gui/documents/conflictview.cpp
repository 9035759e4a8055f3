// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/conflictview.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// A sign as well as a colour; as wide as what stands before lines that are the same.
constexpr auto SameSign = u"  ";
constexpr auto OtherSign = u"▸ ";

QColor differenceColor(const QPalette &palette)
{
    QColor color = palette.color(QPalette::Highlight);
    color.setAlpha(60);
    return color;
}

} // namespace

ConflictView::ConflictView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
{
    setObjectName(u"conflictView"_s);
    m_summary->setObjectName(u"conflictSummary"_s);
    m_summary->setWordWrap(true);
    QWidget *mine = buildSide(u"conflictMine"_s, tr("Yours, not stored"), m_mineHeading, m_mine);
    QWidget *theirs =
        buildSide(u"conflictTheirs"_s, tr("Stored meanwhile"), m_theirsHeading, m_theirs);
    const auto button = [this](const QString &name, const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setToolTip(tip);
        return made;
    };
    QPushButton *keep = button(u"conflictKeepMine"_s, tr("Store &mine"),
                               tr("Put your version in place of what was stored meanwhile"));
    QPushButton *take = button(u"conflictTakeTheirs"_s, tr("Take &theirs"),
                               tr("Go on with what was stored meanwhile; Undo brings yours back"));
    QPushButton *back = button(u"conflictBack"_s, tr("&Back to the editor"),
                               tr("Go on editing yours and choose later"));
    QPushButton *next = button(u"conflictNext"_s, tr("&Next difference"),
                               tr("Show the next lines that are not the same"));
    connect(keep, &QPushButton::clicked, this, &ConflictView::mineChosen);
    connect(take, &QPushButton::clicked, this, &ConflictView::theirsChosen);
    connect(back, &QPushButton::clicked, this, &ConflictView::left);
    connect(next, &QPushButton::clicked, this, [this] { goToDifference(1); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(next);
    buttons->addStretch(1);
    buttons->addWidget(back);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 0, 0, 1, 2);
    layout->addWidget(mine, 1, 0);
    layout->addWidget(theirs, 1, 1);
    layout->addWidget(keep, 2, 0);
    layout->addWidget(take, 2, 1);
    layout->addLayout(buttons, 3, 0, 1, 2);
    layout->setRowStretch(1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    // Both show the same rows.
    for (const auto &[from, to] : {std::pair{m_mine, m_theirs}, std::pair{m_theirs, m_mine}}) {
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(),
                &QScrollBar::setValue);
        connect(from->horizontalScrollBar(), &QScrollBar::valueChanged, to->horizontalScrollBar(),
                &QScrollBar::setValue);
    }
}

QWidget *ConflictView::buildSide(const QString &name, const QString &title, QLabel *&heading,
                                 QPlainTextEdit *&text)
{
    auto *side = new QWidget(this);
    heading = new QLabel(title, side);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    text = new QPlainTextEdit(side);
    text->setObjectName(name);
    text->setAccessibleName(title);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    heading->setBuddy(text);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(text, 1);
    return side;
}

void ConflictView::show(const QString &mine, const std::optional<QString> &theirs)
{
    m_theirsHeading->setText(theirs ? tr("Stored meanwhile") : tr("Deleted meanwhile"));
    showLines(mine.split(u'\n'), theirs ? theirs->split(u'\n') : QStringList());
    const auto different = int(std::count_if(m_rows.begin(), m_rows.end(),
                                             [](const DiffRow &row) { return !row.isSame; }));
    m_summary->setText(
        theirs ? tr("Somebody else, perhaps a phone of the user, has stored another version while "
                    "you edited. %n line(s) differ. Which one is to be kept?",
                    "", different)
               : tr("Somebody else has deleted the document while you edited. Is yours to be "
                    "stored all the same?"));
    goToDifference(0);
}

void ConflictView::showLines(const QStringList &mine, const QStringList &theirs)
{
    m_rows = diffLines(mine, theirs);
    const auto fill = [this](QPlainTextEdit *text, const QStringList &lines, int DiffRow::*line) {
        QStringList shown;
        QList<QTextEdit::ExtraSelection> marks;
        for (const DiffRow &row : m_rows) {
            const int number = row.*line;
            const char16_t *sign = row.isSame || number < 0 ? SameSign : OtherSign;
            shown.append(QString::fromUtf16(sign) + (number < 0 ? QString() : lines[number]));
        }
        text->setPlainText(shown.join(u'\n'));
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].isSame)
                continue;
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(text->document()->findBlockByNumber(int(i)));
            mark.format.setBackground(differenceColor(palette()));
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            marks.append(mark);
        }
        text->setExtraSelections(marks);
    };
    fill(m_mine, mine, &DiffRow::left);
    fill(m_theirs, theirs, &DiffRow::right);
}

void ConflictView::goToDifference(int step)
{
    const int rows = int(m_rows.size());
    const int from = step == 0 ? 0 : m_mine->textCursor().blockNumber() + 1;
    for (int i = 0; i < rows; ++i) {
        const int row = (from + i) % rows;
        const bool begins =
            !m_rows[size_t(row)].isSame && (row == 0 || m_rows[size_t(row) - 1].isSame);
        if (!begins)
            continue;
        for (QPlainTextEdit *text : {m_mine, m_theirs}) {
            text->setTextCursor(QTextCursor(text->document()->findBlockByNumber(row)));
            text->centerCursor();
        }
        return;
    }
}

} // namespace gui
