// SPDX-License-Identifier: Apache-2.0
#include "server/externallists.h"

#include <algorithm>

#include "sip/uri.h"
#include "xcap/elementlocator.h"
#include "xcap/xmldocument.h"

namespace server {

namespace {

constexpr qsizetype MostListsKept = 4096;
const QByteArray ListsNamespace = QByteArrayLiteral("urn:ietf:params:xml:ns:resource-lists");

/// The list that is meant; NoElement when there is none.
xcap::ElementId find(const xcap::XmlIndex &index, const xcap::XcapUri &uri)
{
    if (!uri.hasNodeSelector())
        return 0;
    const auto selector = xcap::NodeSelector::parse(uri, ListsNamespace);
    if (!selector || selector->target() != xcap::NodeSelector::Target::Element)
        return xcap::NoElement;
    const xcap::Location location = xcap::locate(index, selector->steps());
    return location.outcome == xcap::Location::Outcome::Found ? location.element : xcap::NoElement;
}

} // namespace

bool ExternalLists::contains(const QByteArray &presentity, const QString &anchor,
                             const presence::WatcherIdentity &watcher)
{
    const auto uri = xcap::XcapUri::parse(anchor.toUtf8(), m_uris);
    if (!uri || uri->auid() != "resource-lists" || uri->tree() != xcap::XcapUri::Tree::Users ||
        sip::Uri::addressOfRecord(uri->user().user, uri->user().domain) != presentity)
        return false;
    const store::Document *document =
        m_documents.find({uri->user().user, uri->user().domain, store::DocumentType::ResourceLists,
                          uri->document()});
    if (!document)
        return false;
    const std::vector<presence::EntityId> &ids = membersOf(anchor, *uri, *document).ids;
    return std::any_of(ids.begin(), ids.end(),
                       [&](const presence::EntityId &each) { return watcher.is(each); });
}

const ExternalLists::Members &ExternalLists::membersOf(const QString &anchor,
                                                       const xcap::XcapUri &uri,
                                                       const store::Document &document)
{
    if (m_read.size() >= MostListsKept && !m_read.contains(anchor))
        m_read.clear();
    Members &members = m_read[anchor];
    if (members.etag == document.etag)
        return members;
    members = {document.etag, {}};
    const auto read = xcap::XmlDocument::read(document.text);
    if (!read)
        return members;
    const xcap::XmlIndex &index = read->index();
    const xcap::ElementId list = find(index, uri);
    if (list == xcap::NoElement)
        return members;
    // In document order the elements of the list stand together, behind its own.
    const auto end = index.at(list).end;
    for (auto id = list + 1; size_t(id) < index.elements().size() && index.at(id).begin < end;
         ++id) {
        if (index.hasName(id, {ListsNamespace, "entry"}))
            members.ids.emplace_back(QString::fromUtf8(index.valueOf(id, "uri")));
    }
    return members;
}

} // namespace server
