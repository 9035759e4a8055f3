// SPDX-License-Identifier: Apache-2.0

// Resource lists as a form reads and writes them, and the model of their tree.

#include <random>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include "documentfiles.h"
#include "gui/models/listsmodel.h"

using namespace Qt::StringLiterals;
using gui::ItemId;
using gui::ListItem;
using gui::ListsDocument;
using gui::ListsEdit;
using gui::ListsModel;
using gui::NoItem;

namespace {

ListsDocument read(const QByteArray &text)
{
    auto document = ListsDocument::read(text);
    if (document)
        return *std::move(document);
    QTest::qFail(qPrintable(document.error().sentence.english() + u'\n' + QString::fromUtf8(text)),
                 __FILE__, __LINE__);
    return {};
}

const QByteArray Head = "<?xml version=\"1.0\"?>\n"
                        "<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\">\n";

const QByteArray Bob = "    <entry uri=\"sip:bob@example.com\"> <!-- my boss -->\n"
                       "      <display-name xml:lang='en'>Bob</display-name>\n"
                       "      <x:phone xmlns:x=\"urn:x\">123</x:phone>\n"
                       "    </entry>\n";
const QByteArray Carol = "    <entry uri=\"sip:carol@example.com\"/>\n";

const QByteArray Lists = Head + "  <list name=\"friends\">\n" + Bob + Carol +
                         "    <list name=\"close\">\n"
                         "      <display-name>Close friends</display-name>\n"
                         "      <entry uri=\"sip:dave@example.com\"/>\n"
                         "      <external anchor=\"http://xcap.example.com/x\"/>\n"
                         "    </list>\n"
                         "  </list>\n"
                         "  <list name=\"work\"/>\n"
                         "</resource-lists>\n";

/// The values from top to bottom, those of a list in brackets.
QString outline(const ListsDocument &document, ItemId parent = NoItem)
{
    QStringList all;
    for (const ItemId id : document.children(parent)) {
        const ListItem &item = document.at(id);
        all.append(item.value + (item.isList() ? u'(' + outline(document, id) + u')' : QString()));
    }
    return all.join(u' ');
}

ItemId find(const ListsDocument &document, const QString &value)
{
    for (ItemId id = 0; id < document.size(); ++id) {
        if (document.at(id).value == value)
            return id;
    }
    return NoItem;
}

} // namespace

class TestListsDocument : public QObject
{
    Q_OBJECT

private slots:
    void readsTheTree();
    void saysWhereItCannotBeRead();
    void addsAndRemoves();
    void renames();
    void moves_data();
    void moves();
    void movesLetterForLetter();
    void refusesPlacesThatAreNone();
    void refusesToChangeWhatPrefixesMean();
    void knowsWhatIsTaken();
    void examplesComeBackLetterForLetter_data();
    void examplesComeBackLetterForLetter();
    void randomMovesLoseNothing();
    void theModelIsATree();
    void renamingKeepsRowsInPlace();
    void dragsAndDrops();
    void dropsOfAnotherTextAreRefused();
};

void TestListsDocument::readsTheTree()
{
    const ListsDocument document = read(Lists);
    QCOMPARE(outline(document),
             u"friends(sip:bob@example.com sip:carol@example.com close(sip:dave@example.com "
             "http://xcap.example.com/x)) work()"_s);
    const ListItem &bob = document.at(find(document, u"sip:bob@example.com"_s));
    QCOMPARE(bob.displayName, u"Bob"_s);
    QCOMPARE(bob.kind, ListItem::Kind::Entry);
    QCOMPARE(document.at(find(document, u"close"_s)).displayName, u"Close friends"_s);
    QCOMPARE(document.at(document.itemAt(Lists.indexOf("<x:phone"))).value,
             u"sip:bob@example.com"_s);
    QCOMPARE(document.itemAt(0), NoItem);
}

void TestListsDocument::saysWhereItCannotBeRead()
{
    const auto broken = ListsDocument::read(Head + "<list>\n</resource-lists>");
    QVERIFY(!broken);
    QCOMPARE(broken.error().line, 4);
    const auto other = ListsDocument::read("<lists/>");
    QVERIFY(!other);
    QVERIFY(other.error().sentence.english().contains("resource-lists"_L1));
}

void TestListsDocument::addsAndRemoves()
{
    const ListsDocument document = read(Lists);
    const ListsEdit edit(document);
    const ItemId work = find(document, u"work"_s);
    const QByteArray with =
        edit.add(work, ListItem::Kind::Entry, u"sip:eve&co@example.com"_s, u"Eve <3"_s);
    QByteArray wanted = Lists;
    wanted.replace("  <list name=\"work\"/>\n", "  <list name=\"work\">\n"
                                                "    <entry uri=\"sip:eve&amp;co@example.com\">\n"
                                                "      <display-name>Eve &lt;3</display-name>\n"
                                                "    </entry>\n"
                                                "  </list>\n");
    QCOMPARE(with, wanted);
    const QByteArray list = edit.add(NoItem, ListItem::Kind::List, u"family"_s);
    const ListsDocument more = read(list);
    QCOMPARE(ListsEdit(more).remove({find(more, u"family"_s)}), Lists);
    // Several at once, one of them within another.
    const QByteArray less =
        edit.remove({find(document, u"sip:dave@example.com"_s), find(document, u"close"_s),
                     find(document, u"sip:bob@example.com"_s)});
    QCOMPARE(less, Head + "  <list name=\"friends\">\n" + Carol +
                       "  </list>\n"
                       "  <list name=\"work\"/>\n"
                       "</resource-lists>\n");
}

void TestListsDocument::renames()
{
    const ListsDocument document = read(Lists);
    const ListsEdit edit(document);
    const auto replaced = [](const QByteArray &before, const QByteArray &after) {
        return QByteArray(Lists).replace(before, after);
    };
    QCOMPARE(edit.setTitle(find(document, u"sip:bob@example.com"_s), u"Robert & Co"_s),
             replaced(">Bob<", ">Robert &amp; Co<"));
    QCOMPARE(edit.setTitle(find(document, u"sip:bob@example.com"_s), {}),
             replaced("\n      <display-name xml:lang='en'>Bob</display-name>", ""));
    QCOMPARE(edit.setTitle(find(document, u"friends"_s), u"Friends"_s),
             replaced("name=\"friends\"", "name=\"Friends\""));
    QCOMPARE(edit.setTitle(find(document, u"close"_s), u"Near"_s),
             replaced(">Close friends<", ">Near<"));
    QCOMPARE(edit.setTitle(find(document, u"sip:carol@example.com"_s), u"Carol"_s),
             replaced(Carol, "    <entry uri=\"sip:carol@example.com\">\n"
                             "      <display-name>Carol</display-name>\n    </entry>\n"));
    QCOMPARE(edit.setValue(find(document, u"sip:carol@example.com"_s), u"sip:c@example.com"_s),
             replaced("sip:carol@example.com", "sip:c@example.com"));
    QCOMPARE(edit.setValue(find(document, u"close"_s), u"near"_s),
             replaced("name=\"close\"", "name=\"near\""));
}

void TestListsDocument::moves_data()
{
    QTest::addColumn<QStringList>("moved");
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("outline");
    const auto row = [](const char *what, const QStringList &moved, const QString &list, int at,
                        const QString &outline) {
        QTest::newRow(what) << moved << list << at << outline;
    };
    row("up", {u"c"_s}, u"L"_s, 0, u"L(c a b M(d e)) N()"_s);
    row("down", {u"a"_s}, u"L"_s, 3, u"L(b c a M(d e)) N()"_s);
    row("to the end", {u"a"_s}, u"L"_s, 4, u"L(b c M(d e) a) N()"_s);
    row("where it is", {u"b"_s}, u"L"_s, 1, u"L(a b c M(d e)) N()"_s);
    row("before itself", {u"b"_s}, u"L"_s, 2, u"L(a b c M(d e)) N()"_s);
    row("into another list", {u"b"_s}, u"M"_s, 1, u"L(a c M(d b e)) N()"_s);
    row("into an empty list", {u"d"_s}, u"N"_s, 0, u"L(a b c M(e)) N(d)"_s);
    row("out of its list", {u"d"_s}, u"L"_s, 0, u"L(d a b c M(e)) N()"_s);
    row("several", {u"e"_s, u"a"_s}, u"N"_s, 0, u"L(b c M(d)) N(a e)"_s);
    row("several beside each other", {u"a"_s, u"b"_s}, u"L"_s, 3, u"L(c a b M(d e)) N()"_s);
    row("all of a list", {u"d"_s, u"e"_s}, u"N"_s, 0, u"L(a b c M()) N(d e)"_s);
    row("a list into another", {u"M"_s}, u"N"_s, 0, u"L(a b c) N(M(d e))"_s);
    row("a list to the top", {u"M"_s}, QString(), 0, u"M(d e) L(a b c) N()"_s);
    row("a list with one of its own", {u"M"_s, u"d"_s}, u"N"_s, 0, u"L(a b c) N(M(d e))"_s);
    row("lists change places", {u"N"_s}, QString(), 0, u"N() L(a b c M(d e))"_s);
}

void TestListsDocument::moves()
{
    QFETCH(QStringList, moved);
    QFETCH(QString, list);
    QFETCH(int, at);
    QFETCH(QString, outline);
    for (const QByteArray &line : {"\n"_ba, "\n  "_ba, ""_ba, "\r\n\t"_ba}) {
        const auto entry = [&](const QByteArray &uri) {
            return line + "<entry uri=\"" + uri + "\"/>";
        };
        const QByteArray text = "<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\">" +
                                line + "<list name=\"L\">" + entry("a") + entry("b") + entry("c") +
                                line + "<list name=\"M\">" + entry("d") + entry("e") + line +
                                "</list>" + line + "</list>" + line + "<list name=\"N\"/>" + line +
                                "</resource-lists>";
        const ListsDocument document = read(text);
        std::vector<ItemId> items;
        for (const QString &value : moved)
            items.push_back(find(document, value));
        const auto result =
            ListsEdit(document).move(items, list.isEmpty() ? NoItem : find(document, list), at);
        QVERIFY(result);
        QCOMPARE(::outline(read(*result)), outline);
        if (outline == ::outline(document))
            QCOMPARE(*result, text);
    }
}

void TestListsDocument::movesLetterForLetter()
{
    const ListsDocument document = read(Lists);
    const auto moved = ListsEdit(document).move({find(document, u"sip:bob@example.com"_s)},
                                                find(document, u"close"_s), 1);
    QByteArray deeper = Bob;
    deeper.replace("\n      ", "\n        ").replace("\n    <", "\n      <");
    QByteArray wanted = Lists;
    wanted.replace(Bob, "");
    wanted.replace("dave@example.com\"/>\n", "dave@example.com\"/>\n  " + deeper);
    QCOMPARE(*moved, wanted);
    // And back.
    const ListsDocument after = read(*moved);
    const auto back = ListsEdit(after).move({find(after, u"sip:bob@example.com"_s)},
                                            find(after, u"friends"_s), 0);
    QCOMPARE(*back, Lists);
}

void TestListsDocument::refusesPlacesThatAreNone()
{
    const ListsDocument document = read(Lists);
    const ListsEdit edit(document);
    const ItemId friends = find(document, u"friends"_s);
    const ItemId bob = find(document, u"sip:bob@example.com"_s);
    QVERIFY(!edit.move({friends}, find(document, u"close"_s), 0)); // into itself
    QVERIFY(!edit.move({friends}, friends, 0));
    QVERIFY(!edit.move({bob}, NoItem, 0));  // no contact outside of lists
    QVERIFY(!edit.move({friends}, bob, 0)); // nothing in a contact
    QVERIFY(!edit.move({}, friends, 0));
}

void TestListsDocument::refusesToChangeWhatPrefixesMean()
{
    const ListsDocument document = read(
        Head + "<list name=\"a\" xmlns:x=\"urn:x\"><entry uri=\"sip:b@c\"><x:y/></entry></list>"
               "<list name=\"b\"/><list name=\"c\" xmlns:x=\"urn:z\"/></resource-lists>");
    const ItemId entry = find(document, u"sip:b@c"_s);
    QVERIFY(!ListsEdit(document).move({entry}, find(document, u"b"_s), 0)); // nothing there
    QVERIFY(!ListsEdit(document).move({entry}, find(document, u"c"_s), 0)); // another there
}

void TestListsDocument::knowsWhatIsTaken()
{
    const ListsDocument document = read(Lists);
    const ListsEdit edit(document);
    const ItemId friends = find(document, u"friends"_s);
    QVERIFY(edit.isTaken(friends, ListItem::Kind::Entry, u"sip:bob@example.com"_s));
    QVERIFY(!edit.isTaken(friends, ListItem::Kind::Entry, u"sip:dave@example.com"_s));
    QVERIFY(!edit.isTaken(friends, ListItem::Kind::Entry, u"sip:bob@example.com"_s,
                          find(document, u"sip:bob@example.com"_s)));
    QCOMPARE(edit.freeName(NoItem, u"work"_s), u"work 2"_s);
    QCOMPARE(edit.freeName(friends, u"work"_s), u"work"_s);
}

void TestListsDocument::examplesComeBackLetterForLetter_data()
{
    QTest::addColumn<QByteArray>("text");
    int found = 0;
    for (const test::ExampleFile &file :
         test::examples({u"xcap/data/resource-lists"_s, u"xcap/data/phones"_s})) {
        if (!ListsDocument::read(file.text))
            continue;
        ++found;
        QTest::newRow(qPrintable(file.name)) << file.text;
    }
    QVERIFY(found > 20);
}

void TestListsDocument::examplesComeBackLetterForLetter()
{
    QFETCH(QByteArray, text);
    const ListsDocument document = read(text);
    const ListsEdit edit(document);
    const auto top = document.children(NoItem).size();
    if (top > 0) {
        const ListsDocument more = read(edit.add(NoItem, ListItem::Kind::List, u"fresh"_s));
        QCOMPARE(more.children(NoItem).size(), top + 1);
        QCOMPARE(ListsEdit(more).remove({find(more, u"fresh"_s)}), text);
    }
    for (ItemId id = 0; id < document.size(); ++id) {
        const ListItem &item = document.at(id);
        const ListsDocument renamed = read(edit.setValue(id, u"sip:fresh@example.com"_s));
        QCOMPARE(renamed.at(id).value, u"sip:fresh@example.com"_s);
        const QByteArray back = ListsEdit(renamed).setValue(id, item.value);
        QCOMPARE(read(back).at(id).value, item.value);
        QVERIFY(test::linesChanged(text, back) <= 3); // one that is broken over lines
        if (item.isList() && !item.children.empty()) {
            const ListsDocument with =
                read(edit.add(id, ListItem::Kind::Entry, u"sip:fresh@example.com"_s, u"Fresh"_s));
            QCOMPARE(ListsEdit(with).remove({with.at(id).children.back()}), text);
        }
        // To the end of its list and back to where it was.
        const std::vector<ItemId> &siblings = document.children(item.parent);
        const auto row = std::find(siblings.begin(), siblings.end(), id) - siblings.begin();
        const auto moved = edit.move({id}, item.parent, int(siblings.size()));
        QVERIFY(moved);
        const ListsDocument after = read(*moved);
        const auto again =
            ListsEdit(after).move({after.children(item.parent).back()}, item.parent, int(row));
        QVERIFY(again);
        QCOMPARE(outline(read(*again)), outline(document));
        // A list that was empty meanwhile has lost the layout it had.
        QCOMPARE(QByteArray(*again).simplified().replace("> <", "><"),
                 QByteArray(text).simplified().replace("> <", "><"));
    }
}

void TestListsDocument::randomMovesLoseNothing()
{
    std::mt19937 random(4826);
    QByteArray text = Lists;
    const auto sorted = [](const ListsDocument &document) {
        QStringList values;
        for (ItemId id = 0; id < document.size(); ++id)
            values.append(document.at(id).value);
        values.sort();
        return values;
    };
    const QStringList all = sorted(read(text));
    int done = 0;
    for (int round = 0; round < 400; ++round) {
        const ListsDocument document = read(text);
        std::vector<ItemId> items;
        for (int i = 1 + int(random() % 3); i > 0; --i)
            items.push_back(ItemId(random() % quint32(document.size())));
        const auto list = ItemId(random() % quint32(document.size() + 1)) - 1;
        const auto moved = ListsEdit(document).move(items, list, int(random() % 4));
        if (!moved)
            continue;
        ++done;
        text = *moved;
        QCOMPARE(sorted(read(text)), all);
        QCOMPARE(text.count("<!-- my boss -->"), 1);
        QCOMPARE(text.count("<x:phone"), 1);
    }
    QVERIFY(done > 50);
}

void TestListsDocument::theModelIsATree()
{
    ListsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setDocument(read(Lists));
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex friends = model.index(0, ListsModel::Name);
    QCOMPARE(friends.data().toString(), u"friends"_s);
    QCOMPARE(model.rowCount(friends), 3);
    const QModelIndex bob = model.index(0, ListsModel::Name, friends);
    QCOMPARE(bob.data().toString(), u"Bob"_s);
    QCOMPARE(bob.siblingAtColumn(ListsModel::Address).data().toString(), u"sip:bob@example.com"_s);
    QCOMPARE(model.index(1, 0, friends).data().toString(), u"carol@example.com"_s);
    QCOMPARE(model.index(2, 0, friends).data().toString(), u"Close friends"_s);
    QCOMPARE(model.index(2, 1, friends).data().toString(), u"close"_s);
    QCOMPARE(model.index(2, 0, friends).data(Qt::EditRole).toString(), u"Close friends"_s);
    model.setDocument({});
    QCOMPARE(model.rowCount(), 0);
}

void TestListsDocument::renamingKeepsRowsInPlace()
{
    ListsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&model, &ListsModel::edited, &model,
            [&](const QByteArray &text) { model.setDocument(read(text)); });
    model.setDocument(read(Lists));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy failed(&model, &ListsModel::failed);
    const QPersistentModelIndex friends = model.index(0, 0);
    const QPersistentModelIndex carol = model.index(1, 0, friends);
    QVERIFY(model.setData(carol, u"Carol"_s));
    QCOMPARE(carol.data().toString(), u"Carol"_s);
    QVERIFY(model.setData(carol.sibling(carol.row(), ListsModel::Address), u"carol@example.org"_s));
    QCOMPARE(model.document().at(model.itemAt(carol)).value, u"sip:carol@example.org"_s);
    QVERIFY(model.setData(friends, u"Friends"_s));
    QCOMPARE(friends.data().toString(), u"Friends"_s);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 3);
    QVERIFY(!model.setData(friends, u"work"_s)); // its sibling is called that
    QVERIFY(!model.setData(carol.sibling(carol.row(), 1), u"bob@example.com"_s));
    QVERIFY(!model.setData(carol.sibling(carol.row(), 1), QString()));
    QCOMPARE(failed.size(), 3);
    QVERIFY(model.setData(carol, QString())); // the display name goes
    QCOMPARE(carol.data().toString(), u"carol@example.org"_s);
}

void TestListsDocument::dragsAndDrops()
{
    ListsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&model, &ListsModel::edited, &model,
            [&](const QByteArray &text) { model.setDocument(read(text)); });
    model.setDocument(read(Lists));
    QSignalSpy failed(&model, &ListsModel::failed);
    const auto drag = [&model](const QModelIndexList &indexes) {
        return std::unique_ptr<QMimeData>(model.mimeData(indexes));
    };
    const QModelIndex bob = model.index(0, 0, model.index(0, 0));
    QVERIFY(model.dropMimeData(drag({bob, bob.siblingAtColumn(1)}).get(), Qt::MoveAction, -1, -1,
                               model.index(1, 0)));
    QCOMPARE(outline(model.document()),
             u"friends(sip:carol@example.com close(sip:dave@example.com http://xcap.example.com/x))"
             " work(sip:bob@example.com)"_s);
    // Before the first of its list.
    const QModelIndex close = model.index(1, 0, model.index(0, 0));
    QVERIFY(model.dropMimeData(drag({close}).get(), Qt::MoveAction, 0, 0, model.index(0, 0)));
    QCOMPARE(outline(model.document()),
             u"friends(close(sip:dave@example.com http://xcap.example.com/x) sip:carol@example.com)"
             " work(sip:bob@example.com)"_s);
    QCOMPARE(failed.size(), 0);
    // Not outside of lists, and not beside one with the same address.
    const QModelIndex carol = model.index(1, 0, model.index(0, 0));
    QVERIFY(!model.dropMimeData(drag({carol}).get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(failed.size(), 1);
    model.setDocument(read(ListsEdit(model.document())
                               .add(model.itemAt(model.index(1, 0)), ListItem::Kind::Entry,
                                    u"sip:carol@example.com"_s)));
    QVERIFY(!model.dropMimeData(drag({model.index(1, 0, model.index(0, 0))}).get(), Qt::MoveAction,
                                -1, -1, model.index(1, 0)));
    QCOMPARE(failed.size(), 2);
    QVERIFY(drag({model.index(1, 0, model.index(0, 0))})->text().contains(u"carol"_s));
}

void TestListsDocument::dropsOfAnotherTextAreRefused()
{
    ListsModel model;
    model.setDocument(read(Lists));
    QSignalSpy edited(&model, &ListsModel::edited);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0, model.index(0, 0))}));
    model.setDocument(read(ListsEdit(model.document()).remove({0})));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(0, 0)));
    QCOMPARE(edited.size(), 0);
}

QTEST_MAIN(TestListsDocument)
#include "tst_listsdocument.moc"
