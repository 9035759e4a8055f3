// SPDX-License-Identifier: Apache-2.0
#include "presence/rulekeeper.h"

#include <algorithm>

#include "presence/watcherdecider.h"
#include "sip/uri.h"

namespace presence {

void RuleKeeper::rulesChanged(const QByteArray &presentity)
{
    const events::ResourceId id = m_parts.resources.find(presentity, m_parts.package);
    if (id == events::NullResource)
        m_parts.book.forget(presentity);
    else
        m_parts.lifecycle.reauthorizeAll(id);
}

void RuleKeeper::stateChanged(const events::Resource &resource)
{
    PresentityRules *const rules = m_parts.book.findLoaded(resource.aor);
    if (!rules || !rules->authorizer.usesSphere())
        return;
    const std::optional<QString> sphere = m_parts.decider.sphereOf(resource);
    if (std::exchange(rules->sphere, sphere) != sphere)
        rulesChanged(resource.aor);
}

bool RuleKeeper::concernsRules(events::ResourceId id) const
{
    const events::Resource &resource = m_parts.resources.at(id);
    if (resource.package != &m_parts.package || resource.relationships.empty())
        return false;
    if (m_parts.book.find(resource.aor))
        return true;
    for (const events::Relationship &each : m_parts.relationships.of(id)) {
        if (each.by != events::DecidedBy::Person)
            return true;
    }
    return false;
}

void RuleKeeper::decideAll()
{
    for (events::ResourceId id = 0; id < m_parts.resources.end(); ++id) {
        if (m_parts.resources.exists(id) && concernsRules(id))
            m_parts.lifecycle.reauthorizeAll(id);
    }
}

void RuleKeeper::rowsLost(const std::vector<quint64> &owners)
{
    std::vector<quint64> resources;
    for (const quint64 owner : owners) {
        const store::DocumentUserId user = store::DocumentTable::userOf(owner);
        if (user >= m_parts.documents.usersEnd())
            continue;
        const store::ResourceName name = m_parts.documents.nameOf(user);
        const events::ResourceId id = m_parts.resources.find(
            sip::Uri::addressOfRecord(name.username, name.domain), m_parts.package);
        if (id != events::NullResource)
            resources.push_back(id);
    }
    std::sort(resources.begin(), resources.end());
    if (!resources.empty())
        m_parts.planner.rowsLost(resources);
}

} // namespace presence
