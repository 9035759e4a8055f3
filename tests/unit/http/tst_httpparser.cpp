// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "http/httpparser.h"

using http::HttpLimits;
using http::HttpParser;
using Event = HttpParser::Event;

// Bytes to requests: whole, in pieces of any size, one behind the other, and what is refused.
class TestHttpParser : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheTargetAsItCame();
    void readsARequestInPiecesOfAnySize();
    void readsFieldsThatLookLikeARequestLineInPieces_data();
    void readsFieldsThatLookLikeARequestLineInPieces();
    void readsChunks();
    void dropsTrailers();
    void readsOneBehindTheOther();
    void skipsEmptyLinesBeforeARequest();
    void saysWhetherTheConnectionStays_data();
    void saysWhetherTheConnectionStays();
    void saysWhetherThePeerWaits();
    void refuses_data();
    void refuses();
    void refusesALengthBeforeItsBody();
    void keepsItsLimits();

private:
    static http::StatusCode statusOf(const QByteArray &bytes, const HttpLimits &limits = {});
};

http::StatusCode TestHttpParser::statusOf(const QByteArray &bytes, const HttpLimits &limits)
{
    HttpParser parser(limits);
    parser.append(bytes);
    Event event = parser.next();
    if (event == Event::HeaderDone)
        event = parser.next();
    return event == Event::NeedMore ? http::StatusCode::Continue : parser.status();
}

void TestHttpParser::keepsTheTargetAsItCame()
{
    const HttpLimits limits;
    HttpParser parser(limits);
    QVERIFY(!parser.hasBegun());
    parser.append("GET /root/x/~~/a%5b@b=%22c%22%5D//d?xmlns(p=urn:x) HTTP/1.1\r\nHost: h\r\n"
                  "X-Folded: a\r\n  b\r\nIf-Match:  \"t\" \r\n\r\n");
    QVERIFY(parser.next() == Event::RequestDone);
    const http::HttpRequest request = parser.takeRequest();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/root/x/~~/a%5b@b=%22c%22%5D//d?xmlns(p=urn:x)"));
    QCOMPARE(request.fields.find("if-match"), QByteArrayView("\"t\""));
    QCOMPARE(request.fields.find("x-folded"), QByteArrayView("a b"));
    QVERIFY(request.body.isEmpty());
    QVERIFY(!parser.hasBegun());
}

void TestHttpParser::readsARequestInPiecesOfAnySize()
{
    const HttpLimits limits;
    const QByteArray bytes("PUT /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                           "4;name=value\r\nabcd\r\n2\r\nef\r\n0\r\n\r\n");
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
        HttpParser parser(limits);
        Event event = Event::NeedMore;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            QVERIFY(event == Event::NeedMore);
            parser.append(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
            while ((event = parser.next()) == Event::HeaderDone)
                QVERIFY(parser.isInBody());
        }
        QVERIFY(event == Event::RequestDone);
        QCOMPARE(parser.takeRequest().body, QByteArray("abcdef"));
    }
}

void TestHttpParser::readsFieldsThatLookLikeARequestLineInPieces_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("ends like another version") << QByteArray("Referer: GET /x HTTP/9.1\r\n");
    QTest::newRow("longer than a request line may be")
        << "X-Long: " + QByteArray(HttpLimits().requestLineBytes, 'a') + "\r\n";
}

void TestHttpParser::readsFieldsThatLookLikeARequestLineInPieces()
{
    QFETCH(QByteArray, field);
    HttpLimits limits;
    limits.headerBytes = limits.requestLineBytes + 1024;
    HttpParser parser(limits);
    parser.append("GET /x HTTP/1.1\r\n");
    QVERIFY(parser.next() == Event::NeedMore);
    parser.append(field);
    QVERIFY(parser.next() == Event::NeedMore);
    parser.append("Host: h\r\n\r\n");
    QVERIFY(parser.next() == Event::RequestDone);
    QCOMPARE(parser.takeRequest().fields.count("Host"), 1);
}

void TestHttpParser::readsChunks()
{
    const HttpLimits limits;
    HttpParser parser(limits);
    parser.append("PUT /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n");
    QVERIFY(parser.next() == Event::HeaderDone);
    parser.append("A\r\n0123456789\r\n");
    QVERIFY(parser.next() == Event::NeedMore);
    parser.append("0\r\n\r\n");
    QVERIFY(parser.next() == Event::RequestDone);
    QCOMPARE(parser.takeRequest().body, QByteArray("0123456789"));
}

void TestHttpParser::dropsTrailers()
{
    const HttpLimits limits;
    HttpParser parser(limits);
    parser.append("PUT /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                  "1\r\nx\r\n0\r\nIf-Match: \"forged\"\r\n\r\n");
    QVERIFY(parser.next() == Event::HeaderDone);
    QVERIFY(parser.next() == Event::RequestDone);
    QVERIFY(!parser.takeRequest().fields.has("If-Match"));
}

void TestHttpParser::readsOneBehindTheOther()
{
    const HttpLimits limits;
    HttpParser parser(limits);
    parser.append("PUT /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc"
                  "GET /2 HTTP/1.1\r\nHost: h\r\n\r\n"
                  "GET /3 HTTP/1.1\r\nHo");
    QVERIFY(parser.next() == Event::HeaderDone);
    QVERIFY(parser.next() == Event::RequestDone);
    QCOMPARE(parser.takeRequest().body, QByteArray("abc"));
    QVERIFY(parser.next() == Event::RequestDone);
    QCOMPARE(parser.takeRequest().target, QByteArray("/2"));
    QVERIFY(parser.next() == Event::NeedMore);
    QVERIFY(parser.hasBegun());
    parser.append("st: h\r\n\r\n");
    QVERIFY(parser.next() == Event::RequestDone);
    QCOMPARE(parser.takeRequest().target, QByteArray("/3"));
}

void TestHttpParser::skipsEmptyLinesBeforeARequest()
{
    const HttpLimits limits;
    HttpParser parser(limits);
    parser.append("\r\n\r");
    QVERIFY(parser.next() == Event::NeedMore);
    parser.append("\nGET / HTTP/1.0\r\n\r\n");
    QVERIFY(parser.next() == Event::RequestDone);
    QCOMPARE(parser.takeRequest().target, QByteArray("/"));
}

void TestHttpParser::saysWhetherTheConnectionStays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("stays");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray(
                                      "GET / HTTP/1.1\r\nHost: h\r\nConnection: x, Close\r\n\r\n")
                               << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive")
        << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
}

void TestHttpParser::saysWhetherTheConnectionStays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, stays);
    const HttpLimits limits;
    HttpParser parser(limits);
    parser.append(bytes);
    QVERIFY(parser.next() == Event::RequestDone);
    QCOMPARE(parser.takeRequest().keepAlive, stays);
}

void TestHttpParser::saysWhetherThePeerWaits()
{
    const HttpLimits limits;
    const QByteArray header("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n"
                            "Expect: 100-Continue\r\n\r\n");
    HttpParser waiting(limits);
    waiting.append(header);
    QVERIFY(waiting.next() == Event::HeaderDone);
    QVERIFY(waiting.expectsContinue());
    HttpParser going(limits);
    going.append(header + 'x');
    QVERIFY(going.next() == Event::HeaderDone);
    QVERIFY(!going.expectsContinue());
}

void TestHttpParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int status, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray put("PUT / HTTP/1.1\r\nHost: h\r\n");
    row("nonsense", 400, "\x16\x03\x01\x02\n");
    row("a SIP request", 400, "OPTIONS sip:a SIP/2.0\r\n\r\n");
    row("HTTP/0.9", 400, "GET /\r\n\r\n");
    row("HTTP/2.0", 505, "GET / HTTP/2.0\r\n\r\n");
    row("line feeds alone", 400, "GET / HTTP/1.1\nHost: h\n\n");
    row("no Host in 1.1", 400, "GET / HTTP/1.1\r\n\r\n");
    row("two Hosts", 400, "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n");
    row("space before the colon", 400, "GET / HTTP/1.1\r\nHost : h\r\n\r\n");
    row("field without colon", 400, put + "abc\r\n\r\n");
    row("space in the target", 400, "GET /a b HTTP/1.1\r\nHost: h\r\n\r\n");
    row("length of letters", 400, put + "Content-Length: abc\r\n\r\n");
    row("negative length", 400, put + "Content-Length: -1\r\n\r\n");
    row("length beyond 64 bits", 400, put + "Content-Length: 99999999999999999999999\r\n\r\n");
    row("two lengths", 400, put + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab");
    row("length and chunked", 400,
        put + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("chunked and length", 400,
        put + "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n0\r\n\r\n");
    row("chunked in 1.0", 400, "PUT / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("another coding", 501, put + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
    row("chunked not the last coding", 501, put + "Transfer-Encoding: chunked, gzip\r\n\r\n");
    row("chunk size of letters", 400, put + "Transfer-Encoding: chunked\r\n\r\nzz\r\n");
    row("chunk size beyond 64 bits", 400,
        put + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n");
    row("chunk longer than it says", 400,
        put + "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n");
    row("another expectation", 417, put + "Expect: 200-ok\r\n\r\n");
}

void TestHttpParser::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QCOMPARE(int(statusOf(bytes)), status);
}

void TestHttpParser::refusesALengthBeforeItsBody()
{
    HttpLimits limits;
    limits.bodyBytes = 100;
    QCOMPARE(int(statusOf("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 101\r\n\r\n", limits)),
             413);
    QCOMPARE(int(statusOf("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\n", limits)),
             100);
}

void TestHttpParser::keepsItsLimits()
{
    HttpLimits limits;
    limits.requestLineBytes = 50;
    limits.headerBytes = 200;
    limits.headerFields = 4;
    limits.bodyBytes = 10;
    const QByteArray get("GET / HTTP/1.1\r\nHost: h\r\n");
    QCOMPARE(int(statusOf("GET /" + QByteArray(50, 'a'), limits)), 414);
    QCOMPARE(int(statusOf("GET /" + QByteArray(50, 'a') + " HTTP/1.1\r\n", limits)), 414);
    QCOMPARE(int(statusOf("GET /" + QByteArray(30, 'a'), limits)), 100); // more may come
    QCOMPARE(int(statusOf(get + "A: " + QByteArray(300, 'a'), limits)), 431);
    QCOMPARE(int(statusOf(get + "A: " + QByteArray(300, 'a') + "\r\n\r\n", limits)), 431);
    QCOMPARE(int(statusOf(get + "A: 1\r\nB: 1\r\nC: 1\r\nD: 1\r\n\r\n", limits)), 431);
    const QByteArray chunked = get + "Transfer-Encoding: chunked\r\n\r\n";
    QCOMPARE(int(statusOf(chunked + "b\r\n01234567890\r\n", limits)), 413);
    QCOMPARE(int(statusOf(chunked + "8\r\n01234567\r\n3\r\n890\r\n", limits)), 413);
    QCOMPARE(int(statusOf(chunked + "1;" + QByteArray(300, 'x'), limits)), 400);
}

QTEST_APPLESS_MAIN(TestHttpParser)
#include "tst_httpparser.moc"
