// SPDX-License-Identifier: Apache-2.0
#pragma once

// Makes the flat list of a resource list (RFC 4826, 4.5): its entries, those of the lists in it,
// and what its <entry-ref> and <external> elements lead to, as far as that is in documents of the
// same user: what others wrote has no say in a user's rules. What cannot be resolved is left out.
// Made by ExternalLists for one list; server thread.

#include <functional>
#include <memory>
#include <set>
#include <tuple>

#include <QHash>

#include "presence/watcheridentity.h"
#include "store/records.h"
#include "xcap/xcapuri.h"
#include "xcap/xmldocument.h"

namespace server {

class ListWalk
{
public:
    /// The text of a document; nothing when there is none.
    using Source = std::function<std::optional<QByteArray>(const store::DocumentKey &key)>;

    /// `user` is a canonical address-of-record.
    ListWalk(QByteArray user, const xcap::UriContext &uris, Source source)
        : m_user(std::move(user))
        , m_uris(uris)
        , m_source(std::move(source))
    {
    }

    /// Once. `anchor` is the XCAP URI of a list or of a whole document.
    void walk(const QString &anchor);

    [[nodiscard]] const std::vector<presence::EntityId> &members() const { return m_members; }
    /// What the members rest on; those that are not there are among them.
    [[nodiscard]] QList<store::DocumentKey> documents() const { return m_read.keys(); }

private:
    using Read = std::shared_ptr<const xcap::XmlDocument>; // shared: the hash wants copies
    struct Place
    {
        const xcap::XmlDocument *document = nullptr; // in m_read
        xcap::ElementId element = xcap::NoElement;

        friend bool operator<(const Place &a, const Place &b)
        {
            return std::tie(a.document, a.element) < std::tie(b.document, b.element);
        }
    };

    [[nodiscard]] std::optional<xcap::XcapUri> parse(const QByteArray &anchor) const;
    [[nodiscard]] std::optional<Place> find(const QByteArray &anchor);
    [[nodiscard]] const xcap::XmlDocument *read(const xcap::XcapUri &uri);
    void addList(const Place &list);
    void addEntry(const Place &entry);
    void follow(const QByteArray &anchor, QByteArrayView expected);

    QByteArray m_user;
    const xcap::UriContext &m_uris;
    Source m_source;
    QHash<store::DocumentKey, Read> m_read;
    std::set<Place> m_visited;
    std::vector<Place> m_lists; // to be walked through yet
    std::vector<presence::EntityId> m_members;
    qsizetype m_searched = 0;
};

} // namespace server
