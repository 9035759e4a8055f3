// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whom an IP address belongs to, for limits: of IPv4 the address, of IPv6 its network of 64 bits,
// which is one customer's, who has as many addresses in it as he likes (RFC 6177; RFC 7421).

#include <span>

#include <QHashFunctions>
#include <QtEndian>

namespace base {

struct Network
{
    quint64 high = 0;
    quint64 low = 0; // IPv4: ::ffff:a.b.c.d; else 0

    Network() = default;
    /// Of an address of IPv6, or one of IPv4 as ::ffff:a.b.c.d.
    explicit Network(std::span<const quint8, 16> address)
        : high(qFromBigEndian<quint64>(address.data()))
    {
        const auto rest = qFromBigEndian<quint64>(address.data() + 8);
        if (high == 0 && rest >> 32 == 0xffff)
            low = rest;
    }
    friend bool operator==(const Network &, const Network &) = default;
    friend size_t qHash(const Network &network, size_t seed) noexcept
    {
        return qHashMulti(seed, network.high, network.low);
    }
};

} // namespace base
