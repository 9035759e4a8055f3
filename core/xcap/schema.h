// SPDX-License-Identifier: Apache-2.0
#pragma once

// Validation against the XML schemas of the RFCs, which are compiled into the program, by libxml2.
// Nothing is ever read from disk or network, and no entity is expanded. The document must have been
// read by base::XmlReader before, which refuses DTDs and what libxml2 lets pass of namespaces. Each
// schema is compiled once; server thread.

#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

#include "base/xmlreader.h"

namespace xcap {

class Schema
{
public:
    /// `name` is a file of resources/schemas.
    explicit Schema(const QString &name);
    ~Schema();
    Schema(const Schema &) = delete;
    Schema &operator=(const Schema &) = delete;

    /// False when the schema itself is wrong: then nothing is valid.
    [[nodiscard]] bool isCompiled() const;
    /// What is wrong with the document, in its order; no more than a person will read.
    [[nodiscard]] std::vector<base::XmlError> errors(const QByteArray &document) const;
    /// The first of them.
    [[nodiscard]] std::optional<base::XmlError> validate(const QByteArray &document) const;
    /// The target namespaces of the schema and all that it imports.
    [[nodiscard]] const QStringList &namespaces() const { return m_namespaces; }

private:
    void collectNames(const QString &name, QSet<QString> &seen);

    struct Compiled;
    struct Run;
    std::unique_ptr<Compiled> m_compiled;
    QStringList m_namespaces;
    QHash<QByteArray, QSet<QByteArray>> m_elements; // names of all that is declared, by namespace
};

/// The schemas that the application usages share, compiled when first asked for.
class Schemas
{
public:
    [[nodiscard]] const Schema &policy() { return get(m_policy, u"policy.xsd"); }
    [[nodiscard]] const Schema &lists() { return get(m_lists, u"lists.xsd"); }
    [[nodiscard]] const Schema &presence() { return get(m_presence, u"presence.xsd"); }

private:
    static const Schema &get(std::unique_ptr<Schema> &schema, QStringView name);

    std::unique_ptr<Schema> m_policy;
    std::unique_ptr<Schema> m_lists;
    std::unique_ptr<Schema> m_presence;
};

} // namespace xcap
