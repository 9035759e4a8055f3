// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QTcpSocket>

#include "base/clock.h"
#include "http/httpserver.h"

namespace {

class Echo : public http::RequestHandler
{
public:
    void handleRequest(const http::HttpRequest &request, http::ResponseToken token) override
    {
        http::HttpResponse response;
        response.body = request.peer.toString().toLatin1() + ' ' + request.body;
        server->respond(token, response);
    }
    http::HttpServer *server = nullptr;
};

} // namespace

// The server over real sockets of the loopback interface.
class TestHttpServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answersOverLoopback_data();
    void answersOverLoopback();
    void closesWhenAsked();
    void deliversARefusalToWhoStillSends();
    void noticesThatThePeerLeft();
    void saysWhyItCannotListen();

private:
    base::SystemClock m_clock;
    std::unique_ptr<base::TimerQueue> m_timers;
    Echo m_echo;
    std::unique_ptr<http::HttpServer> m_server;
    quint16 m_port = 0;
};

void TestHttpServer::init()
{
    m_server.reset();
    m_timers = std::make_unique<base::TimerQueue>(m_clock);
    m_server = std::make_unique<http::HttpServer>(m_echo, *m_timers);
    m_echo.server = m_server.get();
    const auto port = m_server->listen(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    m_port = *port;
}

void TestHttpServer::answersOverLoopback_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void TestHttpServer::answersOverLoopback()
{
    QFETCH(QHostAddress, address);
    const auto port = m_server->listen(address, 0);
    if (!port && address.protocol() == QAbstractSocket::IPv6Protocol)
        QSKIP("this machine has no IPv6");
    QVERIFY(port);
    QTcpSocket socket;
    socket.connectToHost(address, *port);
    const QByteArray body(200'000, 'x');
    for (int i = 0; i < 3; ++i) {
        socket.write("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 200000\r\n\r\n" + body);
        QByteArray answer;
        QTRY_VERIFY(
            (answer += socket.readAll()).endsWith(address.toString().toLatin1() + ' ' + body));
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    }
    QCOMPARE(m_server->counters().connections, 1u);
}

void TestHttpServer::closesWhenAsked()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.write("GET / HTTP/1.0\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().endsWith("\r\n\r\n127.0.0.1 "));
    QTRY_COMPARE(m_server->connections(), 0);
}

void TestHttpServer::deliversARefusalToWhoStillSends()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.write("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999\r\n\r\n");
    socket.write(QByteArray(4'000'000, 'x'));
    QByteArray answer;
    QTRY_VERIFY((answer += socket.readAll()).startsWith("HTTP/1.1 413 "));
    QTRY_COMPARE(socket.bytesToWrite(), 0); // taken and dropped, not reset
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestHttpServer::noticesThatThePeerLeft()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.write("GET / HT");
    QTRY_COMPARE(m_server->connections(), 1);
    socket.abort();
    QTRY_COMPARE(m_server->connections(), 0);
}

void TestHttpServer::saysWhyItCannotListen()
{
    const auto taken = m_server->listen(QHostAddress::LocalHost, m_port);
    QVERIFY(!taken);
    QCOMPARE(taken.error().text.english().toUtf8(),
             "http 127.0.0.1:" + QByteArray::number(m_port) + " is in use by another program");
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
