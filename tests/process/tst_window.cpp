// SPDX-License-Identifier: Apache-2.0

// The whole program as its user has it: the window on a screen, a real client on the network, and
// somebody at the keyboard between them.
//
//     sipp                    hereabouts                  the window
//      |--- SUBSCRIBE alice ---->|                            |
//      |<-- 200, NOTIFY pending -|-- bob waits for approval ->|
//      |                         |<------------- Approve -----|
//      |<-- NOTIFY active, PIDF -|                            |

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

#include "baresipphone.h"
#include "runningserver.h"
#include "udpphone.h"
#include "xdisplay.h"

using namespace Qt::StringLiterals;

class tst_Window : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void approvesAWatcherByKeyboard();
    void approvesASoftphoneThatLogsIn();
    void asksAboutSettingsThatCannotBeRead();
};

namespace {

constexpr int Patience = 60'000; // milliseconds, for a machine under load

/// The window's own settings: it opens on the page Approvals.
bool openOn(const QString &folder, const QByteArray &page)
{
    if (!QDir(folder).mkpath(u"hereabouts"_s))
        return false;
    QFile file(folder + u"/hereabouts/window.ini"_s);
    return file.open(QFile::WriteOnly) && file.write("[General]\npage=" + page + '\n') > 0;
}

qsizetype pending(RunningServer &server)
{
    const QJsonObject answer = server.ctl({u"watchers"_s, u"pending"_s});
    if (!answer.value("ok"_L1).toBool())
        return -1;
    return answer.value("rows"_L1).toArray().size();
}

} // namespace

void tst_Window::initTestCase()
{
    for (const QString &program : {u"Xvfb"_s, u"xdotool"_s, u"sipp"_s, u"baresip"_s})
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), qPrintable(program));
}

void tst_Window::approvesAWatcherByKeyboard()
{
    XDisplay display;
    QVERIFY(display.start());
    RunningServer server;
    QVERIFY(openOn(server.folder(), "approvalsPage"));
    server.showWindowOn(display.name());
    QVERIFY2(server.start(), server.output().constData());
    UdpPhone alice(server.port(), "alice");
    QVERIFY(alice.publish("at the desk"));

    QProcess bob;
    bob.setProcessChannelMode(QProcess::MergedChannels);
    bob.setWorkingDirectory(server.folder());
    bob.start(u"sipp"_s,
              {u"127.0.0.1:%1"_s.arg(server.port()), u"-sf"_s, u"" TEST_DATA "/approved.xml"_s,
               u"-t"_s, u"u1"_s, u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(freePort()),
               u"-m"_s, u"1"_s, u"-nostdin"_s, u"-timeout"_s, u"120s"_s});
    QTRY_COMPARE_WITH_TIMEOUT(pending(server), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!display.window(u"Approvals"_s).isEmpty(), Patience);

    // From the filter into the list, to its first row, and Approve. The window may be about to show
    // the row just now, so the keys are typed until they are taken.
    const QString window = display.window(u"Approvals"_s);
    const auto approve = [&] {
        return display.type(window, {u"ctrl+f"_s, u"Return"_s, u"ctrl+Home"_s, u"a"_s}) &&
               pending(server) == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(approve(), Patience);

    QVERIFY(bob.waitForFinished(2 * Patience));
    QVERIFY2(bob.exitCode() == 0, bob.readAll().right(4000).constData());
    QCOMPARE(server.terminate(), 0);
}

// Two people with softphones, at a server that asks for passwords: one key, and she is seen.
void tst_Window::approvesASoftphoneThatLogsIn()
{
    XDisplay display;
    QVERIFY(display.start());
    RunningServer server({u"--set"_s, u"auth.mode=required"_s});
    QVERIFY(openOn(server.folder(), "approvalsPage"));
    server.showWindowOn(display.name());
    QVERIFY2(server.start(), server.output().constData());
    for (const QString &name : {u"alice"_s, u"bob"_s}) {
        const RunningServer::Ended added =
            RunningServer::run(QStringList{u"ctl"_s, u"users"_s, u"add"_s, name + u"@example.com"_s,
                                           u"--password-stdin"_s} +
                                   server.controlArguments(),
                               {}, "secret-of-" + name.toUtf8() + '\n');
        QVERIFY2(added.code == 0, added.errors.constData());
    }
    BaresipPhone alice(server.port(), "alice", "bob", "secret-of-alice");
    BaresipPhone bob(server.port(), "bob", "alice", "secret-of-bob");
    QVERIFY2(alice.start(), alice.output().constData());
    QVERIFY2(bob.start(), bob.output().constData());
    QTRY_COMPARE_WITH_TIMEOUT(pending(server), 2, Patience); // each asks to see the other
    QTRY_VERIFY_WITH_TIMEOUT(!display.window(u"Approvals"_s).isEmpty(), Patience);
    QCOMPARE(bob.seen(), QByteArray("Unknown"));

    const QString window = display.window(u"Approvals"_s);
    const auto approveAll = [&] {
        return display.type(window, {u"ctrl+f"_s, u"Return"_s, u"ctrl+a"_s, u"a"_s}) &&
               pending(server) == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(approveAll(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(bob.seen(), QByteArray("Online"), Patience);
    alice.command("presence_offline");
    QTRY_COMPARE_WITH_TIMEOUT(bob.seen(), QByteArray("Offline"), Patience);
    QCOMPARE(server.terminate(), 0);
}

// Who starts it by a click sees no terminal: the window says what is wrong, and goes on.
void tst_Window::asksAboutSettingsThatCannotBeRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"wrong.conf"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write("[sip]\nt1 = soon\n") > 0);
    file.close();
    XDisplay display;
    QVERIFY(display.start());
    RunningServer server({u"--config"_s, file.fileName()});
    server.showWindowOn(display.name());
    server.launch();
    QTRY_VERIFY_WITH_TIMEOUT(!display.window(u"cannot start"_s).isEmpty(), Patience);
    QVERIFY(!server.isReady());
    QVERIFY2(server.output().contains("wrong.conf, line 2: sip.t1 must be"),
             server.output().constData());
    const QString window = display.window(u"cannot start"_s);
    const auto goOn = [&] {
        (void)display.type(window, {u"alt+g"_s});
        return server.isReady();
    };
    QTRY_VERIFY_WITH_TIMEOUT(goOn(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!display.window(u"Overview"_s).isEmpty(), Patience);
    QCOMPARE(server.terminate(), 0);
}

QTEST_GUILESS_MAIN(tst_Window)
#include "tst_window.moc"
