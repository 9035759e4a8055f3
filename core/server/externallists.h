// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether a watcher is on a list of the presentity's resource-lists documents (RFC 4826), for rules
// with <external-list> (OMA). An anchor is the XCAP URI of a list or of a whole document; ListWalk
// says who is on it, and that is kept as long as no document changes which it rests on. Asked by
// presence::WatcherDecider; server thread.

#include <QHash>

#include "presence/watcheridentity.h"
#include "store/documenttable.h"
#include "xcap/xcapuri.h"

namespace server {

class ExternalLists
{
public:
    ExternalLists(const store::DocumentTable &documents, xcap::UriContext uris)
        : m_documents(documents)
        , m_uris(std::move(uris))
    {
    }

    [[nodiscard]] bool contains(const QByteArray &presentity, const QString &anchor,
                                const presence::WatcherIdentity &watcher);
    /// The same after a change of a document.
    [[nodiscard]] bool containsAsIf(const QByteArray &presentity, const QString &anchor,
                                    const presence::WatcherIdentity &watcher,
                                    const store::DocumentChange &change);

private:
    struct Source
    {
        store::DocumentKey key;
        QByteArray etag; // null: there was no such document
    };
    struct Members
    {
        std::vector<Source> sources; // the documents they were read from
        std::vector<presence::EntityId> ids;
    };
    /// Of one presentity: an anchor that does not lead into her documents has nobody on it.
    using Key = std::pair<QByteArray, QString>;

    const Members &membersOf(const QByteArray &presentity, const QString &anchor);
    [[nodiscard]] std::optional<QByteArray> textOf(const store::DocumentKey &key) const;
    [[nodiscard]] QByteArray etagOf(const store::DocumentKey &key) const;
    [[nodiscard]] bool isCurrent(const Members &members) const;

    const store::DocumentTable &m_documents;
    xcap::UriContext m_uris;
    QHash<Key, Members> m_read;
};

} // namespace server
