// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/xmlnodes.h"

namespace gui {

using presence::XmlAttributeSpan;
using presence::XmlAttributeSpans;
using presence::XmlSpan;
using presence::XmlSpans;

XmlNodes::XmlNodes(const QByteArray &text)
    : m_text(text)
{
    if (const std::optional<XmlSpan> root = XmlSpans(m_text, 0, m_text.size()).next())
        add(*root, NoNode);
}

void XmlNodes::add(const XmlSpan &span, NodeId parent)
{
    const NodeId id = size();
    m_nodes.push_back({span, {}, parent, {}});
    if (parent != NoNode)
        m_nodes[size_t(parent)].children.push_back(id);
    m_nodes[size_t(id)].namespaceUri = namespaceOf(id, span.prefix());
    XmlSpans children(m_text, span);
    while (const std::optional<XmlSpan> child = children.next())
        add(*child, id);
}

QByteArray XmlNodes::namespaceOf(NodeId id, QByteArrayView prefix) const
{
    for (; id != NoNode; id = at(id).parent) {
        if (const auto declared = presence::declaredNamespace(span(id), prefix))
            return *declared;
    }
    return {};
}

bool XmlNodes::is(NodeId id, QByteArrayView uri, QByteArrayView localName) const
{
    return span(id).localName() == localName && at(id).namespaceUri == uri;
}

std::vector<NodeId> XmlNodes::children(NodeId id, QByteArrayView uri,
                                       QByteArrayView localName) const
{
    std::vector<NodeId> found;
    for (const NodeId each : at(id).children) {
        if (is(each, uri, localName))
            found.push_back(each);
    }
    return found;
}

NodeId XmlNodes::child(NodeId id, QByteArrayView uri, QByteArrayView localName) const
{
    const std::vector<NodeId> found = children(id, uri, localName);
    return found.empty() ? NoNode : found.front();
}

std::optional<QString> XmlNodes::attribute(NodeId id, QByteArrayView name) const
{
    const std::optional<QByteArray> value = presence::attributeOf(span(id), name);
    return value ? std::optional(QString::fromUtf8(*value).trimmed()) : std::nullopt;
}

QString XmlNodes::characters(NodeId id) const
{
    QByteArray all;
    qsizetype at = span(id).contentBegin;
    const qsizetype end = span(id).contentEnd;
    while (at < end) {
        const QByteArrayView rest = QByteArrayView(m_text).sliced(at, end - at);
        const qsizetype mark = rest.indexOf('<');
        all += presence::unescaped(rest.first(mark < 0 ? rest.size() : mark));
        if (mark < 0)
            break;
        const QByteArrayView tag = rest.sliced(mark);
        qsizetype length = 0;
        if (tag.startsWith("<![CDATA[")) {
            length = tag.indexOf("]]>") + 3;
            all += tag.sliced(9, length - 12);
        } else if (tag.startsWith("<!--")) {
            length = tag.indexOf("-->") + 3;
        } else if (tag.startsWith("<?")) {
            length = tag.indexOf("?>") + 2;
        } else {
            const auto child = XmlSpans(m_text, at + mark, end).next();
            length = child ? child->end - child->begin : tag.size();
        }
        at += mark + length;
    }
    return QString::fromUtf8(all).simplified();
}

std::optional<QByteArray> XmlNodes::prefixFor(NodeId id, QByteArrayView uri) const
{
    for (NodeId each = id; each != NoNode; each = at(each).parent) {
        XmlAttributeSpans attributes(span(each).attributes);
        while (const std::optional<XmlAttributeSpan> attribute = attributes.next()) {
            if (!attribute->name.startsWith("xmlns"))
                continue;
            const bool isDefault = attribute->name == "xmlns";
            if (!isDefault && !attribute->name.startsWith("xmlns:"))
                continue;
            const QByteArray prefix =
                isDefault ? QByteArray() : attribute->name.sliced(6).toByteArray();
            if (presence::unescaped(attribute->value) == uri && namespaceOf(id, prefix) == uri)
                return prefix;
        }
    }
    return std::nullopt;
}

NodeId XmlNodes::around(qsizetype position) const
{
    NodeId found = 0;
    for (NodeId id = 0; id < size(); ++id) {
        if (span(id).begin <= position && position < span(id).end)
            found = id; // in document order the innermost comes last
    }
    return found;
}

} // namespace gui
