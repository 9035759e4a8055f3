// SPDX-License-Identifier: Apache-2.0
#pragma once

// Changes to elements of a document, written as the document around them is: its prefixes, its line
// breaks and indentation. Every byte that no change names stays. Used by the forms; text() is the
// new document.

#include <utility>
#include <vector>

#include "gui/documents/xmlnodes.h"
#include "presence/xmlsplice.h"

namespace gui {

/// A new element.
struct XmlPiece
{
    QByteArray name; // with its prefix
    std::vector<std::pair<QByteArray, QByteArray>> attributes = {};
    QByteArray characters = {};
    std::vector<XmlPiece> children = {};

    /// `line` is the line break and indentation of its own start tag; empty: all in one line.
    [[nodiscard]] QByteArray toText(const QByteArray &line, const QByteArray &step) const;
};

class NodeEdit
{
public:
    explicit NodeEdit(const XmlNodes &nodes);

    /// As the last child.
    void append(NodeId parent, const XmlPiece &piece);
    void prepend(NodeId parent, const XmlPiece &piece);
    void insertBehind(NodeId sibling, const XmlPiece &piece);
    void insertBefore(NodeId sibling, const XmlPiece &piece);
    /// Text that is there already, or comes from elsewhere, at the place of a child: before the
    /// child number `at`.
    void insertText(NodeId parent, qsizetype at, const QByteArray &text);
    /// With the white space before it, and the mark that an edit of decisions may have left.
    void remove(NodeId id);
    void setAttribute(NodeId id, const QByteArray &name, const QByteArray &value);
    /// In place of everything that is in it.
    void setCharacters(NodeId id, const QByteArray &characters);

    [[nodiscard]] QByteArray text() const { return m_splice.apply(); }

    /// A name for a new element within `parent`: with a prefix that stands there, or with one that
    /// it has to declare itself.
    [[nodiscard]] XmlPiece piece(NodeId parent, QByteArrayView uri, QByteArrayView localName) const;
    /// What stands before a further child; empty when the document has no lines.
    [[nodiscard]] QByteArray lineOfChild(NodeId parent) const;

private:
    const XmlNodes &m_nodes;
    presence::XmlSplice m_splice;
    QByteArray m_step = "  ";
};

} // namespace gui
