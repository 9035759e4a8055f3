// SPDX-License-Identifier: Apache-2.0
// How long, how much and how many: what waits too long, and what is too many.

#include <QtTest>

#include "httpfixture.h"

using http::HttpResponse;
using http::StatusCode;
using test::get;
using test::text;

class TestHttpLimits : public QObject, private test::HttpFixture
{
    Q_OBJECT

private slots:
    void init() { remake({}); }
    void aHeaderMustComeInTime();
    void eachHeaderHasItsOwnTime();
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
    void aNetworkOfIPv6IsOneAddress();
    void theOnesBeyondAreClosed();
};

void TestHttpLimits::aHeaderMustComeInTime()
{
    const auto wire = dial();
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

// What a client that sends one request behind the other has sent ends within a header each time.
void TestHttpLimits::eachHeaderHasItsOwnTime()
{
    const auto wire = dial();
    wire->send("GET /0 HTTP/1.1\r\nHo");
    for (int i = 1; i <= 4; ++i) {
        advance(m_limits.headerMilliseconds * 3 / 4);
        const QByteArray target = '/' + QByteArray::number(i);
        wire->send("st: h\r\n\r\nGET " + target + " HTTP/1.1\r\nHo");
        QCOMPARE(bodies(wire->take()), QByteArrayList{"200 GET /" + QByteArray::number(i - 1)});
    }
    advance(m_limits.headerMilliseconds - 1);
    QCOMPARE(wire->take(), QByteArray());
    advance(1);
    QVERIFY(wire->take().startsWith("HTTP/1.1 408 "));
}

void TestHttpLimits::aBodyMustComeInTime()
{
    const auto wire = dial();
    wire->send("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\n\r\n");
    const int periods = m_limits.bodyMilliseconds / m_limits.progressMilliseconds;
    for (int i = 0; i < periods; ++i) {
        QCOMPARE(wire->take(), QByteArray());
        wire->send(QByteArray(m_limits.progressBytes, 'x'));
        advance(m_limits.progressMilliseconds);
    }
    QVERIFY(wire->take().startsWith("HTTP/1.1 408 "));
}

void TestHttpLimits::aBodyMustGoOn()
{
    const auto wire = dial();
    wire->send("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\n\r\n");
    wire->send(QByteArray(m_limits.progressBytes - 1, 'x'));
    advance(m_limits.progressMilliseconds - 1);
    QCOMPARE(wire->take(), QByteArray());
    advance(1);
    QVERIFY(wire->take().startsWith("HTTP/1.1 408 "));
}

void TestHttpLimits::idleConnectionsEnd()
{
    const auto wire = dial();
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

void TestHttpLimits::whoSaysNothingIsClosed()
{
    const auto wire = dial();
    advance(m_limits.headerMilliseconds - 1);
    QVERIFY(!wire->closed);
    advance(1);
    QVERIFY(wire->closed);
    QCOMPARE(wire->take(), QByteArray());
}

void TestHttpLimits::aWaitingRequestIsNotIdle()
{
    const auto wire = dial();
    wire->send(get("/later"));
    advance(10 * m_limits.idleMilliseconds);
    QVERIFY(!wire->closed);
    m_server->respond(m_echo.waiting.at(0), text("x"));
    QCOMPARE(bodies(wire->take()), QByteArrayList{"200 x"});
    advance(m_limits.idleMilliseconds);
    QVERIFY(wire->closed);
}

void TestHttpLimits::aPeerThatDoesNotReadIsClosed()
{
    const auto wire = dial();
    wire->stopReading();
    wire->send(get("/1"));
    advance(m_limits.progressMilliseconds - 1);
    QVERIFY(!wire->closed);
    advance(1);
    QVERIFY(wire->closed);
    QCOMPARE(m_server->connections(), 0);
}

void TestHttpLimits::aSlowReaderIsNot()
{
    const auto wire = dial();
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

void TestHttpLimits::takesNothingWhileAnswersPileUp()
{
    http::HttpLimits limits;
    limits.unwrittenBytes = 100;
    remake(limits);
    const auto wire = dial();
    wire->stopReading();
    wire->send(get("/1") + get("/2"));
    QCOMPARE(m_server->counters().requests, 1u);
    wire->readSome(1'000'000);
    QCOMPARE(m_server->counters().requests, 2u);
}

void TestHttpLimits::tooManyConnectionsAreToldSo()
{
    http::HttpLimits limits;
    limits.connections = 1;
    remake(limits);
    const auto first = dial();
    const auto second = dial("192.0.2.2");
    const QByteArray answer = second->take();
    QVERIFY(answer.startsWith("HTTP/1.1 503 Service Unavailable\r\n"));
    QVERIFY(answer.contains("\r\nRetry-After: 10\r\n"));
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    second->send(get("/ignored"));
    QCOMPARE(second->take(), QByteArray());
    second->close();
    first->close();
    const auto third = dial("192.0.2.3");
    third->send(get("/3"));
    QCOMPARE(bodies(third->take()), QByteArrayList{"200 GET /3"});
    QCOMPARE(m_server->counters().refused, 1u);
}

void TestHttpLimits::tooManyOfOneAddressAreToldSo()
{
    http::HttpLimits limits;
    limits.connectionsPerAddress = 1;
    remake(limits);
    const auto first = dial();
    const auto second = dial("::ffff:192.0.2.1");
    QVERIFY(second->take().startsWith("HTTP/1.1 503 "));
    const auto other = dial("192.0.2.2");
    QCOMPARE(other->take(), QByteArray());
    second->close();
    first->close();
    const auto again = dial();
    QCOMPARE(again->take(), QByteArray());
}

void TestHttpLimits::aNetworkOfIPv6IsOneAddress()
{
    http::HttpLimits limits;
    limits.connectionsPerAddress = 1;
    remake(limits);
    const auto first = dial("2001:db8::1");
    const auto second = dial("2001:db8::2");
    QVERIFY(second->take().startsWith("HTTP/1.1 503 "));
    const auto other = dial("2001:db8:0:1::1");
    QCOMPARE(other->take(), QByteArray());
    second->close();
    first->close();
    const auto again = dial("2001:db8::3");
    QCOMPARE(again->take(), QByteArray());
}

void TestHttpLimits::theOnesBeyondAreClosed()
{
    http::HttpLimits limits;
    limits.connections = 0;
    limits.refusedConnections = 1;
    remake(limits);
    const auto first = dial();
    const auto second = dial();
    QVERIFY(first->take().startsWith("HTTP/1.1 503 "));
    QCOMPARE(second->take(), QByteArray());
    QVERIFY(second->closed);
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
