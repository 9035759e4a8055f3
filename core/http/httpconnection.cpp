// SPDX-License-Identifier: Apache-2.0
#include "http/httpconnection.h"

#include <algorithm>
#include <array>
#include <utility>

#include "http/httplogging.h"

namespace http {

HttpConnection::HttpConnection(std::unique_ptr<ByteStream> stream, quint32 id,
                               const QHostAddress &peer, HttpConnectionOwner &owner,
                               base::TimerQueue &timers, const HttpLimits &limits)
    : m_stream(std::move(stream))
    , m_id(id)
    , m_peer(peer)
    , m_owner(owner)
    , m_limits(limits)
    , m_clock(timers.clock())
    , m_deadline(timers)
    , m_writeStall(timers)
    , m_parser(limits)
{
    m_stream->setListener(this);
}

HttpConnection::~HttpConnection()
{
    m_stream->setListener(nullptr);
    m_stream->abort();
}

void HttpConnection::start()
{
    setPhase(Phase::FirstByte);
    readAll();
}

void HttpConnection::refuse(const HttpResponse &response)
{
    m_lastTaken = true;
    m_linger = true;
    addClosing(BodyWanted::Yes);
    respond(m_lastNumber, response);
}

void HttpConnection::addClosing(BodyWanted body)
{
    Pending pending;
    pending.number = ++m_lastNumber;
    pending.body = body;
    pending.connection = ConnectionField::Close;
    m_pending.push_back(std::move(pending));
}

void HttpConnection::finish()
{
    m_lastTaken = true;
    if (m_state != State::Open)
        return;
    if (m_pending.empty())
        closeNow();
    else
        m_pending.back().connection = ConnectionField::Close;
}

bool HttpConnection::takesRequests() const
{
    return m_state == State::Open && !m_lastTaken &&
           m_pending.size() < size_t(m_limits.pipelinedRequests) &&
           m_stream->bytesUnwritten() <= m_limits.unwrittenBytes;
}

void HttpConnection::bytesArrived()
{
    if (m_state == State::Lingering) {
        std::array<char, 16 * 1024> ignored; // NOLINT(cppcoreguidelines-pro-type-member-init)
        while (m_stream->read(ignored.data(), ignored.size()) > 0)
            continue;
        return;
    }
    readAll();
}

void HttpConnection::readAll()
{
    if (m_reading)
        return; // an answer was given within the call; the loop below goes on
    m_reading = true;
    std::array<char, 16 * 1024> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init)
    takeRequests();
    while (takesRequests()) {
        const qint64 count = m_stream->read(buffer.data(), buffer.size());
        if (count <= 0)
            break;
        m_bodyBytes += count;
        m_parser.append(QByteArrayView(buffer.data(), count));
        takeRequests();
    }
    if (m_state != State::Ended)
        m_stream->flush();
    m_reading = false;
    if (m_state != State::Ended)
        setPhase(currentPhase());
}

void HttpConnection::takeRequests()
{
    while (takesRequests()) {
        switch (m_parser.next()) {
        case HttpParser::Event::NeedMore: return;
        case HttpParser::Event::HeaderDone: takeHead(); break;
        case HttpParser::Event::RequestDone: takeRequest(m_parser.takeRequest()); break;
        case HttpParser::Event::Failed:
            refuseRequest(m_parser.status(), m_parser.sentence());
            return;
        }
    }
}

void HttpConnection::takeRequest(HttpRequest request)
{
    m_continueDue = false;
    setPhase(Phase::None); // the next one has its own time, though its first bytes be here already
    if (std::exchange(m_headAnswered, false))
        return; // this was the rest of what is answered
    request.peer = m_peer;
    request.isSecure = m_stream->isSecure();
    m_owner.requestArrived(*this, addPending(request), request);
}

quint32 HttpConnection::addPending(const HttpRequest &request)
{
    Pending pending;
    pending.number = ++m_lastNumber;
    pending.body = request.isHead() ? BodyWanted::No : BodyWanted::Yes;
    m_lastTaken = !request.keepAlive || m_lastNumber >= quint32(m_limits.requestsPerConnection);
    if (m_lastTaken)
        pending.connection = ConnectionField::Close;
    else if (request.minorVersion == 0)
        pending.connection = ConnectionField::KeepAlive;
    m_linger = m_linger || (m_lastTaken && request.keepAlive); // it may have sent more
    m_pending.push_back(std::move(pending));
    return m_lastNumber;
}

/// The answer may be known before the body: then nothing of it is kept, and who waits to be told to
/// send it is told the answer.
void HttpConnection::takeHead()
{
    m_continueDue = m_parser.expectsContinue();
    HttpRequest head = m_parser.head();
    head.peer = m_peer;
    const std::optional<HttpResponse> refusal = m_owner.refusalOfHead(head);
    if (!refusal) {
        writeAnswered();
        return;
    }
    m_headAnswered = true;
    m_parser.dropBody();
    const quint32 number = addPending(head);
    // Whether the body comes all the same nobody knows (RFC 9110, 10.1.1), nor where it would end.
    if (std::exchange(m_continueDue, false)) {
        m_lastTaken = true;
        m_pending.back().connection = ConnectionField::Close;
    }
    m_linger = m_linger || m_lastTaken;
    respond(number, *refusal);
}

/// What could not be read, or did not come: nothing after it can be understood.
void HttpConnection::refuseRequest(StatusCode status, const QByteArray &sentence)
{
    if (m_headAnswered) { // and a request has one answer
        m_linger = true;
        finish();
        return;
    }
    m_owner.noteRefusal(*this, status, sentence);
    m_lastTaken = true;
    m_linger = true;
    m_continueDue = false;
    addClosing(m_parser.isHead() ? BodyWanted::No : BodyWanted::Yes);
    respond(m_lastNumber, HttpResponse::plain(status, sentence));
}

void HttpConnection::respond(quint32 number, const HttpResponse &response)
{
    if (m_state != State::Open)
        return;
    const auto pending =
        std::find_if(m_pending.begin(), m_pending.end(),
                     [number](const Pending &each) { return each.number == number; });
    if (pending == m_pending.end() || pending->answered)
        return;
    if (response.close) {
        m_lastTaken = true;
        m_linger = true;
        pending->connection = ConnectionField::Close;
    }
    pending->answered = true;
    pending->bytes =
        serialized(response, pending->body, pending->connection, m_owner.commonFields());
    writeAnswered();
    readAll(); // what waited for room among the pending, if anything
}

void HttpConnection::writeAnswered()
{
    while (m_state == State::Open && !m_pending.empty() && m_pending.front().answered) {
        const Pending pending = std::move(m_pending.front());
        m_pending.pop_front();
        write(pending.bytes);
        if (pending.connection == ConnectionField::Close)
            closeNow();
    }
    if (m_state != State::Open || !m_pending.empty())
        return;
    if (std::exchange(m_continueDue, false))
        write("HTTP/1.1 100 Continue\r\n\r\n");
    if (m_phase == Phase::Idle) // it begins anew with each answer
        m_phase = Phase::None;
}

void HttpConnection::write(const QByteArray &bytes)
{
    m_stream->write(bytes);
    if (!m_writeStall.isRunning()) {
        m_writtenBytes = 0;
        m_writeStall.start(m_limits.progressMilliseconds, *this, WriteStall);
    }
}

void HttpConnection::closeNow()
{
    m_pending.clear();
    m_lastTaken = true;
    if (m_linger) {
        // With bytes of the peer unread, the system would reset the connection, and the peer might
        // never see the answer (RFC 9112, 9.6).
        m_state = State::Lingering;
        setPhase(Phase::Linger);
        m_stream->flush();
        return;
    }
    m_state = State::Closing;
    setPhase(Phase::Linger);
    m_stream->closeWhenWritten();
}

void HttpConnection::bytesLeft(qint64 count)
{
    m_writtenBytes += count;
    if (m_state == State::Open && !m_reading)
        readAll(); // it may have waited for this
}

void HttpConnection::streamClosed()
{
    end("closed");
}

HttpConnection::Phase HttpConnection::currentPhase() const
{
    if (m_state != State::Open)
        return Phase::Linger;
    if (!takesRequests())
        return Phase::None;
    if (m_parser.isInBody())
        return Phase::Body;
    if (m_parser.hasBegun())
        return Phase::Header;
    if (!m_pending.empty() || m_stream->bytesUnwritten() > 0)
        return Phase::None;
    return m_lastNumber == 0 ? Phase::FirstByte : Phase::Idle;
}

void HttpConnection::setPhase(Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    switch (phase) {
    case Phase::None: m_deadline.stop(); break;
    case Phase::FirstByte:
    case Phase::Header: m_deadline.start(m_limits.headerMilliseconds, *this, Deadline); break;
    case Phase::Idle: m_deadline.start(m_limits.idleMilliseconds, *this, Deadline); break;
    case Phase::Body:
        m_bodySince = m_clock.now();
        m_bodyBytes = 0;
        m_deadline.start(std::min(m_limits.progressMilliseconds, m_limits.bodyMilliseconds), *this,
                         Deadline);
        break;
    case Phase::Linger: m_deadline.start(m_limits.lingerMilliseconds, *this, Deadline); break;
    }
}

void HttpConnection::timerFired(quint32 kind, quint64)
{
    if (kind == WriteStall) {
        m_writeStall.fired();
        writePeriodPassed();
        return;
    }
    m_deadline.fired();
    deadlinePassed();
}

void HttpConnection::deadlinePassed()
{
    switch (m_phase) {
    case Phase::None: break;
    case Phase::FirstByte:
    case Phase::Idle: end("idle"); break;
    case Phase::Header:
        refuseRequest(StatusCode::RequestTimeout, "The header did not come in time.");
        break;
    case Phase::Body: bodyPeriodPassed(); break;
    case Phase::Linger:
        // An answer may still be on its way to a slow reader; the other timer watches that.
        if (m_stream->bytesUnwritten() > 0)
            m_deadline.start(m_limits.lingerMilliseconds, *this, Deadline);
        else
            end("closed by us");
        break;
    }
}

void HttpConnection::bodyPeriodPassed()
{
    const qint64 left = m_bodySince + m_limits.bodyMilliseconds - m_clock.now();
    if (left <= 0 || m_bodyBytes < m_limits.progressBytes) {
        refuseRequest(StatusCode::RequestTimeout, "The body did not come in time.");
        return;
    }
    m_bodyBytes = 0;
    m_deadline.start(std::min<qint64>(m_limits.progressMilliseconds, left), *this, Deadline);
}

void HttpConnection::writePeriodPassed()
{
    if (m_stream->bytesUnwritten() == 0)
        return;
    if (m_writtenBytes < m_limits.progressBytes) {
        end("the peer does not read");
        return;
    }
    m_writtenBytes = 0;
    m_writeStall.start(m_limits.progressMilliseconds, *this, WriteStall);
}

void HttpConnection::end(const char *reason)
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    m_deadline.stop();
    m_writeStall.stop();
    m_stream->setListener(nullptr);
    m_stream->abort();
    qCDebug(logHttp, "connection %u with %s ends: %s", m_id, qPrintable(m_peer.toString()), reason);
    m_owner.ended(*this);
}

} // namespace http
