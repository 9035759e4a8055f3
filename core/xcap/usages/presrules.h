// SPDX-License-Identifier: Apache-2.0
#pragma once

// pres-rules (RFC 5025, 9), and the same under the AUID that phones of the Open Mobile Alliance's
// kind use.

#include "xcap/appusage.h"
#include "xcap/schema.h"

namespace xcap {

struct UsageSettings;

class PresRules : public AppUsage
{
public:
    enum class Dialect : quint8 { Ietf, OpenMobileAlliance };

    PresRules(Dialect dialect, const Schema &schema, const UsageSettings &settings)
        : m_dialect(dialect)
        , m_schema(schema)
        , m_settings(settings)
    {
    }

    [[nodiscard]] QByteArrayView auid() const override;
    [[nodiscard]] QByteArrayView contentType() const override
    {
        return "application/auth-policy+xml";
    }
    [[nodiscard]] QByteArrayView defaultNamespace() const override;
    [[nodiscard]] std::optional<store::DocumentType> documentType() const override;
    [[nodiscard]] std::vector<QByteArray> namespaces() const override;
    /// The OMA's while its rules are evaluated: a phone that blocks somebody by them must not be
    /// told that it did when nothing comes of it.
    [[nodiscard]] bool isServed() const override;
    [[nodiscard]] base::Result<void, Conflict> check(const store::DocumentKey &key,
                                                     const XmlDocument &document) const override;

private:
    Dialect m_dialect;
    const Schema &m_schema;
    const UsageSettings &m_settings;
};

} // namespace xcap
