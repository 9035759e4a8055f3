// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/listsedit.h"

#include <algorithm>

#include "gui/documents/nodeedit.h"

namespace gui {

namespace {

QByteArrayView elementName(ListItem::Kind kind)
{
    switch (kind) {
    case ListItem::Kind::List: return "list";
    case ListItem::Kind::Entry: return "entry";
    case ListItem::Kind::EntryRef: return "entry-ref";
    case ListItem::Kind::External: break;
    }
    return "external";
}

/// Those of all elements, in an order that does not depend on where they stand.
std::vector<std::pair<QByteArray, QByteArray>> namesIn(const XmlNodes &nodes)
{
    std::vector<std::pair<QByteArray, QByteArray>> names;
    names.reserve(nodes.size());
    for (NodeId id = 0; id < nodes.size(); ++id)
        names.push_back({nodes.at(id).namespaceUri, nodes.span(id).localName().toByteArray()});
    std::sort(names.begin(), names.end());
    return names;
}

NodeId behindAllIn(const XmlNodes &nodes, NodeId node)
{
    const std::vector<NodeId> &children = nodes.at(node).children;
    return children.empty() ? node + 1 : behindAllIn(nodes, children.back());
}

} // namespace

QByteArray ListsEdit::add(ItemId list, ListItem::Kind kind, const QString &value,
                          const QString &displayName) const
{
    NodeEdit edit(m_document.nodes());
    const NodeId parent = m_document.nodeOf(list);
    XmlPiece piece = edit.piece(parent, ListsNamespace, elementName(kind));
    piece.attributes.push_back({valueAttribute(kind), value.toUtf8()});
    if (!displayName.isEmpty()) {
        XmlPiece name = edit.piece(parent, ListsNamespace, "display-name");
        name.characters = displayName.toUtf8();
        piece.children.push_back(std::move(name));
    }
    edit.append(parent, piece);
    return edit.text();
}

std::vector<ItemId> ListsEdit::outermost(std::vector<ItemId> items) const
{
    std::sort(items.begin(), items.end());
    std::vector<ItemId> outer;
    for (const ItemId item : items) {
        if (outer.empty() || !m_document.isWithin(item, outer.back()))
            outer.push_back(item);
    }
    return outer;
}

QByteArray ListsEdit::remove(const std::vector<ItemId> &items) const
{
    NodeEdit edit(m_document.nodes());
    for (const ItemId item : outermost(items))
        edit.remove(m_document.at(item).node);
    return edit.text();
}

QByteArray ListsEdit::setTitle(ItemId id, const QString &title) const
{
    const ListItem &item = m_document.at(id);
    NodeEdit edit(m_document.nodes());
    if (item.displayNode != NoNode && title.isEmpty()) {
        edit.remove(item.displayNode);
    } else if (item.displayNode != NoNode) {
        edit.setCharacters(item.displayNode, title.toUtf8());
    } else if (item.isList()) {
        edit.setAttribute(item.node, valueAttribute(item.kind), title.toUtf8());
    } else if (!title.isEmpty()) {
        XmlPiece name = edit.piece(item.node, ListsNamespace, "display-name");
        name.characters = title.toUtf8();
        edit.prepend(item.node, name);
    }
    return edit.text();
}

QByteArray ListsEdit::setValue(ItemId id, const QString &value) const
{
    const ListItem &item = m_document.at(id);
    NodeEdit edit(m_document.nodes());
    edit.setAttribute(item.node, valueAttribute(item.kind), value.toUtf8());
    return edit.text();
}

bool ListsEdit::isTaken(ItemId list, ListItem::Kind kind, const QString &value, ItemId except) const
{
    const std::vector<ItemId> &children = m_document.children(list);
    return std::any_of(children.begin(), children.end(), [&](ItemId id) {
        const ListItem &item = m_document.at(id);
        return id != except && item.kind == kind && !value.isEmpty() && item.value == value;
    });
}

QString ListsEdit::freeName(ItemId list, const QString &wish) const
{
    QString name = wish;
    for (int number = 2; isTaken(list, ListItem::Kind::List, name); ++number)
        name = wish + u' ' + QString::number(number);
    return name;
}

bool ListsEdit::mayStand(const std::vector<ItemId> &items, ItemId list) const
{
    if (list != NoItem && !m_document.at(list).isList())
        return false;
    return std::all_of(items.begin(), items.end(), [&](ItemId item) {
        return list == NoItem ? m_document.at(item).isList() : !m_document.isWithin(list, item);
    });
}

QByteArray ListsEdit::textOf(NodeId node, const QByteArray &line) const
{
    const presence::XmlSpan &span = m_document.nodes().span(node);
    QByteArray text = m_document.text().sliced(span.begin, span.end - span.begin);
    const QByteArray old = presence::XmlSplice(m_document.text()).lineBefore(span.begin);
    if (old.isEmpty() || line.isEmpty())
        return text;
    // Only before tags: elsewhere white space may have a meaning.
    for (qsizetype at = 0; (at = text.indexOf(old, at)) >= 0;) {
        qsizetype behind = at + old.size();
        while (behind < text.size() && (text[behind] == ' ' || text[behind] == '\t'))
            ++behind;
        const bool isBeforeTag = behind < text.size() && text[behind] == '<';
        if (isBeforeTag)
            text.replace(at, old.size(), line);
        at += isBeforeTag ? line.size() : old.size();
    }
    return text;
}

std::optional<QByteArray> ListsEdit::move(const std::vector<ItemId> &moved, ItemId list,
                                          int at) const
{
    const std::vector<ItemId> items = outermost(moved);
    if (items.empty() || !mayStand(items, list))
        return std::nullopt;
    const std::vector<ItemId> &siblings = m_document.children(list);
    const auto isMoved = [&](ItemId id) {
        return std::find(items.begin(), items.end(), id) != items.end();
    };
    const auto before = std::find_if_not(
        siblings.begin() + std::clamp<qsizetype>(at, 0, qsizetype(siblings.size())), siblings.end(),
        isMoved);
    // They may stand there already.
    const auto first = std::find(siblings.begin(), siblings.end(), items.front());
    if (before - first == qsizetype(items.size()) && std::equal(items.begin(), items.end(), first))
        return m_document.text();

    // Out of their places first; the numbers of nodes behind them go down.
    const XmlNodes &nodes = m_document.nodes();
    const auto numberAfter = [&](NodeId node) {
        NodeId gone = 0;
        for (const ItemId item : items) {
            const NodeId each = m_document.at(item).node;
            if (each < node)
                gone += behindAllIn(nodes, each) - each;
        }
        return node - gone;
    };
    const QByteArray without = remove(items);
    const XmlNodes rest(without);
    NodeEdit edit(rest);
    const NodeId parent = numberAfter(m_document.nodeOf(list));
    const std::vector<NodeId> &places = rest.at(parent).children;
    const NodeId place =
        before == siblings.end() ? NoNode : numberAfter(m_document.nodeOf(*before));
    const qsizetype index = std::find(places.begin(), places.end(), place) - places.begin();
    const QByteArray line = edit.lineOfChild(parent);
    QByteArrayList texts;
    for (const ItemId item : items)
        texts.append(textOf(m_document.at(item).node, line));
    edit.insertText(parent, index, texts.join(line));
    const QByteArray result = edit.text();
    // A prefix may stand for something else there, or for nothing.
    if (!ListsDocument::read(result) || namesIn(XmlNodes(result)) != namesIn(nodes))
        return std::nullopt;
    return result;
}

} // namespace gui
