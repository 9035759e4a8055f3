// SPDX-License-Identifier: Apache-2.0

// Another SIP implementation as the client: SIPp plays whole call flows, many at a time, over UDP
// and TCP.

#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

#include "runningserver.h"

using namespace Qt::StringLiterals;

class tst_Sipp : public QObject
{
    Q_OBJECT

private slots:
    void playsCallFlows_data();
    void playsCallFlows();
};

void tst_Sipp::playsCallFlows_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("transport");
    QTest::newRow("publish, UDP") << u"publish.xml"_s << u"u1"_s;
    QTest::newRow("publish, TCP") << u"publish.xml"_s << u"t1"_s;
    QTest::newRow("subscribe, UDP") << u"subscribe.xml"_s << u"u1"_s;
    QTest::newRow("subscribe, TCP") << u"subscribe.xml"_s << u"t1"_s;
}

void tst_Sipp::playsCallFlows()
{
    QFETCH(QString, scenario);
    QFETCH(QString, transport);
    QVERIFY2(!QStandardPaths::findExecutable(u"sipp"_s).isEmpty(), "sipp is not installed");
    RunningServer server({u"--force-active"_s});
    QVERIFY2(server.start(), server.output().constData());
    QProcess sipp;
    sipp.setProcessChannelMode(QProcess::MergedChannels);
    sipp.setWorkingDirectory(server.folder());
    const QString port = QString::number(freePort());
    sipp.start(u"sipp"_s,
               {u"127.0.0.1:%1"_s.arg(server.port()), u"-sf"_s, u"" TEST_DATA "/"_s + scenario,
                u"-t"_s, transport, u"-i"_s, u"127.0.0.1"_s, u"-p"_s, port, u"-m"_s, u"200"_s,
                u"-r"_s, u"50"_s, u"-nostdin"_s, u"-timeout"_s, u"120s"_s});
    QVERIFY(sipp.waitForFinished(180'000));
    QVERIFY2(sipp.exitCode() == 0, sipp.readAll().right(4000).constData());

    // All of them gone again, here and in the tables.
    const QJsonObject fields = server.ctl({u"status"_s}).value("fields"_L1).toObject();
    QCOMPARE(fields.value("subscriptions"_L1).toInt(-1), 0);
    QCOMPARE(fields.value("publications"_L1).toInt(-1), 0);
    QCOMPARE(fields.value("rows_failed"_L1).toInt(-1), 0);
}

QTEST_GUILESS_MAIN(tst_Sipp)
#include "tst_sipp.moc"
