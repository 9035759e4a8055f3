// SPDX-License-Identifier: Apache-2.0
#include "sip/udpbatch.h"

#include <QUdpSocket>

namespace sip {

namespace {

constexpr qint64 LargestDatagram = 65536;

} // namespace

struct UdpBatch::Buffers
{
    QByteArray bytes = QByteArray(LargestDatagram, Qt::Uninitialized);
    IncomingDatagram datagram;
};

UdpBatch::UdpBatch(QUdpSocket &socket)
    : m_socket(socket)
    , m_buffers(std::make_unique<Buffers>())
{
}

UdpBatch::~UdpBatch() = default;

std::span<const IncomingDatagram> UdpBatch::receive()
{
    QHostAddress address;
    quint16 port = 0;
    // -1 with TemporaryError is the normal end: all has been read.
    const qint64 size =
        m_socket.readDatagram(m_buffers->bytes.data(), LargestDatagram, &address, &port);
    if (size < 0)
        return {};
    m_buffers->datagram.bytes = QByteArrayView(m_buffers->bytes.constData(), size);
    m_buffers->datagram.from = Endpoint::fromHostAddress(address, port);
    return {&m_buffers->datagram, 1};
}

Backlog UdpBatch::backlog() const
{
    return {}; // nobody tells
}

std::span<const IncomingDatagram> UdpBatch::receiveLast()
{
    return {}; // each readDatagram has armed the notifier already
}

UdpBatch::Sent UdpBatch::send(std::span<const OutgoingDatagram> datagrams)
{
    Sent sent;
    for (const OutgoingDatagram &datagram : datagrams) {
        const qint64 size = m_socket.writeDatagram(datagram.bytes, datagram.to.peer.toHostAddress(),
                                                   datagram.to.peer.port);
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
