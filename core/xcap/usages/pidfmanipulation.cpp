// SPDX-License-Identifier: Apache-2.0
#include "xcap/usages/pidfmanipulation.h"

#include "presence/pidfreader.h"
#include "xcap/usageregistry.h"
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
    if (auto checked = checkIds(document); !checked)
        return checked;
    const auto read = presence::PidfReader::read(document.text(), m_settings.publicationLimits);
    if (!read)
        return constraintFailure(
            base::Sentence(QT_TRANSLATE_NOOP("core",
                                             "No watcher could be shown this document, which would "
                                             "have to be shorter or plainer: %1"))
                .arg(read.error().sentence));
    return {};
}

} // namespace xcap
