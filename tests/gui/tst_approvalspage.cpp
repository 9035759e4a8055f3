// SPDX-License-Identifier: Apache-2.0

// The queue of those who ask to see somebody, worked through as its user does.

#include <random>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

#include "gui/pages/approvalspage.h"
#include "gui/widgets/table.h"
#include "pagefixture.h"

using gui::ApprovalsPage;
using gui::WatcherModel;
using test::PageFixture;

using namespace Qt::StringLiterals;

class tst_ApprovalsPage : public QObject
{
    Q_OBJECT

private slots:
    void modelSurvivesRandomBatches();
    void saysWhatToDoWhenNobodyAsks();
    void showsWhoAsks();
    void decidesByKeys();
    void decidesSeveralAtOnce();
    void takesDecisionsBack();
    void letsWaitUntilLater();
    void changesWhatWasDecided();
    void approvesSomebodyBeforehand();
    void saysWhatIsWrongInTheForm_data();
    void saysWhatIsWrongInTheForm();
    void saysWhatCouldNotBeDone();
    void leadsToThePresentity();
    void showsOnlyWhatIsWanted();
    void showsTheQueueThatIsWanted();
    void keepsItsState();
    void lettersInAChoiceDecideNothing();
};

namespace {

server::WatcherRow row(int number, const QByteArray &status, quint32 asked = 1)
{
    server::WatcherRow made;
    made.presentity = "sip:p" + QByteArray::number(number % 7) + "@example.com";
    made.watcher = "sip:w" + QByteArray::number(number) + "@example.com";
    made.status = status;
    made.asked = asked;
    return made;
}

struct Opened
{
    PageFixture fixture;
    ApprovalsPage page{fixture.around()};
    gui::Actions &actions = fixture.actions;
    gui::Table *table = page.findChild<gui::Table *>(u"watchers"_s);
    QLineEdit *words = page.findChild<QLineEdit *>(u"watchersWords"_s);
    QComboBox *which = page.findChild<QComboBox *>(u"watcherState"_s);
    QSignalSpy said{&page, &gui::Page::said};
    QSignalSpy failed{&page, &gui::Page::failed};

    explicit Opened(const QByteArrayList &watchers = {})
    {
        page.resize(1000, 600);
        page.show();
        for (const QByteArray &watcher : watchers)
            fixture.subscribe(watcher, watcher.toUpper());
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    /// The state of the watcher, wherever it stands among all.
    [[nodiscard]] QByteArray status(const QByteArray &watcher)
    {
        const server::WatcherRow *row =
            fixture.data->watchers().row("sip:alice@example.com sip:" + watcher + "@example.com");
        return row ? row->status + '/' + row->reason : QByteArray();
    }
    [[nodiscard]] QString lastSaid() const
    {
        return said.isEmpty() ? QString() : said.last()[0].toString();
    }
    void show(WatcherModel::Which which_) { which->setCurrentIndex(which->findData(int(which_))); }
    void select(const QByteArrayList &watchers)
    {
        table->clearSelection();
        for (int row = 0; row < rows(); ++row) {
            if (watchers.contains(cell(row, WatcherModel::Watcher).toUtf8().mid(4).chopped(12)))
                table->selectionModel()->select(table->model()->index(row, 0),
                                                QItemSelectionModel::Select |
                                                    QItemSelectionModel::Rows);
        }
    }
};

} // namespace

void tst_ApprovalsPage::modelSurvivesRandomBatches()
{
    gui::WatcherStore store;
    WatcherModel model(store);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(3857);
    const QByteArray states[] = {"pending", "waiting", "active", "terminated", "odd"};
    for (int round = 0; round < 150; ++round) {
        server::RowChanges<server::WatcherRow> changes;
        QSet<int> touched;
        for (int i = int(random() % 12); i > 0; --i) {
            const int number = int(random() % 40);
            if (touched.contains(number))
                continue;
            touched.insert(number);
            if (random() % 4 == 0)
                changes.removed.push_back(keyOf(row(number, {})));
            else
                changes.changed.push_back(row(number, states[random() % 5], random() % 3));
        }
        store.apply(changes);
        if (random() % 5 == 0)
            store.putAside({keyOf(row(int(random() % 40), {}))}, random() % 2 == 0);
        int undecided = 0;
        store.forEach([&](const server::WatcherRow &each) {
            undecided += gui::WatcherStore::isUndecided(each) && !store.isAside(each) ? 1 : 0;
        });
        QCOMPARE(store.undecided(), undecided);
        QCOMPARE(model.rowCount(), undecided); // what it shows when nothing else is wanted
    }
}

void tst_ApprovalsPage::saysWhatToDoWhenNobodyAsks()
{
    Opened on;
    const auto *empty = on.page.findChild<QLabel *>(u"watchersEmpty"_s);
    QTRY_VERIFY(empty->text().contains(u"Approve somebody"_s));
    QVERIFY(empty->isVisible());
    QVERIFY(!on.actions.approve->isEnabled());
    QVERIFY(!on.actions.undoDecision->isEnabled());
    QCOMPARE(on.page.badge(), 0);
}

void tst_ApprovalsPage::showsWhoAsks()
{
    Opened on({"bob"});
    QTRY_COMPARE(on.rows(), 1);
    QCOMPARE(on.cell(0, WatcherModel::Watcher), u"sip:bob@example.com"_s);
    QCOMPARE(on.cell(0, WatcherModel::Name), u"BOB"_s);
    QCOMPARE(on.cell(0, WatcherModel::Presentity), u"sip:alice@example.com"_s);
    QVERIFY(on.cell(0, WatcherModel::State).contains(u"pending"_s));
    QCOMPARE(on.cell(0, WatcherModel::UserAgent), u"Phone of bob"_s);
    QCOMPARE(on.cell(0, WatcherModel::Asked), u"1"_s);
    QVERIFY(!on.cell(0, WatcherModel::Since).isEmpty());
    QCOMPARE(on.page.badge(), 1);
    QVERIFY(on.page.badgeText().contains(u"decision"_s));
    on.fixture.subscribe("carol");
    on.fixture.subscribe("bob");
    QTRY_COMPARE(on.page.badge(), 2);
    QTRY_COMPARE(on.cell(0, WatcherModel::Asked), u"2"_s);
}

void tst_ApprovalsPage::decidesByKeys()
{
    Opened on({"bob", "carol", "dave"});
    QTRY_COMPARE(on.rows(), 3);
    QVERIFY(QTest::qWaitForWindowExposed(&on.page));
    on.page.activateWindow();
    on.table->setFocus();
    on.table->selectRow(0);
    const QByteArray first = on.cell(0, WatcherModel::Watcher).toUtf8().mid(4).chopped(12);
    const QByteArray second = on.cell(1, WatcherModel::Watcher).toUtf8().mid(4).chopped(12);
    const QByteArray third = on.cell(2, WatcherModel::Watcher).toUtf8().mid(4).chopped(12);
    // One after the other, quicker than the server answers.
    QTest::keyClick(on.table, Qt::Key_A);
    QTest::keyClick(on.table, Qt::Key_B);
    QTest::keyClick(on.table, Qt::Key_P);
    QTRY_COMPARE(on.rows(), 0);
    QCOMPARE(on.status(first), QByteArray("active/"));
    QCOMPARE(on.status(second), QByteArray("terminated/rejected"));
    QCOMPARE(on.status(third), QByteArray("active/polite-block"));
    QCOMPARE(on.page.badge(), 0);
    QCOMPARE(on.said.size(), 3);
    QCOMPARE(on.said[0][0].toString(),
             u"sip:%1@example.com may see sip:alice@example.com."_s.arg(QString::fromUtf8(first)));
    // What is typed into the filter is no decision.
    on.words->setFocus();
    QTest::keyClicks(on.words, u"abpl"_s);
    QCOMPARE(on.words->text(), u"abpl"_s);
    QCOMPARE(on.said.size(), 3);
}

void tst_ApprovalsPage::decidesSeveralAtOnce()
{
    Opened on({"bob", "carol", "dave"});
    on.fixture.subscribe("bob", {}, "anna");
    QTRY_COMPARE(on.rows(), 4);
    on.select({"bob", "carol"});
    on.actions.approve->trigger(); // of two presentities
    QTRY_COMPARE(on.rows(), 1);
    QCOMPARE(on.status("bob"), QByteArray("active/"));
    QCOMPARE(on.status("carol"), QByteArray("active/"));
    QCOMPARE(on.status("dave"), QByteArray("pending/"));
    QCOMPARE(on.said.size(), 1);
    QVERIFY(on.lastSaid().startsWith(u"3 watcher"_s));
    on.actions.undoDecision->trigger(); // and all of it is one step
    QTRY_COMPARE(on.rows(), 4);
    QVERIFY(!on.actions.undoDecision->isEnabled());
}

void tst_ApprovalsPage::takesDecisionsBack()
{
    Opened on({"bob", "carol"});
    QTRY_COMPARE(on.rows(), 2);
    on.select({"bob"});
    on.actions.approve->trigger();
    QTRY_COMPARE(on.rows(), 1);
    QCOMPARE(on.said.last()[1].value<QAction *>(), on.actions.undoDecision);
    on.select({"carol"});
    on.actions.block->trigger();
    QTRY_COMPARE(on.rows(), 0);
    on.actions.undoDecision->trigger();
    QTRY_COMPARE(on.rows(), 1);
    QCOMPARE(on.status("carol"), QByteArray("waiting/")); // the block had ended the dialog
    QVERIFY(on.lastSaid().contains(u"taken back"_s));
    on.actions.undoDecision->trigger();
    QTRY_COMPARE(on.rows(), 2);
    QCOMPARE(on.status("bob"), QByteArray("pending/"));
    QCOMPARE(on.failed.size(), 0);
}

void tst_ApprovalsPage::letsWaitUntilLater()
{
    Opened on({"bob", "carol"});
    QTRY_COMPARE(on.rows(), 2);
    on.select({"bob"});
    on.actions.later->trigger();
    QCOMPARE(on.rows(), 1);
    QCOMPARE(on.page.badge(), 1);
    QCOMPARE(on.status("bob"), QByteArray("pending/")); // the server knows nothing of it
    on.show(WatcherModel::Which::Aside);
    QCOMPARE(on.rows(), 1);
    QCOMPARE(on.cell(0, WatcherModel::Watcher), u"sip:bob@example.com"_s);
    on.show(WatcherModel::Which::Undecided);
    on.actions.undoDecision->trigger();
    QCOMPARE(on.rows(), 2);
    on.select({"bob"});
    on.actions.later->trigger();
    QCOMPARE(on.rows(), 1);
    on.fixture.subscribe("bob"); // who asks again is there again
    QTRY_COMPARE(on.rows(), 2);
    QCOMPARE(on.page.badge(), 2);
}

void tst_ApprovalsPage::changesWhatWasDecided()
{
    Opened on({"bob"});
    QTRY_COMPARE(on.rows(), 1);
    on.select({"bob"});
    on.actions.block->trigger();
    QTRY_COMPARE(on.rows(), 0);
    const auto *empty = on.page.findChild<QLabel *>(u"watchersEmpty"_s);
    QVERIFY(empty->text().contains(u"All watchers"_s));
    on.show(WatcherModel::Which::Blocked);
    QCOMPARE(on.rows(), 1);
    const QString tip =
        on.table->model()->index(0, WatcherModel::State).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"refused"_s) && tip.contains(u"rules"_s));
    on.show(WatcherModel::Which::All);
    on.select({"bob"});
    on.actions.approve->trigger();
    QTRY_COMPARE(on.status("bob"), QByteArray("active/"));
    QCOMPARE(on.rows(), 1);
    on.actions.later->trigger(); // undecided again
    QTRY_VERIFY(on.status("bob").startsWith("pending") || on.status("bob").startsWith("waiting"));
}

void tst_ApprovalsPage::approvesSomebodyBeforehand()
{
    Opened on;
    auto *watcher = on.page.findChild<QLineEdit *>(u"approvalWatcher"_s);
    auto *presentity = on.page.findChild<QLineEdit *>(u"approvalPresentity"_s);
    auto *accept = on.page.findChild<QPushButton *>(u"approvalAccept"_s);
    QVERIFY(!watcher->isVisible());
    on.actions.preApprove->trigger();
    QVERIFY(watcher->isVisible());
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(watcher, u"bob@example.com"_s);
    QTest::keyClicks(presentity, u"alice@example.com"_s);
    QVERIFY(accept->isEnabled());
    QTest::keyClick(presentity, Qt::Key_Return);
    QTRY_VERIFY(!watcher->isVisible());
    QTRY_COMPARE(on.status("bob"), QByteArray("active/"));
    QVERIFY(on.lastSaid().contains(u"may see"_s));
    // Now he is known, which the form says.
    on.actions.preApprove->trigger();
    QCOMPARE(watcher->text(), QString());
    QTest::keyClicks(watcher, u"bob@example.com"_s);
    QVERIFY(on.page.findChild<QLabel *>(u"approvalHint"_s)->text().contains(u"allowed"_s));
    auto *decision = on.page.findChild<QComboBox *>(u"approvalDecision"_s);
    decision->setCurrentIndex(1);
    QCOMPARE(accept->text(), u"Block"_s);
    accept->click();
    QTRY_COMPARE(on.status("bob"), QByteArray("terminated/rejected"));
    on.actions.preApprove->trigger();
    QTest::keyClick(watcher, Qt::Key_Escape);
    QVERIFY(!watcher->isVisible());
}

void tst_ApprovalsPage::saysWhatIsWrongInTheForm_data()
{
    QTest::addColumn<QString>("watcher");
    QTest::addColumn<QString>("presentity");
    QTest::addColumn<QString>("hint");
    QTest::newRow("a word") << u"bob"_s << u"alice@example.com"_s << u"name@domain"_s;
    QTest::newRow("mail") << u"mailto:bob@example.com"_s << u"alice@example.com"_s
                          << u"no address"_s;
    QTest::newRow("the other field") << u"bob@example.com"_s << u"alice@"_s << u"no address"_s;
    QTest::newRow("too long") << u"b"_s.repeated(70) + u"@example.com"_s << u"a@b"_s << u"longer"_s;
}

void tst_ApprovalsPage::saysWhatIsWrongInTheForm()
{
    QFETCH(const QString, watcher);
    QFETCH(const QString, presentity);
    QFETCH(const QString, hint);
    Opened on;
    on.actions.preApprove->trigger();
    on.page.findChild<QLineEdit *>(u"approvalWatcher"_s)->setText(watcher);
    on.page.findChild<QLineEdit *>(u"approvalPresentity"_s)->setText(presentity);
    QVERIFY(on.page.findChild<QLabel *>(u"approvalHint"_s)->text().contains(hint));
    QVERIFY(!on.page.findChild<QPushButton *>(u"approvalAccept"_s)->isEnabled());
}

void tst_ApprovalsPage::saysWhatCouldNotBeDone()
{
    Opened on({"bob"});
    QTRY_COMPARE(on.rows(), 1);
    on.select({"bob"});
    on.actions.approve->trigger();
    QTRY_COMPARE(on.rows(), 0);
    // Somebody else edits the rules meanwhile.
    on.fixture.server.ask(
        &on.page,
        [](server::Administration &administration) {
            return administration.block("sip:alice@example.com", "sip:eve@example.com").ok;
        },
        [](bool ok) { QVERIFY(ok); });
    on.actions.undoDecision->trigger();
    QTRY_COMPARE(on.failed.size(), 1);
    QVERIFY(!on.failed[0][0].toString().isEmpty());
    QVERIFY(!on.actions.undoDecision->isEnabled()); // it would fail again
}

void tst_ApprovalsPage::leadsToThePresentity()
{
    Opened on({"bob"});
    QTRY_COMPARE(on.rows(), 1);
    QSignalSpy wanted(&on.page, &gui::Page::pageWanted);
    on.table->setCurrentIndex({});
    on.table->clearSelection();
    QVERIFY(!on.actions.showPresentity->isEnabled() && !on.actions.viewAs->isEnabled());
    on.select({"bob"});
    QVERIFY(on.actions.showPresentity->isEnabled() && on.actions.viewAs->isEnabled());
    on.actions.showPresentity->trigger();
    QCOMPARE(wanted[0][0].toString(), u"presentitiesPage"_s);
    QCOMPARE(wanted[0][1].toString(), u"sip:alice@example.com"_s);
    on.actions.viewAs->trigger();
    QCOMPARE(wanted[1][1].toString(), u"sip:alice@example.com sip:bob@example.com"_s);
}

void tst_ApprovalsPage::showsOnlyWhatIsWanted()
{
    Opened on({"bob", "carol"});
    on.fixture.subscribe("dave", {}, "anna");
    QTRY_COMPARE(on.rows(), 3);
    on.select({"bob"});
    on.actions.approve->trigger();
    QTRY_COMPARE(on.rows(), 2);
    on.fixture.subscribe("alice", {}, "anna"); // who watches herself
    QTRY_COMPARE(on.rows(), 3);
    on.page.showOnly(u"sip:alice@example.com"_s);
    QCOMPARE(on.rows(), 2); // bob, who is decided about, and carol
    QTest::keyClicks(on.words, u"CAROL"_s);
    QCOMPARE(on.rows(), 1);
    auto *subject = on.page.findChild<QToolButton *>(u"watchersSubject"_s);
    QVERIFY(subject->isVisible());
    QVERIFY(subject->text().contains(u"sip:alice@example.com"_s));
    on.words->clear();
    subject->click();
    QCOMPARE(on.rows(), 4);
    QVERIFY(!subject->isVisible());
    on.page.showOnly(u"dave"_s);
    QCOMPARE(on.rows(), 1);
    on.page.focusFilter();
    QCOMPARE(on.words->selectedText(), on.words->text());
}

void tst_ApprovalsPage::showsTheQueueThatIsWanted()
{
    Opened on({"bob", "carol"});
    on.fixture.subscribe("dave", {}, "anna");
    QTRY_COMPARE(on.rows(), 3);
    on.page.showOnly(u"sip:anna@example.com"_s);
    on.show(WatcherModel::Which::Blocked);
    on.words->setText(u"nobody"_s);
    QCOMPARE(on.rows(), 0);
    on.page.showOnly(QString(gui::Wanted::Undecided));
    QCOMPARE(on.rows(), 3);
    QCOMPARE(on.which->currentData().toInt(), int(WatcherModel::Which::Undecided));
}

void tst_ApprovalsPage::keepsItsState()
{
    Opened on;
    QSettings settings(on.fixture.fileIn(u"window.ini"_s), QSettings::IniFormat);
    on.show(WatcherModel::Which::Allowed);
    on.words->setText(u"bob"_s);
    on.page.saveState(settings);
    Opened other;
    other.page.restoreState(settings);
    QCOMPARE(other.words->text(), u"bob"_s);
    QCOMPARE(other.which->currentData().toInt(), int(WatcherModel::Which::Allowed));
}

void tst_ApprovalsPage::lettersInAChoiceDecideNothing()
{
    Opened on({"bob"});
    QTRY_COMPARE(on.rows(), 1);
    QApplication::setActiveWindow(&on.page);
    on.table->selectRow(0);
    QVERIFY(on.actions.block->isEnabled());
    const QSignalSpy blocked(on.actions.block, &QAction::triggered);
    on.which->setFocus();
    QTest::keyClick(on.which, Qt::Key_B); // looks for "Blocked"
    QCOMPARE(blocked.size(), 0);
    QCOMPARE(on.which->currentData().toInt(), int(WatcherModel::Which::Blocked));
}

QTEST_MAIN(tst_ApprovalsPage)
#include "tst_approvalspage.moc"
