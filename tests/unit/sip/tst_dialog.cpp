// SPDX-License-Identifier: Apache-2.0
#include "sip/dialog.h"

#include <QTest>

#include "layerfixture.h"

using sip::Dialog;
using sip::DialogRoute;
using test::RequestText;

// RFC 3261, 12.
class DialogTest : public QObject
{
    Q_OBJECT
private slots:
    void isMadeFromARequest();
    void isMadeFromAResponseWithTheRouteSetReversed();
    void needsOneContact_data();
    void needsOneContact();
    void addressesRequests_data();
    void addressesRequests();
    void writesRequests();
    void knowsItsRequests();
    void takesRisingCSeqOnly();
    void refreshesItsTarget();
    void talksToAPeerWithoutTag();

private:
    static RequestText subscribe(const QByteArray &extra)
    {
        RequestText request;
        request.method = "SUBSCRIBE";
        request.extra = extra;
        return request;
    }
    static Dialog dialogWith(const QByteArray &extra)
    {
        const sip::Request request = subscribe(extra).parsed();
        const auto dialog = Dialog::fromRequest(request, "ours");
        return dialog ? *dialog : Dialog();
    }
    static constexpr auto Contact = "Contact: <sip:bob@192.0.2.99:5070>\r\n";
};

void DialogTest::isMadeFromARequest()
{
    const Dialog dialog = dialogWith(
        QByteArray(Contact) + "Record-Route: <sip:p1.example.com;lr>, <sip:p2.example.com;lr>\r\n"
                              "Record-Route: \"a, b\" <sip:p3.example.com;lr>;x=1\r\n");
    QCOMPARE(dialog.callId, "call-1");
    QCOMPARE(dialog.localTag, "ours");
    QCOMPARE(dialog.remoteTag, "from1");
    QCOMPARE(dialog.localUri, "sip:alice@example.com");
    QCOMPARE(dialog.remoteUri, "sip:bob@example.com");
    QCOMPARE(dialog.remoteTarget, "sip:bob@192.0.2.99:5070");
    QCOMPARE(dialog.routeSet, "<sip:p1.example.com;lr>,<sip:p2.example.com;lr>,"
                              "\"a, b\" <sip:p3.example.com;lr>;x=1");
    QCOMPARE(dialog.remoteCSeq, std::optional<quint32>(1));
    QCOMPARE(dialog.localCSeq, 0u);
    QCOMPARE(dialog.route().routes.size(), 3);
}

void DialogTest::isMadeFromAResponseWithTheRouteSetReversed()
{
    const sip::ParsedMessage message = sip::MessageParser::parse(
        "SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\r\n"
        "From: <sip:alice@example.com>;tag=ours\r\nTo: <sip:bob@example.com>;tag=theirs\r\n"
        "Call-ID: call-2\r\nCSeq: 7 SUBSCRIBE\r\nContact: sip:bob@192.0.2.99\r\n"
        "Record-Route: <sip:p1.example.com;lr>,<sip:p2.example.com;lr>\r\n\r\n",
        sip::Framing::Datagram);
    QVERIFY(message.isResponse() && !message.error);
    const auto dialog = Dialog::fromResponse(message.response());
    QVERIFY(dialog);
    QCOMPARE(dialog->localTag, "ours");
    QCOMPARE(dialog->remoteTag, "theirs");
    QCOMPARE(dialog->localUri, "sip:alice@example.com");
    QCOMPARE(dialog->remoteTarget, "sip:bob@192.0.2.99");
    QCOMPARE(dialog->routeSet, "<sip:p2.example.com;lr>,<sip:p1.example.com;lr>");
    QCOMPARE(dialog->localCSeq, 7u);
    QVERIFY(!dialog->remoteCSeq);
}

void DialogTest::needsOneContact_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("two") << QByteArray("Contact: <sip:a@192.0.2.1>, <sip:b@192.0.2.2>\r\n");
    QTest::newRow("a telephone") << QByteArray("Contact: <tel:+4930123>\r\n");
    QTest::newRow("star") << QByteArray("Contact: *\r\n");
}

void DialogTest::needsOneContact()
{
    QFETCH(QByteArray, extra);
    const sip::Request request = subscribe(extra).parsed();
    const auto dialog = Dialog::fromRequest(request, "ours");
    QVERIFY(!dialog);
    QCOMPARE(dialog.error().status, sip::StatusCode::BadRequest);
    QVERIFY(!dialog.error().what.isEmpty());
}

void DialogTest::addressesRequests_data()
{
    QTest::addColumn<QByteArray>("recordRoute");
    QTest::addColumn<QByteArray>("requestUri");
    QTest::addColumn<QByteArrayList>("routes");
    QTest::addColumn<QByteArray>("nextHop");
    const QByteArray target = "sip:bob@192.0.2.99:5070";
    QTest::newRow("no route") << QByteArray() << target << QByteArrayList() << target;
    QTest::newRow("loose router") << QByteArray("<sip:p1.example.com;lr>,<sip:p2.example.com;lr>")
                                  << target
                                  << QByteArrayList{"<sip:p1.example.com;lr>",
                                                    "<sip:p2.example.com;lr>"}
                                  << QByteArray("sip:p1.example.com;lr");
    QTest::newRow("strict router")
        << QByteArray("<sip:p1.example.com>,<sip:p2.example.com;lr>")
        << QByteArray("sip:p1.example.com")
        << QByteArrayList{"<sip:p2.example.com;lr>", "<sip:bob@192.0.2.99:5070>"}
        << QByteArray("sip:p1.example.com");
    QTest::newRow("strict router alone")
        << QByteArray("<sip:p1.example.com;transport=tcp;method=INVITE?Subject=x>")
        << QByteArray("sip:p1.example.com;transport=tcp")
        << QByteArrayList{"<sip:bob@192.0.2.99:5070>"}
        << QByteArray("sip:p1.example.com;transport=tcp;method=INVITE?Subject=x");
    QTest::newRow("lr with a value")
        << QByteArray("<sip:p1.example.com;lr=on>") << target
        << QByteArrayList{"<sip:p1.example.com;lr=on>"} << QByteArray("sip:p1.example.com;lr=on");
    QTest::newRow("IPv6") << QByteArray("<sip:[2001:db8::9]:5062;lr>") << target
                          << QByteArrayList{"<sip:[2001:db8::9]:5062;lr>"}
                          << QByteArray("sip:[2001:db8::9]:5062;lr");
}

void DialogTest::addressesRequests()
{
    QFETCH(QByteArray, recordRoute);
    QFETCH(QByteArray, requestUri);
    QFETCH(QByteArrayList, routes);
    QFETCH(QByteArray, nextHop);
    QByteArray extra = Contact;
    if (!recordRoute.isEmpty())
        extra += "Record-Route: " + recordRoute + "\r\n";
    const DialogRoute route = dialogWith(extra).route();
    QCOMPARE(route.requestUri, requestUri);
    QCOMPARE(QByteArrayList(route.routes.begin(), route.routes.end()), routes);
    QCOMPARE(route.nextHop, nextHop);
}

void DialogTest::writesRequests()
{
    const Dialog dialog = dialogWith(
        QByteArray(Contact) + "Record-Route: <sip:p1.example.com;lr>,<sip:p2.example.com;lr>\r\n");
    const sip::OutgoingRequest request = dialog.newRequest(sip::Method::Notify, 5).build();
    QByteArray bytes = request.bytes;
    bytes.insert(request.viaOffset, "Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bKx\r\n");
    const sip::ParsedMessage parsed = sip::MessageParser::parse(bytes, sip::Framing::Datagram);
    QVERIFY(parsed.isRequest() && !parsed.error);
    const sip::Request &notify = parsed.request();
    QCOMPARE(notify.requestUri(), "sip:bob@192.0.2.99:5070");
    QCOMPARE(notify.value(sip::HeaderId::From), "<sip:alice@example.com>;tag=ours");
    QCOMPARE(notify.value(sip::HeaderId::To), "<sip:bob@example.com>;tag=from1");
    QCOMPARE(notify.callId(), "call-1");
    QCOMPARE(notify.cseq().number, 5u);
    QCOMPARE(notify.maxForwards(), std::optional<quint32>(70));
    const auto routes = notify.values(sip::HeaderId::Route);
    QCOMPARE(routes.size(), 2);
    QCOMPARE(routes[0], "<sip:p1.example.com;lr>");
    QCOMPARE(routes[1], "<sip:p2.example.com;lr>");
}

void DialogTest::knowsItsRequests()
{
    const Dialog dialog = dialogWith(Contact);
    RequestText refresh = subscribe(Contact);
    refresh.toTag = ";tag=ours";
    QVERIFY(dialog.matches(refresh.parsed()));
    QVERIFY(!dialog.matches(subscribe(Contact).parsed()));
    refresh.fromTag = ";tag=other";
    QVERIFY(!dialog.matches(refresh.parsed()));
    refresh.fromTag = ";tag=from1";
    refresh.callId = "call-9";
    QVERIFY(!dialog.matches(refresh.parsed()));
}

void DialogTest::takesRisingCSeqOnly()
{
    Dialog dialog = dialogWith(Contact); // began with 1
    QVERIFY(dialog.acceptCSeq(9));       // gaps are allowed
    QVERIFY(!dialog.acceptCSeq(8));
    QCOMPARE(dialog.remoteCSeq, std::optional<quint32>(9));
    QVERIFY(dialog.acceptCSeq(10));
    dialog.remoteCSeq.reset();
    QVERIFY(dialog.acceptCSeq(3));
}

void DialogTest::refreshesItsTarget()
{
    Dialog dialog = dialogWith(Contact);
    const auto moved =
        dialog.refreshTarget(subscribe("Contact: <sip:bob@198.51.100.4>\r\n").parsed());
    QVERIFY(moved && *moved);
    QCOMPARE(dialog.remoteTarget, "sip:bob@198.51.100.4");
    const auto kept = dialog.refreshTarget(subscribe("").parsed());
    QVERIFY(kept && !*kept);
    QVERIFY(!dialog.refreshTarget(subscribe("Contact: *\r\n").parsed()));
    QCOMPARE(dialog.remoteTarget, "sip:bob@198.51.100.4");
}

void DialogTest::talksToAPeerWithoutTag()
{
    RequestText text = subscribe(Contact);
    text.fromTag.clear();
    const sip::Request request = text.parsed();
    const auto dialog = Dialog::fromRequest(request, "ours");
    QVERIFY(dialog);
    QVERIFY(dialog->remoteTag.isEmpty());
    const QByteArray bytes = dialog->newRequest(sip::Method::Notify, 1).build().bytes;
    QVERIFY(bytes.contains("To: <sip:bob@example.com>\r\n"));
}

QTEST_APPLESS_MAIN(DialogTest)
#include "tst_dialog.moc"
