// SPDX-License-Identifier: Apache-2.0
#include "sip/udpbatch.h"

#include <QNetworkDatagram>
#include <QUdpSocket>

namespace sip {

namespace {

constexpr qint64 LargestDatagram = 65536;

} // namespace

struct UdpBatch::Buffers
{
    QNetworkDatagram last;
    IncomingDatagram datagram;
    bool hasAllAddresses = false; // then each says to which it came, or from which it goes
};

UdpBatch::UdpBatch(QUdpSocket &socket)
    : m_socket(socket)
    , m_buffers(std::make_unique<Buffers>())
{
    m_buffers->hasAllAddresses = Endpoint::fromHostAddress(socket.localAddress(), 0).isAny();
}

UdpBatch::~UdpBatch() = default;

std::span<const IncomingDatagram> UdpBatch::receive()
{
    QNetworkDatagram &last = m_buffers->last;
    last = m_socket.receiveDatagram(LargestDatagram);
    if (!last.isValid())
        return {}; // the normal end: all has been read
    m_buffers->datagram.bytes = last.data();
    m_buffers->datagram.from =
        Endpoint::fromHostAddress(last.senderAddress(), quint16(last.senderPort()));
    if (m_buffers->hasAllAddresses)
        m_buffers->datagram.local = Endpoint::fromHostAddress(last.destinationAddress(), 0).address;
    return {&m_buffers->datagram, 1};
}

Backlog UdpBatch::backlog() const
{
    return {}; // nobody tells
}

std::span<const IncomingDatagram> UdpBatch::receiveLast()
{
    return {}; // each receiveDatagram has armed the notifier already
}

UdpBatch::Sent UdpBatch::send(std::span<const OutgoingDatagram> datagrams)
{
    Sent sent;
    for (const OutgoingDatagram &datagram : datagrams) {
        QNetworkDatagram out(datagram.bytes, datagram.to.peer.toHostAddress(),
                             datagram.to.peer.port);
        if (m_buffers->hasAllAddresses && datagram.to.hasLocal())
            out.setSender(Endpoint{datagram.to.local}.toHostAddress());
        const qint64 size = m_socket.writeDatagram(out);
        if (size < 0) {
            const bool full = m_socket.error() == QAbstractSocket::TemporaryError;
            sent.stop = full ? Stop::Full : Stop::Failed;
            sent.error = m_socket.errorString().toUtf8();
            return sent;
        }
        ++sent.count;
    }
    return sent;
}

} // namespace sip
