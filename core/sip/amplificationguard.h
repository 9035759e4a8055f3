// SPDX-License-Identifier: Apache-2.0
#pragma once

// Keeps us from being made to flood somebody over UDP, where anybody may write any source address
// (RFC 3261, 26.1.5; RFC 6665, 6.3): an address that has not proved that it reads what is sent to
// it gets no more bytes than came from it, times a factor (as RFC 9000, 8.1, does it). It proves
// itself by an answer to a request that was sent to it, whose branch nobody else can know, or by
// one to a challenge; for a while, since it may be another's tomorrow. What a request makes us send
// elsewhere is paid for by its own size. Asked by the TransportLayer.

#include <variant>

#include "base/generations.h"
#include "base/network.h"
#include "sip/hop.h"

namespace sip {

class AmplificationGuard
{
public:
    static constexpr qsizetype Remembered = 2'000'000;    // that have proved themselves
    static constexpr qsizetype Accounts = 65'536;         // that have not
    static constexpr qint64 LongestBalance = 65'536;      // bytes, that may be saved up
    static constexpr qint64 AccountMilliseconds = 32'000; // 64 T1: then the bytes are forgotten
    static constexpr qint64 ProofMilliseconds = 3'600'000;

    /// How many bytes may be sent for each that came; 0: as many as one likes.
    void setFactor(int factor);
    [[nodiscard]] bool isOn() const { return m_factor > 0; }
    [[nodiscard]] int factor() const { return m_factor; }

    /// How long a proof holds after it was given last; twice as long at most. To be no less than a
    /// subscription may last, that nobody is cut off to whom there was nothing to tell meanwhile.
    void setProofLife(qint64 milliseconds) { m_proved.setLifetime(milliseconds); }

    /// So many bytes came from there, or are vouched for by who sent them from elsewhere.
    void credit(const Endpoint &peer, qsizetype bytes, qint64 now);
    /// It reads what is sent to it.
    void prove(const Endpoint &peer, qint64 now);
    /// Whether so many bytes may be sent there; they are taken as sent.
    [[nodiscard]] bool take(const Endpoint &peer, qsizetype bytes, qint64 now);
    /// How many bytes may be sent there.
    [[nodiscard]] qint64 allowance(const Endpoint &peer, qint64 now) const;

    [[nodiscard]] qsizetype accounts() const { return m_accounts.size(); }
    [[nodiscard]] qsizetype proved() const { return m_proved.size(); }

private:
    struct Account
    {
        qint64 balance = 0;
        qint64 until = 0;
    };

    [[nodiscard]] bool isFree(const Endpoint &peer, const base::Network &network, qint64 now) const
    {
        return m_factor == 0 || peer.isLoopback() || m_proved.find(network, now);
    }

    int m_factor = 0;
    base::Generations<base::Network, std::monostate> m_proved{Remembered, ProofMilliseconds};
    base::Generations<base::Network, Account> m_accounts{Accounts, AccountMilliseconds};
};

} // namespace sip
