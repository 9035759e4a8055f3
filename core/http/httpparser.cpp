// SPDX-License-Identifier: Apache-2.0
#include "http/httpparser.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <boost/beast/http/basic_parser.hpp>

#include "base/scanner.h"

namespace http {

namespace {

namespace beast = boost::beast::http;

constexpr quint64 BodyReserve = 64 * 1024; // what a peer merely announces takes no more memory

QByteArrayView viewOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

struct Failure
{
    StatusCode status;
    const char *sentence;
};

Failure failureOf(boost::system::error_code error)
{
    if (error == beast::error::header_limit)
        return {StatusCode::RequestHeaderFieldsTooLarge, "The header fields are too large."};
    if (error == beast::error::body_limit)
        return {StatusCode::ContentTooLarge, "The body is too large."};
    if (error == beast::error::bad_content_length)
        return {StatusCode::BadRequest, "Content-Length cannot be understood."};
    if (error == beast::error::bad_transfer_encoding)
        return {StatusCode::BadRequest, "Transfer-Encoding cannot be understood."};
    if (error == beast::error::bad_chunk || error == beast::error::bad_chunk_extension)
        return {StatusCode::BadRequest, "A chunk of the body cannot be understood."};
    if (error == beast::error::bad_field || error == beast::error::bad_value ||
        error == beast::error::bad_line_ending || error == beast::error::bad_obs_fold)
        return {StatusCode::BadRequest, "A header field cannot be understood."};
    return {StatusCode::BadRequest, "The request line cannot be understood."};
}

/// Whether the line asks for another version of HTTP, and not for nonsense.
bool namesOtherVersion(QByteArrayView line)
{
    const qsizetype space = line.lastIndexOf(' ');
    const QByteArrayView version = line.sliced(space + 1);
    return version.size() == 8 && version.startsWith("HTTP/") && base::isDigit(version[5]) &&
           version[6] == '.' && base::isDigit(version[7]) && version[5] != '1';
}

} // namespace

class HttpParser::Machine final : public beast::basic_parser<true>
{
public:
    Machine(const HttpLimits &limits)
        : m_maximumFields(limits.headerFields)
    {
        header_limit(quint32(limits.requestLineBytes + limits.headerBytes));
        body_limit(quint64(limits.bodyBytes));
    }

    /// It is read, and what comes next are fields.
    [[nodiscard]] bool hasRequestLine() const { return !request.method.isEmpty(); }

    HttpRequest request;
    bool dropsBody = false;
    std::optional<Failure> failure; // that Beast has no error for

private:
    using Error = boost::system::error_code;

    void on_request_impl(beast::verb, boost::beast::string_view method,
                         boost::beast::string_view target, int version, Error &) override
    {
        request.method = viewOf(method).toByteArray();
        request.target = viewOf(target).toByteArray();
        request.minorVersion = version % 10;
    }
    void on_response_impl(int, boost::beast::string_view, int, Error &) override {}

    void on_field_impl(beast::field name, boost::beast::string_view nameText,
                       boost::beast::string_view value, Error &error) override
    {
        if (m_headerDone)
            return; // a trailer field: nothing may be taken from it (RFC 9110, 6.5.1)
        if (request.fields.size() >= m_maximumFields)
            error = beast::error::header_limit;
        // Beast takes a body in another coding for one without, or for none.
        if (name == beast::field::transfer_encoding) {
            if (request.minorVersion == 0)
                error = beast::error::bad_transfer_encoding; // RFC 9112, 6.1
            else if (!base::equalsIgnoringCase(base::trimmed(viewOf(value)), "chunked"))
                failure = {StatusCode::NotImplemented, "The only transfer coding here is chunked."};
        }
        request.fields.add(viewOf(nameText), viewOf(value));
    }
    void on_header_impl(Error &) override { m_headerDone = true; }

    void on_body_init_impl(const boost::optional<std::uint64_t> &length, Error &) override
    {
        request.body.reserve(qsizetype(std::min<quint64>(length.value_or(0), BodyReserve)));
    }
    std::size_t on_body_impl(boost::beast::string_view part, Error &) override
    {
        append(part);
        return part.size();
    }
    void on_chunk_header_impl(std::uint64_t, boost::beast::string_view, Error &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, boost::beast::string_view part, Error &) override
    {
        append(part);
        return part.size();
    }
    void on_finish_impl(Error &) override {}

    void append(boost::beast::string_view part)
    {
        if (!dropsBody)
            request.body.append(viewOf(part));
    }

    qsizetype m_maximumFields;
    bool m_headerDone = false;
};

HttpParser::HttpParser(const HttpLimits &limits)
    : m_limits(limits)
{
    begin();
}

HttpParser::~HttpParser() = default;

void HttpParser::begin()
{
    m_machine = std::make_unique<Machine>(m_limits);
    m_inBody = false;
}

QByteArrayView HttpParser::unread() const
{
    return QByteArrayView(m_buffer).sliced(m_read);
}

bool HttpParser::hasBegun() const
{
    return m_machine->got_some() || !unread().isEmpty();
}

bool HttpParser::isHead() const
{
    return m_machine->request.isHead();
}

bool HttpParser::expectsContinue() const
{
    return m_inBody && m_machine->request.minorVersion >= 1 && unread().isEmpty() &&
           m_machine->request.fields.hasMember("Expect", "100-continue");
}

const HttpRequest &HttpParser::head() const
{
    return m_machine->request;
}

void HttpParser::dropBody()
{
    m_machine->dropsBody = true;
    m_machine->request.body = QByteArray();
}

HttpParser::Event HttpParser::next()
{
    while (!m_failed) {
        skipEmptyLines();
        if (!m_machine->hasRequestLine() && !checkRequestLine())
            return Event::Failed;
        const QByteArrayView bytes = unread();
        if (bytes.isEmpty() || bytes == "\r")
            return needMore();
        boost::system::error_code error;
        m_read += qsizetype(m_machine->put({bytes.data(), size_t(bytes.size())}, error));
        if (error == beast::error::need_more)
            return needMore();
        if (error || m_machine->failure) {
            const Failure failure = m_machine->failure.value_or(failureOf(error));
            return fail(failure.status, failure.sentence);
        }
        const bool headerIsNew = !m_inBody && m_machine->is_header_done();
        if (headerIsNew && !checkHeader())
            return Event::Failed;
        if (m_machine->is_done())
            return Event::RequestDone;
        m_inBody = m_machine->is_header_done();
        if (headerIsNew)
            return Event::HeaderDone;
    }
    return Event::Failed;
}

/// RFC 9112, 2.2: some clients send one behind a body.
void HttpParser::skipEmptyLines()
{
    if (m_machine->got_some())
        return;
    while (unread().startsWith("\r\n"))
        m_read += 2;
}

bool HttpParser::checkRequestLine()
{
    const QByteArrayView bytes = unread();
    const char *end = base::find(bytes, '\n');
    const qsizetype length = end ? end - bytes.data() : bytes.size();
    if (length > m_limits.requestLineBytes) {
        fail(StatusCode::UriTooLong, "The request line is too long.");
        return false;
    }
    if (!end)
        return true;
    const QByteArrayView line = bytes.first(length);
    if (!line.endsWith('\r')) {
        fail(StatusCode::BadRequest, "The request line does not end with CR and LF.");
        return false;
    }
    if (namesOtherVersion(line.chopped(1))) {
        fail(StatusCode::HttpVersionNotSupported, "This server speaks HTTP/1.1 and HTTP/1.0.");
        return false;
    }
    return true;
}

bool HttpParser::checkHeader()
{
    HttpRequest &request = m_machine->request;
    request.keepAlive = m_machine->keep_alive();
    // RFC 9112, 3.2
    const int hosts = request.fields.count("Host");
    if (hosts > 1 || (hosts == 0 && request.minorVersion >= 1)) {
        fail(StatusCode::BadRequest, "A request has one Host field.");
        return false;
    }
    const std::optional<QByteArray> expect = request.fields.combined("Expect");
    if (expect && request.minorVersion >= 1 && !base::equalsIgnoringCase(*expect, "100-continue")) {
        fail(StatusCode::ExpectationFailed, "The only expectation known here is 100-continue.");
        return false;
    }
    return true;
}

HttpParser::Event HttpParser::fail(StatusCode status, const QByteArray &sentence)
{
    m_failed = true;
    m_status = status;
    m_sentence = sentence;
    return Event::Failed;
}

HttpParser::Event HttpParser::needMore()
{
    m_buffer.remove(0, m_read);
    m_read = 0;
    // Of a body only the lines of chunks and the trailer wait for their ends.
    if (m_inBody && m_buffer.size() > m_limits.headerBytes)
        return fail(StatusCode::BadRequest, "A chunk of the body cannot be understood.");
    return Event::NeedMore;
}

HttpRequest HttpParser::takeRequest()
{
    HttpRequest request = std::move(m_machine->request);
    begin();
    return request;
}

} // namespace http
