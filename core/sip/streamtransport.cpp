// SPDX-License-Identifier: Apache-2.0
#include "sip/streamtransport.h"

#include "base/descriptors.h"
#include "sip/siplogging.h"
#include "sip/traffictap.h"
#include "tls/handshakefault.h"
#include "tls/peeridentity.h"

#include <utility>

namespace sip {

namespace {

constexpr int AcceptBacklog = 512;
constexpr qint64 AcceptPause = 1000;

} // namespace

base::Result<std::unique_ptr<StreamTransport>, TransportError>
StreamTransport::listen(const QHostAddress &address, quint16 port, base::TimerQueue &timers,
                        const StreamLimits &limits, const tls::Credentials *credentials,
                        ConnectionRoom *room)
{
    std::unique_ptr<StreamTransport> transport(
        new StreamTransport(timers, limits, credentials, room));
    QTcpServer &server = *transport->m_server;
    if (!server.listen(address, port))
        return base::Unexpected(listenError(transport->protocol(), address, port,
                                            server.serverError(), server.errorString()));
    transport->m_local = Endpoint::fromHostAddress(address, server.serverPort());
    transport->m_dualStack = address.protocol() == QAbstractSocket::AnyIPProtocol;
    return transport;
}

StreamTransport::StreamTransport(base::TimerQueue &timers, const StreamLimits &limits,
                                 const tls::Credentials *credentials, ConnectionRoom *room)
    : Transport(credentials ? Protocol::Tls : Protocol::Tcp)
    , m_timers(timers)
    , m_limits(limits)
    , m_credentials(credentials)
    , m_server(makeServer())
    , m_ownRoom(limits.connections, limits.connectionsPerAddress)
    , m_room(room ? *room : m_ownRoom)
    , m_resume(timers)
{
    m_server->setListenBacklogSize(AcceptBacklog);
    m_server->setMaxPendingConnections(AcceptBacklog);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] { acceptAll(); });
    connect(m_server.get(), &QTcpServer::acceptError, this, [this] {
        // Out of descriptors: the socket stays readable, and the event loop would spin on it.
        qCWarning(logSip, "%s %s: cannot accept a connection: %s",
                  transportToken(protocol()).data(), m_local.toByteArray().constData(),
                  qPrintable(m_server->errorString()));
        m_server->pauseAccepting();
        m_resume.start(AcceptPause, *this, 0);
    });
}

StreamTransport::~StreamTransport() = default;

std::unique_ptr<QTcpServer> StreamTransport::makeServer()
{
    if (!m_credentials)
        return std::make_unique<QTcpServer>();
    auto acceptor = std::make_unique<tls::Acceptor>(*m_credentials, m_timers, m_limits.handshakes);
    acceptor->setFailed([this](const QHostAddress &peer, quint16 port, const base::Sentence &why) {
        Hop hop;
        hop.protocol = protocol();
        hop.listener = listener();
        hop.peer = Endpoint::fromHostAddress(peer, port);
        if (receiver())
            receiver()->handshakeFailed(hop, Direction::In, why);
    });
    return acceptor;
}

void StreamTransport::timerFired(quint32, quint64)
{
    m_resume.fired();
    m_server->resumeAccepting();
}

bool StreamTransport::canReach(const Endpoint &peer) const
{
    return reaches(m_local, m_dualStack, peer);
}

bool StreamTransport::hasRoomFor(const Endpoint &peer, ConnectionRoom::Opener opener) const
{
    const auto lack = m_room.lackFor(peer, opener);
    if (lack && receiver())
        receiver()->connectionRefused(peer, *lack);
    return !lack;
}

void StreamTransport::acceptAll()
{
    while (QTcpSocket *accepted = m_server->nextPendingConnection()) {
        std::unique_ptr<QTcpSocket> socket(accepted);
        const Endpoint peer = Endpoint::fromHostAddress(socket->peerAddress(), socket->peerPort());
        const bool isLast = base::isAmongLastDescriptors(socket->socketDescriptor());
        if (!isLast && hasRoomFor(peer, ConnectionRoom::Opener::Peer)) {
            add(std::move(socket), peer);
            continue;
        }
        if (isLast)
            qCInfo(logSip, "out of descriptors, %s is closed", peer.toByteArray().constData());
        socket->abort();
    }
}

StreamConnection &StreamTransport::add(std::unique_ptr<QTcpSocket> socket, const Endpoint &peer,
                                       const QByteArray &domain)
{
    do {
        ++m_lastId;
    } while (m_lastId == 0 || m_connections.contains(m_lastId));
    m_byPeer.insert(peer, m_lastId);
    Entry &entry = m_connections[m_lastId];
    entry.domain = domain;
    entry.isOpenedByUs = socket->state() != QAbstractSocket::ConnectedState;
    m_room.enter(peer, openerOf(entry));
    StreamConnectionOwner &owner = *this; // its base is private to make_unique
    entry.connection = std::make_unique<StreamConnection>(std::move(socket), m_lastId, peer, owner,
                                                          m_timers, m_limits);
    return *entry.connection;
}

bool StreamTransport::mayCarry(const Entry &entry, const QByteArray &domain) const
{
    // RFC 5923, 8.1 and 8.2: the address is not enough, its peer must have proved to be this one.
    return !m_credentials || !m_credentials->verifiesPeers() || domain.isEmpty() ||
           (entry.isOpenedByUs && entry.domain == domain) ||
           tls::isIdentity(entry.identities, domain);
}

StreamConnection *StreamTransport::find(const Hop &to) const
{
    auto found = m_connections.find(to.connection);
    if (found != m_connections.end())
        return found->second.connection.get();
    found = m_connections.find(m_byPeer.value(to.peer));
    if (found == m_connections.end() || !mayCarry(found->second, to.domain.value()))
        return nullptr;
    return found->second.connection.get();
}

std::unique_ptr<QTcpSocket> StreamTransport::makeSocket(const Hop &to) const
{
    if (!m_credentials)
        return std::make_unique<QTcpSocket>();
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(m_credentials->forOpening());
    socket->setPeerVerifyName(QString::fromUtf8(to.domain.value())); // also the name in its SNI
    // Whose the certificate is, refusalOf() judges by SIP's rules, which differ from Qt's.
    connect(socket.get(), &QSslSocket::sslErrors, socket.get(),
            [tls = socket.get()](const QList<QSslError> &errors) {
                for (const QSslError &error : errors) {
                    if (error.error() != QSslError::HostNameMismatch)
                        return;
                }
                tls->ignoreSslErrors();
            });
    return socket;
}

StreamConnection *StreamTransport::open(const Hop &to)
{
    if (!hasRoomFor(to.peer, ConnectionRoom::Opener::We))
        return nullptr;
    std::unique_ptr<QTcpSocket> socket = makeSocket(to);
    if (!m_local.isAny()) // leave by the address that our Via names
        socket->bind(m_local.toHostAddress(), 0);
    else if (to.hasLocal())
        socket->bind(Endpoint{to.local}.toHostAddress(), 0);
    if (auto *tls = qobject_cast<QSslSocket *>(socket.get())) {
        const QString name = tls->peerVerifyName();
        tls->connectToHostEncrypted(to.peer.toHostAddress().toString(), to.peer.port, name);
    } else {
        socket->connectToHost(to.peer.toHostAddress(), to.peer.port);
    }
    return &add(std::move(socket), to.peer, to.domain.value());
}

QByteArray StreamTransport::refusalOf(StreamConnection &connection)
{
    const auto found = m_connections.find(connection.id());
    if (!connection.tls() || found == m_connections.end())
        return {};
    Entry &entry = found->second;
    entry.refusal = judge(entry, connection);
    entry.wasReady = entry.refusal.isEmpty();
    return entry.refusal.english().toUtf8();
}

base::Sentence StreamTransport::judge(Entry &entry, const StreamConnection &connection) const
{
    const QSslSocket *const tls = connection.tls();
    // Of who came without being asked for a certificate, or with one that is not good, nothing.
    if (!tls->peerCertificate().isNull() && tls->sslHandshakeErrors().isEmpty())
        entry.identities = tls::sipIdentities(tls->peerCertificate());
    if (!entry.isOpenedByUs || !m_credentials->verifiesPeers())
        return {};
    entry.identities = tls::sipIdentities(tls->peerCertificate());
    const QByteArray wanted = entry.domain.isEmpty() ? connection.peer().host() : entry.domain;
    if (tls::isIdentity(entry.identities, wanted))
        return {};
    return base::Sentence(QT_TRANSLATE_NOOP("core", "its certificate is not that of %1"))
        .arg(QString::fromUtf8(wanted));
}

void StreamTransport::offerConnection(quint32 connection, quint16 port)
{
    const auto found = m_connections.find(connection);
    if (found == m_connections.end() || found->second.identities.empty() ||
        found->second.isOpenedByUs)
        return;
    Entry &entry = found->second;
    if (!entry.offered.isNull() && m_byPeer.value(entry.offered) == connection)
        m_byPeer.remove(entry.offered);
    entry.offered = entry.connection->peer();
    entry.offered.port = port;
    m_byPeer.insert(entry.offered, connection);
}

void StreamTransport::send(const QByteArray &bytes, const Hop &to, SendTicket ticket)
{
    StreamConnection *connection = find(to);
    if (!connection)
        connection = open(to);
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
            found->second.connection->flush();
    }
}

bool StreamTransport::hasConnection(quint32 connection) const
{
    return m_connections.contains(connection);
}

Endpoint StreamTransport::peerFor(const Hop &to) const
{
    const StreamConnection *const connection = find(to);
    return connection ? connection->peer() : to.peer;
}

Hop StreamTransport::hopOf(const StreamConnection &connection) const
{
    Hop hop;
    hop.peer = connection.peer();
    hop.protocol = protocol();
    hop.listener = listener();
    hop.connection = connection.id();
    if (m_local.isAny())
        hop.local = connection.local().address;
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

void StreamTransport::tellNoTls(const Entry &entry, const QByteArray &reason)
{
    const Hop peer = hopOf(*entry.connection);
    qCInfo(logSip, "no TLS with %s%s: %s", peer.peer.toByteArray().constData(),
           entry.domain.isEmpty() ? "" : (" (" + entry.domain + ')').constData(),
           reason.constData());
    if (!receiver())
        return;
    receiver()->handshakeFailed(
        peer, entry.isOpenedByUs ? Direction::Out : Direction::In,
        entry.refusal.isEmpty() ? tls::handshakeFault(QString::fromUtf8(reason)) : entry.refusal);
}

void StreamTransport::ended(StreamConnection &connection, const QByteArray &reason)
{
    const Endpoint peer = connection.peer();
    if (m_byPeer.value(peer) == connection.id())
        m_byPeer.remove(peer);
    const auto found = m_connections.find(connection.id());
    if (found != m_connections.end()) {
        Entry &entry = found->second;
        m_room.leave(peer, openerOf(entry));
        if (m_byPeer.value(entry.offered) == connection.id())
            m_byPeer.remove(entry.offered);
        const bool isRefused =
            !connection.hasSpoken() && tls::isRefusalOfPeer(QString::fromUtf8(reason));
        if (connection.tls() && (!entry.wasReady || isRefused))
            tellNoTls(entry, reason);
        // Its own code is still on the stack.
        entry.connection.release()->deleteLater();
        m_connections.erase(found);
    }
}

} // namespace sip
