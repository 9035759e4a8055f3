// SPDX-License-Identifier: Apache-2.0
#include "server/listwalk.h"

#include <QLoggingCategory>

#include "sip/uri.h"
#include "xcap/elementlocator.h"

namespace server {

Q_LOGGING_CATEGORY(listsLog, "server.lists")

namespace {

/// How many elements may be looked at to resolve all references of one list, each by all of the
/// document it leads to: a tenth of a second.
constexpr qsizetype MostSearched = 1'000'000;

const QByteArray ListsNamespace = QByteArrayLiteral("urn:ietf:params:xml:ns:resource-lists");

bool isNamed(const xcap::XmlIndex &index, xcap::ElementId id, QByteArrayView local)
{
    return index.hasName(id, {ListsNamespace, local.toByteArray()});
}

/// The element that is meant; NoElement when there is none.
xcap::ElementId locate(const xcap::XmlIndex &index, const xcap::XcapUri &uri)
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

void ListWalk::walk(const QString &anchor)
{
    if (const auto list = find(anchor.toUtf8()); list && m_visited.insert(*list).second)
        m_lists.push_back(*list);
    while (!m_lists.empty()) {
        const Place list = m_lists.back();
        m_lists.pop_back();
        addList(list);
    }
    if (m_searched > MostSearched)
        qCWarning(listsLog).noquote()
            << "a list of" << m_user << "has so many references that some were left out:" << anchor;
}

/// Under our root, or under that of a proxy which maps it to ours: what is behind it is the same.
std::optional<xcap::XcapUri> ListWalk::parse(const QByteArray &anchor) const
{
    auto uri = xcap::XcapUri::parse(anchor, m_uris);
    if (!uri || uri->auid() != "resource-lists") {
        const qsizetype at = anchor.indexOf("/resource-lists/users/");
        if (at < 0)
            return std::nullopt;
        uri = xcap::XcapUri::parse(QByteArrayView(anchor).sliced(at),
                                   {QByteArrayLiteral("/"), m_uris.defaultDomain});
    }
    if (!uri || uri->tree() != xcap::XcapUri::Tree::Users ||
        sip::Uri::addressOfRecord(uri->user().user, uri->user().domain) != m_user)
        return std::nullopt;
    return *std::move(uri);
}

const xcap::XmlDocument *ListWalk::read(const xcap::XcapUri &uri)
{
    const store::DocumentKey key{uri.user().user, uri.user().domain,
                                 store::DocumentType::ResourceLists, uri.document()};
    auto known = m_read.constFind(key);
    if (known == m_read.cend()) {
        Read document;
        if (const auto text = m_source(key)) {
            if (auto read = xcap::XmlDocument::read(*text))
                document = std::make_shared<const xcap::XmlDocument>(*std::move(read));
        }
        known = m_read.insert(key, document);
    }
    return known->get();
}

std::optional<ListWalk::Place> ListWalk::find(const QByteArray &anchor)
{
    const auto uri = parse(anchor);
    const xcap::XmlDocument *document = uri ? read(*uri) : nullptr;
    if (!document || m_searched > MostSearched)
        return std::nullopt;
    m_searched += qsizetype(document->index().elements().size());
    const xcap::ElementId element = locate(document->index(), *uri);
    if (element == xcap::NoElement)
        return std::nullopt;
    return Place{document, element};
}

/// What was visited is passed over, so that references in a circle come to an end (RFC 4826, 4.5).
void ListWalk::addList(const Place &list)
{
    const xcap::XmlIndex &index = list.document->index();
    // In document order the elements of the list stand together, behind its own.
    const auto end = index.at(list.element).end;
    const auto count = xcap::ElementId(index.elements().size());
    for (auto id = list.element + 1; id < count && index.at(id).begin < end; ++id) {
        const bool isList = isNamed(index, id, "list");
        if (isList && !m_visited.insert({list.document, id}).second) {
            const auto passed = index.at(id).end;
            while (id + 1 < count && index.at(id + 1).begin < passed)
                ++id;
        } else if (isNamed(index, id, "entry")) {
            addEntry({list.document, id});
        } else if (isNamed(index, id, "external")) {
            follow(index.valueOf(id, "anchor"), "list");
        } else if (isNamed(index, id, "entry-ref")) {
            // Relative to the XCAP root, whichever it is (RFC 4826, 3.1).
            follow('/' + index.valueOf(id, "ref"), "entry");
        }
    }
}

void ListWalk::addEntry(const Place &entry)
{
    if (m_visited.insert(entry).second)
        m_members.emplace_back(
            QString::fromUtf8(entry.document->index().valueOf(entry.element, "uri")));
}

void ListWalk::follow(const QByteArray &anchor, QByteArrayView expected)
{
    const auto place = find(anchor);
    if (!place || !isNamed(place->document->index(), place->element, expected))
        return;
    if (expected == "entry")
        addEntry(*place);
    else if (m_visited.insert(*place).second)
        m_lists.push_back(*place);
}

} // namespace server
