// SPDX-License-Identifier: Apache-2.0
#pragma once

// The last things a phone did, bounded; and the sign that something of the phone changed, by which
// the laboratory knows whose state to hand out again.

#include "base/clock.h"
#include "lab/phonestate.h"

namespace lab {

class PhoneLog
{
public:
    static constexpr qsizetype Limit = 60;

    explicit PhoneLog(const base::Clock &clock)
        : m_clock(clock)
    {
    }

    void add(PhoneEvent::Kind kind, const QByteArray &what, const QByteArray &detail)
    {
        if (m_events.size() == Limit)
            m_events.removeFirst();
        m_events.append({m_clock.wallMilliseconds(), kind, what, detail});
        touch();
    }
    void touch() { m_changed = true; }
    /// Whether anything changed since this was asked last.
    [[nodiscard]] bool takeChanged() { return std::exchange(m_changed, false); }
    [[nodiscard]] const QList<PhoneEvent> &events() const { return m_events; }

private:
    const base::Clock &m_clock;
    QList<PhoneEvent> m_events;
    bool m_changed = true;
};

} // namespace lab
