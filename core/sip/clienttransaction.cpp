// SPDX-License-Identifier: Apache-2.0
#include "sip/clienttransaction.h"

namespace sip {

TransactionStep ClientTransaction::start(bool reliable, const TimerValues &timers)
{
    TransactionStep step;
    m_state = State::Trying;
    m_interval = timers.timerE();
    step.transmit = true;
    if (!reliable)
        step.retransmission = TimerChange::start(TimerName::E, m_interval);
    step.lifetime = TimerChange::start(TimerName::F, timers.timerF());
    return step;
}

TransactionStep ClientTransaction::responseReceived(int status)
{
    TransactionStep step;
    if (status < 200) {
        m_state = State::Proceeding; // E, when it fires, goes on at T2
        return step;
    }
    m_state = State::Terminated;
    step.deliver = true;
    step.terminated = true;
    return step;
}

TransactionStep ClientTransaction::timerFired(TimerName name, const TimerValues &timers)
{
    TransactionStep step;
    if (name == TimerName::E) {
        m_interval = m_state == State::Proceeding ? timers.t2 : timers.next(m_interval);
        step.transmit = true;
        step.retransmission = TimerChange::start(TimerName::E, m_interval);
        return step;
    }
    m_state = State::Terminated;
    step.terminated = true;
    return step;
}

TransactionStep ClientTransaction::transportFailed()
{
    m_state = State::Terminated;
    TransactionStep step;
    step.terminated = true;
    return step;
}

} // namespace sip
