// SPDX-License-Identifier: Apache-2.0
#include "sip/ownaddresses.h"

#include "base/bytewriter.h"
#include "sip/machineaddress.h"

#include <QUdpSocket>

namespace sip {

namespace {

/// Loopback when there is none by which other machines may reach this one.
QByteArray anyAddress(QAbstractSocket::NetworkLayerProtocol family)
{
    QByteArray address = machineAddress(family);
    if (!address.isEmpty())
        return address;
    return family == QAbstractSocket::IPv4Protocol ? "127.0.0.1" : "[::1]";
}

/// Connecting a datagram socket sends nothing: it makes the system choose the route.
QByteArray askForRoute(const Endpoint &peer)
{
    QUdpSocket socket;
    socket.connectToHost(peer.toHostAddress(), peer.port != 0 ? peer.port : quint16(5060));
    const Endpoint own = Endpoint::fromHostAddress(socket.localAddress(), 0);
    if (socket.state() == QAbstractSocket::ConnectedState && !own.isAny())
        return own.host();
    return anyAddress(peer.isIPv4() ? QAbstractSocket::IPv4Protocol
                                    : QAbstractSocket::IPv6Protocol);
}

/// To nobody yet, by that socket.
Hop leavingBy(const Hop &socket, const IpBytes &local = {})
{
    Hop hop;
    hop.protocol = socket.protocol;
    hop.listener = socket.listener;
    hop.local = local;
    return hop;
}

/// Multicast or broadcast: many are called so, and nothing comes from there.
bool isForMany(const Endpoint &endpoint)
{
    const quint8 first = endpoint.address[endpoint.isIPv4() ? 12 : 0];
    return endpoint.isIPv4() ? (first >= 224 && first < 240) || first == 255 : first == 0xff;
}

} // namespace

void OwnAddresses::add(Protocol protocol, const Endpoint &bound, const QByteArray &advertisedHost)
{
    Hop socket;
    socket.peer = bound;
    socket.protocol = protocol;
    socket.listener = quint16(m_sockets.size());
    m_sockets.push_back(socket);
    QByteArray host = advertisedHost;
    if (host.isEmpty() && !bound.isAny())
        host = bound.host();
    m_hosts.push_back(host);
}

QByteArray OwnAddresses::hostPort(quint16 listener, const Hop &hop) const
{
    QByteArray host = m_hosts[listener];
    if (host.isEmpty())
        host = canLeaveByLocal(hop) ? Endpoint{hop.local}.host() : routedHost(hop.peer);
    base::ByteWriter out(host.size() + 1 + base::ByteWriter::MaximalDigits);
    out << host << ':';
    out.number(m_sockets[listener].peer.port);
    return out.take();
}

bool OwnAddresses::canLeaveByLocal(const Hop &hop)
{
    if (!hop.hasLocal())
        return false;
    const Endpoint own{hop.local};
    return own.isIPv4() == hop.peer.isIPv4() && !isForMany(own) &&
           (!own.isLoopback() || hop.peer.isLoopback());
}

QByteArray OwnAddresses::socketName(const Hop &hop) const
{
    if (hop.listener >= m_sockets.size())
        return {};
    Hop socket = m_sockets[hop.listener];
    if (hop.hasLocal() && socket.peer.isAny())
        socket.peer.address = hop.local;
    return socket.toByteArray();
}

Hop OwnAddresses::hopOfSocket(const QByteArray &name) const
{
    for (const Hop &socket : m_sockets) {
        if (socket.toByteArray() == name)
            return leavingBy(socket);
    }
    if (const auto named = Hop::parse(name)) { // one address of a socket that has them all
        for (const Hop &socket : m_sockets) {
            if (socket.peer.isAny() && socket.protocol == named->protocol &&
                socket.peer.port == named->peer.port)
                return leavingBy(socket, named->peer.address);
        }
    }
    return m_sockets.empty() ? Hop() : leavingBy(m_sockets.front());
}

QByteArray OwnAddresses::routedHost(const Endpoint &peer) const
{
    if (peer.isLoopback())
        return peer.isIPv4() ? "127.0.0.1" : "[::1]";
    Endpoint key = peer;
    key.port = 0;
    const qint64 now = m_clock.now();
    const auto known = m_routes.constFind(key);
    if (known != m_routes.constEnd() && known->until > now)
        return known->host;
    if (m_routes.size() >= Remembered)
        m_routes.clear();
    return m_routes.insert(key, {askForRoute(peer), now + RouteMilliseconds})->host;
}

} // namespace sip
