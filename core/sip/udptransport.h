// SPDX-License-Identifier: Apache-2.0
#pragma once

// UDP: one bound, never connected QUdpSocket (RFC 3261, 18; design.md, 3). Reads until nothing is
// left, gives each datagram to the receiver, and sends what was produced meanwhile in batches. What
// the kernel does not take is kept, within limits, until the socket is writable again.

#include <memory>
#include <vector>

#include <QSocketNotifier>
#include <QUdpSocket>

#include "base/result.h"
#include "sip/transport.h"
#include "sip/udpbatch.h"

namespace sip {

struct UdpLimits
{
    int receiveBufferBytes = 8 * 1024 * 1024; // asked for; the system may give less
    int sendBufferBytes = 4 * 1024 * 1024;
    int queuedDatagrams = 50'000;            // beyond: the newest is dropped, as a router would
    qint64 queuedBytes = 64LL * 1024 * 1024; // likewise
    int batchesPerTurn = 64;                 // then timers and other sockets have their turn
};

class UdpTransport : public QObject, public Transport
{
public:
    /// Port 0: the system chooses one.
    [[nodiscard]] static base::Result<std::unique_ptr<UdpTransport>, TransportError>
    listen(const QHostAddress &address, quint16 port, const UdpLimits &limits = {});
    ~UdpTransport() override;

    [[nodiscard]] Endpoint localEndpoint() const override { return m_local; }
    [[nodiscard]] bool canReach(const Endpoint &peer) const override;
    void send(const QByteArray &bytes, const Hop &to, SendTicket ticket) override;
    void flush() override;
    [[nodiscard]] bool hasConnection(quint32) const override { return false; }

    [[nodiscard]] qint64 queuedDatagrams() const { return qint64(m_queue.size() - m_next); }
    /// Datagrams given up because the queue was full.
    [[nodiscard]] qint64 droppedDatagrams() const { return m_dropped; }

private:
    explicit UdpTransport(const UdpLimits &limits);
    void prepare();
    void readAll();
    void deliver(std::span<const IncomingDatagram> datagrams);
    OutgoingDatagram takeNext();

    UdpLimits m_limits;
    QUdpSocket m_socket;
    Endpoint m_local;
    bool m_dualStack = false;
    std::unique_ptr<UdpBatch> m_batch;
    std::unique_ptr<QSocketNotifier> m_writable; // enabled while the kernel's buffer is full
    std::vector<OutgoingDatagram> m_queue;
    size_t m_next = 0; // of m_queue: what stands before it has been sent
    qint64 m_queuedBytes = 0;
    qint64 m_dropped = 0;
    bool m_flushing = false;
};

} // namespace sip
