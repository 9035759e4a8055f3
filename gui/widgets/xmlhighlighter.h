// SPDX-License-Identifier: Apache-2.0
#pragma once

// Colours of an XML document: names of elements and attributes, values, comments, instructions. It
// reads letters, not grammar, so that it holds while one types. The colours follow the palette,
// light or dark. GUI thread.

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

class QPalette;

namespace gui {

class XmlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    XmlHighlighter(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    /// What a line ends in.
    enum State : qint8 { Text = -1, Tag, SingleQuoted, DoubleQuoted, Comment, Instruction, Cdata };

    qsizetype readText(const QString &text, qsizetype at);
    qsizetype readTag(const QString &text, qsizetype at);
    qsizetype readQuoted(const QString &text, qsizetype at, QChar quote);
    qsizetype readUntil(const QString &text, qsizetype at, QStringView end,
                        const QTextCharFormat &format);

    State m_state = Text;
    QTextCharFormat m_element;
    QTextCharFormat m_attribute;
    QTextCharFormat m_value;
    QTextCharFormat m_comment;
    QTextCharFormat m_instruction;
    QTextCharFormat m_reference;
};

} // namespace gui
