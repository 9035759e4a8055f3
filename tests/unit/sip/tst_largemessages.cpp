// SPDX-License-Identifier: Apache-2.0
#include "sip/largemessages.h"

#include <QRegularExpression>
#include <QTest>

#include "manualclock.h"

using sip::Endpoint;
using sip::LargeMessages;

namespace {

Endpoint peer(int number = 99)
{
    return Endpoint::parse("192.0." + QByteArray::number(2 + number / 250) + '.' +
                               QByteArray::number(number % 250),
                           5060)
        .value_or(Endpoint());
}

int lines = 0;

void countLine(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (text.contains(QStringLiteral("by UDP")))
        ++lines;
}

} // namespace

class LargeMessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void remembersARefusalForHalfAnHour();
    void remembersSoManyRefusals();
    void saysEachReasonOncePerPeer();
    void floodsNoLog();
};

void LargeMessagesTest::remembersARefusalForHalfAnHour()
{
    test::ManualClock clock;
    LargeMessages large(clock);
    QVERIFY(!large.hasRefusedTcp(peer()));
    large.rememberRefusedTcp(peer());
    QVERIFY(large.hasRefusedTcp(peer()));
    QVERIFY(!large.hasRefusedTcp(peer(1)));
    clock.advance(LargeMessages::RefusalMilliseconds);
    QVERIFY(!large.hasRefusedTcp(peer()));
}

void LargeMessagesTest::remembersSoManyRefusals()
{
    test::ManualClock clock;
    LargeMessages large(clock);
    int known = 0;
    for (int i = 0; i < LargeMessages::RememberedRefusals + 100; ++i)
        large.rememberRefusedTcp(peer(i));
    for (int i = 0; i < LargeMessages::RememberedRefusals + 100; ++i)
        known += large.hasRefusedTcp(peer(i)) ? 1 : 0;
    QCOMPARE(known, int(LargeMessages::RememberedRefusals));
}

void LargeMessagesTest::saysEachReasonOncePerPeer()
{
    using Reason = LargeMessages::Reason;
    test::ManualClock clock;
    LargeMessages large(clock);
    QTest::ignoreMessage(QtInfoMsg, "192.0.2.99:5060 takes no TCP: a request of 2000 bytes goes by "
                                    "UDP, in fragments");
    large.note(Reason::RefusedTcp, peer(), 2000);
    QTest::ignoreMessage(QtInfoMsg, "192.0.2.99:5060 is reached by no TCP address of ours: a "
                                    "request of 2000 bytes goes by UDP, in fragments");
    large.note(Reason::NoTcpOfOurs, peer(), 2000);
    QTest::ignoreMessage(QtInfoMsg, "192.0.2.99:5060 has asked by UDP: a response of 1301 bytes "
                                    "goes by UDP too, in fragments");
    large.note(Reason::IsResponse, peer(), 1301);

    QtMessageHandler before = qInstallMessageHandler(countLine);
    lines = 0;
    for (const Reason reason : {Reason::RefusedTcp, Reason::NoTcpOfOurs, Reason::IsResponse})
        large.note(reason, peer(), 3000);
    QCOMPARE(lines, 0);
    large.note(Reason::IsResponse, peer(1), 3000);
    QCOMPARE(lines, 1);
    clock.advance(LargeMessages::RefusalMilliseconds);
    large.note(Reason::IsResponse, peer(), 3000);
    qInstallMessageHandler(before);
    QCOMPARE(lines, 2);
}

void LargeMessagesTest::floodsNoLog()
{
    test::ManualClock clock;
    LargeMessages large(clock);
    QtMessageHandler before = qInstallMessageHandler(countLine);
    lines = 0;
    for (int i = 0; i < 3 * LargeMessages::ToldPeers; ++i)
        large.note(LargeMessages::Reason::IsResponse, peer(i), 2000);
    const int first = lines;
    clock.advance(LargeMessages::RefusalMilliseconds);
    large.note(LargeMessages::Reason::IsResponse, peer(), 2000);
    qInstallMessageHandler(before);
    QCOMPARE(first, int(LargeMessages::ToldPeers));
    QCOMPARE(lines, first + 1);
}

QTEST_APPLESS_MAIN(LargeMessagesTest)
#include "tst_largemessages.moc"
