// SPDX-License-Identifier: Apache-2.0
#pragma once

// Messages of over 1300 bytes: a request goes by TCP where the peer takes it (RFC 3261, 18.1.1), a
// response the way of its request (18.2.2). Remembers who takes none, and says in the log, with the
// reason, what goes by UDP all the same: once for a peer in half an hour, and of so many peers at
// most. Owned by the TransportLayer; server's thread.

#include <array>

#include <QHash>

#include "base/clock.h"
#include "sip/hop.h"

namespace sip {

class LargeMessages
{
public:
    enum class Reason : quint8 { RefusedTcp, NoTcpOfOurs, IsResponse };
    static constexpr qsizetype LargestForUdp = 1300; // the path MTU being unknown
    static constexpr qint64 RefusalMilliseconds = 30 * 60 * 1000;
    static constexpr qsizetype RememberedRefusals = 4096;
    static constexpr qsizetype ToldPeers = 1000; // for each reason, in half an hour

    explicit LargeMessages(const base::Clock &clock)
        : m_clock(clock)
    {
    }
    [[nodiscard]] bool hasRefusedTcp(const Endpoint &peer) const
    {
        return m_refused.value(peer, 0) > m_clock.now();
    }
    /// For half an hour.
    void rememberRefusedTcp(const Endpoint &peer);
    /// A message of that size goes by UDP.
    void note(Reason reason, const Endpoint &peer, qsizetype size);

private:
    /// Whom a reason has been told of.
    struct Told
    {
        QHash<Endpoint, qint64> until;
        qint64 fullUntil = 0;
    };
    [[nodiscard]] bool isNew(Told &told, const Endpoint &peer) const;

    const base::Clock &m_clock;
    QHash<Endpoint, qint64> m_refused; // until when
    std::array<Told, 3> m_told;        // by Reason
};

} // namespace sip
