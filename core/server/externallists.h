// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether a watcher is on a list of the presentity's resource-lists documents (RFC 4826), for rules
// with <external-list> (OMA). An anchor is the XCAP URI of a list or of a whole document; lists
// within it count, references to others do not, and lists of other users are nobody's business.
// Asked by presence::WatcherDecider; server thread.

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
    struct Members
    {
        QByteArray etag; // of the document they were read from
        std::vector<presence::EntityId> ids;
    };

    /// The document that the anchor means, if it is one of the presentity's own.
    [[nodiscard]] std::optional<std::pair<xcap::XcapUri, store::DocumentKey>>
    listOf(const QByteArray &presentity, const QString &anchor) const;
    const Members &membersOf(const QString &anchor, const xcap::XcapUri &uri,
                             const store::Document &document);
    [[nodiscard]] static std::vector<presence::EntityId> read(const xcap::XcapUri &uri,
                                                              const QByteArray &text);

    const store::DocumentTable &m_documents;
    xcap::UriContext m_uris;
    QHash<QString, Members> m_read; // by anchor
};

} // namespace server
