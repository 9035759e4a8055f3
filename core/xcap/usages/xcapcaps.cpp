// SPDX-License-Identifier: Apache-2.0
#include "xcap/usages/xcapcaps.h"

#include <set>

#include "base/xmlwriter.h"
#include "xcap/usageregistry.h"
#include "xcap/usages/constraints.h"

using namespace Qt::Literals::StringLiterals;

namespace xcap {

std::vector<QByteArray> XcapCaps::namespaces() const
{
    return {defaultNamespace().toByteArray()};
}

Place XcapCaps::place(const XcapUri &uri) const
{
    const bool index = uri.tree() == XcapUri::Tree::Global && uri.document() == "index";
    return index ? Place::Generated : Place::Nowhere;
}

std::vector<QByteArray> XcapCaps::generatedDocuments(const events::UserAndDomain &) const
{
    return {"xcap-caps/global/index"};
}

std::optional<QByteArray> XcapCaps::generate(const XcapUri &, const QByteArray &) const
{
    std::set<QByteArray> auids;
    std::set<QByteArray> uris;
    for (const auto &usage : m_registry.all()) {
        if (!usage->isServed())
            continue;
        auids.insert(usage->auid().toByteArray());
        for (const QByteArray &uri : usage->namespaces())
            uris.insert(uri);
    }
    QByteArray text;
    base::XmlWriter writer(text);
    writer.declaration();
    writer.startElement("xcap-caps");
    writer.attribute("xmlns", defaultNamespace());
    writer.startElement("auids");
    for (const QByteArray &auid : auids)
        writer.textElement("auid", auid);
    writer.endElement();
    writer.startElement("extensions");
    writer.endElement();
    writer.startElement("namespaces");
    for (const QByteArray &uri : uris)
        writer.textElement("namespace", uri);
    writer.endElement();
    writer.endElement();
    return text + '\n';
}

base::Result<void, Conflict> XcapCaps::check(const store::DocumentKey &, const XmlDocument &) const
{
    return constraintFailure(u"The server writes this document itself."_s);
}

} // namespace xcap
