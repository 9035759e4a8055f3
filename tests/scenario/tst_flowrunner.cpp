// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "flowrunner.h"
#include "sip/messagebuilder.h"

using namespace test;

namespace {

/// Answers each SUBSCRIBE with 200 and a NOTIFY of the test's making, everything else with 404.
class PuppetServer : public FlowServer
{
public:
    QByteArray subscriptionState = "active;expires=600";
    QByteArray body;
    QByteArray contentType = "application/pidf+xml";
    QByteArray refusalField;
    int cseqStep = 1;

    QByteArrayList commands;
    QByteArrayList answers; // start lines of the responses to our NOTIFYs
    Settings settings;

    Error start(const Settings &wanted) override
    {
        settings = wanted;
        return {};
    }
    Error change(const QByteArray &key, const QByteArray &value) override
    {
        settings.emplace_back(key, value);
        return {};
    }
    void deliver(const QByteArray &bytes, const sip::Hop &from, const sip::Endpoint &) override
    {
        sip::ParsedMessage parsed = sip::MessageParser::parse(bytes, sip::Framing::Datagram);
        if (parsed.isResponse()) {
            answers += bytes.left(bytes.indexOf("\r\n"));
            return;
        }
        parsed.request().setSource(from);
        m_requests.push_back(parsed.request());
    }
    void settle() override
    {
        for (const sip::Request &request : std::exchange(m_requests, {}))
            reply(request);
    }
    void advance(qint64 milliseconds) override { m_elapsed += milliseconds; }
    [[nodiscard]] qint64 elapsed() const override { return m_elapsed; }
    Error command(const QByteArrayList &words) override
    {
        commands += words.join(' ');
        return words.contains("fail") ? Error("it failed") : Error();
    }

private:
    void reply(const sip::Request &request)
    {
        if (request.method() != sip::Method::Subscribe) {
            sip::ResponseBuilder response(request, sip::StatusCode::NotFound, "ours");
            send({response.build(), request.source(), "udp 192.0.2.1:5060"});
            return;
        }
        sip::ResponseBuilder response(request, sip::StatusCode::OK, "ours");
        response.add(sip::HeaderId::Contact, "<sip:192.0.2.1:5060>");
        response.add(sip::HeaderId::Expires, 600);
        send({response.build(), request.source(), "udp 192.0.2.1:5060"});
        m_cseq += cseqStep;
        QByteArray notify = "NOTIFY sip:bob@192.0.2.10:5060 SIP/2.0\r\n"
                            "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK" +
                            QByteArray::number(++m_branch) + "\r\nMax-Forwards: 70\r\nFrom: " +
                            request.value(sip::HeaderId::To).toByteArray() +
                            ";tag=ours\r\nTo: " + request.value(sip::HeaderId::From).toByteArray() +
                            "\r\nCall-ID: " + request.callId().toByteArray() +
                            "\r\nCSeq: " + QByteArray::number(m_cseq) +
                            " NOTIFY\r\nContact: <sip:192.0.2.1:5060>\r\nEvent: presence\r\n"
                            "Subscription-State: " +
                            subscriptionState + "\r\n";
        if (!body.isEmpty())
            notify += "Content-Type: " + contentType + "\r\n";
        notify += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        send({notify, request.source(), "udp 192.0.2.1:5060"});
    }

    std::vector<sip::Request> m_requests;
    qint64 m_elapsed = 0;
    int m_cseq = 1;
    int m_branch = 0;
};

const QByteArray Pidf = "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\" "
                        "entity=\"sip:alice@example.com\"><tuple id=\"t\"><status><basic>open"
                        "</basic></status></tuple></presence>";

QByteArray winfo(int version, const char *state)
{
    return "<watcherinfo xmlns=\"urn:ietf:params:xml:ns:watcherinfo\" version=\"" +
           QByteArray::number(version) + "\" state=\"" + state +
           "\"><watcher-list resource=\"sip:alice@example.com\" package=\"presence\"/>"
           "</watcherinfo>";
}

const QByteArray Subscribe = "bob > SUBSCRIBE sip:alice@example.com   Event: presence\n";
const QByteArray Answered = "bob < 200\nbob < NOTIFY\n";

} // namespace

class tst_flowrunner : public QObject
{
    Q_OBJECT

private slots:
    void passesWhatIsAsExpected();
    void failsAWrongExpectation_data();
    void failsAWrongExpectation();
    void failsABrokenRule_data();
    void failsABrokenRule();
    void failsAGapInWatcherInfo();
    void answersByMood();
    void handsCommandsAndSettingsOn();
    void showsTheLadder();
};

void tst_flowrunner::passesWhatIsAsExpected()
{
    PuppetServer server;
    server.body = Pidf;
    const QByteArray report =
        FlowRunner(server, {})
            .run("a.flow",
                 Subscribe +
                     "bob < 200   Expires: {expires}   Contact: *   SIP-ETag: absent\n"
                     "bob < NOTIFY   Event: presence   Subscription-State: active;expires={expires}"
                     "   body: {whole}   body has: <basic>open</basic>   body lacks: closed\n"
                     "   Socket: udp 192.0.2.1:5060   Request-URI: sip:bob@*\n"
                     "bob < nothing\n"
                     "bob > SUBSCRIBE   Event: presence   Expires: {expires}\n"
                     "bob < 200   To: *;tag=ours   CSeq: 2 SUBSCRIBE\n"
                     "bob < NOTIFY   body: {whole}\n");
    QCOMPARE(report, "");
    QCOMPARE(server.answers, QByteArrayList({"SIP/2.0 200 OK", "SIP/2.0 200 OK"}));
}

void tst_flowrunner::failsAWrongExpectation_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &steps, const QByteArray &expected) {
        QTest::newRow(name) << steps << expected;
    };
    row("status", "bob < 489\n", "a.flow:2: bob < 489\nthe status is another one");
    row("response for request", "bob < NOTIFY\n", "a.flow:2: bob < NOTIFY\na NOTIFY was expected");
    row("request for response", "bob < 200\nbob < 200\n", "a response was expected");
    row("field", "bob < 200   Expires: 60\n", "Expires is not as expected: 600");
    row("missing field", "bob < 200   SIP-ETag: *\n", "SIP-ETag is missing");
    row("field that should not be", "bob < 200   Expires: absent\n", "Expires is there: 600");
    row("nothing came", Answered + "bob < NOTIFY\n", "a.flow:4: bob < NOTIFY\nnothing came");
    row("something came", "bob < nothing\n", "something came:\nSIP/2.0 200 OK");
    row("left unread", "bob < 200\n", "got a message that no step expects:\nNOTIFY");
    row("no body wanted", "bob < 200\nbob < NOTIFY   body: empty\n", "there is a body");
    row("body lacks", "bob < 200\nbob < NOTIFY   body has: closed\n", "the body lacks closed");
    row("body has", "bob < 200\nbob < NOTIFY   body lacks: open\n", "the body has open");
    row("no body", "bob < 200   body: {x}\n", "there is no body");
    row("state", "bob < 200\nbob < NOTIFY   Subscription-State: pending\n",
        "Subscription-State is not as expected");
    row("state parameter", "bob < 200\nbob < NOTIFY   Subscription-State: active;expires=60\n",
        "Subscription-State is not as expected");
    row("state parameter missing",
        "bob < 200\nbob < NOTIFY   Subscription-State: active;reason=x\n",
        "Subscription-State is not as expected");
    row("state parameter absent",
        "bob < 200\nbob < NOTIFY   Subscription-State: *;expires=absent\n",
        "Subscription-State is not as expected");
    row("captured value", "bob < 200   Expires: {x}\nbob < NOTIFY   Max-Forwards: {x}\n",
        "Max-Forwards is not as expected: 70");
    row("unknown name", Answered + "bob > SUBSCRIBE   Event: {x}\n", "nothing was captured as {x}");
    row("command", Answered + "admin fail\n", "it failed");
    row("file", Answered + "bob > PUBLISH sip:a@b   body: none.pidf\n", "there is no file");
    row("nothing to answer", Answered + "bob > 200\n", "no request that waits");
    row("syntax", "bob hello\n", "a.flow:2: is no step");
}

void tst_flowrunner::failsAWrongExpectation()
{
    QFETCH(QByteArray, steps);
    QFETCH(QByteArray, expected);
    PuppetServer server;
    server.body = Pidf;
    const QByteArray report = FlowRunner(server, "/nowhere").run("a.flow", Subscribe + steps);
    QVERIFY2(report.contains(expected), report.constData());
}

void tst_flowrunner::failsABrokenRule_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("cseqStep");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray active = "active;expires=600";
    QTest::newRow("no expires") << QByteArray("active") << Pidf << 1 << QByteArray("no expires");
    QTest::newRow("no reason") << QByteArray("terminated") << Pidf << 1 << QByteArray("no reason");
    QTest::newRow("pending is told")
        << QByteArray("pending;expires=600") << Pidf << 1 << QByteArray("tells a pending watcher");
    QTest::newRow("CSeq stands still") << active << Pidf << 0 << QByteArray("CSeq is not above");
    QTest::newRow("other entity") << active << QByteArray(Pidf).replace("alice", "bob") << 1
                                  << QByteArray("entity");
    QTest::newRow("not well formed") << active << Pidf.chopped(3) << 1 << QByteArray("well formed");
    QTest::newRow("no PIDF") << active << QByteArray("<a/>") << 1 << QByteArray("root element");
    QTest::newRow("equal ids") << active
                               << QByteArray(Pidf).replace("</tuple>", "</tuple><tuple id=\"t\"/>")
                               << 1 << QByteArray("not unique");
}

void tst_flowrunner::failsABrokenRule()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, body);
    QFETCH(int, cseqStep);
    QFETCH(QByteArray, expected);
    PuppetServer server;
    server.subscriptionState = state;
    server.body = body;
    server.cseqStep = cseqStep;
    const QByteArray report =
        FlowRunner(server, {})
            .run("a.flow", Subscribe + Answered + "bob > SUBSCRIBE   Event: presence\n" + Answered);
    QVERIFY2(report.contains(expected), report.constData());
    QVERIFY2(report.contains("breaks a rule that always holds"), report.constData());
}

void tst_flowrunner::failsAGapInWatcherInfo()
{
    const QByteArray again = "bob > SUBSCRIBE   Event: presence\n" + Answered;
    PuppetServer server;
    server.contentType = "application/watcherinfo+xml";
    server.body = winfo(1, "full");
    QVERIFY(FlowRunner(server, {}).run("a.flow", Subscribe + Answered).contains("is not 0"));
    server.body = winfo(0, "partial");
    QVERIFY(FlowRunner(server, {}).run("a.flow", Subscribe + Answered).contains("not full"));
    server.body = winfo(0, "full");
    QVERIFY(FlowRunner(server, {}).run("a.flow", Subscribe + Answered + again).contains("not 1"));
}

void tst_flowrunner::answersByMood()
{
    PuppetServer server;
    const QByteArray report =
        FlowRunner(server, {})
            .run("a.flow", "bob answers nothing\n" + Subscribe + Answered +
                               "bob > 202   Reason: x\nbob answers 481\n" +
                               "bob > SUBSCRIBE   Event: presence\n" + Answered);
    QCOMPARE(report, "");
    QCOMPARE(server.answers.size(), 2);
    QVERIFY(server.answers[0].startsWith("SIP/2.0 202"));
    QVERIFY(server.answers[1].startsWith("SIP/2.0 481"));
}

void tst_flowrunner::handsCommandsAndSettingsOn()
{
    PuppetServer server;
    const QByteArray report = FlowRunner(server, {})
                                  .run("a.flow", "set a.b 1 2\n" + Subscribe +
                                                     "bob < 200   Expires: {x}\nbob < NOTIFY\n"
                                                     "set c.d 3\nrow SELECT {x} = 600\nrestart\n");
    QCOMPARE(report, "");
    QCOMPARE(server.commands, QByteArrayList({"row SELECT 600 = 600", "restart"}));
    QCOMPARE(server.settings, (FlowServer::Settings{{"a.b", "1 2"}, {"c.d", "3"}}));
}

void tst_flowrunner::showsTheLadder()
{
    PuppetServer server;
    const QByteArray report =
        FlowRunner(server, {}).run("a.flow", "wait 2s\n" + Subscribe + "bob < 404\n");
    QVERIFY2(report.contains("2.000s  bob      --> SUBSCRIBE sip:alice@example.com"),
             report.constData());
    QVERIFY2(report.contains("bob      <-- SIP/2.0 200 OK"), report.constData());
    QVERIFY2(report.contains("bob      <-- NOTIFY sip:bob@192.0.2.10:5060"), report.constData());
}

QTEST_GUILESS_MAIN(tst_flowrunner)
#include "tst_flowrunner.moc"
