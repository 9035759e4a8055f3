// SPDX-License-Identifier: Apache-2.0

// A server in its own thread, seen from another: questions, and one observer at a time.

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include "server/serverthread.h"

using namespace Qt::StringLiterals;
using server::Administration;
using server::ChangeBatch;
using server::ServerThread;

namespace {

const QByteArray Alice("sip:alice@example.com");

/// Keeps what it was told.
class Observer : public QObject
{
public:
    void observe(ServerThread &thread)
    {
        thread.observe(this, [this](const ChangeBatch &batch) { batches.push_back(batch); });
    }
    [[nodiscard]] bool hasWatcher(const QByteArray &watcher) const
    {
        for (const ChangeBatch &batch : batches) {
            for (const server::WatcherRow &row : batch.watchers.changed) {
                if (row.watcher == watcher)
                    return true;
            }
        }
        return false;
    }

    std::vector<ChangeBatch> batches;
};

} // namespace

class TestServerThread : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void beginsWithASnapshot();
    void tellsChanges();
    void theLastObserverCounts();
    void oneThatIsGoneTakesNoneWithIt();
    void handsOverWithinACall();
    void observesNothingWithoutAServer();
    void stopsWhileSomebodyLooks();
    void answersWhenItIsStored();
    void answersNobodyWhoIsGone();

private:
    void approve(const QByteArray &watcher);
    /// What was asked of the server's thread before this is done when it returns; nothing of ours.
    void meet();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_thread;
};

void TestServerThread::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_thread = std::make_unique<ServerThread>();
    server::Config config;
    config.listen.addresses = {*server::ListenAddress::parse(u"udp:127.0.0.1:0"_s)};
    config.xcap.addresses = {*server::HttpAddress::parse(u"http:127.0.0.1:0"_s)};
    config.store.database = m_folder->filePath(u"db.sqlite"_s);
    config.control.socket = u"none"_s;
    const auto started = m_thread->start(config);
    QVERIFY2(started, started ? "" : qPrintable(started.error().sentence));
    QCOMPARE(started->xcapRoots.size(), size_t(1));
}

void TestServerThread::cleanup()
{
    m_thread.reset();
    m_folder.reset();
}

void TestServerThread::approve(const QByteArray &watcher)
{
    m_thread->ask(
        this,
        [watcher](Administration &administration) {
            return administration.approve(Alice, watcher);
        },
        [](const server::Outcome &outcome) { QVERIFY(outcome.ok); });
}

void TestServerThread::meet()
{
    QSemaphore met;
    m_thread->ask(
        this,
        [&met](Administration &) {
            met.release();
            return 0;
        },
        [](int) {});
    met.acquire();
}

void TestServerThread::beginsWithASnapshot()
{
    approve("sip:bob@example.com");
    Observer observer;
    observer.observe(*m_thread);
    QTRY_VERIFY(!observer.batches.empty());
    QVERIFY(observer.batches[0].isSnapshot);
    QVERIFY(observer.batches[0].status);
    QCOMPARE(observer.batches[0].presentities.changed.size(), size_t(1));
    QCOMPARE(observer.batches[0].presentities.changed[0].aor, Alice);
    QVERIFY(observer.hasWatcher("sip:bob@example.com"));
}

void TestServerThread::tellsChanges()
{
    Observer observer;
    observer.observe(*m_thread);
    for (int i = 0; i < 3; ++i) {
        const QByteArray watcher = "sip:w" + QByteArray::number(i) + "@example.com";
        approve(watcher);
        QTRY_VERIFY(observer.hasWatcher(watcher));
    }
    for (size_t i = 1; i < observer.batches.size(); ++i)
        QVERIFY(!observer.batches[i].isSnapshot);
}

void TestServerThread::theLastObserverCounts()
{
    Observer first;
    Observer second;
    first.observe(*m_thread);
    QTRY_VERIFY(!first.batches.empty());
    second.observe(*m_thread);
    QTRY_VERIFY(!second.batches.empty());
    QVERIFY(second.batches[0].isSnapshot);
    approve("sip:bob@example.com");
    QTRY_VERIFY(second.hasWatcher("sip:bob@example.com"));
    QVERIFY(!first.hasWatcher("sip:bob@example.com"));
}

/// A batch is on its way to one that is gone when the next begins to observe.
void TestServerThread::oneThatIsGoneTakesNoneWithIt()
{
    auto first = std::make_unique<Observer>();
    first->observe(*m_thread);
    // The server's thread makes the snapshot in one of its turns; here nothing is taken meanwhile.
    for (int turns = 0; turns < 200; ++turns)
        meet();
    first.reset();
    Observer second;
    second.observe(*m_thread);
    QTRY_VERIFY(!second.batches.empty());
    approve("sip:bob@example.com");
    QTRY_VERIFY(second.hasWatcher("sip:bob@example.com"));
}

void TestServerThread::handsOverWithinACall()
{
    Observer second;
    auto first = std::make_unique<QObject>();
    m_thread->observe(first.get(), [&](const ChangeBatch &) {
        first.reset();
        second.observe(*m_thread);
    });
    QTRY_VERIFY(!second.batches.empty());
    QVERIFY(second.batches[0].isSnapshot);
    approve("sip:bob@example.com");
    QTRY_VERIFY(second.hasWatcher("sip:bob@example.com"));
}

void TestServerThread::observesNothingWithoutAServer()
{
    Observer observer;
    ServerThread other;
    observer.observe(other);
    m_thread->stop();
    observer.observe(*m_thread);
    m_thread->stop();
    QVERIFY(observer.batches.empty());
}

void TestServerThread::stopsWhileSomebodyLooks()
{
    Observer observer;
    observer.observe(*m_thread);
    QTRY_VERIFY(!observer.batches.empty());
    approve("sip:bob@example.com");
    m_thread->stop();
    QCoreApplication::processEvents(); // what was on its way to us
    QVERIFY(!observer.batches.empty());
}

void TestServerThread::answersWhenItIsStored()
{
    std::optional<server::Outcome> outcome;
    QObject context;
    m_thread->askLater<server::Outcome>(
        &context,
        [](Administration &administration, const auto &reply) {
            administration.users().add("alice@example.com", "secret",
                                       server::UserAdministration::Keep::Hashes, reply);
        },
        [&](const server::Outcome &given) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            outcome = given;
        });
    QTRY_VERIFY(outcome);
    QVERIFY(outcome->ok);
    QVERIFY(outcome->sentence.english().contains("alice@example.com"_L1));
}

void TestServerThread::answersNobodyWhoIsGone()
{
    bool isAnswered = false;
    auto context = std::make_unique<QObject>();
    const auto add = [](Administration &administration, const auto &reply) {
        administration.users().add("alice@example.com", "secret",
                                   server::UserAdministration::Keep::Hashes, reply);
    };
    m_thread->askLater<server::Outcome>(context.get(), add,
                                        [&](const server::Outcome &) { isAnswered = true; });
    context.reset();
    const auto users = [this] {
        qint64 count = -1;
        QObject asker;
        m_thread->ask(
            &asker, [](Administration &administration) { return administration.status().users; },
            [&](qint64 given) { count = given; });
        (void)QTest::qWaitFor([&] { return count >= 0; });
        return count;
    };
    QTRY_COMPARE(users(), 1);
    meet();
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(TestServerThread)
#include "tst_serverthread.moc"
