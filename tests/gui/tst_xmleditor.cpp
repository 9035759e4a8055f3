// SPDX-License-Identifier: Apache-2.0

// The source editor, its search, and the comparison of two versions.

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextDocumentLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include "gui/documents/conflictview.h"
#include "gui/widgets/findbar.h"
#include "gui/widgets/xmleditor.h"
#include "gui/widgets/xmlhighlighter.h"

using namespace Qt::StringLiterals;
using gui::FindBar;
using gui::XmlEditor;

class TestXmlEditor : public QObject
{
    Q_OBJECT

private slots:
    void underlinesErrorsAndSaysThem();
    void showsPlaces();
    void errorsMoveWithTheText();
    void indentsNewLines();
    void showsOneDocumentAfterTheOther();
    void coloursWhatThingsAre();
    void coloursOverSeveralLines();
    void findsWhileOneTypes();
    void findsBackwardsAndAround();
    void replacesOneAndAll();
    void comparesTwoVersions();
    void saysThatTheOtherIsDeleted();
};

namespace {

struct Opened
{
    QTextDocument document;
    XmlEditor editor;

    explicit Opened(const QString &text)
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        document.setPlainText(text);
        editor.edit(&document);
        editor.resize(600, 300);
        editor.show();
    }
    ~Opened() { editor.edit(nullptr); }
    Q_DISABLE_COPY_MOVE(Opened)
};

/// The colour at a character, as the highlighter has it.
QColor colorAt(const QTextDocument &document, const QString &words, int behind = 0)
{
    const QTextCursor found = document.find(words);
    const QTextBlock block = found.block();
    const int at = found.selectionStart() - block.position() + behind;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.start <= at && at < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

} // namespace

void TestXmlEditor::underlinesErrorsAndSaysThem()
{
    Opened on(u"<a>\n  <rule/>\n  <b>text</b>\n</a>"_s);
    // Told behind the tag, before it, and where there is none.
    on.editor.setErrors({{u"no id"_s, 2, 10},
                         {u"twice"_s, 3, 3},
                         {u"no such line"_s, 40, 1},
                         {u"no place"_s, 0, 0}});
    const QString text = on.document.toPlainText();
    QCOMPARE(on.editor.errorAt(int(text.indexOf(u"rule"_s))), u"no id"_s);
    QCOMPARE(on.editor.errorAt(int(text.indexOf(u"b>"_s))), u"twice"_s);
    QCOMPARE(on.editor.errorAt(0), QString());
    int waves = 0;
    for (const QTextEdit::ExtraSelection &mark : on.editor.extraSelections())
        waves += mark.format.underlineStyle() == QTextCharFormat::WaveUnderline ? 1 : 0;
    QCOMPARE(waves, 4);
    QVERIFY(!on.editor.grab().isNull()); // the strip of numbers paints its signs
    on.editor.setErrors({});
    QCOMPARE(on.editor.errorAt(int(text.indexOf(u"rule"_s))), QString());
}

void TestXmlEditor::showsPlaces()
{
    Opened on(u"<a>\n  <b/>\n</a>"_s);
    on.editor.showPlace(2, 3);
    QCOMPARE(on.editor.textCursor().blockNumber(), 1);
    QCOMPARE(on.editor.textCursor().positionInBlock(), 2);
    on.editor.showPlace(99, 99);
    QCOMPARE(on.editor.textCursor().blockNumber(), 2);
    on.editor.showPlace(0, 0);
    QCOMPARE(on.editor.textCursor().position(), 0);
}

void TestXmlEditor::errorsMoveWithTheText()
{
    Opened on(u"<a>\n  <rule/>\n</a>"_s);
    on.editor.setErrors({{u"no id"_s, 2, 3}});
    QTest::keyClicks(&on.editor, u"  "_s);
    QCOMPARE(on.editor.errorAt(int(on.document.toPlainText().indexOf(u"rule"_s))), u"no id"_s);
}

void TestXmlEditor::indentsNewLines()
{
    Opened on(u"<a>\n  <b>"_s);
    on.editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&on.editor, Qt::Key_Return);
    QTest::keyClicks(&on.editor, u"<c/>"_s);
    QTest::keyClick(&on.editor, Qt::Key_Return);
    QTest::keyClicks(&on.editor, u"x"_s);
    QCOMPARE(on.document.toPlainText(), u"<a>\n  <b>\n    <c/>\n    x"_s);
}

void TestXmlEditor::showsOneDocumentAfterTheOther()
{
    XmlEditor editor;
    {
        QTextDocument first;
        first.setDocumentLayout(new QPlainTextDocumentLayout(&first));
        first.setPlainText(u"<first/>"_s);
        editor.edit(&first);
        editor.setErrors({{u"wrong"_s, 1, 1}});
        QTextDocument second;
        second.setDocumentLayout(new QPlainTextDocumentLayout(&second));
        second.setPlainText(u"<second/>"_s);
        editor.edit(&second);
        QCOMPARE(editor.toPlainText(), u"<second/>"_s);
        QVERIFY(editor.errors().empty());
        editor.edit(nullptr);
    }
    QCOMPARE(editor.toPlainText(), QString());
    QTest::keyClicks(&editor, u"still there"_s);
}

void TestXmlEditor::coloursWhatThingsAre()
{
    Opened on(u"<?xml version=\"1.0\"?>\n<a name='x>y'><!-- <b> -->text &amp; </a>\n"
              "<![CDATA[<c>]]>"_s);
    const QTextDocument &document = on.document;
    const QColor element = colorAt(document, u"<a"_s);
    QVERIFY(element.isValid());
    QCOMPARE(colorAt(document, u"</a"_s), element);
    const QColor value = colorAt(document, u"'x>y'"_s, 2);
    QVERIFY(value.isValid() && value != element);
    QCOMPARE(colorAt(document, u"><!--"_s), element); // that of the value does not end the tag
    const QColor comment = colorAt(document, u"<b>"_s);
    QVERIFY(comment.isValid() && comment != element);
    QVERIFY(!colorAt(document, u"text"_s).isValid());
    QVERIFY(colorAt(document, u"&amp;"_s).isValid());
    QVERIFY(colorAt(document, u"name"_s).isValid());
    QVERIFY(colorAt(document, u"<?xml"_s).isValid() && colorAt(document, u"<?xml"_s) != element);
    QCOMPARE(colorAt(document, u"<c>"_s), value);
    QPalette dark = on.editor.palette();
    dark.setColor(QPalette::Base, Qt::black);
    on.editor.setPalette(dark);
    QVERIFY(colorAt(document, u"<a"_s).lightness() > element.lightness());
}

void TestXmlEditor::coloursOverSeveralLines()
{
    Opened on(u"<!-- one\ntwo --><a\n x=\"three\nfour\"/>five"_s);
    QCOMPARE(colorAt(on.document, u"two"_s), colorAt(on.document, u"one"_s));
    QCOMPARE(colorAt(on.document, u"four"_s), colorAt(on.document, u"three"_s));
    QVERIFY(colorAt(on.document, u"x="_s).isValid());
    QVERIFY(!colorAt(on.document, u"five"_s).isValid());
    on.editor.moveCursor(QTextCursor::Start);
    on.editor.textCursor().insertText(u"<!-- zero -->"_s);
    QTextCursor cursor = on.document.find(u"two --"_s);
    cursor.removeSelectedText(); // the comment goes on now
    QCOMPARE(colorAt(on.document, u"five"_s), colorAt(on.document, u"one"_s));
}

void TestXmlEditor::findsWhileOneTypes()
{
    Opened on(u"alpha beta\nALPHA gamma\nalpha"_s);
    FindBar bar(&on.editor);
    bar.open(FindBar::Mode::Find);
    auto *words = bar.findChild<QLineEdit *>(u"findWords"_s);
    auto *count = bar.findChild<QLabel *>(u"findCount"_s);
    QTest::keyClicks(words, u"alp"_s);
    QCOMPARE(on.editor.textCursor().selectedText(), u"alp"_s);
    QCOMPARE(count->text(), u"1 of 3"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(on.editor.textCursor().blockNumber(), 1);
    bar.findChild<QCheckBox *>(u"findCase"_s)->setChecked(true);
    QCOMPARE(count->text(), u"1 of 2"_s);
    words->setText(u"nothing of the kind"_s);
    QCOMPARE(count->text(), u"none found"_s);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
}

void TestXmlEditor::findsBackwardsAndAround()
{
    Opened on(u"a\nb\na\nb\na"_s);
    FindBar bar(&on.editor);
    bar.open(FindBar::Mode::Find);
    auto *words = bar.findChild<QLineEdit *>(u"findWords"_s);
    words->setText(u"a"_s);
    QCOMPARE(on.editor.textCursor().blockNumber(), 0);
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(on.editor.textCursor().blockNumber(), 4);
    bar.findChild<QToolButton *>(u"findNext"_s)->click();
    QCOMPARE(on.editor.textCursor().blockNumber(), 0);
    // What is selected is what is looked for.
    on.editor.setTextCursor(on.document.find(u"b"_s));
    bar.open(FindBar::Mode::Find);
    QCOMPARE(words->text(), u"b"_s);
    QVERIFY(!bar.findChild<QLineEdit *>(u"replaceWith"_s)->isVisibleTo(&bar));
}

void TestXmlEditor::replacesOneAndAll()
{
    Opened on(u"one two one two one"_s);
    FindBar bar(&on.editor);
    bar.open(FindBar::Mode::Replace);
    auto *with = bar.findChild<QLineEdit *>(u"replaceWith"_s);
    QVERIFY(with->isVisibleTo(&bar));
    bar.findChild<QLineEdit *>(u"findWords"_s)->setText(u"one"_s);
    with->setText(u"1"_s);
    bar.findChild<QToolButton *>(u"replaceOne"_s)->click();
    QCOMPARE(on.document.toPlainText(), u"1 two one two one"_s);
    QCOMPARE(on.editor.textCursor().selectedText(), u"one"_s); // the next one is meant
    bar.findChild<QToolButton *>(u"replaceAll"_s)->click();
    QCOMPARE(on.document.toPlainText(), u"1 two 1 two 1"_s);
    on.document.undo();
    QCOMPARE(on.document.toPlainText(), u"1 two one two one"_s);
    // With what it contains itself, which must come to an end.
    with->setText(u"one one"_s);
    bar.findChild<QToolButton *>(u"replaceAll"_s)->click();
    QCOMPARE(on.document.toPlainText(), u"1 two one one two one one"_s);
}

void TestXmlEditor::comparesTwoVersions()
{
    gui::ConflictView view;
    view.resize(800, 400);
    QSignalSpy mine(&view, &gui::ConflictView::mineChosen);
    QSignalSpy theirs(&view, &gui::ConflictView::theirsChosen);
    QSignalSpy left(&view, &gui::ConflictView::left);
    view.show(u"a\nb\nmine\nd"_s, u"a\nnew\nb\ntheirs\nd"_s);
    auto *one = view.findChild<QPlainTextEdit *>(u"conflictMine"_s);
    auto *other = view.findChild<QPlainTextEdit *>(u"conflictTheirs"_s);
    QCOMPARE(one->toPlainText(), u"  a\n  \n  b\n▸ mine\n  d"_s);
    QCOMPARE(other->toPlainText(), u"  a\n▸ new\n  b\n▸ theirs\n  d"_s);
    QCOMPARE(one->extraSelections().size(), 2);
    QVERIFY(one->isReadOnly() && other->isReadOnly());
    QCOMPARE(one->textCursor().blockNumber(), 1); // the first difference
    view.findChild<QPushButton *>(u"conflictNext"_s)->click();
    QCOMPARE(other->textCursor().blockNumber(), 3);
    view.findChild<QPushButton *>(u"conflictNext"_s)->click();
    QCOMPARE(other->textCursor().blockNumber(), 1);
    view.findChild<QPushButton *>(u"conflictKeepMine"_s)->click();
    view.findChild<QPushButton *>(u"conflictTakeTheirs"_s)->click();
    view.findChild<QPushButton *>(u"conflictBack"_s)->click();
    QCOMPARE(mine.size(), 1);
    QCOMPARE(theirs.size(), 1);
    QCOMPARE(left.size(), 1);
}

void TestXmlEditor::saysThatTheOtherIsDeleted()
{
    gui::ConflictView view;
    view.show(u"a\nb"_s, std::nullopt);
    QVERIFY(view.findChild<QLabel *>(u"conflictSummary"_s)->text().contains(u"deleted"_s));
    QCOMPARE(view.findChild<QPlainTextEdit *>(u"conflictTheirs"_s)->toPlainText(), u"  \n  "_s);
}

QTEST_MAIN(TestXmlEditor)
#include "tst_xmleditor.moc"
