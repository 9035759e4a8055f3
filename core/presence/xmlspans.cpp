// SPDX-License-Identifier: Apache-2.0
#include "presence/xmlspans.h"

#include <cstring>

namespace presence {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Where `c` stands at or behind `from`; the size of the text when nowhere.
qsizetype find(QByteArrayView text, char c, qsizetype from)
{
    if (from >= text.size())
        return text.size();
    const void *found = std::memchr(text.data() + from, c, size_t(text.size() - from));
    return found ? static_cast<const char *>(found) - text.data() : text.size();
}

QByteArray characterOf(QByteArrayView reference)
{
    if (reference == "lt")
        return "<";
    if (reference == "gt")
        return ">";
    if (reference == "amp")
        return "&";
    if (reference == "quot")
        return "\"";
    if (reference == "apos")
        return "'";
    if (!reference.startsWith('#'))
        return {};
    const bool hex = reference.sliced(1).startsWith('x');
    const char32_t code = reference.sliced(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
    return QString::fromUcs4(&code, 1).toUtf8();
}

} // namespace

QByteArray unescaped(QByteArrayView text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == '&' ? find(text, ';', i) : text.size();
        if (end == text.size()) {
            result += text[i];
            continue;
        }
        result += characterOf(text.sliced(i + 1, end - i - 1));
        i = end;
    }
    return result;
}

QByteArrayView XmlSpan::prefix() const
{
    const qsizetype colon = name.indexOf(':');
    return colon < 0 ? QByteArrayView() : name.first(colon);
}

QByteArrayView XmlSpan::localName() const
{
    return name.sliced(name.indexOf(':') + 1);
}

void XmlSpans::skipPast(QByteArrayView mark)
{
    const qsizetype found = m_text.indexOf(mark, m_position);
    m_position = found < 0 ? m_text.size() : found + mark.size();
}

XmlSpans::Tag XmlSpans::nextTag(qsizetype &begin)
{
    for (;;) {
        begin = find(m_text, '<', m_position);
        m_position = begin;
        const QByteArrayView rest = m_text.sliced(begin);
        if (rest.size() < 2)
            return Tag::None;
        if (rest.startsWith("<!--"))
            skipPast("-->");
        else if (rest.startsWith("<![CDATA["))
            skipPast("]]>");
        else if (rest[1] == '?')
            skipPast("?>");
        else
            break;
    }
    const bool isEnd = m_text[begin + 1] == '/';
    char quote = 0;
    for (; m_position < m_text.size(); ++m_position) {
        const char c = m_text[m_position];
        if (quote)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            break;
    }
    if (m_position == m_text.size())
        return Tag::None;
    ++m_position;
    return isEnd ? Tag::End : m_text[m_position - 2] == '/' ? Tag::Empty : Tag::Start;
}

std::optional<XmlSpan> XmlSpans::next()
{
    XmlSpan span;
    const Tag tag = nextTag(span.begin);
    if (tag != Tag::Start && tag != Tag::Empty)
        return std::nullopt;
    span.isEmptyTag = tag == Tag::Empty;
    const QByteArrayView inside =
        m_text.sliced(span.begin + 1, m_position - span.begin - (span.isEmptyTag ? 3 : 2));
    qsizetype nameEnd = 0;
    while (nameEnd < inside.size() && !isSpace(inside[nameEnd]))
        ++nameEnd;
    span.name = inside.first(nameEnd);
    span.attributes = inside.sliced(nameEnd);
    span.contentBegin = span.contentEnd = span.end = m_position;
    for (int depth = span.isEmptyTag ? 0 : 1; depth > 0;) {
        qsizetype begin = 0;
        const Tag inner = nextTag(begin);
        if (inner == Tag::None)
            return std::nullopt;
        depth += inner == Tag::Start ? 1 : inner == Tag::End ? -1 : 0;
        span.contentEnd = begin;
        span.end = m_position;
    }
    return span;
}

std::optional<XmlAttributeSpan> XmlAttributeSpans::next()
{
    qsizetype begin = 0;
    while (begin < m_rest.size() && isSpace(m_rest[begin]))
        ++begin;
    const qsizetype equals = find(m_rest, '=', begin);
    qsizetype open = equals + 1;
    while (open < m_rest.size() && isSpace(m_rest[open]))
        ++open;
    if (open >= m_rest.size())
        return std::nullopt;
    const qsizetype close = find(m_rest, m_rest[open], open + 1);
    if (close == m_rest.size())
        return std::nullopt;
    const XmlAttributeSpan attribute{m_rest.sliced(begin, equals - begin).trimmed(),
                                     m_rest.sliced(open + 1, close - open - 1),
                                     m_rest.sliced(begin, close + 1 - begin)};
    m_rest = m_rest.sliced(close + 1);
    return attribute;
}

std::optional<QByteArray> attributeOf(const XmlSpan &element, QByteArrayView name)
{
    XmlAttributeSpans attributes(element.attributes);
    while (const std::optional<XmlAttributeSpan> attribute = attributes.next()) {
        if (attribute->name == name)
            return unescaped(attribute->value);
    }
    return std::nullopt;
}

std::optional<QByteArray> declaredNamespace(const XmlSpan &element, QByteArrayView prefix)
{
    if (!element.attributes.contains("xmlns"))
        return std::nullopt;
    return attributeOf(element,
                       prefix.isEmpty() ? QByteArray("xmlns") : "xmlns:" + prefix.toByteArray());
}

} // namespace presence
