// SPDX-License-Identifier: Apache-2.0
#include "sip/streamconnection.h"

#include "sip/siplogging.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sip {

StreamConnection::StreamConnection(std::unique_ptr<QTcpSocket> socket, quint32 id,
                                   const Endpoint &peer, StreamConnectionOwner &owner,
                                   base::TimerQueue &timers, const StreamLimits &limits)
    : m_socket(std::move(socket))
    , m_tls(qobject_cast<QSslSocket *>(m_socket.get()))
    , m_id(id)
    , m_peer(peer)
    , m_owner(owner)
    , m_clock(timers.clock())
    , m_limits(limits)
    , m_check(timers)
    , m_framer(limits.messages)
    , m_lastActivity(m_clock.now())
    , m_unfinishedSince(m_lastActivity)
    , m_trusted(!isReady())
{
    if (m_trusted)
        m_unfinishedSince = -1;
    m_socket->setParent(nullptr); // QTcpServer makes its sockets its children
    m_socket->setReadBufferSize(m_limits.readBufferBytes);
    listenToSocket();
    if (isReady())
        connected();
    startCheck();
}

StreamConnection::~StreamConnection()
{
    m_socket->disconnect(this);
}

void StreamConnection::listenToSocket()
{
    if (m_tls)
        connect(m_tls, &QSslSocket::encrypted, this, [this] { connected(); });
    else
        connect(m_socket.get(), &QTcpSocket::connected, this, [this] { connected(); });
    // QSslSocket also reads while it writes: a flood would be read deeper and deeper within
    // flush().
    connect(
        m_socket.get(), &QTcpSocket::readyRead, this,
        [this] {
            if (!m_ended)
                readAll();
        },
        m_tls ? Qt::QueuedConnection : Qt::DirectConnection);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, [this](qint64 count) {
        m_written += count;
        m_lastActivity = m_clock.now();
        while (!m_unwritten.empty() && m_unwritten.front().end <= m_written)
            m_unwritten.pop_front();
    });
    const auto closed = [this](const QByteArray &reason) {
        if (m_tls && !m_ended)
            readAll(); // what came last, of which nobody was told yet
        end(reason);
    };
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this,
            [this, closed] { closed(m_socket->errorString().toUtf8()); });
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [closed] { closed("closed"); });
}

bool StreamConnection::isReady() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState && (!m_tls || m_tls->isEncrypted());
}

qint64 StreamConnection::unwrittenBytes() const
{
    // What has been encrypted counts as written, though the peer may never read it.
    return m_accepted - m_written + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void StreamConnection::connected()
{
    if (const QByteArray refusal = m_owner.refusalOf(*this); !refusal.isEmpty()) {
        end(refusal);
        return;
    }
    m_local = Endpoint::fromHostAddress(m_socket->localAddress(), m_socket->localPort());
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (!m_waiting.isEmpty()) {
        m_socket->write(m_waiting);
        m_waiting.clear();
    }
    startCheck();
}

void StreamConnection::startCheck()
{
    m_check.start(!isReady() ? m_limits.connectMilliseconds
                             : std::min(m_limits.unfinishedMilliseconds, m_limits.idleMilliseconds),
                  *this, 0);
}

void StreamConnection::timerFired(quint32, quint64)
{
    m_check.fired();
    const qint64 now = m_clock.now();
    if (!isReady())
        end("no connection in time");
    else if (m_unfinishedSince >= 0 && now - m_unfinishedSince >= m_limits.unfinishedMilliseconds)
        end("no whole message in time");
    else if (now - m_lastActivity >= m_limits.idleMilliseconds)
        end("idle");
    else
        startCheck();
}

void StreamConnection::readAll()
{
    std::array<char, 16 * 1024> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init)
    m_lastActivity = m_clock.now();
    while (!m_ended) {
        const qint64 count = m_socket->read(buffer.data(), buffer.size());
        if (count <= 0)
            break;
        m_framer.append(QByteArrayView(buffer.data(), count));
        if (!takeFrames())
            break;
    }
    m_owner.readDone();
}

bool StreamConnection::takeFrames()
{
    while (!m_ended) {
        const StreamFramer::Frame frame = m_framer.next();
        switch (frame.kind) {
        case StreamFramer::FrameKind::Incomplete:
            if (m_framer.pendingBytes() == 0 && m_trusted)
                m_unfinishedSince = -1;
            else if (m_unfinishedSince < 0)
                m_unfinishedSince = m_clock.now();
            return true;
        case StreamFramer::FrameKind::Message:
            m_trusted = true;
            m_hasSpoken = true;
            m_unfinishedSince = -1;
            m_owner.messageArrived(*this, frame.bytes);
            break;
        case StreamFramer::FrameKind::Ping: write("\r\n", 0); break;
        case StreamFramer::FrameKind::Broken:
            // A request among it may still be refused; then nothing more can be understood.
            if (!frame.bytes.isEmpty())
                m_owner.messageArrived(*this, frame.bytes);
            flush();
            end(frame.error ? frame.error->what : QByteArray("not SIP"));
            return false;
        }
    }
    return false;
}

void StreamConnection::write(const QByteArray &bytes, SendTicket ticket)
{
    if (m_ended) {
        m_owner.writeFailed(*this, ticket, "closed");
        return;
    }
    m_accepted += bytes.size();
    if (ticket != 0)
        m_unwritten.push_back({m_accepted, ticket});
    if (unwrittenBytes() > m_limits.writeBufferBytes) {
        end("the peer does not read");
        return;
    }
    if (isReady())
        m_socket->write(bytes);
    else
        m_waiting += bytes;
}

void StreamConnection::flush()
{
    if (!m_ended && m_socket->bytesToWrite() > 0)
        m_socket->flush();
}

void StreamConnection::end(const QByteArray &reason)
{
    if (m_ended)
        return;
    m_ended = true;
    m_check.stop();
    m_socket->disconnect(this);
    qCDebug(logSip, "%s connection %u with %s ends: %s", m_tls ? "tls" : "tcp", m_id,
            m_peer.toByteArray().constData(), reason.constData());
    m_socket->flush(); // such as the 400 to what cannot be read
    m_socket->abort();
    const std::deque<Unwritten> unwritten = std::exchange(m_unwritten, {});
    for (const Unwritten &message : unwritten)
        m_owner.writeFailed(*this, message.ticket, reason);
    m_owner.ended(*this, reason);
}

} // namespace sip
