// SPDX-License-Identifier: Apache-2.0
#include "server/trafficrecord.h"

#include <QTest>

using server::CapturedMessage;
using server::TrafficReader;
using server::TrafficRecord;
using sip::Direction;

class TrafficRecordTest : public QObject
{
    Q_OBJECT
private slots:
    void readsARequest();
    void readsAResponse();
    void readsWhatItCanOfTheUnreadable();
    void marksRetransmissions();
    void writesText();
    void readsTlsThatFailed();
};

namespace {

constexpr qint64 Noon = 1'172'750'400'000;

CapturedMessage captured(const QByteArray &bytes, Direction direction = Direction::In,
                         const QByteArray &peer = "192.0.2.7")
{
    CapturedMessage message;
    message.wallMilliseconds = Noon;
    message.direction = direction;
    message.peer.peer = *sip::Endpoint::parse(peer, 5060);
    message.local = *sip::Endpoint::parse("192.0.2.1", 5060);
    message.bytes = bytes;
    return message;
}

QByteArray notify(int cseq = 3)
{
    return "NOTIFY sip:bob@192.0.2.7 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bKn\r\n"
           "From: \"Alice\" <sips:alice@Example.com;x=1>;tag=a\r\nTo: "
           "<sip:bob@example.com>;tag=b\r\n"
           "Call-ID: call-7@x\r\nCSeq: " +
           QByteArray::number(cseq) +
           " NOTIFY\r\nMax-Forwards: 70\r\nEvent: presence;id=4\r\n"
           "Subscription-State: active;\r\n expires=60\r\nContent-Type: application/pidf+xml\r\n"
           "Content-Length: 4\r\n\r\n<a/>behind";
}

} // namespace

void TrafficRecordTest::readsARequest()
{
    const TrafficRecord record = TrafficReader().read(captured(notify(), Direction::Out));
    QVERIFY(record.isRequest);
    QVERIFY(record.isReadable());
    QVERIFY(!record.isRetransmission);
    QCOMPARE(record.title(), "NOTIFY");
    QCOMPARE(record.requestUri, "sip:bob@192.0.2.7");
    QCOMPARE(record.from, "sip:alice@example.com");
    QCOMPARE(record.to, "sip:bob@example.com");
    QCOMPARE(record.callId, "call-7@x");
    QCOMPARE(record.branch, "z9hG4bKn");
    QCOMPARE(record.cseq, 3u);
    QCOMPARE(record.event, "presence;id=4");
    QVERIFY(record.subscriptionState.startsWith("active;"));
    QVERIFY(record.subscriptionState.endsWith("expires=60"));
    QCOMPARE(record.contentType, "application/pidf+xml");
    QCOMPARE(record.body(), "<a/>");
    QCOMPARE(record.peerAddress(), "udp 192.0.2.7:5060");
    QCOMPARE(record.localAddress(), "udp 192.0.2.1:5060");
}

void TrafficRecordTest::readsAResponse()
{
    const TrafficRecord record = TrafficReader().read(
        captured("SIP/2.0 412 Conditional Request Failed\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z\r\n"
                 "From: sip:a@b;tag=1\r\nTo: sip:c@d;tag=2\r\nCall-ID: c\r\nCSeq: 9 PUBLISH\r\n"
                 "Content-Length: 0\r\n\r\n"));
    QVERIFY(!record.isRequest);
    QCOMPARE(record.status, 412);
    QCOMPARE(record.title(), "412 Conditional Request Failed");
    QCOMPARE(record.method, "PUBLISH");
    QCOMPARE(record.to, "sip:c@d");
    QCOMPARE(record.body(), "");
}

void TrafficRecordTest::readsWhatItCanOfTheUnreadable()
{
    CapturedMessage rubbish = captured("\r\nhello there\r\nand so on");
    rubbish.fault = "no SIP";
    const TrafficRecord record = TrafficReader().read(rubbish);
    QVERIFY(!record.isReadable());
    QCOMPARE(record.title(), "hello there");
    CapturedMessage withoutCallId = captured(notify().replace("Call-ID: call-7@x\r\n", ""));
    withoutCallId.fault = "no Call-ID";
    QCOMPARE(TrafficReader().read(withoutCallId).title(), "NOTIFY");
}

void TrafficRecordTest::marksRetransmissions()
{
    TrafficReader reader;
    QVERIFY(!reader.read(captured(notify(1))).isRetransmission);
    QVERIFY(!reader.read(captured(notify(2))).isRetransmission);
    QVERIFY(!reader.read(captured(notify(1), Direction::Out)).isRetransmission);
    QVERIFY(!reader.read(captured(notify(1), Direction::In, "192.0.2.8")).isRetransmission);
    CapturedMessage again = captured(notify(1));
    again.wallMilliseconds += 500;
    QVERIFY(reader.read(again).isRetransmission);
    again.wallMilliseconds += 40'000; // whoever sends it now means it anew
    QVERIFY(!reader.read(again).isRetransmission);
}

void TrafficRecordTest::writesText()
{
    TrafficReader reader;
    const CapturedMessage message = captured("SIP/2.0 200 OK\r\nCSeq: 1 PUBLISH\r\n\r\n");
    const QByteArray text = toText(reader.read(message));
    QVERIFY(text.contains(" from udp 192.0.2.7:5060 to udp 192.0.2.1:5060\n\nSIP/2.0 200 OK\n"));
    QVERIFY(!text.contains('\r'));
    CapturedMessage unreadable = captured("x", Direction::Out);
    unreadable.fault = "no SIP";
    const QByteArray other = toText(reader.read(unreadable));
    QVERIFY(other.contains(" from udp 192.0.2.1:5060 to udp 192.0.2.7:5060, unreadable: no SIP\n"));
    QVERIFY(toText(reader.read(message)).contains(", a retransmission\n"));
}

void TrafficRecordTest::readsTlsThatFailed()
{
    CapturedMessage message = captured({});
    message.peer.protocol = sip::Protocol::Tls;
    message.noTls = QStringLiteral("the peer does not speak TLS");
    TrafficReader reader;
    (void)reader.read(message);
    const TrafficRecord record = reader.read(message);
    QVERIFY(!record.isMessage() && record.isTrouble());
    QVERIFY(!record.isRetransmission); // one phone that tries again and again
    QCOMPARE(record.title(), "TLS");
    const QByteArray text = server::toText(record);
    QVERIFY2(text.endsWith(" from tls 192.0.2.7:5060 to tls 192.0.2.1:5060, no TLS: the peer does "
                           "not speak TLS\n"),
             text.constData());
}

QTEST_GUILESS_MAIN(TrafficRecordTest)
#include "tst_trafficrecord.moc"
