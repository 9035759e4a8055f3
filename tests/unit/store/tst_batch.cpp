// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "storefixture.h"

using namespace store;

class TestBatch : public QObject
{
    Q_OBJECT

private:
    template <class T>
    static const T &at(const Batch &batch, size_t index)
    {
        return std::get<T>(batch.entries().at(index).write);
    }

private slots:
    void keepsWritesOfDifferentRows()
    {
        Batch batch;
        batch.savePublication(test::publication("alice", "a"), std::nullopt, 1);
        batch.savePublication(test::publication("alice", "b"), std::nullopt, 1);
        batch.savePublication(test::publication("bob", "a"), std::nullopt, 1);
        batch.saveSubscription(test::subscription(1), 1);
        batch.reserveCseq(256, 5, 1);
        batch.saveVersion(256, 5, 1);
        batch.coalesce();
        QCOMPARE(batch.size(), size_t(6));
    }

    void followsAPublicationThroughItsEntityTags()
    {
        Batch batch;
        batch.savePublication(test::publication("alice", "b"), "a", 1);
        batch.saveWatcher(test::watcher("alice", "bob"), 1);
        batch.refreshPublication(test::publication("alice", "c"), "b", 1);
        batch.refreshPublication(test::publication("alice", "d"), "c", 1);
        batch.coalesce();
        QCOMPARE(batch.size(), size_t(2));
        const auto &save = at<SavePublication>(batch, 1);
        QCOMPARE(save.record.key.etag, QByteArray("d"));
        QCOMPARE(save.previousEtag, std::optional<QByteArray>("a"));
        QVERIFY(save.body == SavePublication::Body::Written); // what b brought is not on disk yet
    }

    void aRefreshAloneLeavesTheBodyAlone()
    {
        Batch batch;
        batch.refreshPublication(test::publication("alice", "b"), "a", 1);
        batch.refreshPublication(test::publication("alice", "c"), "b", 1);
        batch.coalesce();
        QCOMPARE(batch.size(), size_t(1));
        QVERIFY(at<SavePublication>(batch, 0).body == SavePublication::Body::Unchanged);
    }

    void removesTheRowThatStandsOnTheDisk()
    {
        Batch batch;
        batch.savePublication(test::publication("alice", "b"), "a", 1);
        batch.removePublication(test::publication("alice", "b").key, 1);
        batch.coalesce();
        QCOMPARE(batch.size(), size_t(1));
        QCOMPARE(at<RemovePublication>(batch, 0).key.etag, QByteArray("a"));
    }

    void aRefreshOfANewPublicationInsertsIt()
    {
        Batch batch;
        batch.savePublication(test::publication("alice", "a"), std::nullopt, 1);
        batch.refreshPublication(test::publication("alice", "b"), "a", 1);
        batch.coalesce();
        QCOMPARE(batch.size(), size_t(1));
        QVERIFY(!at<SavePublication>(batch, 0).previousEtag);
        QVERIFY(at<SavePublication>(batch, 0).body == SavePublication::Body::Written);
    }

    void theLastWriteOfASubscriptionIsWholeIfOneWas()
    {
        Batch batch;
        SubscriptionRecord record = test::subscription(1);
        batch.saveSubscription(record, 1);
        record.status = "terminated";
        batch.updateSubscription(record, 1);
        batch.coalesce();
        QCOMPARE(batch.size(), size_t(1));
        const auto &save = at<SaveSubscription>(batch, 0);
        QCOMPARE(save.record.status, QByteArray("terminated"));
        QVERIFY(save.columns == SaveSubscription::Columns::All);
    }

    void keepsTheLastOfEachKind()
    {
        Batch batch;
        for (const quint32 value : {1U, 2U, 3U}) {
            batch.reserveCseq(256, value, 1);
            batch.saveVersion(256, value, 1);
            WatcherRecord watcher = test::watcher("alice", "bob");
            watcher.insertedTime = value;
            batch.saveWatcher(watcher, 1);
            DocumentRecord document = test::document("alice");
            document.etag = QByteArray::number(value);
            batch.saveDocument(document, 1);
            BindingRecord binding = test::binding("alice");
            binding.cseq = value;
            batch.saveBinding(binding, 1);
            CredentialRecord credential = test::credential("alice");
            credential.ha1 = QByteArray::number(value);
            batch.saveCredential(credential, 1);
        }
        batch.coalesce();
        QCOMPARE(batch.size(), size_t(6));
        QCOMPARE(at<ReserveCseq>(batch, 0).cseq, 3U);
        QCOMPARE(at<SaveVersion>(batch, 1).version, 3);
        QCOMPARE(at<SaveWatcher>(batch, 2).record.insertedTime, 3);
        QCOMPARE(at<SaveDocument>(batch, 3).record.etag, QByteArray("3"));
        QCOMPARE(at<SaveBinding>(batch, 4).record.cseq, 3U);
        QCOMPARE(at<SaveCredential>(batch, 5).record.ha1, QByteArray("3"));
    }

    void removalOutranksWhatCameBefore()
    {
        Batch batch;
        batch.saveSubscription(test::subscription(1), 1);
        batch.removeSubscription(test::subscription(1).id, 1);
        batch.saveWatcher(test::watcher("alice", "bob"), 1);
        batch.removeWatcher(test::watcher("alice", "bob").key, 1);
        batch.saveDocument(test::document("alice"), 1);
        batch.removeDocument(test::document("alice").key, 1);
        batch.saveBinding(test::binding("alice"), 1);
        batch.removeBinding(test::binding("alice").key, 1);
        batch.saveCredential(test::credential("alice"), 1);
        batch.removeCredential(test::credential("alice").key, 1);
        batch.coalesce();
        QCOMPARE(batch.size(), size_t(5));
        QCOMPARE(at<RemoveSubscription>(batch, 0).id, test::subscription(1).id);
        QCOMPARE(at<RemoveWatcher>(batch, 1).key, test::watcher("alice", "bob").key);
        QCOMPARE(at<RemoveDocument>(batch, 2).key, test::document("alice").key);
        QCOMPARE(at<RemoveBinding>(batch, 3).key, test::binding("alice").key);
        QCOMPARE(at<RemoveCredential>(batch, 4).key, test::credential("alice").key);
    }

    void keepsBothWhenOwnersDiffer()
    {
        Batch batch;
        batch.savePublication(test::publication("alice", "b"), "a", 1);
        batch.savePublication(test::publication("alice", "c"), "b", 2);
        batch.coalesce();
        QCOMPARE(batch.size(), size_t(2));
        QCOMPARE(batch.owners(), (std::vector<quint64>{1, 2}));
    }

    void leavesGroupsAlone()
    {
        Batch batch;
        batch.saveWatcher(test::watcher("alice", "bob"), 1);
        batch.beginGroup();
        batch.saveDocument(test::document("alice"), 1);
        batch.saveWatcher(test::watcher("alice", "bob"), 1);
        batch.endGroup();
        batch.coalesce();
        QCOMPARE(batch.size(), size_t(3));
        QCOMPARE(batch.entries()[0].group, 0U);
        QCOMPARE(batch.entries()[1].group, batch.entries()[2].group);
    }
};

QTEST_APPLESS_MAIN(TestBatch)
#include "tst_batch.moc"
