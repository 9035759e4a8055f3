// SPDX-License-Identifier: Apache-2.0

// The dialogs, and what can be done with them.

#include <random>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

#include "gui/pages/subscriptionspage.h"
#include "gui/widgets/table.h"
#include "pagefixture.h"

using gui::SubscriptionModel;
using gui::SubscriptionsPage;
using server::NotifyState;
using server::SubscriptionRow;
using test::PageFixture;

using namespace Qt::StringLiterals;

class tst_SubscriptionsPage : public QObject
{
    Q_OBJECT

private slots:
    void modelSurvivesRandomBatches();
    void saysWhatBecameOfTheLastNotify_data();
    void saysWhatBecameOfTheLastNotify();
    void saysWhatToDoWhenThereAreNone();
    void showsADialog();
    void sendsAgain();
    void endsWithAReason_data();
    void endsWithAReason();
    void endsSeveralAtOnce();
    void saysWhatCouldNotBeDone();
    void filtersByStateAndPackage();
    void leadsToThePresentity();
    void keepsItsState();
};

namespace {

SubscriptionRow row(int id, int answer = 200)
{
    SubscriptionRow made;
    made.id = id;
    made.presentity = "sip:p" + QByteArray::number(id % 5) + "@example.com";
    made.watcher = "sip:w" + QByteArray::number(id) + "@example.com";
    made.package = id % 3 == 0 ? "presence.winfo" : "presence";
    made.status = id % 2 == 0 ? "active" : "pending";
    made.lastAnswer = answer;
    return made;
}

struct Opened
{
    PageFixture fixture;
    SubscriptionsPage page{fixture.around()};
    gui::Actions &actions = fixture.actions;
    gui::Table *table = page.findChild<gui::Table *>(u"subscriptions"_s);
    QLineEdit *words = page.findChild<QLineEdit *>(u"subscriptionsWords"_s);
    QSignalSpy said{&page, &gui::Page::said};
    QSignalSpy failed{&page, &gui::Page::failed};

    explicit Opened(const QByteArrayList &watchers = {})
    {
        page.resize(1000, 600);
        page.show();
        for (const QByteArray &watcher : watchers)
            fixture.subscribe(watcher);
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString tip(int row, int column) const
    {
        return table->model()->index(row, column).data(Qt::ToolTipRole).toString();
    }
};

} // namespace

void tst_SubscriptionsPage::modelSurvivesRandomBatches()
{
    gui::RowStore<SubscriptionRow> store;
    SubscriptionModel model(store);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(6665);
    for (int round = 0; round < 150; ++round) {
        server::RowChanges<SubscriptionRow> changes;
        QSet<int> touched;
        for (int i = int(random() % 12); i > 0; --i) {
            const int id = 1 + int(random() % 40);
            if (touched.contains(id))
                continue;
            touched.insert(id);
            if (random() % 4 == 0)
                changes.removed.push_back(id);
            else
                changes.changed.push_back(row(id, random() % 2 == 0 ? 200 : 481));
        }
        if (round % 10 == 0)
            model.setFilter({gui::Words(), SubscriptionModel::Which(random() % 4), {}, {}});
        if (round % 15 == 0)
            model.sort(int(random() % SubscriptionModel::ColumnCount), Qt::AscendingOrder);
        store.apply(changes);
        QVERIFY(model.rowCount() <= store.size());
    }
    model.setFilter({});
    QCOMPARE(model.rowCount(), store.size());
}

void tst_SubscriptionsPage::saysWhatBecameOfTheLastNotify_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("answer");
    QTest::addColumn<qint64>("sent");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("good") << int(NotifyState::Idle) << 200 << qint64(5) << u"✓ 200"_s
                          << u"current state"_s;
    QTest::newRow("refused") << int(NotifyState::Idle) << 481 << qint64(5) << u"✗ 481"_s
                             << u"refused"_s;
    QTest::newRow("silence") << int(NotifyState::Idle) << 408 << qint64(5) << u"no answer"_s
                             << u"Nobody answered"_s;
    QTest::newRow("none sent") << int(NotifyState::Idle) << 0 << qint64(0) << u"none sent"_s
                               << u"No NOTIFY"_s;
    QTest::newRow("on its way") << int(NotifyState::Unanswered) << 200 << qint64(5)
                                << u"not answered yet"_s << u"waits for its answer"_s;
    QTest::newRow("no address") << int(NotifyState::LookingUp) << 0 << qint64(0) << u"looks up"_s
                                << u"looked up"_s;
    QTest::newRow("too soon") << int(NotifyState::Paced) << 200 << qint64(5) << u"interval"_s
                              << u"least interval"_s;
    QTest::newRow("not on disk") << int(NotifyState::Committing) << 0 << qint64(0) << u"disk"_s
                                 << u"on its way to the disk"_s;
    QTest::newRow("queued") << int(NotifyState::Queued) << 0 << qint64(0) << u"queue"_s
                            << u"its turn"_s;
}

void tst_SubscriptionsPage::saysWhatBecameOfTheLastNotify()
{
    QFETCH(const int, state);
    QFETCH(const int, answer);
    QFETCH(const qint64, sent);
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    SubscriptionRow each = row(1, answer);
    each.notify = NotifyState(state);
    each.lastNotify = sent;
    QVERIFY(SubscriptionModel::answerText(each).contains(text));
    QVERIFY(SubscriptionModel::answerSentence(each).contains(sentence));
}

void tst_SubscriptionsPage::saysWhatToDoWhenThereAreNone()
{
    Opened on;
    const auto *empty = on.page.findChild<QLabel *>(u"subscriptionsEmpty"_s);
    QTRY_VERIFY(empty->text().contains(u"softphone"_s));
    QVERIFY(empty->isVisible());
    QVERIFY(!on.actions.sendAgain->isEnabled());
    QVERIFY(!on.page.findChild<QToolButton *>(u"endButton"_s)->isEnabled());
}

void tst_SubscriptionsPage::showsADialog()
{
    Opened on({"bob"});
    QTRY_COMPARE(on.rows(), 1);
    QTRY_COMPARE(on.cell(0, SubscriptionModel::Answer), u"✓ 200"_s);
    QCOMPARE(on.cell(0, SubscriptionModel::Presentity), u"sip:alice@example.com"_s);
    QCOMPARE(on.cell(0, SubscriptionModel::Watcher), u"sip:bob@example.com"_s);
    QCOMPARE(on.cell(0, SubscriptionModel::Package), u"presence"_s);
    QCOMPARE(on.cell(0, SubscriptionModel::State), u"◔ pending"_s);
    QVERIFY(on.cell(0, SubscriptionModel::Expires).startsWith(u"in "_s));
    QVERIFY(on.cell(0, SubscriptionModel::Contact).startsWith(u"sip:bob@127.0.0.1"_s));
    QCOMPARE(on.cell(0, SubscriptionModel::UserAgent), u"Phone of bob"_s);
    QVERIFY(!on.cell(0, SubscriptionModel::LastNotify).isEmpty());
    QVERIFY(!on.tip(0, SubscriptionModel::Expires).isEmpty());
}

void tst_SubscriptionsPage::sendsAgain()
{
    Opened on({"bob", "carol"});
    QTRY_COMPARE(on.rows(), 2);
    QTRY_COMPARE(on.fixture.notifies(), 2);
    QTRY_COMPARE(on.cell(0, SubscriptionModel::Answer), u"✓ 200"_s);
    QTRY_COMPARE(on.cell(1, SubscriptionModel::Answer), u"✓ 200"_s);
    on.table->selectAll();
    QVERIFY(on.actions.sendAgain->isEnabled());
    on.actions.sendAgain->trigger();
    QTRY_COMPARE(on.fixture.notifies(), 4);
    QCOMPARE(on.said.size(), 1);
    QVERIFY(on.said[0][0].toString().startsWith(u"2 NOTIFY"_s));
}

void tst_SubscriptionsPage::endsWithAReason_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("reason");
    QTest::newRow("deactivated") << u"endDeactivated"_s << u"deactivated"_s;
    QTest::newRow("probation") << u"endProbation"_s << u"probation"_s;
    QTest::newRow("rejected") << u"endRejected"_s << u"rejected"_s;
    QTest::newRow("given up") << u"endGiveUp"_s << u"giveup"_s;
    QTest::newRow("no resource") << u"endNoResource"_s << u"noresource"_s;
}

void tst_SubscriptionsPage::endsWithAReason()
{
    QFETCH(const QString, action);
    QFETCH(const QString, reason);
    Opened on({"bob"});
    QTRY_COMPARE(on.rows(), 1);
    on.table->selectRow(0);
    auto *menu = on.page.findChild<QMenu *>(u"endMenu"_s);
    auto *end = on.actions.findChild<QAction *>(action);
    QVERIFY(menu->actions().contains(end));
    end->trigger();
    QTRY_COMPARE(on.said.size(), 1);
    QVERIFY(on.said[0][0].toString().contains(reason));
    QTRY_COMPARE(on.rows(), 0); // once the last NOTIFY is answered
}

void tst_SubscriptionsPage::endsSeveralAtOnce()
{
    Opened on({"bob", "carol", "dave"});
    QTRY_COMPARE(on.rows(), 3);
    on.table->selectAll();
    on.actions.endDeactivated->trigger();
    QTRY_COMPARE(on.rows(), 0);
    QVERIFY(on.said[0][0].toString().startsWith(u"3 subscription"_s));
    QVERIFY(!on.actions.endDeactivated->isEnabled());
}

void tst_SubscriptionsPage::saysWhatCouldNotBeDone()
{
    Opened on;
    server::ChangeBatch batch; // of a dialog that has just gone
    batch.subscriptions.changed = {row(4711)};
    QTRY_VERIFY(on.fixture.data->isLoaded());
    on.fixture.data->take(batch);
    QCOMPARE(on.rows(), 1);
    on.table->selectRow(0);
    on.actions.sendAgain->trigger();
    QTRY_COMPARE(on.failed.size(), 1);
    QVERIFY(on.failed[0][0].toString().contains(u"4711"_s));
}

void tst_SubscriptionsPage::filtersByStateAndPackage()
{
    Opened on;
    QTRY_VERIFY(on.fixture.data->isLoaded());
    server::ChangeBatch batch;
    for (int id = 1; id <= 6; ++id)
        batch.subscriptions.changed.push_back(row(id, id == 5 ? 408 : 200));
    on.fixture.data->take(batch);
    auto *which = on.page.findChild<QComboBox *>(u"subscriptionState"_s);
    auto *package = on.page.findChild<QComboBox *>(u"subscriptionPackage"_s);
    QCOMPARE(on.rows(), 6);
    which->setCurrentIndex(1);
    QCOMPARE(on.rows(), 3);
    which->setCurrentIndex(3);
    QCOMPARE(on.rows(), 1);
    QVERIFY(on.cell(0, SubscriptionModel::Answer).startsWith(u"✗"_s));
    which->setCurrentIndex(0);
    const int winfo = package->findData(u"presence.winfo"_s);
    QVERIFY(winfo > 0);
    package->setCurrentIndex(winfo);
    QCOMPARE(on.rows(), 2);
    on.page.showOnly(u"w6"_s);
    QCOMPARE(on.rows(), 1);
    QCOMPARE(package->currentIndex(), 0);
    on.page.showOnly(u"sip:p1@example.com"_s); // of which two are
    QCOMPARE(on.rows(), 2);
    which->setCurrentIndex(1);
    on.page.showOnly(QString(gui::Wanted::InTrouble));
    QCOMPARE(which->currentIndex(), 3);
    QCOMPARE(on.rows(), 1);
    QVERIFY(on.cell(0, SubscriptionModel::Answer).startsWith(u"✗"_s));
}

void tst_SubscriptionsPage::leadsToThePresentity()
{
    Opened on({"bob"});
    QTRY_COMPARE(on.rows(), 1);
    on.table->selectRow(0);
    QSignalSpy wanted(&on.page, &gui::Page::pageWanted);
    on.actions.viewAs->trigger();
    QCOMPARE(wanted[0][1].toString(), u"sip:alice@example.com sip:bob@example.com"_s);
    on.actions.showPresentity->trigger();
    QCOMPARE(wanted[1][0].toString(), u"presentitiesPage"_s);
    QCOMPARE(wanted[1][1].toString(), u"sip:alice@example.com"_s);
}

void tst_SubscriptionsPage::keepsItsState()
{
    Opened on({"bob"});
    QTRY_COMPARE(on.rows(), 1);
    QSettings settings(on.fixture.fileIn(u"window.ini"_s), QSettings::IniFormat);
    auto *package = on.page.findChild<QComboBox *>(u"subscriptionPackage"_s);
    package->setCurrentIndex(package->findData(u"presence"_s));
    on.words->setText(u"bob"_s);
    on.page.saveState(settings);
    Opened other; // which learns of the package only later
    other.page.restoreState(settings);
    QCOMPARE(other.words->text(), u"bob"_s);
    other.fixture.subscribe("bob");
    auto *learned = other.page.findChild<QComboBox *>(u"subscriptionPackage"_s);
    QTRY_COMPARE(learned->currentData().toString(), u"presence"_s);
}

QTEST_MAIN(tst_SubscriptionsPage)
#include "tst_subscriptionspage.moc"
