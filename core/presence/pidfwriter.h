// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes one child of <presence> the way watchers get it: PIDF unprefixed, dm: and rpid: for the
// data model and RPID whatever the publisher called them (baresip reads with regular expressions),
// every other element under its own prefix. Namespaces of extensions are declared at the part, so
// that parts can be joined freely. Driven by PidfReader, token by token.

#include <deque>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QHash>

#include "base/xmlreader.h"
#include "base/xmlwriter.h"

namespace presence {

class PidfWriter
{
public:
    /// Appends one part to `out`; both must outlive the writer.
    PidfWriter(QByteArray &out, const base::XmlReader &reader)
        : m_reader(reader)
        , m_out(out)
        , m_writer(out)
    {
    }

    /// The element the reader is at, as that of the part. When `id` is not empty it is written in
    /// place of the attribute of that name.
    void startPart(const QByteArray &id);
    /// The element the reader is at, inside the part. `rank` orders the children of the part.
    void startElement(int rank);
    /// A child of the part that the schema wants and the publisher left out.
    void addEmptyChild(QByteArrayView name, int rank);
    void text(QByteArrayView text);
    void endElement();
    /// After the last endElement(): puts namespaces and children where they belong.
    void finish();

    /// Where the value of `id` stands in the buffer.
    [[nodiscard]] qsizetype idBegin() const { return m_idBegin; }

private:
    struct Binding
    {
        QByteArrayView prefix;
        QByteArrayView uri;
        int depth = 0;
    };
    struct Child
    {
        int rank;
        qsizetype begin;
    };
    enum class Name : quint8 { Element, Attribute };

    void startTag(const QByteArray &id);
    void attributes(bool withoutId);
    [[nodiscard]] QByteArrayView prefixFor(QByteArrayView uri, QByteArrayView published, Name name);
    void bind(QByteArrayView prefix, QByteArrayView uri);
    void bindIfNamed(QByteArrayView content);
    [[nodiscard]] std::optional<QByteArrayView> boundTo(QByteArrayView prefix) const;
    void sortChildren();

    const base::XmlReader &m_reader;
    QByteArray &m_out;
    base::XmlWriter m_writer;
    std::vector<Binding> m_hoisted;                      // declared at the part
    QHash<QByteArrayView, QByteArrayView> m_hoistedUris; // the same by prefix
    std::vector<Binding> m_local;                        // redeclared further in
    std::deque<QByteArray> m_ownPrefixes;                // that no publisher wrote
    std::vector<Child> m_children;
    qsizetype m_idBegin = 0;
    qsizetype m_partTagEnd = 0; // where namespaces of the part are inserted
    qsizetype m_childrenEnd = 0;
    int m_depth = 0;
};

} // namespace presence
