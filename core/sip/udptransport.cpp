// SPDX-License-Identifier: Apache-2.0
#include "sip/udptransport.h"

#include "sip/siplogging.h"

#include <QScopeGuard>
#include <QVariant>

namespace sip {

base::Result<std::unique_ptr<UdpTransport>, TransportError>
UdpTransport::listen(const QHostAddress &address, quint16 port, const UdpLimits &limits)
{
    std::unique_ptr<UdpTransport> transport(new UdpTransport(limits));
    QUdpSocket &socket = transport->m_socket;
    // Without ShareAddress: a second server on the port must fail, not steal half the datagrams.
    if (!socket.bind(address, port, QAbstractSocket::DontShareAddress))
        return base::Unexpected(
            listenError(Protocol::Udp, address, port, socket.error(), socket.errorString()));
    transport->m_local = Endpoint::fromHostAddress(address, socket.localPort());
    transport->m_dualStack = address.protocol() == QAbstractSocket::AnyIPProtocol;
    transport->prepare();
    return transport;
}

UdpTransport::UdpTransport(const UdpLimits &limits)
    : Transport(Protocol::Udp)
    , m_limits(limits)
{
}

UdpTransport::~UdpTransport() = default;

void UdpTransport::prepare()
{
    // Only a bound socket has a descriptor to set these on; the system caps what it grants.
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption,
                             m_limits.receiveBufferBytes);
    m_socket.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, m_limits.sendBufferBytes);
    const int granted =
        m_socket.socketOption(QAbstractSocket::ReceiveBufferSizeSocketOption).toInt();
    qCInfo(logSip, "udp %s: receive buffer of %d KiB%s", m_local.toByteArray().constData(),
           granted / 1024,
           granted < m_limits.receiveBufferBytes ? " (more needs net.core.rmem_max)" : "");
    m_batch = std::make_unique<UdpBatch>(m_socket);
    m_writable =
        std::make_unique<QSocketNotifier>(m_socket.socketDescriptor(), QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_writable.get(), &QSocketNotifier::activated, this, [this] { flush(); });
    connect(&m_socket, &QUdpSocket::readyRead, this, [this] { readAll(); });
}

bool UdpTransport::canReach(const Endpoint &peer) const
{
    return reaches(m_local, m_dualStack, peer);
}

void UdpTransport::readAll()
{
    const auto done = qScopeGuard([this] {
        if (receiver())
            receiver()->backlogChanged({}); // what others receive did not wait here
    });
    for (int batch = 0; batch < m_limits.batchesPerTurn; ++batch) {
        const std::span<const IncomingDatagram> datagrams = m_batch->receive();
        if (datagrams.empty())
            return;
        if (receiver())
            receiver()->backlogChanged(m_batch->backlog());
        deliver(datagrams);
    }
    deliver(m_batch->receiveLast());
}

void UdpTransport::deliver(std::span<const IncomingDatagram> datagrams)
{
    Hop from;
    from.protocol = Protocol::Udp;
    from.listener = listener();
    for (const IncomingDatagram &datagram : datagrams) {
        from.peer = datagram.from;
        from.local = datagram.local;
        if (receiver())
            receiver()->messageReceived(datagram.bytes, from);
    }
    flush();
}

void UdpTransport::send(const QByteArray &bytes, const Hop &to, SendTicket ticket)
{
    if (queuedDatagrams() >= m_limits.queuedDatagrams ||
        m_queuedBytes + bytes.size() > m_limits.queuedBytes) {
        // Lost as on any congested link; whoever needs it sent retransmits (RFC 3261, 17).
        if (m_dropped++ % 10'000 == 0)
            qCWarning(logSip, "udp %s: send queue is full, %lld datagrams dropped so far",
                      m_local.toByteArray().constData(), static_cast<long long>(m_dropped));
        return;
    }
    m_queuedBytes += bytes.size();
    m_queue.push_back({bytes, to, ticket});
}

void UdpTransport::flush()
{
    if (m_flushing)
        return;
    m_flushing = true;
    bool full = false;
    while (m_next < m_queue.size() && !full) {
        const UdpBatch::Sent sent = m_batch->send(std::span(m_queue).subspan(m_next));
        for (qsizetype i = 0; i < sent.count; ++i)
            takeNext();
        full = sent.stop == UdpBatch::Stop::Full;
        if (sent.stop == UdpBatch::Stop::Failed) {
            const OutgoingDatagram failed = takeNext(); // the receiver may call send()
            if (receiver())
                receiver()->sendFailed(failed.ticket, failed.to, sent.error);
        }
    }
    if (m_next == m_queue.size()) {
        m_queue.clear(); // keeps the capacity for the next turn
        m_next = 0;
    } else if (m_next > m_queue.size() / 2) {
        m_queue.erase(m_queue.begin(), m_queue.begin() + std::ptrdiff_t(m_next));
        m_next = 0;
    }
    if (m_writable->isEnabled() != full)
        m_writable->setEnabled(full);
    m_flushing = false;
}

OutgoingDatagram UdpTransport::takeNext()
{
    OutgoingDatagram datagram = std::move(m_queue[m_next++]);
    m_queuedBytes -= datagram.bytes.size();
    return datagram;
}

} // namespace sip
