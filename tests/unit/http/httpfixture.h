// SPDX-License-Identifier: Apache-2.0
#pragma once

// An HTTP server without a socket: requests and answers as bytes over connections in memory, and
// time by hand.

#include <memory>
#include <vector>

#include "http/httpserver.h"
#include "manualclock.h"
#include "memorystream.h"

namespace test {

/// Says what it was asked at once, but for targets that begin with /later.
class Echo : public http::RequestHandler
{
public:
    void handleRequest(const http::HttpRequest &request, http::ResponseToken token) override
    {
        peers.push_back(request.peer);
        if (request.target.startsWith("/later")) {
            waiting.push_back(token);
            return;
        }
        http::HttpResponse response;
        response.body = request.method + ' ' + request.target + ' ' + request.body;
        response.close = request.target == "/close";
        server->respond(token, response);
    }

    /// Refuses what says that it is for a stranger.
    std::optional<http::HttpResponse> refusalOfHead(const http::HttpRequest &head) override
    {
        if (!head.target.startsWith("/strange"))
            return std::nullopt;
        http::HttpResponse response;
        response.status = http::StatusCode::Unauthorized;
        response.body = "who? " + head.body;
        return response;
    }

    http::HttpServer *server = nullptr;
    std::vector<http::ResponseToken> waiting;
    std::vector<QHostAddress> peers;
};

inline QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n";
}

inline http::HttpResponse text(const QByteArray &body)
{
    http::HttpResponse response;
    response.body = body;
    return response;
}

class HttpFixture
{
public:
    HttpFixture() { remake({}); }

    void remake(const http::HttpLimits &limits)
    {
        m_server.reset();
        m_limits = limits;
        m_echo = {};
        m_server = std::make_unique<http::HttpServer>(m_echo, m_timers, limits);
        m_echo.server = m_server.get();
    }
    [[nodiscard]] std::shared_ptr<Wire> dial(const char *address = "192.0.2.1")
    {
        auto wire = std::make_shared<Wire>();
        m_server->accept(std::make_unique<MemoryStream>(wire),
                         QHostAddress(QLatin1StringView(address)));
        return wire;
    }
    void advance(qint64 milliseconds) { m_clock.advance(milliseconds, {&m_timers}); }

    /// Each status with its body, of answers that all have a Content-Length.
    [[nodiscard]] static QByteArrayList bodies(const QByteArray &answers)
    {
        QByteArrayList list;
        QByteArray rest = answers;
        while (!rest.isEmpty()) {
            const qsizetype end = rest.indexOf("\r\n\r\n") + 4;
            const QByteArray header = rest.first(end);
            const qsizetype at = header.indexOf("Content-Length: ");
            const qsizetype from = at + qsizetype(strlen("Content-Length: "));
            const qsizetype size =
                at < 0 ? 0 : header.sliced(from, header.indexOf("\r\n", from) - from).toLongLong();
            list << header.sliced(9, 3) + ' ' + rest.sliced(end, size).trimmed();
            rest.remove(0, end + size);
        }
        return list;
    }

protected:
    ManualClock m_clock;
    base::TimerQueue m_timers{m_clock};
    Echo m_echo;
    std::unique_ptr<http::HttpServer> m_server;
    http::HttpLimits m_limits;
};

} // namespace test
