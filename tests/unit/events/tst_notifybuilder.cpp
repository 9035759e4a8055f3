// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "events/notifybuilder.h"
#include "sip/messageparser.h"

using events::DialogText;

class tst_NotifyBuilder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesARequestThatIsRead();
    void saysWhyItEnds();
    void goesByLooseRouters();
    void goesByAStrictRouter();
    void addressesAnOldSubscriberWithoutTag();

private:
    [[nodiscard]] QByteArray built() const;

    base::TextPool m_texts;
    events::Subscription m_subscription;
    events::DialogRecord m_dialog;
    events::Body m_body;
};

void tst_NotifyBuilder::init()
{
    m_subscription = {};
    m_subscription.state = events::Subscription::State::Active;
    m_subscription.expires = 1600;
    m_dialog = {};
    m_dialog.localCSeq = 5;
    m_dialog.text.set(DialogText::CallId, "call@host", m_texts);
    m_dialog.text.set(DialogText::LocalTag, "ours", m_texts);
    m_dialog.text.set(DialogText::RemoteTag, "theirs", m_texts);
    m_dialog.text.set(DialogText::LocalUri, "sip:alice@example.com", m_texts);
    m_dialog.text.set(DialogText::RemoteUri, "sip:bob@example.com", m_texts);
    m_dialog.text.set(DialogText::RemoteTarget, "sip:bob@192.0.2.7:5070", m_texts);
    m_dialog.text.set(DialogText::LocalContact, "sip:192.0.2.1:5060", m_texts);
    m_body = {"application/pidf+xml", "<presence/>"};
}

QByteArray tst_NotifyBuilder::built() const
{
    sip::OutgoingRequest request =
        events::buildNotify({m_subscription, m_dialog, "presence", m_body, 1000, nullptr});
    request.bytes.insert(request.viaOffset, "Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bKx\r\n");
    return request.bytes;
}

void tst_NotifyBuilder::writesARequestThatIsRead()
{
    const sip::ParsedMessage parsed = sip::MessageParser::parse(built(), sip::Framing::Datagram);
    QVERIFY(parsed.isRequest());
    QVERIFY2(!parsed.error, parsed.error ? parsed.error->what.constData() : "");
    const sip::Request &request = parsed.request();
    QCOMPARE(request.method(), sip::Method::Notify);
    QCOMPARE(request.requestUri(), QByteArrayView("sip:bob@192.0.2.7:5070"));
    QCOMPARE(request.cseq().number, 5u);
    QCOMPARE(request.fromTag(), QByteArrayView("ours"));
    QCOMPARE(request.toTag(), QByteArrayView("theirs"));
    QCOMPARE(request.value(sip::HeaderId::Event), QByteArrayView("presence"));
    QCOMPARE(request.value(sip::HeaderId::SubscriptionState), QByteArrayView("active;expires=600"));
    QCOMPARE(request.value(sip::HeaderId::ContentType), QByteArrayView("application/pidf+xml"));
    QCOMPARE(request.body(), QByteArrayView("<presence/>"));
    QVERIFY(!request.has(sip::HeaderId::Route));
}

void tst_NotifyBuilder::saysWhyItEnds()
{
    m_subscription.state = events::Subscription::State::Terminated;
    m_subscription.reason = events::TerminationReason::Probation;
    m_subscription.retryAfter = 30;
    m_subscription.eventId = m_texts.share("7");
    m_body = {};
    const QByteArray bytes = built();
    QVERIFY(bytes.contains("Subscription-State: terminated;reason=probation;retry-after=30\r\n"));
    QVERIFY(bytes.contains("Event: presence;id=7\r\n"));
    QVERIFY(!bytes.contains("Content-Type"));
    QVERIFY(bytes.contains("Content-Length: 0\r\n\r\n"));
}

void tst_NotifyBuilder::goesByLooseRouters()
{
    m_dialog.text.set(DialogText::RouteSet, "<sip:p1.example.com;lr>, <sip:p2.example.com;lr>",
                      m_texts);
    const QByteArray bytes = built();
    QVERIFY(bytes.startsWith("NOTIFY sip:bob@192.0.2.7:5070 SIP/2.0\r\n"));
    QVERIFY(bytes.contains("Route: <sip:p1.example.com;lr>, <sip:p2.example.com;lr>\r\n"));
    QCOMPARE(events::nextHop(m_dialog).uri, QByteArrayView("sip:p1.example.com;lr"));
}

void tst_NotifyBuilder::goesByAStrictRouter()
{
    m_dialog.text.set(DialogText::RouteSet, "<sip:p1.example.com>, <sip:p2.example.com;lr>",
                      m_texts);
    const QByteArray bytes = built();
    QVERIFY(bytes.startsWith("NOTIFY sip:p1.example.com SIP/2.0\r\n"));
    QVERIFY(bytes.contains("Route: <sip:p2.example.com;lr>, <sip:bob@192.0.2.7:5070>\r\n"));
    QCOMPARE(events::nextHop(m_dialog).uri, QByteArrayView("sip:p1.example.com"));
}

void tst_NotifyBuilder::addressesAnOldSubscriberWithoutTag()
{
    m_dialog.text.set(DialogText::RemoteTag, "", m_texts);
    QVERIFY(built().contains("To: <sip:bob@example.com>\r\n"));
}

QTEST_APPLESS_MAIN(tst_NotifyBuilder)
#include "tst_notifybuilder.moc"
