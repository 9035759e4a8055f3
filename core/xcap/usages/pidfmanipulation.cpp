// SPDX-License-Identifier: Apache-2.0
#include "xcap/usages/pidfmanipulation.h"

#include "xcap/usages/constraints.h"

namespace xcap {

std::vector<QByteArray> PidfManipulation::namespaces() const
{
    return namespacesOf(m_schema);
}

Place PidfManipulation::place(const XcapUri &uri) const
{
    const Place place = AppUsage::place(uri);
    return place == Place::Stored && uri.document() != "index" ? Place::Nowhere : place;
}

base::Result<void, Conflict> PidfManipulation::check(const store::DocumentKey &,
                                                     const XmlDocument &document) const
{
    static const ExpandedName presence{"urn:ietf:params:xml:ns:pidf", "presence"};
    if (auto root = checkRoot(document, presence); !root)
        return root;
    if (auto checked = checkSchema(m_schema, document); !checked)
        return checked;
    return checkIds(document);
}

} // namespace xcap
