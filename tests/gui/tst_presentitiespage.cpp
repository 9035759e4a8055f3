// SPDX-License-Identifier: Apache-2.0

// Who is present, and all about one of them.

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextBrowser>

#include "gui/models/historymodel.h"
#include "gui/models/presentitymodel.h"
#include "gui/models/publicationmodel.h"
#include "gui/pages/presentitiespage.h"
#include "gui/widgets/presencecards.h"
#include "gui/widgets/table.h"
#include "pagefixture.h"

using gui::HistoryModel;
using gui::PresentitiesPage;
using gui::PresentityModel;
using gui::PublicationModel;
using test::PageFixture;

using namespace Qt::StringLiterals;

class tst_PresentitiesPage : public QObject
{
    Q_OBJECT

private slots:
    void showsWhoPublishes();
    void showsTheDocumentAsCards();
    void saysWhatCannotBeRead();
    void showsTheSource();
    void listsAndRemovesPublications();
    void tellsWhatChanged();
    void historyIsBounded();
    void viewsAsAWatcher();
    void viewsAsAnybody();
    void filtersByState();
    void leadsToWatchersAndSubscriptions();
    void showsWhoIsWanted();
    void showsWhoComesLater();
    void keepsItsState();
    void keepsTheColumnsOfTheDetails();
    void leavesTheSourceAsItIsRead();
    void showsNoMarkupOfOthers();
    void linksNeedARow();
};

namespace {

enum Tab { Presence, Xml, Publications, History, ViewAs };

QByteArray document(const QByteArray &basic, const QByteArray &activity, const QByteArray &note)
{
    return "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\""
           " xmlns:dm=\"urn:ietf:params:xml:ns:pidf:data-model\""
           " xmlns:rpid=\"urn:ietf:params:xml:ns:pidf:rpid\" entity=\"sip:alice@example.com\">"
           "<tuple id=\"t1\"><status><basic>" +
           basic +
           "</basic></status><dm:deviceID>urn:x:desk</dm:deviceID>"
           "<contact>sip:alice@192.0.2.1</contact></tuple>"
           "<dm:person id=\"p1\"><rpid:activities><rpid:" +
           activity + "/></rpid:activities><dm:note>" + note +
           "</dm:note></dm:person><dm:device id=\"d1\"><dm:deviceID>urn:x:desk</dm:deviceID>"
           "</dm:device></presence>";
}

struct Opened
{
    PageFixture fixture;
    PresentitiesPage page{fixture.around()};
    gui::Actions &actions = fixture.actions;
    gui::Table *table = page.findChild<gui::Table *>(u"presentities"_s);
    QTabWidget *tabs = page.findChild<QTabWidget *>(u"presentityDetails"_s);
    gui::Table *publications = page.findChild<gui::Table *>(u"publications"_s);
    gui::Table *history = page.findChild<gui::Table *>(u"presenceHistory"_s);
    QLineEdit *words = page.findChild<QLineEdit *>(u"presentitiesWords"_s);
    QLineEdit *watcher = page.findChild<QLineEdit *>(u"viewAsWatcher"_s);
    QTextBrowser *why = page.findChild<QTextBrowser *>(u"viewAsText"_s);

    Opened()
    {
        page.resize(1000, 700);
        page.show();
    }
    /// Alice publishes, and is chosen.
    void withAlice()
    {
        fixture.publishAs("alice", document("open", "busy", "In the lab"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
    }
    [[nodiscard]] static QString cell(const gui::Table *in, int row, int column)
    {
        return in->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        return page.findChild<QPlainTextEdit *>(name)->toPlainText();
    }
    /// All that the cards say.
    [[nodiscard]] QStringList cards() const
    {
        QStringList all;
        const auto labels =
            page.findChild<gui::PresenceCards *>(u"presenceCards"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all.append(label->text());
        return all;
    }
};

} // namespace

void tst_PresentitiesPage::showsWhoPublishes()
{
    Opened on;
    const auto *empty = on.page.findChild<QLabel *>(u"presentitiesEmpty"_s);
    QTRY_VERIFY(empty->text().contains(u"udp 127.0.0.1"_s));
    QVERIFY(!on.tabs->isVisible()); // of nobody
    on.withAlice();
    QVERIFY(on.tabs->isVisible());
    QCOMPARE(on.cell(on.table, 0, PresentityModel::Address), u"sip:alice@example.com"_s);
    QCOMPARE(on.cell(on.table, 0, PresentityModel::State), u"● open"_s);
    QCOMPARE(on.cell(on.table, 0, PresentityModel::Activity), u"busy"_s);
    QCOMPARE(on.cell(on.table, 0, PresentityModel::Note), u"In the lab"_s);
    QCOMPARE(on.cell(on.table, 0, PresentityModel::Devices), u"1"_s);
    QVERIFY(on.cell(on.table, 0, PresentityModel::Expires).startsWith(u"in "_s));
    on.fixture.subscribe("bob");
    QTRY_COMPARE(on.cell(on.table, 0, PresentityModel::Waiting), u"1"_s);
}

void tst_PresentitiesPage::showsTheDocumentAsCards()
{
    Opened on;
    on.withAlice();
    QTRY_VERIFY(on.cards().contains(u"Person"_s));
    QVERIFY(on.cards().contains(u"busy"_s));
    QVERIFY(on.cards().contains(u"In the lab"_s));
    QVERIFY(on.cards().contains(u"Service ● open"_s));
    QVERIFY(on.cards().contains(u"sip:alice@192.0.2.1"_s));
    QVERIFY(on.cards().contains(u"Device"_s));
    QCOMPARE(on.cards().front(), u"Person"_s);
    on.fixture.publishAs("alice", document("open", "meeting", "Elsewhere"));
    QTRY_VERIFY(on.cards().contains(u"Elsewhere"_s));
}

void tst_PresentitiesPage::saysWhatCannotBeRead()
{
    gui::PresenceCards cards;
    cards.showDocument("<presence");
    QVERIFY(cards.findChild<QLabel *>()->text().contains(u"Not readable"_s));
    cards.showDocument({});
    QVERIFY(!cards.findChild<QLabel *>());
    cards.showHint(u"Choose"_s);
    QCOMPARE(cards.findChild<QLabel *>()->text(), u"Choose"_s);
}

void tst_PresentitiesPage::showsTheSource()
{
    Opened on;
    on.withAlice();
    on.tabs->setCurrentIndex(Xml);
    QTRY_VERIFY(on.text(u"presentitySource"_s).contains(u"<basic>open</basic>"_s));
    QVERIFY(on.page.findChild<QPlainTextEdit *>(u"presentitySource"_s)->isReadOnly());
}

void tst_PresentitiesPage::listsAndRemovesPublications()
{
    Opened on;
    on.withAlice();
    on.fixture.publishAs("alice", document("closed", "away", "Gone"));
    on.tabs->setCurrentIndex(Publications);
    QTRY_COMPARE(on.publications->model()->rowCount(), 2);
    QVERIFY(!on.actions.removePublication->isEnabled());
    on.publications->selectRow(0);
    QVERIFY(on.actions.removePublication->isEnabled());
    const QString tag = on.cell(on.publications, 0, PublicationModel::EntityTag);
    QVERIFY(!tag.isEmpty());
    QVERIFY(on.cell(on.publications, 0, PublicationModel::Sender).contains(u"alice"_s));
    QCOMPARE(on.cell(on.publications, 0, PublicationModel::Type), u"application/pidf+xml"_s);
    QVERIFY(on.cell(on.publications, 0, PublicationModel::Expires).startsWith(u"in "_s));
    QVERIFY(on.text(u"publicationBody"_s).contains(u"<presence"_s));
    QSignalSpy said(&on.page, &gui::Page::said);
    on.actions.removePublication->trigger();
    QTRY_COMPARE(on.publications->model()->rowCount(), 1);
    QVERIFY(on.cell(on.publications, 0, PublicationModel::EntityTag) != tag);
    QCOMPARE(said.size(), 1);
    on.tabs->setCurrentIndex(Presence); // what is not seen is not removed
    QVERIFY(!on.actions.removePublication->isEnabled());
}

void tst_PresentitiesPage::tellsWhatChanged()
{
    Opened on;
    QTRY_VERIFY(on.fixture.data->isLoaded()); // who was there before is not news
    on.withAlice();
    const QAbstractItemModelTester tester(on.history->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    on.tabs->setCurrentIndex(History);
    QTRY_COMPARE(on.history->model()->rowCount(), 1);
    QCOMPARE(on.cell(on.history, 0, HistoryModel::What), u"appeared"_s);
    on.fixture.publishAs("alice", document("closed", "away", "Gone"));
    QTRY_COMPARE(on.history->model()->rowCount(), 2);
    QVERIFY(on.cell(on.history, 0, HistoryModel::What).contains(u"publications"_s));
    QVERIFY(on.cell(on.history, 0, HistoryModel::What).contains(u"activity"_s));
    QCOMPARE(on.cell(on.history, 0, HistoryModel::Activity), u"away"_s);
    QCOMPARE(on.cell(on.history, 1, HistoryModel::Activity), u"busy"_s);
    on.fixture.publishAs("bob", document("open", "busy", "Also there")); // of another one
    QTRY_COMPARE(on.table->model()->rowCount(), 2);
    QCOMPARE(on.history->model()->rowCount(), 2);
    on.table->selectRow(1);
    QCOMPARE(on.history->model()->rowCount(), 1);
}

void tst_PresentitiesPage::historyIsBounded()
{
    gui::PresentityStore store;
    HistoryModel model(store);
    model.showOf("sip:a@example.com");
    server::PresentityRow row;
    row.aor = "sip:a@example.com";
    store.reset({row}); // what was there before is no change
    QCOMPARE(store.history().size(), size_t(0));
    const int many = int(gui::PresentityStore::MostChanges) + 7;
    for (int i = 1; i <= many; ++i) {
        row.publications = i;
        store.apply({{}, {row}});
    }
    QCOMPARE(store.history().size(), gui::PresentityStore::MostChanges);
    QCOMPARE(store.forgotten(), quint64(7));
    row.watchersActive = 5; // nothing that watchers see
    store.apply({{}, {row}});
    QCOMPARE(store.forgotten(), quint64(7));
    model.refresh();
    QCOMPARE(model.rowCount(), int(gui::PresentityStore::MostChanges));
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    store.apply({{row.aor}, {}});
    model.refresh();
    QCOMPARE(model.rowCount(), int(gui::PresentityStore::MostChanges)); // the oldest has gone
    QCOMPARE(model.index(0, HistoryModel::What).data().toString(), u"forgotten"_s);
}

void tst_PresentitiesPage::viewsAsAWatcher()
{
    Opened on;
    on.withAlice();
    on.fixture.subscribe("bob");
    QTRY_COMPARE(on.cell(on.table, 0, PresentityModel::Waiting), u"1"_s);
    on.tabs->setCurrentIndex(ViewAs);
    QCOMPARE(on.watcher->text(), u"sip:bob@example.com"_s); // who is known is proposed
    QTRY_VERIFY(on.why->isVisible());
    QVERIFY(on.why->toPlainText().contains(u"waits for approval"_s));
    QCOMPARE(on.text(u"viewAsDocument"_s), QString());
    on.fixture.server.ask(
        &on.page,
        [](server::Administration &administration) {
            return administration.approve("sip:alice@example.com", "sip:bob@example.com").ok;
        },
        [](bool ok) { QVERIFY(ok); });
    QTRY_VERIFY(on.text(u"viewAsDocument"_s).contains(u"<basic>open</basic>"_s));
    const QString why = on.why->toPlainText();
    QVERIFY(why.contains(u"matches"_s));
    QVERIFY(why.contains(u"Granted"_s));
    QVERIFY(why.contains(u"Nothing is left out."_s));
}

void tst_PresentitiesPage::viewsAsAnybody()
{
    Opened on;
    on.withAlice();
    on.tabs->setCurrentIndex(ViewAs);
    auto *hint = on.page.findChild<QLabel *>(u"viewAsHint"_s);
    QVERIFY(hint->isVisible());
    QTest::keyClicks(on.watcher, u"stranger"_s);
    QVERIFY(hint->text().contains(u"name@domain"_s));
    QTest::keyClicks(on.watcher, u"@example.org"_s);
    QTRY_VERIFY(on.why->isVisible());
    QTRY_VERIFY(on.why->toPlainText().contains(u"sip:stranger@example.org"_s));
}

void tst_PresentitiesPage::filtersByState()
{
    Opened on;
    on.withAlice();
    on.fixture.publishAs("bob", document("closed", "away", "Fishing"));
    on.fixture.subscribe("bob");
    QTRY_COMPARE(on.table->model()->rowCount(), 2);
    auto *state = on.page.findChild<QComboBox *>(u"presentityState"_s);
    state->setCurrentIndex(2);
    QCOMPARE(on.table->model()->rowCount(), 1);
    QCOMPARE(on.cell(on.table, 0, PresentityModel::Address), u"sip:bob@example.com"_s);
    state->setCurrentIndex(state->count() - 1);
    QTRY_COMPARE(on.cell(on.table, 0, PresentityModel::Address), u"sip:alice@example.com"_s);
    QCOMPARE(on.table->model()->rowCount(), 1);
    state->setCurrentIndex(0);
    QTest::keyClicks(on.words, u"FISHING away"_s);
    QCOMPARE(on.table->model()->rowCount(), 1);
}

void tst_PresentitiesPage::leadsToWatchersAndSubscriptions()
{
    Opened on;
    on.withAlice();
    QSignalSpy wanted(&on.page, &gui::Page::pageWanted);
    on.actions.showWatchers->trigger();
    QCOMPARE(wanted[0][0].toString(), u"approvalsPage"_s);
    QCOMPARE(wanted[0][1].toString(), u"sip:alice@example.com"_s);
    on.actions.showSubscriptions->trigger();
    QCOMPARE(wanted[1][0].toString(), u"subscriptionsPage"_s);
}

void tst_PresentitiesPage::showsWhoIsWanted()
{
    Opened on;
    on.withAlice();
    on.fixture.publishAs("bob", document("open", "busy", "There"));
    QTRY_COMPARE(on.table->model()->rowCount(), 2);
    on.page.showOnly(u"sip:bob@example.com sip:carol@example.com"_s);
    QCOMPARE(on.table->model()->rowCount(), 1);
    QCOMPARE(on.table->selectedRows(), std::vector<int>{0});
    QCOMPARE(on.tabs->currentIndex(), int(ViewAs));
    QCOMPARE(on.watcher->text(), u"sip:carol@example.com"_s);
    QTRY_VERIFY(on.why->toPlainText().contains(u"sip:carol@example.com"_s));
    on.page.showOnly(u"sip:alice@example.com"_s);
    QCOMPARE(on.cell(on.table, 0, PresentityModel::Address), u"sip:alice@example.com"_s);
    QCOMPARE(on.table->selectedRows(), std::vector<int>{0});
}

void tst_PresentitiesPage::showsWhoComesLater()
{
    Opened on;
    on.page.showOnly(u"sip:alice@example.com"_s);
    on.fixture.publishAs("alice", document("open", "busy", "There"));
    QTRY_COMPARE(on.table->selectedRows(), std::vector<int>{0});
}

void tst_PresentitiesPage::keepsItsState()
{
    Opened on;
    QSettings settings(on.fixture.fileIn(u"window.ini"_s), QSettings::IniFormat);
    on.words->setText(u"bob"_s);
    on.tabs->setCurrentIndex(History);
    on.page.findChild<QComboBox *>(u"presentityState"_s)->setCurrentIndex(1);
    on.page.saveState(settings);
    Opened other;
    other.page.restoreState(settings);
    QCOMPARE(other.words->text(), u"bob"_s);
    QCOMPARE(other.tabs->currentIndex(), int(History));
    QCOMPARE(other.page.findChild<QComboBox *>(u"presentityState"_s)->currentIndex(), 1);
}

void tst_PresentitiesPage::keepsTheColumnsOfTheDetails()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    int width = 0;
    for (int start = 0; start < 3; ++start) {
        Opened on;
        on.page.restoreState(settings);
        on.withAlice();
        on.tabs->setCurrentIndex(Publications);
        if (start == 0) { // wider than there is room for all of them
            on.publications->setColumnWidth(PublicationModel::Sender, 500);
            width = on.publications->columnWidth(PublicationModel::EntityTag);
        }
        QCOMPARE(on.publications->columnWidth(PublicationModel::Sender), 500);
        QCOMPARE(on.publications->columnWidth(PublicationModel::EntityTag), width);
        on.page.saveState(settings);
    }
}

void tst_PresentitiesPage::leavesTheSourceAsItIsRead()
{
    Opened on;
    on.fixture.publishAs("alice", document("open", "busy", "In\xc2\xa0the lab")); // U+00A0
    QTRY_COMPARE(on.table->model()->rowCount(), 1);
    on.table->selectRow(0);
    on.tabs->setCurrentIndex(Xml);
    auto *source = on.page.findChild<QPlainTextEdit *>(u"presentitySource"_s);
    QTRY_VERIFY(source->toPlainText().contains(u"<basic>open</basic>"_s));
    const QSignalSpy set(source, &QPlainTextEdit::textChanged);
    Q_EMIT on.fixture.data->statusChanged(); // once a second
    bool answered = false;                   // behind the question of the page
    on.fixture.server.ask(
        &on.page, [](server::Administration &) { return true; },
        [&](bool answer) { answered = answer; });
    QTRY_VERIFY(answered);
    QCOMPARE(set.size(), 0);
}

void tst_PresentitiesPage::showsNoMarkupOfOthers()
{
    Opened on;
    on.fixture.publishAs("alice", document("open", "busy", "&lt;b&gt;Trusted&lt;/b&gt;"));
    QTRY_COMPARE(on.table->model()->rowCount(), 1);
    const QModelIndex note = on.table->model()->index(0, PresentityModel::Note);
    QCOMPARE(note.data().toString(), u"<b>Trusted</b>"_s);
    const QString tip = note.data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;b&gt;Trusted&lt;/b&gt;"_s), qPrintable(tip));
}

void tst_PresentitiesPage::linksNeedARow()
{
    Opened on;
    QVERIFY(!on.actions.showWatchers->isEnabled());
    QVERIFY(!on.actions.showSubscriptions->isEnabled());
    on.withAlice();
    QVERIFY(on.actions.showWatchers->isEnabled());
    QVERIFY(on.actions.showSubscriptions->isEnabled());
}

QTEST_MAIN(tst_PresentitiesPage)
#include "tst_presentitiespage.moc"
