// SPDX-License-Identifier: Apache-2.0
#pragma once

// xcap-caps (RFC 4825, 12): the one document global/index, which says what this server can do.

#include "xcap/appusage.h"

namespace xcap {

class UsageRegistry;

class XcapCaps : public AppUsage
{
public:
    explicit XcapCaps(const UsageRegistry &registry)
        : m_registry(registry)
    {
    }

    [[nodiscard]] QByteArrayView auid() const override { return "xcap-caps"; }
    [[nodiscard]] QByteArrayView contentType() const override
    {
        return "application/xcap-caps+xml";
    }
    [[nodiscard]] QByteArrayView defaultNamespace() const override
    {
        return "urn:ietf:params:xml:ns:xcap-caps";
    }
    [[nodiscard]] std::optional<store::DocumentType> documentType() const override
    {
        return std::nullopt;
    }
    [[nodiscard]] std::vector<QByteArray> namespaces() const override;
    [[nodiscard]] Place place(const XcapUri &uri) const override;
    [[nodiscard]] std::vector<QByteArray>
    generatedDocuments(const events::UserAndDomain &user) const override;
    [[nodiscard]] std::optional<QByteArray> generate(const XcapUri &uri,
                                                     const QByteArray &root) const override;
    [[nodiscard]] base::Result<void, Conflict> check(const store::DocumentKey &key,
                                                     const XmlDocument &document) const override;

private:
    const UsageRegistry &m_registry;
};

} // namespace xcap
