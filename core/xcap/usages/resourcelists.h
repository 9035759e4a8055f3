// SPDX-License-Identifier: Apache-2.0
#pragma once

// resource-lists (RFC 4826, 3.4).

#include "xcap/appusage.h"
#include "xcap/schema.h"

namespace xcap {

class ResourceLists : public AppUsage
{
public:
    explicit ResourceLists(const Schema &schema)
        : m_schema(schema)
    {
    }

    [[nodiscard]] QByteArrayView auid() const override { return "resource-lists"; }
    [[nodiscard]] QByteArrayView contentType() const override
    {
        return "application/resource-lists+xml";
    }
    [[nodiscard]] QByteArrayView defaultNamespace() const override
    {
        return "urn:ietf:params:xml:ns:resource-lists";
    }
    [[nodiscard]] std::optional<store::DocumentType> documentType() const override
    {
        return store::DocumentType::ResourceLists;
    }
    [[nodiscard]] std::vector<QByteArray> namespaces() const override;
    [[nodiscard]] base::Result<void, Conflict> check(const store::DocumentKey &key,
                                                     const XmlDocument &document) const override;

private:
    const Schema &m_schema;
};

} // namespace xcap
