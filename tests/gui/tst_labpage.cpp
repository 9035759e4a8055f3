// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTreeView>

#include "gui/models/phonemodel.h"
#include "gui/pages/labpage.h"
#include "gui/windowsettings.h"
#include "pagefixture.h"

using gui::LabPage;
using gui::PhoneModel;
using test::PageFixture;

using namespace Qt::StringLiterals;

class tst_LabPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void saysWhatToDoWhenEmpty();
    void showMeFillsTheServerAndTakesItAway();
    void leadsToApprovals();
    void addsAndRemovesPhones();
    void refusesWhatIsNoName();
    void publishesAndWatches();
    void phonesMisbehave();
    void crowdComesAndGoes();
    void filtersAndCopies();
    void copiesWhatHasTheFocus();
    void deletesWhereTheTreeIsMeant();
    void closingTakesEverybodyAway();
    void takesAwayWhatACrashLeft();
    void keepsItsState();

private:
    QTemporaryDir m_settings; // never the user's own
};

namespace {

struct Opened : PageFixture
{
    std::optional<LabPage> page;
    QTreeView *tree = nullptr;
    QStringList said;
    QStringList failed;

    Opened() { open(); }
    void open()
    {
        page.emplace(around());
        page->resize(1000, 700);
        page->show();
        tree = page->findChild<QTreeView *>(u"phones"_s);
        QObject::connect(&*page, &gui::Page::said, &*page,
                         [this](const QString &sentence) { said.append(sentence); });
        QObject::connect(&*page, &gui::Page::failed, &*page,
                         [this](const QString &sentence) { failed.append(sentence); });
    }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }
    [[nodiscard]] int phones() const { return tree->model()->rowCount(); }
    [[nodiscard]] QModelIndex row(int phone) const { return tree->model()->index(phone, 0); }
    [[nodiscard]] static QString cell(const QModelIndex &row, int column)
    {
        return row.siblingAtColumn(column).data().toString();
    }
    void addPhone(const QString &name)
    {
        const int before = phones();
        find<QLineEdit>(u"phoneName"_s)->setText(name);
        actions.addPhone->trigger();
        (void)QTest::qWaitFor([&] { return phones() > before; });
    }
    [[nodiscard]] server::Status status()
    {
        std::optional<server::Status> now;
        QObject context;
        server.ask(
            &context,
            [](server::Administration &administration) { return administration.status(); },
            [&](const server::Status &given) { now = given; });
        (void)QTest::qWaitFor([&] { return now.has_value(); });
        return now.value_or(server::Status());
    }
    [[nodiscard]] bool serverIsEmpty()
    {
        const server::Status now = status();
        return now.presentities == 0 && now.subscriptions == 0 && now.registrations == 0 &&
               now.documents == 0;
    }
};

} // namespace

void tst_LabPage::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void tst_LabPage::init()
{
    gui::windowSettings().clear();
}

void tst_LabPage::saysWhatToDoWhenEmpty()
{
    Opened on;
    auto *empty = on.find<QLabel>(u"labEmpty"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"Show me"_s));
    QVERIFY(on.find<QWidget>(u"showMeOffer"_s)->isVisible());
    QVERIFY(on.find<QWidget>(u"addPhoneOffer"_s)->isVisible());
    QVERIFY(!on.find<QLabel>(u"labWaiting"_s)->isVisible());
    QVERIFY(!on.actions.removePhone->isEnabled());
    QVERIFY(!on.actions.takeCrowdAway->isEnabled());
    QVERIFY(!on.actions.publishState->isEnabled());
}

void tst_LabPage::showMeFillsTheServerAndTakesItAway()
{
    Opened on;
    QCOMPARE(on.actions.showMe->text(), u"&Show me"_s);
    on.actions.showMe->trigger();
    QCOMPARE(on.actions.showMe->text(), u"&Take it away"_s);
    QTRY_COMPARE(on.phones(), 7);
    QVERIFY(on.tree->isVisible());
    QVERIFY(on.tree->isExpanded(on.row(0)));
    QTRY_COMPARE(on.status().publications, 7);
    QTRY_COMPARE(on.status().pendingWatchers, 1);
    QCOMPARE(on.said.size(), 1);
    on.actions.showMe->trigger();
    QTRY_COMPARE(on.said.size(), 2);
    QVERIFY2(on.said.back().contains(u"Nothing of them is left"_s), qPrintable(on.said.back()));
    QTRY_VERIFY(on.serverIsEmpty());
    QTRY_COMPARE(on.phones(), 0);
    QCOMPARE(on.actions.showMe->text(), u"&Show me"_s);
    QCOMPARE(on.failed, QStringList());
}

void tst_LabPage::leadsToApprovals()
{
    Opened on;
    const QSignalSpy wanted(&*on.page, &gui::Page::pageWanted);
    on.actions.showMe->trigger();
    auto *waiting = on.find<QLabel>(u"labWaiting"_s);
    QTRY_VERIFY(waiting->isVisible());
    QVERIFY2(waiting->text().startsWith(
                 u"bob@lab.example waits for the approval of alice@lab.example."_s),
             qPrintable(waiting->text()));
    Q_EMIT waiting->linkActivated(u"alice@lab.example"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().at(0).toString(), u"approvalsPage"_s);
    QCOMPARE(wanted.front().at(1).toString(), u"alice@lab.example"_s);
}

void tst_LabPage::addsAndRemovesPhones()
{
    Opened on;
    on.addPhone({});
    on.addPhone({});
    on.addPhone(u"mary"_s);
    on.addPhone(u"zoe@example.com"_s);
    QCOMPARE(on.phones(), 4);
    QVERIFY(on.cell(on.row(0), PhoneModel::Who).startsWith(u"guest1@lab.example"_s));
    QVERIFY(on.cell(on.row(1), PhoneModel::Who).startsWith(u"guest2@lab.example"_s));
    QVERIFY(on.cell(on.row(2), PhoneModel::Who).startsWith(u"mary@lab.example"_s));
    QVERIFY(on.cell(on.row(3), PhoneModel::Who).startsWith(u"zoe@example.com"_s));
    QCOMPARE(on.tree->currentIndex().row(), 3); // the one just added
    QTRY_COMPARE(on.cell(on.row(2), PhoneModel::Server), u"registered"_s);
    QTRY_COMPARE(on.status().registrations, 4);
    on.tree->selectAll();
    on.actions.removePhone->trigger();
    QTRY_COMPARE(on.phones(), 0);
    QTRY_VERIFY(on.serverIsEmpty());
}

void tst_LabPage::refusesWhatIsNoName()
{
    Opened on;
    for (const QString &name : {u"two words"_s, u"a@b@c"_s, u"<x>"_s}) {
        on.failed.clear();
        on.find<QLineEdit>(u"phoneName"_s)->setText(name);
        on.actions.addPhone->trigger();
        QCOMPARE(on.failed.size(), 1);
        QVERIFY(on.failed.front().contains(name));
    }
    on.addPhone(u"mary"_s);
    on.failed.clear();
    on.actions.watchSomebody->trigger(); // nobody is named
    QCOMPARE(on.failed.size(), 1);
}

void tst_LabPage::publishesAndWatches()
{
    Opened on;
    on.addPhone(u"mary"_s);
    on.find<QComboBox>(u"phoneBasic"_s)->setCurrentIndex(1);
    auto *activity = on.find<QComboBox>(u"phoneActivity"_s);
    activity->setCurrentIndex(activity->findData(u"meeting"_s));
    on.find<QLineEdit>(u"phoneNote"_s)->setText(u"Until noon"_s);
    on.find<QSpinBox>(u"publishExpires"_s)->setValue(300);
    on.actions.publishState->trigger();
    QTRY_COMPARE(on.cell(on.row(0), PhoneModel::State), u"○ closed · meeting"_s);
    on.find<QComboBox>(u"whomToWatch"_s)->setEditText(u"mary"_s);
    on.actions.watchSomebody->trigger();
    QTRY_COMPARE(on.tree->model()->rowCount(on.row(0)), 1);
    const QModelIndex seen = on.tree->model()->index(0, 0, on.row(0));
    QTRY_COMPARE(on.cell(seen, PhoneModel::State), u"○ closed · meeting"_s);
    QCOMPARE(on.cell(seen, PhoneModel::Note), u"Until noon"_s);
    QVERIFY(on.tree->isExpanded(on.row(0)));
    auto *log = on.find<QTableView>(u"phoneLog"_s);
    QVERIFY(log->model()->rowCount() >= 6);
    on.tree->setCurrentIndex(seen);
    QVERIFY(on.actions.stopWatching->isEnabled());
    on.actions.stopWatching->trigger();
    QTRY_COMPARE(on.tree->model()->rowCount(on.row(0)), 0);
    on.actions.withdrawState->trigger();
    QTRY_COMPARE(on.status().publications, 0);
    QTRY_COMPARE(on.cell(on.row(0), PhoneModel::State), u"– nothing published"_s);
}

void tst_LabPage::phonesMisbehave()
{
    Opened on;
    on.addPhone(u"mary"_s);
    QTRY_COMPARE(on.status().registrations, 1);
    auto *answer = on.find<QComboBox>(u"notifyAnswer"_s);
    answer->setCurrentIndex(answer->findData(481));
    Q_EMIT answer->activated(answer->currentIndex());
    QTRY_COMPARE(on.cell(on.row(0), PhoneModel::Notifies), u"answers them with 481"_s);
    auto *reachable = on.find<QCheckBox>(u"phoneReachable"_s);
    QVERIFY(reachable->isChecked());
    reachable->click();
    QTRY_COMPARE(on.cell(on.row(0), PhoneModel::Notifies), u"unreachable"_s);
    reachable->click();
    QTRY_COMPARE(on.cell(on.row(0), PhoneModel::Notifies), u"answers them with 481"_s);
    auto *registered = on.find<QCheckBox>(u"phoneRegistered"_s);
    QTRY_VERIFY(registered->isChecked());
    registered->click();
    QTRY_COMPARE(on.status().registrations, 0);
    QTRY_COMPARE(on.cell(on.row(0), PhoneModel::Server), u"not registered"_s);
}

void tst_LabPage::crowdComesAndGoes()
{
    Opened on;
    on.find<QSpinBox>(u"crowdRate"_s)->setValue(50);
    on.actions.addCrowd->trigger();
    QTRY_COMPARE(on.phones(), 100);
    QTRY_VERIFY(on.find<QLabel>(u"labCounts"_s)->text().contains(u"100 in the crowd"_s));
    QTRY_COMPARE(on.status().publications, 100);
    const quint64 before = on.status().requestsPublish;
    QTRY_VERIFY(on.status().requestsPublish > before + 10);
    QVERIFY(on.actions.takeCrowdAway->isEnabled());
    on.actions.takeCrowdAway->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(on.phones(), 0, 15000);
    QTRY_VERIFY(on.serverIsEmpty());
    QTRY_VERIFY(!on.actions.takeCrowdAway->isEnabled());
}

void tst_LabPage::filtersAndCopies()
{
    Opened on;
    on.addPhone(u"mary"_s);
    on.addPhone(u"noah"_s);
    on.page->showOnly(u"noah"_s);
    QCOMPARE(on.phones(), 1);
    QCOMPARE(on.find<QLabel>(u"labCounts"_s)->text(), u"1 of 2"_s);
    on.tree->setCurrentIndex(on.row(0));
    on.actions.copyCell->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"noah@lab.example"_s);
    on.actions.copyRows->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(u"Phone\tState\t"_s));
    QVERIFY(lines.at(1).startsWith(u"noah@lab.example\t"_s));
    on.page->showOnly({});
    QCOMPARE(on.phones(), 2);
}

void tst_LabPage::copiesWhatHasTheFocus()
{
    Opened on;
    on.addPhone(u"mary"_s);
    auto *log = on.find<QTableView>(u"phoneLog"_s);
    QTRY_VERIFY(log->model()->rowCount() > 0);
    QApplication::setActiveWindow(&*on.page);
    log->setFocus();
    QTRY_VERIFY(log->hasFocus());
    const QModelIndex what = log->model()->index(0, 2);
    log->setCurrentIndex(what);
    on.actions.copyCell->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), what.data().toString());
    log->selectRow(0);
    on.actions.copyRows->trigger();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u'\t' + what.data().toString()),
             qPrintable(QGuiApplication::clipboard()->text()));
    on.tree->setFocus();
    on.tree->setCurrentIndex(on.row(0));
    on.actions.copyCell->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mary@lab.example"_s);
}

void tst_LabPage::deletesWhereTheTreeIsMeant()
{
    Opened on;
    on.addPhone(u"mary"_s);
    QApplication::setActiveWindow(&*on.page);
    on.tree->setCurrentIndex(on.row(0));
    QVERIFY(on.actions.removePhone->isEnabled());
    const QSignalSpy removed(on.actions.removePhone, &QAction::triggered);
    auto *basic = on.find<QComboBox>(u"phoneBasic"_s);
    basic->setFocus();
    QTest::keyClick(basic, Qt::Key_Delete);
    QCOMPARE(removed.size(), 0);
    on.tree->setFocus();
    QTest::keyClick(on.tree, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
}

void tst_LabPage::closingTakesEverybodyAway()
{
    Opened on;
    on.actions.showMe->trigger();
    QTRY_COMPARE(on.status().publications, 7);
    on.page.reset();
    QVERIFY(on.serverIsEmpty());
}

void tst_LabPage::takesAwayWhatACrashLeft()
{
    Opened on;
    on.addPhone(u"mary"_s);
    const QStringList people = gui::windowSettings().value(u"lab/people"_s).toStringList();
    QCOMPARE(people, QStringList{u"sip:mary@lab.example"_s});
    on.page.reset();
    gui::windowSettings().setValue(u"lab/people"_s, people);
    bool decided = false; // as her phone would have, had it not been killed
    on.server.ask(
        &on.actions,
        [](server::Administration &administration) {
            return administration.approve("sip:mary@lab.example", "sip:bob@lab.example").ok;
        },
        [&](bool ok) { decided = ok; });
    QTRY_VERIFY(decided);
    QVERIFY(!on.serverIsEmpty());
    on.open();
    QTRY_VERIFY(on.serverIsEmpty());
    QVERIFY(!gui::windowSettings().contains(u"lab/people"_s));
}

void tst_LabPage::keepsItsState()
{
    QSettings settings(m_settings.filePath(u"state.ini"_s), QSettings::IniFormat);
    {
        Opened on;
        on.find<QSpinBox>(u"crowdRate"_s)->setValue(17);
        on.tree->setColumnWidth(PhoneModel::State, 77);
        on.page->saveState(settings);
    }
    Opened on;
    on.page->restoreState(settings);
    QCOMPARE(on.find<QSpinBox>(u"crowdRate"_s)->value(), 17);
    QCOMPARE(on.tree->columnWidth(PhoneModel::State), 77);
}

QTEST_MAIN(tst_LabPage)
#include "tst_labpage.moc"
