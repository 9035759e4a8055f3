// SPDX-License-Identifier: Apache-2.0
#pragma once

// The front of this module: an HTTP/1.1 server (RFC 9110, 9112) for XCAP, in one thread, without
// knowing what is asked for. Listens at several addresses, owns the connections, gives each request
// to the RequestHandler and each answer, whenever it comes, to the connection it belongs to.
// Not here: compression, ranges, caching, HTTP/2, request bodies that do not fit into memory.
// How to read it: SocketStream -> HttpConnection -> HttpParser (Boost.Beast) -> RequestHandler.

#include <memory>
#include <unordered_map>
#include <vector>

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>

#include "base/network.h"
#include "base/quietlog.h"
#include "base/result.h"
#include "base/sentence.h"
#include "base/timerqueue.h"
#include "http/httpconnection.h"
#include "http/httplimits.h"
#include "http/requesthandler.h"

namespace http {

/// Why an address cannot be listened on: a sentence for people.
struct ListenError
{
    base::Sentence text;
};

struct HttpCounters
{
    quint64 connections = 0; // accepted, since the start
    quint64 refused = 0;     // of those: closed because there were too many
    quint64 requests = 0;
};

class HttpServer final : public QObject, private HttpConnectionOwner, private base::TimerTarget
{
public:
    HttpServer(RequestHandler &handler, base::TimerQueue &timers, const HttpLimits &limits = {},
               QObject *parent = nullptr);
    ~HttpServer() override;

    /// Port 0: the system chooses one; the port is returned. `acceptor` is a tls::Acceptor for
    /// https; `scheme` is for the error.
    [[nodiscard]] base::Result<quint16, ListenError>
    listen(const QHostAddress &address, quint16 port,
           std::unique_ptr<QTcpServer> acceptor = std::make_unique<QTcpServer>(),
           QLatin1StringView scheme = QLatin1StringView("http"));
    /// Takes no further connection or request; connections end when all they asked is answered.
    void stop();

    /// The answer to one request. It is no error if its connection is gone.
    void respond(ResponseToken token, const HttpResponse &response);

    /// Takes a connection, as the listeners do.
    void accept(std::unique_ptr<ByteStream> stream, const QHostAddress &peer);

    [[nodiscard]] int connections() const { return int(m_connections.size()); }
    [[nodiscard]] const HttpCounters &counters() const { return m_counters; }

private:
    void acceptAll(QTcpServer &acceptor);
    void pauseAccepting(QTcpServer &acceptor);
    [[nodiscard]] quint32 nextId();
    [[nodiscard]] HttpResponse tooManyConnections() const;
    void tellNoRoom(const char *why, const QHostAddress &peer);

    void requestArrived(HttpConnection &connection, quint32 number,
                        const HttpRequest &request) override;
    std::optional<HttpResponse> refusalOfHead(const HttpRequest &head) override;
    void noteRefusal(const HttpConnection &connection, StatusCode status,
                     const QByteArray &sentence) override;
    void ended(HttpConnection &connection) override;
    [[nodiscard]] QByteArrayView commonFields() override;
    void timerFired(quint32 kind, quint64 cookie) override;

    RequestHandler &m_handler;
    base::TimerQueue &m_timers;
    HttpLimits m_limits;
    base::QuietLog m_refusalLog; // of single requests
    base::QuietLog m_roomLog;    // of connections
    base::Timer m_resume;        // accepting, after the system had no descriptor left
    std::vector<std::unique_ptr<QTcpServer>> m_acceptors;
    std::unordered_map<quint32, std::unique_ptr<HttpConnection>> m_connections;
    std::vector<std::unique_ptr<HttpConnection>> m_ended; // their code may be on the stack
    QHash<base::Network, int> m_perAddress;
    HttpCounters m_counters;
    QByteArray m_commonFields;
    qint64 m_commonFieldsSecond = -1;
    quint32 m_lastId = 0;
};

} // namespace http
