// SPDX-License-Identifier: Apache-2.0
#include "server/clockwatch.h"

#include <cstdlib>

#include <QLoggingCategory>

namespace server {

Q_LOGGING_CATEGORY(clockLog, "server.clock")

ClockWatch::ClockWatch(base::TimerQueue &timers, std::function<void(qint64 seconds)> stepped)
    : m_timers(timers)
    , m_stepped(std::move(stepped))
    , m_timer(timers)
    , m_offset(offset())
{
    m_timer.start(Interval, *this, 0);
}

void ClockWatch::check()
{
    const qint64 step = offset() - m_offset;
    if (std::abs(step) < Tolerance)
        return;
    const qint64 seconds = (step + (step > 0 ? 500 : -500)) / 1000;
    m_offset += seconds * 1000;
    qCWarning(clockLog, "the machine's clock was set by %lld seconds: what is granted goes with it",
              static_cast<long long>(seconds));
    m_stepped(seconds);
}

void ClockWatch::timerFired(quint32, quint64)
{
    m_timer.fired();
    check();
    m_timer.start(Interval, *this, 0);
}

} // namespace server
