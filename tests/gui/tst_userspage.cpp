// SPDX-License-Identifier: Apache-2.0

// The users and their passwords, as somebody works with them.

#include <random>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

#include "gui/pages/userspage.h"
#include "gui/widgets/table.h"
#include "pagefixture.h"

using gui::UserModel;
using gui::UsersPage;
using test::PageFixture;

using namespace Qt::StringLiterals;

class tst_UsersPage : public QObject
{
    Q_OBJECT

private slots:
    void modelSurvivesRandomBatches();
    void saysWhatToDoWhenThereAreNone();
    void saysWhoHasToLogIn();
    void addsOneAfterTheOther();
    void saysWhatIsWrongWhileOneTypes_data();
    void saysWhatIsWrongWhileOneTypes();
    void setsAPassword();
    void keepsItReadableWhenWished();
    void saysWhatCouldNotBeDone();
    void deletesSeveralAfterAQuestion();
    void canBeKept();
    void seesWhatOthersDo();
    void filters();
    void showsWhatIsOld();
    void leadsElsewhere();
    void neverShowsOrKeepsAPassword();
    void keepsItsState();
};

namespace {

server::UserRow row(int number, bool isClear, int algorithms)
{
    server::UserRow made;
    made.name = "u" + QByteArray::number(number);
    made.domain = "example.com";
    made.user = "sip:" + made.name + "@example.com";
    made.hasClearPassword = isClear;
    for (int i = algorithms; i-- > 0;)
        made.algorithms.push_back(auth::Algorithm(i));
    return made;
}

struct Opened
{
    PageFixture fixture;
    UsersPage page;
    gui::Actions &actions = fixture.actions;
    gui::Table *table = page.findChild<gui::Table *>(u"users"_s);
    QWidget *form = page.findChild<QWidget *>(u"userForm"_s);
    QLineEdit *user = line(u"userName"_s);
    QLineEdit *password = line(u"userPassword"_s);
    QLineEdit *again = line(u"userPasswordAgain"_s);
    QPushButton *accept = page.findChild<QPushButton *>(u"userAccept"_s);
    QSignalSpy said{&page, &gui::Page::said};
    QSignalSpy failed{&page, &gui::Page::failed};

    explicit Opened(const QStringList &users = {}, const PageFixture::Settings &settings = {})
        : fixture(settings)
        , page(fixture.around())
    {
        page.resize(1000, 600);
        page.show();
        QApplication::setActiveWindow(&page);
        (void)QTest::qWaitFor([this] { return fixture.data->isLoaded(); });
        for (const QString &name : users)
            add(name);
    }
    [[nodiscard]] QLineEdit *line(const QString &name) const
    {
        return page.findChild<QLineEdit *>(name);
    }
    [[nodiscard]] QString text(const QString &label) const
    {
        return page.findChild<QLabel *>(label)->text();
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    void type(const QString &name, const QString &secret, const QString &once)
    {
        user->setText(name);
        password->setText(secret);
        again->setText(once);
    }
    /// By another way than the page.
    void add(const QString &name,
             server::UserAdministration::Keep keep = server::UserAdministration::Keep::Hashes)
    {
        std::optional<server::Outcome> outcome;
        QObject context;
        fixture.server.askLater<server::Outcome>(
            &context,
            [=](server::Administration &administration, const auto &reply) {
                administration.users().add(name.toUtf8(), "secret", keep, reply);
            },
            [&](const server::Outcome &given) { outcome = given; });
        QTRY_VERIFY(outcome);
        QVERIFY2(outcome->ok, qPrintable(outcome->sentence));
        QTRY_VERIFY(fixture.data->users().row("sip:" + name.toUtf8()));
    }
    void press(const QString &button) { page.findChild<QPushButton *>(button)->click(); }
};

} // namespace

void tst_UsersPage::modelSurvivesRandomBatches()
{
    gui::RowStore<server::UserRow> store;
    UserModel model(store);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(7616);
    for (int round = 0; round < 150; ++round) {
        server::RowChanges<server::UserRow> changes;
        QSet<int> touched;
        for (int i = int(random() % 12); i > 0; --i) {
            const int number = int(random() % 40);
            if (touched.contains(number))
                continue;
            touched.insert(number);
            const server::UserRow each = row(number, random() % 2 == 0, int(random() % 4));
            if (random() % 3 == 0)
                changes.removed.push_back(keyOf(each));
            else
                changes.changed.push_back(each);
        }
        store.apply(changes);
        if (round % 10 == 0)
            model.setFilter({{}, UserModel::Which(random() % 4), {}});
        model.sort(int(random() % UserModel::ColumnCount),
                   random() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        int fitting = 0;
        store.forEach([&](const server::UserRow &) { ++fitting; });
        QCOMPARE(model.all(), fitting);
        QVERIFY(model.rowCount() <= fitting);
    }
    model.setFilter({});
    QCOMPARE(model.rowCount(), store.size());
}

void tst_UsersPage::saysWhatToDoWhenThereAreNone()
{
    Opened on;
    QTRY_VERIFY(on.text(u"usersEmpty"_s).contains(u"auth.mode"_s));
    QVERIFY(on.page.findChild<QLabel *>(u"usersEmpty"_s)->isVisible());
    auto *offer = on.page.findChild<QToolButton *>(u"addUserOffer"_s);
    QVERIFY(offer->isVisible());
    offer->click();
    QVERIFY(on.form->isVisible());
    QTRY_VERIFY(on.user->hasFocus());
}

void tst_UsersPage::saysWhoHasToLogIn()
{
    Opened open;
    QTRY_VERIFY(open.text(u"usersMode"_s).startsWith(u"Nobody has to log in"_s));
    PageFixture::Settings strict;
    strict.mode = server::AuthMode::Required;
    Opened closed({}, strict);
    QTRY_VERIFY(closed.text(u"usersMode"_s).startsWith(u"Passwords are required"_s));
    QVERIFY(closed.text(u"usersEmpty"_s).contains(u"no phone can log in"_s));
    server::Status wide;
    wide.listensWider = true;
    server::ChangeBatch batch;
    batch.status = wide;
    open.fixture.data->take(batch);
    QVERIFY(open.text(u"usersMode"_s).contains(u"Other machines can reach this server"_s));
}

void tst_UsersPage::addsOneAfterTheOther()
{
    Opened on;
    on.actions.addUser->trigger();
    QVERIFY(on.form->isVisible());
    QVERIFY(!on.accept->isEnabled());
    QTest::keyClicks(on.user, u"alice@example.com"_s);
    QTest::keyClicks(on.password, u"correct horse"_s);
    QTest::keyClicks(on.again, u"correct horse"_s);
    QVERIFY(on.accept->isEnabled());
    QTest::keyClick(on.again, Qt::Key_Return);
    QTRY_COMPARE(on.rows(), 1);
    QTRY_COMPARE(on.said.size(), 1);
    QCOMPARE(on.said[0][0].toString(), u"The user alice@example.com is added."_s);
    QCOMPARE(on.cell(0, UserModel::Name), u"alice"_s);
    QCOMPARE(on.cell(0, UserModel::Domain), u"example.com"_s);
    QCOMPARE(on.cell(0, UserModel::Proof), u"SHA-512-256, SHA-256, MD5"_s);
    QCOMPARE(on.cell(0, UserModel::Kept), u"as hashes"_s);
    QVERIFY(on.form->isVisible()); // for the next one
    QCOMPARE(on.user->text() + on.password->text() + on.again->text(), QString());
    on.type(u"bob@example.com"_s, u"battery"_s, u"battery"_s);
    on.accept->click();
    QTRY_COMPARE(on.rows(), 2);
    QTest::keyClick(on.user, Qt::Key_Escape);
    QVERIFY(!on.form->isVisible());
}

void tst_UsersPage::saysWhatIsWrongWhileOneTypes_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("hint");
    const QString alice = u"alice@example.com"_s;
    QTest::newRow("no domain") << u"alice"_s << u"x"_s << u"x"_s << u"name@domain"_s;
    QTest::newRow("no address") << u"a b@c d"_s << u"x"_s << u"x"_s << u"is no address"_s;
    QTest::newRow("there already")
        << u"bob@example.com"_s << u"x"_s << u"x"_s << u"such a user already"_s;
    QTest::newRow("not served") << u"alice@example.org"_s << u"x"_s << u"x"_s
                                << u"This server serves example.com, not example.org."_s;
    QTest::newRow("they differ") << alice << u"abc"_s << u"abd"_s << u"differ"_s;
    QTest::newRow("too long") << alice << QString(300, u'x') << QString(300, u'x')
                              << u"longer than 256 bytes"_s;
}

void tst_UsersPage::saysWhatIsWrongWhileOneTypes()
{
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    QFETCH(const QString, again);
    QFETCH(const QString, hint);
    PageFixture::Settings settings;
    settings.domains = {u"example.com"_s};
    Opened on({u"bob@example.com"_s}, settings);
    on.actions.addUser->trigger();
    on.type(user, password, again);
    QVERIFY2(on.text(u"userHint"_s).contains(hint), qPrintable(on.text(u"userHint"_s)));
    QVERIFY(!on.accept->isEnabled());
    on.type(u"alice@example.com"_s, u"abc"_s, u"ab"_s); // not wrong yet, and not enough
    QVERIFY(!on.text(u"userHint"_s).startsWith(u"⚠"_s));
    QVERIFY(!on.accept->isEnabled());
    QTest::keyClicks(on.again, u"c"_s);
    QVERIFY(on.accept->isEnabled());
}

void tst_UsersPage::setsAPassword()
{
    Opened on({u"alice@example.com"_s, u"bob@example.com"_s});
    QTRY_COMPARE(on.rows(), 2);
    on.table->clearSelection();
    on.table->selectRow(1);
    QTest::keyClick(on.table, Qt::Key_F2);
    QVERIFY(on.form->isVisible());
    QCOMPARE(on.user->text(), u"bob@example.com"_s);
    QVERIFY(on.user->isReadOnly());
    QTRY_VERIFY(on.password->hasFocus());
    on.password->setText(u"new"_s);
    on.again->setText(u"new"_s);
    on.accept->click();
    QTRY_COMPARE(on.said.size(), 1);
    QCOMPARE(on.said[0][0].toString(), u"bob@example.com has a new password."_s);
    QVERIFY(!on.form->isVisible());
    on.table->selectAll();
    QVERIFY(!on.actions.setPassword->isEnabled()); // of one at a time
}

void tst_UsersPage::keepsItReadableWhenWished()
{
    Opened on;
    on.actions.addUser->trigger();
    on.type(u"alice@example.com"_s, u"abc"_s, u"abc"_s);
    auto *readable = on.page.findChild<QCheckBox *>(u"userReadable"_s);
    readable->setChecked(true);
    QVERIFY(on.text(u"userHint"_s).startsWith(u"⚠"_s));
    on.accept->click();
    QTRY_COMPARE(on.rows(), 1);
    QCOMPARE(on.cell(0, UserModel::Kept), u"⚠ readable"_s);
    QVERIFY(!readable->isChecked()); // the next one is not meant
}

void tst_UsersPage::saysWhatCouldNotBeDone()
{
    Opened on({u"alice@example.com"_s});
    on.table->selectRow(0);
    on.actions.setPassword->trigger();
    on.type(u"alice@example.com"_s, u"new"_s, u"new"_s);
    // Somebody else is quicker than the window.
    on.fixture.server.askLater<server::Outcome>(
        &on.page,
        [](server::Administration &administration, const auto &reply) {
            administration.users().remove({"alice@example.com"}, reply);
        },
        [](const server::Outcome &) {});
    on.accept->click();
    QTRY_COMPARE(on.failed.size(), 1);
    QCOMPARE(on.failed[0][0].toString(), u"There is no user alice@example.com."_s);
    QTRY_VERIFY(on.text(u"userHint"_s).contains(u"This user is gone."_s));
    QVERIFY(!on.accept->isEnabled());
}

void tst_UsersPage::deletesSeveralAfterAQuestion()
{
    Opened on({u"alice@example.com"_s, u"bob@example.com"_s, u"carol@example.com"_s});
    QTRY_COMPARE(on.rows(), 3);
    on.table->selectRow(0);
    on.table->selectionModel()->select(on.table->model()->index(2, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(on.table, Qt::Key_Delete);
    QCOMPARE(on.text(u"usersQuestionQuestion"_s), u"Delete 2 users?"_s);
    QVERIFY(on.text(u"usersQuestionDetails"_s).contains(u"cannot be brought back"_s));
    on.press(u"usersRemove"_s);
    QTRY_COMPARE(on.rows(), 1);
    QCOMPARE(on.cell(0, UserModel::Name), u"bob"_s);
    QTRY_COMPARE(on.said.size(), 1);
    QVERIFY(on.said[0][0].toString().contains(u"alice@example.com, carol@example.com"_s));
}

void tst_UsersPage::canBeKept()
{
    Opened on({u"alice@example.com"_s});
    on.table->selectRow(0);
    on.actions.removeUsers->trigger();
    QCOMPARE(on.text(u"usersQuestionQuestion"_s), u"Delete the user alice@example.com?"_s);
    on.press(u"usersKeep"_s);
    QVERIFY(!on.page.findChild<QWidget *>(u"usersQuestion"_s)->isVisible());
    QCOMPARE(on.rows(), 1);
}

void tst_UsersPage::seesWhatOthersDo()
{
    Opened on;
    on.actions.addUser->trigger();
    on.type(u"alice@example.com"_s, u"abc"_s, u"abc"_s);
    QVERIFY(on.accept->isEnabled());
    on.add(u"alice@example.com"_s); // as by ctl, meanwhile
    QTRY_COMPARE(on.rows(), 1);
    QVERIFY(!on.accept->isEnabled());
    QVERIFY(on.text(u"userHint"_s).contains(u"such a user already"_s));
}

void tst_UsersPage::filters()
{
    Opened on({u"alice@example.com"_s, u"bob@example.org"_s});
    on.add(u"carol@example.com"_s, server::UserAdministration::Keep::Clear);
    QTRY_COMPARE(on.rows(), 3);
    QTest::keyClicks(on.line(u"usersWords"_s), u"EXAMPLE.COM"_s);
    QCOMPARE(on.rows(), 2);
    auto *kind = on.page.findChild<QComboBox *>(u"userKind"_s);
    kind->setCurrentIndex(kind->findData(int(UserModel::Which::Readable)));
    QCOMPARE(on.rows(), 1);
    QCOMPARE(on.cell(0, UserModel::Name), u"carol"_s);
    on.page.showOnly(u"sip:bob@example.org"_s);
    QCOMPARE(on.rows(), 1);
    QCOMPARE(on.cell(0, UserModel::Name), u"bob"_s);
}

void tst_UsersPage::showsWhatIsOld()
{
    Opened on;
    server::ChangeBatch batch;
    batch.users.changed = {row(1, false, 1), row(2, false, 0)};
    on.fixture.data->take(batch);
    QCOMPARE(on.rows(), 2);
    QCOMPARE(on.cell(0, UserModel::Proof), u"MD5"_s);
    const QModelIndex proof = on.table->model()->index(0, UserModel::Proof);
    QVERIFY(proof.data(Qt::ToolTipRole).toString().contains(u"oldest hash"_s));
    QCOMPARE(on.cell(1, UserModel::Proof), u"⚠ nothing"_s);
    QCOMPARE(on.cell(1, UserModel::Kept), u"not at all"_s);
}

void tst_UsersPage::leadsElsewhere()
{
    Opened on({u"alice@example.com"_s});
    QSignalSpy wanted(&on.page, &gui::Page::pageWanted);
    on.table->selectRow(0);
    on.actions.showPresentity->trigger();
    QCOMPARE(wanted[0][0].toString(), u"presentitiesPage"_s);
    QCOMPARE(wanted[0][1].toString(), u"sip:alice@example.com"_s);
}

void tst_UsersPage::neverShowsOrKeepsAPassword()
{
    Opened on;
    on.actions.addUser->trigger();
    on.type(u"alice@example.com"_s, u"correct horse"_s, u"correct horse"_s);
    for (const QLineEdit *field : {on.password, on.again})
        QCOMPARE(field->echoMode(), QLineEdit::Password);
    for (const QLabel *label : on.page.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"correct horse"_s));
    QSettings settings(on.fixture.fileIn(u"window.ini"_s), QSettings::IniFormat);
    on.page.saveState(settings);
    for (const QString &key : settings.allKeys())
        QVERIFY(!settings.value(key).toString().contains(u"correct horse"_s));
    on.page.hide(); // somebody looks at another page
    on.page.show();
    QVERIFY(!on.form->isVisible());
    QCOMPARE(on.password->text() + on.again->text(), QString());
}

void tst_UsersPage::keepsItsState()
{
    Opened on;
    QSettings settings(on.fixture.fileIn(u"window.ini"_s), QSettings::IniFormat);
    on.line(u"usersWords"_s)->setText(u"bob"_s);
    on.page.saveState(settings);
    Opened other;
    other.page.restoreState(settings);
    QCOMPARE(other.line(u"usersWords"_s)->text(), u"bob"_s);
}

QTEST_MAIN(tst_UsersPage)
#include "tst_userspage.moc"
