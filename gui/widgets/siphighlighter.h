// SPDX-License-Identifier: Apache-2.0
#pragma once

// Colours of a SIP message in a text view: the start line, the names of its header fields, and the
// elements of an XML body. The colours follow the palette, light or dark. GUI thread.

#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace gui {

class SipHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SipHighlighter(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    enum State { Head, Body };
    void highlightField(const QString &text);
    void highlightXml(const QString &text);

    QTextCharFormat m_startLine;
    QTextCharFormat m_name;
    QTextCharFormat m_element;
    QTextCharFormat m_value;
    QRegularExpression m_tag;
    QRegularExpression m_quoted;
};

} // namespace gui
