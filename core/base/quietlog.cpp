// SPDX-License-Identifier: Apache-2.0
#include "base/quietlog.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace base {

std::optional<QString> QuietLog::ending()
{
    const qint64 now = m_clock.now();
    if (now - m_since >= WhileMilliseconds) {
        m_since = now;
        m_written = 0;
    }
    if (m_written == MostLines) {
        ++m_leftOut;
        return std::nullopt;
    }
    ++m_written;
    const quint64 leftOut = std::exchange(m_leftOut, 0);
    return leftOut == 0 ? QString() : u" (and %1 more since the last such line)"_s.arg(leftOut);
}

} // namespace base
