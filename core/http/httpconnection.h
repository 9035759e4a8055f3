// SPDX-License-Identifier: Apache-2.0
#pragma once

// One connection of a client (RFC 9112): reads requests, hands them to its owner, the HttpServer,
// writes the answers in the order of the requests, and keeps the limits and times of HttpLimits. It
// never ends itself: it tells its owner, which takes it out of its table. Server's thread.

#include <deque>
#include <memory>
#include <optional>

#include <QHostAddress>

#include "base/timerqueue.h"
#include "http/bytestream.h"
#include "http/httpparser.h"
#include "http/httpresponse.h"

namespace http {

class HttpConnection;

class HttpConnectionOwner
{
public:
    virtual ~HttpConnectionOwner() = default;
    virtual void requestArrived(HttpConnection &connection, quint32 number,
                                const HttpRequest &request) = 0;
    /// As RequestHandler's; `head` has its peer.
    [[nodiscard]] virtual std::optional<HttpResponse> refusalOfHead(const HttpRequest &head) = 0;
    /// What it sent could not be read, or did not come.
    virtual void noteRefusal(const HttpConnection &connection, StatusCode status,
                             const QByteArray &sentence) = 0;
    virtual void ended(HttpConnection &connection) = 0;
    /// Field lines that every answer has.
    [[nodiscard]] virtual QByteArrayView commonFields() = 0;
};

class HttpConnection final : private ByteStreamListener, private base::TimerTarget
{
public:
    HttpConnection(std::unique_ptr<ByteStream> stream, quint32 id, const QHostAddress &peer,
                   HttpConnectionOwner &owner, base::TimerQueue &timers, const HttpLimits &limits);
    ~HttpConnection() override;

    [[nodiscard]] quint32 id() const { return m_id; }
    [[nodiscard]] const QHostAddress &peer() const { return m_peer; }

    /// Reads what has come already.
    void start();
    /// Says this without being asked, and closes: there are too many connections.
    void refuse(const HttpResponse &response);
    /// The answer to that request; one that is unknown, or answered already, is ignored.
    void respond(quint32 number, const HttpResponse &response);
    /// Takes no further request, and closes when all are answered.
    void finish();

private:
    enum class State : quint8 { Open, Lingering, Closing, Ended };
    /// What the peer is waited for.
    enum class Phase : quint8 { None, FirstByte, Idle, Header, Body, Linger };
    enum TimerKind : quint32 { Deadline, WriteStall };

    struct Pending
    {
        quint32 number = 0;
        BodyWanted body = BodyWanted::Yes;
        ConnectionField connection = ConnectionField::None;
        bool answered = false;
        QByteArray bytes;
    };

    void bytesArrived() override;
    void bytesLeft(qint64 count) override;
    void streamClosed() override;
    void timerFired(quint32 kind, quint64 cookie) override;

    [[nodiscard]] bool takesRequests() const;
    void readAll();
    void takeRequests();
    void takeHead();
    void takeRequest(HttpRequest request);
    quint32 addPending(const HttpRequest &request);
    void addClosing(BodyWanted body);
    void refuseRequest(StatusCode status, const QByteArray &sentence);
    void writeAnswered();
    void write(const QByteArray &bytes);
    void closeNow();
    void setPhase(Phase phase);
    [[nodiscard]] Phase currentPhase() const;
    void deadlinePassed();
    void bodyPeriodPassed();
    void writePeriodPassed();
    void end(const char *reason);

    std::unique_ptr<ByteStream> m_stream;
    quint32 m_id;
    QHostAddress m_peer;
    HttpConnectionOwner &m_owner;
    const HttpLimits &m_limits;
    const base::Clock &m_clock;
    base::Timer m_deadline;
    base::Timer m_writeStall;
    HttpParser m_parser;
    std::deque<Pending> m_pending;
    quint32 m_lastNumber = 0;
    qint64 m_bodySince = 0;
    qint64 m_bodyBytes = 0;    // that came in this period
    qint64 m_writtenBytes = 0; // that left in this period
    State m_state = State::Open;
    Phase m_phase = Phase::None;
    bool m_lastTaken = false;    // no request is read after this one
    bool m_linger = false;       // the peer may still be sending when we close
    bool m_continueDue = false;  // 100 is to be said once all before it is answered
    bool m_headAnswered = false; // what is being read is the body of a request that is refused
    bool m_reading = false;
};

} // namespace http
