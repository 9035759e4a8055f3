// SPDX-License-Identifier: Apache-2.0
#pragma once

// The release rule (design.md, 2): no datagram leaves before the state it speaks of is committed.
// Handlers put their rows into the open batch and leave their responses here; at the end of a turn
// of the event loop, and whenever the store is idle, the batch is sealed and handed over as one
// transaction; once it is committed the held responses leave, in the order they were given.
// There is no timer in this: a lone request waits for one commit, a burst shares it.
// Lives in the server thread.

#include <vector>

#include <QObject>

#include "base/sentence.h"
#include "store/batch.h"
#include "store/committer.h"
#include "store/records.h"

namespace store {

/// Sends what was held: implemented over the transaction layer.
class ReplySink
{
public:
    virtual ~ReplySink() = default;
    virtual void release(quint64 reply, int status, const QByteArray &response) = 0;
    /// The rows of this reply could not be written: 500, or 503 when the database is gone.
    /// `response` is what would have been sent.
    virtual void refuse(quint64 reply, const QByteArray &response, bool databaseGone) = 0;
};

/// Told at the two moments of a batch's life, in the order of registration.
class CommitObserver
{
public:
    virtual ~CommitObserver() = default;
    /// Batch `number` takes no more changes after this call; rows may still be added during it.
    virtual void batchSealed(quint64 number) = 0;
    virtual void batchCommitted(quint64 number) = 0;
    /// Nothing that batch changed for these owners is on disk: memory must be read again from it.
    virtual void rowsLost(const std::vector<quint64> &owners) = 0;
};

class CommitLedger final : public QObject, public CommitSink
{
public:
    enum class Durability {
        Strict, // nothing leaves before its commit
        Relaxed // everything leaves at once, the rows follow
    };

    explicit CommitLedger(Durability durability = Durability::Strict, QObject *parent = nullptr);
    ~CommitLedger() override;

    /// Both must be set before the first change, and outlive the ledger's use.
    void setCommitter(Committer &committer) { m_committer = &committer; }
    void setReplySink(ReplySink &sink) { m_replies = &sink; }
    void addObserver(CommitObserver &observer) { m_observers.push_back(&observer); }

    /// The batch that takes changes now; asking for it means that there will be one to commit.
    [[nodiscard]] Batch &open();
    [[nodiscard]] quint64 openNumber() const { return m_sealed + 1; }
    [[nodiscard]] quint64 committedNumber() const { return m_committed; }
    [[nodiscard]] bool isCommitted(quint64 number) const { return number <= m_committed; }
    /// False while the database is gone: a request that would change something gets 503.
    [[nodiscard]] bool isAvailable() const { return m_available; }
    /// The words for people while it is not available.
    [[nodiscard]] const base::Sentence &trouble() const { return m_trouble; }

    /// Sends `response` now if batch `after` is committed, else when it is. `owner` is whose rows
    /// it speaks of: if one of them cannot be written the reply becomes a 500.
    void hold(quint64 reply, int status, const QByteArray &response, quint64 after, quint64 owner);
    /// The same for answers that leave by another way than setReplySink()'s, such as HTTP. `sink`
    /// must outlive the ledger's use.
    void holdFor(ReplySink &sink, quint64 reply, int status, const QByteArray &response,
                 quint64 after, quint64 owner);
    /// Makes sure that batchSealed() and batchCommitted() come, even if nothing is to be written.
    void schedule();
    /// Seals the open batch now if the store is idle; for tests, shutdown, and the end of a turn.
    void seal();
    /// After the database came back and memory was read again: changes are taken from now on.
    void resume();

    void committed(const CommitResult &result) override;

    /// For the status page.
    [[nodiscard]] quint64 commits() const { return m_commits; }
    [[nodiscard]] quint64 rowsFailed() const { return m_rowsFailed; }

private:
    struct Held
    {
        ReplySink *sink = nullptr;
        quint64 reply = 0;
        quint64 owner = 0;
        int status = 0;
        QByteArray response;
    };

    void loseAll(const StoreError &error, const Batch &batch);
    void finish(quint64 number, const std::vector<quint64> &lostOwners);
    void releaseAll(const std::vector<quint64> &lostOwners);

    Durability m_durability;
    Committer *m_committer = nullptr;
    ReplySink *m_replies = nullptr;
    std::vector<CommitObserver *> m_observers;

    Batch m_open;
    std::vector<Held> m_heldOpen;
    std::vector<Held> m_heldInFlight;
    quint64 m_sealed = 0;    // the newest batch handed over
    quint64 m_committed = 0; // the newest whose datagrams may leave
    quint64 m_commits = 0;
    quint64 m_rowsFailed = 0;
    bool m_needed = false;    // the open batch has something that waits for it
    bool m_scheduled = false; // an event that will seal it is on its way
    bool m_inFlight = false;
    bool m_available = true;
    base::Sentence m_trouble;
};

} // namespace store
