// SPDX-License-Identifier: Apache-2.0
#pragma once

// A resource-lists document (RFC 4826) as a tree of lists, entries and references, with the places
// they were read from. A value, made anew from the text whenever it changes; ListsEdit writes.

#include "base/result.h"
#include "base/xmlreader.h"
#include "gui/documents/xmlnodes.h"

namespace gui {

/// Number of an item; those of a list come behind it.
using ItemId = int;
inline constexpr ItemId NoItem = -1; // as a parent: the document itself

struct ListItem
{
    enum class Kind : quint8 { List, Entry, EntryRef, External };

    Kind kind = Kind::List;
    NodeId node = NoNode;
    NodeId displayNode = NoNode; // its <display-name>
    QString displayName;
    QString value; // the name of a list, the address of an entry, what a reference leads to
    ItemId parent = NoItem;
    std::vector<ItemId> children;

    [[nodiscard]] bool isList() const { return kind == Kind::List; }
};

inline constexpr QByteArrayView ListsNamespace = "urn:ietf:params:xml:ns:resource-lists";

/// The attribute that holds ListItem::value.
[[nodiscard]] QByteArray valueAttribute(ListItem::Kind kind);

class ListsDocument
{
public:
    ListsDocument() = default;
    /// The error is what is wrong and where.
    [[nodiscard]] static base::Result<ListsDocument, base::XmlError> read(const QByteArray &text);

    [[nodiscard]] const QByteArray &text() const { return m_nodes.text(); }
    [[nodiscard]] const XmlNodes &nodes() const { return m_nodes; }
    [[nodiscard]] ItemId size() const { return ItemId(m_items.size()); }
    [[nodiscard]] const ListItem &at(ItemId id) const { return m_items[size_t(id)]; }
    /// Those of a list, or with NoItem the lists of the document.
    [[nodiscard]] const std::vector<ItemId> &children(ItemId id) const;
    [[nodiscard]] NodeId nodeOf(ItemId id) const { return id == NoItem ? 0 : at(id).node; }
    /// The innermost item at this byte; NoItem: none.
    [[nodiscard]] ItemId itemAt(qsizetype position) const;
    /// `inner` is `outer` or stands in it.
    [[nodiscard]] bool isWithin(ItemId inner, ItemId outer) const;

private:
    void readItems(NodeId node, ItemId parent);

    XmlNodes m_nodes;
    std::vector<ListItem> m_items;
    std::vector<ItemId> m_top;
};

} // namespace gui
