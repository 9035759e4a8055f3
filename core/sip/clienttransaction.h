// SPDX-License-Identifier: Apache-2.0
#pragma once

// The non-INVITE client transaction: RFC 3261, 17.1.2 and figure 6. The state Completed, which
// waits Timer K for repeated responses in order to absorb them, is left at once (K = 0): a response
// that matches no transaction is dropped anyway, for this server forwards none. Driven by
// ClientTransactions.

#include "sip/transactionstep.h"

namespace sip {

class ClientTransaction
{
public:
    enum class State : quint8 { Trying, Proceeding, Terminated };

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] TransactionStep start(bool reliable, const TimerValues &timers);
    [[nodiscard]] TransactionStep responseReceived(int status);
    /// F ends it: the user is told of a time-out.
    [[nodiscard]] TransactionStep timerFired(TimerName name, const TimerValues &timers);
    /// The user is told of the transport.
    [[nodiscard]] TransactionStep transportFailed();

private:
    State m_state = State::Trying;
    qint64 m_interval = 0; // of Timer E
};

} // namespace sip
