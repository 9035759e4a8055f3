// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/siphighlighter.h"

#include <QPalette>

namespace gui {

SipHighlighter::SipHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
    , m_tag(QStringLiteral("</?[^\\s>/]+|/?>"))
    , m_quoted(QStringLiteral("\"[^\"]*\"|'[^']*'"))
{
    setPalette(palette);
}

void SipHighlighter::setPalette(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    m_startLine.setFontWeight(QFont::Bold);
    m_name.setForeground(isDark ? QColor(0x8a, 0xb4, 0xf8) : QColor(0x1a, 0x4f, 0xa0));
    m_element.setForeground(isDark ? QColor(0x81, 0xc9, 0x95) : QColor(0x1b, 0x6e, 0x3c));
    m_value.setForeground(isDark ? QColor(0xf5, 0xc0, 0x7a) : QColor(0x8a, 0x4b, 0x08));
    rehighlight();
}

void SipHighlighter::highlightBlock(const QString &text)
{
    const bool isFirst = !currentBlock().previous().isValid();
    if (previousBlockState() == Body) {
        setCurrentBlockState(Body);
        highlightXml(text);
        return;
    }
    setCurrentBlockState(text.isEmpty() && !isFirst ? Body : Head);
    if (isFirst)
        setFormat(0, int(text.size()), m_startLine);
    else
        highlightField(text);
}

void SipHighlighter::highlightField(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    // A line that begins with a space goes on with the one above it.
    if (colon > 0 && !text.front().isSpace())
        setFormat(0, int(colon), m_name);
}

void SipHighlighter::highlightXml(const QString &text)
{
    for (auto match = m_tag.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        setFormat(int(found.capturedStart()), int(found.capturedLength()), m_element);
    }
    for (auto match = m_quoted.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        setFormat(int(found.capturedStart()), int(found.capturedLength()), m_value);
    }
}

} // namespace gui
