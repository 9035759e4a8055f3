// SPDX-License-Identifier: Apache-2.0
#pragma once

// A stored document and what XCAP does with its parts: get, put and remove of elements and
// attributes by splicing the text, so that all a client stored comes back letter for letter
// (RFC 4825, 8). Schemas and constraints are AppUsage's. A value, made for one request by
// XcapServer; server thread.

#include <memory>
#include <variant>

#include "xcap/conflict.h"
#include "xcap/xmlindex.h"

namespace xcap {

/// The most that a document may ever cost; the same for stored ones, so that what was taken can be
/// read again. What is taken at all may be less (StorageLimits).
inline constexpr base::XmlLimits DocumentLimits{.size = qsizetype(1024) * 1024, .elements = 32768};

/// A part of a document as the client gets it.
struct NodeContent
{
    NodeSelector::Target kind = NodeSelector::Target::Element;
    QByteArray bytes;

    /// application/xcap-el+xml, -att+xml or -ns+xml.
    [[nodiscard]] QByteArrayView contentType() const;
};
[[nodiscard]] QByteArrayView contentTypeOf(NodeSelector::Target target);

class XmlDocument;

/// The new text of a document.
struct DocumentEdit
{
    QByteArray text;
    bool created = false; // 201: there was no such node before
    /// The same, where it is known to be well-formed; else it has to be read.
    std::shared_ptr<const XmlDocument> document = nullptr; // shared: the server keeps the last one
};

/// 404: the selector selects nothing, or more than one node.
struct NodeNotFound
{
};
using EditError = std::variant<NodeNotFound, Conflict>;

class XmlDocument
{
public:
    /// Reads a whole document; the Conflict is not-well-formed or not-utf-8.
    [[nodiscard]] static base::Result<XmlDocument, Conflict> read(const QByteArray &text);

    [[nodiscard]] const QByteArray &text() const { return m_index.text(); }
    [[nodiscard]] const XmlIndex &index() const { return m_index; }

    /// Nothing: 404.
    [[nodiscard]] std::optional<NodeContent> get(const NodeSelector &selector) const;
    /// `selector` selects an element or attribute; NamespaceBindings are the caller's 405.
    [[nodiscard]] base::Result<DocumentEdit, Conflict> put(const NodeSelector &selector,
                                                           const QByteArray &body) const;
    [[nodiscard]] base::Result<DocumentEdit, EditError> remove(const NodeSelector &selector) const;

private:
    explicit XmlDocument(const QByteArray &text)
        : m_index(text)
    {
    }

    /// What this document becomes with an element in it that was read where it will stand: it is
    /// well-formed as both are, and has to keep the limits.
    [[nodiscard]] static base::Result<std::shared_ptr<const XmlDocument>, Conflict>
    joined(const QByteArray &text);
    [[nodiscard]] base::Result<DocumentEdit, Conflict> putElement(const NodeSelector &selector,
                                                                  const QByteArray &body) const;
    [[nodiscard]] base::Result<DocumentEdit, Conflict> putAttribute(const NodeSelector &selector,
                                                                    const QByteArray &body) const;
    [[nodiscard]] base::Result<QByteArray, Conflict>
    insertAttribute(ElementId element, const NodeSelector &selector, const QByteArray &value) const;
    [[nodiscard]] QByteArray insertedAt(ElementId parent, qsizetype at,
                                        const QByteArray &element) const;
    [[nodiscard]] QByteArray spliced(qsizetype begin, qsizetype end, QByteArrayView by) const;

    XmlIndex m_index;
};

/// The report for a PUT below a document that does not exist.
[[nodiscard]] Conflict noDocument();

} // namespace xcap
