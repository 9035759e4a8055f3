// SPDX-License-Identifier: Apache-2.0
#pragma once

// Keeps us from being made to flood somebody over UDP, where anybody may write any source address
// (RFC 3261, 26.1.5; RFC 6665, 6.3): an address that has not proved that it reads what is sent to it
// gets no more bytes than came from it, times a factor (as RFC 9000, 8.1, does it). It proves itself
// by an answer to a request of ours, whose branch nobody can guess, or by one to a challenge. What
// a request makes us send elsewhere is paid for by its own size. Asked by the TransportLayer.

#include <QHash>
#include <QSet>

#include "sip/hop.h"

namespace sip {

class AmplificationGuard
{
public:
    static constexpr qsizetype Remembered = 1'000'000;    // that have proved themselves
    static constexpr qsizetype Accounts = 65'536;         // that have not
    static constexpr qint64 LongestBalance = 65'536;      // bytes, that may be saved up
    static constexpr qint64 AccountMilliseconds = 32'000; // 64 T1: then the bytes are forgotten

    /// How many bytes may be sent for each that came; 0: as many as one likes.
    void setFactor(int factor);
    [[nodiscard]] bool isOn() const { return m_factor > 0; }

    /// So many bytes came from there, or are vouched for by who sent them from elsewhere.
    void credit(const Endpoint &peer, qsizetype bytes, qint64 now);
    /// It reads what is sent to it.
    void prove(const Endpoint &peer);
    /// Whether so many bytes may be sent there; they are taken as sent.
    [[nodiscard]] bool take(const Endpoint &peer, qsizetype bytes, qint64 now);
    /// How many bytes may be sent there.
    [[nodiscard]] qint64 allowance(const Endpoint &peer, qint64 now) const;

    [[nodiscard]] qsizetype accounts() const { return m_accounts.size(); }
    [[nodiscard]] qsizetype proved() const { return m_proved.size(); }

private:
    /// An address, of IPv6 its network of 64 bits, which is one customer's.
    struct Network
    {
        quint64 high = 0;
        quint64 low = 0;
        explicit Network(const Endpoint &endpoint);
        friend bool operator==(const Network &, const Network &) = default;
        friend size_t qHash(const Network &network, size_t seed) noexcept
        {
            return qHashMulti(seed, network.high, network.low);
        }
    };
    struct Account
    {
        qint64 balance = 0;
        qint64 until = 0;
    };

    [[nodiscard]] bool isFree(const Endpoint &peer, const Network &network) const
    {
        return m_factor == 0 || peer.isLoopback() || m_proved.contains(network);
    }

    int m_factor = 0;
    QSet<Network> m_proved;
    QHash<Network, Account> m_accounts;
};

} // namespace sip
