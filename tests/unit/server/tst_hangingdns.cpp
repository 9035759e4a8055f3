// SPDX-License-Identifier: Apache-2.0

// What a DNS that never answers leaves behind in a whole engine: nothing. What the phones beside
// see of it is in the flows rfc3263.

#include <QTest>

#include "enginerig.h"
#include "wirephone.h"

class tst_HangingDns : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingBehind();
};

void tst_HangingDns::leavesNothingBehind()
{
    constexpr int Rounds = 50;
    constexpr int EachRound = 100;
    constexpr qint64 TenMinutes = 600'000;
    test::EngineRig rig;
    QVERIFY(rig.isOpen());
    rig.dns.silent += "hostile.example";
    int accepted = 0;
    int notifies = 0;
    rig.onSent = [&](const QByteArray &bytes, const sip::Hop &) {
        accepted += test::WirePhone::statusOf(bytes) == 200;
        notifies += bytes.startsWith("NOTIFY");
    };
    qint64 before = 0;
    int number = 0;
    for (int round = 0; round < Rounds; ++round) {
        if (round == Rounds / 2) // the Locator's memory of what it has not found is full
            before = test::allocatedBytes();
        for (int i = 0; i < EachRound; ++i) {
            const QByteArray name = "h" + QByteArray::number(++number);
            const test::WirePhone phone{"sip:mallory@example.com", name + ".hostile.example"};
            test::WireDialog dialog{name, name, {}, 0};
            rig.receive(phone.request("SUBSCRIBE", "sip:alice@example.com", dialog,
                                      i % 2 ? "Event: presence\r\nExpires: 0\r\n"
                                            : "Event: presence\r\nExpires: 3600\r\n"),
                        "192.0.2.66");
        }
        rig.advance(TenMinutes);
        rig.dnsGivesUp();
        QCOMPARE(rig.status().subscriptions, 0);
    }
    QCOMPARE(accepted, Rounds * EachRound);
    QCOMPARE(notifies, 0);
    constexpr qint64 Slack = 64 * 1024;
    const qint64 grown = test::allocatedBytes() - before;
    QVERIFY2(grown < Slack, qPrintable(QString::number(grown)));
}

QTEST_GUILESS_MAIN(tst_HangingDns)
#include "tst_hangingdns.moc"
