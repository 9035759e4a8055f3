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

bool isAmong(const std::vector<presence::EntityId> &ids, const presence::WatcherIdentity &watcher)
{
    return std::any_of(ids.begin(), ids.end(),
                       [&](const presence::EntityId &each) { return watcher.is(each); });
}

} // namespace

std::optional<std::pair<xcap::XcapUri, store::DocumentKey>>
ExternalLists::listOf(const QByteArray &presentity, const QString &anchor) const
{
    const auto uri = xcap::XcapUri::parse(anchor.toUtf8(), m_uris);
    if (!uri || uri->auid() != "resource-lists" || uri->tree() != xcap::XcapUri::Tree::Users ||
        sip::Uri::addressOfRecord(uri->user().user, uri->user().domain) != presentity)
        return std::nullopt;
    return std::pair{*uri, store::DocumentKey{uri->user().user, uri->user().domain,
                                              store::DocumentType::ResourceLists, uri->document()}};
}

bool ExternalLists::contains(const QByteArray &presentity, const QString &anchor,
                             const presence::WatcherIdentity &watcher)
{
    const auto list = listOf(presentity, anchor);
    const store::Document *document = list ? m_documents.find(list->second) : nullptr;
    return document && isAmong(membersOf(anchor, list->first, *document).ids, watcher);
}

bool ExternalLists::containsAsIf(const QByteArray &presentity, const QString &anchor,
                                 const presence::WatcherIdentity &watcher,
                                 const store::DocumentChange &change)
{
    const auto list = listOf(presentity, anchor);
    if (!list || list->second != change.key)
        return contains(presentity, anchor, watcher);
    return change.text && isAmong(read(list->first, *change.text), watcher);
}

const ExternalLists::Members &ExternalLists::membersOf(const QString &anchor,
                                                       const xcap::XcapUri &uri,
                                                       const store::Document &document)
{
    if (m_read.size() >= MostListsKept && !m_read.contains(anchor))
        m_read.clear();
    Members &members = m_read[anchor];
    if (members.etag != document.etag)
        members = {document.etag, read(uri, document.text)};
    return members;
}

std::vector<presence::EntityId> ExternalLists::read(const xcap::XcapUri &uri,
                                                    const QByteArray &text)
{
    std::vector<presence::EntityId> ids;
    const auto read = xcap::XmlDocument::read(text);
    if (!read)
        return ids;
    const xcap::XmlIndex &index = read->index();
    const xcap::ElementId list = find(index, uri);
    if (list == xcap::NoElement)
        return ids;
    // In document order the elements of the list stand together, behind its own.
    const auto end = index.at(list).end;
    for (auto id = list + 1; size_t(id) < index.elements().size() && index.at(id).begin < end;
         ++id) {
        if (index.hasName(id, {ListsNamespace, "entry"}))
            ids.emplace_back(QString::fromUtf8(index.valueOf(id, "uri")));
    }
    return ids;
}

} // namespace server
