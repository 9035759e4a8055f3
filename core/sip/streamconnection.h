// SPDX-License-Identifier: Apache-2.0
#pragma once

// One TCP or TLS connection, accepted or opened: cuts what arrives into messages, answers pings
// (RFC 5626, 4.4.1), keeps what is written until the peer takes it. It never ends itself: it tells
// its owner, the StreamTransport, which takes it out of its table. Server's thread.

#include <deque>
#include <memory>

#include <QSslSocket>
#include <QTcpSocket>

#include "base/timerqueue.h"
#include "sip/streamframer.h"
#include "sip/transport.h"
#include "tls/acceptor.h"

namespace sip {

struct StreamLimits
{
    int connections = 10'000;         // beyond: a new one is closed at once
    int connectionsPerAddress = 500;  // many phones may share one address behind a NAT
    int connectMilliseconds = 4'000;  // for the peer to accept a connection we open, TLS included
    int idleMilliseconds = 3'900'000; // longer than the hour a registration over it may last
    int unfinishedMilliseconds = 30'000; // for a message to arrive whole, the first one included
    qint64 writeBufferBytes = 1'048'576; // beyond: the peer reads nothing, and is closed
    qint64 readBufferBytes = 131'072;    // the kernel keeps the rest, and so slows the peer
    Limits messages;                     // of what a message may be
    tls::HandshakeLimits handshakes;     // of those who come for TLS
};

class StreamConnection;

class StreamConnectionOwner
{
public:
    virtual ~StreamConnectionOwner() = default;
    virtual void messageArrived(StreamConnection &connection, QByteArrayView bytes) = 0;
    /// After the last message of a read: what it brought about may be flushed.
    virtual void readDone() = 0;
    /// TLS stands, and nothing has been sent yet: why it must not be used; empty: it may.
    [[nodiscard]] virtual QByteArray refusalOf(StreamConnection &connection) = 0;
    virtual void ended(StreamConnection &connection, const QByteArray &reason) = 0;
    virtual void writeFailed(StreamConnection &connection, SendTicket ticket,
                             const QByteArray &reason) = 0;
};

class StreamConnection : public QObject, private base::TimerTarget
{
public:
    /// `socket` is connected (accepted by us) or connecting; it becomes ours.
    StreamConnection(std::unique_ptr<QTcpSocket> socket, quint32 id, const Endpoint &peer,
                     StreamConnectionOwner &owner, base::TimerQueue &timers,
                     const StreamLimits &limits);
    ~StreamConnection() override;

    [[nodiscard]] quint32 id() const { return m_id; }
    [[nodiscard]] const Endpoint &peer() const { return m_peer; }
    /// Our address of it; null as long as it does not stand.
    [[nodiscard]] const Endpoint &local() const { return m_local; }
    [[nodiscard]] bool isEnded() const { return m_ended; }
    /// Connected, and its TLS handshake done.
    [[nodiscard]] bool isReady() const;
    /// A message has come by it.
    [[nodiscard]] bool hasSpoken() const { return m_hasSpoken; }
    /// Null for plain TCP.
    [[nodiscard]] const QSslSocket *tls() const { return m_tls; }

    /// May end the connection, when the peer has long read nothing.
    void write(const QByteArray &bytes, SendTicket ticket);
    /// Gives the kernel what is written, without waiting for the event loop.
    void flush();
    /// Tells the owner, and every sender whose bytes have not left.
    void end(const QByteArray &reason);

private:
    struct Unwritten
    {
        qint64 end = 0; // position in the stream behind the message
        SendTicket ticket = 0;
    };

    void timerFired(quint32 kind, quint64 cookie) override;
    void listenToSocket();
    void connected();
    void readAll();
    [[nodiscard]] bool takeFrames();
    void startCheck();
    [[nodiscard]] qint64 unwrittenBytes() const;

    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls; // the same socket, or null
    quint32 m_id;
    Endpoint m_peer;
    Endpoint m_local;
    StreamConnectionOwner &m_owner;
    const base::Clock &m_clock;
    const StreamLimits &m_limits;
    base::Timer m_check;
    StreamFramer m_framer;
    QByteArray m_waiting; // written before the connection stands
    std::deque<Unwritten> m_unwritten;
    qint64 m_accepted = 0; // bytes write() took
    qint64 m_written = 0;  // bytes the kernel took
    qint64 m_lastActivity;
    qint64 m_unfinishedSince; // -1: no message has begun
    bool m_trusted;           // opened by us, or a message has come by it: it may be idle
    bool m_hasSpoken = false;
    bool m_ended = false;
};

} // namespace sip
