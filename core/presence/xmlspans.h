// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the elements of a well-formed document stand in its bytes, for those who cut and splice
// text and must leave the rest letter for letter: the privacy filter and the rule editor. Not a
// parser: the text has been through base::XmlReader, or was written by PidfWriter.

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace presence {

/// One element, as offsets into the whole text.
struct XmlSpan
{
    QByteArrayView name;       // with its prefix
    QByteArrayView attributes; // all that stands behind the name in the start tag
    qsizetype begin = 0;
    qsizetype contentBegin = 0; // of <a/> the end, as contentEnd
    qsizetype contentEnd = 0;
    qsizetype end = 0;
    bool isEmptyTag = false; // <a/>

    [[nodiscard]] QByteArrayView prefix() const;
    [[nodiscard]] QByteArrayView localName() const;
};

/// Goes through the elements between two offsets, without those inside of them.
class XmlSpans
{
public:
    XmlSpans(QByteArrayView text, qsizetype begin, qsizetype end)
        : m_text(text.first(end))
        , m_position(begin)
    {
    }
    /// The children of `parent`.
    XmlSpans(QByteArrayView text, const XmlSpan &parent)
        : XmlSpans(text, parent.contentBegin, parent.contentEnd)
    {
    }

    [[nodiscard]] std::optional<XmlSpan> next();

private:
    enum class Tag : quint8 { None, Start, Empty, End };
    /// The tag at or behind the position, past comments and their like; the position is then at
    /// its end.
    Tag nextTag(qsizetype &begin);
    void skipPast(QByteArrayView mark);

    QByteArrayView m_text;
    qsizetype m_position;
};

/// One attribute of a start tag.
struct XmlAttributeSpan
{
    QByteArrayView name;
    QByteArrayView value; // as written, without the quotes
    QByteArrayView text;  // all of it, from the name to the closing quote
};

class XmlAttributeSpans
{
public:
    explicit XmlAttributeSpans(QByteArrayView attributes)
        : m_rest(attributes)
    {
    }
    [[nodiscard]] std::optional<XmlAttributeSpan> next();

private:
    QByteArrayView m_rest;
};

/// What the text means, references undone.
[[nodiscard]] QByteArray unescaped(QByteArrayView text);
/// The value of an attribute, references undone; nothing when it is not there.
[[nodiscard]] std::optional<QByteArray> attributeOf(const XmlSpan &element, QByteArrayView name);
/// The namespace that a start tag itself declares for `prefix` (empty: the default one).
[[nodiscard]] std::optional<QByteArray> declaredNamespace(const XmlSpan &element,
                                                          QByteArrayView prefix);

} // namespace presence
