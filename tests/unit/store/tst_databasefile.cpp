// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QFile>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

#include "store/databasefile.h"

using namespace store;

class TestDatabaseFile : public QObject
{
    Q_OBJECT

private slots:
    void aSecondServerIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.db"));
        ServerLock first;
        QVERIFY(first.acquire(path));
        ServerLock second;
        const auto refused = second.acquire(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::InUse);
        QVERIFY2(refused.error().sentence.english().contains(QString::number(::getpid())),
                 qPrintable(refused.error().sentence));
        first.release();
        QVERIFY(second.acquire(path));
    }

    void aSymbolicLinkIsTheSameDatabase()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.db"));
        const QString link = folder.filePath(QStringLiteral("link.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(path, link));
        ServerLock first;
        QVERIFY(first.acquire(path));
        ServerLock second;
        QVERIFY(!second.acquire(link));
    }

    void aKilledServerLeavesNoLock()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.db"));
        std::array<int, 2> ready{};
        QCOMPARE(::pipe(ready.data()), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ServerLock lock;
            const char answer = lock.acquire(path) ? 'y' : 'n';
            if (::write(ready[1], &answer, 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
        QCOMPARE(answer, 'y');
        ServerLock lock;
        QVERIFY(!lock.acquire(path));
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(lock.acquire(path));
        ::close(ready[0]);
        ::close(ready[1]);
    }

    void knowsAFileFromAnotherOfTheSameName()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.db"));
        QVERIFY(!FileIdentity::of(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto before = FileIdentity::of(path);
        QVERIFY(before);
        QVERIFY(QFile::rename(path, path + QStringLiteral(".old")));
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY(FileIdentity::of(path) != before);
    }

    void makesTheFoldersAbove()
    {
        const QTemporaryDir folder;
        QVERIFY(makeFolderFor(folder.filePath(QStringLiteral("a/b/c/p.db"))));
        QVERIFY(QDir(folder.filePath(QStringLiteral("a/b/c"))).exists());
    }

    void saysWhichFolderCannotBeMade()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto refused = makeFolderFor(folder.filePath(QStringLiteral("file/sub/p.db")));
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.english().contains(QLatin1String("file/sub")),
                 qPrintable(refused.error().sentence));
    }
};

QTEST_GUILESS_MAIN(TestDatabaseFile)
#include "tst_databasefile.moc"
