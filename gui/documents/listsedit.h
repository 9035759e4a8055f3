// SPDX-License-Identifier: Apache-2.0
#pragma once

// Changes of a resource-lists document as the form makes them: each answers the new text, in which
// only what was changed is other than before (NodeEdit). Used by ListsModel.

#include "gui/documents/listsdocument.h"

namespace gui {

class ListsEdit
{
public:
    /// `document` must outlive it.
    explicit ListsEdit(const ListsDocument &document)
        : m_document(document)
    {
    }

    /// At the end of a list, or of the document (lists only).
    [[nodiscard]] QByteArray add(ItemId list, ListItem::Kind kind, const QString &value,
                                 const QString &displayName = {}) const;
    [[nodiscard]] QByteArray remove(const std::vector<ItemId> &items) const;
    /// What people read: the display name, or the name of a list that has none. An empty one takes
    /// the display name away.
    [[nodiscard]] QByteArray setTitle(ItemId item, const QString &title) const;
    [[nodiscard]] QByteArray setValue(ItemId item, const QString &value) const;
    /// Before the child number `at` of a list or of the document. Nothing when they cannot stand
    /// there: a list in itself, an entry outside of lists, names that would mean something else.
    [[nodiscard]] std::optional<QByteArray> move(const std::vector<ItemId> &items, ItemId list,
                                                 int at) const;
    /// A name for a new list that none of its siblings has.
    [[nodiscard]] QString freeName(ItemId list, const QString &wish) const;
    /// Another item of the list has the value, which has to be its own there (RFC 4826, 3.4.5).
    [[nodiscard]] bool isTaken(ItemId list, ListItem::Kind kind, const QString &value,
                               ItemId except = NoItem) const;

private:
    [[nodiscard]] std::vector<ItemId> outermost(std::vector<ItemId> items) const;
    [[nodiscard]] bool mayStand(const std::vector<ItemId> &items, ItemId list) const;
    /// With its lines indented as those behind `line` are.
    [[nodiscard]] QByteArray textOf(NodeId node, const QByteArray &line) const;

    const ListsDocument &m_document;
};

} // namespace gui
