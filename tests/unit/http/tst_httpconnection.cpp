// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <vector>

#include "http/httpserver.h"
#include "manualclock.h"
#include "memorystream.h"

using http::HttpResponse;
using http::ResponseToken;
using http::StatusCode;

namespace {

/// Says what it was asked at once, but for targets that begin with /later.
class Echo : public http::RequestHandler
{
public:
    void handleRequest(const http::HttpRequest &request, ResponseToken token) override
    {
        peers.push_back(request.peer);
        if (request.target.startsWith("/later")) {
            waiting.push_back(token);
            return;
        }
        HttpResponse response;
        response.body = request.method + ' ' + request.target + ' ' + request.body;
        response.close = request.target == "/close";
        server->respond(token, response);
    }

    http::HttpServer *server = nullptr;
    std::vector<ResponseToken> waiting;
    std::vector<QHostAddress> peers;
};

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n";
}

HttpResponse text(const QByteArray &body)
{
    HttpResponse response;
    response.body = body;
    return response;
}

} // namespace

// A server without a socket: requests and answers as bytes over connections in memory, and time by
// hand.
class TestHttpConnection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answersOneAfterTheOther();
    void datesItsAnswers();
    void answersInTheOrderOfTheRequests();
    void takesNoMoreThanItMayPipeline();
    void aHeadHasNoBody();
    void oldClientsAreClosedUnlessTheyAskNotTo();
    void closesWhenItIsAsked();
    void aHandlerMayClose();
    void saysGoOnToWhoWaits();
    void saysGoOnAfterTheAnswersBefore();
    void badRequestsAreAnsweredLast();
    void readsOnWhileItRefuses();
    void endsAfterTheLastRequestItMayTake();
    void aHeaderMustComeInTime();
    void aBodyMustComeInTime();
    void aBodyMustGoOn();
    void idleConnectionsEnd();
    void whoSaysNothingIsClosed();
    void aWaitingRequestIsNotIdle();
    void aPeerThatDoesNotReadIsClosed();
    void aSlowReaderIsNot();
    void takesNothingWhileAnswersPileUp();
    void tooManyConnectionsAreToldSo();
    void tooManyOfOneAddressAreToldSo();
    void theOnesBeyondAreClosed();
    void anAnswerToNobodyIsNoError();
    void anAnswerIsGivenOnce();
    void stopsWhenAllIsAnswered();

private:
    std::shared_ptr<test::Wire> connect(const char *address = "192.0.2.1");
    void remake(const http::HttpLimits &limits);
    void advance(qint64 milliseconds) { m_clock->advance(milliseconds, {m_timers.get()}); }
    static QByteArrayList bodies(const QByteArray &answers);

    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<base::TimerQueue> m_timers;
    Echo m_echo;
    std::unique_ptr<http::HttpServer> m_server;
    http::HttpLimits m_limits;
};

void TestHttpConnection::init()
{
    m_clock = std::make_unique<test::ManualClock>();
    m_timers = std::make_unique<base::TimerQueue>(*m_clock);
    remake({});
}

void TestHttpConnection::cleanup()
{
    m_server.reset();
}

void TestHttpConnection::remake(const http::HttpLimits &limits)
{
    m_limits = limits;
    m_echo = {};
    m_server = std::make_unique<http::HttpServer>(m_echo, *m_timers, limits);
    m_echo.server = m_server.get();
}

std::shared_ptr<test::Wire> TestHttpConnection::connect(const char *address)
{
    auto wire = std::make_shared<test::Wire>();
    m_server->accept(std::make_unique<test::MemoryStream>(wire),
                     QHostAddress(QLatin1StringView(address)));
    return wire;
}

/// Each status with its body, of answers that all have a Content-Length.
QByteArrayList TestHttpConnection::bodies(const QByteArray &answers)
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

void TestHttpConnection::answersOneAfterTheOther()
{
    const auto wire = connect("::ffff:192.0.2.7");
    wire->send(get("/1"));
    QCOMPARE(bodies(wire->take()), QByteArrayList{"200 GET /1"});
    wire->send("PUT /2 HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nab");
    QCOMPARE(wire->take(), QByteArray());
    wire->send("c");
    QCOMPARE(bodies(wire->take()), QByteArrayList{"200 PUT /2 abc"});
    QVERIFY(!wire->closed);
    QCOMPARE(m_echo.peers[0], QHostAddress(QStringLiteral("192.0.2.7")));
    QCOMPARE(m_server->counters().requests, 2u);
}

void TestHttpConnection::datesItsAnswers()
{
    const auto wire = connect();
    wire->send(get("/"));
    QVERIFY(wire->take().contains("\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\n"));
    m_clock->advance(61'000);
    wire->send(get("/"));
    QVERIFY(wire->take().contains("\r\nDate: Thu, 01 Jan 2026 00:01:01 GMT\r\n"));
}

void TestHttpConnection::answersInTheOrderOfTheRequests()
{
    const auto wire = connect();
    wire->send(get("/later1") + get("/now") + get("/later2"));
    QCOMPARE(wire->take(), QByteArray());
    m_server->respond(m_echo.waiting.at(1), text("second"));
    QCOMPARE(wire->take(), QByteArray());
    m_server->respond(m_echo.waiting.at(0), text("first"));
    QCOMPARE(bodies(wire->take()), (QByteArrayList{"200 first", "200 GET /now", "200 second"}));
}

void TestHttpConnection::takesNoMoreThanItMayPipeline()
{
    http::HttpLimits limits;
    limits.pipelinedRequests = 2;
    remake(limits);
    const auto wire = connect();
    wire->send(get("/later1") + get("/later2") + get("/later3") + get("/4"));
    wire->send(get("/5"));
    QCOMPARE(m_echo.waiting.size(), 2u);
    QVERIFY(!wire->toServer.isEmpty()); // the system holds it, and the peer feels it
    m_server->respond(m_echo.waiting.at(0), text("1"));
    QCOMPARE(m_echo.waiting.size(), 3u);
    m_server->respond(m_echo.waiting.at(1), text("2"));
    m_server->respond(m_echo.waiting.at(2), text("3"));
    QCOMPARE(bodies(wire->take()),
             (QByteArrayList{"200 1", "200 2", "200 3", "200 GET /4", "200 GET /5"}));
}

void TestHttpConnection::aHeadHasNoBody()
{
    const auto wire = connect();
    wire->send("HEAD /abc HTTP/1.1\r\nHost: h\r\n\r\n");
    const QByteArray answer = wire->take();
    QVERIFY2(answer.endsWith("Content-Length: 10\r\n\r\n"), answer.constData());
}

void TestHttpConnection::oldClientsAreClosedUnlessTheyAskNotTo()
{
    const auto keeping = connect();
    keeping->send("GET /a HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");
    QVERIFY(keeping->take().contains("\r\nConnection: keep-alive\r\n"));
    QVERIFY(!keeping->closed);
    keeping->send("GET /a HTTP/1.0\r\n\r\n");
    QVERIFY(keeping->take().contains("\r\nConnection: close\r\n"));
    QVERIFY(keeping->closed);
}

void TestHttpConnection::closesWhenItIsAsked()
{
    const auto wire = connect();
    wire->send("GET /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n" + get("/ignored"));
    const QByteArray answer = wire->take();
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QCOMPARE(bodies(answer), QByteArrayList{"200 GET /a"});
    QVERIFY(wire->closed);
    wire->close();
    QCOMPARE(m_server->connections(), 0);
}

void TestHttpConnection::aHandlerMayClose()
{
    const auto wire = connect();
    wire->send(get("/close") + get("/ignored"));
    QCOMPARE(bodies(wire->take()), QByteArrayList{"200 GET /close"});
    advance(m_limits.lingerMilliseconds);
    QVERIFY(wire->closed);
    QCOMPARE(m_server->connections(), 0);
}

void TestHttpConnection::saysGoOnToWhoWaits()
{
    const auto wire = connect();
    wire->send("PUT /a HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(wire->take(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    wire->send("ab");
    QCOMPARE(bodies(wire->take()), QByteArrayList{"200 PUT /a ab"});
}

void TestHttpConnection::saysGoOnAfterTheAnswersBefore()
{
    const auto wire = connect();
    wire->send(get("/later") + "PUT /a HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n"
                               "Expect: 100-continue\r\n\r\n");
    QCOMPARE(wire->take(), QByteArray());
    m_server->respond(m_echo.waiting.at(0), text("first"));
    const QByteArray said = wire->take();
    QVERIFY2(said.endsWith("firstHTTP/1.1 100 Continue\r\n\r\n"), said.constData());
}

void TestHttpConnection::badRequestsAreAnsweredLast()
{
    const auto wire = connect();
    wire->send(get("/later") + "NONSENSE\r\n\r\n" + get("/ignored"));
    QCOMPARE(wire->take(), QByteArray());
    m_server->respond(m_echo.waiting.at(0), text("first"));
    const QByteArrayList said = bodies(wire->take());
    QCOMPARE(said.size(), 2);
    QCOMPARE(said[0], QByteArray("200 first"));
    QVERIFY(said[1].startsWith("400 "));
}

void TestHttpConnection::readsOnWhileItRefuses()
{
    http::HttpLimits limits;
    limits.bodyBytes = 10;
    remake(limits);
    const auto wire = connect();
    wire->send("PUT /a HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\n");
    const QByteArray answer = wire->take();
    QVERIFY(answer.startsWith("HTTP/1.1 413 Content Too Large\r\n"));
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    wire->send(QByteArray(100'000, 'x'));
    QVERIFY(wire->toServer.isEmpty()); // or the system would reset the connection
    QVERIFY(!wire->closed);
    advance(limits.lingerMilliseconds);
    QVERIFY(wire->closed);
}

void TestHttpConnection::endsAfterTheLastRequestItMayTake()
{
    http::HttpLimits limits;
    limits.requestsPerConnection = 2;
    remake(limits);
    const auto wire = connect();
    wire->send(get("/1") + get("/2") + get("/3"));
    const QByteArray answers = wire->take();
    QCOMPARE(bodies(answers), (QByteArrayList{"200 GET /1", "200 GET /2"}));
    QCOMPARE(answers.count("Connection: close"), 1);
}

void TestHttpConnection::aHeaderMustComeInTime()
{
    const auto wire = connect();
    wire->send("GET / HT");
    for (int i = 0; i < 3; ++i) { // a letter now and then is no excuse
        advance(m_limits.headerMilliseconds / 4);
        wire->send("x");
    }
    QCOMPARE(wire->take(), QByteArray());
    advance(m_limits.headerMilliseconds / 4);
    QVERIFY(wire->take().startsWith("HTTP/1.1 408 Request Timeout\r\n"));
    wire->close();
    QCOMPARE(m_server->connections(), 0);
}

void TestHttpConnection::aBodyMustComeInTime()
{
    const auto wire = connect();
    wire->send("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\n\r\n");
    const int periods = m_limits.bodyMilliseconds / m_limits.progressMilliseconds;
    for (int i = 0; i < periods; ++i) {
        QCOMPARE(wire->take(), QByteArray());
        wire->send(QByteArray(m_limits.progressBytes, 'x'));
        advance(m_limits.progressMilliseconds);
    }
    QVERIFY(wire->take().startsWith("HTTP/1.1 408 "));
}

void TestHttpConnection::aBodyMustGoOn()
{
    const auto wire = connect();
    wire->send("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\n\r\n");
    wire->send(QByteArray(m_limits.progressBytes - 1, 'x'));
    advance(m_limits.progressMilliseconds - 1);
    QCOMPARE(wire->take(), QByteArray());
    advance(1);
    QVERIFY(wire->take().startsWith("HTTP/1.1 408 "));
}

void TestHttpConnection::idleConnectionsEnd()
{
    const auto wire = connect();
    wire->send(get("/1"));
    advance(m_limits.idleMilliseconds - 1);
    wire->send(get("/2"));
    advance(m_limits.idleMilliseconds - 1);
    QVERIFY(!wire->closed);
    QVERIFY(!wire->take().isEmpty());
    advance(1);
    QVERIFY(wire->closed);
    QCOMPARE(wire->take(), QByteArray());
    QCOMPARE(m_server->connections(), 0);
}

void TestHttpConnection::whoSaysNothingIsClosed()
{
    const auto wire = connect();
    advance(m_limits.headerMilliseconds - 1);
    QVERIFY(!wire->closed);
    advance(1);
    QVERIFY(wire->closed);
    QCOMPARE(wire->take(), QByteArray());
}

void TestHttpConnection::aWaitingRequestIsNotIdle()
{
    const auto wire = connect();
    wire->send(get("/later"));
    advance(10 * m_limits.idleMilliseconds);
    QVERIFY(!wire->closed);
    m_server->respond(m_echo.waiting.at(0), text("x"));
    QCOMPARE(bodies(wire->take()), QByteArrayList{"200 x"});
    advance(m_limits.idleMilliseconds);
    QVERIFY(wire->closed);
}

void TestHttpConnection::aPeerThatDoesNotReadIsClosed()
{
    const auto wire = connect();
    wire->stopReading();
    wire->send(get("/1"));
    advance(m_limits.progressMilliseconds - 1);
    QVERIFY(!wire->closed);
    advance(1);
    QVERIFY(wire->closed);
    QCOMPARE(m_server->connections(), 0);
}

void TestHttpConnection::aSlowReaderIsNot()
{
    const auto wire = connect();
    wire->stopReading();
    wire->send(get("/later"));
    m_server->respond(m_echo.waiting.at(0), text(QByteArray(10'000, 'x')));
    while (!wire->unwritten.isEmpty()) {
        wire->readSome(m_limits.progressBytes);
        advance(m_limits.progressMilliseconds);
        QVERIFY(!wire->closed);
    }
    QCOMPARE(bodies(wire->take()).size(), 1);
}

void TestHttpConnection::takesNothingWhileAnswersPileUp()
{
    http::HttpLimits limits;
    limits.unwrittenBytes = 100;
    remake(limits);
    const auto wire = connect();
    wire->stopReading();
    wire->send(get("/1") + get("/2"));
    QCOMPARE(m_server->counters().requests, 1u);
    wire->readSome(1'000'000);
    QCOMPARE(m_server->counters().requests, 2u);
}

void TestHttpConnection::tooManyConnectionsAreToldSo()
{
    http::HttpLimits limits;
    limits.connections = 1;
    remake(limits);
    const auto first = connect();
    const auto second = connect("192.0.2.2");
    const QByteArray answer = second->take();
    QVERIFY(answer.startsWith("HTTP/1.1 503 Service Unavailable\r\n"));
    QVERIFY(answer.contains("\r\nRetry-After: 10\r\n"));
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    second->send(get("/ignored"));
    QCOMPARE(second->take(), QByteArray());
    second->close();
    first->close();
    const auto third = connect("192.0.2.3");
    third->send(get("/3"));
    QCOMPARE(bodies(third->take()), QByteArrayList{"200 GET /3"});
    QCOMPARE(m_server->counters().refused, 1u);
}

void TestHttpConnection::tooManyOfOneAddressAreToldSo()
{
    http::HttpLimits limits;
    limits.connectionsPerAddress = 1;
    remake(limits);
    const auto first = connect();
    const auto second = connect("::ffff:192.0.2.1");
    QVERIFY(second->take().startsWith("HTTP/1.1 503 "));
    const auto other = connect("192.0.2.2");
    QCOMPARE(other->take(), QByteArray());
    second->close();
    first->close();
    const auto again = connect();
    QCOMPARE(again->take(), QByteArray());
}

void TestHttpConnection::theOnesBeyondAreClosed()
{
    http::HttpLimits limits;
    limits.connections = 0;
    limits.refusedConnections = 1;
    remake(limits);
    const auto first = connect();
    const auto second = connect();
    QVERIFY(first->take().startsWith("HTTP/1.1 503 "));
    QCOMPARE(second->take(), QByteArray());
    QVERIFY(second->closed);
}

void TestHttpConnection::anAnswerToNobodyIsNoError()
{
    const auto wire = connect();
    wire->send(get("/later"));
    wire->close();
    QCOMPARE(m_server->connections(), 0);
    const ResponseToken token = m_echo.waiting.at(0);
    QVERIFY(ResponseToken::fromNumber(token.toNumber()) == token);
    m_server->respond(token, text("x"));
    const auto other = connect();
    m_server->respond(token, text("x"));
    QCOMPARE(wire->take() + other->take(), QByteArray());
}

void TestHttpConnection::anAnswerIsGivenOnce()
{
    const auto wire = connect();
    wire->send(get("/later1") + get("/later2"));
    m_server->respond(m_echo.waiting.at(1), text("2"));
    m_server->respond(m_echo.waiting.at(1), text("again"));
    m_server->respond(m_echo.waiting.at(0), text("1"));
    m_server->respond(m_echo.waiting.at(0), text("again"));
    QCOMPARE(bodies(wire->take()), (QByteArrayList{"200 1", "200 2"}));
}

void TestHttpConnection::stopsWhenAllIsAnswered()
{
    const auto idle = connect();
    const auto busy = connect();
    busy->send(get("/later"));
    m_server->stop();
    QVERIFY(idle->closed);
    QVERIFY(!busy->closed);
    m_server->respond(m_echo.waiting.at(0), text("x"));
    QVERIFY(busy->take().contains("\r\nConnection: close\r\n"));
    QVERIFY(busy->closed);
}

QTEST_GUILESS_MAIN(TestHttpConnection)
#include "tst_httpconnection.moc"
