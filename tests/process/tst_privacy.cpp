// SPDX-License-Identifier: Apache-2.0

// What the program holds stays with it: the modes of the files it makes, and no password, hash or
// answer to a challenge in its log, be it ever so talkative.

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <sys/stat.h>

#include "baresipphone.h"
#include "runningserver.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;

int modeOf(const QString &name)
{
    struct stat status = {};
    return ::stat(qPrintable(name), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

} // namespace

class tst_Privacy : public QObject
{
    Q_OBJECT

private slots:
    void makesFilesForItsOwnerAlone();
    void leavesNoCore();
    void logsNoSecret();
};

void tst_Privacy::makesFilesForItsOwnerAlone()
{
    const mode_t before = ::umask(0); // as generous as can be
    RunningServer server({u"--set"_s, u"log.file=/dev/null"_s});
    const bool started = server.start();
    ::umask(before);
    QVERIFY2(started, server.output().constData());
    QStringList seen;
    QDirIterator files(server.folder(), QDir::Files | QDir::System);
    while (files.hasNext()) {
        const QString name = files.next();
        QVERIFY2((modeOf(name) & 077) == 0,
                 qPrintable(u"%1 has mode %2"_s.arg(name).arg(modeOf(name), 0, 8)));
        seen << files.fileName();
    }
    QVERIFY2(seen.contains(u"db.sqlite"_s) && seen.contains(u"ctl"_s), qPrintable(seen.join(u' ')));
}

void tst_Privacy::leavesNoCore()
{
    RunningServer server;
    QVERIFY2(server.start(), server.output().constData());
    QFile limits(u"/proc/%1/limits"_s.arg(server.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QString text = QString::fromLatin1(limits.readAll()).simplified();
    QVERIFY2(text.contains("Max core file size 0 0"_L1), qPrintable(text));
    // Not dumpable: what is in /proc is root's, whoever runs it.
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(u"/proc/%1/mem"_s.arg(server.processId())), &status), 0);
    QCOMPARE(status.st_uid, uid_t(0));
}

void tst_Privacy::logsNoSecret()
{
    const QByteArray password = "wonderland-5f2c";
    RunningServer server({u"--auth"_s, u"required"_s, u"--log-level"_s, u"debug"_s});
    QVERIFY2(server.start(), server.output().constData());
    const auto added = RunningServer::run(
        QStringList{u"ctl"_s, u"users"_s, u"add"_s, u"alice@example.com"_s, u"--password-stdin"_s} +
            server.controlArguments(),
        {}, password + '\n');
    QCOMPARE(added.code, 0);
    BaresipPhone alice(server.port(), "alice", "bob", password);
    QVERIFY2(alice.start(), alice.output().constData());
    const auto registrations = [&server] {
        return server.ctl({u"status"_s})
            .value("fields"_L1)
            .toObject()
            .value("registrations"_L1)
            .toInt();
    };
    QTRY_COMPARE_WITH_TIMEOUT(registrations(), 1, Patience);
    // One who has it wrong is logged, and still not with what he said.
    BaresipPhone mallory(server.port(), "alice", "bob", "guess-77aa");
    QVERIFY2(mallory.start(), mallory.output().constData());
    QTRY_VERIFY_WITH_TIMEOUT(server.output().contains("wrong password"), Patience);
    const QByteArray log = server.output();
    for (const char *secret :
         {"wonderland-5f2c", "guess-77aa", "Authorization", "response=", "cnonce"})
        QVERIFY2(!log.contains(secret), secret);
    const auto listed = server.ctl({u"users"_s, u"list"_s});
    QVERIFY(!QJsonDocument(listed).toJson().contains(password));
}

QTEST_GUILESS_MAIN(tst_Privacy)
#include "tst_privacy.moc"
