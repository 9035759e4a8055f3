// SPDX-License-Identifier: Apache-2.0
#pragma once

// The work of MessageParser: walks once over the bytes, notes the fields, reads those that every
// message has, and goes on after a fault as far as it can. One object for one message; used by
// messageparser.cpp only.

#include "sip/messageparser.h"

namespace sip {

class MessageReader
{
public:
    MessageReader(ParsedMessage &result, Framing framing, const Limits &limits)
        : m_result(result)
        , m_framing(framing)
        , m_limits(limits)
    {
    }

    void read(QByteArray bytes);

private:
    void fail(StatusCode status, const char *what, const char *where);
    void fail(const char *what, const char *where) { fail(StatusCode::BadRequest, what, where); }

    // The start line and its ends (messagereader.cpp).
    [[nodiscard]] const char *endOfStartLine();
    [[nodiscard]] bool readStartLine(QByteArrayView line);
    [[nodiscard]] bool readRequestLine(QByteArrayView line);
    void readStatusLine(QByteArrayView line);
    void readRequestUri(QByteArrayView uri);
    void readFields();
    void readField();
    [[nodiscard]] const char *endOfField(char *from);
    void addField(QByteArrayView name, QByteArrayView value);

    // What fields say (messagefields.cpp).
    void noteField(HeaderId id, QByteArrayView value);
    void noteVia(QByteArrayView value);
    void noteCallId(QByteArrayView value);
    void noteMaxForwards(QByteArrayView value);
    void noteContentLength(QByteArrayView value);
    [[nodiscard]] bool isFirst(HeaderId id, QByteArrayView value);
    void checkRequired();
    void readBody();

    [[nodiscard]] quint32 offsetOf(const char *position) const
    {
        return quint32(position - m_begin);
    }

    ParsedMessage &m_result;
    Message *m_message = nullptr; // within m_result
    const Framing m_framing;
    const Limits &m_limits;
    char *m_begin = nullptr; // of the bytes; what is read lies between m_position and m_end
    char *m_position = nullptr;
    char *m_end = nullptr;
    std::optional<quint32> m_contentLength;
    qsizetype m_lineEnds = 0; // of fields, folded lines not counted
    bool m_headerEnded = false;
};

} // namespace sip
