// SPDX-License-Identifier: Apache-2.0
#pragma once

// org.openmobilealliance.xcap-directory: the document directory.xml in each user's tree, which
// lists that user's documents with their entity-tags. What XCAP itself has no way to ask.

#include "xcap/appusage.h"

namespace xcap {

class UsageRegistry;

class XcapDirectory : public AppUsage
{
public:
    explicit XcapDirectory(const UsageRegistry &registry)
        : m_registry(registry)
    {
    }

    [[nodiscard]] QByteArrayView auid() const override
    {
        return "org.openmobilealliance.xcap-directory";
    }
    [[nodiscard]] QByteArrayView contentType() const override
    {
        return "application/vnd.oma.xcap-directory+xml";
    }
    [[nodiscard]] QByteArrayView defaultNamespace() const override
    {
        return "urn:oma:xml:xdm:xcap-directory";
    }
    [[nodiscard]] std::optional<store::DocumentType> documentType() const override
    {
        return std::nullopt;
    }
    /// None: there is no schema by which to validate others of its kind.
    [[nodiscard]] std::vector<QByteArray> namespaces() const override { return {}; }
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
