// SPDX-License-Identifier: Apache-2.0
#pragma once

// How long what comes by a stream has waited to be read. No clock in the kernel tells it, as it
// does of datagrams; but whoever has something to read is served once in each turn of the event
// loop, so it is no longer than a turn: what this one has taken till now, or what the one before
// took, if the loop has not been idle since. Asked at each message; costs one queued call a turn.
// Server's thread.

#include <QObject>

#include "base/clock.h"

namespace sip {

class TurnWatch : public QObject
{
public:
    explicit TurnWatch(const base::Clock &clock)
        : m_clock(clock)
    {
    }

    /// A message has been read: how many milliseconds it may have waited. 0 while there are few: a
    /// turn that was long for another reason is no flood.
    [[nodiscard]] qint64 messageRead();

    static constexpr int FewMessages = 32;

private:
    struct Turn
    {
        int messages = 0;
        qint64 milliseconds = 0;
        [[nodiscard]] qint64 lag() const { return messages > FewMessages ? milliseconds : 0; }
    };

    void ended();

    const base::Clock &m_clock;
    Turn m_now;
    Turn m_before;
    qint64 m_began = 0;
    qint64 m_endedBefore = 0;
    bool m_isUnderWay = false;
};

} // namespace sip
