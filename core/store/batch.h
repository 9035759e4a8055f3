// SPDX-License-Identifier: Apache-2.0
#pragma once

// An ordered set of writes that are committed in one transaction (RFC 3903's and 6665's answers
// wait for it). The server thread fills it and moves it away; the store thread writes it. Each
// write carries its `owner`, a number of the server's own, which comes back if the row fails.

#include <optional>
#include <variant>
#include <vector>

#include "store/records.h"

namespace store {

struct SavePublication
{
    enum class Body : quint8 { Written, Unchanged };

    PublicationRecord record;
    std::optional<QByteArray> previousEtag; // the row to replace, whose entity-tag moves
    Body body = Body::Written;
};
struct RemovePublication
{
    PublicationKey key;
};
struct SaveSubscription
{
    enum class Columns : quint8 { All, Changing }; // Changing: what a refresh can change

    SubscriptionRecord record;
    Columns columns = Columns::All;
};
struct ReserveCseq
{
    qint64 id = 0;
    quint32 cseq = 0;
};
struct SaveVersion
{
    qint64 id = 0;
    qint64 version = 0;
};
struct RemoveSubscription
{
    qint64 id = 0;
};
struct SaveWatcher
{
    WatcherRecord record;
};
struct RemoveWatcher
{
    WatcherKey key;
};
struct SaveDocument
{
    DocumentRecord record;
};
struct RemoveDocument
{
    DocumentKey key;
};
struct SaveBinding
{
    BindingRecord record;
};
struct RemoveBinding
{
    BindingKey key;
};
struct SaveCredential
{
    CredentialRecord record;
};
struct RemoveCredential
{
    CredentialKey key;
};

using Write =
    std::variant<SavePublication, RemovePublication, SaveSubscription, ReserveCseq, SaveVersion,
                 RemoveSubscription, SaveWatcher, RemoveWatcher, SaveDocument, RemoveDocument,
                 SaveBinding, RemoveBinding, SaveCredential, RemoveCredential>;

class Batch
{
public:
    struct Entry
    {
        Write write;
        quint64 owner = 0;
        quint32 group = 0; // 0: stands alone
    };

    /// A publication. With `previousEtag` the row of that entity-tag becomes this one (a modify);
    /// should somebody have deleted that row meanwhile, it is written anew.
    void savePublication(PublicationRecord record, std::optional<QByteArray> previousEtag,
                         quint64 owner);
    /// As above for a refresh (RFC 3903, 4.1): the body in the row is already the record's.
    void refreshPublication(PublicationRecord record, QByteArray previousEtag, quint64 owner);
    void removePublication(PublicationKey key, quint64 owner);

    /// Inserts, or replaces the row of that id. Refused (a failure of kind Row) when the row of
    /// that id belongs to another dialog, or another id has the same dialog and event.
    void saveSubscription(SubscriptionRecord record, quint64 owner);
    /// The cheaper one when the row is there and its dialog the same, so for each refresh: writes
    /// cseq, contact, record_route, expires, status, version and what stands behind them, but not
    /// request_uri, user_agent, local_uri, remote_uri. A row deleted meanwhile is written anew.
    void updateSubscription(SubscriptionRecord record, quint64 owner);
    /// An upper bound for the CSeq of NOTIFYs to come. A row that is gone is no error.
    void reserveCseq(qint64 id, quint32 cseq, quint64 owner);
    /// The version of the last watcherinfo document. A row that is gone is no error.
    void saveVersion(qint64 id, qint64 version, quint64 owner);
    void removeSubscription(qint64 id, quint64 owner);

    void saveWatcher(WatcherRecord record, quint64 owner);
    void removeWatcher(WatcherKey key, quint64 owner);
    void saveDocument(DocumentRecord record, quint64 owner);
    void removeDocument(DocumentKey key, quint64 owner);
    void saveBinding(BindingRecord record, quint64 owner);
    void removeBinding(BindingKey key, quint64 owner);
    void saveCredential(CredentialRecord record, quint64 owner);
    void removeCredential(CredentialKey key, quint64 owner);

    /// What is added until endGroup() is written together or not at all, even when the batch has
    /// to be retried row by row: a decision and its rule. If one row fails, all are reported.
    void beginGroup();
    void endGroup();

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] size_t size() const { return m_entries.size(); }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// Each once, in ascending order.
    [[nodiscard]] std::vector<quint64> owners() const;

    /// Drops writes that a later one of the same row, owner and no group makes idle. Done by the
    /// store thread; nobody else needs to.
    void coalesce();

private:
    void add(Write write, quint64 owner);

    std::vector<Entry> m_entries;
    quint32 m_group = 0;
    quint32 m_groups = 0;
};

} // namespace store
