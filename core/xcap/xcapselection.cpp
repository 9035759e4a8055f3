// SPDX-License-Identifier: Apache-2.0
#include "xcap/xcapselection.h"

#include <algorithm>

#include "base/xmlreader.h"
#include "xcap/conflict.h"
#include "xcap/percentescape.h"
#include "xcap/usageregistry.h"

using namespace Qt::Literals::StringLiterals;

namespace xcap {

namespace {

using Token = base::XmlReader::Token;

constexpr QByteArrayView ListsNamespace = "urn:ietf:params:xml:ns:resource-lists";

/// The URI as an absolute path: a relative one begins at the XCAP root (RFC 5875, 4.4).
QByteArray absolute(const QByteArray &text, QByteArray root)
{
    const QByteArray scheme = text.first(qMin<qsizetype>(text.size(), 8)).toLower();
    if (text.startsWith('/') || scheme.startsWith("http://") || scheme.startsWith("https://"))
        return text;
    while (root.endsWith('/'))
        root.chop(1);
    return root + '/' + text;
}

/// What the document selectors in a collection begin with; nothing when it can hold none. One set
/// of rules reads collections and documents: with some number of further segments it names a
/// document.
std::optional<QByteArray> collectionPrefix(const QByteArray &path, const UsageRegistry &usages)
{
    enum class Level { Directory, Users, Usage, Root };
    static constexpr std::pair<Level, const char *> Levels[] = {{Level::Directory, "d"},
                                                                {Level::Users, "u@d/d"},
                                                                {Level::Usage, "users/u@d/d"},
                                                                {Level::Root, "a/users/u@d/d"}};
    // No domain that is served need be called d; what may be seen is asked for each document.
    UriContext anyUser = usages.settings().uris;
    anyUser.domains.clear();
    for (const auto &[level, further] : Levels) {
        const auto uri = XcapUri::parse(path + further, anyUser);
        if (!uri || uri->hasNodeSelector())
            continue;
        if (level == Level::Root)
            return QByteArray();
        if (!usages.findServed(uri->auid()))
            return std::nullopt;
        const QByteArray usage = percentEncodedPath(uri->auid()) + '/';
        if (level == Level::Usage)
            return usage;
        if (level == Level::Users)
            return usage + "users/";
        const QByteArray selector = uri->documentSelector();
        return selector.first(selector.lastIndexOf('/') + 1);
    }
    return std::nullopt;
}

} // namespace

std::optional<XcapSelection> XcapSelection::read(const QByteArray &text,
                                                 const UsageRegistry &usages)
{
    const QByteArray target = absolute(text, usages.settings().uris.root);
    const qsizetype question = target.indexOf('?');
    const QByteArray path = question < 0 ? target : target.first(question);
    if (path.endsWith('/') && !path.contains("/~~/")) {
        std::optional<QByteArray> prefix = collectionPrefix(path, usages);
        if (!prefix)
            return std::nullopt;
        XcapSelection collection;
        collection.kind = Kind::Collection;
        collection.text = text;
        collection.prefix = *std::move(prefix);
        return collection;
    }
    const auto uri = XcapUri::parse(target, usages.settings().uris);
    if (!uri)
        return std::nullopt;
    XcapSelection result;
    result.text = text;
    result.uri = *uri;
    result.usage = usages.findServed(uri->auid());
    if (!result.usage)
        return std::nullopt;
    if (uri->hasNodeSelector()) {
        auto node = NodeSelector::parse(*uri, result.usage->defaultNamespace().toByteArray());
        // "The client MUST NOT subscribe to namespaces" (RFC 5875, 4.1).
        if (!node || node->target() == NodeSelector::Target::NamespaceBindings)
            return std::nullopt;
        result.node = *std::move(node);
        result.kind = Kind::Component;
    }
    return result;
}

base::Result<std::vector<QByteArray>, QString> readSelectionList(QByteArrayView resourceLists)
{
    std::vector<QByteArray> uris;
    base::XmlReader reader(resourceLists);
    for (Token token = reader.next(); token != Token::EndDocument; token = reader.next()) {
        if (token == Token::Error)
            return base::Unexpected(placed(reader.error()));
        if (token != Token::StartElement)
            continue;
        static constexpr QByteArrayView Path[] = {"resource-lists", "list", "entry"};
        const int depth = reader.depth();
        if (!reader.isElement(ListsNamespace, Path[depth - 1])) {
            if (depth == 1)
                return base::Unexpected(u"The body is no resource-lists document."_s);
            if (!reader.skipElement())
                return base::Unexpected(placed(reader.error()));
            continue;
        }
        if (depth < 3)
            continue;
        const QByteArray uri =
            reader.attribute("uri").value_or(QByteArrayView()).trimmed().toByteArray();
        if (!uri.isEmpty() && std::find(uris.begin(), uris.end(), uri) == uris.end())
            uris.push_back(uri);
        if (!reader.skipElement())
            return base::Unexpected(placed(reader.error()));
    }
    return uris;
}

} // namespace xcap
