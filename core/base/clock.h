// SPDX-License-Identifier: Apache-2.0
#pragma once

// The two times a server needs: a monotonic one for deadlines, which no operator can set, and the
// calendar's for what goes on the wire and into the tables. Tests put a ManualClock in its place
// (tests/support/manualclock.h), so no test waits.

#include <QtGlobal>

namespace base {

class Clock
{
public:
    virtual ~Clock() = default;

    /// Milliseconds since some fixed moment; never steps.
    [[nodiscard]] virtual qint64 now() const = 0;
    /// Milliseconds since 1970-01-01 UTC; may step when somebody sets the machine's clock.
    [[nodiscard]] virtual qint64 wallMilliseconds() const = 0;
    /// Unix seconds, as the tables hold them.
    [[nodiscard]] qint64 wallSeconds() const { return wallMilliseconds() / 1000; }
};

/// The machine's clocks.
class SystemClock : public Clock
{
public:
    [[nodiscard]] qint64 now() const override;
    [[nodiscard]] qint64 wallMilliseconds() const override;
};

} // namespace base
