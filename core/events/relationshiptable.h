// SPDX-License-Identifier: Apache-2.0
#pragma once

// What has been decided about each watcher that ever asked: the rows of the table `watchers`
// (tables.md), and the source of the state "waiting" of watcher information (RFC 3857, 4.7.1).
// A watcher nobody has decided about is pending, or active while force_active is set.

#include <limits>
#include <memory>
#include <optional>
#include <span>

#include "base/blocklist.h"
#include "base/textpool.h"
#include "events/resourcetable.h"
#include "events/watcherdecision.h"
#include "store/commitledger.h"

namespace events {

/// What is remembered of few: of those whose last subscription is over, mostly.
struct RelationshipNotes
{
    QByteArray unknownStatus; // a status word in the table that is none of ours: shown, not coerced
    QByteArray watcherId;     // of the last subscription, for its time as "waiting"
    QByteArray displayName;   // as its SUBSCRIBE said
    QByteArray userAgent;
};

/// One for each subscription, nearly: 32 bytes.
class Relationship
{
public:
    base::SharedText watcher;  // canonical address-of-record
    quint32 inserted = 0;      // Unix seconds of the first SUBSCRIBE
    quint32 subscriptions = 0; // live ones of this watcher
    /// The last of them that came: its dialog says how the watcher calls himself.
    SubscriptionId last = NoSubscription;
    WatcherDecision decision = WatcherDecision::Undecided;
    DecidedBy by = DecidedBy::Person;
    /// SUBSCRIBEs that made a dialog, in this session; counts no further than 65,535.
    quint16 asked = 0;

    [[nodiscard]] Ruling ruling() const { return {decision, by}; }
    void countAsked()
    {
        if (asked < std::numeric_limits<quint16>::max())
            ++asked;
    }

    [[nodiscard]] const RelationshipNotes &notes() const
    {
        static const RelationshipNotes none;
        return m_notes ? *m_notes : none;
    }
    [[nodiscard]] RelationshipNotes &makeNotes()
    {
        if (!m_notes)
            m_notes = std::make_unique<RelationshipNotes>();
        return *m_notes;
    }
    void setUnknownStatus(const QByteArray &word)
    {
        if (word != notes().unknownStatus)
            makeNotes().unknownStatus = word;
    }

private:
    std::unique_ptr<RelationshipNotes> m_notes; // null: nothing to say
};

/// To walk over some of them.
class Relationships
{
public:
    using Records = base::BlockList<Relationship>;
    class Iterator
    {
    public:
        Iterator(const RelationshipId *id, const Records &records)
            : m_id(id)
            , m_records(&records)
        {
        }
        const Relationship &operator*() const { return (*m_records)[*m_id]; }
        Iterator &operator++()
        {
            ++m_id;
            return *this;
        }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_id == b.m_id; }

    private:
        const RelationshipId *m_id;
        const Records *m_records;
    };

    Relationships(std::span<const RelationshipId> ids, const Records &records)
        : m_ids(ids)
        , m_records(&records)
    {
    }
    [[nodiscard]] Iterator begin() const { return {m_ids.data(), *m_records}; }
    [[nodiscard]] Iterator end() const { return {m_ids.data() + m_ids.size(), *m_records}; }

private:
    std::span<const RelationshipId> m_ids;
    const Records *m_records;
};

class RelationshipTable
{
public:
    RelationshipTable(ResourceTable &resources, store::CommitLedger &ledger, base::TextPool &texts)
        : m_resources(resources)
        , m_ledger(ledger)
        , m_texts(texts)
    {
    }

    /// While set, undecided watchers are active; rows need no change when it is switched.
    void setForceActive(bool on) { m_forceActive = on; }
    [[nodiscard]] bool forceActive() const { return m_forceActive; }

    /// Null also where there is no such resource.
    [[nodiscard]] Relationship *find(ResourceId resource, QByteArrayView watcher);
    [[nodiscard]] const Relationship *find(ResourceId resource, QByteArrayView watcher) const;
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
    /// Forgets one who has no subscription, and puts the removal of his row into the open batch.
    void remove(ResourceId resource, const QByteArray &watcher);
    /// His row is no longer in the table: nothing is decided about him, and without a subscription
    /// he is forgotten.
    void rowGone(ResourceId resource, const QByteArray &watcher);

    /// All of a resource, in order of the watchers' addresses; good until one comes or goes.
    [[nodiscard]] Relationships of(ResourceId resource) const
    {
        return {m_resources.at(resource).relationships, m_records};
    }
    /// The watchers of it alone: a copy, for who changes them on his way.
    [[nodiscard]] std::vector<QByteArray> watchersOf(ResourceId resource) const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_records.taken()); }
    /// How many resources remember one watcher.
    [[nodiscard]] int countOf(QByteArrayView watcher) const
    {
        return m_texts.tally(watcher, HisRelationships);
    }

    /// The words of the table for a decision (tables.md).
    [[nodiscard]] static std::pair<QByteArray, QByteArray> words(Ruling ruling, bool forceActive);
    /// The word of the column decided_by: empty for a person's.
    [[nodiscard]] static QByteArray wordOf(Ruling ruling);

private:
    using Place = std::vector<RelationshipId>::const_iterator;
    /// Where the watcher stands among those of a resource, or would stand.
    [[nodiscard]] Place placeOf(ResourceId resource, QByteArrayView watcher) const;
    [[nodiscard]] std::optional<RelationshipId> idOf(ResourceId resource,
                                                     QByteArrayView watcher) const;
    void forget(ResourceId resource, const QByteArray &watcher);
    Relationship &make(ResourceId resource, QByteArrayView watcher, qint64 inserted);
    void save(ResourceId resource, const QByteArray &watcher, const Relationship &relationship);

    ResourceTable &m_resources;
    store::CommitLedger &m_ledger;
    base::TextPool &m_texts;
    base::BlockList<Relationship> m_records;
    bool m_forceActive = false;
};

/// The key of a row: user (unescaped) and domain of two addresses-of-record, and the package.
[[nodiscard]] store::WatcherKey watcherKey(const Resource &resource, const QByteArray &watcher);

} // namespace events
