// SPDX-License-Identifier: Apache-2.0
#pragma once

// A document as libxml2 takes it apart, in order, up to its end or the first fault. XmlReader goes
// through it one by one and judges; nobody else uses it. All views are UTF-8 and live as long as
// the XmlEvents. The document must have been through checkXmlLimits(): libxml2 is quadratic in the
// attributes of an element, and would look for a DTD.

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <QByteArray>
#include <QByteArrayView>

#include "base/sentence.h"

// NOLINTBEGIN(bugprone-reserved-identifier): libxml2's names; its headers stay in xmlevents.cpp
struct _xmlDict;
struct _xmlParserCtxt;
// NOLINTEND(bugprone-reserved-identifier)

namespace base {

/// An attribute that is no namespace declaration.
struct XmlAttribute
{
    QByteArrayView name; ///< without its prefix
    QByteArrayView prefix;
    QByteArrayView namespaceUri; ///< empty when there is no prefix
    QByteArrayView value;        ///< as it is meant: references resolved, white space normalised
};

struct XmlDeclaration
{
    QByteArrayView prefix; ///< empty: of the default namespace
    QByteArrayView uri;
};

struct XmlEvent
{
    enum class Kind : quint8 { StartElement, EndElement, Text, EndDocument };

    Kind kind = Kind::EndDocument;
    quint32 end = 0; ///< offset of the byte behind it
    // Of a start tag: behind its last ones in all that the document has.
    quint32 attributesEnd = 0;
    quint32 declarationsEnd = 0;
    QByteArrayView name; ///< of a Text, the characters
    QByteArrayView prefix;
    QByteArrayView namespaceUri;
};

class XmlEvents
{
public:
    struct Fault
    {
        Sentence sentence;
        qsizetype offset = 0;
    };

    /// Nothing at all, and no fault.
    XmlEvents() = default;
    explicit XmlEvents(QByteArrayView document);

    [[nodiscard]] const std::vector<XmlEvent> &all() const { return m_events; }
    /// Those of the start tag all()[index].
    [[nodiscard]] std::span<const XmlAttribute> attributes(size_t index) const;
    [[nodiscard]] std::span<const XmlDeclaration> declarations(size_t index) const;
    /// Why they end before the document does.
    [[nodiscard]] const std::optional<Fault> &fault() const { return m_fault; }

private:
    struct Sax; // libxml2's calls
    struct FreeDict
    {
        void operator()(_xmlDict *dict) const;
    };

    XmlEvent &add(XmlEvent::Kind kind, const _xmlParserCtxt *parser);
    void addText(QByteArrayView text, const _xmlParserCtxt *parser);
    QByteArrayView kept(QByteArrayView text);

    std::vector<XmlEvent> m_events;
    std::vector<XmlAttribute> m_attributes;
    std::vector<XmlDeclaration> m_declarations;
    QByteArray m_texts; // never grows: what is meant is no longer than what says it
    std::unique_ptr<_xmlDict, FreeDict> m_names; // libxml2's store of names
    std::optional<Fault> m_fault;
};

} // namespace base
