// SPDX-License-Identifier: Apache-2.0

// What a peer may ask of the HTTP server, and how long it may take (design.md, 5): each limit is a
// setting, and what goes beyond is answered, by the program as it runs. Times are the server's: a
// test waits until it answers or closes.

#include <QTest>

#include "httpclient.h"
#include "runningserver.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray Lists("<resource-lists xmlns='urn:ietf:params:xml:ns:resource-lists'>\n"
                       "  <list name=\"friends\"><!-- \xC3\xA4 -->\n  </list>\n"
                       "</resource-lists>\n");
const QByteArray Path("/xcap-root/resource-lists/users/sip:alice@example.com/index");

/// `fields` are whole lines.
QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &fields = {})
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

QByteArray putFields(qsizetype bytes)
{
    return "Content-Type: application/resource-lists+xml\r\nContent-Length: " +
           QByteArray::number(bytes) + "\r\n";
}

QByteArray putRequest(const QByteArray &path, const QByteArray &body)
{
    return request("PUT", path, putFields(body.size())) + body;
}

} // namespace

class tst_XcapLimits : public QObject
{
    Q_OBJECT

private slots:
    void answersPipelinedRequestsInOrder();
    void hostileTargets_data();
    void hostileTargets();
    void theRequestLine();
    void theHeader();
    void theBody();
    void aSlowHeader();
    void aSlowBody();
    void anIdleConnection();
    void requestsPerConnection();
    void connectionsPerAddress();
    void connectionsInAll();
    void documentsPerUser();
    void documentBytesPerUser();
    void documents_data();
    void documents();
    void requestsPerAddress();

private:
    [[nodiscard]] bool start(const QStringList &settings = {})
    {
        QStringList arguments;
        for (const QString &setting : settings)
            arguments << u"--set"_s << setting;
        m_server = std::make_unique<RunningServer>(arguments);
        return m_server->start();
    }
    /// One request over a connection of its own, and that the server closed it behind the answer.
    [[nodiscard]] HttpReply refused(const QByteArray &bytes) const
    {
        BareHttp client(m_server->xcapPort());
        client.send(bytes);
        HttpReply reply = client.next();
        if (client.rest() != QByteArray() || reply.field("Connection") != "close")
            reply.status = -reply.status;
        return reply;
    }

    std::unique_ptr<RunningServer> m_server;
};

void tst_XcapLimits::answersPipelinedRequestsInOrder()
{
    QVERIFY(start());
    BareHttp client(m_server->xcapPort());
    client.send(putRequest(Path, Lists) + request("GET", Path) + request("DELETE", Path) +
                request("GET", Path) + request("POST", Path, "Connection: close\r\n"));
    QCOMPARE(client.next().status, 201);
    QCOMPARE(client.next().body, Lists);
    QCOMPARE(client.next().status, 200);
    QCOMPARE(client.next().status, 404);
    QCOMPARE(client.next().status, 405);
    QCOMPARE(client.rest(), QByteArray());
}

void tst_XcapLimits::hostileTargets_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    const QByteArray users("/xcap-root/resource-lists/users/sip:alice@example.com/");
    const auto row = [](const char *what, const QByteArray &path, int status) {
        QTest::newRow(what) << path << status;
    };
    row("dots", users + "../../../../etc/passwd", 404);
    row("escaped dots", users + "%2e%2e/%2E%2e/etc/passwd", 404);
    row("escaped slash", users + "..%2f..%2fetc%2fpasswd", 404);
    row("NUL", users + "index%00.xml", 400);
    row("NUL in the user", "/xcap-root/resource-lists/users/sip:al%00ice@example.com/index", 400);
    row("overlong slash", users + "a%c0%afb", 400);
    row("overlong NUL", users + "a%c0%80", 400);
    row("surrogate", users + "%ed%a0%80", 400);
    row("Latin 1", users + "%e4", 400);
    row("line break", users + "a%0d%0aSet-Cookie:x", 400);
    row("half an escape", users + "index%4", 400);
    row("no hexadecimal", users + "index%zz", 400);
    row("two separators", users + "index/~~/resource-lists/~~/list", 404);
    row("separator alone", users + "index/~~", 404);
    row("separator and slash", users + "index/~~/", 404);
    row("separator at once", "/xcap-root/~~/resource-lists", 404);
    row("separator for a user", "/xcap-root/resource-lists/users/~~/index", 404);
    row("entity in a selector", users + "index/~~/resource-lists/list%5b@name=%22&x;%22%5d", 404);
    row("open bracket", users + "index/~~/resource-lists/list%5b@name=%22friends%22", 404);
    row("huge position", users + "index/~~/resource-lists/list%5b99999999999999999999%5d", 404);
    row("negative position", users + "index/~~/resource-lists/list%5b-1%5d", 404);
    row("zero position", users + "index/~~/resource-lists/list%5b0%5d", 404);
    row("many steps", users + "index/~~" + QByteArray("/*").repeated(2000), 404);
    row("open query", users + "index/~~/x:resource-lists?xmlns(x=urn", 400);
    row("unbound prefix", users + "index/~~/x:resource-lists", 400);
    row("another root", "/etc/passwd", 404);
    row("root alone", "/xcap-root", 404);
    row("proxy request", "http://example.org/", 404);
    row("empty segments", "/xcap-root//resource-lists//users///index", 404);
    row("long name", users + QByteArray(300, 'n'), 404);
}

void tst_XcapLimits::hostileTargets()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    if (!m_server)
        QVERIFY(start());
    BareHttp client(m_server->xcapPort());
    client.send(putRequest(Path, Lists) + request("GET", path) + putRequest(path, Lists) +
                request("DELETE", path) + request("GET", Path));
    QVERIFY(client.next().status < 300);
    QCOMPARE(client.next().status, status);
    const HttpReply refused = client.next();
    QVERIFY2(refused.status >= 400 && refused.status < 500, refused.body.constData());
    QCOMPARE(client.next().status, status);
    QCOMPARE(client.next().body, Lists);
}

void tst_XcapLimits::theRequestLine()
{
    QVERIFY(start({u"http.request_line=300"_s}));
    QCOMPARE(refused(request("GET", Path + QByteArray(300, 'x'))).status, 414);
    QCOMPARE(refused("GET " + Path + QByteArray(3000, 'x')).status, 414); // and no end of it
    BareHttp client(m_server->xcapPort());
    client.send(request("GET", Path + QByteArray(200, 'x')));
    QCOMPARE(client.next().status, 404);
}

void tst_XcapLimits::theHeader()
{
    QVERIFY(start({u"http.header_bytes=2000"_s, u"http.header_fields=20"_s}));
    QCOMPARE(refused(request("GET", Path, "X: " + QByteArray(20'000, 'x') + "\r\n")).status, 431);
    QCOMPARE(refused(request("GET", Path, QByteArray("X: y\r\n").repeated(20))).status, 431);
    BareHttp client(m_server->xcapPort());
    client.send(request("GET", Path, QByteArray("X: y\r\n").repeated(19)));
    QCOMPARE(client.next().status, 404);
}

void tst_XcapLimits::theBody()
{
    QVERIFY(start({u"http.body_size=2000"_s}));
    // It is refused before it is sent, if its length is told.
    QCOMPARE(refused(request("PUT", Path, putFields(2001))).status, 413);
    QCOMPARE(refused(request("PUT", Path, putFields(2001) + "Expect: 100-continue\r\n")).status,
             413);
    QCOMPARE(refused(request("PUT", Path,
                             "Content-Type: application/resource-lists+xml\r\n"
                             "Transfer-Encoding: chunked\r\n") +
                     "1000\r\n" + QByteArray(4096, 'x') + "\r\n")
                 .status,
             413);
    BareHttp client(m_server->xcapPort());
    client.send(putRequest(Path, Lists + QByteArray(2000 - Lists.size(), '\n')));
    QCOMPARE(client.next().status, 201);
}

void tst_XcapLimits::aSlowHeader()
{
    QVERIFY(start({u"http.header_time=100"_s}));
    QCOMPARE(refused("GET " + Path + " HTTP/1.1\r\nHost: local").status, 408);
    BareHttp silent(m_server->xcapPort());
    QCOMPARE(silent.rest(), QByteArray()); // it asked for nothing, and is told nothing
}

void tst_XcapLimits::aSlowBody()
{
    QVERIFY(start({u"http.body_time=100"_s}));
    const HttpReply late = refused(request("PUT", Path, putFields(1000)) + "<resource-lists");
    QCOMPARE(late.status, 408);
    QVERIFY(start({u"http.progress_time=100"_s, u"http.progress_bytes=1000"_s}));
    QCOMPARE(refused(request("PUT", Path, putFields(5000)) + "<resource-lists").status, 408);
    BareHttp client(m_server->xcapPort());
    client.send(request("GET", Path));
    QCOMPARE(client.next().status, 404); // nothing of it was stored
}

void tst_XcapLimits::anIdleConnection()
{
    QVERIFY(start({u"http.idle_time=100"_s}));
    BareHttp client(m_server->xcapPort());
    client.send(request("GET", Path));
    QCOMPARE(client.next().status, 404);
    QCOMPARE(client.rest(), QByteArray());
}

void tst_XcapLimits::requestsPerConnection()
{
    QVERIFY(start({u"http.requests_per_connection=2"_s}));
    BareHttp client(m_server->xcapPort());
    client.send(request("GET", Path).repeated(3));
    QCOMPARE(client.next().field("Connection"), QByteArray());
    QCOMPARE(client.next().field("Connection"), QByteArray("close"));
    QCOMPARE(client.rest(), QByteArray());
}

void tst_XcapLimits::connectionsPerAddress()
{
    QVERIFY(start({u"http.connections_per_address=2"_s}));
    BareHttp first(m_server->xcapPort());
    BareHttp second(m_server->xcapPort());
    for (BareHttp *each : {&first, &second}) {
        each->send(request("GET", Path));
        QCOMPARE(each->next().status, 404);
    }
    BareHttp third(m_server->xcapPort());
    const HttpReply reply = third.next(); // without being asked
    QCOMPARE(reply.status, 503);
    QVERIFY(reply.field("Retry-After").toInt() > 0);
    QCOMPARE(third.rest(), QByteArray());
    // As soon as one leaves there is room again.
    first.close();
    bool served = false;
    const auto isServed = [this, &served] {
        BareHttp next(m_server->xcapPort());
        next.send(request("GET", Path));
        served = served || next.next().status == 404;
        return served; // QTRY_VERIFY asks once more
    };
    QTRY_VERIFY(isServed());
}

void tst_XcapLimits::connectionsInAll()
{
    QVERIFY(start({u"http.connections=1"_s}));
    BareHttp first(m_server->xcapPort());
    first.send(request("GET", Path));
    QCOMPARE(first.next().status, 404);
    BareHttp second(m_server->xcapPort());
    QCOMPARE(second.next().status, 503);
    first.send(request("GET", Path));
    QCOMPARE(first.next().status, 404);
}

void tst_XcapLimits::documentsPerUser()
{
    QVERIFY(start({u"limits.documents_per_user=2"_s}));
    const QByteArray folder("/xcap-root/resource-lists/users/sip:alice@example.com/");
    BareHttp client(m_server->xcapPort());
    client.send(putRequest(folder + "one", Lists) + putRequest(folder + "two", Lists) +
                putRequest(folder + "three", Lists) + putRequest(folder + "two", Lists + "\n") +
                request("DELETE", folder + "one") + putRequest(folder + "three", Lists));
    for (const int status : {201, 201, 507, 200, 200, 201})
        QCOMPARE(client.next().status, status);
    // Of others there may be as many.
    client.send(putRequest("/xcap-root/resource-lists/users/sip:bob@example.com/index", Lists));
    QCOMPARE(client.next().status, 201);
    const QJsonObject fields = m_server->ctl({u"status"_s}).value("fields"_L1).toObject();
    QCOMPARE(fields.value("limit_documents_per_user"_L1).toInt(), 1);
}

void tst_XcapLimits::documentBytesPerUser()
{
    QVERIFY(start({u"limits.document_bytes_per_user=2048"_s}));
    const QByteArray folder("/xcap-root/resource-lists/users/sip:alice@example.com/");
    const auto filled = [](qsizetype size) {
        return Lists + QByteArray(size - Lists.size(), '\n');
    };
    BareHttp client(m_server->xcapPort());
    client.send(
        putRequest(folder + "one", filled(1024)) + putRequest(folder + "two", filled(1025)) +
        putRequest(folder + "two", filled(1024)) + putRequest(folder + "two", filled(1025)) +
        putRequest(folder + "one", filled(1023)) + putRequest(folder + "two", filled(1025)) +
        request("GET", folder + "two"));
    for (const int status : {201, 507, 201, 507, 200, 200})
        QCOMPARE(client.next().status, status);
    QCOMPARE(client.next().body, filled(1025));
}

void tst_XcapLimits::documents_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("fits");
    QTest::addColumn<QByteArray>("beyond");
    const auto around = [](const QByteArray &content) {
        return "<resource-lists xmlns='urn:ietf:params:xml:ns:resource-lists'>" + content +
               "</resource-lists>";
    };
    const auto nested = [&](int depth) {
        return around(QByteArray("<list>").repeated(depth) + QByteArray("</list>").repeated(depth));
    };
    const auto declaring = [&](int number) {
        QByteArray element = "<list";
        for (int i = 0; i < number; ++i)
            element += " xmlns:n" + QByteArray::number(i) + "='u'";
        return around(element + "/>");
    };
    QTest::newRow("size") << u"limits.document_size=1024"_s << nested(1).leftJustified(1024, '\n')
                          << nested(1).leftJustified(1025, '\n');
    QTest::newRow("depth") << u"limits.document_depth=8"_s << nested(7) << nested(8);
    QTest::newRow("elements") << u"limits.document_elements=16"_s
                              << around(QByteArray("<list/>").repeated(15))
                              << around(QByteArray("<list/>").repeated(16));
    QTest::newRow("attributes") << u"limits.document_attributes=8"_s << declaring(8)
                                << declaring(9);
}

void tst_XcapLimits::documents()
{
    QFETCH(QString, setting);
    QFETCH(QByteArray, fits);
    QFETCH(QByteArray, beyond);
    QVERIFY(start({setting}));
    BareHttp client(m_server->xcapPort());
    client.send(putRequest(Path, fits) + putRequest(Path, beyond) + request("GET", Path));
    QCOMPARE(client.next().status, 201);
    const HttpReply refused = client.next();
    QCOMPARE(refused.status, 409);
    QVERIFY2(refused.body.contains("<not-well-formed phrase="), refused.body.constData());
    QCOMPARE(client.next().body, fits);
}

void tst_XcapLimits::requestsPerAddress()
{
    QVERIFY(start({u"limits.requests_per_address=1"_s, u"limits.burst=3"_s,
                   u"limits.exempt_loopback=false"_s}));
    BareHttp client(m_server->xcapPort());
    client.send(request("GET", Path).repeated(4));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.next().status, 404);
    const HttpReply refused = client.next();
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.field("Retry-After").toInt() > 0);
}

QTEST_GUILESS_MAIN(tst_XcapLimits)
#include "tst_xcaplimits.moc"
