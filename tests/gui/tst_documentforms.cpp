// SPDX-License-Identifier: Apache-2.0

// What one edits with: the source and the two forms, over one text.

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>

#include "documentspagefixture.h"
#include "gui/documents/listsdocument.h"
#include "gui/documents/rulecard.h"

using namespace Qt::StringLiterals;
using gui::DocumentsPage;
using server::DocumentName;
using test::Alice;
using test::FriendsList;
using test::Lists;
using test::OpenedDocuments;
using test::Rules;
using test::ruleset;

class TestDocumentForms : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWrongAndWhere();
    void showsAProblemWhole_data();
    void showsAProblemWhole();
    void formatsAndUndoes();
    void findsInTheSource();
    void editsRulesInPlainWords();
    void sourceAndFormAreInStep();
    void showsElementsOfOthersByForm();
    void meansTheUnidentified();
    void editsListsAsATree();
    void refersToOtherLists();
    void actionsFollowWhatIsShown();
    void savesWhatIsStillBeingTyped();
    void theTabKeyFollowsTheEye();
    void findsTheNextByAction();
    void remembersWhatIsFolded();
};

void TestDocumentForms::saysWhatIsWrongAndWhere()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    on.showSource();
    on.replace(u" id=\"Friends\""_s, {});
    on.replace(u"<one id=\"sip:bob@example.com\"/>"_s, u"<one/>"_s);
    QTRY_VERIFY(on.problems->count() >= 2);
    QVERIFY(on.problems->isVisible());
    QVERIFY2(on.problems->item(0)->text().startsWith(u"Line 4: "_s),
             qPrintable(on.problems->item(0)->text()));
    QVERIFY(on.label(u"documentCheck"_s).contains(u"cannot be stored"_s));
    on.actions.nextProblem->trigger();
    const int first = on.source->textCursor().blockNumber();
    on.actions.nextProblem->trigger();
    QVERIFY(on.source->textCursor().blockNumber() > first);
    // It cannot be stored so.
    on.actions.saveDocument->trigger();
    QTRY_COMPARE(on.failed.size(), 1);
    QCOMPARE(on.stored(Rules), ruleset("sip:bob@example.com"));
    // And the form says that it cannot show it, and where.
    on.tabs->setCurrentIndex(0);
    QVERIFY(on.page.findChild<QLabel *>(u"rulesFormTrouble"_s)->isVisible());
    on.click(u"rulesFormShowTrouble"_s);
    QCOMPARE(on.tabs->currentIndex(), 1);
}

void TestDocumentForms::showsAProblemWhole_data()
{
    QTest::addColumn<int>("width");
    QTest::addRow("wide") << 1400;
    QTest::addRow("narrow") << 620;
}

void TestDocumentForms::showsAProblemWhole()
{
    QFETCH(const int, width);
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    on.showSource();
    on.replace(u"</rule>"_s, u"</rules>"_s);
    QTRY_VERIFY(on.problems->isVisible());
    on.page.resize(width, 700);
    const auto isWhole = [&on] {
        const QRect seen = on.problems->viewport()->rect();
        const QListWidgetItem *item = on.problems->item(0);
        const QRect row = on.problems->visualItemRect(item);
        const int room = row.width() - on.problems->iconSize().width() - 24; // and its margins
        const int lines = row.height() / on.problems->fontMetrics().height();
        return seen.contains(row) &&
               lines * room >= on.problems->fontMetrics().horizontalAdvance(item->text());
    };
    QTRY_VERIFY(isWhole());
}

void TestDocumentForms::formatsAndUndoes()
{
    OpenedDocuments on;
    const QByteArray flat = "<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\">"
                            "<list name=\"a\"><entry uri=\"sip:b@c\"/></list></resource-lists>";
    on.storeAndOpen(Lists, flat);
    on.actions.formatDocument->trigger();
    QVERIFY(on.text().contains("\n  <list name=\"a\">\n    <entry "));
    on.actions.undoEdit->trigger();
    QCOMPARE(on.text(), flat);
    on.showSource();
    on.replace(u"</list>"_s, {});
    on.actions.formatDocument->trigger();
    QCOMPARE(on.failed.size(), 1); // it is no XML
}

void TestDocumentForms::findsInTheSource()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    on.actions.replaceInDocument->trigger();
    QCOMPARE(on.tabs->currentIndex(), 1);
    auto *words = on.page.findChild<QLineEdit *>(u"findWords"_s);
    QVERIFY(words->isVisible());
    words->setText(u"bob"_s);
    QCOMPARE(on.source->textCursor().selectedText(), u"bob"_s);
    on.page.activateWindow();
    on.source->setFocus();
    QTRY_VERIFY(on.source->hasFocus());
    on.page.focusFilter(); // Ctrl+F in the source searches it
    QVERIFY(words->hasFocus());
    on.tree->setFocus();
    on.page.focusFilter();
    QVERIFY(on.page.findChild<QLineEdit *>(u"documentFilter"_s)->hasFocus());
}

void TestDocumentForms::editsRulesInPlainWords()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    auto *handling = on.page.findChild<QComboBox *>(u"ruleHandling"_s);
    auto *who = on.page.findChild<QLineEdit *>(u"ruleWho"_s);
    auto *members = on.page.findChild<QTreeWidget *>(u"ruleMembers"_s);
    // Whom.
    who->setText(u"carol@example.com"_s);
    on.click(u"ruleAddMember"_s);
    who->setText(u"example.org"_s);
    QTest::keyClick(who, Qt::Key_Return);
    QCOMPARE(members->topLevelItemCount(), 3);
    QVERIFY(on.text().contains("        <one id=\"sip:carol@example.com\"/>\n"
                               "        <many domain=\"example.org\"/>\n"));
    who->setText(u"eve@example.org"_s); // the domain is current
    on.click(u"ruleAddException"_s);
    QVERIFY(on.text().contains("<except id=\"sip:eve@example.org\"/>"));
    members->setCurrentItem(members->topLevelItem(0));
    on.click(u"ruleRemoveMember"_s);
    QVERIFY(!on.text().contains("bob"));
    who->setText(u"carol@example.com"_s);
    on.click(u"ruleAddMember"_s);
    QCOMPARE(on.failed.size(), 1); // there already
    // What is shown.
    on.click(u"ruleShowEverything"_s);
    QCOMPARE(on.rules->item(0)->text(), u"Friends may see everything"_s);
    auto *details = on.page.findChild<QCheckBox *>(u"ruleAllAttributes"_s);
    details->click();
    on.page.findChild<QCheckBox *>(u"ruleAttribute-mood"_s)->click();
    QVERIFY(on.text().contains("<pr:provide-mood>true</pr:provide-mood>"));
    auto *services = on.page.findChild<QComboBox *>(u"ruleServices"_s);
    services->setCurrentIndex(0);
    Q_EMIT services->activated(0);
    QCOMPARE(on.rules->item(0)->text(), u"Friends may see the person, devices and mood"_s);
    // When.
    auto *sphere = on.page.findChild<QComboBox *>(u"ruleSphere"_s);
    sphere->setCurrentText(u"work"_s);
    Q_EMIT sphere->lineEdit()->editingFinished();
    QVERIFY(on.text().contains("<sphere value=\"work\"/>"));
    on.click(u"ruleAddPeriod"_s);
    auto *until = on.page.findChild<QDateTimeEdit *>(u"rulePeriodUntil0"_s);
    QVERIFY(until);
    until->setDateTime(QDateTime({2031, 2, 3}, {4, 5}));
    QVERIFY2(on.text().contains("<until>2031-02-03T04:05:00"), on.text().constData());
    // What it does.
    handling->setCurrentIndex(3);
    Q_EMIT handling->activated(3);
    QCOMPARE(on.rules->item(0)->text(), u"Friends may see nothing"_s);
    QVERIFY(on.text().contains("<!-- kept -->"));
    // Rules.
    on.actions.addRule->trigger();
    QCOMPARE(on.rules->count(), 2);
    QCOMPARE(on.rules->currentRow(), 1);
    auto *name = on.page.findChild<QLineEdit *>(u"ruleName"_s);
    name->setText(u"Family"_s);
    Q_EMIT name->editingFinished();
    QCOMPARE(on.rules->item(1)->text(), u"Family must wait for a decision"_s);
    on.actions.removeRule->trigger();
    QCOMPARE(on.rules->count(), 1);
    // Each was one step.
    int steps = 0;
    while (on.actions.undoEdit->isEnabled() && steps < 100) {
        on.actions.undoEdit->trigger();
        ++steps;
    }
    QCOMPARE(on.text(), ruleset("sip:bob@example.com"));
    QCOMPARE(steps, 15);
    QCOMPARE(on.rules->item(0)->text(), u"Friends may watch, but is shown nothing"_s);
}

void TestDocumentForms::sourceAndFormAreInStep()
{
    OpenedDocuments on;
    QByteArray two = ruleset("sip:bob@example.com");
    two.replace("</ruleset>", "  <rule id=\"Others\">\n    <actions>\n      <pr:sub-handling>block"
                              "</pr:sub-handling>\n    </actions>\n  </rule>\n</ruleset>");
    on.storeAndOpen(Rules, two);
    QCOMPARE(on.rules->count(), 2);
    on.rules->setCurrentRow(1);
    on.showSource(); // the cursor is where the form was
    QCOMPARE(on.source->textCursor().block().text(), u"  <rule id=\"Others\">"_s);
    on.replace(u">block<"_s, u">confirm<"_s);
    on.source->setTextCursor(on.source->document()->find(u"bob"_s));
    on.tabs->setCurrentIndex(0);
    QCOMPARE(on.rules->currentRow(), 0);
    QCOMPARE(on.rules->item(1)->text(), u"Others must wait for a decision"_s);
    on.actions.undoEdit->trigger(); // while the form is seen
    QCOMPARE(on.rules->item(1)->text(), u"Others may see nothing"_s);
}

void TestDocumentForms::editsListsAsATree()
{
    OpenedDocuments on;
    on.storeAndOpen(Lists, FriendsList);
    QAbstractItemModel *model = on.lists->model();
    QCOMPARE(model->rowCount(), 2);
    on.lists->setCurrentIndex(model->index(0, 0));
    auto *address = on.page.findChild<QLineEdit *>(u"listsAddress"_s);
    address->setText(u"carol@example.com"_s);
    on.page.findChild<QLineEdit *>(u"listsName"_s)->setText(u"Carol"_s);
    on.click(u"listsAdd"_s);
    QVERIFY(on.text().contains("    <entry uri=\"sip:carol@example.com\">\n"
                               "      <display-name>Carol</display-name>\n    </entry>\n"));
    address->setText(u"bob@example.com"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(on.failed.size(), 1); // there already
    const QModelIndex carol = model->index(1, 0, model->index(0, 0));
    QCOMPARE(carol.data().toString(), u"Carol"_s);
    QVERIFY(model->setData(carol, u"Caroline"_s));
    QVERIFY(on.text().contains("Caroline"));
    // Drag to the other list.
    const std::unique_ptr<QMimeData> data(
        model->mimeData({model->index(1, 0, model->index(0, 0))}));
    QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, model->index(1, 0)));
    QCOMPARE(model->rowCount(model->index(1, 0)), 1);
    QVERIFY(on.lists->isExpanded(model->index(1, 0)));
    on.lists->selectionModel()->setCurrentIndex(model->index(0, 0, model->index(0, 0)),
                                                QItemSelectionModel::ClearAndSelect |
                                                    QItemSelectionModel::Rows);
    on.actions.removeListItem->trigger();
    QVERIFY(!on.text().contains("bob"));
    on.actions.addList->trigger();
    QVERIFY(on.text().contains("<list name=\"New list\"/>"));
    while (on.actions.undoEdit->isEnabled())
        on.actions.undoEdit->trigger();
    QCOMPARE(on.text(), FriendsList);
    QCOMPARE(model->rowCount(model->index(0, 0)), 1);
}

void TestDocumentForms::showsElementsOfOthersByForm()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    auto *handling = on.page.findChild<QComboBox *>(u"ruleHandling"_s);
    handling->setCurrentIndex(handling->findData(int(presence::SubHandling::Allow)));
    Q_EMIT handling->activated(handling->currentIndex());
    auto *name = on.page.findChild<QLineEdit *>(u"ruleUnknownName"_s);
    auto *add = on.page.findChild<QPushButton *>(u"ruleUnknownAdd"_s);
    const QByteArray before = on.text();
    name->setText(u"text"_s);
    QVERIFY(!add->isEnabled()); // no name without its namespace
    on.page.findChild<QLineEdit *>(u"ruleUnknownNamespace"_s)->setText(u"urn:example:mood"_s);
    add->click();
    QVERIFY(on.text().contains("name=\"text\" ns=\"urn:example:mood\">true<"));
    auto *list = on.page.findChild<QListWidget *>(u"ruleUnknown"_s);
    QCOMPARE(list->count(), 1);
    QVERIFY(name->text().isEmpty());
    on.click(u"ruleUnknownRemove"_s);
    QCOMPARE(list->count(), 0);
    QVERIFY(!on.text().contains("urn:example:mood"));
}

void TestDocumentForms::meansTheUnidentified()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    auto *audience = on.page.findChild<QComboBox *>(u"ruleAudience"_s);
    audience->setCurrentIndex(audience->findData(int(gui::RuleCard::Audience::Unidentified)));
    Q_EMIT audience->activated(audience->currentIndex());
    QVERIFY2(on.text().contains("<identity/>"), on.text().constData());
    QVERIFY(!on.text().contains("bob@example.com"));
    QVERIFY(on.rules->item(0)->text().size() > 0);
    QCOMPARE(audience->currentData().toInt(), int(gui::RuleCard::Audience::Unidentified));
}

// RFC 4826, 3.2: entry-ref leads to a contact elsewhere on the server, external to a whole list.
void TestDocumentForms::refersToOtherLists()
{
    OpenedDocuments on;
    on.storeAndOpen(Lists, FriendsList);
    on.lists->setCurrentIndex(on.lists->model()->index(0, 0));
    auto *kind = on.page.findChild<QComboBox *>(u"listsKind"_s);
    auto *address = on.page.findChild<QLineEdit *>(u"listsAddress"_s);
    const auto add = [&](gui::ListItem::Kind what, const QString &value) {
        kind->setCurrentIndex(kind->findData(int(what)));
        address->setText(value);
        on.click(u"listsAdd"_s);
    };
    const QString path =
        u"resource-lists/users/sip:bill@example.com/index/~~/resource-lists/list/entry"_s;
    add(gui::ListItem::Kind::EntryRef, u"http://example.com/"_s + path);
    add(gui::ListItem::Kind::External, path);
    QCOMPARE(on.failed.size(), 2); // each as the other would be
    QCOMPARE(on.text(), FriendsList);
    add(gui::ListItem::Kind::EntryRef, path);
    QVERIFY(on.text().contains("<entry-ref ref=\"" + path.toUtf8() + "\"/>"));
    const QByteArray list = "http://example.org/xcap-root/resource-lists/users/sip:b@example.org/x";
    add(gui::ListItem::Kind::External, QString::fromUtf8(list));
    QVERIFY(on.text().contains("<external anchor=\"" + list + "\"/>"));
    add(gui::ListItem::Kind::External, QString::fromUtf8(list));
    QCOMPARE(on.failed.size(), 3); // it is there already
    on.actions.saveDocument->trigger();
    QTRY_COMPARE(on.said.size(), 1); // and the server takes them
}

void TestDocumentForms::actionsFollowWhatIsShown()
{
    OpenedDocuments on;
    on.store(Lists, FriendsList);
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    QVERIFY(on.actions.addRule->isVisible() && on.actions.removeRule->isEnabled());
    QVERIFY(!on.actions.addList->isVisible());
    on.open(Lists);
    QTRY_VERIFY(on.actions.addList->isVisible());
    QVERIFY(!on.actions.addRule->isVisible());
    QVERIFY(!on.actions.saveDocument->isEnabled() && !on.actions.undoEdit->isEnabled());
    on.replace(u"bob"_s, u"carol"_s);
    QVERIFY(on.actions.saveDocument->isEnabled() && on.actions.undoEdit->isEnabled());
    for (const QAction *action : on.page.pageActions())
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
}

void TestDocumentForms::savesWhatIsStillBeingTyped()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    auto *name = on.page.findChild<QLineEdit *>(u"ruleName"_s);
    on.page.activateWindow();
    name->setFocus();
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, u"2"_s);
    on.actions.saveDocument->trigger(); // by its shortcut: the cursor stays
    QTRY_COMPARE(on.said.size(), 1);
    QCOMPARE(on.stored(Rules),
             QByteArray(ruleset("sip:bob@example.com")).replace("\"Friends\"", "\"Friends2\""));
}

void TestDocumentForms::theTabKeyFollowsTheEye()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    on.click(u"ruleAddPeriod"_s);
    QTRY_VERIFY(on.page.findChild<QWidget *>(u"rulePeriodFrom0"_s)->isVisible());
    QStringList names;
    QWidget *const first = on.page.findChild<QWidget *>(u"documentFilter"_s);
    QWidget *each = first;
    do {
        const bool stops = each->focusPolicy() & Qt::TabFocus && each->isVisibleTo(&on.page) &&
                           each->isEnabled() && !each->objectName().startsWith(u"qt_"_s);
        if (stops && !each->objectName().isEmpty())
            names.append(each->objectName());
        each = each->nextInFocusChain();
    } while (each != first);
    const QStringList wanted{u"documentFilter"_s,  u"documents"_s,          u"rules"_s,
                             u"ruleName"_s,        u"ruleAudience"_s,       u"ruleMembers"_s,
                             u"ruleWho"_s,         u"ruleSphere"_s,         u"ruleAddPeriod"_s,
                             u"rulePeriodFrom0"_s, u"rulePeriodUntil0"_s,   u"ruleRemovePeriod0"_s,
                             u"ruleHandling"_s,    u"ruleShowEverything"_s, u"ruleServices"_s,
                             u"rulePersons"_s,     u"ruleDevices"_s,        u"ruleAllAttributes"_s};
    QStringList found;
    for (const QString &name : names) {
        if (wanted.contains(name))
            found.append(name);
    }
    QCOMPARE(found.join(u" "_s), wanted.join(u" "_s));
}

void TestDocumentForms::findsTheNextByAction()
{
    OpenedDocuments on;
    on.storeAndOpen(Rules, ruleset("sip:bob@example.com"));
    auto *words = on.page.findChild<QLineEdit *>(u"findWords"_s);
    on.actions.findNext->trigger(); // of what?
    QVERIFY(words->isVisible());
    words->setText(u"rule"_s);
    const auto line = [&] { return on.source->textCursor().blockNumber(); };
    on.source->moveCursor(QTextCursor::Start);
    on.actions.findNext->trigger();
    const int first = line();
    on.actions.findNext->trigger();
    on.actions.findNext->trigger();
    QVERIFY(line() > first);
    on.actions.findPrevious->trigger();
    on.actions.findPrevious->trigger();
    QCOMPARE(line(), first);
    QCOMPARE(on.actions.findNext->shortcut(), QKeySequence(Qt::Key_F3));
}

void TestDocumentForms::remembersWhatIsFolded()
{
    OpenedDocuments on;
    on.storeAndOpen(Lists, FriendsList);
    QVERIFY(on.lists->isExpanded(on.lists->model()->index(0, 0)));
    on.lists->collapse(on.lists->model()->index(0, 0));
    QSettings settings(on.fixture.fileIn(u"window.ini"_s), QSettings::IniFormat);
    on.page.saveState(settings);
    OpenedDocuments other;
    other.page.restoreState(settings);
    other.storeAndOpen(Lists, FriendsList);
    QVERIFY(!other.lists->isExpanded(other.lists->model()->index(0, 0)));
}

QTEST_MAIN(TestDocumentForms)
#include "tst_documentforms.moc"
