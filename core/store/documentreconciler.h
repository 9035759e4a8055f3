// SPDX-License-Identifier: Apache-2.0
#pragma once

// Brings documents in memory in step with the table `xcap_xml` where they may differ: after rows
// that could not be written, and when somebody edited the table by hand and says `refresh`. The
// rows hold, and whoever reads documents hears of the change. Told by the CommitLedger; that it
// takes changes again after the database was away is not decided here. Server thread.

#include <QSet>

#include "base/timerqueue.h"
#include "store/committer.h"
#include "store/documenttable.h"

namespace store {

class DocumentReconciler : public CommitObserver, public base::TimerTarget
{
public:
    DocumentReconciler(DocumentTable &documents, const CommitLedger &ledger,
                       base::TimerQueue &timers, Committer &committer)
        : m_documents(documents)
        , m_ledger(ledger)
        , m_committer(committer)
        , m_retry(timers)
    {
    }

    /// All rows of the table as they were behind batch `asOf`: of Committer::reloadAll.
    void takeAll(const std::vector<DocumentRecord> &records, quint64 asOf);

    void batchSealed(quint64) override {}
    void batchCommitted(quint64) override { reloadNext(); }
    void rowsLost(const std::vector<quint64> &owners) override;
    void timerFired(quint32 kind, quint64 cookie) override;

private:
    void reloadNext();
    void reload(DocumentUserId user);
    [[nodiscard]] DocumentUserId nextReadable() const;

    DocumentTable &m_documents;
    const CommitLedger &m_ledger;
    Committer &m_committer;
    QSet<DocumentUserId> m_suspect;
    base::Timer m_retry;
    bool m_reloading = false;
};

} // namespace store
