// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/xmlhighlighter.h"

#include <QPalette>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

bool isNameEnd(QChar c)
{
    return c.isSpace() || c == u'>' || c == u'/' || c == u'=' || c == u'"' || c == u'\'' ||
           c == u'<';
}

qsizetype nameEnd(const QString &text, qsizetype at)
{
    while (at < text.size() && !isNameEnd(text[at]))
        ++at;
    return at;
}

} // namespace

XmlHighlighter::XmlHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    setPalette(palette);
}

void XmlHighlighter::setPalette(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    const auto color = [isDark](QRgb light, QRgb dark) { return QColor(isDark ? dark : light); };
    m_element.setForeground(color(0x1b6e3c, 0x81c995));
    m_attribute.setForeground(color(0x1a4fa0, 0x8ab4f8));
    m_value.setForeground(color(0x8a4b08, 0xf5c07a));
    m_comment.setForeground(color(0x6b6b6b, 0x9aa0a6));
    m_comment.setFontItalic(true);
    m_instruction.setForeground(color(0x7b2d8b, 0xd7aefb));
    m_reference.setForeground(color(0x9c1c5b, 0xff8bcb));
    rehighlight();
}

void XmlHighlighter::highlightBlock(const QString &text)
{
    m_state = State(previousBlockState());
    for (qsizetype at = 0; at < text.size();) {
        switch (m_state) {
        case Text: at = readText(text, at); break;
        case Tag: at = readTag(text, at); break;
        case SingleQuoted: at = readQuoted(text, at, u'\''); break;
        case DoubleQuoted: at = readQuoted(text, at, u'"'); break;
        case Comment: at = readUntil(text, at, u"-->", m_comment); break;
        case Instruction: at = readUntil(text, at, u"?>", m_instruction); break;
        case Cdata: at = readUntil(text, at, u"]]>", m_value); break;
        }
    }
    setCurrentBlockState(m_state);
}

qsizetype XmlHighlighter::readText(const QString &text, qsizetype at)
{
    const QStringView rest = QStringView(text).sliced(at);
    if (text[at] == u'&') {
        const qsizetype end = rest.indexOf(u';');
        const qsizetype length = end < 0 ? 1 : end + 1;
        setFormat(int(at), int(length), m_reference);
        return at + length;
    }
    if (text[at] != u'<')
        return at + 1;
    if (rest.startsWith("<!--"_L1)) {
        m_state = Comment;
        return at;
    }
    if (rest.startsWith("<![CDATA["_L1)) {
        m_state = Cdata;
        return at;
    }
    if (rest.startsWith("<?"_L1)) {
        m_state = Instruction;
        return at;
    }
    m_state = Tag;
    const qsizetype name = at + (rest.startsWith("</"_L1) ? 2 : 1);
    const qsizetype end = nameEnd(text, name);
    setFormat(int(at), int(end - at), m_element);
    return end;
}

qsizetype XmlHighlighter::readTag(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'<') { // the one before was never closed
        m_state = Text;
        return at;
    }
    if (c == u'"' || c == u'\'') {
        setFormat(int(at), 1, m_value);
        m_state = c == u'"' ? DoubleQuoted : SingleQuoted;
        return at + 1;
    }
    if (c == u'>' || c == u'/') {
        setFormat(int(at), 1, m_element);
        m_state = c == u'>' ? Text : Tag;
        return at + 1;
    }
    if (isNameEnd(c))
        return at + 1;
    const qsizetype end = nameEnd(text, at);
    setFormat(int(at), int(end - at), m_attribute);
    return end;
}

qsizetype XmlHighlighter::readQuoted(const QString &text, qsizetype at, QChar quote)
{
    const qsizetype end = text.indexOf(quote, at);
    const qsizetype behind = end < 0 ? text.size() : end + 1;
    setFormat(int(at), int(behind - at), m_value);
    if (end >= 0)
        m_state = Tag;
    return behind;
}

qsizetype XmlHighlighter::readUntil(const QString &text, qsizetype at, QStringView end,
                                    const QTextCharFormat &format)
{
    const qsizetype found = text.indexOf(end, at);
    const qsizetype behind = found < 0 ? text.size() : found + end.size();
    setFormat(int(at), int(behind - at), format);
    if (found >= 0)
        m_state = Text;
    return behind;
}

} // namespace gui
