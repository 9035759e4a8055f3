// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "messagetexts.h"

using namespace sip;
using texts::message;
using texts::publishLines;
using texts::publishWith;

/// MessageParser and the questions a Message answers.
class TestMessageParser : public QObject
{
    Q_OBJECT

private slots:
    void takesAsManyBytesAsItMay()
    {
        const QByteArray bytes = message(publishWith("Content-Length: 4"), "body");
        Limits limits;
        limits.messageSize = int(bytes.size());
        limits.headerBytes = int(bytes.size()) - 4;
        QVERIFY(!MessageParser::parse(bytes, Framing::Datagram, limits).error);
        Limits less = limits;
        less.messageSize -= 1;
        const ParsedMessage larger = MessageParser::parse(bytes, Framing::Datagram, less);
        QVERIFY(larger.error);
        QCOMPARE(larger.error->status, StatusCode::MessageTooLarge);
        less = limits;
        less.headerBytes -= 1;
        const ParsedMessage longer = MessageParser::parse(bytes, Framing::Datagram, less);
        QVERIFY(longer.error);
        QCOMPARE(longer.error->status, StatusCode::MessageTooLarge);
    }
    void readsPublish()
    {
        const ParsedMessage parsed =
            texts::parse(message(publishWith("Content-Length: 4"), "body"));
        QVERIFY2(!parsed.error, texts::what(parsed).constData());
        QVERIFY(parsed.isRequest());
        const Request &request = parsed.request();
        QVERIFY(request.isRequest());
        QCOMPARE(request.method(), Method::Publish);
        QCOMPARE(request.methodToken(), QByteArrayView("PUBLISH"));
        QCOMPARE(request.requestUri(), QByteArrayView("sip:alice@example.com"));
        QCOMPARE(request.via().port, quint16(5070));
        QVERIFY(request.via().hasRport);
        QCOMPARE(request.from().uri, QByteArrayView("sip:alice@example.com"));
        QCOMPARE(request.fromTag(), QByteArrayView("a1"));
        QVERIFY(request.toTag().isNull());
        QCOMPARE(request.callId(), QByteArrayView("call1@192.0.2.7"));
        QCOMPARE(request.cseq().number, 12u);
        QCOMPARE(request.maxForwards(), std::optional<quint32>(70));
        QCOMPARE(*request.expires(), std::optional<quint32>(600));
        QCOMPARE(request.body(), QByteArrayView("body"));
        QCOMPARE(request.fields().size(), size_t(9));
        QCOMPARE(request.name(request.fields().back()), QByteArrayView("Content-Length"));
    }

    void keepsViewsWhenCopiedAndMoved()
    {
        auto parsed = std::make_unique<ParsedMessage>(texts::parse(message(publishLines(), "b")));
        const Request copy = parsed->request();
        Request moved = std::move(parsed->request());
        parsed.reset();
        for (const Request &request : {copy, moved}) {
            QCOMPARE(request.fromTag(), QByteArrayView("a1"));
            QCOMPARE(request.via().branch, QByteArrayView("z9hG4bKpub1"));
            QCOMPARE(request.value(HeaderId::Event), QByteArrayView("presence"));
            QCOMPARE(request.body(), QByteArrayView("b"));
        }
        QCOMPARE(copy.bytes().constData(), moved.bytes().constData());
    }

    void ownsItsBytes()
    {
        QByteArray buffer = message(publishLines());
        const ParsedMessage raw =
            texts::parse(QByteArray::fromRawData(buffer.constData(), buffer.size()));
        const ParsedMessage shared = texts::parse(buffer);
        buffer.fill('#');
        QCOMPARE(raw.request().fromTag(), QByteArrayView("a1"));
        QCOMPARE(shared.request().fromTag(), QByteArrayView("a1"));
    }

    void findsFieldsInAnySpelling()
    {
        QByteArrayList lines = publishLines();
        lines +=
            {"k:", "ACCEPT: a/b , c/d;x=\"1,2\"", "accept : e/f", "X-Own:one,two", "x-own: ,three"};
        const ParsedMessage parsed = texts::parse(message(lines));
        QVERIFY2(!parsed.error, texts::what(parsed).constData());
        const Request &request = parsed.request();
        QVERIFY(request.has(HeaderId::Supported)); // baresip sends it empty
        QVERIFY(request.value(HeaderId::Supported).isEmpty());
        QVERIFY(!request.value(HeaderId::Supported).isNull());
        QVERIFY(request.values(HeaderId::Supported).isEmpty());
        QVERIFY(!request.has(HeaderId::Require));
        QVERIFY(request.value(HeaderId::Require).isNull());
        QVERIFY(request.value("Require").isNull());
        QCOMPARE(request.count(HeaderId::Accept), 2);
        const Message::Values accept = request.values(HeaderId::Accept);
        QCOMPARE(accept.size(), 3);
        QCOMPARE(accept[1], QByteArrayView("c/d;x=\"1,2\""));
        QCOMPARE(accept[2], QByteArrayView("e/f"));
        QCOMPARE(request.value("accept"), QByteArrayView("a/b , c/d;x=\"1,2\""));
        QCOMPARE(request.value("X-OWN"), QByteArrayView("one,two"));
        QCOMPARE(request.values("X-Own").size(), 3);
        QVERIFY(request.value("X-Other").isNull());
        QVERIFY(request.values("X-Other").isEmpty());
    }

    void doesNotSplitCredentials()
    {
        const ParsedMessage parsed = texts::parse(
            message(publishWith("Authorization: Digest username=\"a\",realm=\"b\", nonce=c")));
        QCOMPARE(parsed.request().values(HeaderId::Authorization).size(), 1);
    }

    void joinsFoldedLines()
    {
        const ParsedMessage parsed =
            texts::parse(message(publishWith("Subject: one\r\n two\r\n\t three \r\n ")));
        QVERIFY2(!parsed.error, texts::what(parsed).constData());
        QCOMPARE(parsed.request().value(HeaderId::Subject).toByteArray().simplified(),
                 QByteArray("one two three"));
        QVERIFY(!parsed.request().value(HeaderId::Subject).contains('\n'));
    }

    void skipsEmptyLinesBeforeTheStartLine()
    {
        const ParsedMessage parsed = texts::parse("\r\n\r\n" + message(publishLines()));
        QVERIFY(!parsed.error);
        QVERIFY(MessageParser::isKeepAlive("\r\n\r\n"));
        QVERIFY(MessageParser::isKeepAlive(QByteArray("\0\0", 2)));
        QVERIFY(MessageParser::isKeepAlive(""));
        QVERIFY(!MessageParser::isKeepAlive("\r\nx"));
    }

    void takesTheDatagramsEndForTheBodysEnd() // linphone: RFC 3261, 18.3
    {
        const ParsedMessage empty = texts::parse(message(publishLines()));
        QVERIFY(!empty.error);
        QVERIFY(empty.request().body().isEmpty());
        const ParsedMessage withBody = texts::parse(message(publishLines(), "all of it"));
        QVERIFY(!withBody.error);
        QCOMPARE(withBody.request().body(), QByteArrayView("all of it"));
        const ParsedMessage stream =
            texts::parse(message(publishLines(), "next message"), Framing::Stream);
        QVERIFY(stream.request().body().isEmpty());
    }

    void acceptsContentTypeWithoutContent() // baresip refreshes so
    {
        QByteArrayList lines = publishWith("Content-Length: 0");
        lines.append("Content-Type: application/pidf+xml");
        const ParsedMessage parsed = texts::parse(message(lines));
        QVERIFY(!parsed.error);
        QVERIFY(parsed.request().body().isEmpty());
        QVERIFY(!parsed.request().body().isNull());
    }

    void cutsWhatIsBehindTheBody()
    {
        const ParsedMessage parsed =
            texts::parse(message(publishWith("l: 4"), "bodyrest"), Framing::Datagram);
        QVERIFY(!parsed.error);
        QCOMPARE(parsed.request().body(), QByteArrayView("body"));
        QVERIFY(parsed.request().bytes().endsWith("\r\n\r\nbody"));
    }

    void refusesWithStatus_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("canBeAnswered");
        const auto row = [](const char *name, const QByteArrayList &lines, int status = 400,
                            bool canBeAnswered = true) {
            QTest::newRow(name) << lines << status << canBeAnswered;
        };
        const auto start = [](const QByteArray &line) {
            QByteArrayList lines = publishLines();
            lines[0] = line;
            return lines;
        };
        row("no Via", texts::publishWithout("Via"), 400, false);
        row("no From", texts::publishWithout("From"));
        row("no To", texts::publishWithout("To"));
        row("no Call-ID", texts::publishWithout("Call-ID"));
        row("no CSeq", texts::publishWithout("CSeq"));
        row("malformed Via", publishWith("Via: SIP/2.0/UDP"), 400, false);
        row("malformed From", publishWith("From: nobody"));
        row("malformed To", publishWith("To: <sip:>"));
        row("Call-ID with space", publishWith("Call-ID: a b"));
        row("empty Call-ID", publishWith("Call-ID:"));
        row("method of CSeq", publishWith("CSeq: 1 SUBSCRIBE"));
        row("case of CSeq's method", publishWith("CSeq: 1 publish"));
        row("CSeq too large", publishWith("CSeq: 4294967296 PUBLISH"));
        row("Max-Forwards too large", publishWith("Max-Forwards: 256"));
        row("Max-Forwards no number", publishWith("Max-Forwards: many"));
        row("Content-Length negative", publishWith("Content-Length: -1"));
        row("Content-Length too large", publishWith("Content-Length: 1"));
        row("Content-Length overflowing", publishWith("Content-Length: 99999999999999999999"));
        row("two From", publishLines() + QByteArrayList{"f: <sip:b@c>;tag=2"});
        row("two Call-ID", publishLines() + QByteArrayList{"i: other"});
        row("two equal Content-Length",
            publishLines() + QByteArrayList{"Content-Length: 0", "Content-Length: 0"});
        row("field without colon", publishLines() + QByteArrayList{"Nonsense"});
        row("field without name", publishLines() + QByteArrayList{": x"});
        row("name with a space", publishLines() + QByteArrayList{"X Y: x"});
        row("name too long", publishLines() + QByteArrayList{QByteArray(200, 'x') + ": x"});
        row("CR alone", publishLines() + QByteArrayList{"X: a\rY: b"});
        row("LF alone", publishLines() + QByteArrayList{"X: a\nY: b"});
        row("folded before any field", start("PUBLISH sip:a@b SIP/2.0\r\n x"));
        row("another version", start("PUBLISH sip:a@b SIP/3.0"), 505);
        row("version of two numbers", start("PUBLISH sip:a@b SIP/12.34"), 505);
        row("no version", start("PUBLISH sip:a@b"));
        row("HTTP", start("GET /index.html HTTP/1.1"));
        row("space behind", start("PUBLISH sip:a@b SIP/2.0 "));
        row("two spaces", start("PUBLISH  sip:a@b SIP/2.0"));
        row("no Request-URI", start("PUBLISH SIP/2.0"));
        row("malformed Request-URI", start("PUBLISH sip:a@ SIP/2.0"));
        row("headers in the Request-URI", start("PUBLISH sip:a@b?c=d SIP/2.0"));
        row("Request-URI too long", start("PUBLISH sip:" + QByteArray(5000, 'a') + "@b SIP/2.0"),
            414);
        row("too many fields", publishLines() + QByteArrayList(300, "X: y"));
        row("header too large", publishWith("Subject: " + QByteArray(33000, 'x')), 513);
    }
    void refusesWithStatus()
    {
        QFETCH(const QByteArrayList, lines);
        const ParsedMessage parsed = texts::parse(message(lines));
        QVERIFY(parsed.isRequest());
        QVERIFY(parsed.error);
        QVERIFY(!parsed.error->what.isEmpty());
        QTEST(texts::status(parsed), "status");
        QTEST(parsed.canBeAnswered(), "canBeAnswered");
    }

    void refusesAMessageTooLarge()
    {
        const ParsedMessage parsed = texts::parse(message(publishLines(), QByteArray(2000, 'x')),
                                                  Framing::Datagram, Limits{.messageSize = 1000});
        QCOMPARE(texts::status(parsed), 513);
        QVERIFY(parsed.canBeAnswered());
        QCOMPARE(parsed.request().callId(), QByteArrayView("call1@192.0.2.7"));
    }

    void neverAnswersAck()
    {
        QByteArrayList lines = publishWith("CSeq: x ACK");
        lines[0] = "ACK sip:a@b SIP/2.0";
        const ParsedMessage parsed = texts::parse(message(lines));
        QVERIFY(parsed.error);
        QVERIFY(!parsed.canBeAnswered());
    }

    void findsNoMessageInNonsense_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("line ends") << QByteArray("\r\n\r\n");
        QTest::newRow("no line end") << QByteArray("PUBLISH sip:a@b SIP/2.0");
        QTest::newRow("binary") << QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n", 10);
        QTest::newRow("STUN") << QByteArray("\x00\x01\x00\x00\x21\x12\xa4\x42", 8);
        QTest::newRow("LF only") << QByteArray("PUBLISH sip:a@b SIP/2.0\n\n");
        QTest::newRow("one word") << QByteArray("hello\r\n\r\n");
    }
    void findsNoMessageInNonsense()
    {
        QFETCH(const QByteArray, bytes);
        const ParsedMessage parsed = texts::parse(bytes);
        QVERIFY(parsed.error);
        QVERIFY(!parsed.isRequest());
        QVERIFY(!parsed.isResponse());
        QVERIFY(!parsed.canBeAnswered());
    }

    void refusesAHeaderThatDoesNotEnd_data()
    {
        QTest::addColumn<int>("length");
        const qsizetype size = message(publishLines()).size();
        for (int i = 1; i <= 4; ++i)
            QTest::addRow("%d less", i) << int(size - i);
        QTest::newRow("half") << int(size / 2);
    }
    void refusesAHeaderThatDoesNotEnd()
    {
        QFETCH(const int, length);
        const ParsedMessage parsed = texts::parse(message(publishLines()).left(length));
        QCOMPARE(texts::status(parsed), 400);
    }

    void readsResponses()
    {
        QByteArrayList lines = publishLines();
        lines[0] = "sip/2.0 412 Conditional Request Failed";
        const ParsedMessage parsed = texts::parse(message(lines));
        QVERIFY2(!parsed.error, texts::what(parsed).constData());
        QVERIFY(parsed.isResponse());
        QVERIFY(!parsed.canBeAnswered());
        QVERIFY(!parsed.response().isRequest());
        QCOMPARE(parsed.response().status(), 412);
        QCOMPARE(parsed.response().reason(), QByteArrayView("Conditional Request Failed"));
        QCOMPARE(parsed.response().cseq().method, Method::Publish);
    }

    void refusesResponses_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        const auto row = [](const char *name, const QByteArray &start,
                            const QByteArray &more = {}) {
            QByteArrayList lines =
                more.isEmpty() ? publishLines() : publishLines() + QByteArrayList{more};
            lines[0] = start;
            QTest::newRow(name) << lines;
        };
        row("above 699", "SIP/2.0 700 Why");
        row("below 100", "SIP/2.0 099 Why");
        row("four digits", "SIP/2.0 2000 Why");
        row("no code", "SIP/2.0 OK");
        row("no space", "SIP/2.0 200OK");
        row("other version", "SIP/3.0 200 OK");
        row("two Via", "SIP/2.0 200 OK", "Via: SIP/2.0/UDP 192.0.2.9;branch=z9hG4bKx");
    }
    void refusesResponses()
    {
        QFETCH(const QByteArrayList, lines);
        const ParsedMessage parsed = texts::parse(message(lines));
        QVERIFY(parsed.isResponse());
        QVERIFY(parsed.error);
    }

    void saysWhereTheFaultIs()
    {
        const QByteArray bytes = message(publishWith("Max-Forwards: many"));
        const ParsedMessage parsed = texts::parse(bytes);
        QCOMPARE(parsed.error->offset, bytes.indexOf("many"));
    }

    void refusesExpiresOnlyWhenAsked()
    {
        const ParsedMessage parsed = texts::parse(message(publishWith("Expires: 4294967296")));
        QVERIFY(!parsed.error);
        QVERIFY(!parsed.request().expires());
        const ParsedMessage without = texts::parse(message(texts::publishWithout("Expires")));
        QVERIFY(!*without.request().expires());
    }
};

QTEST_APPLESS_MAIN(TestMessageParser)
#include "tst_messageparser.moc"
