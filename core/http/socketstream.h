// SPDX-License-Identifier: Apache-2.0
#pragma once

// A ByteStream over an accepted socket: QTcpSocket, or QSslSocket once its handshake is done.

#include <memory>

#include <QSslSocket>
#include <QTcpSocket>

#include "http/bytestream.h"

namespace http {

class SocketStream final : public QObject, public ByteStream
{
public:
    explicit SocketStream(std::unique_ptr<QTcpSocket> socket);
    ~SocketStream() override;

    [[nodiscard]] bool isSecure() const override { return m_tls; }
    void setListener(ByteStreamListener *listener) override { m_listener = listener; }
    [[nodiscard]] qint64 read(char *data, qint64 maximum) override;
    void write(const QByteArray &bytes) override { m_socket->write(bytes); }
    void flush() override { m_socket->flush(); }
    [[nodiscard]] qint64 bytesUnwritten() const override;
    void closeWhenWritten() override;
    void abort() override;

private:
    void closed();

    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls; // the same socket, or null
    ByteStreamListener *m_listener = nullptr;
    bool m_closeQueued = false;
};

} // namespace http
