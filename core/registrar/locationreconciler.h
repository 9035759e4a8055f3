// SPDX-License-Identifier: Apache-2.0
#pragma once

// Brings bindings in memory in step with the table where they may differ: after rows that could not
// be written, and when somebody edited the table by hand and says `refresh`. The rows hold. Told by
// the CommitLedger; that it takes changes again after the database was away is not decided here.
// Server thread.

#include <QSet>

#include "base/timerqueue.h"
#include "registrar/registrar.h"
#include "store/commitledger.h"
#include "store/committer.h"

namespace registrar {

class LocationReconciler : public store::CommitObserver, public base::TimerTarget
{
public:
    struct Parts
    {
        LocationStore &locations;
        Registrar &registrar;
        store::CommitLedger &ledger;
        base::TimerQueue &timers;
    };
    LocationReconciler(const Parts &parts, store::Committer &committer);

    /// All rows of `location` as they were behind batch `asOf`: of Committer::reloadAll.
    void takeAll(const std::vector<store::BindingRecord> &records, quint64 asOf);

    void batchSealed(quint64) override {}
    void batchCommitted(quint64 number) override;
    void rowsLost(const std::vector<quint64> &owners) override;
    void timerFired(quint32 kind, quint64 cookie) override;

private:
    void reloadNext();
    void reload(RegistrationId id);
    [[nodiscard]] RegistrationId nextReadable();

    Parts m_parts;
    store::Committer &m_committer;
    QSet<RegistrationId> m_suspect;
    base::Timer m_retry;
    bool m_reloading = false;
};

} // namespace registrar
