// SPDX-License-Identifier: Apache-2.0
#pragma once

// TCP: a listening socket and its connections, accepted or opened (RFC 3261, 18). A message goes by
// the connection its hop names, else by the one that leads to the peer's address and port already
// (RFC 5923), else by a new one. Sockets are made in acceptAll() and open() only: TLS differs
// there.

#include <memory>
#include <unordered_map>
#include <vector>

#include <QHash>
#include <QTcpServer>

#include "base/result.h"
#include "base/timerqueue.h"
#include "sip/streamconnection.h"
#include "sip/transport.h"

namespace sip {

class StreamTransport : public QObject,
                        public Transport,
                        private StreamConnectionOwner,
                        private base::TimerTarget
{
public:
    /// Port 0: the system chooses one.
    [[nodiscard]] static base::Result<std::unique_ptr<StreamTransport>, TransportError>
    listen(const QHostAddress &address, quint16 port, base::TimerQueue &timers,
           const StreamLimits &limits = {});
    ~StreamTransport() override;

    [[nodiscard]] Endpoint localEndpoint() const override { return m_local; }
    [[nodiscard]] bool canReach(const Endpoint &peer) const override;
    void send(const QByteArray &bytes, const Hop &to, SendTicket ticket) override;
    void flush() override;
    [[nodiscard]] bool hasConnection(quint32 connection) const override;

    [[nodiscard]] int connections() const { return int(m_connections.size()); }

private:
    StreamTransport(base::TimerQueue &timers, const StreamLimits &limits);

    void acceptAll();
    [[nodiscard]] bool hasRoomFor(const Endpoint &peer) const;
    void tellRefused(const Endpoint &peer) const;
    [[nodiscard]] StreamConnection *find(const Hop &to);
    [[nodiscard]] StreamConnection *open(const Endpoint &peer);
    StreamConnection &add(std::unique_ptr<QTcpSocket> socket, const Endpoint &peer);
    [[nodiscard]] Hop hopOf(const StreamConnection &connection) const;

    void messageArrived(StreamConnection &connection, QByteArrayView bytes) override;
    void readDone() override { flush(); }
    void ended(StreamConnection &connection, const QByteArray &reason) override;
    void writeFailed(StreamConnection &connection, SendTicket ticket,
                     const QByteArray &reason) override;
    void timerFired(quint32 kind, quint64 cookie) override;

    base::TimerQueue &m_timers;
    StreamLimits m_limits;
    QTcpServer m_server;
    base::Timer m_resume; // accepting, after the system had no descriptor left
    Endpoint m_local;
    bool m_dualStack = false;
    std::unordered_map<quint32, std::unique_ptr<StreamConnection>> m_connections;
    QHash<Endpoint, quint32> m_byPeer;
    QHash<Endpoint, int> m_perAddress; // keys without port
    std::vector<quint32> m_unflushed;
    quint32 m_lastId = 0;
};

} // namespace sip
