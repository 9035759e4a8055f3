// SPDX-License-Identifier: Apache-2.0
#include "sip/messagebuilder.h"

#include <algorithm>

#include "base/scanner.h"
#include "sip/ipliteral.h"

namespace sip {

namespace {

constexpr QByteArrayView LineEnd("\r\n");
constexpr qsizetype UsualHeaderBytes = 768;

/// Appends a text that must not end its line.
void appendText(QByteArray &bytes, QByteArrayView text)
{
    const qsizetype begin = bytes.size();
    bytes.append(text);
    if (!text.contains('\r') && !text.contains('\n'))
        return;
    std::replace_if(
        bytes.begin() + begin, bytes.end(),
        [](char character) { return character == '\r' || character == '\n'; }, ' ');
}

void appendField(QByteArray &bytes, QByteArrayView name, QByteArrayView value)
{
    appendText(bytes, name);
    bytes.append(": ");
    appendText(bytes, value);
    bytes.append(LineEnd);
}

void appendBody(QByteArray &bytes, const QByteArray &body)
{
    bytes.append("Content-Length: ");
    bytes.append(QByteArray::number(body.size()));
    bytes.append("\r\n\r\n");
    bytes.append(body);
}

/// Whether the top Via has to say where the request really came from (RFC 3261, 18.2.1): its host
/// is a name or another address, or rport asks for it (RFC 3581, 4).
bool needsReceived(const Via &via, const Hop &source)
{
    const auto sentBy = parseIpLiteral(via.host);
    return via.hasRport || !via.received.isNull() || !sentBy || *sentBy != source.peer.address;
}

} // namespace

ResponseBuilder::ResponseBuilder(const Request &request, StatusCode status, QByteArrayView toTag,
                                 QByteArrayView reason)
    : m_request(request)
{
    m_bytes.reserve(UsualHeaderBytes);
    m_bytes.append("SIP/2.0 ");
    m_bytes.append(QByteArray::number(int(status)));
    m_bytes.append(' ');
    appendText(m_bytes, reason.isEmpty() ? reasonPhrase(status) : reason);
    m_bytes.append(LineEnd);
    bool isTop = true;
    for (const Message::Field &field : request.fields()) {
        if (field.id != HeaderId::Via)
            continue;
        if (isTop && !request.via().isNull() && !request.source().isNull())
            addTopVia(request.value(field));
        else
            add(HeaderId::Via, request.value(field));
        isTop = false;
    }
    for (const HeaderId id : {HeaderId::From, HeaderId::To, HeaderId::CallId, HeaderId::CSeq}) {
        if (!request.has(id)) // the answer to a request with faults
            continue;
        add(id, request.value(id));
        if (id == HeaderId::To && request.toTag().isNull() && !toTag.isEmpty()) {
            m_bytes.chop(LineEnd.size());
            m_bytes.append(";tag=");
            appendText(m_bytes, toTag);
            m_bytes.append(LineEnd);
        }
    }
    if (status == StatusCode::Trying && request.has(HeaderId::Timestamp))
        add(HeaderId::Timestamp, request.value(HeaderId::Timestamp)); // RFC 3261, 8.2.6.1
    if (!request.authenticationInfo().isEmpty() && int(status) / 100 == 2)
        add(HeaderId::AuthenticationInfo, request.authenticationInfo());
}

void ResponseBuilder::addTopVia(QByteArrayView fieldValue)
{
    const Via &via = m_request.via();
    const Hop &source = m_request.source();
    if (!needsReceived(via, source)) {
        add(HeaderId::Via, fieldValue);
        return;
    }
    const QByteArrayView parameters = via.parameters.text();
    m_bytes.append("Via: ");
    appendText(m_bytes, base::trimmed(QByteArrayView(fieldValue.data(), parameters.data())));
    for (const Parameter &parameter : via.parameters) {
        if (base::equalsIgnoringCase(parameter.name, "received") ||
            base::equalsIgnoringCase(parameter.name, "rport")) {
            continue; // ours replaces what the client may have claimed
        }
        m_bytes.append(';');
        appendText(m_bytes, parameter.name);
        if (!parameter.value.isNull()) {
            m_bytes.append('=');
            appendText(m_bytes, parameter.value);
        }
    }
    QByteArray host = source.peer.host();
    if (host.startsWith('[')) // received has no brackets: RFC 5118, 4.5
        host = host.sliced(1, host.size() - 2);
    m_bytes.append(";received=").append(host);
    if (via.hasRport)
        m_bytes.append(";rport=").append(QByteArray::number(source.peer.port));
    const QByteArrayView rest(parameters.data() + parameters.size(),
                              fieldValue.data() + fieldValue.size());
    appendText(m_bytes, rest); // ", " and the other members of the list
    m_bytes.append(LineEnd);
}

ResponseBuilder &ResponseBuilder::addRecordRoute()
{
    for (const Message::Field &field : m_request.fields()) {
        if (field.id == HeaderId::RecordRoute)
            add(field.id, m_request.value(field));
    }
    return *this;
}

ResponseBuilder &ResponseBuilder::add(HeaderId id, QByteArrayView value)
{
    return add(headerName(id), value);
}

ResponseBuilder &ResponseBuilder::add(HeaderId id, quint64 number)
{
    return add(headerName(id), QByteArray::number(number));
}

ResponseBuilder &ResponseBuilder::add(QByteArrayView name, QByteArrayView value)
{
    appendField(m_bytes, name, value);
    return *this;
}

ResponseBuilder &ResponseBuilder::body(QByteArrayView contentType, QByteArrayView bytes)
{
    add(HeaderId::ContentType, contentType);
    m_body = bytes.toByteArray();
    return *this;
}

QByteArray ResponseBuilder::build()
{
    appendBody(m_bytes, m_body);
    return std::move(m_bytes);
}

RequestBuilder::RequestBuilder(Method method, QByteArrayView requestUri)
{
    m_bytes.reserve(UsualHeaderBytes);
    m_bytes.append(token(method)).append(' ');
    appendText(m_bytes, requestUri);
    m_bytes.append(" SIP/2.0\r\n");
    m_viaOffset = m_bytes.size(); // NOLINT(cppcoreguidelines-prefer-member-initializer)
}

RequestBuilder &RequestBuilder::add(HeaderId id, QByteArrayView value)
{
    return add(headerName(id), value);
}

RequestBuilder &RequestBuilder::add(HeaderId id, quint64 number)
{
    return add(headerName(id), QByteArray::number(number));
}

RequestBuilder &RequestBuilder::add(QByteArrayView name, QByteArrayView value)
{
    appendField(m_bytes, name, value);
    return *this;
}

RequestBuilder &RequestBuilder::body(QByteArrayView contentType, QByteArrayView bytes)
{
    add(HeaderId::ContentType, contentType);
    m_body = bytes.toByteArray();
    return *this;
}

OutgoingRequest RequestBuilder::build()
{
    appendBody(m_bytes, m_body);
    return {std::move(m_bytes), m_viaOffset};
}

} // namespace sip
