// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cuts the bytes of a TCP or TLS connection into messages by Content-Length (RFC 3261, 18.3) and
// picks out the keep-alive CRLF CRLF (RFC 5626, 4.4.1). One per connection, fed by it. What it
// cannot frame it cannot find the end of: after Broken the connection is to be closed.

#include <optional>

#include <QByteArray>

#include "sip/messageparser.h"

namespace sip {

class StreamFramer
{
public:
    enum class FrameKind {
        Incomplete, ///< nothing more until more bytes come
        Message,    ///< `bytes` is one message, for MessageParser with Framing::Stream
        Ping,       ///< CRLF CRLF: to be answered with CRLF
        Broken,     ///< `error` says why; `bytes` is what there was of the message, so that a
                    ///< request with a readable top Via can be refused before the end
    };
    struct Frame
    {
        FrameKind kind = FrameKind::Incomplete;
        QByteArray bytes;
        std::optional<ParseError> error;
    };

    explicit StreamFramer(const Limits &limits = {})
        : m_limits(limits)
    {
    }

    void append(QByteArrayView bytes);
    /// To be called until Incomplete or Broken.
    [[nodiscard]] Frame next();
    /// Bytes of a message that has begun and not ended: a connection in this state for long is one
    /// to close.
    [[nodiscard]] qsizetype pendingBytes() const;

private:
    [[nodiscard]] QByteArrayView pending() const
    {
        return QByteArrayView(m_buffer).sliced(m_begin);
    }
    [[nodiscard]] bool takePing();
    [[nodiscard]] std::optional<Frame> readHeader();
    [[nodiscard]] Frame broken(StatusCode status, QByteArray what);
    void consume(qsizetype count);

    Limits m_limits;
    QByteArray m_buffer;
    qsizetype m_begin = 0;        // of what is not yet handed out
    qsizetype m_searched = 0;     // behind m_begin: no end of header before this
    qsizetype m_messageSize = -1; // once the header is complete
    bool m_broken = false;
};

} // namespace sip
