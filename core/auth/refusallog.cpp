// SPDX-License-Identifier: Apache-2.0
#include "auth/refusallog.h"

#include <utility>

#include "auth/authlogging.h"
#include "base/printable.h"

namespace auth {

using base::printable;

void RefusalLog::write(const Entry &entry, const char *why)
{
    const qint64 second = m_clock.now() / 1000;
    if (second != m_second) {
        m_second = second;
        m_lines = 0;
        if (const quint64 more = std::exchange(m_untold, 0); more > 0)
            qCWarning(logAuth) << more << "more refusals";
    }
    if (++m_lines > LinesPerSecond) {
        ++m_untold;
        return;
    }
    qCWarning(logAuth).noquote().nospace()
        << printable(entry.method) << ' ' << printable(entry.target) << " from "
        << printable(entry.source) << " as " << printable(entry.user) << ": " << why;
}

} // namespace auth
