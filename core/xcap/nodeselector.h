// SPDX-License-Identifier: Apache-2.0
#pragma once

// A node selector as a value (RFC 4825, 6.3): steps that each choose one element, and what of the
// last one is meant: the element, an attribute, or its namespace bindings. Names are expanded with
// the bindings of the URI and the default document namespace of the application usage. Server
// thread.

#include <optional>
#include <vector>

#include "xcap/xcapuri.h"

namespace xcap {

/// Namespace URI and local name, both UTF-8.
struct ExpandedName
{
    QByteArray uri;
    QByteArray local;

    friend bool operator==(const ExpandedName &, const ExpandedName &) = default;
};

/// [@name="value"], references of the value resolved.
struct AttributeTest
{
    ExpandedName name;
    QByteArray value;
};

struct SelectorStep
{
    std::optional<ExpandedName> name; // none: the wildcard
    int position = 0;                 // 0: not said
    std::optional<AttributeTest> test;
    QByteArray text; // as in the selector, without escapes
};

/// Why a text is no node selector.
struct SelectorError
{
    enum class Status : quint16 {
        BadRequest = 400, ///< a prefix is not bound (RFC 4825, 8)
        NotFound = 404    ///< anything else is an extension selector we do not know (RFC 4825, 8)
    };
    Status status = Status::NotFound;
    QString sentence;
};

class NodeSelector
{
public:
    enum class Target : quint8 { Element, Attribute, NamespaceBindings };
    static constexpr size_t MostSteps = 64;

    [[nodiscard]] static base::Result<NodeSelector, SelectorError>
    parse(QByteArrayView selector, const std::vector<NamespaceBinding> &bindings,
          const QByteArray &defaultNamespace);
    [[nodiscard]] static base::Result<NodeSelector, SelectorError>
    parse(const XcapUri &uri, const QByteArray &defaultNamespace)
    {
        return parse(uri.nodeSelector(), uri.bindings(), defaultNamespace);
    }

    [[nodiscard]] Target target() const { return m_target; }
    /// Never empty.
    [[nodiscard]] const std::vector<SelectorStep> &steps() const { return m_steps; }
    /// Of a Target::Attribute.
    [[nodiscard]] const ExpandedName &attribute() const { return m_attribute; }
    /// Its prefix in the selector, which need not be the one of the document.
    [[nodiscard]] const QByteArray &attributePrefix() const { return m_attributePrefix; }

    /// The first `count` steps as a relative URI with escapes and the query its prefixes need, as
    /// conflict reports name nodes (RFC 4825, 11.1).
    [[nodiscard]] QByteArray relativeUri(size_t count) const;

private:
    friend class SelectorParser;

    std::vector<SelectorStep> m_steps;
    ExpandedName m_attribute;
    QByteArray m_attributePrefix;
    std::vector<NamespaceBinding> m_bindings;
    Target m_target = Target::Element;
};

} // namespace xcap
