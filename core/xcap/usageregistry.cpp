// SPDX-License-Identifier: Apache-2.0
#include "xcap/usageregistry.h"

#include <algorithm>

#include "xcap/usages/pidfmanipulation.h"
#include "xcap/usages/presrules.h"
#include "xcap/usages/resourcelists.h"
#include "xcap/usages/rlsservices.h"
#include "xcap/usages/xcapcaps.h"
#include "xcap/usages/xcapdirectory.h"

namespace xcap {

UsageRegistry::UsageRegistry(UsageSettings settings, store::DocumentTable &documents)
    : m_settings(std::move(settings))
    , m_documents(documents)
{
    using Dialect = PresRules::Dialect;
    m_usages.push_back(std::make_unique<PresRules>(Dialect::Ietf, m_schemas.policy(), m_settings));
    m_usages.push_back(
        std::make_unique<PresRules>(Dialect::OpenMobileAlliance, m_schemas.policy(), m_settings));
    m_usages.push_back(std::make_unique<ResourceLists>(m_schemas.lists()));
    auto services = std::make_unique<RlsServices>(m_schemas.lists(), documents, m_settings);
    m_services = services.get();
    m_usages.push_back(std::move(services));
    m_usages.push_back(std::make_unique<PidfManipulation>(m_schemas.presence(), m_settings));
    m_usages.push_back(std::make_unique<XcapDirectory>(*this));
    m_usages.push_back(std::make_unique<XcapCaps>(*this));
}

UsageRegistry::~UsageRegistry() = default;

void UsageRegistry::restored()
{
    m_services->restored();
}

QByteArray UsageRegistry::rootUri(QByteArrayView authority, bool isSecure) const
{
    if (!authority.isEmpty() && !m_settings.isRootPublic)
        return (isSecure ? "https://" : "http://") + authority.toByteArray() + m_settings.uris.root;
    return m_settings.rootUri.isEmpty() ? m_settings.uris.root : m_settings.rootUri;
}

const AppUsage *UsageRegistry::find(QByteArrayView auid) const
{
    const auto found = std::find_if(m_usages.begin(), m_usages.end(),
                                    [auid](const auto &usage) { return usage->auid() == auid; });
    return found == m_usages.end() ? nullptr : found->get();
}

const AppUsage *UsageRegistry::find(store::DocumentType type) const
{
    const auto found = std::find_if(m_usages.begin(), m_usages.end(), [type](const auto &usage) {
        return usage->documentType() == type;
    });
    return found == m_usages.end() ? nullptr : found->get();
}

const AppUsage *UsageRegistry::findServed(QByteArrayView auid) const
{
    const AppUsage *usage = find(auid);
    return usage && usage->isServed() ? usage : nullptr;
}

const AppUsage *UsageRegistry::findServed(store::DocumentType type) const
{
    const AppUsage *usage = find(type);
    return usage && usage->isServed() ? usage : nullptr;
}

std::optional<QByteArray> UsageRegistry::text(const AppUsage &usage, const XcapUri &uri) const
{
    switch (usage.place(uri)) {
    case Place::Generated: return usage.generate(uri, rootUri());
    case Place::Stored:
        if (const store::Document *document = m_documents.find(documentKey(usage, uri)))
            return document->text;
        return std::nullopt;
    case Place::NoDirectory:
    case Place::Nowhere: break;
    }
    return std::nullopt;
}

} // namespace xcap
