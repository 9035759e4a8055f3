// SPDX-License-Identifier: Apache-2.0
#pragma once

// A namespace-strict pull reader for documents from the network, over libxml2. What would cost
// libxml2 dearly (a DTD, deep nesting, many attributes) is refused by one cheap pass over the bytes
// before it sees them. Only UTF-8 is read, as RFC 3863, 4.1 lets us expect. Comments and processing
// instructions are passed over; the text around them is one. After the first error next() answers
// Error for ever. Used by presence and xcap; one thread each.

#include <optional>
#include <span>
#include <vector>

#include <QByteArrayView>
#include <QSet>

#include "base/xmlerror.h"
#include "base/xmlevents.h"
#include "base/xmllimitcheck.h"

namespace base {

class XmlReader
{
public:
    enum class Token : quint8 { StartElement, EndElement, Text, EndDocument, Error };

    /// `document` must outlive the reader.
    explicit XmlReader(QByteArrayView document, const XmlLimits &limits = {});
    XmlReader(const XmlReader &) = delete;
    XmlReader &operator=(const XmlReader &) = delete;

    Token next();
    /// Passes over the rest of the element just started, its end included. False after an error.
    bool skipElement() { return skipTo(m_depth); }
    /// The same for the open element of that depth, whatever was read of it.
    bool skipTo(int depth);

    /// The local name of an element, without prefix. This and all views below are UTF-8, and live
    /// as long as the reader.
    [[nodiscard]] QByteArrayView name() const { return m_event.name; }
    [[nodiscard]] QByteArrayView prefix() const { return m_event.prefix; }
    [[nodiscard]] QByteArrayView namespaceUri() const { return m_event.namespaceUri; }
    [[nodiscard]] bool isElement(QByteArrayView uri, QByteArrayView localName) const
    {
        return name() == localName && namespaceUri() == uri;
    }
    /// Of the element just started, without the namespace declarations.
    [[nodiscard]] std::span<const XmlAttribute> attributes() const;
    /// The value of an attribute without a namespace; nothing when it is not there.
    [[nodiscard]] std::optional<QByteArrayView> attribute(QByteArrayView name) const;
    /// Characters as they are meant: references resolved, CDATA unwrapped.
    [[nodiscard]] QByteArrayView text() const { return m_event.name; }
    [[nodiscard]] bool isWhitespace() const { return text().trimmed().isEmpty(); }

    /// Elements open now; 1 after the start of the root, and still 1 at its end.
    [[nodiscard]] int depth() const { return m_depth; }
    /// What `prefix` stands for at this element; nothing when it is not declared.
    [[nodiscard]] std::optional<QByteArrayView> namespaceOf(QByteArrayView prefix) const;
    /// All that are declared at this element, for who would ask for one after the other.
    [[nodiscard]] QSet<QByteArrayView> prefixesInScope() const;

    [[nodiscard]] const XmlError &error() const { return m_error; }
    /// What fail() would make of it.
    [[nodiscard]] XmlError errorHere(const Sentence &sentence) const
    {
        return xmlErrorAt(m_document, m_event.end, sentence);
    }
    /// Ends the reading with an error of the caller's, at the place reached.
    Token fail(const Sentence &sentence);

private:
    struct Binding
    {
        XmlDeclaration declaration;
        int depth = 0;
    };

    Token failAt(XmlError error);
    bool declare();

    QByteArrayView m_document;
    XmlEvents m_events;
    size_t m_next = 0; // among the events
    XmlEvent m_event;  // the one before it
    std::vector<Binding> m_bindings;
    XmlError m_error;
    int m_depth = 0;
    bool m_failed = false;
    bool m_closing =
        false; // an EndElement was given: its depth and bindings end with the next call
};

} // namespace base
