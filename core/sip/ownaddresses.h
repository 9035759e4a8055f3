// SPDX-License-Identifier: Apache-2.0
#pragma once

// How we are called on each of our sockets: sent-by of a Via (RFC 3261, 18.1.1), host and port of a
// Contact (8.1.1.8). A socket of all addresses is called for each peer by the one that he has
// written to, which his hop carries; for who has not, by the one that the system's routes would
// send from. And our sockets in words that outlive a restart. Owned by the TransportLayer; server's
// thread.

#include <vector>

#include <QByteArray>
#include <QHash>

#include "base/clock.h"
#include "sip/socketnames.h"

namespace sip {

class OwnAddresses : public SocketNames
{
public:
    static constexpr qsizetype Remembered = 1024; // routes; beyond, all are asked for anew
    static constexpr qint64 RouteMilliseconds = 60'000;

    explicit OwnAddresses(const base::Clock &clock)
        : m_clock(clock)
    {
    }
    /// The next socket, bound to `protocol` and `bound`. `advertisedHost`: what it is called;
    /// empty: its address.
    void add(Protocol protocol, const Endpoint &bound, const QByteArray &advertisedHost);
    /// The bound addresses, in the order of Hop::listener.
    [[nodiscard]] const std::vector<Hop> &sockets() const { return m_sockets; }
    /// "192.0.2.1:5060": that socket's name for the peer of the hop.
    [[nodiscard]] QByteArray hostPort(quint16 listener, const Hop &hop) const;

    /// Whether what goes to the peer of the hop can come from its local address: never from
    /// loopback to elsewhere, from one family to the other, or from a multicast address.
    [[nodiscard]] static bool canLeaveByLocal(const Hop &hop);

    [[nodiscard]] QByteArray socketName(const Hop &hop) const override;
    [[nodiscard]] Hop hopOfSocket(const QByteArray &name) const override;

private:
    struct Route
    {
        QByteArray host;
        qint64 until = 0; // monotonic milliseconds
    };
    [[nodiscard]] QByteArray routedHost(const Endpoint &peer) const;

    const base::Clock &m_clock;
    std::vector<Hop> m_sockets;
    std::vector<QByteArray> m_hosts;         // what each is called; empty: depends on the peer
    mutable QHash<Endpoint, Route> m_routes; // by address, without port
};

} // namespace sip
