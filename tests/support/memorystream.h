// SPDX-License-Identifier: Apache-2.0
#pragma once

// A connection in memory: the server holds a MemoryStream, the test the other end, a Wire. What the
// test sends arrives within the call. Delivery to the client can be held back, as by a peer that
// does not read.

#include <algorithm>
#include <cstring>
#include <memory>

#include "http/bytestream.h"

namespace test {

class Wire
{
public:
    /// As if the peer had sent this.
    void send(const QByteArray &bytes)
    {
        toServer += bytes;
        if (listener)
            listener->bytesArrived();
    }
    /// What the server said since the last call.
    [[nodiscard]] QByteArray take() { return std::exchange(toClient, {}); }
    /// The peer closes its end.
    void close()
    {
        closed = true;
        if (listener)
            listener->streamClosed();
    }
    /// A peer that reads nothing from now on, until it reads so many bytes.
    void stopReading() { reads = false; }
    void readSome(qsizetype count)
    {
        const qsizetype taken = std::min(count, unwritten.size());
        toClient += unwritten.first(taken);
        unwritten.remove(0, taken);
        if (listener && taken > 0)
            listener->bytesLeft(taken);
    }

    QByteArray toServer;
    QByteArray toClient;
    QByteArray unwritten;
    http::ByteStreamListener *listener = nullptr;
    bool reads = true;
    bool closed = false; // by either end
};

class MemoryStream : public http::ByteStream
{
public:
    explicit MemoryStream(std::shared_ptr<Wire> wire)
        : m_wire(std::move(wire))
    {
    }
    ~MemoryStream() override { m_wire->listener = nullptr; }

    void setListener(http::ByteStreamListener *listener) override { m_wire->listener = listener; }
    [[nodiscard]] qint64 read(char *data, qint64 maximum) override
    {
        const qsizetype count = std::min<qsizetype>(maximum, m_wire->toServer.size());
        std::memcpy(data, m_wire->toServer.constData(), size_t(count));
        m_wire->toServer.remove(0, count);
        return count;
    }
    void write(const QByteArray &bytes) override
    {
        (m_wire->reads ? m_wire->toClient : m_wire->unwritten) += bytes;
    }
    void flush() override {}
    [[nodiscard]] qint64 bytesUnwritten() const override { return m_wire->unwritten.size(); }
    void closeWhenWritten() override { m_wire->closed = true; }
    void abort() override
    {
        m_wire->closed = true;
        m_wire->listener = nullptr;
    }

private:
    std::shared_ptr<Wire> m_wire; // the test keeps its end longer than the server does
};

} // namespace test
