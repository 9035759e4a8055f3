// SPDX-License-Identifier: Apache-2.0

// The tree, what is stored and when, and what comes of conflicts and deletions.

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>

#include "documentspagefixture.h"
#include "gui/dialogs/newdocumentdialog.h"

using namespace Qt::StringLiterals;
using gui::DocumentsPage;
using server::DocumentName;
using test::Alice;
using test::FriendsList;
using test::Lists;
using test::OpenedDocuments;
using test::Rules;
using test::ruleset;

class TestDocumentsPage : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToDoWhenThereIsNothing();
    void showsTheTreeLive();
    void opensADocumentAsFormAndSource();
    void savesWhatWasEdited();
    void asksBeforeWatchersLoseAccess();
    void nothingIsStoredOverAnotherVersion();
    void takesTheirsAndUndoesThat();
    void followsChangesWhileNothingIsEdited();
    void saysThatSomebodyDeletedIt();
    void keepsChangesWhileAnotherIsLookedAt();
    void keepsDraftsOverTheEnd();
    void beginsFromATemplate();
    void importsAndExports();
    void importsIntoADocumentThatIsThere();
    void deletesWithItsConsequencesAndBack();
    void filtersAndIsSentThere();
    void countsWhatFits();
    void copiesFromItsLists();
};

void TestDocumentsPage::saysWhatToDoWhenThereIsNothing()
{
    OpenedDocuments on;
    auto *empty = on.page.findChild<QLabel *>(u"documentEmpty"_s);
    QVERIFY(empty->isVisible());
    QTRY_VERIFY2(empty->text().contains(u"New"_s), qPrintable(empty->text()));
    QVERIFY(!on.actions.saveDocument->isEnabled());
    QVERIFY(!on.actions.deleteDocument->isEnabled());
    QVERIFY(on.actions.newDocument->isEnabled());
}

void TestDocumentsPage::showsTheTreeLive()
{
    OpenedDocuments on;
    on.store(Rules, ruleset("sip:bob@example.com"));
    QTRY_COMPARE(on.tree->model()->rowCount(), 1);
    on.store({"sip:bob@example.com", "resource-lists", "index"}, FriendsList);
    QTRY_COMPARE(on.tree->model()->rowCount(), 2);
    QTRY_COMPARE(on.label(u"documentCounts"_s), u"2 document(s) · 2 user(s)"_s);
    const QModelIndex alice = on.tree->model()->index(0, 0);
    QCOMPARE(alice.data().toString(), u"alice@example.com"_s);
    on.tree->setCurrentIndex(alice);
    QVERIFY(on.label(u"documentEmpty"_s).contains(u"alice@example.com"_s));
    on.store(Rules, std::nullopt);
    QTRY_COMPARE(on.tree->model()->rowCount(), 1);
}

void TestDocumentsPage::opensADocumentAsFormAndSource()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    QVERIFY(on.tabs->isTabVisible(0));
    QCOMPARE(on.tabs->currentIndex(), 0);
    QCOMPARE(on.rules->count(), 1);
    QCOMPARE(on.rules->item(0)->text(), u"Friends may watch, but is shown nothing"_s);
    QCOMPARE(on.label(u"documentState"_s), u"stored"_s);
    QTRY_COMPARE(on.label(u"documentCheck"_s), u"The document is valid."_s);
    on.storeAndOpen({Alice, "pidf-manipulation", "index"},
                    "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\""
                    " entity=\"sip:alice@example.com\"/>");
    QVERIFY(!on.tabs->isTabVisible(0)); // of which there is no form
    QVERIFY(on.source->isVisible());
}

void TestDocumentsPage::savesWhatWasEdited()
{
    OpenedDocuments on;
    QByteArray windows = ruleset("sip:bob@example.com");
    windows.replace("\n", "\r\n");
    on.store(Rules, windows);
    on.open(Rules);
    on.showSource();
    QVERIFY(!on.actions.saveDocument->isEnabled());
    on.replace(u"bob"_s, u"carol"_s);
    QVERIFY(on.label(u"documentState"_s).contains(u"changed"_s));
    QVERIFY(on.tree->currentIndex().data().toString().contains(u"changed"_s));
    on.actions.saveDocument->trigger();
    QTRY_COMPARE(on.said.size(), 1);
    QCOMPARE(on.stored(Rules), QByteArray(windows).replace("bob", "carol"));
    QCOMPARE(on.label(u"documentState"_s), u"stored"_s);
    QCOMPARE(on.tree->currentIndex().data().toString(), u"index"_s);
    // Undo goes back over it, and back to what is stored again.
    on.actions.undoEdit->trigger();
    QVERIFY(on.text().contains("bob"));
    QVERIFY(on.label(u"documentState"_s).contains(u"changed"_s));
    on.actions.redoEdit->trigger();
    QCOMPARE(on.label(u"documentState"_s), u"stored"_s);
    on.replace(u"carol"_s, u"dave"_s);
    on.actions.revertDocument->trigger();
    QTRY_COMPARE(on.label(u"documentState"_s), u"stored"_s);
    QVERIFY(on.text().contains("carol"));
    on.actions.undoEdit->trigger();
    QVERIFY(on.text().contains("dave"));
}

void TestDocumentsPage::asksBeforeWatchersLoseAccess()
{
    OpenedDocuments on;
    on.store(Rules, ruleset("sip:bob@example.com"));
    on.subscribe("sip:bob@example.com");
    on.subscribe("sip:carol@example.com");
    on.open(Rules);
    on.showSource();
    on.replace(u"bob"_s, u"carol"_s);
    QTRY_VERIFY2(on.label(u"documentCheck"_s)
                     .contains(u"1 watcher(s) gain access, 1 watcher(s) lose access"_s),
                 qPrintable(on.label(u"documentCheck"_s)));
    on.actions.saveDocument->trigger();
    QTRY_VERIFY(on.question->isVisible());
    QVERIFY(on.label(u"documentQuestionQuestion"_s).contains(u"1 watcher(s) lose access"_s));
    QCOMPARE(on.label(u"documentQuestionDetails"_s),
             u"Gain access: carol@example.com\nLose access: bob@example.com"_s);
    on.click(u"agreementBack"_s);
    QVERIFY(!on.question->isVisible());
    QCOMPARE(on.stored(Rules), ruleset("sip:bob@example.com"));
    on.actions.saveDocument->trigger();
    QTRY_VERIFY(on.question->isVisible());
    on.click(u"agreementSave"_s);
    QTRY_COMPARE(on.said.size(), 1);
    QCOMPARE(on.stored(Rules), ruleset("sip:carol@example.com"));
    // Where nothing changes for anybody nobody is asked.
    on.replace(u"kept"_s, u"still kept"_s);
    on.actions.saveDocument->trigger();
    QTRY_COMPARE(on.said.size(), 2);
    QVERIFY(!on.question->isVisible());
}

void TestDocumentsPage::nothingIsStoredOverAnotherVersion()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    on.showSource();
    on.replace(u"Friends"_s, u"Mine"_s);
    on.store(Rules, ruleset("sip:phone@example.com"));
    // The feed tells of it; both can be compared.
    QTRY_VERIFY(on.question->isVisible());
    on.click(u"conflictCompare"_s);
    auto *view = on.page.findChild<QWidget *>(u"conflictView"_s);
    QVERIFY(view->isVisible());
    QVERIFY(on.page.findChild<QPlainTextEdit *>(u"conflictMine"_s)
                ->toPlainText()
                .contains(u"▸   <rule id=\"Mine\">"_s));
    QVERIFY(on.page.findChild<QPlainTextEdit *>(u"conflictTheirs"_s)
                ->toPlainText()
                .contains(u"sip:phone@example.com"_s));
    on.click(u"conflictBack"_s);
    QVERIFY(on.tabs->isVisible());
    // To save is to meet it again.
    on.actions.saveDocument->trigger();
    QTRY_COMPARE(on.failed.size(), 1);
    QCOMPARE(on.stored(Rules), ruleset("sip:phone@example.com"));
    QTRY_VERIFY(on.question->isVisible());
    on.click(u"conflictCompare"_s);
    on.click(u"conflictKeepMine"_s);
    QTRY_COMPARE(on.said.size(), 1);
    QCOMPARE(on.stored(Rules),
             QByteArray(ruleset("sip:bob@example.com")).replace("Friends", "Mine"));
    QVERIFY(on.tabs->isVisible());
    QCOMPARE(on.label(u"documentState"_s), u"stored"_s);
}

void TestDocumentsPage::takesTheirsAndUndoesThat()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    on.showSource();
    on.replace(u"Friends"_s, u"Mine"_s);
    on.store(Rules, ruleset("sip:phone@example.com"));
    QTRY_VERIFY(on.question->isVisible());
    on.click(u"conflictCompare"_s);
    on.click(u"conflictTakeTheirs"_s);
    QCOMPARE(on.text(), ruleset("sip:phone@example.com"));
    QCOMPARE(on.label(u"documentState"_s), u"stored"_s);
    on.actions.undoEdit->trigger();
    QVERIFY(on.text().contains("Mine") && on.text().contains("bob"));
    on.actions.saveDocument->trigger(); // over theirs, which is known now
    QTRY_COMPARE(on.said.size(), 1);
    QVERIFY(on.stored(Rules).contains("Mine"));
}

void TestDocumentsPage::followsChangesWhileNothingIsEdited()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    on.store(Rules, ruleset("sip:phone@example.com", "block"));
    QTRY_COMPARE(on.text(), ruleset("sip:phone@example.com", "block"));
    QCOMPARE(on.rules->item(0)->text(), u"Friends may see nothing"_s);
    QCOMPARE(on.label(u"documentState"_s), u"stored"_s);
    QCOMPARE(on.said.size(), 1);
}

void TestDocumentsPage::saysThatSomebodyDeletedIt()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    on.store(Rules, std::nullopt);
    QTRY_COMPARE(on.failed.size(), 1);
    QVERIFY(on.failed[0][0].toString().contains(u"deleted"_s));
    QTRY_VERIFY(on.page.findChild<QLabel *>(u"documentEmpty"_s)->isVisible());
    // While one edits it the text stays.
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    on.replace(u"Friends"_s, u"Mine"_s);
    on.store(Rules, std::nullopt);
    QTRY_VERIFY(on.question->isVisible());
    QVERIFY(on.tree->currentIndex().data().toString().contains(u"new"_s));
    on.click(u"conflictCompare"_s);
    on.click(u"conflictKeepMine"_s);
    QTRY_VERIFY(on.said.size() > 0);
    QVERIFY(on.stored(Rules).contains("Mine"));
}

void TestDocumentsPage::keepsChangesWhileAnotherIsLookedAt()
{
    OpenedDocuments on;
    on.store(Lists, FriendsList);
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    on.replace(u"Friends"_s, u"Mine"_s);
    on.open(Lists);
    QTRY_COMPARE(on.text(), FriendsList);
    QVERIFY(on.indexOf("sip:alice@example.com pres-rules index")
                .data()
                .toString()
                .contains(u"changed"_s));
    on.open(Rules);
    QVERIFY(on.text().contains("Mine"));
    on.actions.undoEdit->trigger();
    QCOMPARE(on.text(), ruleset("sip:bob@example.com"));
}

void TestDocumentsPage::keepsDraftsOverTheEnd()
{
    OpenedDocuments on;
    on.store(Lists, FriendsList);
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    on.replace(u"Friends"_s, u"Mine"_s);
    QSettings settings(on.fixture.fileIn(u"window.ini"_s), QSettings::IniFormat);
    on.page.saveState(settings);
    const gui::Surroundings around = on.fixture.around();
    gui::Actions actions; // of the program that starts again
    {
        DocumentsPage other({around.server, around.data, actions});
        QSignalSpy said(&other, &gui::Page::said);
        other.restoreState(settings);
        QCOMPARE(said.size(), 1);
        other.show();
        other.showOnly(u"sip:alice@example.com pres-rules index"_s);
        auto *source = other.findChild<QPlainTextEdit *>(u"documentSource"_s);
        QVERIFY(source->toPlainText().contains(u"Mine"_s));
        QVERIFY(other.findChild<QLabel *>(u"documentState"_s)->text().contains(u"changed"_s));
        // What is stored is known again, to go back to.
        actions.revertDocument->trigger();
        QTRY_COMPARE(source->toPlainText().toUtf8(), ruleset("sip:bob@example.com"));
    }
    // When somebody has stored another version since, there are two.
    on.actions.revertDocument->trigger();
    QTRY_COMPARE(on.text(), ruleset("sip:bob@example.com"));
    on.store(Rules, ruleset("sip:phone@example.com"));
    DocumentsPage later({around.server, around.data, actions});
    later.restoreState(settings);
    later.show();
    later.showOnly(u"sip:alice@example.com pres-rules index"_s);
    auto *question = later.findChild<QWidget *>(u"documentQuestion"_s);
    QTRY_VERIFY(question->isVisible());
}

void TestDocumentsPage::beginsFromATemplate()
{
    OpenedDocuments on;
    on.actions.newDocument->trigger();
    auto *dialog = on.page.findChild<gui::NewDocumentDialog *>(u"newDocumentDialog"_s);
    QVERIFY(dialog);
    auto *user = dialog->findChild<QComboBox *>(u"newDocumentUser"_s);
    auto *choices = dialog->findChild<QComboBox *>(u"newDocumentTemplate"_s);
    auto *trouble = dialog->findChild<QLabel *>(u"newDocumentTrouble"_s);
    QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    user->setCurrentText(u"tel:+1"_s);
    QTRY_VERIFY(trouble->text().contains(u"no user"_s));
    QVERIFY(!ok->isEnabled());
    user->setCurrentText(u"alice@EXAMPLE.com"_s);
    QTRY_VERIFY(ok->isEnabled());
    QVERIFY(choices->itemText(1).contains(u"EXAMPLE.com"_s));
    choices->setCurrentIndex(1);
    ok->click();
    // It is there to be edited, and not stored.
    QTRY_VERIFY(on.tabs->isVisible());
    QCOMPARE(on.rules->item(0)->text(), u"Domain may see everything"_s);
    QVERIFY(on.label(u"documentState"_s).contains(u"new"_s));
    QTRY_COMPARE(on.label(u"documentCheck"_s).left(22), u"The document is valid."_s);
    QCOMPARE(on.stored(Rules), "none"_ba);
    on.actions.saveDocument->trigger();
    QTRY_COMPARE(on.said.size(), 1);
    QVERIFY(on.stored(Rules).contains("<many domain=\"EXAMPLE.com\"/>"));
    QCOMPARE(on.tree->currentIndex().data().toString(), u"index"_s);
    // Once more: it is opened.
    on.actions.newDocument->trigger();
    dialog = on.page.findChildren<gui::NewDocumentDialog *>(u"newDocumentDialog"_s).constLast();
    ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(ok->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"newDocumentTrouble"_s)->text().contains(u"already"_s));
    ok->click();
    QCOMPARE(on.label(u"documentState"_s), u"stored"_s);
}

void TestDocumentsPage::importsAndExports()
{
    OpenedDocuments on;
    const QString file = on.fixture.fileIn(u"friends.xml"_s);
    {
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(FriendsList);
    }
    on.actions.importDocument->trigger();
    auto *open = on.page.findChild<QFileDialog *>(u"openDialog"_s);
    QVERIFY(open);
    Q_EMIT open->fileSelected(file);
    open->close();
    auto *dialog = on.page.findChild<gui::NewDocumentDialog *>(u"newDocumentDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox *>(u"newDocumentKind"_s)->currentData().toByteArray(),
             "resource-lists"_ba);
    dialog->findChild<QComboBox *>(u"newDocumentUser"_s)->setCurrentText(u"alice@example.com"_s);
    QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(ok->isEnabled());
    ok->click();
    QTRY_COMPARE(on.text(), FriendsList);
    QCOMPARE(on.stored(Lists), "none"_ba);
    on.actions.exportDocument->trigger();
    auto *save = on.page.findChild<QFileDialog *>(u"saveDialog"_s);
    QVERIFY(save);
    const QString other = on.fixture.fileIn(u"exported.xml"_s);
    Q_EMIT save->fileSelected(other);
    save->close();
    QFile exported(other);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QCOMPARE(exported.readAll(), FriendsList);
    // What was never stored can be given up.
    on.actions.revertDocument->trigger();
    QCOMPARE(on.tree->model()->rowCount(), 0);
}

void TestDocumentsPage::importsIntoADocumentThatIsThere()
{
    OpenedDocuments on;
    on.storeAndOpen(Lists, FriendsList);
    const QString file = on.fixture.fileIn(u"more.xml"_s);
    const QByteArray more = QByteArray(FriendsList).replace("\"work\"", "\"family\"");
    {
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(more);
    }
    on.actions.importDocument->trigger();
    Q_EMIT on.page.findChild<QFileDialog *>(u"openDialog"_s)->fileSelected(file);
    auto *dialog = on.page.findChild<gui::NewDocumentDialog *>(u"newDocumentDialog"_s);
    QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(ok->isEnabled());
    ok->click();
    QTRY_COMPARE(on.text(), more);
    QCOMPARE(on.stored(Lists), FriendsList);
    on.actions.undoEdit->trigger();
    QCOMPARE(on.text(), FriendsList);
    // What cannot be read is said.
    on.actions.importDocument->trigger();
    Q_EMIT on.page.findChildren<QFileDialog *>(u"openDialog"_s)
        .constLast()
        ->fileSelected(on.fixture.fileIn(u"nothing.xml"_s));
    QCOMPARE(on.failed.size(), 1);
}

void TestDocumentsPage::deletesWithItsConsequencesAndBack()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    on.subscribe("sip:bob@example.com");
    on.actions.deleteDocument->trigger();
    QTRY_VERIFY(on.question->isVisible());
    QVERIFY2(on.label(u"documentQuestionQuestion"_s).contains(u"1 watcher(s) lose access"_s),
             qPrintable(on.label(u"documentQuestionQuestion"_s)));
    on.click(u"deletionKeep"_s);
    QCOMPARE(on.stored(Rules), ruleset("sip:bob@example.com"));
    on.actions.deleteDocument->trigger();
    QTRY_VERIFY(on.question->isVisible());
    on.click(u"deletionDelete"_s);
    QTRY_COMPARE(on.said.size(), 1);
    QCOMPARE(on.stored(Rules), "none"_ba);
    QTRY_COMPARE(on.tree->model()->rowCount(), 0);
    auto *undo = on.said[0][1].value<QAction *>();
    QCOMPARE(undo, on.actions.undoDeletion);
    undo->trigger();
    QTRY_COMPARE(on.said.size(), 2);
    QCOMPARE(on.stored(Rules), ruleset("sip:bob@example.com"));
    QTRY_COMPARE(on.text(), ruleset("sip:bob@example.com"));
    QCOMPARE(on.failed.size(), 0);
}

void TestDocumentsPage::filtersAndIsSentThere()
{
    OpenedDocuments on;
    on.store(Rules, ruleset("sip:bob@example.com"));
    on.store(Lists, FriendsList);
    on.store({"sip:bob@example.com", "resource-lists", "index"}, FriendsList);
    QTRY_COMPARE(on.tree->model()->rowCount(), 2);
    auto *filter = on.page.findChild<QLineEdit *>(u"documentFilter"_s);
    filter->setText(u"rules"_s);
    QCOMPARE(on.tree->model()->rowCount(), 1);
    QCOMPARE(on.tree->model()->rowCount(on.tree->model()->index(0, 0)), 1);
    on.page.showOnly(u"sip:bob@example.com"_s);
    QCOMPARE(on.tree->model()->rowCount(), 1);
    QTRY_VERIFY(on.label(u"documentTitle"_s).startsWith(u"bob@example.com"_s));
    on.page.showOnly(u"sip:alice@example.com resource-lists index"_s);
    QCOMPARE(filter->text(), QString()); // it hid what was wanted
    QTRY_COMPARE(on.label(u"documentTitle"_s), u"alice@example.com: Resource lists / index"_s);
}

void TestDocumentsPage::countsWhatFits()
{
    OpenedDocuments on;
    on.store(Rules, ruleset("sip:bob@example.com"));
    on.store(Lists, FriendsList);
    on.store({"sip:bob@example.com", "resource-lists", "index"}, FriendsList);
    QTRY_COMPARE(on.label(u"documentCounts"_s), u"3 document(s) · 2 user(s)"_s);
    auto *filter = on.page.findChild<QLineEdit *>(u"documentFilter"_s);
    filter->setText(u"rules"_s);
    QCOMPARE(on.label(u"documentCounts"_s), u"1 of 3"_s);
    filter->setText(u"nobody"_s);
    QCOMPARE(on.label(u"documentCounts"_s), u"None of the 3 document(s) fits the filter."_s);
    filter->clear();
    QCOMPARE(on.label(u"documentCounts"_s), u"3 document(s) · 2 user(s)"_s);
}

void TestDocumentsPage::copiesFromItsLists()
{
    OpenedDocuments on;
    on.storeAndOpen(Lists, FriendsList);
    QApplication::setActiveWindow(&on.page);
    const auto copied = [&](QAbstractItemView *list) {
        QVERIFY2(list->actions().contains(on.actions.copyCell), qPrintable(list->objectName()));
        QCOMPARE(list->contextMenuPolicy(), Qt::ActionsContextMenu);
        list->setFocus();
        QVERIFY(list->currentIndex().isValid());
        on.actions.copyCell->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), list->currentIndex().data().toString());
    };
    copied(on.tree);
    on.lists->setCurrentIndex(on.lists->model()->index(1, 0));
    copied(on.lists);
    on.showSource();
    on.replace(u" name=\"friends\""_s, u" nom=\"friends\""_s);
    QTRY_VERIFY(on.problems->isVisible());
    on.problems->setCurrentRow(0);
    copied(on.problems);
}

QTEST_MAIN(TestDocumentsPage)
#include "tst_documentspage.moc"
