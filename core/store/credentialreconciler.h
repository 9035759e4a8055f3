// SPDX-License-Identifier: Apache-2.0
#pragma once

// Brings the users in memory in step with the table `subscriber` where they may differ: after rows
// that could not be written, and when somebody edited the table by hand and says `refresh`. The
// rows hold. Told by the CommitLedger. Server thread.

#include <QSet>

#include "base/timerqueue.h"
#include "store/committer.h"
#include "store/credentialtable.h"

namespace store {

class CredentialReconciler : public CommitObserver, public base::TimerTarget
{
public:
    CredentialReconciler(CredentialTable &credentials, const CommitLedger &ledger,
                         base::TimerQueue &timers, Committer &committer)
        : m_credentials(credentials)
        , m_ledger(ledger)
        , m_committer(committer)
        , m_retry(timers)
    {
    }

    /// All rows of the table as they were behind batch `asOf`: of Committer::reloadAll, or those of
    /// the start.
    void takeAll(const std::vector<CredentialRecord> &records, quint64 asOf);

    void batchSealed(quint64) override {}
    void batchCommitted(quint64 number) override;
    void rowsLost(const std::vector<quint64> &owners) override;
    void timerFired(quint32 kind, quint64 cookie) override;

private:
    void reloadNext();
    void reload(const CredentialKey &key);

    CredentialTable &m_credentials;
    const CommitLedger &m_ledger;
    Committer &m_committer;
    QSet<CredentialKey> m_suspect;
    base::Timer m_retry;
    bool m_reloading = false;
};

} // namespace store
