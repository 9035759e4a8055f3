// SPDX-License-Identifier: Apache-2.0
#pragma once

// Many datagrams for one system call. CMake picks the implementation: udpbatch_linux.cpp uses
// recvmmsg and sendmmsg on the socket's descriptor (1.6 us for an exchange), udpbatch_plain.cpp
// QUdpSocket alone (4.9 us). Used by UdpTransport only.

#include <memory>
#include <span>

#include <QByteArray>
#include <QByteArrayView>

#include "sip/transport.h"

class QUdpSocket;

namespace sip {

struct OutgoingDatagram
{
    QByteArray bytes;
    Hop to;
    SendTicket ticket = 0;
};

struct IncomingDatagram
{
    QByteArrayView bytes; // valid until the next call of receive()
    Endpoint from;
    IpBytes local{}; // that it was sent to, if the socket has all of them
};

class UdpBatch
{
public:
    enum class Stop : quint8 {
        Never,  // all were sent
        Full,   // the kernel's buffer: try the rest again when the socket is writable
        Failed, // the datagram behind the last one sent cannot be sent; `error` says why
    };
    struct Sent
    {
        qsizetype count = 0;
        Stop stop = Stop::Never;
        QByteArray error;
    };

    /// `socket` is bound already and outlives this.
    explicit UdpBatch(QUdpSocket &socket);
    ~UdpBatch();
    UdpBatch(const UdpBatch &) = delete;
    UdpBatch &operator=(const UdpBatch &) = delete;

    /// The next datagrams; none: everything has been read and readyRead will come again.
    [[nodiscard]] std::span<const IncomingDatagram> receive();
    /// Of what receive() gave last.
    [[nodiscard]] Backlog backlog() const;
    /// Makes readyRead come again although not everything was read.
    [[nodiscard]] std::span<const IncomingDatagram> receiveLast();
    [[nodiscard]] Sent send(std::span<const OutgoingDatagram> datagrams);

private:
    struct Buffers;

    QUdpSocket &m_socket;
    std::unique_ptr<Buffers> m_buffers;
};

} // namespace sip
