// SPDX-License-Identifier: Apache-2.0
// What is said on one connection, and in which order.

#include <QtTest>

#include "httpfixture.h"

using http::HttpResponse;
using http::ResponseToken;
using http::StatusCode;
using test::get;
using test::text;

class TestHttpConnection : public QObject, private test::HttpFixture
{
    Q_OBJECT

private slots:
    void init() { remake({}); }
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
    void whoIsRefusedAtTheHeadNeedNotSendTheBody();
    void theBodyOfWhoIsRefusedIsPassedOver();
    void aRefusedRequestHasOneAnswer();
    void badRequestsAreAnsweredLast();
    void readsOnWhileItRefuses();
    void endsAfterTheLastRequestItMayTake();
    void anAnswerToNobodyIsNoError();
    void anAnswerIsGivenOnce();
    void stopsWhenAllIsAnswered();
};

void TestHttpConnection::answersOneAfterTheOther()
{
    const auto wire = dial("::ffff:192.0.2.7");
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
    const auto wire = dial();
    wire->send(get("/"));
    QVERIFY(wire->take().contains("\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\n"));
    m_clock.advance(61'000);
    wire->send(get("/"));
    QVERIFY(wire->take().contains("\r\nDate: Thu, 01 Jan 2026 00:01:01 GMT\r\n"));
}

void TestHttpConnection::answersInTheOrderOfTheRequests()
{
    const auto wire = dial();
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
    const auto wire = dial();
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
    const auto wire = dial();
    wire->send("HEAD /abc HTTP/1.1\r\nHost: h\r\n\r\n");
    const QByteArray answer = wire->take();
    QVERIFY2(answer.endsWith("Content-Length: 10\r\n\r\n"), answer.constData());
}

void TestHttpConnection::oldClientsAreClosedUnlessTheyAskNotTo()
{
    const auto keeping = dial();
    keeping->send("GET /a HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");
    QVERIFY(keeping->take().contains("\r\nConnection: keep-alive\r\n"));
    QVERIFY(!keeping->closed);
    keeping->send("GET /a HTTP/1.0\r\n\r\n");
    QVERIFY(keeping->take().contains("\r\nConnection: close\r\n"));
    QVERIFY(keeping->closed);
}

void TestHttpConnection::closesWhenItIsAsked()
{
    const auto wire = dial();
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
    const auto wire = dial();
    wire->send(get("/close") + get("/ignored"));
    QCOMPARE(bodies(wire->take()), QByteArrayList{"200 GET /close"});
    advance(m_limits.lingerMilliseconds);
    QVERIFY(wire->closed);
    QCOMPARE(m_server->connections(), 0);
}

void TestHttpConnection::saysGoOnToWhoWaits()
{
    const auto wire = dial();
    wire->send("PUT /a HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(wire->take(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    wire->send("ab");
    QCOMPARE(bodies(wire->take()), QByteArrayList{"200 PUT /a ab"});
}

void TestHttpConnection::saysGoOnAfterTheAnswersBefore()
{
    const auto wire = dial();
    wire->send(get("/later") + "PUT /a HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n"
                               "Expect: 100-continue\r\n\r\n");
    QCOMPARE(wire->take(), QByteArray());
    m_server->respond(m_echo.waiting.at(0), text("first"));
    const QByteArray said = wire->take();
    QVERIFY2(said.endsWith("firstHTTP/1.1 100 Continue\r\n\r\n"), said.constData());
}

void TestHttpConnection::whoIsRefusedAtTheHeadNeedNotSendTheBody()
{
    const auto wire = dial();
    wire->send("PUT /strange HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n"
               "Expect: 100-continue\r\n\r\n");
    const QByteArray said = wire->take();
    QCOMPARE(bodies(said), QByteArrayList{"401 who?"});
    // Nobody can say what would come next (RFC 9110, 10.1.1).
    QVERIFY2(said.contains("Connection: close\r\n"), said.constData());
    advance(m_limits.lingerMilliseconds);
    QVERIFY(wire->closed);
}

void TestHttpConnection::theBodyOfWhoIsRefusedIsPassedOver()
{
    const auto wire = dial();
    wire->send("PUT /strange HTTP/1.1\r\nHost: h\r\nContent-Length: 6\r\n\r\nab");
    const QByteArray said = wire->take();
    QCOMPARE(bodies(said), QByteArrayList{"401 who?"});
    QVERIFY2(!said.contains("Connection: close"), said.constData());
    wire->send("cdef" + get("/next") +
               "PUT /strange HTTP/1.1\r\nHost: h\r\n"
               "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n" +
               get("/last"));
    QCOMPARE(bodies(wire->take()), (QByteArrayList{"200 GET /next", "401 who?", "200 GET /last"}));
}

void TestHttpConnection::aRefusedRequestHasOneAnswer()
{
    const auto wire = dial();
    wire->send("PUT /strange HTTP/1.1\r\nHost: h\r\nContent-Length: 6\r\n\r\nab");
    QCOMPARE(bodies(wire->take()), QByteArrayList{"401 who?"});
    advance(m_limits.progressMilliseconds); // the rest does not come
    QCOMPARE(wire->take(), QByteArray());
    advance(m_limits.lingerMilliseconds);
    QVERIFY(wire->closed);
    QCOMPARE(m_server->connections(), 0);
}

void TestHttpConnection::badRequestsAreAnsweredLast()
{
    const auto wire = dial();
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
    const auto wire = dial();
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
    const auto wire = dial();
    wire->send(get("/1") + get("/2") + get("/3"));
    const QByteArray answers = wire->take();
    QCOMPARE(bodies(answers), (QByteArrayList{"200 GET /1", "200 GET /2"}));
    QCOMPARE(answers.count("Connection: close"), 1);
}

void TestHttpConnection::anAnswerToNobodyIsNoError()
{
    const auto wire = dial();
    wire->send(get("/later"));
    wire->close();
    QCOMPARE(m_server->connections(), 0);
    const ResponseToken token = m_echo.waiting.at(0);
    QVERIFY(ResponseToken::fromNumber(token.toNumber()) == token);
    m_server->respond(token, text("x"));
    const auto other = dial();
    m_server->respond(token, text("x"));
    QCOMPARE(wire->take() + other->take(), QByteArray());
}

void TestHttpConnection::anAnswerIsGivenOnce()
{
    const auto wire = dial();
    wire->send(get("/later1") + get("/later2"));
    m_server->respond(m_echo.waiting.at(1), text("2"));
    m_server->respond(m_echo.waiting.at(1), text("again"));
    m_server->respond(m_echo.waiting.at(0), text("1"));
    m_server->respond(m_echo.waiting.at(0), text("again"));
    QCOMPARE(bodies(wire->take()), (QByteArrayList{"200 1", "200 2"}));
}

void TestHttpConnection::stopsWhenAllIsAnswered()
{
    const auto idle = dial();
    const auto busy = dial();
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
