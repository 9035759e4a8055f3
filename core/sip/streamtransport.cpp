// SPDX-License-Identifier: Apache-2.0
#include "sip/streamtransport.h"

#include "sip/siplogging.h"

#include <utility>

namespace sip {

namespace {

constexpr int AcceptBacklog = 512;
constexpr qint64 AcceptPause = 1000;

Endpoint withoutPort(Endpoint endpoint)
{
    endpoint.port = 0;
    return endpoint;
}

} // namespace

base::Result<std::unique_ptr<StreamTransport>, TransportError>
StreamTransport::listen(const QHostAddress &address, quint16 port, base::TimerQueue &timers,
                        const StreamLimits &limits)
{
    std::unique_ptr<StreamTransport> transport(new StreamTransport(timers, limits));
    QTcpServer &server = transport->m_server;
    if (!server.listen(address, port))
        return base::Unexpected(
            listenError(Protocol::Tcp, address, port, server.serverError(), server.errorString()));
    transport->m_local = Endpoint::fromHostAddress(address, server.serverPort());
    transport->m_dualStack = address.protocol() == QAbstractSocket::AnyIPProtocol;
    return transport;
}

StreamTransport::StreamTransport(base::TimerQueue &timers, const StreamLimits &limits)
    : Transport(Protocol::Tcp)
    , m_timers(timers)
    , m_limits(limits)
    , m_resume(timers)
{
    m_server.setListenBacklogSize(AcceptBacklog);
    m_server.setMaxPendingConnections(AcceptBacklog);
    connect(&m_server, &QTcpServer::newConnection, this, [this] { acceptAll(); });
    connect(&m_server, &QTcpServer::acceptError, this, [this] {
        // Out of descriptors: the socket stays readable, and the event loop would spin on it.
        qCWarning(logSip, "tcp %s: cannot accept a connection: %s",
                  m_local.toByteArray().constData(), qPrintable(m_server.errorString()));
        m_server.pauseAccepting();
        m_resume.start(AcceptPause, *this, 0);
    });
}

StreamTransport::~StreamTransport() = default;

void StreamTransport::timerFired(quint32, quint64)
{
    m_resume.fired();
    m_server.resumeAccepting();
}

bool StreamTransport::canReach(const Endpoint &peer) const
{
    return reaches(m_local, m_dualStack, peer);
}

bool StreamTransport::hasRoomFor(const Endpoint &peer) const
{
    return connections() < m_limits.connections &&
           m_perAddress.value(withoutPort(peer)) < m_limits.connectionsPerAddress;
}

void StreamTransport::tellRefused(const Endpoint &peer) const
{
    using Room = TransportReceiver::Room;
    if (receiver()) {
        receiver()->connectionRefused(peer, connections() < m_limits.connections
                                                ? Room::ConnectionsOfAddress
                                                : Room::Connections);
    }
}

void StreamTransport::acceptAll()
{
    while (QTcpSocket *accepted = m_server.nextPendingConnection()) {
        std::unique_ptr<QTcpSocket> socket(accepted);
        const Endpoint peer = Endpoint::fromHostAddress(socket->peerAddress(), socket->peerPort());
        if (hasRoomFor(peer)) {
            add(std::move(socket), peer);
            continue;
        }
        tellRefused(peer);
        socket->abort();
    }
}

StreamConnection &StreamTransport::add(std::unique_ptr<QTcpSocket> socket, const Endpoint &peer)
{
    do {
        ++m_lastId;
    } while (m_lastId == 0 || m_connections.contains(m_lastId));
    StreamConnectionOwner &owner = *this; // its base is private to make_unique
    auto connection = std::make_unique<StreamConnection>(std::move(socket), m_lastId, peer, owner,
                                                         m_timers, m_limits);
    StreamConnection &added = *connection;
    m_connections.emplace(m_lastId, std::move(connection));
    m_byPeer.insert(peer, m_lastId);
    ++m_perAddress[withoutPort(peer)];
    return added;
}

StreamConnection *StreamTransport::find(const Hop &to)
{
    auto found = m_connections.find(to.connection);
    if (found == m_connections.end())
        found = m_connections.find(m_byPeer.value(to.peer));
    return found == m_connections.end() ? nullptr : found->second.get();
}

StreamConnection *StreamTransport::open(const Endpoint &peer)
{
    if (!hasRoomFor(peer)) {
        tellRefused(peer);
        return nullptr;
    }
    auto socket = std::make_unique<QTcpSocket>();
    if (!m_local.isAny()) // leave by the address that our Via names
        socket->bind(m_local.toHostAddress(), 0);
    socket->connectToHost(peer.toHostAddress(), peer.port);
    return &add(std::move(socket), peer);
}

void StreamTransport::send(const QByteArray &bytes, const Hop &to, SendTicket ticket)
{
    StreamConnection *connection = find(to);
    if (!connection)
        connection = open(to.peer);
    if (!connection) {
        if (receiver())
            receiver()->sendFailed(ticket, to, "too many connections");
        return;
    }
    m_unflushed.push_back(connection->id());
    connection->write(bytes, ticket);
}

void StreamTransport::flush()
{
    for (const quint32 id : std::exchange(m_unflushed, {})) {
        const auto found = m_connections.find(id);
        if (found != m_connections.end())
            found->second->flush();
    }
}

bool StreamTransport::hasConnection(quint32 connection) const
{
    return m_connections.contains(connection);
}

Hop StreamTransport::hopOf(const StreamConnection &connection) const
{
    Hop hop;
    hop.peer = connection.peer();
    hop.protocol = protocol();
    hop.listener = listener();
    hop.connection = connection.id();
    return hop;
}

void StreamTransport::messageArrived(StreamConnection &connection, QByteArrayView bytes)
{
    if (receiver())
        receiver()->messageReceived(bytes, hopOf(connection));
}

void StreamTransport::writeFailed(StreamConnection &connection, SendTicket ticket,
                                  const QByteArray &reason)
{
    if (receiver())
        receiver()->sendFailed(ticket, hopOf(connection), reason);
}

void StreamTransport::ended(StreamConnection &connection, const QByteArray &)
{
    const Endpoint peer = connection.peer();
    if (m_byPeer.value(peer) == connection.id())
        m_byPeer.remove(peer);
    const Endpoint address = withoutPort(peer);
    if (--m_perAddress[address] <= 0)
        m_perAddress.remove(address);
    const auto found = m_connections.find(connection.id());
    if (found != m_connections.end()) {
        // Its own code is still on the stack.
        found->second.release()->deleteLater();
        m_connections.erase(found);
    }
}

} // namespace sip
