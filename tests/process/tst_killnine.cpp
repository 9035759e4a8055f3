// SPDX-License-Identifier: Apache-2.0

// kill -9 at any moment: nothing acknowledged is lost, no CSeq is used twice, and whoever watched
// goes on watching (design.md, 2 and 8). KILL_ROUNDS says how often; ctest -L soak does it a
// thousand times.

#include <deque>
#include <map>
#include <random>

#include <QTest>

#include "runningserver.h"
#include "udpphone.h"

namespace {

constexpr int Publishers = 8;
constexpr int Watchers = 8; // at a time: each round one leaves and one comes

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("KILL_ROUNDS");
    return wanted > 0 ? wanted : 100;
}

/// A subscription that was acknowledged.
struct Watcher
{
    std::unique_ptr<UdpPhone> phone;
    int publisher = 0;
    QByteArray callId;
    std::map<quint32, QByteArray> seen; // Via by CSeq: the same number is the same transaction

    /// A phone before may have had this port, and still be told things.
    [[nodiscard]] bool isAsked(const UdpPhone::Message &notify) const
    {
        return notify.field("Call-ID") == callId;
    }
    /// False: a CSeq was used for two transactions.
    bool take(const UdpPhone::Message &notify)
    {
        const auto [place, isNew] = seen.emplace(notify.cseq(), notify.field("Via"));
        return isNew || place->second == notify.field("Via");
    }
    [[nodiscard]] quint32 highest() const { return seen.empty() ? 0 : seen.rbegin()->first; }
};

QByteArray note(int state)
{
    return "state " + QByteArray::number(state) + '.';
}

/// Somebody who publishes without a pause, and a watcher who refreshes likewise: each has a request
/// under way at all times, also at that of the kill.
struct Worker
{
    std::unique_ptr<UdpPhone> phone;
    Watcher watcher; // its Call-ID is empty until it is acknowledged
    int acknowledged = 0;
    int underWay = 0;

    void publish(int state)
    {
        underWay = state;
        phone->startPublish(note(state));
    }
    /// What is under way may have been taken, and its answer lost.
    [[nodiscard]] bool isCurrent(const QByteArray &document) const
    {
        return acknowledged == 0 || document.contains(note(acknowledged)) ||
               document.contains(note(underWay));
    }
};

} // namespace

class tst_KillNine : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingAcknowledged();

private:
    void publish(int round);
    void comeAndGo(int round);
    void workUntilTheKill(int round);
    void leaveMuchUnderWay(int round);
    /// Whether anything was acknowledged.
    bool workOn(Worker &worker);
    void readBeforeTheStart();
    void checkWatchers();
    void checkStates();
    void checkWorkers();

    std::unique_ptr<RunningServer> m_server;
    std::vector<std::unique_ptr<UdpPhone>> m_publishers;
    std::vector<int> m_acknowledged;
    std::deque<Watcher> m_watchers;
    std::vector<Worker> m_workers; // of this round
    int m_state = 0;
};

//  publishers        server            watchers
//     |-- PUBLISH n -->|                  |
//     |<---- 200 ------|---- NOTIFY ----->|
//     |                |<--- SUBSCRIBE ---|   one comes, one refreshes, one leaves
//     |-- PUBLISH ---->|<--- SUBSCRIBE ---|   many at a time, and each answer brings the next, until
//     |<---- 200 ------|----- 200 ------->|   so many have come
//     |-- many more -->|<--- many more ---|   whose answers nobody waits for
//     |            kill -9, start         |   in the middle of it
//     |                |---- NOTIFY ----->|   CSeq above all before, the state acknowledged last
//     |            fetch: the same state  |
void tst_KillNine::losesNothingAcknowledged()
{
    m_server = std::make_unique<RunningServer>(
        QStringList{QStringLiteral("--force-active"), QStringLiteral("--set"),
                    QStringLiteral("limits.queue_time=0")}); // however busy the machine is
    QVERIFY2(m_server->start(), m_server->output().constData());
    m_acknowledged.assign(Publishers, 0);
    for (int i = 0; i < Publishers; ++i) {
        m_publishers.push_back(
            std::make_unique<UdpPhone>(m_server->port(), "user" + QByteArray::number(i)));
    }
    const int all = rounds();
    for (int round = 0; round < all; ++round) {
        publish(round);
        comeAndGo(round);
        workUntilTheKill(round);
        m_server->kill();
        readBeforeTheStart();
        QVERIFY2(m_server->start(), m_server->output().constData());
        if (!QTest::currentTestFailed())
            checkWatchers();
        if (!QTest::currentTestFailed())
            checkStates();
        if (!QTest::currentTestFailed())
            checkWorkers();
        if (QTest::currentTestFailed()) {
            qWarning("in round %d", round);
            return;
        }
    }
}

void tst_KillNine::publish(int round)
{
    const int count = 1 + round * 7 % 23; // the moment of the kill moves through the round
    for (int i = 0; i < count; ++i) {
        const auto which = size_t(i % Publishers);
        const auto answer =
            m_publishers[which]->publish("state " + QByteArray::number(++m_state) + '.');
        QVERIFY(answer);
        QCOMPARE(answer->status(), 200);
        m_acknowledged[which] = m_state;
    }
}

void tst_KillNine::comeAndGo(int round)
{
    Watcher watcher;
    watcher.phone =
        std::make_unique<UdpPhone>(m_server->port(), "watcher" + QByteArray::number(round));
    watcher.publisher = round % Publishers;
    const auto answer =
        watcher.phone->subscribe(m_publishers[size_t(watcher.publisher)]->aor(), 3600);
    QVERIFY(answer);
    QCOMPARE(answer->status(), 200);
    watcher.callId = answer->field("Call-ID");
    m_watchers.push_back(std::move(watcher));
    QCOMPARE(m_watchers[m_watchers.size() / 2].phone->resubscribe(3600)->status(), 200);
    if (m_watchers.size() > Watchers) {
        QCOMPARE(m_watchers.front().phone->resubscribe(0)->status(), 200);
        m_watchers.pop_front();
    }
}

void tst_KillNine::workUntilTheKill(int round)
{
    constexpr int Workers = 8;
    constexpr unsigned MostAnswers = 160;
    m_workers.clear();
    for (int i = 0; i < Workers; ++i) {
        const QByteArray name = QByteArray::number(round) + '-' + QByteArray::number(i);
        Worker worker;
        worker.phone = std::make_unique<UdpPhone>(m_server->port(), "worker" + name);
        worker.watcher.phone = std::make_unique<UdpPhone>(m_server->port(), "eye" + name);
        worker.publish(++m_state);
        worker.watcher.phone->startSubscribe(worker.phone->aor(), 600);
        m_workers.push_back(std::move(worker));
    }
    std::mt19937 random{unsigned(round)}; // the same rounds each time
    const int wanted = int(1 + random() % MostAnswers);
    const QDeadlineTimer end(60'000);
    for (int answers = 0; answers < wanted && !QTest::currentTestFailed();) {
        QVERIFY2(!end.hasExpired(), "the server answers no more");
        const int before = answers;
        for (Worker &worker : m_workers)
            answers += workOn(worker) ? 1 : 0;
        if (answers == before)
            m_workers.front().phone->wait(1);
    }
    leaveMuchUnderWay(round);
}

bool tst_KillNine::workOn(Worker &worker)
{
    const auto published = worker.phone->answer(0);
    if (published) {
        [&] { QCOMPARE(published->status(), 200); }();
        worker.acknowledged = worker.underWay;
        worker.publish(++m_state);
    }
    UdpPhone &watcher = *worker.watcher.phone;
    const auto subscribed = watcher.answer(0);
    if (subscribed) {
        [&] { QCOMPARE(subscribed->status(), 200); }();
        worker.watcher.callId = subscribed->field("Call-ID");
        watcher.startResubscribe(600);
    }
    return published || subscribed;
}

void tst_KillNine::leaveMuchUnderWay(int round)
{
    for (int i = 0; i < 12; ++i) {
        const QByteArray name = "storm" + QByteArray::number(round) + '-' + QByteArray::number(i);
        UdpPhone phone(m_server->port(), name);
        if (i % 2 == 0)
            phone.startPublish("unheard");
        else
            phone.startSubscribe(m_publishers[0]->aor(), i % 3 == 0 ? 0 : 60);
    }
}

void tst_KillNine::readBeforeTheStart()
{
    const auto read = [](Watcher &watcher) {
        while (const auto notify = watcher.phone->nextNotify(1))
            QVERIFY2(!watcher.isAsked(*notify) || watcher.take(*notify), "a CSeq was used twice");
    };
    for (Watcher &watcher : m_watchers)
        read(watcher);
    for (Worker &worker : m_workers) {
        // The answer that came last is an acknowledgement as well.
        if (const auto published = worker.phone->answer(0); published && published->status() == 200)
            worker.acknowledged = worker.underWay;
        if (const auto subscribed = worker.watcher.phone->answer(0);
            subscribed && subscribed->status() == 200)
            worker.watcher.callId = subscribed->field("Call-ID");
        if (!worker.watcher.callId.isEmpty())
            read(worker.watcher);
    }
}

void tst_KillNine::checkWatchers()
{
    for (Watcher &watcher : m_watchers) {
        // What came before the kill is read first; the server's first word after it tells all.
        const int state = m_acknowledged[size_t(watcher.publisher)];
        const QByteArray wanted = "state " + QByteArray::number(state) + '.';
        const quint32 before = watcher.highest();
        QByteArray last;
        bool isNew = false;
        while (!isNew) {
            const auto notify = watcher.phone->nextNotify();
            if (!notify) {
                const auto refreshed = watcher.phone->resubscribe(3600);
                qWarning().noquote()
                    << watcher.phone->aor() << "wants" << wanted << "after CSeq" << before
                    << "and has" << watcher.highest() << last << "a refresh gets"
                    << (refreshed ? refreshed->status() : 0) << m_server->output().right(2000);
            }
            QVERIFY2(notify, "a subscription that was acknowledged is told nothing after a kill");
            if (!watcher.isAsked(*notify))
                continue;
            QVERIFY2(watcher.take(*notify), "a CSeq was used twice");
            last = notify->body();
            isNew = notify->cseq() > before && (state == 0 || last.contains(wanted));
        }
    }
}

void tst_KillNine::checkStates()
{
    for (int i = 0; i < Publishers; ++i) {
        if (m_acknowledged[size_t(i)] == 0)
            continue;
        UdpPhone reader(m_server->port(), "reader");
        const auto body = reader.fetch(m_publishers[size_t(i)]->aor());
        QVERIFY(body);
        const QByteArray wanted = "state " + QByteArray::number(m_acknowledged[size_t(i)]) + '.';
        QVERIFY2(body->contains(wanted), (*body + "\nwanted: " + wanted).constData());
    }
}

void tst_KillNine::checkWorkers()
{
    for (Worker &worker : m_workers) {
        UdpPhone reader(m_server->port(), "reader");
        const auto body = reader.fetch(worker.phone->aor());
        QVERIFY(body);
        QVERIFY2(worker.isCurrent(*body),
                 (*body + "\nwanted: " + note(worker.acknowledged) + " or " + note(worker.underWay))
                     .constData());
        Watcher &watcher = worker.watcher;
        if (watcher.callId.isEmpty())
            continue;
        const quint32 before = watcher.highest();
        for (bool isNew = false; !isNew;) {
            const auto notify = watcher.phone->nextNotify();
            QVERIFY2(notify, "a subscription that was acknowledged is told nothing after a kill");
            if (!watcher.isAsked(*notify))
                continue;
            QVERIFY2(watcher.take(*notify), "a CSeq was used twice");
            isNew = notify->cseq() > before && worker.isCurrent(notify->body());
        }
        QCOMPARE(watcher.phone->resubscribe(0)->status(), 200);
    }
}

QTEST_GUILESS_MAIN(tst_KillNine)
#include "tst_killnine.moc"
