// SPDX-License-Identifier: Apache-2.0
#include "presence/grantviews.h"

namespace presence {

events::View GrantViews::viewOf(const Grants &grants)
{
    if (grants.isEverything())
        return Everything;
    const auto known = m_views.constFind(grants);
    if (known != m_views.cend())
        return *known;
    m_views.insert(grants, m_next);
    m_grants.insert(m_next, grants);
    return m_next++;
}

const Grants *GrantViews::find(events::View view) const
{
    const auto found = m_grants.constFind(view);
    return found == m_grants.cend() ? nullptr : &*found;
}

void GrantViews::retain(const std::function<bool(events::View)> &isUsed)
{
    m_grants.removeIf([&](const std::pair<const events::View &, Grants &> &entry) {
        if (isUsed(entry.first))
            return false;
        m_views.remove(entry.second);
        return true;
    });
}

} // namespace presence
