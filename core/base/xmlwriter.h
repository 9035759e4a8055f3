// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes XML as UTF-8 bytes into the caller's buffer: no copies, no QString needed. Names are the
// caller's responsibility; text and attribute values may be anything at all (a SIP URI with wild
// bytes, RFC 3261, 25.1): what XML 1.0 cannot hold becomes U+FFFD, so the result is always
// well-formed. An element without content is written `<a/>`, which some phones insist on.

#include <vector>

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace base {

/// Appends `text` as UTF-8, escaped for the content of an element.
void appendXmlText(QByteArray &out, QStringView text);
void appendXmlText(QByteArray &out, QByteArrayView utf8);
/// The same for the inside of a quoted attribute value; quotes and line breaks survive too.
void appendXmlAttribute(QByteArray &out, QStringView text);
void appendXmlAttribute(QByteArray &out, QByteArrayView utf8);

class XmlWriter
{
public:
    /// Appends to `out`, which must outlive the writer.
    explicit XmlWriter(QByteArray &out)
        : m_out(out)
    {
    }

    void declaration() { m_out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"; }
    /// `name` with its prefix, if it has one.
    void startElement(QByteArrayView name);
    void startElement(QByteArrayView prefix, QByteArrayView localName);
    /// Only after startElement() and before any content.
    void attribute(QByteArrayView name, QByteArrayView utf8);
    void attribute(QByteArrayView name, QStringView text);
    void attribute(QByteArrayView prefix, QByteArrayView localName, QByteArrayView utf8);
    void text(QByteArrayView utf8);
    void text(QStringView text);
    void endElement();
    /// An element that holds only text.
    void textElement(QByteArrayView name, QByteArrayView utf8);

    /// Where further attributes of the open start tag would go; asserts that there is one.
    [[nodiscard]] qsizetype startTagEnd() const;
    /// Writes the `>` of the open start tag, if there is one; content does so by itself.
    void finishStartTag();

private:
    struct Name // of an open element: a range of m_out
    {
        qsizetype begin;
        qsizetype length;
    };

    QByteArray &m_out;
    std::vector<Name> m_names;
    bool m_inStartTag = false;
};

} // namespace base
