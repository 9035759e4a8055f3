// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "store/directcommitter.h"
#include "store/storethread.h"
#include "storefixture.h"

using namespace store;

class TestStoreThread : public QObject
{
    Q_OBJECT

private:
    static Batch onePublication(const QByteArray &etag)
    {
        Batch batch;
        batch.savePublication(test::publication("alice", etag), std::nullopt, 1);
        return batch;
    }

private:
    static Snapshot loaded(StoreThread &store)
    {
        Snapshot whole;
        const auto read = store.load([&whole](Snapshot &&part) { whole.append(std::move(part)); });
        if (!read)
            qWarning() << read.error().sentence;
        return whole;
    }

private slots:
    void reportsInOrderAndInThisThread()
    {
        class Sink : public test::SinkRecorder
        {
        public:
            void committed(const CommitResult &result) override
            {
                allHere = allHere && QThread::currentThread() == home;
                SinkRecorder::committed(result);
            }
            QThread *home = QThread::currentThread();
            bool allHere = true;
        } sink;
        const test::StoreFixture fixture;
        StoreThread store(sink);
        QVERIFY(store.open(fixture.options()));
        for (quint64 number = 1; number <= 50; ++number)
            store.submit(number, onePublication(QByteArray::number(number)));
        QVERIFY(sink.results.empty()); // never from within submit()
        QTRY_COMPARE(sink.results.size(), size_t(50));
        for (quint64 number = 1; number <= 50; ++number)
            QCOMPARE(sink.results[number - 1].number, number);
        QVERIFY(sink.allHere);
    }

    void tidiesUpWhenNothingIsWritten()
    {
        test::SinkRecorder sink;
        const test::StoreFixture fixture;
        DatabaseOptions options = fixture.options();
        options.restAfter = std::chrono::milliseconds(1);
        StoreThread store(sink);
        QVERIFY(store.open(options));
        store.submit(1, onePublication("etag-of-the-log"));
        // Until then it stands in the write-ahead log alone.
        const auto stands = [&options] {
            QFile file(options.name);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("etag-of-the-log");
        };
        QTRY_VERIFY(stands());
        // And it works as before.
        store.submit(2, onePublication("another"));
        QTRY_COMPARE(sink.results.size(), size_t(2));
        QTRY_COMPARE(loaded(store).publications.size(), size_t(2));
    }

    void closeCommitsWhatWasSubmitted()
    {
        test::SinkRecorder sink;
        const test::StoreFixture fixture;
        StoreThread store(sink);
        QVERIFY(store.open(fixture.options()));
        for (quint64 number = 1; number <= 20; ++number)
            store.submit(number, onePublication(QByteArray::number(number)));
        store.close();
        QCOMPARE(sink.results.size(), size_t(20));
        QVERIFY(store.open(fixture.options()));
        QCOMPARE(loaded(store).publications.size(), size_t(20));
    }

    void readsInPartsWhichAreTakenInTheCallersThread()
    {
        constexpr int Rows = 2500;
        test::SinkRecorder sink;
        const test::StoreFixture fixture;
        StoreThread store(sink);
        QVERIFY(store.open(fixture.options()));
        Batch batch;
        for (int i = 0; i < Rows; ++i)
            batch.savePublication(test::publication("alice", QByteArray::number(i)), {}, 1);
        batch.saveWatcher(test::watcher("alice", "bob"), 1);
        store.submit(1, std::move(batch));
        store.close();
        QVERIFY(store.open(fixture.options()));
        QStringList order;
        bool here = true;
        const auto read = store.load([&](Snapshot &&part) {
            here = here && QThread::currentThread() == thread();
            if (!part.watchers.empty())
                order << QStringLiteral("watchers");
            if (!part.publications.empty())
                order << QString::number(part.publications.size());
        });
        QVERIFY(read);
        QVERIFY(here);
        QCOMPARE(order, QStringList({QStringLiteral("watchers"), QStringLiteral("1024"),
                                     QStringLiteral("1024"), QStringLiteral("452")}));
    }

    void aClosedStoreHasNothingToRead()
    {
        test::SinkRecorder sink;
        StoreThread store(sink);
        bool called = false;
        const auto read = store.load([&called](Snapshot &&) { called = true; });
        QVERIFY(!read);
        QVERIFY(!called);
    }

    void reloadComesAfterWhatWasSubmittedBefore()
    {
        test::SinkRecorder sink;
        const test::StoreFixture fixture;
        StoreThread store(sink);
        QVERIFY(store.open(fixture.options()));
        size_t seenByReload = 0;
        std::optional<size_t> rows;
        std::optional<size_t> allRows;
        store.submit(1, onePublication("a"));
        store.reload({"alice", "example.com", "presence"}, [&](auto snapshot) {
            seenByReload = sink.results.size();
            rows = snapshot->publications.size();
        });
        store.reload({"bob", "example.com", "presence"},
                     [&](auto snapshot) { QVERIFY(snapshot->publications.empty()); });
        store.reloadAll([&](auto snapshot) { allRows = snapshot->publications.size(); });
        QVERIFY(!rows);
        QTRY_VERIFY(allRows);
        QCOMPARE(rows, std::optional<size_t>(1));
        QCOMPARE(allRows, std::optional<size_t>(1));
        QCOMPARE(seenByReload, size_t(1));
    }

    void saysWhyItCannotOpen()
    {
        test::SinkRecorder sink;
        const test::StoreFixture fixture;
        StoreThread first(sink);
        QVERIFY(first.open(fixture.options()));
        StoreThread second(sink);
        const auto refused = second.open(fixture.options());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::InUse);
        first.close();
        QVERIFY(second.open(fixture.options()));
    }

    void aBatchForAClosedStoreComesBack()
    {
        test::SinkRecorder sink;
        StoreThread store(sink);
        store.submit(3, onePublication("a"));
        bool told = false;
        store.reloadAll([&](auto snapshot) { told = !snapshot; });
        QVERIFY(sink.results.empty());
        QTRY_VERIFY(told);
        QCOMPARE(sink.results.size(), size_t(1));
        QCOMPARE(sink.results[0].number, 3U);
        QVERIFY(sink.results[0].whole);
        QCOMPARE(sink.results[0].batch.size(), size_t(1));
    }

    void aTestDecidesWhenADirectCommitterCommits()
    {
        test::SinkRecorder sink;
        const test::StoreFixture fixture;
        DirectCommitter committer(sink);
        QVERIFY(committer.open(fixture.options()));
        QVERIFY(!committer.commitNext());
        committer.submit(1, onePublication("a"));
        committer.submit(2, onePublication("b"));
        std::optional<size_t> rows;
        committer.reloadAll([&](auto snapshot) { rows = snapshot->publications.size(); });
        QVERIFY(sink.results.empty());
        QVERIFY(committer.commitNext());
        QCOMPARE(sink.results.size(), size_t(1));
        committer.failNext({StoreErrorKind::Full, QStringLiteral("no space")});
        QVERIFY(committer.commitNext());
        QCOMPARE(sink.results[1].whole->kind, StoreErrorKind::Full);
        QCOMPARE(sink.results[1].owners, std::vector<quint64>{1});
        QCOMPARE(committer.commitAll(), 1);
        QCOMPARE(rows, std::optional<size_t>(1));
        QVERIFY(committer.isIdle());
    }

    void aCrashForgetsWhatWasNotCommitted()
    {
        test::SinkRecorder sink;
        const test::StoreFixture fixture;
        DirectCommitter committer(sink);
        QVERIFY(committer.open(fixture.options()));
        committer.submit(1, onePublication("a"));
        committer.submit(2, onePublication("b"));
        QVERIFY(committer.commitNext());
        committer.close();
        QVERIFY(committer.open(fixture.options()));
        QCOMPARE(committer.load()->publications.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestStoreThread)
#include "tst_storethread.moc"
