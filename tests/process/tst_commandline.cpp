// SPDX-License-Identifier: Apache-2.0

// What an operator sees who starts the program in the wrong way: one clear sentence with the flag
// or key at fault, the right exit code, and nothing of Qt's.

#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>
#include <QUdpSocket>

#include "runningserver.h"
#include "udpphone.h"

using namespace Qt::StringLiterals;

class tst_CommandLine : public QObject
{
    Q_OBJECT

private slots:
    void refusesInOneSentence_data();
    void refusesInOneSentence();
    void refusesAPortInUse();
    void refusesASecondServerOnOneDatabase();
    void refusesABrokenDatabase();
    void needsADisplayOrNoGui();
    void printsAllSettings();
    void answersControlCommands();
    void stopsOnSigterm();
    void approvesAWaitingWatcher();
};

namespace {

void verifyOneSentence(const RunningServer::Ended &ended, int code, const QByteArray &named)
{
    QCOMPARE(ended.code, code);
    QCOMPARE(ended.output, QByteArray());
    QVERIFY2(ended.errors.contains(named), ended.errors.constData());
    QVERIFY2(ended.errors.trimmed().count('\n') == 0, ended.errors.constData());
    QVERIFY2(!ended.errors.contains("QSql") && !ended.errors.contains("qt."),
             ended.errors.constData());
}

} // namespace

void tst_CommandLine::refusesInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("unknown option")
        << QStringList{u"--no-gui"_s, u"--wrong"_s} << 2 << QByteArray("--wrong");
    QTest::newRow("unknown key") << QStringList{u"--no-gui"_s, u"--set"_s,
                                                u"publish.min_expirs=3"_s}
                                 << 2 << QByteArray("publish.min_expirs");
    QTest::newRow("bad value") << QStringList{u"--no-gui"_s, u"--set"_s, u"publish.min_expires=x"_s}
                               << 2 << QByteArray("publish.min_expires");
    QTest::newRow("bad address") << QStringList{u"--no-gui"_s, u"--listen"_s, u"udp:nowhere:5"_s}
                                 << 2 << QByteArray("--listen");
    QTest::newRow("no such config file")
        << QStringList{u"--no-gui"_s, u"--config"_s, u"/nonexistent/file.conf"_s} << 1
        << QByteArray("/nonexistent/file.conf");
    QTest::newRow("unwritable folder") << QStringList{u"--no-gui"_s,
                                                      u"--listen"_s,
                                                      u"udp:127.0.0.1:0"_s,
                                                      u"--set"_s,
                                                      u"control.socket=none"_s,
                                                      u"--database"_s,
                                                      u"/dev/null/db.sqlite"_s}
                                       << 1 << QByteArray("--database");
    QTest::newRow("unknown command")
        << QStringList{u"ctl"_s, u"frobnicate"_s} << 2 << QByteArray("frobnicate");
    QTest::newRow("no server to ask")
        << QStringList{u"ctl"_s, u"status"_s, u"--set"_s, u"control.socket=/nonexistent/ctl"_s} << 1
        << QByteArray("/nonexistent/ctl");
    QTest::newRow("no way to prove anything")
        << QStringList{u"--no-gui"_s, u"--set"_s, u"auth.algorithms="_s} << 2
        << QByteArray("auth.algorithms");
    QTest::newRow("a password for all to see")
        << QStringList{u"ctl"_s, u"users"_s, u"add"_s, u"a@b.example"_s, u"--password=x"_s} << 2
        << QByteArray("--password-stdin");
}

void tst_CommandLine::refusesInOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, named);
    verifyOneSentence(RunningServer::run(arguments), code, named);
}

void tst_CommandLine::refusesAPortInUse()
{
    QUdpSocket taken;
    QVERIFY(taken.bind(QHostAddress::LocalHost));
    const QString address = u"udp:127.0.0.1:%1"_s.arg(taken.localPort());
    QTemporaryDir folder;
    verifyOneSentence(
        RunningServer::run({u"--no-gui"_s, u"--listen"_s, address, u"--database"_s,
                            folder.filePath(u"db"_s), u"--set"_s, u"control.socket=none"_s}),
        1, "in use");
}

void tst_CommandLine::refusesASecondServerOnOneDatabase()
{
    RunningServer first;
    QVERIFY2(first.start(), first.output().constData());
    verifyOneSentence(
        RunningServer::run({u"--no-gui"_s, u"--listen"_s, u"udp:127.0.0.1:0"_s, u"--database"_s,
                            first.database(), u"--set"_s, u"control.socket=none"_s}),
        1, "--database");
    // The first is none the worse for it.
    UdpPhone phone(first.port(), "alice");
    QCOMPARE(phone.publish("here")->status(), 200);
}

void tst_CommandLine::refusesABrokenDatabase()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"db.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20'000, 'x'));
    file.close();
    verifyOneSentence(
        RunningServer::run({u"--no-gui"_s, u"--listen"_s, u"udp:127.0.0.1:0"_s, u"--database"_s,
                            file.fileName(), u"--set"_s, u"control.socket=none"_s}),
        1, "--database");
    QCOMPARE(file.size(), 20'000); // and left as it was
}

void tst_CommandLine::needsADisplayOrNoGui()
{
    if (!HAS_WINDOW)
        QSKIP("a build without the window is always without");
    const RunningServer::Ended ended = RunningServer::run({}, {u"PATH=/usr/bin:/bin"_s});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.errors.contains("--no-gui"), ended.errors.constData());
}

void tst_CommandLine::printsAllSettings()
{
    const RunningServer::Ended ended =
        RunningServer::run({u"--print-config"_s, u"--set"_s, u"publish.min_expires=77"_s});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.output.contains("min_expires"));
    QVERIFY(ended.output.contains("77"));
    QVERIFY(ended.output.contains("command line"));
}

void tst_CommandLine::answersControlCommands()
{
    RunningServer server;
    QVERIFY2(server.start(), server.output().constData());
    UdpPhone alice(server.port(), "alice");
    QCOMPARE(alice.publish("at lunch")->status(), 200);
    const QJsonObject status = server.ctl({u"status"_s});
    QVERIFY(status.value("ok"_L1).toBool());
    QCOMPARE(status.value("fields"_L1).toObject().value("presentities"_L1).toInt(), 1);
    const QJsonArray rows = server.ctl({u"presentities"_s}).value("rows"_L1).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].toObject().value("note"_L1).toString(), u"at lunch"_s);
    const auto table =
        RunningServer::run(QStringList{u"ctl"_s, u"presentities"_s} + server.controlArguments());
    QVERIFY2(table.output.contains("PRESENTITY") && table.output.contains("at lunch"),
             table.output.constData());
    const auto nobody = RunningServer::run(
        QStringList{u"ctl"_s, u"show"_s, u"sip:nobody@example.com"_s} + server.controlArguments());
    verifyOneSentence(nobody, 1, "nobody@example.com");
}

void tst_CommandLine::stopsOnSigterm()
{
    RunningServer server;
    QVERIFY2(server.start(), server.output().constData());
    UdpPhone phone(server.port(), "alice");
    QCOMPARE(phone.publish("before")->status(), 200);
    QCOMPARE(server.terminate(), 0);
    QVERIFY2(server.start(), server.output().constData());
    UdpPhone stranger(server.port(), "bob");
    QVERIFY(stranger.fetch("sip:alice@example.com")->isEmpty());       // pending: sees nothing
    QVERIFY(phone.fetch("sip:alice@example.com")->contains("before")); // she sees herself
    QCOMPARE(server.ctl({u"presentities"_s}).value("rows"_L1).toArray().size(), 1);
}

void tst_CommandLine::approvesAWaitingWatcher()
{
    RunningServer server;
    QVERIFY2(server.start(), server.output().constData());
    UdpPhone alice(server.port(), "alice");
    UdpPhone bob(server.port(), "bob");
    QCOMPARE(alice.publish("secret")->status(), 200);
    QCOMPARE(bob.subscribe(alice.aor())->status(), 200);
    const auto first = bob.nextNotify();
    QVERIFY(first && first->field("Subscription-State").startsWith("pending"));
    QVERIFY(first->body().isEmpty());
    const QJsonArray pending = server.ctl({u"watchers"_s, u"pending"_s}).value("rows"_L1).toArray();
    QCOMPARE(pending.size(), 1);
    QCOMPARE(pending[0].toObject().value("watcher"_L1).toString(), u"sip:bob@example.com"_s);
    QVERIFY(server.ctl({u"approve"_s, u"sip:alice@example.com"_s, u"sip:bob@example.com"_s})
                .value("ok"_L1)
                .toBool());
    const auto second = bob.nextNotify();
    QVERIFY(second && second->field("Subscription-State").startsWith("active"));
    QVERIFY(second->body().contains("secret"));
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
