// SPDX-License-Identifier: Apache-2.0
#include "sip/traffictap.h"

#include <QTest>

#include "layerfixture.h"

using test::LayerFixture;
using test::RequestText;

class TrafficTapTest : public QObject
{
    Q_OBJECT
private slots:
    void seesWhatComesAndGoes();
    void seesWhatIsUnreadableWithTheReason();
    void seesRetransmissionsToo();
    void masksCredentials_data();
    void masksCredentials();
};

namespace {

class Tap : public sip::TrafficTap
{
public:
    QByteArrayList lines;
    void messagePassed(const sip::TappedMessage &message) override
    {
        lines += (message.direction == sip::Direction::In ? "< " : "> ") +
                 message.peer.toByteArray() + " at " + message.local.toByteArray() + ' ' +
                 message.bytes.first(7).toByteArray() +
                 (message.fault.isEmpty() ? "" : " (" + message.fault.toByteArray() + ')');
        times.push_back(message.wallMilliseconds);
    }
    std::vector<qint64> times;
};

} // namespace

void TrafficTapTest::seesWhatComesAndGoes()
{
    LayerFixture fixture;
    Tap tap;
    fixture.transports.addTap(tap);
    fixture.user.answerAtOnce = 200;
    fixture.udp->receive(RequestText().bytes());
    RequestText byTcp;
    byTcp.transport = "TCP";
    byTcp.callId = "call-2";
    byTcp.viaParameters = ";branch=z9hG4bKtwo";
    fixture.tcp->receive(byTcp.bytes(), "192.0.2.98", 41000, 4);
    fixture.transports.removeTap(tap);
    fixture.udp->receive(RequestText().bytes());
    QCOMPARE(tap.lines, (QByteArrayList{"< udp 192.0.2.99:5060 at 192.0.2.1:5060 PUBLISH",
                                        "> udp 192.0.2.99:5060 at 192.0.2.1:5060 SIP/2.0",
                                        "< tcp 192.0.2.98:41000 at 192.0.2.1:5060 PUBLISH",
                                        "> tcp 192.0.2.98:41000 at 192.0.2.1:5060 SIP/2.0"}));
    QCOMPARE(tap.times.front(), test::ManualClock::FirstWallMilliseconds);
}

void TrafficTapTest::seesWhatIsUnreadableWithTheReason()
{
    LayerFixture fixture;
    Tap tap;
    fixture.transports.addTap(tap);
    fixture.udp->receive("rubbish that is no SIP");
    QByteArray withoutCallId = RequestText().bytes();
    withoutCallId.replace("Call-ID: call-1\r\n", "");
    fixture.udp->receive(withoutCallId);
    fixture.udp->receive("\r\n\r\n"); // a keep-alive is no message
    QCOMPARE(tap.lines.size(), 3);
    QVERIFY2(tap.lines[0].contains(" rubbish ("), tap.lines[0].constData());
    QVERIFY2(tap.lines[1].contains("PUBLISH (") && tap.lines[1].contains("Call-ID"),
             tap.lines[1].constData());
    QCOMPARE(tap.lines[2], "> udp 192.0.2.99:5060 at 192.0.2.1:5060 SIP/2.0"); // the 400
}

void TrafficTapTest::seesRetransmissionsToo()
{
    LayerFixture fixture;
    Tap tap;
    fixture.transports.addTap(tap);
    fixture.user.answerAtOnce = 200;
    fixture.udp->receive(RequestText().bytes());
    fixture.udp->receive(RequestText().bytes());
    QCOMPARE(fixture.user.requests.size(), 1u);
    QCOMPARE(tap.lines.size(), 4);
    QCOMPARE(tap.lines[2], tap.lines[0]);
    QCOMPARE(tap.lines[3], tap.lines[1]);
}

void TrafficTapTest::masksCredentials_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("isWellFormed");
    QTest::addColumn<QByteArray>("shown");
    const QByteArray head = "PUBLISH sip:a@b SIP/2.0\r\n";
    QTest::newRow("none") << head + "From: sip:a@b\r\n\r\nbody" << true
                          << head + "From: sip:a@b\r\n\r\nbody";
    QTest::newRow("digest")
        << head + "Authorization: Digest username=\"a\", response=\"0f\"\r\nTo: x\r\n\r\n"
        << true << head + "Authorization: Digest ***\r\nTo: x\r\n\r\n";
    QTest::newRow("basic, to a proxy, odd case, spaces")
        << head + "PROXY-authorization \t:  basic dXNlcjpwYXNz\r\n\r\n"
        << true << head + "PROXY-authorization \t: Basic ***\r\n\r\n";
    QTest::newRow("folded")
        << head +
               "Authorization: Digest username=\"a\",\r\n response=\"0f\",\r\n\tnc=1\r\nTo: x\r\n"
        << true << head + "Authorization: Digest ***\r\nTo: x\r\n";
    QTest::newRow("folded before the scheme")
        << head + "Authorization:\r\n Basic secret\r\nTo: x\r\n"
        << true << head + "Authorization: ***\r\nTo: x\r\n";
    QTest::newRow("no scheme") << head + "Authorization: secret\r\n\r\n"
                               << true << head + "Authorization: ***\r\n\r\n";
    QTest::newRow("unknown scheme") << head + "Authorization: secret word\r\n\r\n"
                                    << true << head + "Authorization: ***\r\n\r\n";
    QTest::newRow("two") << head + "Authorization: Digest a\r\nAuthorization: Digest b\r\n\r\n"
                         << true
                         << head + "Authorization: Digest ***\r\nAuthorization: Digest ***\r\n\r\n";
    QTest::newRow("line feeds alone, no end") << head + "To: x\nAuthorization: Digest a" << true
                                              << head + "To: x\nAuthorization: Digest ***";
    QTest::newRow("empty lines before the start line")
        << "\r\n\r\n" + head + "Authorization: Digest a\r\n\r\n"
        << true << "\r\n\r\n" + head + "Authorization: Digest ***\r\n\r\n";
    QTest::newRow("a body may say what it likes")
        << head + "\r\nAuthorization: Digest a\r\n"
        << true << head + "\r\nAuthorization: Digest a\r\n";
    QTest::newRow("what is unreadable has no body to rely on")
        << head + "\r\nAuthorization: Digest a\r\n"
        << false << head + "\r\nAuthorization: Digest ***\r\n";
    QTest::newRow("a name that only begins like it")
        << head + "Authorization-Info: x\r\n\r\n"
        << true << head + "Authorization-Info: x\r\n\r\n";
}

void TrafficTapTest::masksCredentials()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, isWellFormed);
    QFETCH(QByteArray, shown);
    QCOMPARE(sip::withoutCredentials(message, isWellFormed), shown);
}

QTEST_GUILESS_MAIN(TrafficTapTest)
#include "tst_traffictap.moc"
