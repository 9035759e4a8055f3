// SPDX-License-Identifier: Apache-2.0
#pragma once

// The two directions of a connection, as HttpConnection needs them: SocketStream over TCP or TLS,
// and a pipe in memory in the tests.

#include <QByteArray>

namespace http {

class ByteStreamListener
{
public:
    virtual ~ByteStreamListener() = default;
    virtual void bytesArrived() = 0;
    /// The peer, or the system on its behalf, took so many bytes.
    virtual void bytesLeft(qint64 count) = 0;
    /// By the peer, by an error, or by closeWhenWritten(). Never within a call of ours.
    virtual void streamClosed() = 0;
};

class ByteStream
{
public:
    virtual ~ByteStream() = default;

    /// TLS: its URIs are of the scheme https.
    [[nodiscard]] virtual bool isSecure() const { return false; }
    /// Null: nobody is told any more.
    virtual void setListener(ByteStreamListener *listener) = 0;
    /// How many bytes were read; 0 when there are none now.
    [[nodiscard]] virtual qint64 read(char *data, qint64 maximum) = 0;
    virtual void write(const QByteArray &bytes) = 0;
    /// Gives the system what is written, without waiting for the event loop.
    virtual void flush() = 0;
    [[nodiscard]] virtual qint64 bytesUnwritten() const = 0;
    virtual void closeWhenWritten() = 0;
    /// At once, whatever is unwritten; the listener is not told.
    virtual void abort() = 0;
};

} // namespace http
