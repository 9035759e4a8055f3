// SPDX-License-Identifier: Apache-2.0
#pragma once

// How long answers wait for the disk: from sealing a batch to hearing that it is committed. Part of
// Engine, for the status; server thread.

#include <QElapsedTimer>

#include "store/commitledger.h"

namespace server {

class CommitTimer final : public store::CommitObserver
{
public:
    void batchSealed(quint64) override { m_flight.start(); }
    void batchCommitted(quint64) override
    {
        if (m_flight.isValid())
            m_microseconds += quint64(m_flight.nsecsElapsed() / 1000);
        m_flight.invalidate();
    }
    void rowsLost(const std::vector<quint64> &) override {}

    /// Of all batches together.
    [[nodiscard]] quint64 microseconds() const { return m_microseconds; }

private:
    QElapsedTimer m_flight;
    quint64 m_microseconds = 0;
};

} // namespace server
