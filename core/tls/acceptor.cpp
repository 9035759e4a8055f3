// SPDX-License-Identifier: Apache-2.0
#include "tls/acceptor.h"

#include "tls/handshakefault.h"
#include "tls/tlslogging.h"

using namespace Qt::StringLiterals;

namespace tls {

namespace {

base::Network networkOf(const QHostAddress &address)
{
    return base::Network(address.toIPv6Address().c);
}

} // namespace

Acceptor::Acceptor(const Credentials &credentials, base::TimerQueue &timers,
                   const HandshakeLimits &limits)
    : m_credentials(credentials)
    , m_timers(timers)
    , m_limits(limits)
    , m_roomLog(timers.clock())
    , m_failureLog(timers.clock())
{
}

Acceptor::~Acceptor()
{
    for (auto &[id, handshake] : m_handshakes) {
        m_timers.cancel(handshake.timer);
        handshake.socket->disconnect(this);
    }
}

bool Acceptor::hasRoomFor(const QHostAddress &peer) const
{
    return handshakes() < m_limits.atOnce &&
           m_perAddress.value(networkOf(peer)) < m_limits.perAddress;
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    const QHostAddress peer = socket->peerAddress();
    const quint16 port = socket->peerPort();
    if (!hasRoomFor(peer)) {
        if (const auto ending = m_roomLog.ending())
            qCInfo(logTls, "too many handshakes under way, %s is closed%s",
                   qPrintable(peer.toString()), qPrintable(*ending));
        socket->abort();
        return;
    }
    const quint64 id = ++m_lastId;
    socket->setSslConfiguration(m_credentials.forAccepting());
    connect(socket.get(), &QSslSocket::encrypted, this, [this, id] { done(id); });
    connect(socket.get(), &QSslSocket::errorOccurred, this, [this, id] {
        const auto found = m_handshakes.find(id);
        if (found != m_handshakes.end())
            failed(id, found->second.socket->errorString());
    });
    connect(socket.get(), &QSslSocket::disconnected, this,
            [this, id] { failed(id, u"closed by the peer"_s); });
    QSslSocket &started = *socket;
    m_handshakes.emplace(id, Handshake{std::move(socket), peer, port,
                                       m_timers.start(m_limits.milliseconds, *this, 0, id)});
    ++m_perAddress[networkOf(peer)];
    started.startServerEncryption();
}

std::unique_ptr<QSslSocket> Acceptor::take(quint64 id)
{
    const auto found = m_handshakes.find(id);
    if (found == m_handshakes.end())
        return nullptr;
    Handshake handshake = std::move(found->second);
    m_handshakes.erase(found);
    m_timers.cancel(handshake.timer);
    const base::Network network = networkOf(handshake.peer);
    if (--m_perAddress[network] <= 0)
        m_perAddress.remove(network);
    handshake.socket->disconnect(this);
    return std::move(handshake.socket);
}

void Acceptor::done(quint64 id)
{
    if (std::unique_ptr<QSslSocket> socket = take(id)) {
        socket->setParent(this); // as QTcpServer's own
        addPendingConnection(socket.release());
    }
}

void Acceptor::failed(quint64 id, const QString &reason)
{
    const auto found = m_handshakes.find(id);
    if (found == m_handshakes.end())
        return;
    const QHostAddress peer = found->second.peer;
    const quint16 port = found->second.port;
    std::unique_ptr<QSslSocket> socket = take(id);
    if (const auto ending = m_failureLog.ending())
        qCInfo(logTls, "no TLS with %s: %s%s", qPrintable(peer.toString()), qPrintable(reason),
               qPrintable(*ending));
    if (m_failed)
        m_failed(peer, port, handshakeFault(reason));
    socket->abort();
    socket.release()->deleteLater(); // one of its signals may be on the stack
}

void Acceptor::timerFired(quint32, quint64 cookie)
{
    const auto found = m_handshakes.find(cookie);
    if (found == m_handshakes.end())
        return;
    found->second.timer = 0;
    failed(cookie, u"the handshake took too long"_s);
}

} // namespace tls
