// SPDX-License-Identifier: Apache-2.0
#pragma once

// A document as the nodes of XPath 1.0 (elements, text, comments, processing instructions), each
// with a digest of its canonical form, so that two texts can be compared node by node (RFC 5261, 3:
// canonical form with comments says what is equal). Over an XmlIndex; a value, made by xmlpatch.

#include "xcap/xmlindex.h"

namespace xcap {

struct XmlNode
{
    enum class Kind : quint8 { Element, Text, Comment, Instruction };
    Kind kind = Kind::Element;
    ElementId element = NoElement; // of Kind::Element
    qint32 begin = 0;              // bytes of the text; CDATA sections and references as they stand
    qint32 end = 0;
    QByteArray digest; // equal in one scope of namespaces: equal in canonical form
};

class XmlTree
{
public:
    /// `text` must be well-formed.
    explicit XmlTree(const QByteArray &text);

    [[nodiscard]] const XmlIndex &index() const { return m_index; }
    [[nodiscard]] const std::vector<XmlNode> &children(ElementId id) const
    {
        return m_children[size_t(id)];
    }
    /// Comments and instructions before, the root element, and those behind it.
    [[nodiscard]] const std::vector<XmlNode> &top() const { return m_top; }
    [[nodiscard]] QByteArray textOf(const XmlNode &node) const
    {
        return m_index.text().sliced(node.begin, node.end - node.begin);
    }
    /// Name with prefix and namespace declarations: what a patch of this kind leaves as it is.
    [[nodiscard]] QByteArray shellOf(ElementId id) const;

private:
    [[nodiscard]] std::vector<XmlNode> scan(qint32 begin, qint32 end, ElementId first) const;
    [[nodiscard]] QByteArray digestOf(ElementId id) const;

    XmlIndex m_index;
    std::vector<QByteArray> m_digests; // by ElementId
    std::vector<std::vector<XmlNode>> m_children;
    std::vector<XmlNode> m_top;
};

} // namespace xcap
