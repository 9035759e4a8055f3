// SPDX-License-Identifier: Apache-2.0
#pragma once

// How much the server did in each of the last ten minutes' seconds, out of the counters it tells
// once a second. GUI thread.

#include <array>
#include <deque>

#include "server/administration.h"

namespace gui {

class RateHistory
{
public:
    enum Series : quint8 { Publish, Subscribe, Register, Notify, CommitTime, Queue, SeriesCount };
    static constexpr size_t Length = 600; // seconds

    /// `now` in milliseconds of a clock that only goes forward. The first one, and one after a
    /// restart of the server, is where counting begins.
    void take(const server::Status &status, qint64 now);

    /// One value a second, the newest last: requests and NOTIFYs a second, milliseconds of a
    /// commit, NOTIFYs that wait.
    [[nodiscard]] const std::deque<double> &values(Series series) const { return m_values[series]; }

private:
    void add(Series series, double value);

    std::array<std::deque<double>, SeriesCount> m_values;
    server::Status m_last;
    qint64 m_lastTime = -1;
};

} // namespace gui
