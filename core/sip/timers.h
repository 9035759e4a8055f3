// SPDX-License-Identifier: Apache-2.0
#pragma once

// The timers of RFC 3261, table 4, by the names the figures use, and their values from T1, T2, T4.
// Tests give shorter ones. A to D belong to INVITE clients, which this server has none of.

#include <algorithm>

#include <QtGlobal>

namespace sip {

enum class TimerName : quint32 {
    E, // non-INVITE client: retransmission of the request
    F, // non-INVITE client: no final response
    G, // INVITE server: retransmission of the response
    H, // INVITE server: no ACK
    I, // INVITE server: absorbs ACKs
    J, // non-INVITE server: absorbs requests
    L, // INVITE server: absorbs INVITEs after a 2xx (RFC 6026, 8.7)
};

/// Milliseconds.
struct TimerValues
{
    qint64 t1 = 500;  // round-trip time
    qint64 t2 = 4000; // longest interval between retransmissions
    qint64 t4 = 5000; // longest life of a message in the network

    [[nodiscard]] qint64 timerE() const { return t1; }
    [[nodiscard]] qint64 timerF() const { return 64 * t1; }
    [[nodiscard]] qint64 timerG() const { return t1; }
    [[nodiscard]] qint64 timerH() const { return 64 * t1; }
    /// 0 over reliable transports, as for J: the state is left at once.
    [[nodiscard]] qint64 timerI(bool reliable) const { return reliable ? 0 : t4; }
    [[nodiscard]] qint64 timerJ(bool reliable) const { return reliable ? 0 : 64 * t1; }
    [[nodiscard]] qint64 timerL() const { return 64 * t1; }
    /// How the intervals of E (while Trying) and G grow.
    [[nodiscard]] qint64 next(qint64 interval) const { return std::min(2 * interval, t2); }
};

} // namespace sip
