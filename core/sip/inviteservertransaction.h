// SPDX-License-Identifier: Apache-2.0
#pragma once

// The INVITE server transaction: RFC 3261, 17.2.1 and figure 7, with the Accepted state of
// RFC 6026, 7.1. This server refuses every INVITE; what it needs is a refusal that survives loss
// and an ACK that is absorbed. Driven by ServerTransactions.

#include "sip/transactionstep.h"

namespace sip {

class InviteServerTransaction
{
public:
    enum class State : quint8 { Proceeding, Completed, Confirmed, Accepted, Terminated };

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasFinalResponse() const { return m_state != State::Proceeding; }

    [[nodiscard]] TransactionStep start(const TimerValues &timers);
    [[nodiscard]] TransactionStep requestRetransmitted() const;
    [[nodiscard]] TransactionStep ackReceived(bool reliable, const TimerValues &timers);
    [[nodiscard]] TransactionStep respond(int status, bool reliable, const TimerValues &timers);
    [[nodiscard]] TransactionStep timerFired(TimerName name, const TimerValues &timers);
    [[nodiscard]] TransactionStep transportFailed();

private:
    [[nodiscard]] TransactionStep terminate();

    State m_state = State::Proceeding;
    qint64 m_interval = 0; // of Timer G
};

} // namespace sip
