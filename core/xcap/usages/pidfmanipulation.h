// SPDX-License-Identifier: Apache-2.0
#pragma once

// pidf-manipulation (RFC 4827): hard state of presence, one document for each user. Who publishes
// it observes the DocumentTable; here it is only checked, strictly, as XCAP wants it, and that it
// can be read as what phones publish is: what is answered 201 is seen.

#include "xcap/appusage.h"
#include "xcap/schema.h"

namespace xcap {

struct UsageSettings;

class PidfManipulation : public AppUsage
{
public:
    PidfManipulation(const Schema &schema, const UsageSettings &settings)
        : m_schema(schema)
        , m_settings(settings)
    {
    }

    [[nodiscard]] QByteArrayView auid() const override { return "pidf-manipulation"; }
    [[nodiscard]] QByteArrayView contentType() const override { return "application/pidf+xml"; }
    [[nodiscard]] QByteArrayView defaultNamespace() const override
    {
        return "urn:ietf:params:xml:ns:pidf";
    }
    [[nodiscard]] std::optional<store::DocumentType> documentType() const override
    {
        return store::DocumentType::PidfManipulation;
    }
    [[nodiscard]] std::vector<QByteArray> namespaces() const override;
    /// Only `index` (RFC 4827, 9).
    [[nodiscard]] Place place(const XcapUri &uri) const override;
    [[nodiscard]] base::Result<void, Conflict> check(const store::DocumentKey &key,
                                                     const XmlDocument &document) const override;

private:
    const Schema &m_schema;
    const UsageSettings &m_settings;
};

} // namespace xcap
