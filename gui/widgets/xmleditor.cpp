// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/xmleditor.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QToolTip>

#include "gui/translated.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/xmlhighlighter.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int NumbersMargin = 6;

class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(XmlEditor *editor)
        : QWidget(editor)
        , m_editor(editor)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintNumbers(event); }

private:
    XmlEditor *m_editor;
};

} // namespace

XmlEditor::XmlEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_own(new QTextDocument(this))
    , m_numbers(new LineNumbers(this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true); // lines are indented as the one above
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4);
    m_own->setDocumentLayout(new QPlainTextDocumentLayout(m_own));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &XmlEditor::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &XmlEditor::showMarks);
    edit(nullptr);
}

XmlEditor::~XmlEditor()
{
    delete m_highlighter;
}

void XmlEditor::edit(QTextDocument *given)
{
    QTextDocument *const shown = given ? given : m_own;
    delete m_highlighter;
    m_extents.clear();
    m_errors.clear();
    shown->setDefaultFont(font());
    setDocument(shown);
    m_highlighter = new XmlHighlighter(shown, palette());
    placeNumbers();
    showMarks();
}

void XmlEditor::setErrors(const std::vector<base::XmlError> &errors)
{
    m_errors = errors;
    m_extents.clear();
    for (const base::XmlError &error : errors)
        m_extents.push_back(extentOf(error));
    showMarks();
    m_numbers->update();
}

void XmlEditor::showPlace(qint64 line, qint64 column)
{
    const QTextBlock block =
        document()->findBlockByNumber(int(std::clamp<qint64>(line, 1, blockCount())) - 1);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() +
                       int(std::clamp<qint64>(column - 1, 0, block.length() - 1)));
    setTextCursor(cursor);
    centerCursor();
}

QTextCursor XmlEditor::extentOf(const base::XmlError &error) const
{
    QTextCursor cursor(document());
    if (error.line < 1 || error.line > blockCount())
        return cursor;
    const QTextBlock block = document()->findBlockByNumber(int(error.line) - 1);
    int end = block.position() + int(std::clamp<qint64>(error.column - 1, 0, block.length() - 1));
    // A schema's errors are told behind the start tag, those of constraints before it.
    int begin = end;
    if (document()->characterAt(end) == u'<') {
        const QTextCursor close = document()->find(u">"_s, end);
        end = close.isNull() ? block.position() + block.length() - 1 : close.selectionEnd();
    } else {
        const QTextCursor open = document()->find(u"<"_s, end, QTextDocument::FindBackward);
        begin = open.isNull() ? block.position() : open.selectionStart();
    }
    if (begin == end) { // the end of a line: all of it
        begin = block.position();
        end = block.position() + block.length() - 1;
    }
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

QColor XmlEditor::errorColor() const
{
    return palette().color(QPalette::Base).lightness() < 128 ? QColor(0xff, 0x8a, 0x80)
                                                             : QColor(0xc6, 0x28, 0x28);
}

void XmlEditor::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!isReadOnly()) {
        QTextEdit::ExtraSelection line;
        line.cursor = textCursor();
        line.cursor.clearSelection();
        line.format.setBackground(palette().color(QPalette::AlternateBase));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(line);
    }
    for (const QTextCursor &extent : m_extents) {
        QTextEdit::ExtraSelection wave;
        wave.cursor = extent;
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(errorColor());
        marks.append(wave);
    }
    setExtraSelections(marks);
}

QString XmlEditor::errorAt(int position) const
{
    for (size_t i = 0; i < m_extents.size(); ++i) {
        if (m_extents[i].selectionStart() <= position && position <= m_extents[i].selectionEnd() &&
            m_extents[i].hasSelection())
            return translated(m_errors[i].sentence);
    }
    return {};
}

int XmlEditor::numbersWidth() const
{
    const auto digits = QString::number(std::max(100, blockCount())).size();
    return int(digits) * fontMetrics().horizontalAdvance(u'9') + fontMetrics().height() +
           2 * NumbersMargin;
}

void XmlEditor::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), numbersWidth(), inside.height());
    m_numbers->update();
}

void XmlEditor::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    painter.setFont(font());
    const int height = fontMetrics().height();
    QTextBlock block = firstVisibleBlock();
    QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    for (; block.isValid() && place.top() <= event->rect().bottom(); block = block.next()) {
        place = blockBoundingGeometry(block).translated(contentOffset());
        if (!block.isVisible() || place.bottom() < event->rect().top())
            continue;
        const bool isCurrent = block == textCursor().block() && !isReadOnly();
        painter.setPen(palette().color(isCurrent ? QPalette::Text : QPalette::PlaceholderText));
        painter.drawText(QRectF(0, place.top(), m_numbers->width() - NumbersMargin, height),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
        const bool isWrong =
            std::any_of(m_errors.begin(), m_errors.end(), [&](const base::XmlError &error) {
                return error.line == block.blockNumber() + 1;
            });
        if (isWrong)
            paintSymbol(painter, QRectF(2, place.top() + 1, height - 2, height - 2),
                        Symbol::Warning, errorColor());
    }
}

void XmlEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->setPalette(palette());
        showMarks();
    }
}

bool XmlEditor::event(QEvent *event)
{
    const auto *help = dynamic_cast<QHelpEvent *>(event);
    if (!help || help->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const QPoint point = viewport()->mapFromGlobal(help->globalPos());
    QString text = errorAt(cursorForPosition(point).position());
    if (point.x() < 0) { // on the strip of numbers: that of the line
        const int line = cursorForPosition({0, point.y()}).blockNumber() + 1;
        for (const base::XmlError &error : m_errors) {
            if (error.line == line)
                text = translated(error.sentence);
        }
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void XmlEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || isReadOnly() || event->modifiers() != Qt::NoModifier) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text().first(cursor.positionInBlock());
    qsizetype indent = 0;
    while (indent < line.size() && line[indent].isSpace())
        ++indent;
    QString space = line.first(indent);
    const QString tag =
        line.sliced(line.lastIndexOf(u'<') < 0 ? line.size() : line.lastIndexOf(u'<'));
    const bool opens =
        tag.size() > 1 && tag[1].isLetter() && tag.endsWith(u'>') && !tag.endsWith("/>"_L1);
    if (opens)
        space += u"  "_s;
    cursor.insertText(u'\n' + space);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void XmlEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

} // namespace gui
