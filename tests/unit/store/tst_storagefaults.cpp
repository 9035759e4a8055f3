// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/storage.h"
#include "storefixture.h"

using namespace store;

// What an operator can do to a database while the server uses it.
class TestStorageFaults : public QObject
{
    Q_OBJECT

private:
    static Batch onePublication(const QByteArray &etag, quint64 owner = 1)
    {
        Batch batch;
        batch.savePublication(test::publication("alice", etag), std::nullopt, owner);
        return batch;
    }
    static bool clean(const CommitResult &result) { return result.failed.empty() && !result.whole; }
    static std::optional<StoreErrorKind> wholeKind(const CommitResult &result)
    {
        if (!result.whole)
            return std::nullopt;
        qInfo() << result.whole->sentence;
        return result.whole->kind;
    }
    /// The error of an open that has to fail.
    static StoreError openError(const DatabaseOptions &options)
    {
        Storage storage;
        if (const auto opened = storage.open(options); !opened)
            return opened.error();
        if (const auto loaded = storage.load(); !loaded)
            return loaded.error();
        return {StoreErrorKind::Internal, QStringLiteral("opened")};
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void oneRefusedRowDoesNotStopTheOthers()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        test::OtherProgram other(fixture.path());
        QCOMPARE(other.run(QStringLiteral("CREATE TRIGGER no BEFORE INSERT ON presentity "
                                          "WHEN NEW.etag = 'bad' BEGIN SELECT RAISE(ABORT, 'not "
                                          "this one'); END")),
                 QString());
        Batch batch;
        batch.savePublication(test::publication("alice", "good"), std::nullopt, 1);
        batch.savePublication(test::publication("bob", "bad"), std::nullopt, 2);
        batch.saveSubscription(test::subscription(1), 3);
        const CommitResult result = storage.commit(5, std::move(batch));
        QVERIFY(!result.whole);
        QCOMPARE(result.failed.size(), size_t(1));
        QCOMPARE(result.failed[0].owner, 2U);
        QCOMPARE(result.failed[0].error.kind, StoreErrorKind::Row);
        QCOMPARE(result.failed[0].key, QByteArray("presentity bob@example.com presence bad"));
        QVERIFY(result.failed[0].error.sentence.english().contains(QLatin1String("not this one")));
        const auto snapshot = storage.load();
        QVERIFY(snapshot->publications == std::vector{test::publication("alice", "good")});
        QCOMPARE(snapshot->subscriptions.size(), size_t(1));
        QVERIFY(clean(storage.commit(6, onePublication("next"))));
    }

    void aGroupIsWrittenTogetherOrNotAtAll()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        test::OtherProgram other(fixture.path());
        QCOMPARE(other.run(QStringLiteral("CREATE TRIGGER no BEFORE INSERT ON watchers BEGIN "
                                          "SELECT RAISE(ABORT, 'no'); END")),
                 QString());
        Batch batch;
        batch.saveBinding(test::binding("alice"), 1);
        batch.beginGroup();
        batch.saveDocument(test::document("alice"), 2);
        batch.saveWatcher(test::watcher("alice", "bob"), 3);
        batch.endGroup();
        batch.saveBinding(test::binding("bob"), 4);
        const CommitResult result = storage.commit(1, std::move(batch));
        QVERIFY(!result.whole);
        QCOMPARE(result.failed.size(), size_t(2));
        QCOMPARE(result.failed[0].owner, 2U);
        QCOMPARE(result.failed[1].owner, 3U);
        const auto snapshot = storage.load();
        QVERIFY(snapshot->documents.empty());
        QCOMPARE(snapshot->bindings.size(), size_t(2));
    }

    void aLockedDatabaseIsReportedAndRecovers()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        test::OtherProgram other(fixture.path());
        QCOMPARE(other.run(QStringLiteral("BEGIN EXCLUSIVE")), QString());
        CommitResult result = storage.commit(1, onePublication("a", 42));
        QCOMPARE(wholeKind(result), std::optional(StoreErrorKind::Locked));
        QCOMPARE(result.owners, std::vector<quint64>{42});
        QCOMPARE(result.batch.size(), size_t(1));
        QCOMPARE(other.run(QStringLiteral("ROLLBACK")), QString());
        QVERIFY(clean(storage.commit(2, std::move(result.batch))));
        QCOMPARE(storage.load()->publications.size(), size_t(1));
    }

    void aFullDiskIsReportedAndRecovers()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        QVERIFY(clean(storage.commit(1, onePublication("a"))));
        QVERIFY(storage.database()->runText(QStringLiteral("PRAGMA max_page_count = 1")));
        PublicationRecord large = test::publication("alice", "b");
        large.body = QByteArray(500000, 'x');
        Batch batch;
        batch.savePublication(test::publication("bob", "a"), std::nullopt, 1);
        batch.savePublication(large, std::nullopt, 2);
        CommitResult result = storage.commit(2, std::move(batch));
        QCOMPARE(wholeKind(result), std::optional(StoreErrorKind::Full));
        QCOMPARE(storage.load()->publications.size(),
                 size_t(1)); // nothing of it, and all before it
        QVERIFY(storage.database()->runText(QStringLiteral("PRAGMA max_page_count = 100000")));
        QVERIFY(clean(storage.commit(3, std::move(result.batch))));
        QCOMPARE(storage.load()->publications.size(), size_t(3));
    }

    // The system refuses a write in the midst of a commit, as a disk with a fault does.
    void aWriteThatFailsIsReportedAndRecovers()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        QVERIFY(clean(storage.commit(1, onePublication("a"))));
        PublicationRecord large = test::publication("alice", "b");
        large.body = QByteArray(5'000'000, 'x');
        Batch batch;
        batch.savePublication(test::publication("bob", "a"), std::nullopt, 1);
        batch.savePublication(large, std::nullopt, 2);
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit small{1'000'000, usual.rlim_max};
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        CommitResult result = storage.commit(2, std::move(batch));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(wholeKind(result));
        QCOMPARE(storage.load()->publications.size(), size_t(1)); // all before it
        QVERIFY(clean(storage.commit(3, std::move(result.batch))));
        QCOMPARE(storage.load()->publications.size(), size_t(3));
    }

    void aReadOnlyDatabaseIsReportedAndRecovers()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        QVERIFY(storage.database()->runText(QStringLiteral("PRAGMA query_only = ON")));
        QCOMPARE(wholeKind(storage.commit(1, onePublication("a"))),
                 std::optional(StoreErrorKind::ReadOnly));
        QVERIFY(storage.database()->runText(QStringLiteral("PRAGMA query_only = OFF")));
        QVERIFY(clean(storage.commit(2, onePublication("a"))));
    }

    void aFolderWithoutWritePermissionIsReported()
    {
        const test::StoreFixture fixture;
        QCOMPARE(::chmod(QFile::encodeName(fixture.folder()).constData(), 0555), 0);
        // The modes do not bind root: try as nobody.
        const uid_t user = ::geteuid();
        if (user == 0)
            QCOMPARE(::seteuid(65534), 0);
        const StoreError error = openError(fixture.options());
        if (user == 0)
            QCOMPARE(::seteuid(0), 0);
        QCOMPARE(::chmod(QFile::encodeName(fixture.folder()).constData(), 0755), 0);
        QCOMPARE(error.kind, StoreErrorKind::ReadOnly);
        QVERIFY(error.sentence.english().contains(fixture.path()));
    }

    void aDeletedFileIsNoticed()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        QVERIFY(clean(storage.commit(1, onePublication("a"))));
        QVERIFY(QFile::rename(fixture.path(), fixture.path() + QStringLiteral(".away")));
        QCOMPARE(wholeKind(storage.commit(2, onePublication("b"))),
                 std::optional(StoreErrorKind::Unavailable));
        // It is not made anew: an empty database would look like a success.
        QCOMPARE(wholeKind(storage.commit(3, onePublication("b"))),
                 std::optional(StoreErrorKind::Unavailable));
        QVERIFY(!QFile::exists(fixture.path()));
        QVERIFY(!storage.load());
        QVERIFY(QFile::rename(fixture.path() + QStringLiteral(".away"), fixture.path()));
        QVERIFY(clean(storage.commit(4, onePublication("c"))));
        QCOMPARE(storage.load()->publications.size(), size_t(2));
    }

    void anotherDatabaseInItsPlaceIsReadAnew()
    {
        const test::StoreFixture fixture;
        const test::StoreFixture backup;
        {
            Storage storage;
            QVERIFY(storage.open(backup.options()));
            QVERIFY(clean(storage.commit(1, onePublication("restored"))));
        }
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        QVERIFY(QFile::remove(fixture.path()));
        QVERIFY(QFile::copy(backup.path(), fixture.path()));
        QCOMPARE(wholeKind(storage.commit(1, onePublication("lost"))),
                 std::optional(StoreErrorKind::Unavailable));
        const auto snapshot = storage.load();
        QVERIFY(snapshot);
        QCOMPARE(snapshot->publications.size(), size_t(1));
        QCOMPARE(snapshot->publications[0].key.etag, QByteArray("restored"));
    }

    void aDroppedTableFailsItsRowsOnly()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        test::OtherProgram other(fixture.path());
        QCOMPARE(other.run(QStringLiteral("DROP TABLE watchers")), QString());
        Batch batch;
        batch.saveWatcher(test::watcher("alice", "bob"), 1);
        batch.saveDocument(test::document("alice"), 2);
        const CommitResult result = storage.commit(1, std::move(batch));
        QVERIFY(!result.whole);
        QCOMPARE(result.failed.size(), size_t(1));
        QCOMPARE(result.failed[0].owner, 1U);
    }

    void whatIsNoDatabaseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("not a database at all\n").repeated(100);
        QTest::newRow("broken pages")
            << QByteArray("SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20", 24) +
                   QByteArray(5000, '\xaa');
    }
    void whatIsNoDatabaseIsRefused()
    {
        QFETCH(const QByteArray, content);
        const test::StoreFixture fixture;
        write(fixture.path(), content);
        const StoreError error = openError(fixture.options());
        QCOMPARE(error.kind, StoreErrorKind::Corrupt);
        QVERIFY(error.sentence.english().contains(fixture.path()));
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content); // and left as it was
    }

    void damagedPagesAreFoundAtOpen()
    {
        const test::StoreFixture fixture;
        {
            Storage storage;
            QVERIFY(storage.open(fixture.options()));
            Batch batch;
            for (int number = 1; number < 2000; ++number)
                batch.saveSubscription(test::subscription(number), 1);
            QVERIFY(clean(storage.commit(1, std::move(batch))));
        }
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(size > 400000);
        QVERIFY(file.seek(100000));
        QCOMPARE(file.write(QByteArray(int(size - 100000), '\xff')), size - 100000);
        file.close();
        QCOMPARE(openError(fixture.options()).kind, StoreErrorKind::Corrupt);
    }

    void aMissingFolderIsMade()
    {
        const test::StoreFixture fixture;
        DatabaseOptions options = fixture.options();
        options.name = fixture.folder() + QStringLiteral("/var/lib/presence/p.db");
        Storage storage;
        QVERIFY(storage.open(options));
    }

    void aFolderThatCannotBeMadeIsReported()
    {
        const test::StoreFixture fixture;
        write(fixture.folder() + QStringLiteral("/file"), "x");
        DatabaseOptions options = fixture.options();
        options.name = fixture.folder() + QStringLiteral("/file/p.db");
        QCOMPARE(openError(options).kind, StoreErrorKind::Unavailable);
    }

    void aSecondServerIsRefused()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        QCOMPARE(openError(fixture.options()).kind, StoreErrorKind::InUse);
        storage.close();
        Storage next;
        QVERIFY(next.open(fixture.options()));
    }

    void aKindOfDatabaseWithoutTablesIsRefused()
    {
        DatabaseOptions options;
        options.driver = Driver::Mysql;
        options.name = QStringLiteral("none");
        QCOMPARE(openError(options).kind, StoreErrorKind::Unavailable);
    }

    void nothingWorksBeforeOpen()
    {
        Storage storage;
        QCOMPARE(wholeKind(storage.commit(1, onePublication("a"))),
                 std::optional(StoreErrorKind::Unavailable));
        QVERIFY(!storage.load());
        QVERIFY(!storage.load({"alice", "example.com", "presence"}));
    }
};

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storagefaults.moc"
