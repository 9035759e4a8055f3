// SPDX-License-Identifier: Apache-2.0
#include "http/socketstream.h"

#include <algorithm>

namespace http {

namespace {

// The kernel keeps the rest, and so slows a peer that sends faster than it is answered.
constexpr qint64 ReadBufferBytes = 64 * 1024;

} // namespace

SocketStream::SocketStream(std::unique_ptr<QTcpSocket> socket)
    : m_socket(std::move(socket))
    , m_tls(qobject_cast<QSslSocket *>(m_socket.get()))
{
    m_socket->setParent(nullptr); // QTcpServer makes its sockets its children
    m_socket->setReadBufferSize(ReadBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // QSslSocket also reads while it writes: the listener would be called from within its own
    // calls.
    connect(
        m_socket.get(), &QTcpSocket::readyRead, this,
        [this] {
            if (m_listener)
                m_listener->bytesArrived();
        },
        m_tls ? Qt::QueuedConnection : Qt::DirectConnection);
    const auto told = [this](qint64 count) {
        if (m_listener)
            m_listener->bytesLeft(count);
    };
    // What is merely encrypted has not left.
    if (m_tls)
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, told);
    else
        connect(m_socket.get(), &QTcpSocket::bytesWritten, this, told);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] { closed(); });
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        closed();
}

SocketStream::~SocketStream()
{
    m_socket->disconnect(this);
    m_socket.release()->deleteLater(); // one of its signals may be on the stack
}

qint64 SocketStream::read(char *data, qint64 maximum)
{
    return std::max<qint64>(0, m_socket->read(data, maximum));
}

qint64 SocketStream::bytesUnwritten() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void SocketStream::closeWhenWritten()
{
    m_socket->disconnectFromHost();
}

void SocketStream::abort()
{
    m_listener = nullptr;
    m_socket->abort();
}

void SocketStream::closed()
{
    // Queued: disconnectFromHost() and write() say it from within the call.
    if (m_closeQueued)
        return;
    m_closeQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_listener)
                m_listener->streamClosed();
        },
        Qt::QueuedConnection);
}

} // namespace http
