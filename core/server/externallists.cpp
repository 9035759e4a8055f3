// SPDX-License-Identifier: Apache-2.0
#include "server/externallists.h"

#include <algorithm>

#include "server/listwalk.h"

namespace server {

namespace {

constexpr qsizetype MostListsKept = 4096;

bool isAmong(const std::vector<presence::EntityId> &ids, const presence::WatcherIdentity &watcher)
{
    return std::any_of(ids.begin(), ids.end(),
                       [&](const presence::EntityId &each) { return watcher.is(each); });
}

} // namespace

bool ExternalLists::contains(const QByteArray &presentity, const QString &anchor,
                             const presence::WatcherIdentity &watcher)
{
    return isAmong(membersOf(presentity, anchor).ids, watcher);
}

bool ExternalLists::containsAsIf(const QByteArray &presentity, const QString &anchor,
                                 const presence::WatcherIdentity &watcher,
                                 const store::DocumentChange &change)
{
    const Members &now = membersOf(presentity, anchor);
    if (std::none_of(now.sources.begin(), now.sources.end(),
                     [&](const Source &source) { return source.key == change.key; }))
        return isAmong(now.ids, watcher);
    ListWalk walk(presentity, m_uris, [&](const store::DocumentKey &key) {
        return key == change.key ? change.text : textOf(key);
    });
    walk.walk(anchor);
    return isAmong(walk.members(), watcher);
}

const ExternalLists::Members &ExternalLists::membersOf(const QByteArray &presentity,
                                                       const QString &anchor)
{
    const Key key{presentity, anchor};
    const auto known = m_read.constFind(key);
    if (known != m_read.cend() && isCurrent(*known))
        return *known;
    if (m_read.size() >= MostListsKept && known == m_read.cend())
        m_read.clear();
    ListWalk walk(presentity, m_uris,
                  [this](const store::DocumentKey &each) { return textOf(each); });
    walk.walk(anchor);
    Members &members = m_read[key];
    members.sources.clear();
    for (const store::DocumentKey &each : walk.documents())
        members.sources.push_back({each, etagOf(each)});
    members.ids = walk.members();
    return members;
}

std::optional<QByteArray> ExternalLists::textOf(const store::DocumentKey &key) const
{
    const store::Document *document = m_documents.find(key);
    return document ? std::optional(document->text) : std::nullopt;
}

QByteArray ExternalLists::etagOf(const store::DocumentKey &key) const
{
    const store::Document *document = m_documents.find(key);
    return document ? document->etag : QByteArray();
}

bool ExternalLists::isCurrent(const Members &members) const
{
    return std::all_of(members.sources.begin(), members.sources.end(),
                       [this](const Source &each) { return etagOf(each.key) == each.etag; });
}

} // namespace server
