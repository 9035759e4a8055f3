// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a transaction's state machine asks its layer to do on an event. The machines hold no socket,
// timer or message, so each can be read, and tested, beside its figure in RFC 3261, 17. A state has
// two timers at most: one that retransmits, one that ends it.

#include <QtGlobal>

#include "sip/timers.h"

namespace sip {

struct TimerChange
{
    enum class Kind : quint8 { Keep, Stop, Start };
    Kind kind = Kind::Keep;
    TimerName name = TimerName::E;
    qint64 delay = 0;

    [[nodiscard]] static TimerChange start(TimerName name, qint64 delay)
    {
        return {Kind::Start, name, delay};
    }
    [[nodiscard]] static TimerChange stop() { return {Kind::Stop, TimerName::E, 0}; }
};

struct TransactionStep
{
    bool transmit = false; // the request of a client, the last response of a server
    bool deliver = false;  // the response to the user (clients)
    bool terminated = false;
    TimerChange retransmission;
    TimerChange lifetime;
};

} // namespace sip
