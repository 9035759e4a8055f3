// SPDX-License-Identifier: Apache-2.0

// What an observer is told: all rows, then each change once, ten times a second at most, and never
// more than it takes.

#include <map>

#include <QTest>

#include "enginefixture.h"
#include "server/changefeed.h"

using namespace Qt::StringLiterals;
using server::ChangeBatch;
using server::ChangeFeed;

namespace {

const QByteArray Alice("sip:alice@example.com");
const QByteArray Bob("sip:bob@example.com");

QByteArray watcher(int number)
{
    return "sip:w" + QByteArray::number(number) + "@example.com";
}

} // namespace

class TestChangeFeed : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void beginsWithAllRows();
    void aBigSnapshotIsOneBatch();
    void tellsWhatChangedAndNothingElse();
    void severalChangesOfARowAreOne();
    void waitsBetweenTwoBatches();
    void waitsForASlowObserver();
    void manyChangesComeInSeveralBatches();
    void tellsOfSubscriptionsAndTheirEnd();
    void tellsOfRegistrationsAndTheirEnd();
    void tellsOfForgottenWatchers();
    void tellsOfPresentitiesThatAreGone();
    void tellsOfDocuments();
    void tellsOfUsersAndTheirEnd();
    void tellsTheStatusOnceASecond();
    void switchingASettingTellsAllAgain();
    void theNextObserverGetsASnapshot();
    void endsWithoutATrace();

private:
    void observe();
    void unobserve() { m_feed.reset(); }
    /// Lets the feed do what is due now.
    void turn() { m_server->advance(1); }
    /// The batches since the last call, each taken as it came.
    std::vector<ChangeBatch> take();
    ChangeBatch takeOne();
    void approve(const QByteArray &watcher)
    {
        QVERIFY(m_server->engine->administration().approve(Alice, watcher).ok);
        m_server->commit();
    }

    std::unique_ptr<test::EngineFixture> m_server;
    std::unique_ptr<ChangeFeed> m_feed;
    std::vector<ChangeBatch> m_batches;
};

void TestChangeFeed::init()
{
    m_feed.reset();
    m_batches.clear();
    m_server.reset();
    m_server = std::make_unique<test::EngineFixture>();
    QVERIFY(m_server->opened);
}

void TestChangeFeed::observe()
{
    m_feed = std::make_unique<ChangeFeed>(
        *m_server->engine, [this](ChangeBatch &&batch) { m_batches.push_back(std::move(batch)); });
}

std::vector<ChangeBatch> TestChangeFeed::take()
{
    if (!m_batches.empty())
        m_feed->acknowledge();
    return std::exchange(m_batches, {});
}

ChangeBatch TestChangeFeed::takeOne()
{
    std::vector<ChangeBatch> batches = take();
    if (batches.size() == 1)
        return std::move(batches[0]);
    QTest::qFail(qPrintable(u"%1 batches"_s.arg(batches.size())), __FILE__, __LINE__);
    return {};
}

void TestChangeFeed::beginsWithAllRows()
{
    approve(Bob);
    m_server->receive("SUBSCRIBE", Alice, Bob, "Event: presence\r\nExpires: 600\r\n");
    m_server->receive("REGISTER", "sip:example.com", Alice, "Expires: 600\r\n");
    observe();
    QVERIFY(m_batches.empty()); // never within the call
    turn();
    const ChangeBatch batch = takeOne();
    QVERIFY(batch.isSnapshot);
    QVERIFY(batch.status);
    QCOMPARE(batch.presentities.changed.size(), size_t(1));
    QCOMPARE(batch.presentities.changed[0].aor, Alice);
    QCOMPARE(batch.presentities.changed[0].watchersActive, 1);
    QCOMPARE(batch.watchers.changed.size(), size_t(1));
    QCOMPARE(batch.watchers.changed[0].watcher, Bob);
    QCOMPARE(batch.watchers.changed[0].status, QByteArray("active"));
    QCOMPARE(batch.watchers.changed[0].decidedBy, events::DecidedBy::Rules);
    QCOMPARE(batch.subscriptions.changed.size(), size_t(1));
    QCOMPARE(batch.subscriptions.changed[0].watcher, Bob);
    QCOMPARE(batch.subscriptions.changed, m_server->engine->administration().subscriptions());
    QCOMPARE(batch.registrations.changed, m_server->engine->administration().registrations());
    QCOMPARE(batch.registrations.changed.size(), size_t(1));
    QVERIFY(batch.presentities.removed.empty() && batch.watchers.removed.empty() &&
            batch.subscriptions.removed.empty() && batch.registrations.removed.empty());
}

void TestChangeFeed::aBigSnapshotIsOneBatch()
{
    constexpr int Many = 12'000; // over RowsPerBatch twice, over RowsPerTurn 24 times
    std::vector<QByteArray> watchers;
    for (int i = 0; i < Many; ++i)
        watchers.push_back(watcher(i));
    QVERIFY(m_server->engine->administration()
                .decide(Alice, watchers, events::WatcherDecision::Allowed)
                .ok);
    m_server->commit();
    observe();
    turn();
    QVERIFY(m_batches.empty()); // not all in one turn of the event loop
    m_server->advance(1000);
    const ChangeBatch batch = takeOne();
    QVERIFY(batch.isSnapshot);
    QCOMPARE(batch.watchers.changed.size(), size_t(Many));
}

void TestChangeFeed::tellsWhatChangedAndNothingElse()
{
    approve(Bob);
    observe();
    turn();
    QVERIFY(takeOne().isSnapshot);
    m_server->advance(500);
    QVERIFY(take().empty());
    approve(watcher(1));
    m_server->advance(100);
    const ChangeBatch batch = takeOne();
    QVERIFY(!batch.isSnapshot);
    QCOMPARE(batch.watchers.changed.size(), size_t(1));
    QCOMPARE(batch.watchers.changed[0].watcher, watcher(1));
    QVERIFY(batch.subscriptions.changed.empty());
    QVERIFY(batch.registrations.changed.empty());
}

void TestChangeFeed::severalChangesOfARowAreOne()
{
    observe();
    turn();
    (void)take();
    server::Administration &administration = m_server->engine->administration();
    QVERIFY(administration.approve(Alice, Bob).ok);
    QVERIFY(administration.block(Alice, Bob).ok);
    QVERIFY(administration.politeBlock(Alice, Bob).ok);
    QVERIFY(administration.block(Alice, Bob).ok);
    m_server->advance(100);
    const ChangeBatch batch = takeOne();
    QCOMPARE(batch.watchers.changed.size(), size_t(1));
    QCOMPARE(batch.watchers.changed[0].status, QByteArray("terminated"));
    QCOMPARE(batch.presentities.changed.size(), size_t(1));
}

void TestChangeFeed::waitsBetweenTwoBatches()
{
    observe();
    turn();
    (void)take();
    approve(watcher(1));
    m_server->advance(99);
    QVERIFY(m_batches.empty());
    approve(watcher(2));
    m_server->advance(1);
    QCOMPARE(takeOne().watchers.changed.size(), size_t(2));
    // And at once when the last one was long ago.
    m_server->advance(300);
    approve(watcher(3));
    turn();
    QCOMPARE(takeOne().watchers.changed.size(), size_t(1));
}

void TestChangeFeed::waitsForASlowObserver()
{
    observe();
    turn();
    QCOMPARE(m_batches.size(), size_t(1)); // and it is not taken
    for (int i = 0; i < 50; ++i) {
        approve(watcher(i % 5));
        QVERIFY(m_server->engine->administration().block(Alice, watcher(i % 5)).ok);
        m_server->advance(200);
    }
    QCOMPARE(m_batches.size(), size_t(1));
    (void)take();
    turn();
    const ChangeBatch batch = takeOne();
    QVERIFY(!batch.isSnapshot);
    QCOMPARE(batch.watchers.changed.size(), size_t(5));
    for (const server::WatcherRow &row : batch.watchers.changed)
        QCOMPARE(row.status, QByteArray("terminated"));
    QVERIFY(batch.status);
}

void TestChangeFeed::manyChangesComeInSeveralBatches()
{
    constexpr int Many = 12'000;
    observe();
    turn();
    (void)take();
    std::vector<QByteArray> watchers;
    for (int i = 0; i < Many; ++i)
        watchers.push_back(watcher(i));
    QVERIFY(m_server->engine->administration()
                .decide(Alice, watchers, events::WatcherDecision::Allowed)
                .ok);
    std::map<QByteArray, int> told;
    int batches = 0;
    for (int moments = 0; moments < 30; ++moments) {
        m_server->advance(100);
        for (const ChangeBatch &batch : take()) {
            ++batches;
            QVERIFY(batch.size() <= 5000);
            for (const server::WatcherRow &row : batch.watchers.changed)
                ++told[row.watcher];
        }
        // Nobody reads so fast: a second for each full batch.
        QVERIFY(told.size() <= size_t(5000 * (1 + moments / 10)));
    }
    QVERIFY(batches >= 3);
    QCOMPARE(told.size(), size_t(Many));
    for (const auto &[name, times] : told)
        QCOMPARE(times, 1);
}

void TestChangeFeed::tellsOfSubscriptionsAndTheirEnd()
{
    approve(Bob);
    observe();
    turn();
    (void)take();
    m_server->receive("SUBSCRIBE", Alice, Bob, "Event: presence\r\nExpires: 600\r\n");
    m_server->advance(100);
    const ChangeBatch made = takeOne();
    QCOMPARE(made.subscriptions.changed.size(), size_t(1));
    QCOMPARE(made.presentities.changed.size(), size_t(1));
    QCOMPARE(made.presentities.changed[0].watchersActive, 1);
    const qint64 id = made.subscriptions.changed[0].id;

    QVERIFY(m_server->engine->administration()
                .endSubscription(id, events::TerminationReason::Deactivated)
                .ok);
    m_server->commit();
    // Its last NOTIFY is not answered; then it is released.
    bool removed = false;
    for (int seconds = 0; seconds < 120 && !removed; ++seconds) {
        m_server->advance(1000);
        m_server->commit();
        for (const ChangeBatch &batch : take())
            removed = removed || batch.subscriptions.removed == std::vector<qint64>{id};
    }
    QVERIFY(removed);
    QVERIFY(m_server->engine->administration().subscriptions().empty());
}

void TestChangeFeed::tellsOfRegistrationsAndTheirEnd()
{
    observe();
    turn();
    (void)take();
    m_server->receive("REGISTER", "sip:example.com", Alice, "Expires: 600\r\n");
    m_server->advance(100);
    const ChangeBatch made = takeOne();
    QCOMPARE(made.registrations.changed.size(), size_t(1));
    QCOMPARE(made.registrations.changed[0].aor, Alice);
    const QByteArray key = keyOf(made.registrations.changed[0]);
    m_server->receive("REGISTER", "sip:example.com", Alice, "Expires: 0\r\n");
    m_server->advance(100);
    const ChangeBatch gone = takeOne();
    QCOMPARE(gone.registrations.removed, std::vector<QByteArray>{key});
    QVERIFY(gone.registrations.changed.empty());
}

void TestChangeFeed::tellsOfForgottenWatchers()
{
    approve(Bob);
    observe();
    turn();
    (void)take();
    // Another program removes the row.
    QCOMPARE(test::OtherProgram(m_server->files.path()).run(u"DELETE FROM watchers"_s), QString());
    m_server->engine->administration().refresh([](const server::Outcome &) {});
    m_server->commit();
    m_server->advance(100);
    const ChangeBatch batch = takeOne();
    QCOMPARE(batch.watchers.removed, std::vector<QByteArray>{server::watcherRowKey(Alice, Bob)});
    QVERIFY(batch.watchers.changed.empty());
}

void TestChangeFeed::tellsOfPresentitiesThatAreGone()
{
    const server::DocumentName name{Alice, "pidf-manipulation", {}};
    observe();
    turn();
    (void)take();
    QVERIFY(m_server->documents()
                .put(name, "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\" "
                           "entity=\"sip:alice@example.com\"><tuple id=\"a\"><status>"
                           "<basic>open</basic></status></tuple></presence>")
                .ok);
    m_server->commit();
    m_server->advance(100);
    const ChangeBatch made = takeOne();
    QCOMPARE(made.presentities.changed.size(), size_t(1));
    QCOMPARE(made.presentities.changed[0].publications, 1);
    QCOMPARE(made.presentities.changed[0].nextExpiry, 0);
    QVERIFY(m_server->documents().remove(name).ok);
    std::vector<QByteArray> removed;
    for (int moments = 0; moments < 5 && removed.empty(); ++moments) {
        m_server->commit();
        m_server->advance(100);
        for (const ChangeBatch &batch : take())
            removed = batch.presentities.removed;
    }
    QCOMPARE(removed, std::vector<QByteArray>{Alice});
}

void TestChangeFeed::tellsOfDocuments()
{
    const server::DocumentName name{Alice, "resource-lists", "my friends"};
    const auto put = [&](const QByteArray &list) {
        QVERIFY(m_server->documents()
                    .put(name, "<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\">"
                               "<list name=\"" +
                                   list + "\"/></resource-lists>")
                    .ok);
        m_server->commit();
    };
    put("a");
    observe();
    turn();
    const ChangeBatch first = takeOne();
    QCOMPARE(first.documents.changed, m_server->documents().list({}));
    QCOMPARE(first.documents.changed.size(), size_t(1));
    const QByteArray key = keyOf(first.documents.changed[0]);
    QCOMPARE(key, Alice + " resource-lists my friends");

    put("b");
    m_server->advance(100);
    const ChangeBatch changed = takeOne();
    QCOMPARE(changed.documents.changed, m_server->documents().list({}));
    QVERIFY(changed.documents.changed != first.documents.changed);
    QVERIFY(changed.documents.removed.empty());

    // A decision makes rules, another program removes what it likes.
    approve(Bob);
    QCOMPARE(test::OtherProgram(m_server->files.path())
                 .run(u"DELETE FROM xcap_xml WHERE doc_type = 2"_s),
             QString());
    m_server->engine->administration().refresh([](const server::Outcome &) {});
    m_server->commit();
    m_server->advance(100);
    const ChangeBatch gone = takeOne();
    QCOMPARE(gone.documents.removed, std::vector<QByteArray>{key});
    QCOMPARE(gone.documents.changed, m_server->documents().list({}));
    QCOMPARE(gone.documents.changed[0].kind, QByteArray("pres-rules"));
}

void TestChangeFeed::tellsOfUsersAndTheirEnd()
{
    server::UserAdministration &users = m_server->engine->administration().users();
    using Keep = server::UserAdministration::Keep;
    const auto ignore = [](const server::Outcome &) {};
    users.add(Alice, "secret", Keep::Hashes, ignore);
    m_server->commit();
    observe();
    turn();
    const ChangeBatch first = takeOne();
    QCOMPARE(first.users.changed, users.list());
    QCOMPARE(first.users.changed.size(), size_t(1));
    QCOMPARE(first.users.changed[0].name, "alice");
    QCOMPARE(first.users.changed[0].domain, "example.com");
    QCOMPARE(first.users.changed[0].algorithms.size(), auth::AlgorithmCount);

    users.setPassword(Alice, "readable", Keep::Clear, ignore);
    users.add(Bob, "secret", Keep::Hashes, ignore);
    m_server->commit();
    m_server->advance(100);
    const ChangeBatch changed = takeOne();
    QCOMPARE(changed.users.changed, users.list());
    QVERIFY(changed.users.changed[0].hasClearPassword);
    QVERIFY(changed.users.removed.empty());

    users.remove({Alice, Bob}, ignore);
    m_server->commit();
    m_server->advance(100);
    const ChangeBatch gone = takeOne();
    QCOMPARE(gone.users.removed, (std::vector<QByteArray>{Alice, Bob}));
    QVERIFY(gone.users.changed.empty());
}

void TestChangeFeed::tellsTheStatusOnceASecond()
{
    observe();
    turn();
    (void)take();
    int statuses = 0;
    for (int moments = 0; moments < 51; ++moments) {
        m_server->advance(100);
        for (const ChangeBatch &batch : take())
            statuses += batch.status ? 1 : 0;
    }
    QCOMPARE(statuses, 5);
}

void TestChangeFeed::switchingASettingTellsAllAgain()
{
    m_server->receive("SUBSCRIBE", Alice, Bob, "Event: presence\r\nExpires: 600\r\n");
    observe();
    turn();
    const ChangeBatch before = takeOne();
    QCOMPARE(before.watchers.changed.size(), size_t(1));
    QCOMPARE(before.watchers.changed[0].status, QByteArray("pending"));
    server::Config config = m_server->config;
    config.policy.forceActive = true;
    m_server->engine->reload(config);
    m_server->commit();
    m_server->advance(100);
    const ChangeBatch batch = takeOne();
    QVERIFY(!batch.isSnapshot);
    QCOMPARE(batch.watchers.changed.size(), size_t(1));
    QCOMPARE(batch.watchers.changed[0].status, QByteArray("active"));
}

void TestChangeFeed::theNextObserverGetsASnapshot()
{
    approve(Bob);
    observe();
    turn();
    QVERIFY(takeOne().isSnapshot);
    unobserve();
    observe();
    turn();
    const ChangeBatch batch = takeOne();
    QVERIFY(batch.isSnapshot);
    QCOMPARE(batch.watchers.changed.size(), size_t(1));
}

void TestChangeFeed::endsWithoutATrace()
{
    observe();
    unobserve();
    approve(Bob);
    m_server->receive("REGISTER", "sip:example.com", Alice, "Expires: 600\r\n");
    m_server->advance(2000);
    QVERIFY(m_batches.empty());
}

QTEST_GUILESS_MAIN(TestChangeFeed)
#include "tst_changefeed.moc"
