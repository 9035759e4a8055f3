// SPDX-License-Identifier: Apache-2.0
#include "base/xmlwriter.h"

#include <cstring>

#include <QString>

namespace base {

namespace {

enum class Place : quint8 { Text, Attribute };

/// append() of all pieces at once: QByteArray looks each time whether it is shared and has room.
template <class... Pieces>
void put(QByteArray &out, const Pieces &...pieces)
{
    qsizetype at = out.size();
    out.resize(at + (QByteArrayView(pieces).size() + ...));
    char *data = out.data();
    const auto copy = [&](QByteArrayView piece) {
        if (!piece.isEmpty())
            std::memcpy(data + at, piece.data(), size_t(piece.size()));
        at += piece.size();
    };
    (copy(pieces), ...);
}

/// What stands for `c` in the output; empty when it may stand there itself.
QByteArrayView escapeOf(char16_t c, Place place)
{
    switch (c) {
    case u'&': return "&amp;";
    case u'<': return "&lt;";
    case u'>': return "&gt;"; // only "]]>" would need it
    case u'"': return place == Place::Attribute ? QByteArrayView("&quot;") : QByteArrayView();
    // A reader normalises these when they stand there bare (XML 1.0, 2.11 and 3.3.3).
    case u'\r': return "&#13;";
    case u'\n': return place == Place::Attribute ? QByteArrayView("&#10;") : QByteArrayView();
    case u'\t': return place == Place::Attribute ? QByteArrayView("&#9;") : QByteArrayView();
    default: return c < 0x20 ? QByteArrayView("\xEF\xBF\xBD") : QByteArrayView();
    }
}

void appendCodePoint(QByteArray &out, char32_t c)
{
    char utf8[4];
    int length = 0;
    if (c < 0x800) {
        utf8[length++] = char(0xC0 | (c >> 6));
    } else if (c < 0x10000) {
        utf8[length++] = char(0xE0 | (c >> 12));
        utf8[length++] = char(0x80 | ((c >> 6) & 0x3F));
    } else {
        utf8[length++] = char(0xF0 | (c >> 18));
        utf8[length++] = char(0x80 | ((c >> 12) & 0x3F));
        utf8[length++] = char(0x80 | ((c >> 6) & 0x3F));
    }
    utf8[length++] = char(0x80 | (c & 0x3F));
    out.append(utf8, length);
}

bool isPlain(char16_t c)
{
    return c >= 0x20 && c < 0x80 && c != u'&' && c != u'<' && c != u'>' && c != u'"';
}

qsizetype plainLength(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && isPlain(text[length].unicode()))
        ++length;
    return length;
}

void appendPlain(QByteArray &out, QStringView plain)
{
    const qsizetype at = out.size();
    out.resize(at + plain.size());
    char *to = out.data() + at;
    for (const QChar c : plain)
        *to++ = char(c.unicode());
}

void append(QByteArray &out, QStringView text, Place place)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype run = plainLength(text.sliced(i));
        if (run > 0) {
            appendPlain(out, text.sliced(i, run));
            i += run - 1;
            continue;
        }
        const char16_t c = text[i].unicode();
        if (c < 0x80) {
            const QByteArrayView escape = escapeOf(c, place);
            if (escape.isEmpty())
                out.append(char(c));
            else
                out.append(escape);
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size() &&
                   text[i + 1].isLowSurrogate()) {
            appendCodePoint(out, QChar::surrogateToUcs4(text[i], text[i + 1]));
            ++i;
        } else {
            const bool allowed = !QChar::isSurrogate(c) && c < 0xFFFE;
            appendCodePoint(out, allowed ? c : char16_t(QChar::ReplacementCharacter));
        }
    }
}

void append(QByteArray &out, QByteArrayView utf8, Place place)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = quint8(utf8[i]);
        if (isPlain(c))
            continue;
        put(out, utf8.sliced(begin, i - begin));
        if (c >= 0x80) // rare: let QString find what is no UTF-8
            return append(out, QString::fromUtf8(utf8.sliced(i)), place);
        const QByteArrayView escape = escapeOf(c, place);
        put(out, escape.isEmpty() ? utf8.sliced(i, 1) : escape);
        begin = i + 1;
    }
    put(out, utf8.sliced(begin));
}

} // namespace

void appendXmlText(QByteArray &out, QStringView text)
{
    append(out, text, Place::Text);
}

void appendXmlText(QByteArray &out, QByteArrayView utf8)
{
    append(out, utf8, Place::Text);
}

void appendXmlAttribute(QByteArray &out, QStringView text)
{
    append(out, text, Place::Attribute);
}

void appendXmlAttribute(QByteArray &out, QByteArrayView utf8)
{
    append(out, utf8, Place::Attribute);
}

void XmlWriter::startElement(QByteArrayView name)
{
    put(m_out, QByteArrayView(m_inStartTag ? "><" : "<"), name);
    m_names.push_back({m_out.size() - name.size(), name.size()});
    m_inStartTag = true;
}

void XmlWriter::startElement(QByteArrayView prefix, QByteArrayView localName)
{
    if (prefix.isEmpty())
        return startElement(localName);
    startElement(prefix);
    put(m_out, ":", localName);
    m_names.back().length = m_out.size() - m_names.back().begin;
}

void XmlWriter::attribute(QByteArrayView name, QByteArrayView utf8)
{
    Q_ASSERT(m_inStartTag);
    put(m_out, " ", name, "=\"");
    appendXmlAttribute(m_out, utf8);
    put(m_out, "\"");
}

void XmlWriter::attribute(QByteArrayView name, QStringView text)
{
    Q_ASSERT(m_inStartTag);
    put(m_out, " ", name, "=\"");
    appendXmlAttribute(m_out, text);
    put(m_out, "\"");
}

void XmlWriter::attribute(QByteArrayView prefix, QByteArrayView localName, QByteArrayView utf8)
{
    Q_ASSERT(m_inStartTag);
    put(m_out, " ", prefix, ":", localName, "=\"");
    appendXmlAttribute(m_out, utf8);
    put(m_out, "\"");
}

void XmlWriter::text(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return;
    finishStartTag();
    appendXmlText(m_out, utf8);
}

void XmlWriter::text(QStringView text)
{
    if (text.isEmpty())
        return;
    finishStartTag();
    appendXmlText(m_out, text);
}

void XmlWriter::endElement()
{
    Q_ASSERT(!m_names.empty());
    const Name name = m_names.back();
    m_names.pop_back();
    if (m_inStartTag) {
        m_inStartTag = false;
        put(m_out, "/>");
        return;
    }
    // The name is copied from where it was written; resize() first, for it may move the buffer.
    const qsizetype at = m_out.size();
    m_out.resize(at + name.length + 3);
    char *data = m_out.data();
    data[at] = '<';
    data[at + 1] = '/';
    memcpy(data + at + 2, data + name.begin, size_t(name.length));
    data[at + 2 + name.length] = '>';
}

void XmlWriter::textElement(QByteArrayView name, QByteArrayView utf8)
{
    startElement(name);
    text(utf8);
    endElement();
}

qsizetype XmlWriter::startTagEnd() const
{
    Q_ASSERT(m_inStartTag);
    return m_out.size();
}

void XmlWriter::finishStartTag()
{
    if (m_inStartTag) {
        m_inStartTag = false;
        put(m_out, ">");
    }
}

} // namespace base
