// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/nodeedit.h"

#include "presence/rulesoutline.h"

namespace gui {

using presence::escapedAttribute;
using presence::XmlAttributeSpan;
using presence::XmlAttributeSpans;
using presence::XmlSpan;

namespace {

QByteArray escapedCharacters(const QByteArray &characters)
{
    return escapedAttribute(characters).replace("]]>", "]]&gt;");
}

} // namespace

QByteArray XmlPiece::toText(const QByteArray &line, const QByteArray &step) const
{
    QByteArray text = '<' + name;
    for (const auto &[attribute, value] : attributes)
        text += ' ' + attribute + "=\"" + escapedAttribute(value) + '"';
    if (children.empty() && characters.isEmpty())
        return text + "/>";
    text += '>' + escapedCharacters(characters);
    const QByteArray inner = line.isEmpty() ? line : line + step;
    for (const XmlPiece &child : children)
        text += inner + child.toText(inner, step);
    return text + (children.empty() ? QByteArray() : line) + "</" + name + '>';
}

NodeEdit::NodeEdit(const XmlNodes &nodes)
    : m_nodes(nodes)
    , m_splice(nodes.text())
{
    for (NodeId id = 0; id < nodes.size(); ++id) {
        if (nodes.at(id).children.empty())
            continue;
        // The root stands at the begin of a line, or behind the declaration.
        const QByteArray outer =
            id == 0 ? QByteArray("\n") : m_splice.lineBefore(nodes.span(id).begin);
        QByteArray inner = m_splice.lineBefore(nodes.span(nodes.at(id).children.front()).begin);
        if (id == 0 && inner.startsWith('\r'))
            inner = inner.sliced(1);
        if (!outer.isEmpty() && inner.size() > outer.size() && inner.startsWith(outer)) {
            m_step = inner.sliced(outer.size());
            break;
        }
    }
}

QByteArray NodeEdit::lineOfChild(NodeId parent) const
{
    const std::vector<NodeId> &children = m_nodes.at(parent).children;
    if (!children.empty())
        return m_splice.lineBefore(m_nodes.span(children.back()).begin);
    QByteArray own = m_splice.lineBefore(m_nodes.span(parent).begin);
    if (own.isEmpty() && (parent == 0 || m_nodes.text().contains('\n')))
        own = m_nodes.text().contains("\r\n") ? "\r\n" : "\n";
    return own.isEmpty() ? own : own + m_step;
}

void NodeEdit::insertText(NodeId parent, qsizetype at, const QByteArray &text)
{
    const XmlSpan &span = m_nodes.span(parent);
    const std::vector<NodeId> &children = m_nodes.at(parent).children;
    if (at < qsizetype(children.size())) {
        const qsizetype place = m_nodes.span(children[size_t(at)]).begin;
        m_splice.replace(place, place, text + m_splice.lineBefore(place));
        return;
    }
    const QByteArray line = lineOfChild(parent);
    // A child may stand less far in than the document's step.
    const QByteArray own = line.endsWith(m_step) ? line.chopped(m_step.size()) : line;
    QByteArray content = line + text;
    const QByteArray inside =
        m_nodes.text().sliced(span.contentBegin, span.contentEnd - span.contentBegin);
    if (children.empty() && !span.isEmptyTag && !inside.contains('\n'))
        content += own;
    m_splice.insert(span, children.empty() ? span.contentBegin : m_nodes.span(children.back()).end,
                    content, own);
}

void NodeEdit::append(NodeId parent, const XmlPiece &piece)
{
    insertText(parent, qsizetype(m_nodes.at(parent).children.size()),
               piece.toText(lineOfChild(parent), m_step));
}

void NodeEdit::prepend(NodeId parent, const XmlPiece &piece)
{
    insertText(parent, 0, piece.toText(lineOfChild(parent), m_step));
}

void NodeEdit::insertBehind(NodeId sibling, const XmlPiece &piece)
{
    const QByteArray line = m_splice.lineBefore(m_nodes.span(sibling).begin);
    const qsizetype place = m_nodes.span(sibling).end;
    m_splice.replace(place, place, line + piece.toText(line, m_step));
}

void NodeEdit::insertBefore(NodeId sibling, const XmlPiece &piece)
{
    const QByteArray line = m_splice.lineBefore(m_nodes.span(sibling).begin);
    const qsizetype place = m_nodes.span(sibling).begin;
    m_splice.replace(place, place, piece.toText(line, m_step) + line);
}

void NodeEdit::remove(NodeId id)
{
    qsizetype begin = m_nodes.span(id).begin;
    if (QByteArrayView(m_nodes.text()).first(begin).endsWith(presence::ExcludedMark))
        begin -= presence::ExcludedMark.size();
    m_splice.remove(begin, m_nodes.span(id).end);
}

void NodeEdit::setAttribute(NodeId id, const QByteArray &name, const QByteArray &value)
{
    const XmlSpan &span = m_nodes.span(id);
    const char *base = m_nodes.text().constData();
    XmlAttributeSpans attributes(span.attributes);
    while (const std::optional<XmlAttributeSpan> attribute = attributes.next()) {
        if (attribute->name != name)
            continue;
        const qsizetype begin = attribute->value.data() - base;
        QByteArray written = escapedAttribute(value);
        if (m_nodes.text()[begin - 1] == '\'')
            written.replace('\'', "&apos;");
        m_splice.replace(begin, begin + attribute->value.size(), written);
        return;
    }
    const qsizetype place = span.name.data() + span.name.size() - base;
    m_splice.replace(place, place, ' ' + name + "=\"" + escapedAttribute(value) + '"');
}

void NodeEdit::setCharacters(NodeId id, const QByteArray &characters)
{
    const XmlSpan &span = m_nodes.span(id);
    if (span.isEmptyTag)
        m_splice.insert(span, span.contentBegin, escapedCharacters(characters), {});
    else
        m_splice.replace(span.contentBegin, span.contentEnd, escapedCharacters(characters));
}

XmlPiece NodeEdit::piece(NodeId parent, QByteArrayView uri, QByteArrayView localName) const
{
    const std::optional<QByteArray> prefix = m_nodes.prefixFor(parent, uri);
    if (prefix) {
        return {prefix->isEmpty() ? localName.toByteArray()
                                  : *prefix + ':' + localName.toByteArray()};
    }
    QByteArray own = "pr";
    for (int number = 2; !m_nodes.namespaceOf(parent, own).isEmpty(); ++number)
        own = "pr" + QByteArray::number(number);
    return {own + ':' + localName.toByteArray(), {{"xmlns:" + own, uri.toByteArray()}}};
}

} // namespace gui
