// SPDX-License-Identifier: Apache-2.0
#include "sip/inviteservertransaction.h"

namespace sip {

TransactionStep InviteServerTransaction::start(const TimerValues &timers)
{
    // Figure 7 lets Proceeding last for ever. Nothing rings here, so without a final response by
    // the time a client gives up (Timer B, as long as H) there will be none.
    TransactionStep step;
    step.lifetime = TimerChange::start(TimerName::H, timers.timerH());
    return step;
}

TransactionStep InviteServerTransaction::requestRetransmitted() const
{
    TransactionStep step;
    step.transmit = m_state == State::Proceeding || m_state == State::Completed;
    return step;
}

TransactionStep InviteServerTransaction::ackReceived(bool reliable, const TimerValues &timers)
{
    TransactionStep step;
    if (m_state != State::Completed)
        return step;
    const qint64 timerI = timers.timerI(reliable);
    if (timerI == 0)
        return terminate();
    m_state = State::Confirmed;
    step.retransmission = TimerChange::stop();
    step.lifetime = TimerChange::start(TimerName::I, timerI);
    return step;
}

TransactionStep InviteServerTransaction::respond(int status, bool reliable,
                                                 const TimerValues &timers)
{
    TransactionStep step;
    if (hasFinalResponse())
        return step;
    step.transmit = true;
    if (status >= 300) {
        m_state = State::Completed;
        m_interval = timers.timerG();
        if (!reliable)
            step.retransmission = TimerChange::start(TimerName::G, m_interval);
        step.lifetime = TimerChange::start(TimerName::H, timers.timerH());
    } else if (status >= 200) {
        m_state = State::Accepted;
        step.lifetime = TimerChange::start(TimerName::L, timers.timerL());
    }
    return step;
}

TransactionStep InviteServerTransaction::timerFired(TimerName name, const TimerValues &timers)
{
    if (name != TimerName::G)
        return terminate();
    TransactionStep step;
    step.transmit = true;
    m_interval = timers.next(m_interval);
    step.retransmission = TimerChange::start(TimerName::G, m_interval);
    return step;
}

TransactionStep InviteServerTransaction::transportFailed()
{
    return terminate();
}

TransactionStep InviteServerTransaction::terminate()
{
    m_state = State::Terminated;
    TransactionStep step;
    step.terminated = true;
    return step;
}

} // namespace sip
