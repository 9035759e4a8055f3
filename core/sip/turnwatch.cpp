// SPDX-License-Identifier: Apache-2.0
#include "sip/turnwatch.h"

#include <algorithm>
#include <utility>

namespace sip {

qint64 TurnWatch::messageRead()
{
    const qint64 now = m_clock.now();
    if (!std::exchange(m_isUnderWay, true)) {
        m_now = {};
        m_began = now;
        // Taken up when all who had something to read have been served.
        QMetaObject::invokeMethod(
            this, [this] { ended(); }, Qt::QueuedConnection);
    }
    ++m_now.messages;
    m_now.milliseconds = now - m_began;
    const qint64 idle = m_began - m_endedBefore;
    return std::max({qint64(0), m_now.lag(), m_before.lag() - idle});
}

void TurnWatch::ended()
{
    m_isUnderWay = false;
    m_endedBefore = m_clock.now();
    m_now.milliseconds = m_endedBefore - m_began;
    m_before = m_now;
}

} // namespace sip
