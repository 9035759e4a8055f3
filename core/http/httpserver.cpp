// SPDX-License-Identifier: Apache-2.0
#include "http/httpserver.h"

#include <utility>

#include <QDateTime>
#include <QLocale>

#include "base/descriptors.h"
#include "http/httplogging.h"
#include "http/socketstream.h"

namespace http {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int AcceptBacklog = 512;
constexpr qint64 AcceptPause = 1000;

/// A socket for both families shows IPv4 peers as ::ffff:192.0.2.1.
QHostAddress normalized(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 number = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(number) : address;
}

base::Network networkOf(const QHostAddress &address)
{
    return base::Network(address.toIPv6Address().c);
}

} // namespace

HttpServer::HttpServer(RequestHandler &handler, base::TimerQueue &timers, const HttpLimits &limits,
                       QObject *parent)
    : QObject(parent)
    , m_handler(handler)
    , m_timers(timers)
    , m_limits(limits)
    , m_refusalLog(timers.clock())
    , m_roomLog(timers.clock())
    , m_resume(timers)
{
}

HttpServer::~HttpServer() = default;

base::Result<quint16, ListenError> HttpServer::listen(const QHostAddress &address, quint16 port,
                                                      std::unique_ptr<QTcpServer> acceptor,
                                                      QLatin1StringView scheme)
{
    acceptor->setListenBacklogSize(AcceptBacklog);
    acceptor->setMaxPendingConnections(AcceptBacklog);
    if (!acceptor->listen(address, port)) {
        const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        const QString host = isIPv6 ? u'[' + address.toString() + u']' : address.toString();
        const QString where = u"%1 %2:%3"_s.arg(scheme).arg(host).arg(port);
        return base::Unexpected(ListenError{
            acceptor->serverError() == QAbstractSocket::AddressInUseError
                ? base::Sentence(QT_TRANSLATE_NOOP("core", "%1 is in use by another program"))
                      .arg(where)
                : base::Sentence(QT_TRANSLATE_NOOP("core", "%1 cannot be used: %2"))
                      .arg(where, acceptor->errorString())});
    }
    QTcpServer &listener = *acceptor;
    connect(&listener, &QTcpServer::pendingConnectionAvailable, this,
            [this, &listener] { acceptAll(listener); });
    connect(&listener, &QTcpServer::acceptError, this,
            [this, &listener] { pauseAccepting(listener); });
    m_acceptors.push_back(std::move(acceptor));
    return listener.serverPort();
}

void HttpServer::acceptAll(QTcpServer &acceptor)
{
    while (QTcpSocket *socket = acceptor.nextPendingConnection()) {
        const QHostAddress peer = socket->peerAddress();
        if (base::isAmongLastDescriptors(socket->socketDescriptor())) {
            ++m_counters.refused;
            tellNoRoom("out of descriptors", peer);
            delete socket;
            continue;
        }
        accept(std::make_unique<SocketStream>(std::unique_ptr<QTcpSocket>(socket)), peer);
    }
}

void HttpServer::pauseAccepting(QTcpServer &acceptor)
{
    // Out of descriptors: the socket stays readable, and the event loop would spin on it.
    qCWarning(logHttp, "cannot accept a connection: %s", qPrintable(acceptor.errorString()));
    acceptor.pauseAccepting();
    m_resume.start(AcceptPause, *this, 0);
}

void HttpServer::timerFired(quint32, quint64)
{
    m_resume.fired();
    for (const std::unique_ptr<QTcpServer> &acceptor : m_acceptors)
        acceptor->resumeAccepting();
}

quint32 HttpServer::nextId()
{
    do {
        ++m_lastId;
    } while (m_lastId == 0 || m_connections.contains(m_lastId));
    return m_lastId;
}

HttpResponse HttpServer::tooManyConnections() const
{
    HttpResponse response =
        HttpResponse::plain(StatusCode::ServiceUnavailable, "There are too many connections.");
    response.with("Retry-After", QByteArray::number(m_limits.retryAfterSeconds));
    return response;
}

void HttpServer::accept(std::unique_ptr<ByteStream> stream, const QHostAddress &peerAddress)
{
    const QHostAddress peer = normalized(peerAddress);
    ++m_counters.connections;
    const bool room = connections() < m_limits.connections &&
                      m_perAddress.value(networkOf(peer)) < m_limits.connectionsPerAddress;
    if (!room) {
        ++m_counters.refused;
        tellNoRoom("too many connections", peer);
        if (connections() >= m_limits.connections + m_limits.refusedConnections) {
            stream->abort();
            return;
        }
    }
    const quint32 id = nextId();
    HttpConnectionOwner &owner = *this; // its base is private to make_unique
    auto made =
        std::make_unique<HttpConnection>(std::move(stream), id, peer, owner, m_timers, m_limits);
    HttpConnection &connection = *made;
    m_connections.emplace(id, std::move(made));
    ++m_perAddress[networkOf(peer)];
    if (room)
        connection.start();
    else
        connection.refuse(tooManyConnections());
}

void HttpServer::requestArrived(HttpConnection &connection, quint32 number,
                                const HttpRequest &request)
{
    ++m_counters.requests;
    m_handler.handleRequest(request, {connection.id(), number});
}

std::optional<HttpResponse> HttpServer::refusalOfHead(const HttpRequest &head)
{
    return m_handler.refusalOfHead(head);
}

void HttpServer::respond(ResponseToken token, const HttpResponse &response)
{
    const auto found = m_connections.find(token.connection);
    if (found != m_connections.end())
        found->second->respond(token.request, response);
}

void HttpServer::noteRefusal(const HttpConnection &connection, StatusCode status,
                             const QByteArray &sentence)
{
    if (const auto ending = m_refusalLog.ending())
        qCInfo(logHttp, "%s is refused with %d: %s%s", qPrintable(connection.peer().toString()),
               int(status), sentence.constData(), qPrintable(*ending));
}

void HttpServer::tellNoRoom(const char *why, const QHostAddress &peer)
{
    if (const auto ending = m_roomLog.ending())
        qCInfo(logHttp, "%s, %s is refused%s", why, qPrintable(peer.toString()),
               qPrintable(*ending));
}

void HttpServer::ended(HttpConnection &connection)
{
    const auto found = m_connections.find(connection.id());
    if (found == m_connections.end())
        return;
    const base::Network network = networkOf(connection.peer());
    if (--m_perAddress[network] <= 0)
        m_perAddress.remove(network);
    if (m_ended.empty())
        QMetaObject::invokeMethod(
            this, [this] { m_ended.clear(); }, Qt::QueuedConnection);
    m_ended.push_back(std::move(found->second));
    m_connections.erase(found);
}

void HttpServer::stop()
{
    m_resume.stop();
    for (const std::unique_ptr<QTcpServer> &acceptor : m_acceptors)
        acceptor->close();
    std::vector<quint32> ids;
    for (const auto &[id, connection] : m_connections)
        ids.push_back(id);
    for (const quint32 id : ids) {
        const auto found = m_connections.find(id);
        if (found != m_connections.end())
            found->second->finish();
    }
}

QByteArrayView HttpServer::commonFields()
{
    const qint64 second = m_timers.clock().wallSeconds();
    if (second != m_commonFieldsSecond) {
        m_commonFieldsSecond = second;
        const QDateTime now = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        const QString date = QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss"_s);
        m_commonFields =
            "Date: " + date.toLatin1() + " GMT\r\nServer: Hereabouts/" HEREABOUTS_VERSION "\r\n";
    }
    return m_commonFields;
}

} // namespace http
