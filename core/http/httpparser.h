// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bytes to requests (RFC 9112): Boost.Beast's parser behind a class of ours, with what it leaves to
// its user: the length of the request line, empty lines before it, Host, transfer codings, trailers
// (dropped). Nothing of it throws; no type of it is seen here.

#include <memory>

#include <QByteArray>
#include <QByteArrayView>

#include "http/httplimits.h"
#include "http/httprequest.h"
#include "http/statuscode.h"

namespace http {

class HttpParser
{
public:
    enum class Event {
        NeedMore,    // append() more bytes first
        HeaderDone,  // a body follows; expectsContinue() may be asked
        RequestDone, // takeRequest()
        Failed       // status() and sentence() say why; nothing can be read after it
    };

    explicit HttpParser(const HttpLimits &limits);
    ~HttpParser();

    void append(QByteArrayView bytes) { m_buffer.append(bytes); }
    /// Reads on to the next event.
    [[nodiscard]] Event next();
    /// After RequestDone, once; begins the next one.
    [[nodiscard]] HttpRequest takeRequest();

    /// After HeaderDone: the request so far.
    [[nodiscard]] const HttpRequest &head() const;
    /// After HeaderDone: the body is read to find its end, and nothing of it is kept.
    void dropBody();

    /// A part of a request has come.
    [[nodiscard]] bool hasBegun() const;
    [[nodiscard]] bool isInBody() const { return m_inBody; }
    /// The peer waits for 100 (RFC 9110, 10.1.1), and nothing of the body has come.
    [[nodiscard]] bool expectsContinue() const;

    [[nodiscard]] StatusCode status() const { return m_status; }
    [[nodiscard]] QByteArray sentence() const { return m_sentence; }
    /// Of the request that failed, as far as it was read.
    [[nodiscard]] bool isHead() const;

private:
    class Machine; // Beast's

    void begin();
    void skipEmptyLines();
    [[nodiscard]] bool checkRequestLine();
    [[nodiscard]] bool checkHeader();
    Event fail(StatusCode status, const QByteArray &sentence);
    [[nodiscard]] Event needMore();
    [[nodiscard]] QByteArrayView unread() const;

    const HttpLimits &m_limits;
    std::unique_ptr<Machine> m_machine;
    QByteArray m_buffer;
    qsizetype m_read = 0; // so much of the buffer is done with
    StatusCode m_status = StatusCode::Ok;
    QByteArray m_sentence;
    bool m_inBody = false;
    bool m_failed = false;
};

} // namespace http
