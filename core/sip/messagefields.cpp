// SPDX-License-Identifier: Apache-2.0
#include "base/scanner.h"
#include "sip/messagereader.h"

namespace sip {

void MessageReader::noteField(HeaderId id, QByteArrayView value)
{
    const char *fault = nullptr;
    switch (id) {
    case HeaderId::Via: return noteVia(value);
    case HeaderId::CallId: return noteCallId(value);
    case HeaderId::MaxForwards: return noteMaxForwards(value);
    case HeaderId::ContentLength: return noteContentLength(value);
    case HeaderId::From:
        if (isFirst(id, value))
            fault = NameAddr::scan(value, m_message->m_from);
        m_message->m_fromTag = m_message->m_from.tag();
        break;
    case HeaderId::To:
        if (isFirst(id, value))
            fault = NameAddr::scan(value, m_message->m_to);
        m_message->m_toTag = m_message->m_to.tag();
        break;
    case HeaderId::CSeq:
        if (isFirst(id, value))
            fault = CSeq::scan(value, m_message->m_cseq);
        break;
    default: break;
    }
    if (fault)
        fail(fault, value.data());
}

bool MessageReader::isFirst(HeaderId id, QByteArrayView value)
{
    if (!m_message->has(id))
        return true;
    fail("a header field twice that may stand once", value.data());
    return false;
}

void MessageReader::noteVia(QByteArrayView value)
{
    // A response with a second Via has gone astray: we are no proxy (RFC 3261, 8.1.3.3).
    const bool isTop = !m_message->has(HeaderId::Via);
    QByteArrayView rest = value;
    QByteArrayView top;
    const bool any = base::nextListMember(rest, top);
    if (!m_message->isRequest() && (!isTop || !rest.isNull()))
        fail("more than one Via in a response", value.data());
    if (!isTop)
        return;
    const char *fault = any ? Via::scan(top, m_message->m_via) : "no Via";
    if (fault)
        fail(fault, value.data());
}

void MessageReader::noteCallId(QByteArrayView value)
{
    if (!isFirst(HeaderId::CallId, value))
        return;
    m_message->m_callId = value;
    if (value.isEmpty() || base::find(value, ' ') || base::find(value, '\t'))
        fail("malformed Call-ID", value.data());
}

void MessageReader::noteMaxForwards(QByteArrayView value)
{
    if (!isFirst(HeaderId::MaxForwards, value))
        return;
    const auto number = base::parseDecimal(value, 255);
    if (number)
        m_message->m_maxForwards = quint32(*number);
    else
        fail("malformed Max-Forwards", value.data());
}

void MessageReader::noteContentLength(QByteArrayView value)
{
    if (!isFirst(HeaderId::ContentLength, value))
        return;
    const auto number = base::parseDecimal(value, 0x7fffffff);
    if (number)
        m_contentLength = quint32(*number);
    else
        fail("malformed Content-Length", value.data());
}

void MessageReader::checkRequired()
{
    struct Required
    {
        HeaderId id;
        const char *fault;
    };
    static constexpr Required Fields[] = {{HeaderId::Via, "no Via"},
                                          {HeaderId::From, "no From"},
                                          {HeaderId::To, "no To"},
                                          {HeaderId::CallId, "no Call-ID"},
                                          {HeaderId::CSeq, "no CSeq"}};
    for (const Required &required : Fields) {
        if (!m_message->has(required.id))
            fail(required.fault, m_position);
    }
    if (m_result.isRequest() && m_message->has(HeaderId::CSeq) &&
        m_result.request().methodToken() != m_message->m_cseq.methodToken) {
        fail("the method of CSeq is another", m_position);
    }
}

void MessageReader::readBody()
{
    if (!m_headerEnded)
        return fail("no end of the header", m_position);
    const quint32 available = quint32(m_end - m_position);
    const quint32 meant = m_framing == Framing::Datagram ? available : 0;
    quint32 length = m_contentLength.value_or(meant);
    if (length > available) {
        // Over a stream the framer hands out the header alone of what is too large.
        if (m_position - m_begin + qint64(length) > m_limits.messageSize)
            fail(StatusCode::MessageTooLarge, "message too large", m_position);
        else
            fail("Content-Length beyond the end", m_position);
        length = available;
    }
    m_message->m_bodyBegin = offsetOf(m_position);
    m_message->m_bodyLength = length;
    // What is behind is not ours (RFC 3261, 18.3). To make an array shorter moves nothing.
    m_message->m_bytes.truncate(qsizetype(m_message->m_bodyBegin) + length);
}

} // namespace sip
