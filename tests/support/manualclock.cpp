// SPDX-License-Identifier: Apache-2.0
#include "manualclock.h"

#include <algorithm>

namespace test {

void ManualClock::advance(qint64 milliseconds)
{
    m_now += milliseconds;
    m_wall += milliseconds;
}

void ManualClock::advance(qint64 milliseconds, std::initializer_list<base::TimerQueue *> queues)
{
    const qint64 end = m_now + milliseconds;
    for (;;) {
        qint64 next = -1;
        for (const base::TimerQueue *queue : queues) {
            const qint64 deadline = queue->nextDeadline(); // may be early: then nothing fires
            if (deadline >= 0 && (next < 0 || deadline < next))
                next = deadline;
        }
        if (next < 0 || next > end)
            break;
        advance(std::max<qint64>(0, next - m_now));
        for (base::TimerQueue *queue : queues)
            queue->fireDue();
    }
    advance(end - m_now);
}

} // namespace test
