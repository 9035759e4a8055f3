// SPDX-License-Identifier: Apache-2.0
#pragma once

// How long answers wait for the disk: from sealing a batch to hearing that it is committed. Part of
// Engine, for the status and for Admission; server thread.

#include <QElapsedTimer>

#include "base/clock.h"
#include "store/commitledger.h"

namespace server {

class CommitTimer final : public store::CommitObserver
{
public:
    explicit CommitTimer(const base::Clock &clock)
        : m_clock(clock)
    {
    }

    void batchSealed(quint64) override
    {
        m_flight.start();
        m_sealed = m_clock.now();
    }
    void batchCommitted(quint64) override
    {
        if (m_flight.isValid())
            m_microseconds += quint64(m_flight.nsecsElapsed() / 1000);
        m_flight.invalidate();
    }
    void rowsLost(const std::vector<quint64> &) override { m_flight.invalidate(); }

    /// Of all batches together.
    [[nodiscard]] quint64 microseconds() const { return m_microseconds; }
    /// Milliseconds that the batch which is being committed has taken so far; 0: there is none.
    [[nodiscard]] qint64 inFlight() const
    {
        return m_flight.isValid() ? m_clock.now() - m_sealed : 0;
    }

private:
    const base::Clock &m_clock;
    QElapsedTimer m_flight;
    qint64 m_sealed = 0;
    quint64 m_microseconds = 0;
};

} // namespace server
