// SPDX-License-Identifier: Apache-2.0
#include "xcap/usages/xcapdirectory.h"

#include "base/xmlwriter.h"
#include "xcap/usageregistry.h"
#include "xcap/usages/constraints.h"

using namespace Qt::Literals::StringLiterals;

namespace xcap {

Place XcapDirectory::place(const XcapUri &uri) const
{
    const bool directory = uri.tree() == XcapUri::Tree::Users && uri.document() == "directory.xml";
    return directory ? Place::Generated : Place::Nowhere;
}

std::vector<QByteArray> XcapDirectory::generatedDocuments(const events::UserAndDomain &user) const
{
    return {userDocumentSelector(auid(), user, "directory.xml")};
}

std::optional<QByteArray> XcapDirectory::generate(const XcapUri &uri,
                                                  const QByteArray &rootUri) const
{
    QByteArray root = rootUri;
    while (root.endsWith('/'))
        root.chop(1);
    QByteArray text;
    base::XmlWriter writer(text);
    writer.declaration();
    writer.startElement("xcap-directory");
    writer.attribute("xmlns", defaultNamespace());
    const AppUsage *folder = nullptr;
    // In the order of their kinds, so each folder is opened once.
    for (const store::DocumentKey &key :
         m_registry.documents().of(uri.user().user, uri.user().domain)) {
        const AppUsage *usage = m_registry.findServed(key.type);
        const store::Document *document = m_registry.documents().find(key);
        if (!usage || !document)
            continue;
        if (usage != folder) {
            if (folder)
                writer.endElement();
            writer.startElement("folder");
            writer.attribute("auid", usage->auid());
            folder = usage;
        }
        writer.startElement("entry");
        const QByteArray selector = userDocumentSelector(usage->auid(), uri.user(), key.document);
        writer.attribute("uri", QByteArrayView(root + '/' + selector));
        writer.attribute("etag", QByteArrayView(document->etag));
        writer.attribute("size", QByteArrayView(QByteArray::number(document->text.size())));
        writer.endElement();
    }
    if (folder)
        writer.endElement();
    writer.endElement();
    return text + '\n';
}

base::Result<void, Conflict> XcapDirectory::check(const store::DocumentKey &,
                                                  const XmlDocument &) const
{
    return constraintFailure(u"The server writes this document itself."_s);
}

} // namespace xcap
