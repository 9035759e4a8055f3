// SPDX-License-Identifier: Apache-2.0
#include "store/commitledger.h"

#include <algorithm>
#include <utility>

#include <QLoggingCategory>

namespace store {

Q_LOGGING_CATEGORY(ledgerLog, "store.ledger")

namespace {

std::vector<quint64> ownersOf(const Batch &batch)
{
    std::vector<quint64> owners;
    for (const Batch::Entry &entry : batch.entries())
        owners.push_back(entry.owner);
    std::sort(owners.begin(), owners.end());
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    return owners;
}

} // namespace

CommitLedger::CommitLedger(Durability durability, QObject *parent)
    : QObject(parent)
    , m_durability(durability)
{
}

CommitLedger::~CommitLedger() = default;

Batch &CommitLedger::open()
{
    schedule();
    return m_open;
}

void CommitLedger::schedule()
{
    m_needed = true;
    if (m_scheduled)
        return;
    m_scheduled = true;
    // Queued: whatever else this turn of the event loop reads from the sockets joins the batch.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            seal();
        },
        Qt::QueuedConnection);
}

void CommitLedger::hold(quint64 reply, int status, const QByteArray &response, quint64 after,
                        quint64 owner)
{
    holdFor(*m_replies, reply, status, response, after, owner);
}

void CommitLedger::holdFor(ReplySink &sink, quint64 reply, int status, const QByteArray &response,
                           quint64 after, quint64 owner)
{
    if (m_durability == Durability::Relaxed || isCommitted(after)) {
        sink.release(reply, status, response);
        return;
    }
    const bool flying = after <= m_sealed;
    (flying ? m_heldInFlight : m_heldOpen).push_back({&sink, reply, owner, status, response});
    if (!flying)
        schedule();
}

void CommitLedger::seal()
{
    if (!m_needed || m_inFlight || !m_available)
        return;
    const quint64 number = openNumber();
    for (CommitObserver *observer : m_observers)
        observer->batchSealed(number);
    m_needed = false;
    m_sealed = number;
    m_heldInFlight.swap(m_heldOpen);
    Batch batch = std::exchange(m_open, Batch());
    m_inFlight = !batch.isEmpty(); // empty: all it waited for was an earlier batch
    if (!m_inFlight || m_durability == Durability::Relaxed)
        finish(number, {});
    if (!batch.isEmpty())
        m_committer->submit(number, std::move(batch));
}

void CommitLedger::committed(const CommitResult &result)
{
    Q_ASSERT(m_inFlight && result.number == m_sealed);
    m_inFlight = false;
    ++m_commits;
    std::vector<quint64> lost;
    for (const Failure &failure : result.failed) {
        ++m_rowsFailed;
        lost.push_back(failure.owner);
        qCCritical(ledgerLog).noquote().nospace()
            << "row " << QString::fromUtf8(failure.key)
            << " could not be written: " << failure.error.sentence;
    }
    if (result.whole) {
        loseAll(*result.whole, result.batch);
        return;
    }
    std::sort(lost.begin(), lost.end());
    lost.erase(std::unique(lost.begin(), lost.end()), lost.end());
    finish(result.number, lost);
    seal();
}

// Neither the batch that was handed over nor the open one will be on disk: their clients hear 503
// and try again, and memory is read anew.
void CommitLedger::loseAll(const StoreError &error, const Batch &batch)
{
    m_available = false;
    m_trouble = error.sentence;
    qCCritical(ledgerLog).noquote() << "the database is out of reach:" << m_trouble.english();
    std::vector<quint64> owners = ownersOf(batch);
    const std::vector<quint64> alsoOwners = ownersOf(std::exchange(m_open, Batch()));
    owners.insert(owners.end(), alsoOwners.begin(), alsoOwners.end());
    std::sort(owners.begin(), owners.end());
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());

    std::vector<Held> refused = std::exchange(m_heldInFlight, {});
    refused.insert(refused.end(), m_heldOpen.begin(), m_heldOpen.end());
    m_heldOpen.clear();
    m_committed = ++m_sealed;
    for (const Held &held : refused)
        held.sink->refuse(held.reply, held.response, true);
    for (CommitObserver *observer : m_observers)
        observer->rowsLost(owners);
}

void CommitLedger::finish(quint64 number, const std::vector<quint64> &lostOwners)
{
    const bool first = number > m_committed; // relaxed: seal() was here already
    m_committed = number;
    releaseAll(lostOwners);
    if (!lostOwners.empty()) {
        for (CommitObserver *observer : m_observers)
            observer->rowsLost(lostOwners);
    }
    if (!first)
        return;
    for (CommitObserver *observer : m_observers)
        observer->batchCommitted(number);
}

void CommitLedger::releaseAll(const std::vector<quint64> &lostOwners)
{
    for (const Held &held : std::exchange(m_heldInFlight, {})) {
        if (std::binary_search(lostOwners.begin(), lostOwners.end(), held.owner))
            held.sink->refuse(held.reply, held.response, false);
        else
            held.sink->release(held.reply, held.status, held.response);
    }
}

void CommitLedger::resume()
{
    m_available = true;
    m_trouble = {};
    if (m_needed)
        schedule();
}

} // namespace store
