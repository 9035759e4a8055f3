// SPDX-License-Identifier: Apache-2.0
#pragma once

// The elements of a well-formed document with their places in its bytes and their namespaces: what
// the forms of documents read and where they write. A value; spans look into its own text.

#include <vector>

#include "presence/xmlspans.h"

namespace gui {

/// Number of an element in document order; 0 is the root.
using NodeId = int;
inline constexpr NodeId NoNode = -1;

struct XmlNode
{
    presence::XmlSpan span;
    QByteArray namespaceUri;
    NodeId parent = NoNode;
    std::vector<NodeId> children;
};

class XmlNodes
{
public:
    XmlNodes() = default;
    /// `text` must be well-formed.
    explicit XmlNodes(const QByteArray &text);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] NodeId size() const { return NodeId(m_nodes.size()); }
    [[nodiscard]] const XmlNode &at(NodeId id) const { return m_nodes[size_t(id)]; }
    [[nodiscard]] const presence::XmlSpan &span(NodeId id) const { return at(id).span; }

    [[nodiscard]] bool is(NodeId id, QByteArrayView uri, QByteArrayView localName) const;
    /// The children of that name.
    [[nodiscard]] std::vector<NodeId> children(NodeId id, QByteArrayView uri,
                                               QByteArrayView localName) const;
    /// The first of them.
    [[nodiscard]] NodeId child(NodeId id, QByteArrayView uri, QByteArrayView localName) const;
    /// Without references, trimmed; nothing when it is not there.
    [[nodiscard]] std::optional<QString> attribute(NodeId id, QByteArrayView name) const;
    /// The characters directly in it, white space collapsed.
    [[nodiscard]] QString characters(NodeId id) const;
    /// A prefix (empty: none) that stands for the namespace inside of the element; nothing when
    /// none does.
    [[nodiscard]] std::optional<QByteArray> prefixFor(NodeId id, QByteArrayView uri) const;
    [[nodiscard]] QByteArray namespaceOf(NodeId id, QByteArrayView prefix) const;
    /// The innermost element around the byte; the root when it is outside of all.
    [[nodiscard]] NodeId around(qsizetype position) const;

private:
    void add(const presence::XmlSpan &span, NodeId parent);

    QByteArray m_text;
    std::vector<XmlNode> m_nodes;
};

} // namespace gui
