// SPDX-License-Identifier: Apache-2.0
#include "sip/servertransaction.h"

namespace sip {

TransactionStep ServerTransaction::start(const TimerValues &timers)
{
    TransactionStep step;
    step.lifetime = TimerChange::start(TimerName::F, timers.timerF());
    return step;
}

TransactionStep ServerTransaction::requestRetransmitted() const
{
    TransactionStep step;
    step.transmit = m_state == State::Proceeding || m_state == State::Completed;
    return step;
}

TransactionStep ServerTransaction::respond(int status, bool reliable, const TimerValues &timers)
{
    TransactionStep step;
    if (hasFinalResponse())
        return step; // "any other final responses [...] MUST be discarded": RFC 3261, 17.2.2
    step.transmit = true;
    if (status < 200) {
        m_state = State::Proceeding;
        return step;
    }
    m_state = State::Completed;
    const qint64 timerJ = timers.timerJ(reliable);
    if (timerJ > 0) {
        step.lifetime = TimerChange::start(TimerName::J, timerJ);
    } else {
        m_state = State::Terminated;
        step.terminated = true;
    }
    return step;
}

TransactionStep ServerTransaction::timerFired(TimerName)
{
    // F without an answer, or J: either way the end.
    m_state = State::Terminated;
    TransactionStep step;
    step.terminated = true;
    return step;
}

TransactionStep ServerTransaction::transportFailed()
{
    TransactionStep step;
    if (m_state == State::Trying)
        return step; // nothing has been sent
    m_state = State::Terminated;
    step.terminated = true;
    return step;
}

} // namespace sip
