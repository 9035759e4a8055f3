// SPDX-License-Identifier: Apache-2.0
#include "sip/messagereader.h"

#include <algorithm>

#include "base/scanner.h"

namespace sip {

namespace {

constexpr QByteArrayView Version("SIP/2.0");
constexpr qsizetype MaximumNameBytes = 128; // of a header field's name

/// "SIP/" 1*DIGIT "." 1*DIGIT: SIP, if perhaps of another version.
bool isVersion(QByteArrayView text)
{
    base::Scanner scanner(text);
    const bool isSip = base::equalsIgnoringCase(scanner.takeToken(), "SIP") && scanner.skip('/');
    return isSip && !scanner.takeWhile(base::DigitCharacter).isEmpty() && scanner.skip('.') &&
           !scanner.takeWhile(base::DigitCharacter).isEmpty() && scanner.atEnd();
}

/// In blocks that a byte can count, so that the compiler compares sixteen characters at once.
qsizetype countCarriageReturns(const char *begin, const char *end)
{
    qsizetype total = 0;
    while (begin != end) {
        const qsizetype block = std::min<qsizetype>(end - begin, 240);
        quint8 count = 0;
        for (qsizetype i = 0; i < block; ++i)
            count = quint8(count + (begin[i] == '\r'));
        total += count;
        begin += block;
    }
    return total;
}

} // namespace

void MessageReader::fail(StatusCode status, const char *what, const char *where)
{
    if (!m_result.error) // the first fault decides; later ones often follow from it
        m_result.error = ParseError{status, what, where - m_begin};
}

void MessageReader::read(QByteArray bytes)
{
    bytes.detach(); // unfolding writes into them, and views into them must last
    // Only this function and what it calls look at them, while the buffer is there.
    m_begin = bytes.data(); // cppcheck-suppress danglingLifetime
    m_position = m_begin;
    m_end = m_begin + bytes.size(); // cppcheck-suppress danglingLifetime
    if (bytes.size() > m_limits.messageSize)
        fail(StatusCode::MessageTooLarge, "message too large", m_begin);
    while (m_end - m_position >= 2 && m_position[0] == '\r' && m_position[1] == '\n')
        m_position += 2; // RFC 3261, 7.5
    const char *lineEnd = endOfStartLine();
    if (!lineEnd)
        return fail("no end of the start line", m_position);
    const QByteArrayView line(m_position, lineEnd);
    m_position += line.size() + 2;
    if (!readStartLine(line))
        return;
    m_message->m_bytes = std::move(bytes); // keeps its buffer, so m_begin stays true
    readFields();
    if (m_position - m_begin > m_limits.headerBytes)
        fail(StatusCode::MessageTooLarge, "header too large", m_begin);
    checkRequired();
    readBody();
}

const char *MessageReader::endOfStartLine()
{
    const char *newline = base::find({m_position, m_end}, '\n');
    if (!newline || newline == m_position || newline[-1] != '\r')
        return nullptr;
    const char *lineEnd = newline - 1;
    return base::find({m_position, lineEnd}, '\r') ? nullptr : lineEnd;
}

bool MessageReader::readStartLine(QByteArrayView line)
{
    // No method is "SIP" followed by a slash, for that is no token character (RFC 3261, 7.2).
    if (line.size() >= 4 && base::equalsIgnoringCase(line.first(4), "SIP/")) {
        m_message = &m_result.message.emplace<Response>();
        readStatusLine(line);
        return true;
    }
    return readRequestLine(line);
}

bool MessageReader::readRequestLine(QByteArrayView line)
{
    base::Scanner scanner(line);
    const QByteArrayView methodToken = scanner.takeToken();
    if (methodToken.isEmpty() || !scanner.skip(' ')) {
        fail("no SIP start line", line.data());
        return false;
    }
    Request &request = m_result.message.emplace<Request>();
    m_message = &request;
    request.m_methodToken = methodToken;
    request.m_method = methodFromToken(methodToken);
    const QByteArrayView rest = scanner.rest();
    const char *space = base::find(rest, ' ');
    if (!space) {
        fail("no SIP-Version in the Request-Line", line.data());
        return true;
    }
    const QByteArrayView version(space + 1, rest.end());
    if (!base::equalsIgnoringCase(version, Version)) {
        if (isVersion(version))
            fail(StatusCode::VersionNotSupported, "unknown SIP version", version.data());
        else
            fail("malformed Request-Line", version.data());
    }
    readRequestUri({rest.data(), space});
    return true;
}

void MessageReader::readRequestUri(QByteArrayView uri)
{
    m_message->m_firstBegin = offsetOf(uri.data());
    m_message->m_firstLength = quint32(uri.size());
    if (uri.size() > m_limits.requestUriBytes)
        return fail(StatusCode::RequestUriTooLong, "Request-URI too long", uri.data());
    UriParts parts;
    if (const char *fault = scanUri(uri, parts))
        fail(fault, uri.data());
    else if (parts.headersLength > 0) // RFC 3261, 19.1.1; RFC 4475, 3.1.2.11
        fail("headers in the Request-URI", uri.data());
}

void MessageReader::readStatusLine(QByteArrayView line)
{
    Response &response = m_result.response();
    base::Scanner scanner(line);
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView version = space < 0 ? line : line.first(space);
    if (!base::equalsIgnoringCase(version, Version))
        return fail(StatusCode::VersionNotSupported, "unknown SIP version", line.data());
    scanner.advance(space < 0 ? line.size() : space + 1);
    const QByteArrayView code = scanner.takeWhile(base::DigitCharacter);
    const auto status = base::parseDecimal(code, 699);
    if (code.size() != 3 || !status || *status < 100)
        return fail("malformed status code", code.data());
    response.m_status = int(*status);
    if (!scanner.skip(' ') && !scanner.atEnd())
        return fail("malformed status code", code.data());
    response.m_firstBegin = offsetOf(scanner.position());
    response.m_firstLength = quint32(scanner.rest().size());
}

void MessageReader::readFields()
{
    const char *begin = m_position;
    while (m_position < m_end) {
        if (m_position[0] == '\r' && m_end - m_position >= 2 && m_position[1] == '\n') {
            // Counted once for all fields: one by one costs more than all else about them.
            if (countCarriageReturns(begin, m_position) != m_lineEnds)
                fail("CR alone", begin);
            m_position += 2;
            m_headerEnded = true;
            return;
        }
        if (m_message->m_fields.size() >= m_limits.headerFields)
            return fail("too many header fields", m_position);
        readField();
    }
}

void MessageReader::readField()
{
    // No look at m_end here: a NUL stands there, which is neither of a token nor white space.
    const char *nameBegin = m_position;
    char *here = m_position;
    while (base::isClass(*here, base::TokenCharacter))
        ++here;
    const QByteArrayView name(nameBegin, here);
    while (base::isLws(*here))
        ++here;
    const bool hasColon = here != m_end && *here == ':';
    if (hasColon)
        ++here;
    if (name.isEmpty() || !hasColon)
        fail("header field without name and colon", nameBegin);
    const char *valueEnd = endOfField(here);
    if (!valueEnd) {
        fail("header field without end", here);
        m_position = m_end;
        return;
    }
    if (hasColon && name.size() > MaximumNameBytes)
        fail("header field name too long", nameBegin);
    else if (hasColon && !name.isEmpty())
        addField(name, base::trimmed(QByteArrayView(here, valueEnd)));
}

/// Finds the CRLF that is not followed by white space, makes spaces of those that are (RFC 3261,
/// 7.3.1), and moves m_position behind it. A LF alone is a fault, as is a CR (readFields()), for
/// somebody else would take it for a line's end and see other fields than we do.
const char *MessageReader::endOfField(char *from)
{
    char *searched = from;
    for (;;) {
        const char *newline = base::find({searched, m_end}, '\n');
        if (!newline)
            return nullptr;
        const qsizetype index = newline - m_begin;
        char *lineEnd = m_begin + index - (newline > from && newline[-1] == '\r' ? 1 : 0);
        if (*lineEnd != '\r')
            fail("LF alone", newline);
        m_position = m_begin + index + 1;
        if (m_position == m_end || !base::isLws(*m_position)) {
            ++m_lineEnds;
            return lineEnd;
        }
        *lineEnd = ' ';
        m_begin[index] = ' ';
        searched = m_position;
    }
}

void MessageReader::addField(QByteArrayView name, QByteArrayView value)
{
    const HeaderId id = headerIdFromName(name);
    noteField(id, value);
    Message::Field field;
    field.nameBegin = offsetOf(name.data());
    field.nameLength = quint16(name.size());
    field.valueBegin = offsetOf(value.data());
    field.valueLength = quint32(value.size());
    field.id = id;
    m_message->m_fields.append(field);
    m_message->m_present[size_t(id) / 64] |= quint64(1) << (size_t(id) % 64);
}

} // namespace sip
