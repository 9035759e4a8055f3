// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "store/storage.h"
#include "storefixture.h"

using namespace store;

class TestStorage : public QObject
{
    Q_OBJECT

private:
    /// Closes and opens, as a restart does.
    static Snapshot restarted(Storage &storage, const test::StoreFixture &fixture)
    {
        storage.close();
        auto opened = storage.open(fixture.options());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence));
        return *storage.load();
    }
    static bool clean(const CommitResult &result)
    {
        for (const Failure &failure : result.failed)
            qWarning() << failure.key << failure.error.sentence;
        if (result.whole)
            qWarning() << result.whole->sentence;
        return result.failed.empty() && !result.whole;
    }

private slots:
    void aNewDatabaseIsEmpty()
    {
        const test::StoreFixture fixture;
        Storage storage;
        const auto opened = storage.open(fixture.options());
        QVERIFY(opened);
        QVERIFY(storage.load()->publications.empty());
        QCOMPARE(storage.load()->nextSubscriptionId, SubscriptionIdStep);
        QCOMPARE(opened->migratedFrom, 0);
        QCOMPARE(opened->schemaVersion, 8);
        QVERIFY(opened->backup.isEmpty());
    }

    void bringsBackEveryColumn()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        Batch batch;
        batch.savePublication(test::publication("alice", "a"), std::nullopt, 1);
        batch.saveSubscription(test::subscription(1), 1);
        batch.saveWatcher(test::watcher("alice", "bob"), 1);
        batch.saveDocument(test::document("alice"), 1);
        batch.saveBinding(test::binding("alice"), 1);
        batch.saveCredential(test::credential("alice"), 1);
        const CommitResult result = storage.commit(17, std::move(batch));
        QVERIFY(clean(result));
        QCOMPARE(result.number, 17U);

        const Snapshot snapshot = restarted(storage, fixture);
        QVERIFY(snapshot.publications == std::vector{test::publication("alice", "a")});
        QVERIFY(snapshot.subscriptions == std::vector{test::subscription(1)});
        QVERIFY(snapshot.watchers == std::vector{test::watcher("alice", "bob")});
        QVERIFY(snapshot.documents == std::vector{test::document("alice")});
        QVERIFY(snapshot.bindings == std::vector{test::binding("alice")});
        QVERIFY(snapshot.credentials == std::vector{test::credential("alice")});
        QCOMPARE(snapshot.nextSubscriptionId, 2 * SubscriptionIdStep);
    }

    void otherProgramsReadText()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        Batch batch;
        PublicationRecord record = test::publication("j\xc3\xbcrgen", "a");
        batch.savePublication(record, std::nullopt, 1);
        QVERIFY(clean(storage.commit(1, std::move(batch))));
        test::OtherProgram other(fixture.path());
        QCOMPARE(other.rows(QStringLiteral(
                     "SELECT username, typeof(username), typeof(body), typeof(expires), "
                     "typeof(content_type) FROM presentity WHERE username LIKE 'jürgen'")),
                 QStringList(QStringLiteral("jürgen|text|text|integer|text")));
    }

    void bodiesComeBackByteForByte_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf<presence/>");
        QTest::newRow("CRLF and blanks") << QByteArray("<presence>\r\n\t \n</presence> \r\n");
        QTest::newRow("four-byte letters") << QByteArray("<note>\xf0\x9f\x98\x80</note>");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80");
        QTest::newRow("a zero within") << QByteArray("a\0b", 3);
        QTest::newRow("quotes") << QByteArray("'; DROP TABLE presentity; --");
        QTest::newRow("over 64 kB") << QByteArray(300000, 'x');
    }
    void bodiesComeBackByteForByte()
    {
        QFETCH(const QByteArray, body);
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        PublicationRecord record = test::publication("alice", "a");
        record.body = body;
        record.key.username = body.left(64); // keys too
        Batch batch;
        batch.savePublication(record, std::nullopt, 1);
        QVERIFY(clean(storage.commit(1, std::move(batch))));
        Snapshot snapshot = restarted(storage, fixture);
        QCOMPARE(snapshot.publications.size(), size_t(1));
        QCOMPARE(snapshot.publications[0].body, body);
        QCOMPARE(snapshot.publications[0].key.username, body.left(64));
        Batch removal;
        removal.removePublication(record.key, 1);
        QVERIFY(clean(storage.commit(2, std::move(removal))));
        QVERIFY(storage.load()->publications.empty());
    }

    void aRouteOfFourKilobytesSurvivesARestart()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        SubscriptionRecord record = test::subscription(1);
        record.recordRoute = QByteArray("<sip:p.example.com;lr>, ").repeated(180);
        Batch batch;
        batch.saveSubscription(record, 1);
        QVERIFY(clean(storage.commit(1, std::move(batch))));
        QCOMPARE(restarted(storage, fixture).subscriptions.at(0).recordRoute, record.recordRoute);
    }

    void whatASubscriptionAsksForMovesWithARefresh()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        SubscriptionRecord record = test::subscription(1);
        Batch first;
        first.saveSubscription(record, 1);
        QVERIFY(clean(storage.commit(1, std::move(first))));
        QCOMPARE(restarted(storage, fixture).subscriptions.at(0).body, record.body);
        record.eventParameters = ";diff-processing=no-patching";
        record.body = "<resource-lists><list/></resource-lists>\n";
        Batch second;
        second.updateSubscription(record, 1);
        QVERIFY(clean(storage.commit(2, std::move(second))));
        const SubscriptionRecord read = restarted(storage, fixture).subscriptions.at(0);
        QCOMPARE(read.eventParameters, record.eventParameters);
        QCOMPARE(read.body, record.body);
    }

    void aModifyMovesTheEntityTag()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        Batch first;
        first.savePublication(test::publication("alice", "a"), std::nullopt, 1);
        QVERIFY(clean(storage.commit(1, std::move(first))));
        PublicationRecord busy = test::publication("alice", "b");
        busy.body = "<busy/>";
        busy.sender = "sip:other@example.com";
        Batch second;
        second.savePublication(busy, "a", 1);
        QVERIFY(clean(storage.commit(2, std::move(second))));
        QVERIFY(storage.load()->publications == std::vector{busy});
    }

    void aRefreshMovesTheEntityTagAndTheTime()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        Batch first;
        first.savePublication(test::publication("alice", "a"), std::nullopt, 1);
        QVERIFY(clean(storage.commit(1, std::move(first))));
        PublicationRecord record = test::publication("alice", "b");
        record.expires = 2000000;
        record.receivedTime = 1999000;
        Batch second;
        second.refreshPublication(record, "a", 1);
        QVERIFY(clean(storage.commit(2, std::move(second))));
        QVERIFY(storage.load()->publications == std::vector{record});
    }

    void aRefreshOfARowDeletedByHandWritesItAnew()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        Batch batch;
        batch.refreshPublication(test::publication("alice", "b"), "a", 1);
        batch.updateSubscription(test::subscription(1), 1);
        QVERIFY(clean(storage.commit(1, std::move(batch))));
        const auto snapshot = storage.load();
        QVERIFY(snapshot->publications == std::vector{test::publication("alice", "b")});
        QVERIFY(snapshot->subscriptions == std::vector{test::subscription(1)});
    }

    void readsThePublicationsOfAResourceOldestFirst()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        Batch batch;
        for (const qint64 time : {300, 100, 200}) {
            PublicationRecord record = test::publication("alice", QByteArray::number(time));
            record.receivedTime = 400 - time; // moves with a refresh, and is no order
            record.modified = time;
            batch.savePublication(record, std::nullopt, 1);
        }
        QVERIFY(clean(storage.commit(1, std::move(batch))));
        const auto snapshot = storage.load({"alice", "example.com", "presence"});
        QCOMPARE(snapshot->publications[0].key.etag, QByteArray("100"));
        QCOMPARE(snapshot->publications[2].key.etag, QByteArray("300"));
    }

    void anUpdateWritesWhatARefreshCanChange()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        Batch first;
        first.saveSubscription(test::subscription(1), 1);
        QVERIFY(clean(storage.commit(1, std::move(first))));
        SubscriptionRecord record = test::subscription(1);
        record.cseq = 90;
        record.contact = "sip:moved@192.0.2.9";
        record.recordRoute = "<sip:p3.example.com;lr>";
        record.expires = 6000000000;
        record.status = "pending";
        record.version = 8;
        record.remoteCseq = 13;
        record.localContact = "sip:alice@198.51.100.2";
        record.transport = "tcp 198.51.100.2:5060";
        record.reason = "";
        record.accept = "application/pidf-diff+xml";
        record.updated = 1000100;
        Batch second;
        second.updateSubscription(record, 1);
        QVERIFY(clean(storage.commit(2, std::move(second))));
        QVERIFY(storage.load()->subscriptions == std::vector{record});
    }

    void reservesCseqAndVersionAlone()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        SubscriptionRecord record = test::subscription(1);
        Batch batch;
        batch.saveSubscription(record, 1);
        batch.reserveCseq(record.id, 4294967295U, 1);
        batch.saveVersion(record.id, 99, 1);
        batch.reserveCseq(999999, 1, 1); // a row that is gone is no error
        batch.saveVersion(999999, 1, 1);
        QVERIFY(clean(storage.commit(1, std::move(batch))));
        record.cseq = 4294967295U;
        record.version = 99;
        QVERIFY(storage.load()->subscriptions == std::vector{record});
    }

    // lessons.md 13: two dialogs with equal From tags are both kept
    void twoDialogsMayShareAFromTag()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        SubscriptionRecord second = test::subscription(2);
        second.fromTag = test::subscription(1).fromTag;
        SubscriptionRecord third = test::subscription(3);
        third.callId = second.callId;
        third.fromTag = second.fromTag;
        third.toTag = second.toTag;
        third.eventId = "list"; // a second subscription in one dialog
        Batch batch;
        batch.saveSubscription(test::subscription(1), 1);
        batch.saveSubscription(second, 2);
        batch.saveSubscription(third, 3);
        QVERIFY(clean(storage.commit(1, std::move(batch))));
        QCOMPARE(storage.load()->subscriptions.size(), size_t(3));
    }

    void theRowOfAnotherDialogIsNotOverwritten()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        Batch first;
        first.saveSubscription(test::subscription(1), 1);
        QVERIFY(clean(storage.commit(1, std::move(first))));
        SubscriptionRecord intruder = test::subscription(2);
        intruder.id = test::subscription(1).id;
        Batch second;
        second.saveSubscription(intruder, 7);
        second.updateSubscription(intruder, 8);
        const CommitResult result = storage.commit(2, std::move(second));
        QVERIFY(!result.whole);
        QCOMPARE(result.failed.size(), size_t(2));
        QCOMPARE(result.failed[0].owner, 7U);
        QCOMPARE(result.failed[0].error.kind, StoreErrorKind::Row);
        QVERIFY(storage.load()->subscriptions == std::vector{test::subscription(1)});
    }

    void aDialogHasOneRowForEachEvent()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        SubscriptionRecord twin = test::subscription(1);
        twin.id = 77 * SubscriptionIdStep;
        Batch batch;
        batch.saveSubscription(test::subscription(1), 1);
        batch.saveSubscription(twin, 2);
        const CommitResult result = storage.commit(1, std::move(batch));
        QCOMPARE(result.failed.size(), size_t(1));
        QCOMPARE(result.failed[0].owner, 2U);
        QVERIFY(storage.load()->subscriptions == std::vector{test::subscription(1)});
    }

    void removesEachKindOfRow()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        Batch batch;
        for (const QByteArray &user : {QByteArray("alice"), QByteArray("bob")}) {
            batch.savePublication(test::publication(user, "a"), std::nullopt, 1);
            batch.saveWatcher(test::watcher(user, "carol"), 1);
            batch.saveDocument(test::document(user), 1);
            batch.saveBinding(test::binding(user), 1);
            batch.saveCredential(test::credential(user), 1);
        }
        batch.saveSubscription(test::subscription(1), 1);
        batch.saveSubscription(test::subscription(2), 1);
        QVERIFY(clean(storage.commit(1, std::move(batch))));
        Batch removal;
        removal.removePublication(test::publication("alice", "a").key, 1);
        removal.removeWatcher(test::watcher("alice", "carol").key, 1);
        removal.removeDocument(test::document("alice").key, 1);
        removal.removeBinding(test::binding("alice").key, 1);
        removal.removeCredential(test::credential("alice").key, 1);
        removal.removeSubscription(test::subscription(1).id, 1);
        removal.removeSubscription(424242, 1); // gone already: no error
        QVERIFY(clean(storage.commit(2, std::move(removal))));
        const auto left = storage.load();
        QVERIFY(left->publications == std::vector{test::publication("bob", "a")});
        QVERIFY(left->watchers == std::vector{test::watcher("bob", "carol")});
        QVERIFY(left->documents == std::vector{test::document("bob")});
        QVERIFY(left->bindings == std::vector{test::binding("bob")});
        QVERIFY(left->credentials == std::vector{test::credential("bob")});
        QVERIFY(left->subscriptions == std::vector{test::subscription(2)});
    }

    void savingTwiceReplaces()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        WatcherRecord watcher = test::watcher("alice", "bob");
        DocumentRecord document = test::document("alice");
        BindingRecord binding = test::binding("alice");
        CredentialRecord credential = test::credential("alice");
        PublicationRecord hardState = test::publication("alice", "index");
        for (int round = 0; round < 2; ++round) {
            Batch batch;
            batch.saveWatcher(watcher, 1);
            batch.saveDocument(document, 1);
            batch.saveBinding(binding, 1);
            batch.saveCredential(credential, 1);
            batch.savePublication(hardState, std::nullopt, 1);
            QVERIFY(clean(storage.commit(1, std::move(batch))));
            watcher.status = "active";
            watcher.reason = "";
            document.xcap = "<other/>";
            document.etag = "d2";
            binding.cseq = 4;
            binding.q = 1000;
            credential.password.clear();
            credential.ha1 = "b1";
            hardState.body = "<offline/>";
            hardState.expires = NeverExpires;
        }
        Batch last;
        last.saveWatcher(watcher, 1);
        last.saveDocument(document, 1);
        last.saveBinding(binding, 1);
        last.saveCredential(credential, 1);
        last.savePublication(hardState, std::nullopt, 1);
        QVERIFY(clean(storage.commit(2, std::move(last))));
        const auto snapshot = storage.load();
        QVERIFY(snapshot->watchers == std::vector{watcher});
        QVERIFY(snapshot->documents == std::vector{document});
        QVERIFY(snapshot->bindings == std::vector{binding});
        QVERIFY(snapshot->credentials == std::vector{credential});
        QVERIFY(snapshot->publications == std::vector{hardState});
    }

    void reloadsOneResource()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        Batch batch;
        PublicationRecord dialogInfo = test::publication("alice", "d");
        dialogInfo.key.event = "dialog";
        batch.savePublication(dialogInfo, std::nullopt, 1);
        for (const QByteArray &user : {QByteArray("alice"), QByteArray("bob")}) {
            batch.savePublication(test::publication(user, "a"), std::nullopt, 1);
            batch.saveWatcher(test::watcher(user, "carol"), 1);
            batch.saveDocument(test::document(user), 1);
            batch.saveBinding(test::binding(user), 1);
            batch.saveCredential(test::credential(user), 1);
        }
        SubscriptionRecord ofBob = test::subscription(2);
        ofBob.toUser = "bob";
        batch.saveSubscription(test::subscription(1), 1);
        batch.saveSubscription(ofBob, 1);
        QVERIFY(clean(storage.commit(1, std::move(batch))));
        const auto snapshot = storage.load({"alice", "example.com", "presence"});
        QVERIFY(snapshot);
        QVERIFY(snapshot->publications == std::vector{test::publication("alice", "a")});
        QVERIFY(snapshot->watchers == std::vector{test::watcher("alice", "carol")});
        QVERIFY(snapshot->documents == std::vector{test::document("alice")});
        QVERIFY(snapshot->bindings == std::vector{test::binding("alice")});
        QVERIFY(snapshot->credentials == std::vector{test::credential("alice")});
        QVERIFY(snapshot->subscriptions == std::vector{test::subscription(1)});
    }

    // tables.md, "Legal outside edits"
    void seesAndKeepsWhatWasWrittenByHand()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        Batch batch;
        batch.saveSubscription(test::subscription(1), 1);
        QVERIFY(clean(storage.commit(1, std::move(batch))));
        test::OtherProgram other(fixture.path());
        QCOMPARE(
            other.run(QStringLiteral(
                "INSERT INTO active_watchers (to_user, to_domain, from_user, from_domain, to_tag, "
                "from_tag, callid, cseq, contact, expires, event_id) VALUES ('alice', "
                "'example.com', 'x', 'y', 't', 'f', 'c', 1, 'sip:x@y', 1, NULL)")),
            QString());
        QCOMPARE(
            other.run(QStringLiteral("INSERT INTO watchers (p_user, p_domain, w_user, w_domain, "
                                     "subs_status, inserted_time) VALUES "
                                     "('alice', 'example.com', 'x', 'y', 'odd word', 1)")),
            QString());
        Batch next;
        next.saveSubscription(test::subscription(2), 1);
        QVERIFY(clean(storage.commit(2, std::move(next))));
        const auto snapshot = storage.load();
        QCOMPARE(snapshot->subscriptions.size(), size_t(3));
        QCOMPARE(snapshot->subscriptions[1].id, SubscriptionIdStep + 1);
        QCOMPARE(snapshot->subscriptions[1].status, QByteArray("pending"));
        QCOMPARE(snapshot->subscriptions[1].event, QByteArray("presence"));
        QCOMPARE(snapshot->subscriptions[1].eventId, QByteArray());
        QCOMPARE(snapshot->nextSubscriptionId, 3 * SubscriptionIdStep);
        QCOMPARE(snapshot->watchers[0].status, QByteArray("odd word"));
        QCOMPARE(snapshot->watchers[0].key.event, QByteArray("presence"));
    }

    void anEmptyBatchCommits()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        QVERIFY(clean(storage.commit(1, Batch())));
    }

    void aDatabaseInMemoryNeedsNoFile()
    {
        DatabaseOptions options;
        options.name = QStringLiteral(":memory:");
        Storage storage;
        QVERIFY(storage.open(options));
        Batch batch;
        batch.saveDocument(test::document("alice"), 1);
        QVERIFY(clean(storage.commit(1, std::move(batch))));
        QCOMPARE(storage.load()->documents.size(), size_t(1));
        QVERIFY(!QFile::exists(QStringLiteral(":memory:")));
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
