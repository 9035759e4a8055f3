// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the elements of a document stand in its bytes, so that one can be taken out or put in and
// every other byte stays (RFC 4825, 6.3 and 8.2.3). One pass over text that base::XmlReader has
// found well-formed; names and attributes are looked up in the text when asked for. A value; it
// shares the bytes of the text.

#include <optional>
#include <vector>

#include <QByteArray>
#include <QByteArrayView>

#include "xcap/nodeselector.h"

namespace xcap {

inline constexpr QByteArrayView XmlNamespace = "http://www.w3.org/XML/1998/namespace";

/// Number of an element in document order; 0 is the root element.
using ElementId = qint32;
inline constexpr ElementId NoElement = -1;

/// All positions are bytes from the begin of the text.
struct XmlElement
{
    qint32 begin = 0;        // its '<'
    qint32 nameEnd = 0;      // behind the name in the start tag
    qint32 contentBegin = 0; // behind the '>' of the start tag
    qint32 contentEnd = 0;   // the '<' of the end tag; of <a/>: the end
    qint32 end = 0;          // behind its last '>'
    ElementId parent = NoElement;
    ElementId firstChild = NoElement;
    ElementId nextSibling = NoElement;
    qint32 declared = -1;  // number of the innermost namespace declaration in scope
    bool emptyTag = false; // <a/>
};

/// An attribute or a namespace declaration in a start tag.
struct XmlAttribute
{
    QByteArrayView name;   // with prefix
    qint32 begin = 0;      // of the name
    qint32 valueBegin = 0; // the opening quote
    qint32 end = 0;        // behind the closing quote

    [[nodiscard]] bool isNamespaceDeclaration() const
    {
        return name == "xmlns" || name.startsWith("xmlns:");
    }
};

class XmlIndex
{
public:
    /// `text` must be well-formed.
    explicit XmlIndex(const QByteArray &text);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const std::vector<XmlElement> &elements() const { return m_elements; }
    [[nodiscard]] const XmlElement &at(ElementId id) const { return m_elements[size_t(id)]; }

    /// The name with its prefix.
    [[nodiscard]] QByteArrayView qualifiedName(ElementId id) const;
    [[nodiscard]] ExpandedName name(ElementId id) const;
    [[nodiscard]] bool hasName(ElementId id, const ExpandedName &name) const;
    [[nodiscard]] std::vector<ElementId> children(ElementId id) const;
    /// In the order of the text, namespace declarations among them.
    [[nodiscard]] std::vector<XmlAttribute> attributes(ElementId id) const;
    [[nodiscard]] std::optional<XmlAttribute> attribute(ElementId id,
                                                        const ExpandedName &name) const;
    /// Without quotes, references resolved.
    [[nodiscard]] QByteArray value(const XmlAttribute &attribute) const;
    /// The text of an element that holds only text; references and CDATA resolved, trimmed.
    [[nodiscard]] QByteArray textOf(ElementId id) const;
    /// The value of an attribute without namespace; empty when there is none.
    [[nodiscard]] QByteArray valueOf(ElementId id, QByteArrayView attributeName) const;

    /// What the prefix stands for at the element; empty: no namespace.
    [[nodiscard]] QByteArray namespaceOf(ElementId id, QByteArrayView prefix) const;
    /// All in scope at the element, the default (prefix empty) first, then by prefix.
    [[nodiscard]] std::vector<NamespaceBinding> bindingsInScope(ElementId id) const;

private:
    /// A namespace declaration and the one before it in its scope. So elements that declare nothing
    /// share what their parent has, and no start tag is read again to find a namespace.
    struct Declaration
    {
        NamespaceBinding binding; // without URI: the default namespace ends
        qint32 outer = -1;
    };

    void scan();
    void declare(XmlElement &element);
    [[nodiscard]] const QByteArray *declaredFor(QByteArrayView prefix, qint32 innermost) const;
    [[nodiscard]] qsizetype startTag(qsizetype begin, std::vector<ElementId> &open,
                                     ElementId &lastClosed);
    [[nodiscard]] XmlAttribute readAttribute(qsizetype &at) const;
    template <class Visitor>
    void visitAttributes(const XmlElement &element, Visitor visitor) const;

    QByteArray m_text;
    std::vector<XmlElement> m_elements;
    std::vector<Declaration> m_declarations;
};

/// What `text`, the inside of a quoted attribute value, means (XML 1.0, 3.3.3). Nothing when it is
/// none: a '<' or an '&' without a reference we know.
[[nodiscard]] std::optional<QByteArray> attributeValue(QByteArrayView text);

/// An NCName as far as ASCII goes; XmlReader judges the rest when a name comes into a document.
[[nodiscard]] bool isNcName(QByteArrayView name);

} // namespace xcap
