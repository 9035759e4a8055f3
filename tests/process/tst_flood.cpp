// SPDX-License-Identifier: Apache-2.0

// SIPp floods the server from one address while two phones at another carry on: each of their
// publications is taken and told, and the limit is reached by the one who floods alone.

#include <QStandardPaths>
#include <QTest>

#include "runningserver.h"
#include "udpphone.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;
constexpr int PerSecond = 100; // more than the phones send in all
constexpr int Publications = 60;

} // namespace

class tst_Flood : public QObject
{
    Q_OBJECT

private slots:
    void phonesCarryOn_data();
    void phonesCarryOn();
};

void tst_Flood::phonesCarryOn_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("transport");
    QTest::newRow("PUBLISH, UDP") << u"flood_publish.xml"_s << u"u1"_s;
    QTest::newRow("SUBSCRIBE, UDP") << u"flood_subscribe.xml"_s << u"u1"_s;
    QTest::newRow("PUBLISH, TCP") << u"flood_publish.xml"_s << u"t1"_s;
}

//  SIPp at 127.0.0.2      server       alice    bob at 127.0.0.1
//     |---- any number ---->|            |        |
//     |<---- 503 -----------|<- PUBLISH -|        |
//     |---- more ---------->|--- 200 --->|        |
//     |                     |------ NOTIFY ------>|
void tst_Flood::phonesCarryOn()
{
    QFETCH(QString, scenario);
    QFETCH(QString, transport);
    QVERIFY2(!QStandardPaths::findExecutable(u"sipp"_s).isEmpty(), "sipp is not installed");
    RunningServer server({u"--force-active"_s, u"--set"_s, u"limits.exempt_loopback=false"_s,
                          u"--set"_s,
                          u"limits.queue_time=0"_s, // on a machine that is busy with other things
                          u"--set"_s, u"limits.burst=1"_s, u"--set"_s,
                          u"limits.requests_per_address=%1"_s.arg(PerSecond)});
    QVERIFY2(server.start(), server.output().constData());
    UdpPhone alice(server.port(), "alice");
    UdpPhone bob(server.port(), "bob");
    const auto subscribed = bob.subscribe(alice.aor());
    QVERIFY(subscribed);
    QCOMPARE(subscribed->status(), 200);
    QVERIFY(bob.nextNotify());

    QProcess sipp;
    sipp.setProcessChannelMode(QProcess::MergedChannels);
    sipp.setStandardOutputFile(QProcess::nullDevice());
    sipp.setWorkingDirectory(server.folder());
    sipp.start(u"sipp"_s, {u"127.0.0.1:%1"_s.arg(server.port()), u"-sf"_s,
                           u"" TEST_DATA "/"_s + scenario, u"-t"_s, transport, u"-i"_s,
                           u"127.0.0.2"_s, u"-p"_s, QString::number(freePort()), u"-r"_s, u"1500"_s,
                           u"-m"_s, u"10000000"_s, u"-deadcall_wait"_s, u"0"_s, u"-nostdin"_s});
    QVERIFY(sipp.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(
        server.output().contains("limits.requests_per_address is reached by 127.0.0.2"), Patience);

    for (int i = 0; i < Publications; ++i) {
        const QByteArray note = "number " + QByteArray::number(i) + '.';
        const auto published = alice.publish(note, Patience);
        QVERIFY(published);
        QCOMPARE(published->status(), 200);
        const auto notify = bob.nextNotify(Patience);
        QVERIFY(notify);
        QVERIFY2(notify->body().contains(note), notify->bytes.constData());
    }
    QCOMPARE(sipp.state(), QProcess::Running); // all that time
    sipp.kill();
    QVERIFY(sipp.waitForFinished(Patience));
    QVERIFY2(!server.output().contains("reached by 127.0.0.1"), server.output().constData());
    QCOMPARE(server.terminate(), 0);
}

QTEST_GUILESS_MAIN(tst_Flood)
#include "tst_flood.moc"
