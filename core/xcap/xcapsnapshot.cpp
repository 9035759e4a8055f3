// SPDX-License-Identifier: Apache-2.0
#include "xcap/xcapsnapshot.h"

#include <algorithm>

#include "base/xmlwriter.h"
#include "xcap/elementlocator.h"
#include "xcap/usageregistry.h"
#include "xcap/xmldocument.h"

namespace xcap {

namespace {

/// A patch may always be this long, however short the document.
constexpr qsizetype LongPatch = 4096;

class Photographer
{
public:
    Photographer(const Requester &requester, const UsageRegistry &usages)
        : m_requester(requester)
        , m_usages(usages)
    {
    }

    void add(const XcapSelection &selection)
    {
        if (selection.kind == XcapSelection::Kind::Collection)
            addCollection(selection.prefix);
        else if (!selection.usage->permits(m_requester, selection.uri, Operation::Read))
            return;
        else if (selection.kind == XcapSelection::Kind::Document)
            addDocument(*selection.usage, selection.uri, selection.text);
        else
            addComponent(selection);
    }
    [[nodiscard]] XcapSnapshot take() { return std::move(m_snapshot); }

private:
    void addCollection(const QByteArray &prefix);
    void addDocument(const AppUsage &usage, const XcapUri &uri, const QByteArray &selector);
    void addComponent(const XcapSelection &selection);
    [[nodiscard]] static std::optional<ComponentDiff> component(const XcapSelection &selection,
                                                                const XmlIndex &index);

    const Requester &m_requester;
    const UsageRegistry &m_usages;
    XcapSnapshot m_snapshot;
    std::map<QByteArray, std::optional<XmlDocument>> m_read; // by document selector
};

void Photographer::addCollection(const QByteArray &prefix)
{
    QByteArray root = m_usages.settings().uris.root;
    while (root.endsWith('/'))
        root.chop(1);
    const auto addIfIn = [&](const AppUsage &usage, const QByteArray &selector) {
        if (!selector.startsWith(prefix) || m_snapshot.documents.contains(selector))
            return;
        const auto uri = XcapUri::parse(root + '/' + selector, m_usages.settings().uris);
        if (uri && usage.permits(m_requester, *uri, Operation::Read))
            addDocument(usage, *uri, selector);
    };
    const events::UserAndDomain &user = m_requester.user;
    for (const store::DocumentKey &key : m_usages.documents().of(user.user, user.domain)) {
        if (const AppUsage *usage = m_usages.findServed(key.type))
            addIfIn(*usage, userDocumentSelector(usage->auid(), user, key.document));
    }
    for (const auto &usage : m_usages.all()) {
        for (const QByteArray &selector : usage->generatedDocuments(user))
            addIfIn(*usage, selector);
    }
}

void Photographer::addDocument(const AppUsage &usage, const XcapUri &uri,
                               const QByteArray &selector)
{
    // Superfluous selections of one document give one answer (RFC 5875, 4.7).
    const QByteArray document = uri.documentSelector();
    if (m_snapshot.documents.contains(document))
        return;
    if (const auto text = m_usages.text(usage, uri))
        m_snapshot.documents[document] = {selector, store::DocumentTable::etagOf(*text), *text};
}

void Photographer::addComponent(const XcapSelection &selection)
{
    const auto [place, isNew] = m_read.try_emplace(selection.uri.documentSelector());
    if (isNew) {
        if (const auto text = m_usages.text(*selection.usage, selection.uri)) {
            if (auto read = XmlDocument::read(*text))
                place->second = *std::move(read);
        }
    }
    if (!place->second)
        return;
    if (auto found = component(selection, place->second->index()))
        m_snapshot.components.emplace(selection.text, *std::move(found));
}

std::optional<ComponentDiff> Photographer::component(const XcapSelection &selection,
                                                     const XmlIndex &index)
{
    const Location location = locate(index, selection.node->steps());
    if (location.outcome != Location::Outcome::Found)
        return std::nullopt;
    ComponentDiff result;
    result.kind = selection.node->target();
    result.selector = selection.text;
    const XmlElement &element = index.at(location.element);
    if (result.kind == NodeSelector::Target::Element) {
        result.content = index.text().sliced(element.begin, element.end - element.begin);
        result.bindings = index.bindingsInScope(element.parent);
        return result;
    }
    const auto attribute = index.attribute(location.element, selection.node->attribute());
    if (!attribute)
        return std::nullopt;
    base::appendXmlText(result.content, QByteArrayView(index.value(*attribute)));
    return result;
}

DocumentDiff documentDiff(const DocumentVersion &before, const DocumentVersion &after,
                          bool withPatch)
{
    DocumentDiff diff;
    diff.selector = after.selector.isEmpty() ? before.selector : after.selector;
    diff.previousEtag = before.etag;
    diff.newEtag = after.etag;
    // A row that was written by hand may hold anything.
    if (!withPatch || before.etag.isEmpty() || after.etag.isEmpty() ||
        !XmlDocument::read(before.text) || !XmlDocument::read(after.text))
        return diff;
    if (auto patch = makePatch(before.text, after.text, std::max(after.text.size(), LongPatch))) {
        diff.bodyNotChanged = patch->empty();
        diff.patch = *std::move(patch);
    }
    return diff;
}

/// The version of a document in a snapshot; without entity-tag when it is not there.
DocumentVersion versionIn(const XcapSnapshot &snapshot, const QByteArray &document)
{
    const auto found = snapshot.documents.find(document);
    return found == snapshot.documents.end() ? DocumentVersion() : found->second;
}

/// All documents that one of the two has; what changed last comes last.
std::vector<QByteArray> inOrderOfChange(const XcapSnapshot &told, const XcapSnapshot &now,
                                        const std::vector<DocumentChange> &history)
{
    std::vector<QByteArray> documents;
    for (const XcapSnapshot *snapshot : {&told, &now}) {
        for (const auto &[document, version] : snapshot->documents) {
            if (snapshot == &told || !told.documents.contains(document))
                documents.push_back(document);
        }
    }
    for (const DocumentChange &change : history) {
        const auto place = std::find(documents.begin(), documents.end(), change.document);
        if (place != documents.end())
            std::rotate(place, place + 1, documents.end());
    }
    return documents;
}

void appendComponents(XcapDiffDocument &document, const XcapSnapshot &told, const XcapSnapshot &now,
                      bool all)
{
    for (const auto &[selector, component] : told.components) {
        if (now.components.contains(selector))
            continue;
        ComponentDiff gone = component;
        gone.exists = false;
        gone.content.clear();
        gone.bindings.clear();
        document.entries.emplace_back(std::move(gone));
    }
    for (const auto &[selector, component] : now.components) {
        const auto before = told.components.find(selector);
        if (all || before == told.components.end() || before->second.content != component.content ||
            before->second.bindings != component.bindings)
            document.entries.emplace_back(component);
    }
}

} // namespace

XcapSnapshot takeSnapshot(const std::vector<XcapSelection> &selections, const Requester &requester,
                          const UsageRegistry &usages)
{
    Photographer photographer(requester, usages);
    // Documents that are named come first: of them `sel` is to be as the subscriber wrote it.
    for (const bool collections : {false, true}) {
        for (const XcapSelection &selection : selections) {
            if ((selection.kind == XcapSelection::Kind::Collection) == collections)
                photographer.add(selection);
        }
    }
    return photographer.take();
}

std::optional<QByteArray> toldSelector(const std::vector<XcapSelection> &selections,
                                       const QByteArray &document)
{
    std::optional<QByteArray> told;
    for (const XcapSelection &selection : selections) {
        if (selection.kind == XcapSelection::Kind::Document &&
            selection.uri.documentSelector() == document)
            return selection.text;
        if (selection.kind == XcapSelection::Kind::Collection &&
            document.startsWith(selection.prefix))
            told = document;
    }
    return told;
}

XcapDiffDocument fullState(const XcapSnapshot &told, const XcapSnapshot &now)
{
    XcapDiffDocument result;
    for (const auto &[document, version] : told.documents) {
        if (!now.documents.contains(document))
            result.entries.emplace_back(documentDiff(version, {}, false));
    }
    for (const auto &[document, version] : now.documents)
        result.entries.emplace_back(documentDiff({}, version, false));
    appendComponents(result, told, now, true);
    return result;
}

XcapDiffDocument changes(const XcapSnapshot &told, const XcapSnapshot &now,
                         DiffProcessing processing, const std::vector<DocumentChange> &history)
{
    XcapDiffDocument result;
    XcapSnapshot reached;
    reached.documents = told.documents;
    if (processing == DiffProcessing::XcapPatching) {
        for (const DocumentChange &change : history) {
            DocumentVersion &version = reached.documents[change.document];
            if (version.etag != change.version.etag)
                result.entries.emplace_back(documentDiff(version, change.version, true));
            version = change.version;
        }
    }
    const bool withPatch = processing == DiffProcessing::Aggregate;
    for (const QByteArray &document : inOrderOfChange(reached, now, history)) {
        const DocumentVersion before = versionIn(reached, document);
        const DocumentVersion after = versionIn(now, document);
        if (before.etag != after.etag)
            result.entries.emplace_back(documentDiff(before, after, withPatch));
    }
    appendComponents(result, told, now, false);
    return result;
}

} // namespace xcap
