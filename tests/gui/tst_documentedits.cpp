// SPDX-License-Identifier: Apache-2.0

// What becomes of edits: of what is still being typed, of what is edited while it goes, and of what
// is given up.

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>

#include "documentspagefixture.h"
#include "gui/dialogs/newdocumentdialog.h"

using namespace Qt::StringLiterals;
using gui::DocumentsPage;
using server::DocumentName;
using test::FriendsList;
using test::Lists;
using test::OpenedDocuments;
using test::Rules;
using test::ruleset;

class TestDocumentEdits : public QObject
{
    Q_OBJECT

private slots:
    void theLastRuleGoesWhileItsNameIsTyped();
    void choosesAnotherRuleWithWordsInTheField();
    void saysSomeAndThinksBetterOfIt();
    void savesWhoIsStillToBeAdded();
    void savesNothingWithoutWhatIsTyped();
    void savesACellThatIsStillEdited();
    void draftsHaveWhatIsStillBeingTyped();
    void agreesToWhatWasSaidOnly();
    void createsWhatIsTypedLast();
    void bringsBackWhatWasNeverStored();
    void bringsBackWhatWasEditedToo();
};

namespace {

/// The cursor in it, as by a click.
void enter(const OpenedDocuments &on, QWidget *field)
{
    QVERIFY(field);
    QApplication::setActiveWindow(const_cast<DocumentsPage *>(&on.page));
    field->setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(field->hasFocus());
}

/// Two rules, of which the first means two.
QByteArray twoRules()
{
    return ruleset("sip:bob@example.com\"/>\n        <one id=\"sip:dave@example.com")
        .replace("</ruleset>", "  <rule id=\"Others\">\n    <conditions><identity><one "
                               "id=\"sip:eve@example.com\"/></identity></conditions>\n"
                               "    <actions>\n      <pr:sub-handling>block</pr:sub-handling>\n"
                               "    </actions>\n  </rule>\n</ruleset>");
}

} // namespace

void TestDocumentEdits::theLastRuleGoesWhileItsNameIsTyped()
{
    OpenedDocuments on;
    QByteArray none = ruleset("sip:bob@example.com");
    const qsizetype begin = none.indexOf("  <rule ");
    none.remove(begin, none.indexOf("</ruleset>") - begin);
    on.storeAndOpen(Rules, none);
    auto *name = on.page.findChild<QLineEdit *>(u"ruleName"_s);
    auto *sphere = on.page.findChild<QComboBox *>(u"ruleSphere"_s);
    for (QAction *act : {on.actions.undoEdit, on.actions.removeRule}) {
        for (QWidget *field : {static_cast<QWidget *>(name), static_cast<QWidget *>(sphere)}) {
            on.actions.addRule->trigger();
            QCOMPARE(on.rules->count(), 1);
            enter(on, field);
            QTest::keyClicks(field, u"Colleagues"_s);
            act->trigger(); // by the toolbar, which leaves the cursor where it is
            QCOMPARE(on.rules->count(), 0);
            QVERIFY(!name->isVisible());
            QVERIFY2(!on.text().contains("<rule "), on.text().constData());
        }
    }
    // And where the source cannot be read any more the form writes nothing over it.
    on.actions.addRule->trigger();
    on.showSource();
    on.replace(u"</ruleset>"_s, u"</ruleset"_s);
    on.replace(u"</ruleset"_s, u"</ruleset>"_s);
    on.tabs->setCurrentIndex(0);
    enter(on, name);
    QTest::keyClicks(name, u"Colleagues"_s);
    on.actions.undoEdit->trigger();
    QVERIFY2(on.text().endsWith("</ruleset\n"), on.text().constData());
}

void TestDocumentEdits::choosesAnotherRuleWithWordsInTheField()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, twoRules());
    auto *members = on.page.findChild<QTreeWidget *>(u"ruleMembers"_s);
    auto *who = on.page.findChild<QLineEdit *>(u"ruleWho"_s);
    on.rules->setCurrentRow(0);
    members->setCurrentItem(members->topLevelItem(1)); // the other rule has no second
    who->setText(u"carol@example.com"_s);
    on.rules->setCurrentRow(1);
    QCOMPARE(members->topLevelItemCount(), 1);
    QCOMPARE(who->text(), QString());
    QVERIFY(!on.page.findChild<QPushButton *>(u"ruleAddMember"_s)->isEnabled());
}

void TestDocumentEdits::saysSomeAndThinksBetterOfIt()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, twoRules().replace(">block<", ">allow<"));
    on.rules->setCurrentRow(0);
    auto *services = on.page.findChild<QComboBox *>(u"ruleServices"_s);
    auto *value = on.page.findChild<QLineEdit *>(u"ruleServicesValue"_s);
    const auto choose = [&](int choice) {
        services->setCurrentIndex(choice);
        Q_EMIT services->activated(choice);
    };
    constexpr int None = 0;
    constexpr int All = 1;
    constexpr int Some = 2;
    choose(Some);
    QVERIFY(value->isVisible());
    choose(None); // which the document says already
    QVERIFY(!value->isVisible());
    choose(All);
    choose(Some); // of all: nothing is shown before it is said which
    QVERIFY(value->isVisible());
    QCOMPARE(services->currentIndex(), Some);
    value->setText(u"work"_s);
    on.rules->setCurrentRow(1); // to which nobody has said anything
    QCOMPARE(services->currentIndex(), None);
    QVERIFY(!value->isVisible());
    QCOMPARE(value->text(), QString());
}

void TestDocumentEdits::savesWhoIsStillToBeAdded()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    auto *who = on.page.findChild<QLineEdit *>(u"ruleWho"_s);
    enter(on, who);
    QTest::keyClicks(who, u"carol@example.com"_s);
    QVERIFY(on.actions.saveDocument->isEnabled());
    on.actions.saveDocument->trigger();
    QTRY_COMPARE(on.said.size(), 1);
    QVERIFY(on.stored(Rules).contains("<one id=\"sip:carol@example.com\"/>"));
    // An editable choice has its field's focus.
    auto *sphere = on.page.findChild<QComboBox *>(u"ruleSphere"_s);
    enter(on, sphere);
    QTest::keyClicks(sphere, u"work"_s);
    on.actions.saveDocument->trigger();
    QTRY_COMPARE(on.said.size(), 2);
    QVERIFY(on.stored(Rules).contains("<sphere value=\"work\"/>"));
}

void TestDocumentEdits::savesNothingWithoutWhatIsTyped()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    auto *who = on.page.findChild<QLineEdit *>(u"ruleWho"_s);
    enter(on, who);
    QTest::keyClicks(who, u"carol at home"_s); // no address
    on.actions.saveDocument->trigger();
    QCOMPARE(on.failed.size(), 1);
    who->clear();
    auto *element = on.page.findChild<QLineEdit *>(u"ruleUnknownName"_s);
    auto *handling = on.page.findChild<QComboBox *>(u"ruleHandling"_s);
    handling->setCurrentIndex(handling->findData(int(presence::SubHandling::Allow)));
    Q_EMIT handling->activated(handling->currentIndex());
    enter(on, element);
    QTest::keyClicks(element, u"mood"_s); // of no namespace yet
    on.actions.saveDocument->trigger();
    QCOMPARE(on.failed.size(), 2);
    on.actions.exportDocument->trigger();
    QCOMPARE(on.failed.size(), 3);
    QCOMPARE(on.stored(Rules), ruleset("sip:bob@example.com"));
    QCOMPARE(on.said.size(), 0);
}

void TestDocumentEdits::savesACellThatIsStillEdited()
{
    OpenedDocuments on;
    on.storeAndOpen(Lists, FriendsList);
    on.actions.addList->trigger(); // and its name is asked for
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Family"_s);
    on.actions.saveDocument->trigger();
    QTRY_COMPARE(on.said.size(), 1);
    QVERIFY2(on.stored(Lists).contains("<list name=\"Family\"/>"), on.text().constData());
}

void TestDocumentEdits::draftsHaveWhatIsStillBeingTyped()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    auto *name = on.page.findChild<QLineEdit *>(u"ruleName"_s);
    enter(on, name);
    QTest::keyClicks(name, u"2"_s);
    QSettings settings(on.fixture.fileIn(u"window.ini"_s), QSettings::IniFormat);
    on.page.saveState(settings);
    QVERIFY(on.text().contains("\"Friends2\""));
}

void TestDocumentEdits::agreesToWhatWasSaidOnly()
{
    OpenedDocuments on;
    on.store(Rules, ruleset("sip:bob@example.com"));
    on.subscribe("sip:bob@example.com");
    on.open(Rules);
    on.showSource();
    on.replace(u"bob"_s, u"carol"_s);
    on.actions.saveDocument->trigger();
    QTRY_VERIFY(on.question->isVisible());
    on.replace(u"carol"_s, u"dave"_s); // of which nobody has said anything
    QVERIFY(!on.question->isVisible());
    on.actions.saveDocument->trigger();
    QTRY_VERIFY(on.question->isVisible());
    on.click(u"agreementSave"_s);
    QTRY_COMPARE(on.said.size(), 1);
    QCOMPARE(on.stored(Rules), ruleset("sip:dave@example.com"));
}

void TestDocumentEdits::createsWhatIsTypedLast()
{
    OpenedDocuments on;
    on.actions.newDocument->trigger();
    auto *dialog = on.page.findChild<gui::NewDocumentDialog *>(u"newDocumentDialog"_s);
    QVERIFY(dialog);
    QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    dialog->findChild<QComboBox *>(u"newDocumentUser"_s)->setCurrentText(u"alice@example.com"_s);
    QTRY_VERIFY(ok->isEnabled());
    dialog->findChild<QLineEdit *>(u"newDocumentName"_s)->setText(u"other"_s);
    QVERIFY(!ok->isEnabled()); // before the server has said what that is
    const QSignalSpy chosen(dialog, &gui::NewDocumentDialog::chosen);
    QTRY_VERIFY(ok->isEnabled());
    ok->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<DocumentName>().name, "other"_ba);
}

void TestDocumentEdits::bringsBackWhatWasNeverStored()
{
    OpenedDocuments on;
    on.actions.newDocument->trigger();
    auto *dialog = on.page.findChild<gui::NewDocumentDialog *>(u"newDocumentDialog"_s);
    QVERIFY(dialog);
    QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    dialog->findChild<QComboBox *>(u"newDocumentUser"_s)->setCurrentText(u"alice@example.com"_s);
    QTRY_VERIFY(ok->isEnabled());
    ok->click();
    QTRY_VERIFY(on.tabs->isVisible());
    on.actions.addRule->trigger();
    const QByteArray mine = on.text();
    on.actions.revertDocument->trigger();
    QCOMPARE(on.tree->model()->rowCount(), 0);
    QCOMPARE(on.said.size(), 1);
    auto *undo = on.said[0][1].value<QAction *>();
    QVERIFY(undo);
    undo->trigger();
    QCOMPARE(on.tree->model()->rowCount(), 1);
    QTRY_COMPARE(on.text(), mine);
    QVERIFY(on.label(u"documentState"_s).contains(u"new"_s));
    QCOMPARE(on.stored(Rules), "none"_ba);
}

void TestDocumentEdits::bringsBackWhatWasEditedToo()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    on.showSource();
    on.replace(u"bob"_s, u"carol"_s);
    on.actions.deleteDocument->trigger();
    QTRY_VERIFY(on.question->isVisible());
    on.click(u"deletionDelete"_s);
    QTRY_COMPARE(on.said.size(), 1);
    QTRY_COMPARE(on.tree->model()->rowCount(), 0);
    on.actions.undoDeletion->trigger();
    QTRY_COMPARE(on.said.size(), 2);
    QTRY_COMPARE(on.text(), ruleset("sip:carol@example.com"));
    QVERIFY(on.label(u"documentState"_s).contains(u"changed"_s));
    QCOMPARE(on.stored(Rules), ruleset("sip:bob@example.com"));
}

QTEST_MAIN(TestDocumentEdits)
#include "tst_documentedits.moc"
