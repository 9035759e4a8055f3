// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

#include "gui/pages/overviewpage.h"
#include "gui/widgets/ratechart.h"
#include "pagefixture.h"

using gui::Need;
using gui::Needs;
using gui::OverviewPage;
using gui::PhoneAddresses;
using gui::RateChart;
using gui::RateHistory;
using server::Status;
using test::PageFixture;

using namespace Qt::StringLiterals;

class tst_OverviewPage : public QObject
{
    Q_OBJECT

private slots:
    void historyCountsPerSecond();
    void historyIsBounded();
    void historyBeginsAnewWithTheServer();
    void scalesAreRound_data();
    void scalesAreRound();
    void chartSaysAndDrawsItsCurves();
    void addressesCanBeTyped();
    void saysWhoHasToLogIn();
    void saysWhatNeedsSomebody();
    void leadsToAllThatNeedSomebody();
    void saysWhenAnybodyOrNobodyCanLogIn();
    void countsWhoWasRefused();
    void aRowLeadsToThePageThatHelps();
    void showsAddressesAndCopiesThem();
    void countsAndIsWell();
    void saysWhatToDoWhenNobodyIsThere();
};

namespace {

struct Opened : PageFixture
{
    OverviewPage page{around()};
    QListWidget *needs = page.findChild<QListWidget *>(u"needs"_s);

    Opened()
    {
        page.resize(1000, 700);
        page.show();
        (void)QTest::qWaitFor([this] { return data->isLoaded() && data->status().uptime >= 0; });
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        return page.findChild<QLabel *>(name)->text();
    }
    void subscribe()
    {
        send("SUBSCRIBE sip:alice@example.com SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1;rport;"
             "branch=z9hG4bKwatch\r\nFrom: <sip:bob@example.com>;tag=1\r\n"
             "To: <sip:alice@example.com>\r\nCall-ID: watch\r\nCSeq: 1 SUBSCRIBE\r\n"
             "Max-Forwards: 70\r\nContact: <sip:bob@127.0.0.1:9>\r\nEvent: presence\r\n"
             "Expires: 600\r\nContent-Length: 0\r\n\r\n");
    }
};

Status counted(quint64 publishes, quint64 notifies, quint64 commits, quint64 microseconds)
{
    Status status;
    status.requestsPublish = publishes;
    status.notifiesSent = notifies;
    status.notifiesWaiting = 7;
    status.commits = commits;
    status.commitMicroseconds = microseconds;
    status.uptime = 10;
    return status;
}

/// LiveData without a server.
struct Told
{
    server::ServerThread server;
    gui::LiveData data{server};

    explicit Told(const Status &status, const std::vector<server::SubscriptionRow> &rows = {},
                  const std::vector<server::WatcherRow> &watchers = {})
    {
        server::ChangeBatch batch;
        batch.isSnapshot = true;
        batch.status = status;
        batch.subscriptions.changed = rows;
        batch.watchers.changed = watchers;
        data.take(batch);
    }
};

server::SubscriptionRow subscription(qint64 id, int lastAnswer)
{
    server::SubscriptionRow row;
    row.id = id;
    row.watcher = "sip:bob@example.com";
    row.lastAnswer = lastAnswer;
    return row;
}

} // namespace

void tst_OverviewPage::historyCountsPerSecond()
{
    RateHistory history;
    history.take(counted(10, 100, 1, 500), 1000);
    QVERIFY(history.values(RateHistory::Publish).empty()); // nothing to compare with
    history.take(counted(30, 100, 3, 6500), 3000);
    QCOMPARE(history.values(RateHistory::Publish), std::deque<double>{10});
    QCOMPARE(history.values(RateHistory::Notify), std::deque<double>{0});
    QCOMPARE(history.values(RateHistory::CommitTime), std::deque<double>{3});
    QCOMPARE(history.values(RateHistory::Queue), std::deque<double>{7});
    history.take(counted(30, 100, 3, 6500), 4000); // no commit took no time
    QCOMPARE(history.values(RateHistory::CommitTime).back(), 0.0);
}

void tst_OverviewPage::historyIsBounded()
{
    RateHistory history;
    for (quint64 i = 0; i < RateHistory::Length + 50; ++i)
        history.take(counted(i * i, 0, 0, 0), qint64(i) * 1000);
    const std::deque<double> &values = history.values(RateHistory::Publish);
    QCOMPARE(values.size(), RateHistory::Length);
    const double last = double(RateHistory::Length + 49);
    QCOMPARE(values.back(), last * last - (last - 1) * (last - 1));
}

void tst_OverviewPage::historyBeginsAnewWithTheServer()
{
    RateHistory history;
    history.take(counted(1000, 0, 0, 0), 0);
    Status fresh = counted(5, 0, 0, 0);
    fresh.uptime = 0;
    history.take(fresh, 1000);
    QVERIFY(history.values(RateHistory::Publish).empty());
    fresh.requestsPublish = 8;
    history.take(fresh, 2000);
    QCOMPARE(history.values(RateHistory::Publish).back(), 3.0);
}

void tst_OverviewPage::scalesAreRound_data()
{
    QTest::addColumn<double>("greatest");
    QTest::addColumn<double>("scale");
    QTest::addRow("nothing") << 0.0 << 1.0;
    QTest::addRow("one") << 1.0 << 1.0;
    QTest::addRow("a bit more") << 1.2 << 2.0;
    QTest::addRow("three") << 3.0 << 5.0;
    QTest::addRow("seven") << 7.0 << 10.0;
    QTest::addRow("many") << 4711.0 << 5000.0;
}

void tst_OverviewPage::scalesAreRound()
{
    QFETCH(double, greatest);
    QTEST(RateChart::scaleFor(greatest), "scale");
}

void tst_OverviewPage::chartSaysAndDrawsItsCurves()
{
    std::deque<double> first;
    const std::deque<double> second;
    RateChart chart(u"Requests"_s, u"/s"_s, {{u"PUBLISH"_s, &first}, {u"SUBSCRIBE"_s, &second}});
    chart.resize(400, 200);
    const QImage before = chart.grab().toImage();
    first = {3, 40, 12};
    chart.refresh();
    QCOMPARE(chart.summary(), u"PUBLISH 12/s · SUBSCRIBE 0/s"_s);
    QCOMPARE(chart.accessibleDescription(), chart.summary());
    QVERIFY(chart.grab().toImage() != before);
}

void tst_OverviewPage::addressesCanBeTyped()
{
    Status status;
    status.listeners = {"udp 192.0.2.1:5060", "tcp 0.0.0.0:5070"};
    status.xcapRoots = {"http://0.0.0.0:8080/xcap-root"};
    const auto addresses = PhoneAddresses::of(status);
    QCOMPARE(addresses.size(), size_t(3));
    QCOMPARE(addresses[0].what, u"SIP over UDP"_s);
    QCOMPARE(addresses[0].text, u"192.0.2.1:5060"_s);
    QVERIFY(addresses[1].text.endsWith(u":5070"_s));
    QVERIFY(!addresses[1].text.startsWith(u"0.0.0.0"_s));
    QVERIFY(addresses[2].text.startsWith(u"http://"_s));
    QVERIFY(!addresses[2].text.contains(u"0.0.0.0"_s));
    QVERIFY(addresses[2].text.endsWith(u":8080/xcap-root"_s));
    QCOMPARE(PhoneAddresses::reachable(u"[2001:db8::1]:5060"_s), u"[2001:db8::1]:5060"_s);
}

void tst_OverviewPage::saysWhoHasToLogIn()
{
    Status status;
    QVERIFY(PhoneAddresses::hint(status).endsWith(u"nobody has to log in."_s));
    status.requiresProof = true;
    QVERIFY(PhoneAddresses::hint(status).contains(u"page Users"_s));
    status.users = 1;
    QVERIFY(PhoneAddresses::hint(status).endsWith(u"password of a user."_s));
    Opened on;
    QTRY_VERIFY(on.text(u"addressHint"_s).endsWith(u"nobody has to log in."_s));
}

void tst_OverviewPage::saysWhatNeedsSomebody()
{
    Status status;
    Told well(status, {subscription(1, 200)});
    QCOMPARE(Needs::of(well.data).size(), size_t(0));
    QVERIFY(Needs::health(status).startsWith(u"All is well"_s));

    status.databaseAvailable = false;
    status.databaseTrouble = u"the disk is full"_s;
    status.rowsFailed = 2;
    server::WatcherRow bob;
    bob.presentity = "sip:alice@example.com";
    bob.watcher = "sip:bob@example.com";
    bob.status = "pending";
    Told ill(status, {subscription(1, 200), subscription(2, 408)}, {bob});
    const std::vector<Need> needs = Needs::of(ill.data);
    QCOMPARE(needs.size(), size_t(4));
    QCOMPARE(needs[0].page, u"logPage"_s);
    QCOMPARE(needs[1].page, u"logPage"_s);
    QCOMPARE(needs[2].page, u"subscriptionsPage"_s);
    QCOMPARE(needs[2].sentence, u"bob@example.com does not take its NOTIFYs."_s);
    QCOMPARE(needs[3].page, u"approvalsPage"_s);
    QCOMPARE(needs[3].sentence, u"bob@example.com asks to see alice@example.com."_s);
    QVERIFY(needs[0].isTrouble && !needs[3].isTrouble);
    QVERIFY(Needs::health(status).contains(u"the disk is full"_s));
}

void tst_OverviewPage::leadsToAllThatNeedSomebody()
{
    const auto watcher = [](const QByteArray &name) {
        server::WatcherRow row;
        row.presentity = "sip:alice@example.com";
        row.watcher = "sip:" + name + "@example.com";
        row.status = "pending";
        return row;
    };
    Told told({}, {subscription(1, 408), subscription(2, 408)},
              {watcher("bob"), watcher("carol"), watcher("dave")});
    std::vector<Need> needs = Needs::of(told.data);
    QCOMPARE(needs.size(), size_t(2));
    QCOMPARE(needs[0].what, QString(gui::Wanted::InTrouble));
    QCOMPARE(needs[1].what, QString(gui::Wanted::Undecided));
    // Who was put aside for later needs nobody now.
    told.data.watchers().putAside({keyOf(watcher("bob")), keyOf(watcher("dave"))}, true);
    needs = Needs::of(told.data);
    QCOMPARE(needs.size(), size_t(2));
    QCOMPARE(needs[1].sentence, u"carol@example.com asks to see alice@example.com."_s);
}

void tst_OverviewPage::saysWhenAnybodyOrNobodyCanLogIn()
{
    Status status;
    status.listensWider = true;
    Told open(status, {});
    std::vector<Need> needs = Needs::of(open.data);
    QCOMPARE(needs.size(), size_t(1));
    QVERIFY(needs[0].sentence.contains(u"auth.mode is none"_s));
    QCOMPARE(needs[0].page, u"usersPage"_s);
    status.requiresProof = true;
    Told closed(status, {});
    needs = Needs::of(closed.data);
    QCOMPARE(needs.size(), size_t(1));
    QVERIFY(needs[0].sentence.contains(u"no user yet"_s));
    status.users = 1;
    Told well(status, {});
    QCOMPARE(Needs::of(well.data).size(), size_t(0));
}

void tst_OverviewPage::countsWhoWasRefused()
{
    Opened on;
    QTRY_VERIFY(on.text(u"health"_s).startsWith(u"All is well"_s));
    auto *box = on.page.findChild<QWidget *>(u"proofBox"_s);
    QVERIFY(!box->isVisible()); // nobody has to prove anything
    auto *limits = on.page.findChild<QLabel *>(u"limitsReached"_s);
    QVERIFY(!limits->isVisible()); // and nothing was too much
    server::ChangeBatch batch;
    batch.status.emplace();
    batch.status->requiresProof = true;
    batch.status->users = 3;
    batch.status->refusedUnproved = 10;
    batch.status->refusedWrongPassword = 11;
    batch.status->refusedUnknownUser = 12;
    batch.status->refusedStale = 33;
    batch.status->refusedReplayed = 20;
    batch.status->refusedMalformed = 15;
    batch.status->refusedForbidden = 16;
    batch.status->refusedByLimit = {{"requests_per_address", 7}, {"memory", 0}};
    on.data->take(batch);
    QVERIFY(limits->isVisible());
    QCOMPARE(limits->text(), u"Limits reached: requests_per_address 7"_s);
    QVERIFY(box->isVisible());
    const QStringList wanted = {u"3"_s,  u"10"_s, u"11"_s, u"12"_s,
                                u"13"_s, u"20"_s, u"15"_s, u"16"_s};
    for (int i = 0; i < wanted.size(); ++i)
        QCOMPARE(on.text(u"proof%1"_s.arg(i)), wanted[i]);
}

void tst_OverviewPage::aRowLeadsToThePageThatHelps()
{
    Opened on;
    const QSignalSpy wanted(&on.page, &gui::Page::pageWanted);
    on.subscribe();
    QTRY_COMPARE(on.needs->count(), 1);
    QVERIFY(on.needs->isVisible());
    Q_EMIT on.needs->itemActivated(on.needs->item(0));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().at(0).toString(), u"approvalsPage"_s);
    QCOMPARE(wanted.front().at(1).toString(), u"alice@example.com"_s);
}

void tst_OverviewPage::showsAddressesAndCopiesThem()
{
    Opened on;
    QTRY_VERIFY(on.page.findChild<QLabel *>(u"address0"_s));
    const QString address = on.text(u"address0"_s);
    QVERIFY(address.startsWith(u"127.0.0.1:"_s));
    on.page.findChild<QToolButton *>(u"copyAddress0"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
    on.actions.copyAddresses->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"SIP over UDP: "_s + address);
}

void tst_OverviewPage::countsAndIsWell()
{
    Opened on;
    on.publish("call-1");
    QTRY_COMPARE(on.text(u"counter0"_s), u"1"_s);
    QCOMPARE(on.text(u"counter1"_s), u"1"_s);
    QVERIFY2(on.text(u"health"_s).startsWith(u"All is well"_s), qPrintable(on.text(u"health"_s)));
    QTRY_VERIFY(on.text(u"nothingNeeded"_s).contains(u"every NOTIFY arrives"_s));
}

void tst_OverviewPage::saysWhatToDoWhenNobodyIsThere()
{
    Opened on;
    QTRY_VERIFY(on.text(u"nothingNeeded"_s).contains(u"softphone"_s));
    QVERIFY(!on.needs->isVisible());
    QVERIFY(on.page.findChild<QToolButton *>(u"showMeOffer"_s)->isVisible());
}

QTEST_MAIN(tst_OverviewPage)
#include "tst_overviewpage.moc"
