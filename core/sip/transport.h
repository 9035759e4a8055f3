// SPDX-License-Identifier: Apache-2.0
#pragma once

// What carries messages: one listening address of one protocol (RFC 3261, 18). UdpTransport and
// StreamTransport are the real ones, LoopbackTransport (tests/support) the one in memory. All of
// them are owned and called by the TransportLayer, in the server's thread.

#include <QAbstractSocket>
#include <QByteArray>
#include <QByteArrayView>

#include "base/sentence.h"
#include "sip/hop.h"

namespace sip {

/// Why an address cannot be listened on: a sentence for people.
struct TransportError
{
    base::Sentence text;
};

/// "udp 127.0.0.1:5060 is in use by another program", and its kin.
[[nodiscard]] TransportError listenError(Protocol protocol, const QHostAddress &address,
                                         quint16 port, QAbstractSocket::SocketError error,
                                         const QString &systemText);

/// Whether a socket bound to `local` can send to `peer`: the family must be one, unless it is a
/// socket for both, and loopback leads to loopback only.
[[nodiscard]] bool reaches(const Endpoint &local, bool dualStack, const Endpoint &peer);

/// Handed back by a transport that could not send; 0: nobody wants to know.
using SendTicket = quint64;

/// What waits in front of the datagram that is being delivered, as far as the system tells.
struct Backlog
{
    qint64 milliseconds = 0; // that it waited itself
    int filled = 0;          // of the receive buffer, in percent
};

enum class Direction : quint8; // sip/traffictap.h

/// Whom a transport tells; implemented by the TransportLayer.
class TransportReceiver
{
public:
    /// What is full.
    enum class Room : quint8 { Connections, ConnectionsOfAddress };

    virtual ~TransportReceiver() = default;
    /// One datagram, or one message cut from a stream. `bytes` are valid during the call only.
    virtual void messageReceived(QByteArrayView bytes, const Hop &from) = 0;
    /// What was given to send() with `ticket` did not leave, and will not.
    virtual void sendFailed(SendTicket ticket, const Hop &to, const QByteArray &reason) = 0;
    /// Of the messages that are received from now on.
    virtual void backlogChanged(const Backlog &) {}
    virtual void connectionRefused(const Endpoint &, Room) {}
    /// No TLS came about with who came (In), or with whom we went to (Out).
    virtual void handshakeFailed(const Hop &, Direction, const base::Sentence & /*why*/) {}
};

class Transport
{
public:
    explicit Transport(Protocol protocol)
        : m_protocol(protocol)
    {
    }
    virtual ~Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    [[nodiscard]] Protocol protocol() const { return m_protocol; }
    /// Whether requests need no retransmission by us (RFC 3261, 17).
    [[nodiscard]] bool isReliable() const { return sip::isReliable(m_protocol); }
    /// The address we are bound to, with the port the system gave if 0 was asked for.
    [[nodiscard]] virtual Endpoint localEndpoint() const = 0;
    /// Whether a socket bound as this one can send there.
    [[nodiscard]] virtual bool canReach(const Endpoint &peer) const = 0;

    /// Takes a message; it leaves at flush() at the latest. A failure is told to the receiver.
    virtual void send(const QByteArray &bytes, const Hop &to, SendTicket ticket) = 0;
    /// Sends what has been taken, as far as the system takes it now.
    virtual void flush() = 0;
    /// Whether the connection a message came by can still carry the answer.
    [[nodiscard]] virtual bool hasConnection(quint32 connection) const = 0;
    /// Whom a message for `to` really goes to: the peer of the connection that it will take.
    [[nodiscard]] virtual Endpoint peerFor(const Hop &to) const { return to.peer; }
    /// The peer of a connection offers it for what we send to that port of his (RFC 5923, 8.2).
    virtual void offerConnection(quint32 /*connection*/, quint16 /*port*/) {}

    /// Called once by the TransportLayer, which counts its transports from 0.
    void attach(TransportReceiver &receiver, quint16 listener)
    {
        m_receiver = &receiver;
        m_listener = listener;
    }
    [[nodiscard]] quint16 listener() const { return m_listener; }

protected:
    [[nodiscard]] TransportReceiver *receiver() const { return m_receiver; }

private:
    Protocol m_protocol;
    quint16 m_listener = 0;
    TransportReceiver *m_receiver = nullptr;
};

} // namespace sip
