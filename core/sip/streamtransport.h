// SPDX-License-Identifier: Apache-2.0
#pragma once

// TCP or TLS: a listening socket and its connections, accepted or opened (RFC 3261, 18). A message
// goes by the connection its hop names, else by one that leads to the peer's address and port
// already, or whose peer has offered it for them (RFC 5923), else by a new one. By TLS the peer of
// a connection that we open, or use for requests by address, is whom the hop means (RFC 5922). The
// handshake of who comes is tls::Acceptor's.

#include <memory>
#include <unordered_map>
#include <vector>

#include <QHash>
#include <QTcpServer>

#include "base/result.h"
#include "base/timerqueue.h"
#include "sip/connectionroom.h"
#include "sip/streamconnection.h"
#include "sip/transport.h"
#include "tls/acceptor.h"

namespace sip {

class StreamTransport : public QObject,
                        public Transport,
                        private StreamConnectionOwner,
                        private base::TimerTarget
{
public:
    /// Port 0: the system chooses one. With `credentials` it speaks TLS. `room` is that of several;
    /// null: it has one of its own, of these limits.
    [[nodiscard]] static base::Result<std::unique_ptr<StreamTransport>, TransportError>
    listen(const QHostAddress &address, quint16 port, base::TimerQueue &timers,
           const StreamLimits &limits = {}, const tls::Credentials *credentials = nullptr,
           ConnectionRoom *room = nullptr);
    ~StreamTransport() override;

    [[nodiscard]] Endpoint localEndpoint() const override { return m_local; }
    [[nodiscard]] bool canReach(const Endpoint &peer) const override;
    void send(const QByteArray &bytes, const Hop &to, SendTicket ticket) override;
    void flush() override;
    [[nodiscard]] bool hasConnection(quint32 connection) const override;
    [[nodiscard]] Endpoint peerFor(const Hop &to) const override;
    /// Taken when the peer has proved by a certificate who he is (RFC 5923, 9.2).
    void offerConnection(quint32 connection, quint16 port) override;

    [[nodiscard]] int connections() const { return int(m_connections.size()); }

private:
    /// What is known of a connection besides: all of it of TLS alone.
    struct Entry
    {
        std::unique_ptr<StreamConnection> connection;
        QByteArray domain;                  // whom it was opened to
        std::vector<QByteArray> identities; // what its peer has proved to be
        Endpoint offered;                   // null: none
        base::Sentence refusal;             // why we want nothing to do with it
        bool isOpenedByUs = false;
        bool wasReady = false;
    };
    [[nodiscard]] static ConnectionRoom::Opener openerOf(const Entry &entry)
    {
        return entry.isOpenedByUs ? ConnectionRoom::Opener::We : ConnectionRoom::Opener::Peer;
    }

    StreamTransport(base::TimerQueue &timers, const StreamLimits &limits,
                    const tls::Credentials *credentials, ConnectionRoom *room);

    [[nodiscard]] std::unique_ptr<QTcpServer> makeServer();
    void acceptAll();
    /// The refusal is told.
    [[nodiscard]] bool hasRoomFor(const Endpoint &peer, ConnectionRoom::Opener opener) const;
    [[nodiscard]] StreamConnection *find(const Hop &to) const;
    [[nodiscard]] bool mayCarry(const Entry &entry, const QByteArray &domain) const;
    [[nodiscard]] StreamConnection *open(const Hop &to);
    [[nodiscard]] std::unique_ptr<QTcpSocket> makeSocket(const Hop &to) const;
    StreamConnection &add(std::unique_ptr<QTcpSocket> socket, const Endpoint &peer,
                          const QByteArray &domain = {});
    [[nodiscard]] Hop hopOf(const StreamConnection &connection) const;

    void messageArrived(StreamConnection &connection, QByteArrayView bytes) override;
    void readDone() override { flush(); }
    [[nodiscard]] QByteArray refusalOf(StreamConnection &connection) override;
    [[nodiscard]] base::Sentence judge(Entry &entry, const StreamConnection &connection) const;
    void ended(StreamConnection &connection, const QByteArray &reason) override;
    void writeFailed(StreamConnection &connection, SendTicket ticket,
                     const QByteArray &reason) override;
    void tellNoTls(const Entry &entry, const QByteArray &reason);
    void timerFired(quint32 kind, quint64 cookie) override;

    base::TimerQueue &m_timers;
    StreamLimits m_limits;
    const tls::Credentials *m_credentials; // null: plain TCP
    std::unique_ptr<QTcpServer> m_server;
    ConnectionRoom m_ownRoom;
    ConnectionRoom &m_room;
    base::Timer m_resume; // accepting, after the system had no descriptor left
    Endpoint m_local;
    bool m_dualStack = false;
    std::unordered_map<quint32, Entry> m_connections;
    QHash<Endpoint, quint32> m_byPeer;
    std::vector<quint32> m_unflushed;
    quint32 m_lastId = 0;
};

} // namespace sip
