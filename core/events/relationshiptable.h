// SPDX-License-Identifier: Apache-2.0
#pragma once

// What has been decided about each watcher that ever asked: the rows of the table `watchers`
// (tables.md), and the source of the state "waiting" of watcher information (RFC 3857, 4.7.1).
// A watcher nobody has decided about is pending, or active while force_active is set.

#include <optional>

#include <QHash>
#include <QMap>

#include "events/resourcetable.h"
#include "events/watcherdecision.h"
#include "store/commitledger.h"

namespace events {

struct Relationship
{
    WatcherDecision decision = WatcherDecision::Undecided;
    DecidedBy by = DecidedBy::Person;
    QByteArray unknownStatus; // a status word in the table that is none of ours: shown, not coerced
    qint64 inserted = 0;      // Unix seconds of the first SUBSCRIBE
    int subscriptions = 0;    // live ones of this watcher
    quint32 asked = 0;        // SUBSCRIBEs that made a dialog, in this session
    QByteArray watcherId;     // of the last subscription, for its time as "waiting"
    QByteArray displayName;
    QByteArray userAgent; // of the last subscription

    [[nodiscard]] Ruling ruling() const { return {decision, by}; }
};

class RelationshipTable
{
public:
    RelationshipTable(ResourceTable &resources, store::CommitLedger &ledger)
        : m_resources(resources)
        , m_ledger(ledger)
    {
    }

    /// While set, undecided watchers are active; rows need no change when it is switched.
    void setForceActive(bool on) { m_forceActive = on; }
    [[nodiscard]] bool forceActive() const { return m_forceActive; }

    [[nodiscard]] Relationship *find(ResourceId resource, const QByteArray &watcher);
    [[nodiscard]] const Relationship *find(ResourceId resource, const QByteArray &watcher) const;
    /// Made, and its row put into the open batch, if there is none.
    Relationship &ensure(ResourceId resource, const QByteArray &watcher, qint64 now);
    /// Changes the decision, and its row in the open batch.
    void decide(ResourceId resource, const QByteArray &watcher, Ruling ruling, qint64 now);
    /// Waits for a decision: undecided, unless force_active stands in for it. It does not for a
    /// rule that says "confirm".
    [[nodiscard]] bool isPending(const Relationship &relationship) const
    {
        return relationship.decision == WatcherDecision::Undecided &&
               (relationship.by == DecidedBy::Rules || !m_forceActive);
    }
    /// Takes the row as it stands in the table, without writing.
    void restore(ResourceId resource, const store::WatcherRecord &record);
    /// Forgets it in memory; `alsoInTable` puts the removal into the open batch.
    enum class Rows : quint8 { Keep, Remove };
    void remove(ResourceId resource, const QByteArray &watcher, Rows rows);

    /// By the watcher's address-of-record. Not a QHash: it takes room for 48 at once, and most
    /// presentities have a handful.
    using Watchers = QMap<QByteArray, Relationship>;
    [[nodiscard]] const Watchers &of(ResourceId resource) const;
    [[nodiscard]] qsizetype size() const { return m_size; }

    /// The words of the table for a decision (tables.md).
    [[nodiscard]] static std::pair<QByteArray, QByteArray> words(Ruling ruling, bool forceActive);
    /// The word of the column decided_by: empty for a person's.
    [[nodiscard]] static QByteArray wordOf(Ruling ruling);

private:
    void save(ResourceId resource, const QByteArray &watcher, const Relationship &relationship);

    ResourceTable &m_resources;
    store::CommitLedger &m_ledger;
    QHash<ResourceId, Watchers> m_watchers;
    qsizetype m_size = 0;
    bool m_forceActive = false;
};

/// The key of a row: user (unescaped) and domain of two addresses-of-record, and the package.
[[nodiscard]] store::WatcherKey watcherKey(const Resource &resource, const QByteArray &watcher);

} // namespace events
