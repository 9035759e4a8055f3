// SPDX-License-Identifier: Apache-2.0
#pragma once

// For lines that strangers can cause as often as they like: a few in a while are written, and the
// next one after it says how many were left out. One for each such line; the owner's thread.

#include <optional>

#include <QString>

#include "base/clock.h"

namespace base {

class QuietLog
{
public:
    static constexpr qint64 WhileMilliseconds = 10'000;
    static constexpr int MostLines = 10; // in such a while

    explicit QuietLog(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// What the line ends with, when it is to be written: nothing, or how many were left out.
    [[nodiscard]] std::optional<QString> ending();

private:
    const Clock &m_clock;
    qint64 m_since = 0; // monotonic milliseconds
    int m_written = 0;  // since then
    quint64 m_leftOut = 0;
};

} // namespace base
