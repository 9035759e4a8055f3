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

QTEST_MAIN(TestDocumentEdits)
#include "tst_documentedits.moc"
