// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the ChangeFeed hands to whoever looks: rows as values, each with a key that names it for as
// long as it lives. Made in the server thread, read in any.

#include <vector>

#include "server/administration.h"

namespace server {

[[nodiscard]] inline QByteArray keyOf(const PresentityRow &row)
{
    return row.aor;
}
[[nodiscard]] inline qint64 keyOf(const SubscriptionRow &row)
{
    return row.id;
}
/// Two addresses hold no space, so that no two pairs look alike.
[[nodiscard]] inline QByteArray watcherRowKey(const QByteArray &presentity,
                                              const QByteArray &watcher)
{
    return presentity + ' ' + watcher;
}
[[nodiscard]] inline QByteArray keyOf(const WatcherRow &row)
{
    return watcherRowKey(row.presentity, row.watcher);
}
[[nodiscard]] inline QByteArray keyOf(const RegistrationRow &row)
{
    return row.aor + ' ' + row.contact;
}

/// Only the name of the document may hold spaces, and it stands last.
[[nodiscard]] inline QByteArray documentRowKey(const QByteArray &user, const QByteArray &kind,
                                               const QByteArray &name)
{
    return user + ' ' + kind + ' ' + name;
}
[[nodiscard]] inline QByteArray keyOf(const DocumentRow &row)
{
    return documentRowKey(row.user, row.kind, row.name);
}

[[nodiscard]] inline QByteArray keyOf(const UserRow &row)
{
    return row.user;
}

template <class Row>
struct RowChanges
{
    using Key = decltype(keyOf(std::declval<Row>()));

    /// To be taken first: a row that is gone and came back stands in both lists.
    std::vector<Key> removed;
    /// Changed and new rows, each once.
    std::vector<Row> changed;

    [[nodiscard]] size_t size() const { return removed.size() + changed.size(); }
};

struct ChangeBatch
{
    /// All rows there are; what was known before is void.
    bool isSnapshot = false;
    RowChanges<PresentityRow> presentities;
    RowChanges<WatcherRow> watchers;
    RowChanges<SubscriptionRow> subscriptions;
    RowChanges<RegistrationRow> registrations;
    RowChanges<DocumentRow> documents;
    RowChanges<UserRow> users;
    /// Once a second.
    std::optional<Status> status;

    [[nodiscard]] size_t size() const
    {
        return presentities.size() + watchers.size() + subscriptions.size() + registrations.size() +
               documents.size() + users.size();
    }
};

} // namespace server
