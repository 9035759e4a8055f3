// SPDX-License-Identifier: Apache-2.0
#include "xcap/usages/resourcelists.h"

#include "xcap/usages/constraints.h"

namespace xcap {

std::vector<QByteArray> ResourceLists::namespaces() const
{
    return namespacesOf(m_schema);
}

base::Result<void, Conflict> ResourceLists::check(const store::DocumentKey &,
                                                  const XmlDocument &document) const
{
    static const ExpandedName root{ResourceListsNamespace, "resource-lists"};
    if (auto checked = checkRoot(document, root); !checked)
        return checked;
    if (auto checked = checkSchema(m_schema, document); !checked)
        return checked;
    return checkLists(document);
}

} // namespace xcap
