// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "http/headerfields.h"
#include "http/httprequest.h"
#include "http/httpresponse.h"

using http::HeaderFields;

// Fields of requests, request targets, and answers as bytes: the values of this module.
class TestHeaderFields : public QObject
{
    Q_OBJECT

private slots:
    void findsWithoutRegardToCase();
    void joinsSeveralOfOneName();
    void looksForMembersOfLists();
    void pathOfATarget_data();
    void pathOfATarget();
    void authorityOfARequest_data();
    void authorityOfARequest();
    void writesAnAnswer();
    void leavesOutBodies();
};

void TestHeaderFields::findsWithoutRegardToCase()
{
    HeaderFields fields;
    fields.add("Content-Type", "application/xcap-el+xml");
    fields.add("X-Empty", "");
    QCOMPARE(fields.find("content-TYPE"), QByteArrayView("application/xcap-el+xml"));
    QCOMPARE(fields.find("x-empty"), QByteArrayView(""));
    QVERIFY(!fields.find("Content"));
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.name(0), QByteArrayView("Content-Type"));
}

void TestHeaderFields::joinsSeveralOfOneName()
{
    HeaderFields fields;
    QVERIFY(!fields.combined("If-Match"));
    fields.add("If-Match", "\"a\"");
    fields.add("Other", "x");
    fields.add("if-match", "\"b\", \"c\"");
    QCOMPARE(fields.combined("IF-MATCH"), QByteArray("\"a\", \"b\", \"c\""));
    QCOMPARE(fields.count("If-Match"), 2);
}

void TestHeaderFields::looksForMembersOfLists()
{
    HeaderFields fields;
    fields.add("Connection", "Keep-Alive,  close");
    QVERIFY(fields.hasMember("connection", "Close"));
    QVERIFY(!fields.hasMember("connection", "clos"));
}

void TestHeaderFields::pathOfATarget_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("origin form") << QByteArray("/a/b%20?xmlns(x=y)")
                                 << QByteArray("/a/b%20?xmlns(x=y)");
    QTest::newRow("absolute form") << QByteArray("http://h:80/a//b") << QByteArray("/a//b");
    QTest::newRow("absolute form without a path") << QByteArray("http://h") << QByteArray("/");
    QTest::newRow("asterisk form") << QByteArray("*") << QByteArray("*");
    QTest::newRow("a scheme in a path")
        << QByteArray("/u/http://x/y") << QByteArray("/u/http://x/y");
    QTest::newRow("nonsense") << QByteArray("abc") << QByteArray("abc");
}

void TestHeaderFields::pathOfATarget()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, path);
    http::HttpRequest request;
    request.target = target;
    QCOMPARE(request.path().toByteArray(), path);
}

void TestHeaderFields::authorityOfARequest_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("authority");

    const QByteArray host("xcap.example.com:8080");
    QTest::newRow("origin form") << QByteArray("/a") << host << host;
    QTest::newRow("a scheme in a path") << QByteArray("/u/http://x/y") << host << host;
    QTest::newRow("IPv6") << QByteArray("/a") << QByteArray("[2001:db8::1]:80")
                          << QByteArray("[2001:db8::1]:80");
    // RFC 9112, 3.2.2: the field is ignored then.
    QTest::newRow("absolute form") << QByteArray("http://h:80/a//b") << host << QByteArray("h:80");
    QTest::newRow("absolute form without a path")
        << QByteArray("https://h?a") << host << QByteArray("h");
    QTest::newRow("no host") << QByteArray("/a") << QByteArray() << QByteArray();
    QTest::newRow("a user") << QByteArray("/a") << QByteArray("me@h") << QByteArray();
    QTest::newRow("a path") << QByteArray("/a") << QByteArray("h/x") << QByteArray();
    QTest::newRow("a quote") << QByteArray("/a") << QByteArray("h\"x") << QByteArray();
}

void TestHeaderFields::authorityOfARequest()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, authority);
    http::HttpRequest request;
    request.target = target;
    if (!host.isEmpty())
        request.fields.add("Host", host);
    QCOMPARE(request.authority().toByteArray(), authority);
}

void TestHeaderFields::writesAnAnswer()
{
    http::HttpResponse response;
    response.with("ETag", "\"x\"");
    response.body = "abc";
    QCOMPARE(
        serialized(response, http::BodyWanted::Yes, http::ConnectionField::Close, "Date: d\r\n"),
        QByteArray("HTTP/1.1 200 OK\r\nDate: d\r\nETag: \"x\"\r\nContent-Length: 3\r\n"
                   "Connection: close\r\n\r\nabc"));
}

void TestHeaderFields::leavesOutBodies()
{
    http::HttpResponse response;
    response.body = "abc";
    QCOMPARE(serialized(response, http::BodyWanted::No, http::ConnectionField::None, {}),
             QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n"));
    response.status = http::StatusCode::NotModified; // its length would be the document's
    QCOMPARE(serialized(response, http::BodyWanted::Yes, http::ConnectionField::None, {}),
             QByteArray("HTTP/1.1 304 Not Modified\r\n\r\n"));
}

QTEST_APPLESS_MAIN(TestHeaderFields)
#include "tst_headerfields.moc"
