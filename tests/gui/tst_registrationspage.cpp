// SPDX-License-Identifier: Apache-2.0

// The phones that are registered.

#include <random>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>

#include "gui/pages/registrationspage.h"
#include "gui/widgets/table.h"
#include "pagefixture.h"

using gui::RegistrationModel;
using gui::RegistrationsPage;
using test::PageFixture;

using namespace Qt::StringLiterals;

class tst_RegistrationsPage : public QObject
{
    Q_OBJECT

private slots:
    void modelSurvivesRandomBatches();
    void saysWhatToDoWhenThereAreNone();
    void showsAPhone();
    void filters();
    void leadsElsewhere();
    void keepsItsState();
};

namespace {

struct Opened
{
    PageFixture fixture;
    RegistrationsPage page{fixture.around()};
    gui::Table *table = page.findChild<gui::Table *>(u"registrations"_s);
    QLineEdit *words = page.findChild<QLineEdit *>(u"registrationsWords"_s);

    Opened() { page.show(); }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
};

} // namespace

void tst_RegistrationsPage::modelSurvivesRandomBatches()
{
    gui::RowStore<server::RegistrationRow> store;
    RegistrationModel model(store);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(3261);
    for (int round = 0; round < 100; ++round) {
        server::RowChanges<server::RegistrationRow> changes;
        const server::RegistrationRow row{
            "sip:p" + QByteArray::number(random() % 9), "sip:c", qint64(random() % 5), "phone", {}};
        if (random() % 3 == 0)
            changes.removed.push_back(keyOf(row));
        else
            changes.changed.push_back(row);
        store.apply(changes);
        QCOMPARE(model.rowCount(), store.size());
        model.sort(int(random() % RegistrationModel::ColumnCount), Qt::DescendingOrder);
    }
}

void tst_RegistrationsPage::saysWhatToDoWhenThereAreNone()
{
    Opened on;
    const auto *empty = on.page.findChild<QLabel *>(u"registrationsEmpty"_s);
    QTRY_VERIFY(empty->text().contains(u"udp 127.0.0.1"_s)); // where to register
    QVERIFY(empty->isVisible());
}

void tst_RegistrationsPage::showsAPhone()
{
    Opened on;
    on.fixture.registerPhone("alice", "Desk phone 1.0");
    QTRY_COMPARE(on.rows(), 1);
    QCOMPARE(on.cell(0, RegistrationModel::Address), u"sip:alice@example.com"_s);
    QVERIFY(on.cell(0, RegistrationModel::Contact).startsWith(u"sip:alice@127.0.0.1"_s));
    QVERIFY(on.cell(0, RegistrationModel::Expires).startsWith(u"in "_s));
    QCOMPARE(on.cell(0, RegistrationModel::UserAgent), u"Desk phone 1.0"_s);
    QVERIFY(!on.cell(0, RegistrationModel::Received).isEmpty());
}

void tst_RegistrationsPage::filters()
{
    Opened on;
    on.fixture.registerPhone("alice", "Desk phone");
    on.fixture.registerPhone("bob", "Mobile");
    QTRY_COMPARE(on.rows(), 2);
    QTest::keyClicks(on.words, u"MOBILE bob"_s);
    QCOMPARE(on.rows(), 1);
    on.page.showOnly(u"alice"_s);
    QCOMPARE(on.cell(0, RegistrationModel::Address), u"sip:alice@example.com"_s);
}

void tst_RegistrationsPage::leadsElsewhere()
{
    Opened on;
    QSignalSpy wanted(&on.page, &gui::Page::pageWanted);
    on.fixture.actions.showSubscriptions->trigger(); // of nobody
    QCOMPARE(wanted.size(), 0);
    on.fixture.registerPhone("alice", "Desk phone");
    QTRY_COMPARE(on.rows(), 1);
    on.table->selectRow(0);
    on.fixture.actions.showSubscriptions->trigger();
    QCOMPARE(wanted[0][0].toString(), u"subscriptionsPage"_s);
    QCOMPARE(wanted[0][1].toString(), u"sip:alice@example.com"_s);
    QTest::keyClick(on.table, Qt::Key_Return);
    QCOMPARE(wanted[1][0].toString(), u"presentitiesPage"_s);
}

void tst_RegistrationsPage::keepsItsState()
{
    Opened on;
    QSettings settings(on.fixture.fileIn(u"window.ini"_s), QSettings::IniFormat);
    on.words->setText(u"bob"_s);
    on.page.saveState(settings);
    Opened other;
    other.page.restoreState(settings);
    QCOMPARE(other.words->text(), u"bob"_s);
}

QTEST_MAIN(tst_RegistrationsPage)
#include "tst_registrationspage.moc"
