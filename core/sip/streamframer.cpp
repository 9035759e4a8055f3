// SPDX-License-Identifier: Apache-2.0
#include "sip/streamframer.h"

#include <algorithm>
#include <cstring>

#include "base/scanner.h"

namespace sip {

namespace {

constexpr QByteArrayView HeaderEnd("\r\n\r\n");
constexpr qsizetype CompactAbove = 16384; // bytes handed out that still stand before the rest

bool isLineEndOrSpace(char character)
{
    return base::isLws(character) || character == '\r' || character == '\n';
}

/// The Content-Length of a header section: 0 when there is none, nothing when it has several or
/// one that is no number.
std::optional<qsizetype> contentLength(QByteArrayView header)
{
    std::optional<qsizetype> result;
    while (!header.isEmpty()) {
        const qsizetype newline = header.indexOf('\n');
        QByteArrayView next = newline < 0 ? QByteArrayView() : header.sliced(newline + 1);
        base::Scanner scanner(header);
        const QByteArrayView name = scanner.takeToken();
        header = next;
        if (headerIdFromName(name) != HeaderId::ContentLength || !scanner.skipSeparator(':'))
            continue;
        while (!next.isEmpty() && base::isLws(next[0])) { // folded lines are of the value
            const qsizetype end = next.indexOf('\n');
            next = end < 0 ? QByteArrayView() : next.sliced(end + 1);
        }
        const char *end =
            next.isEmpty() ? scanner.rest().data() + scanner.rest().size() : next.data();
        const char *begin = scanner.position();
        begin = std::find_if_not(begin, end, isLineEndOrSpace);
        while (end != begin && isLineEndOrSpace(end[-1]))
            --end;
        const auto number = base::parseDecimal(QByteArrayView(begin, end), 0x7fffffff);
        if (!number || result)
            return std::nullopt;
        result = qsizetype(*number);
    }
    return result.value_or(0);
}

} // namespace

void StreamFramer::append(QByteArrayView bytes)
{
    if (!m_broken)
        m_buffer.append(bytes);
}

qsizetype StreamFramer::pendingBytes() const
{
    const QByteArrayView rest = pending();
    return MessageParser::isKeepAlive(rest) ? 0 : rest.size();
}

StreamFramer::Frame StreamFramer::next()
{
    if (m_broken)
        return {};
    if (m_messageSize < 0) {
        if (takePing())
            return {FrameKind::Ping, {}, {}};
        if (auto frame = readHeader())
            return *frame;
    }
    if (m_messageSize < 0 || pending().size() < m_messageSize)
        return {};
    Frame frame{FrameKind::Message, pending().first(m_messageSize).toByteArray(), {}};
    consume(m_messageSize);
    m_messageSize = -1;
    return frame;
}

/// Skips line ends before a message (RFC 3261, 7.5); two of them are a ping.
bool StreamFramer::takePing()
{
    for (;;) {
        const QByteArrayView rest = pending();
        if (rest.startsWith(HeaderEnd)) {
            consume(HeaderEnd.size());
            return true;
        }
        if (rest.size() < 3 || !rest.startsWith("\r\n") || rest[2] == '\r')
            return false;
        consume(2);
    }
}

/// Finds the end of the header and with it the message's size. Yields a frame only if it is broken.
std::optional<StreamFramer::Frame> StreamFramer::readHeader()
{
    const QByteArrayView rest = pending();
    if (rest.isEmpty() || (rest.size() < HeaderEnd.size() && MessageParser::isKeepAlive(rest)))
        return std::nullopt;
    if (!base::isClass(rest[0], base::TokenCharacter))
        return broken(StatusCode::BadRequest, "no SIP on this connection");
    const qsizetype end = rest.indexOf(HeaderEnd, std::max<qsizetype>(0, m_searched - 3));
    m_searched = rest.size();
    const qsizetype headerSize = end < 0 ? rest.size() : end + HeaderEnd.size();
    if (headerSize > m_limits.headerBytes)
        return broken(StatusCode::MessageTooLarge, "header too large");
    if (end < 0)
        return std::nullopt;
    const auto length = contentLength(rest.first(end + 2));
    if (!length)
        return broken(StatusCode::BadRequest, "malformed Content-Length");
    if (headerSize + *length > m_limits.messageSize)
        return broken(StatusCode::MessageTooLarge, "message too large");
    m_messageSize = headerSize + *length;
    return std::nullopt;
}

StreamFramer::Frame StreamFramer::broken(StatusCode status, QByteArray what)
{
    m_broken = true;
    Frame frame{FrameKind::Broken, pending().toByteArray(), ParseError{status, std::move(what), 0}};
    m_buffer.clear();
    m_begin = 0;
    return frame;
}

void StreamFramer::consume(qsizetype count)
{
    m_begin += count;
    m_searched = 0;
    if (m_begin == m_buffer.size()) {
        m_buffer.resize(0); // keeps the memory for the next message
        m_begin = 0;
    } else if (m_begin > CompactAbove) {
        m_buffer.remove(0, m_begin);
        m_begin = 0;
    }
}

} // namespace sip
