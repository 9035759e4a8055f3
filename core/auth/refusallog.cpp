// SPDX-License-Identifier: Apache-2.0
#include "auth/refusallog.h"

#include <algorithm>
#include <utility>

#include "auth/authlogging.h"

namespace auth {

namespace {

QString shown(QByteArrayView text)
{
    QString result = QString::fromUtf8(text.first(std::min(text.size(), RefusalLog::LongestName)));
    for (QChar &letter : result) {
        if (!letter.isPrint())
            letter = QLatin1Char('?');
    }
    return result;
}

} // namespace

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
        << shown(entry.method) << ' ' << shown(entry.target) << " from " << shown(entry.source)
        << " as " << shown(entry.user) << ": " << why;
}

} // namespace auth
