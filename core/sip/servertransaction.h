// SPDX-License-Identifier: Apache-2.0
#pragma once

// The non-INVITE server transaction: RFC 3261, 17.2.2 and figure 8, with the corrections of RFC
// 4320 (no provisional response is sent by itself, no 408 at the end). Driven by
// ServerTransactions.

#include "sip/transactionstep.h"

namespace sip {

class ServerTransaction
{
public:
    enum class State : quint8 { Trying, Proceeding, Completed, Terminated };

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasFinalResponse() const { return m_state >= State::Completed; }

    /// The first request. An answer after Timer F of the client would come too late for it
    /// (RFC 4320, 4.2), so an unanswered transaction ends then.
    [[nodiscard]] TransactionStep start(const TimerValues &timers);
    [[nodiscard]] TransactionStep requestRetransmitted() const;
    [[nodiscard]] TransactionStep respond(int status, bool reliable, const TimerValues &timers);
    [[nodiscard]] TransactionStep timerFired(TimerName name);
    [[nodiscard]] TransactionStep transportFailed();

private:
    State m_state = State::Trying;
};

} // namespace sip
