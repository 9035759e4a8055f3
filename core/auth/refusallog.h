// SPDX-License-Identifier: Apache-2.0
#pragma once

// One line in the log for each request that was refused because of who sent it: what it asked for,
// where it came from, and as whom. Names come from strangers, so they are cut and made printable;
// requests do too, so of many in a second only some are told, and the rest counted. In the server's
// thread.

#include <QByteArray>
#include <QByteArrayView>

#include "base/clock.h"

namespace auth {

class RefusalLog
{
public:
    static constexpr int LinesPerSecond = 10;

    explicit RefusalLog(const base::Clock &clock)
        : m_clock(clock)
    {
    }

    struct Entry
    {
        QByteArrayView method;
        QByteArrayView target;
        QByteArray source; // "udp 192.0.2.1:5060"
        QByteArray user;   // as claimed
    };
    void write(const Entry &entry, const char *why);

private:
    const base::Clock &m_clock;
    qint64 m_second = 0;
    int m_lines = 0; // in that second
    quint64 m_untold = 0;
};

} // namespace auth
