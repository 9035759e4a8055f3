// SPDX-License-Identifier: Apache-2.0
#include "base/xmllimitcheck.h"

#include <vector>

#include "base/scanner.h"
#include "base/xmlencoding.h"

using namespace Qt::Literals::StringLiterals;

namespace base {

namespace {

/// Where `c` stands at or behind `from`; the size of the text when nowhere.
qsizetype positionOf(QByteArrayView text, char c, qsizetype from)
{
    if (from >= text.size())
        return text.size();
    const char *found = find(text.sliced(from), c);
    return found ? found - text.data() : text.size();
}

/// Walks from tag to tag; inside a tag only quotes, '=' and '>' matter.
class LimitScan
{
public:
    LimitScan(QByteArrayView document, const XmlLimits &limits)
        : m_document(document)
        , m_limits(limits)
    {
    }

    std::optional<XmlError> run()
    {
        for (m_at = positionOf(m_document, '<', 0); m_at < m_document.size() && !m_error;
             m_at = positionOf(m_document, '<', m_at))
            markup();
        return m_error;
    }

private:
    void markup()
    {
        const QByteArrayView rest = m_document.sliced(m_at);
        const char second = rest.size() > 1 ? rest[1] : '\0';
        if (second != '!' && second != '?' && second != '/')
            return startTag();
        if (rest.startsWith("<!--"))
            skipTo("-->", 4);
        else if (rest.startsWith("<![CDATA["))
            skipTo("]]>", 9);
        else if (rest.startsWith("<!"))
            refuse(
                Sentence(QT_TRANSLATE_NOOP("core", "A document type declaration is not allowed.")));
        else if (rest.startsWith("<?"))
            skipTo("?>", 2);
        else
            endTag();
    }

    void skipTo(QByteArrayView end, qsizetype opening)
    {
        const qsizetype found = m_document.indexOf(end, m_at + opening);
        m_at = found < 0 ? m_document.size() : found + end.size();
    }

    void endTag()
    {
        close();
        m_at += 2;
    }

    void close()
    {
        --m_depth;
        if (m_declared.empty()) // an end tag too many, of which the reader will speak
            return;
        m_declarations -= m_declared.back();
        m_declared.pop_back();
    }

    /// Whether the attribute whose '=' is here declares a namespace.
    [[nodiscard]] bool isDeclaration() const
    {
        const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
        qsizetype end = m_at;
        while (isSpace(m_document[end - 1]))
            --end;
        qsizetype begin = end;
        while (!isSpace(m_document[begin - 1]) && m_document[begin - 1] != '<')
            --begin;
        const QByteArrayView name = m_document.sliced(begin, end - begin);
        return name == "xmlns" || name.startsWith("xmlns:");
    }

    void startTag()
    {
        if (++m_elements > m_limits.elements)
            return refuse(Sentence(QT_TRANSLATE_NOOP("core", "There are more than %1 elements."))
                              .arg(m_limits.elements));
        if (++m_depth > m_limits.depth)
            return refuse(Sentence(QT_TRANSLATE_NOOP("core", "Elements are nested deeper than %1."))
                              .arg(m_limits.depth));
        m_declared.push_back(0);
        const qsizetype begin = m_at;
        int attributes = 0;
        for (++m_at; m_at < m_document.size(); ++m_at) {
            const char c = m_document[m_at];
            if (c == '"' || c == '\'') {
                m_at = positionOf(m_document, c, m_at + 1);
            } else if (c == '=') {
                if (++attributes > m_limits.attributes) {
                    m_at = begin;
                    return refuse(Sentence(QT_TRANSLATE_NOOP(
                                               "core", "An element has more than %1 attributes."))
                                      .arg(m_limits.attributes));
                }
                if (isDeclaration() && !countDeclaration(begin))
                    return;
            } else if (c == '>') {
                if (m_document[m_at - 1] == '/')
                    close();
                return;
            }
        }
    }

    bool countDeclaration(qsizetype tag)
    {
        ++m_declared.back();
        if (++m_declarations <= m_limits.declarations)
            return true;
        m_at = tag;
        refuse(Sentence(QT_TRANSLATE_NOOP(
                            "core", "More than %1 namespace declarations are in scope at once."))
                   .arg(m_limits.declarations));
        return false;
    }

    void refuse(const Sentence &sentence) { m_error = xmlErrorAt(m_document, m_at, sentence); }

    QByteArrayView m_document;
    const XmlLimits &m_limits;
    std::optional<XmlError> m_error;
    qsizetype m_at = 0;
    int m_elements = 0;
    int m_depth = 0;
    std::vector<int> m_declared; // by each open element
    int m_declarations = 0;      // in scope
};

} // namespace

std::optional<XmlError> checkXmlLimits(QByteArrayView document, const XmlLimits &limits)
{
    if (document.size() > limits.size)
        return XmlError{Sentence(QT_TRANSLATE_NOOP("core", "The document is longer than %1 bytes."))
                            .arg(limits.size)};
    // UTF-16 begins with a byte that UTF-8 never has, or is full of NUL, which XML never has.
    if (!document.isValidUtf8() || find(document, '\0'))
        return XmlError{Sentence(QT_TRANSLATE_NOOP("core", "The document is not in UTF-8."))};
    if (const QByteArray encoding = foreignEncoding(document); !encoding.isEmpty())
        return XmlError{
            Sentence(QT_TRANSLATE_NOOP("core", "The document is in %1; only UTF-8 is read."))
                .arg(QString::fromUtf8(encoding))};
    return LimitScan(document, limits).run();
}

} // namespace base
