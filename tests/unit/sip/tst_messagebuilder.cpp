// SPDX-License-Identifier: Apache-2.0
#include <QHostAddress>
#include <QTest>

#include "messagetexts.h"
#include "sip/messagebuilder.h"

using namespace sip;
using texts::message;
using texts::publishLines;
using texts::publishWith;

class TestMessageBuilder : public QObject
{
    Q_OBJECT

    static Request requestFrom(const QByteArrayList &lines, const char *address = "192.0.2.7",
                               quint16 port = 5070)
    {
        Request request = texts::parse(message(lines)).request();
        Hop hop;
        hop.peer = Endpoint::fromHostAddress(QHostAddress(QLatin1String(address)), port);
        request.setSource(hop);
        return request;
    }

    static QByteArrayList linesOf(const QByteArray &bytes)
    {
        return bytes.left(bytes.indexOf("\r\n\r\n")).split('\n');
    }

private slots:
    void answersWithTheFieldsOfTheRequest()
    {
        const Request request = requestFrom(publishLines());
        const QByteArray bytes = ResponseBuilder(request, StatusCode::OK, "t0")
                                     .add(HeaderId::SipETag, "e1")
                                     .add(HeaderId::Expires, 600)
                                     .build();
        QCOMPARE(bytes, message({"SIP/2.0 200 OK",
                                 "Via: SIP/2.0/UDP 192.0.2.7:5070;branch=z9hG4bKpub1"
                                 ";received=192.0.2.7;rport=5070",
                                 "From: \"Alice\" <sip:alice@example.com>;tag=a1",
                                 "To: <sip:alice@example.com>;tag=t0", "Call-ID: call1@192.0.2.7",
                                 "CSeq: 12 PUBLISH", "SIP-ETag: e1", "Expires: 600",
                                 "Content-Length: 0"}));
        const ParsedMessage parsed = texts::parse(bytes);
        QVERIFY(!parsed.error);
        QCOMPARE(parsed.response().toTag(), QByteArrayView("t0"));
    }

    void fillsInTopVia_data()
    {
        QTest::addColumn<QByteArray>("via");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *via, const char *address,
                            const char *expected) {
            QTest::newRow(name) << QByteArray(via) << QByteArray(address) << QByteArray(expected);
        };
        row("same address, no rport", "SIP/2.0/UDP 192.0.2.7;branch=z9hG4bK1", "192.0.2.7",
            "SIP/2.0/UDP 192.0.2.7;branch=z9hG4bK1");
        row("other address", "SIP/2.0/UDP 10.0.0.1;branch=z9hG4bK1", "192.0.2.7",
            "SIP/2.0/UDP 10.0.0.1;branch=z9hG4bK1;received=192.0.2.7");
        row("host name", "SIP/2.0/TCP pc33.example.com:5060 ; branch = z9hG4bK1 ; x", "192.0.2.7",
            "SIP/2.0/TCP pc33.example.com:5060;branch=z9hG4bK1;x;received=192.0.2.7");
        row("rport", "SIP/2.0/UDP 192.0.2.7;rport;branch=z9hG4bK1", "192.0.2.7",
            "SIP/2.0/UDP 192.0.2.7;branch=z9hG4bK1;received=192.0.2.7;rport=5070");
        row("claims of the client",
            "SIP/2.0/UDP 192.0.2.7;received=1.2.3.4;rport=9;branch=z9hG4bK1", "192.0.2.7",
            "SIP/2.0/UDP 192.0.2.7;branch=z9hG4bK1;received=192.0.2.7;rport=5070");
        row("IPv6", "SIP/2.0/UDP [2001:db8::1];rport;branch=z9hG4bK1", "2001:db8::2",
            "SIP/2.0/UDP [2001:db8::1];branch=z9hG4bK1;received=2001:db8::2;rport=5070");
        row("same IPv6 in other letters", "SIP/2.0/UDP [2001:DB8:0::1];branch=z9hG4bK1",
            "2001:db8::1", "SIP/2.0/UDP [2001:DB8:0::1];branch=z9hG4bK1");
        row("a list", "SIP/2.0/UDP a.example.com;branch=z9hG4bK1 , SIP/2.0/UDP b;branch=z9hG4bK2",
            "192.0.2.7",
            "SIP/2.0/UDP a.example.com;branch=z9hG4bK1;received=192.0.2.7 , "
            "SIP/2.0/UDP b;branch=z9hG4bK2");
        row("no parameters", "SIP/2.0/UDP a.example.com", "192.0.2.7",
            "SIP/2.0/UDP a.example.com;received=192.0.2.7");
    }
    void fillsInTopVia()
    {
        QFETCH(const QByteArray, via);
        QFETCH(const QByteArray, address);
        QFETCH(const QByteArray, expected);
        QByteArrayList lines = publishWith("Via: " + via);
        lines.insert(2, "Via: SIP/2.0/UDP 10.9.9.9;branch=z9hG4bKlast");
        const Request request = requestFrom(lines, address.constData());
        const QByteArrayList built = linesOf(ResponseBuilder(request, StatusCode::OK, "t").build());
        QCOMPARE(built[1], "Via: " + expected + '\r');
        QCOMPARE(built[2], QByteArray("Via: SIP/2.0/UDP 10.9.9.9;branch=z9hG4bKlast\r"));
    }

    void leavesViaAloneWithoutSource()
    {
        const Request request = texts::parse(message(publishLines())).request();
        QVERIFY(ResponseBuilder(request, StatusCode::OK, "t").build().contains(";rport\r\n"));
    }

    void keepsTheToTagOfTheRequest()
    {
        const Request request = requestFrom(publishWith("To: sip:a@b ; tag=mine"));
        const QByteArray bytes = ResponseBuilder(request, StatusCode::OK, "other").build();
        QVERIFY(bytes.contains("To: sip:a@b ; tag=mine\r\n"));
        QVERIFY(!bytes.contains("other"));
    }

    void givesTryingNoTagButTheTimestamp()
    {
        const Request request = requestFrom(publishWith("Timestamp: 54"));
        const QByteArray bytes = ResponseBuilder(request, StatusCode::Trying, {}).build();
        QVERIFY(bytes.startsWith("SIP/2.0 100 Trying\r\n"));
        QVERIFY(bytes.contains("To: <sip:alice@example.com>\r\n"));
        QVERIFY(bytes.contains("Timestamp: 54\r\n"));
        QVERIFY(!ResponseBuilder(request, StatusCode::OK, {}).build().contains("Timestamp"));
    }

    void copiesRecordRouteWhenAsked()
    {
        QByteArrayList lines = publishLines();
        lines += {"Record-Route: <sip:p2;lr>, <sip:p1;lr>", "Record-Route: <sip:p0;lr>"};
        const Request request = requestFrom(lines);
        const QByteArray bytes =
            ResponseBuilder(request, StatusCode::OK, "t").addRecordRoute().build();
        QVERIFY(bytes.contains("Record-Route: <sip:p2;lr>, <sip:p1;lr>\r\n"
                               "Record-Route: <sip:p0;lr>\r\n"));
        QVERIFY(!ResponseBuilder(request, StatusCode::OK, "t").build().contains("Record-Route"));
    }

    void answersARequestWithFaults()
    {
        QByteArrayList lines = texts::publishWithout("Call-ID");
        lines.append("No colon");
        const ParsedMessage parsed = texts::parse(message(lines));
        QVERIFY(parsed.canBeAnswered());
        const QByteArray bytes =
            ResponseBuilder(parsed.request(), parsed.error->status, "t", parsed.error->what)
                .build();
        QVERIFY(bytes.startsWith("SIP/2.0 400 header field without name and colon\r\n"));
        QVERIFY(!bytes.contains("Call-ID"));
    }

    void unfoldsWhatItCopies()
    {
        const Request request = requestFrom(publishWith("From: <sip:a@b>\r\n ;tag=folded"));
        const QByteArray bytes = ResponseBuilder(request, StatusCode::OK, "t").build();
        QVERIFY(bytes.contains("From: <sip:a@b>   ;tag=folded\r\n"));
    }

    void letsNobodyWriteLines()
    {
        const Request request = requestFrom(publishLines());
        const QByteArray bytes = ResponseBuilder(request, StatusCode::OK, "t\r\nX: 1", "O\r\nK")
                                     .add(HeaderId::Contact, "<sip:a>\r\nEvil: 1")
                                     .add("N\name", "v\r")
                                     .build();
        for (const QByteArray &line : linesOf(bytes)) {
            QVERIFY(!line.startsWith("X:") && !line.startsWith("Evil") && !line.startsWith("ame"));
            QCOMPARE(line.count('\r'), line.endsWith('\r') ? 1 : 0);
        }
    }

    void buildsRequestsWithRoomForVia()
    {
        const OutgoingRequest request = RequestBuilder(Method::Notify, "sip:bob@192.0.2.4")
                                            .add(HeaderId::CSeq, "7 NOTIFY")
                                            .add(HeaderId::MaxForwards, 70)
                                            .add("X-Own", "yes")
                                            .body("application/pidf+xml", "<presence/>")
                                            .build();
        QCOMPARE(request.bytes,
                 message({"NOTIFY sip:bob@192.0.2.4 SIP/2.0", "CSeq: 7 NOTIFY", "Max-Forwards: 70",
                          "X-Own: yes", "Content-Type: application/pidf+xml", "Content-Length: 11"},
                         "<presence/>"));
        QCOMPARE(request.bytes.first(request.viaOffset),
                 QByteArray("NOTIFY sip:bob@192.0.2.4 SIP/2.0\r\n"));
    }
};

QTEST_APPLESS_MAIN(TestMessageBuilder)
#include "tst_messagebuilder.moc"
