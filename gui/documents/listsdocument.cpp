// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/listsdocument.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr std::array Kinds = {std::pair{ListItem::Kind::List, QByteArrayView("list")},
                              std::pair{ListItem::Kind::Entry, QByteArrayView("entry")},
                              std::pair{ListItem::Kind::EntryRef, QByteArrayView("entry-ref")},
                              std::pair{ListItem::Kind::External, QByteArrayView("external")}};

} // namespace

QByteArray valueAttribute(ListItem::Kind kind)
{
    switch (kind) {
    case ListItem::Kind::List: return "name";
    case ListItem::Kind::Entry: return "uri";
    case ListItem::Kind::EntryRef: return "ref";
    case ListItem::Kind::External: break;
    }
    return "anchor";
}

base::Result<ListsDocument, base::XmlError> ListsDocument::read(const QByteArray &text)
{
    base::XmlLimits limits;
    limits.size = 4 * 1024 * 1024;
    limits.elements = 200'000;
    base::XmlReader reader(text, limits);
    using Token = base::XmlReader::Token;
    Token token = reader.next();
    if (token == Token::StartElement && !reader.isElement(ListsNamespace, "resource-lists"))
        token = reader.fail(u"The root element is %1; expected is resource-lists."_s.arg(
            QString::fromUtf8(reader.name())));
    while (token != Token::EndDocument && token != Token::Error)
        token = reader.next();
    if (token == Token::Error)
        return base::Unexpected(reader.error());
    ListsDocument document;
    document.m_nodes = XmlNodes(text);
    document.readItems(0, NoItem);
    return document;
}

void ListsDocument::readItems(NodeId node, ItemId parent)
{
    for (const NodeId child : m_nodes.at(node).children) {
        for (const auto &[kind, name] : Kinds) {
            if (!m_nodes.is(child, ListsNamespace, name))
                continue;
            ListItem item;
            item.kind = kind;
            item.node = child;
            item.parent = parent;
            item.value = m_nodes.attribute(child, valueAttribute(kind)).value_or(QString());
            item.displayNode = m_nodes.child(child, ListsNamespace, "display-name");
            if (item.displayNode != NoNode)
                item.displayName = m_nodes.characters(item.displayNode);
            const ItemId id = size();
            m_items.push_back(std::move(item));
            (parent == NoItem ? m_top : m_items[size_t(parent)].children).push_back(id);
            if (kind == ListItem::Kind::List)
                readItems(child, id);
        }
    }
}

const std::vector<ItemId> &ListsDocument::children(ItemId id) const
{
    return id == NoItem ? m_top : at(id).children;
}

ItemId ListsDocument::itemAt(qsizetype position) const
{
    ItemId found = NoItem;
    for (ItemId id = 0; id < size(); ++id) {
        const presence::XmlSpan &span = m_nodes.span(at(id).node);
        if (span.begin <= position && position <= span.end)
            found = id;
    }
    return found;
}

bool ListsDocument::isWithin(ItemId inner, ItemId outer) const
{
    while (inner != NoItem && inner != outer)
        inner = at(inner).parent;
    return inner == outer;
}

} // namespace gui
