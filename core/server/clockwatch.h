// SPDX-License-Identifier: Apache-2.0
#pragma once

// Notices when somebody sets the machine's clock. What was granted for an hour ends an hour later
// by the timers, which do not step; but its end as Unix seconds, in the tables and in what we tell,
// has to go with the clock. Part of Engine, asked at each request and once a minute; server thread.

#include <functional>

#include "base/timerqueue.h"

namespace server {

class ClockWatch final : public base::TimerTarget
{
public:
    static constexpr qint64 Interval = 60'000;
    static constexpr qint64 Tolerance = 1'500; // milliseconds: a clock that is led slowly is none

    /// `stepped` hears by how many seconds, back below 0.
    ClockWatch(base::TimerQueue &timers, std::function<void(qint64 seconds)> stepped);

    void check();

private:
    void timerFired(quint32 kind, quint64 cookie) override;
    [[nodiscard]] qint64 offset() const
    {
        return m_timers.clock().wallMilliseconds() - m_timers.clock().now();
    }

    base::TimerQueue &m_timers;
    std::function<void(qint64)> m_stepped;
    base::Timer m_timer;
    qint64 m_offset;
};

} // namespace server
