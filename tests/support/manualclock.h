// SPDX-License-Identifier: Apache-2.0
#pragma once

// A clock that stands until a test moves it. advance() fires the timers of the queues it is given
// in the order of their deadlines, with the clock at each deadline, as real time would have done
// it.

#include <initializer_list>

#include "base/clock.h"
#include "base/timerqueue.h"

namespace test {

class ManualClock : public base::Clock
{
public:
    /// 2026-01-01 00:00:00 UTC.
    static constexpr qint64 FirstWallMilliseconds = 1'767'225'600'000;

    [[nodiscard]] qint64 now() const override { return m_now; }
    [[nodiscard]] qint64 wallMilliseconds() const override { return m_wall; }

    /// Moves both clocks; timers wait for their queue's fireDue().
    void advance(qint64 milliseconds);
    /// Moves both clocks from deadline to deadline.
    void advance(qint64 milliseconds, std::initializer_list<base::TimerQueue *> queues);
    /// As somebody who sets the machine's clock: now() does not notice.
    void setWallMilliseconds(qint64 milliseconds) { m_wall = milliseconds; }

private:
    qint64 m_now = 1'000'000;
    qint64 m_wall = FirstWallMilliseconds;
};

} // namespace test
