// SPDX-License-Identifier: Apache-2.0

// What stands under the forms and the editor: line breaks, places, splices, layout, differences.

#include <random>

#include <QXmlStreamReader>

#include "documentfiles.h"
#include "gui/documents/nodeedit.h"
#include "gui/documents/storedtext.h"
#include "gui/documents/usage.h"
#include "gui/documents/xmlformat.h"
#include "gui/widgets/linediff.h"
#include "presence/presrules.h"

using namespace Qt::StringLiterals;
using gui::DiffRow;
using gui::NodeEdit;
using gui::NodeId;
using gui::StoredText;
using gui::XmlNodes;
using gui::XmlPiece;

class TestDocumentTexts : public QObject
{
    Q_OBJECT

private slots:
    void storedTextComesBackLetterForLetter_data();
    void storedTextComesBackLetterForLetter();
    void storedTextKeepsTheBreaksOfOtherLines();
    void nodesKnowTheirNamespaces();
    void charactersAreWhatTheyMean();
    void insertsAsTheDocumentIsWritten_data();
    void insertsAsTheDocumentIsWritten();
    void changesAttributesAndCharacters();
    void declaresAPrefixThatIsMissing();
    void formats_data();
    void formats();
    void formatsExamplesWithoutChangingWhatTheyMean();
    void comparesLines();
    void comparesRandomLines();
    void templatesCanBeRead();
    void knowsUsagesByTheirRoot();
};

void TestDocumentTexts::storedTextComesBackLetterForLetter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("unix") << QByteArray("<a>\n <b/>\n</a>\n");
    QTest::newRow("windows") << QByteArray("<a>\r\n <b/>\r\n</a>\r\n");
    QTest::newRow("old mac") << QByteArray("<a>\r <b/>\r</a>");
    QTest::newRow("mixed") << QByteArray("<a>\r\n <b/>\n\r <c/>\r</a>\n\r\n");
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF<a/>\r\n");
    QTest::newRow("other spaces") << QByteArray("<a>\xC2\xA0\xE2\x80\xA8\xE2\x80\xA9</a>");
    QTest::newRow("not UTF-8") << QByteArray("<a>\xE9</a>");
    QTest::newRow("beyond 16 bits") << QByteArray("<a>\xF0\x9F\x98\x80</a>\r\n");
}

void TestDocumentTexts::storedTextComesBackLetterForLetter()
{
    QFETCH(QByteArray, bytes);
    const StoredText stored(bytes);
    QVERIFY(!stored.text().contains(u'\r'));
    QCOMPARE(stored.isUtf8(), bytes.isValidUtf8());
    if (stored.isUtf8())
        QCOMPARE(stored.toBytes(stored.text()), bytes);
    QCOMPARE(stored.bytes(), bytes);
}

void TestDocumentTexts::storedTextKeepsTheBreaksOfOtherLines()
{
    const StoredText stored("a\r\nb\nc\r\nd\r\ne");
    QCOMPARE(stored.text(), u"a\nb\nc\nd\ne"_s);
    QCOMPARE(stored.toBytes(u"a\nb\nC\nnew\nd\ne"_s), "a\r\nb\nC\r\nnew\r\nd\r\ne"_ba);
    QCOMPARE(stored.toBytes(u"a\ne"_s), "a\r\ne"_ba);
    QCOMPARE(stored.toBytes(u"a\nb\nc\nd\ne\n"_s), "a\r\nb\nc\r\nd\r\ne\r\n"_ba);
    QCOMPARE(StoredText("<a/>").toBytes(u"<a>\n</a>"_s), "<a>\n</a>"_ba);
}

void TestDocumentTexts::nodesKnowTheirNamespaces()
{
    const XmlNodes nodes("<?xml version='1.0'?><!-- <no> --><a xmlns=\"urn:a\" xmlns:p='urn:p'>"
                         "<p:b/><c xmlns=\"\"><p:d xmlns:p=\"urn:q\"/></c><![CDATA[<e/>]]></a>");
    QCOMPARE(nodes.size(), 4);
    QVERIFY(nodes.is(0, "urn:a", "a"));
    QVERIFY(nodes.is(1, "urn:p", "b"));
    QVERIFY(nodes.is(2, "", "c"));
    QVERIFY(nodes.is(3, "urn:q", "d"));
    QCOMPARE(nodes.at(3).parent, 2);
    QCOMPARE(nodes.at(0).children, (std::vector<NodeId>{1, 2}));
    QCOMPARE(nodes.prefixFor(0, "urn:a"), std::optional(QByteArray()));
    QCOMPARE(nodes.prefixFor(2, "urn:p"), std::optional("p"_ba));
    QVERIFY(!nodes.prefixFor(3, "urn:p")); // the prefix is another's there
    QVERIFY(!nodes.prefixFor(2, "urn:a"));
    QCOMPARE(nodes.around(nodes.text().indexOf("<p:d") + 2), 3);
    QCOMPARE(nodes.around(0), 0);
}

void TestDocumentTexts::charactersAreWhatTheyMean()
{
    const XmlNodes nodes("<a id=\" x&amp;y \"> A &lt;<!-- no --> b<c>no</c><?no no?>\n"
                         "<![CDATA[<&]]></a>");
    QCOMPARE(nodes.characters(0), u"A < b <&"_s);
    QCOMPARE(nodes.attribute(0, "id"), std::optional(u"x&y"_s));
    QVERIFY(!nodes.attribute(0, "name"));
}

void TestDocumentTexts::insertsAsTheDocumentIsWritten_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("lines") << QByteArray("<a>\n    <b/>\n</a>")
                           << QByteArray("<a>\n    <b/>\n    <n>\n        <m/>\n    </n>\n</a>");
    QTest::newRow("windows") << QByteArray("<a>\r\n\t<b/>\r\n</a>\r\n")
                             << QByteArray(
                                    "<a>\r\n\t<b/>\r\n\t<n>\r\n\t\t<m/>\r\n\t</n>\r\n</a>\r\n");
    QTest::newRow("one line") << QByteArray("<a><b/></a>") << QByteArray("<a><b/><n><m/></n></a>");
    QTest::newRow("empty tag") << QByteArray("<?xml version=\"1.0\"?>\n<a/>\n")
                               << QByteArray("<?xml version=\"1.0\"?>\n<a>\n  <n>\n    <m/>\n  "
                                             "</n>\n</a>\n");
    QTest::newRow("empty") << QByteArray("<a></a>\n")
                           << QByteArray("<a>\n  <n>\n    <m/>\n  </n>\n</a>\n");
    QTest::newRow("empty lines") << QByteArray("<a>\n</a>")
                                 << QByteArray("<a>\n  <n>\n    <m/>\n  </n>\n</a>");
    QTest::newRow("comment last") << QByteArray("<a>\n <b/>\n <!-- end -->\n</a>")
                                  << QByteArray(
                                         "<a>\n <b/>\n <n>\n  <m/>\n </n>\n <!-- end -->\n</a>");
}

void TestDocumentTexts::insertsAsTheDocumentIsWritten()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const XmlNodes nodes(before);
    NodeEdit edit(nodes);
    edit.append(0, {"n", {}, {}, {{"m"}}});
    QCOMPARE(edit.text(), after);
    // And out again.
    const XmlNodes with(after);
    NodeEdit back(with);
    back.remove(with.at(0).children.back());
    QCOMPARE(back.text().simplified().replace("> <", "><").replace("<a></a>", "<a/>"),
             QByteArray(before).simplified().replace("> <", "><").replace("<a></a>", "<a/>"));
}

void TestDocumentTexts::changesAttributesAndCharacters()
{
    const XmlNodes nodes("<a  x='1'\n y=\"2\"><b/><c>old<!-- gone --></c></a>");
    NodeEdit edit(nodes);
    edit.setAttribute(0, "x", "it's \"<&");
    edit.setAttribute(0, "y", "\"");
    edit.setAttribute(1, "z", "3");
    edit.setCharacters(2, "<new> & ]]>");
    const QByteArray text = edit.text();
    QCOMPARE(text, "<a  x='it&apos;s &quot;&lt;&amp;'\n y=\"&quot;\"><b z=\"3\"/>"
                   "<c>&lt;new> &amp; ]]&gt;</c></a>"_ba);
    QCOMPARE(XmlNodes(text).attribute(0, "x"), std::optional(u"it's \"<&"_s));
    QCOMPARE(XmlNodes(text).characters(2), u"<new> & ]]>"_s);
    NodeEdit filled(nodes);
    filled.setCharacters(1, "text");
    QVERIFY(filled.text().contains("<b>text</b>"));
}

void TestDocumentTexts::declaresAPrefixThatIsMissing()
{
    const XmlNodes nodes("<a xmlns:pr=\"urn:other\"/>");
    const NodeEdit edit(nodes);
    const XmlPiece piece = edit.piece(0, "urn:wanted", "b");
    QCOMPARE(piece.toText({}, "  "), "<pr2:b xmlns:pr2=\"urn:wanted\"/>"_ba);
}

void TestDocumentTexts::formats_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("one line") << QByteArray(
                                     "<?xml version=\"1.0\"?><a><b x='1'  y='2'/><c>t</c></a>")
                              << QByteArray("<?xml version=\"1.0\"?>\n<a>\n  <b x='1'  y='2'/>\n"
                                            "  <c>t</c>\n</a>\n");
    QTest::newRow("text among elements stays")
        << QByteArray("<a><p>some <b>bold</b>  text</p></a>")
        << QByteArray("<a>\n  <p>some <b>bold</b>  text</p>\n</a>\n");
    QTest::newRow("space that is kept") << QByteArray("<a><p xml:space=\"preserve\"><b/> </p></a>")
                                        << QByteArray("<a>\n  <p xml:space=\"preserve\"><b/> "
                                                      "</p>\n</a>\n");
    QTest::newRow("comments") << QByteArray("<!--one--><a><!-- two\n lines --><b/></a><!--end-->")
                              << QByteArray("<!--one-->\n<a>\n  <!-- two\n lines -->\n  <b/>\n"
                                            "</a>\n<!--end-->\n");
    QTest::newRow("a mark stays with its element")
        << QByteArray("<many><?hereabouts excluded?><except id=\"sip:b@c\"/></many>")
        << QByteArray("<many>\n  <?hereabouts excluded?><except id=\"sip:b@c\"/>\n</many>\n");
    QTest::newRow("one empty line stays")
        << QByteArray("<a><b/>\n\n\n\n<c/></a>") << QByteArray("<a>\n  <b/>\n\n  <c/>\n</a>\n");
    QTest::newRow("white space alone is text")
        << QByteArray("<a><b> </b></a>") << QByteArray("<a>\n  <b> </b>\n</a>\n");
    QTest::newRow("CDATA is text") << QByteArray("<a><b><![CDATA[ ]]></b></a>")
                                   << QByteArray("<a>\n  <b><![CDATA[ ]]></b>\n</a>\n");
}

void TestDocumentTexts::formats()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(gui::formatXml(before), after);
    QCOMPARE(gui::formatXml(after), after);
}

void TestDocumentTexts::formatsExamplesWithoutChangingWhatTheyMean()
{
    const auto meaning = [](const QByteArray &text) {
        QStringList words;
        QXmlStreamReader reader(text);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                words.append(u'<' + reader.qualifiedName().toString());
                for (const QXmlStreamAttribute &each : reader.attributes())
                    words.append(each.name().toString() + u'=' + each.value().toString());
            } else if (reader.isCharacters() && !reader.isWhitespace()) {
                words.append(reader.text().toString());
            } else if (reader.isComment() || reader.isProcessingInstruction()) {
                words.append(reader.text().toString() +
                             reader.processingInstructionData().toString());
            }
        }
        return words;
    };
    const auto files = test::examples({u"xcap/data/pres-rules"_s, u"xcap/data/resource-lists"_s,
                                       u"xcap/data/pidf"_s, u"xcap/data/rls-services"_s});
    QVERIFY(files.size() > 30);
    for (const test::ExampleFile &file : files) {
        const QByteArray formatted = gui::formatXml(file.text);
        QVERIFY2(meaning(formatted) == meaning(file.text), qPrintable(file.name));
        QVERIFY2(gui::formatXml(formatted) == formatted, qPrintable(file.name));
    }
}

void TestDocumentTexts::comparesLines()
{
    const QStringList mine{u"a"_s, u"b"_s, u"mine"_s, u"d"_s, u"e"_s};
    const QStringList theirs{u"a"_s, u"new"_s, u"b"_s, u"theirs"_s, u"d"_s};
    const std::vector<DiffRow> rows = gui::diffLines(mine, theirs);
    const std::vector<DiffRow> wanted{{0, 0, true},  {-1, 1, false}, {1, 2, true},
                                      {2, 3, false}, {3, 4, true},   {4, -1, false}};
    QCOMPARE(rows, wanted);
    QCOMPARE(gui::diffLines(mine, mine).size(), size_t(5));
    QVERIFY(gui::diffLines({}, {}).empty());
    QCOMPARE(gui::diffLines({}, theirs).size(), size_t(5));
}

void TestDocumentTexts::comparesRandomLines()
{
    std::mt19937 random(4745);
    const auto lines = [&] {
        QStringList all;
        for (int i = int(random() % 12); i > 0; --i)
            all.append(QString(QChar(u'a' + char16_t(random() % 4))));
        return all;
    };
    for (int round = 0; round < 500; ++round) {
        const QStringList left = lines();
        const QStringList right = lines();
        QStringList leftSeen;
        QStringList rightSeen;
        for (const DiffRow &row : gui::diffLines(left, right)) {
            QVERIFY(row.left >= 0 || row.right >= 0);
            if (row.left >= 0)
                leftSeen.append(left[row.left]);
            if (row.right >= 0)
                rightSeen.append(right[row.right]);
            QVERIFY(!row.isSame || left[row.left] == right[row.right]);
        }
        QCOMPARE(leftSeen, left);
        QCOMPARE(rightSeen, right);
    }
}

void TestDocumentTexts::templatesCanBeRead()
{
    for (const gui::Usage &usage : gui::usages()) {
        for (const QByteArray &user : {"sip:alice@example.com"_ba, QByteArray()}) {
            const auto templates = gui::documentTemplates(usage.auid, user);
            QVERIFY(!templates.empty());
            for (const gui::DocumentTemplate &each : templates) {
                QCOMPARE(gui::formatXml(each.text).simplified(), each.text.simplified());
                if (gui::isOfRules(usage.auid)) {
                    QVERIFY(presence::RuleSet::read(each.text));
                } else {
                    QCOMPARE(gui::usageOf(each.text), usage.auid);
                }
            }
        }
    }
}

void TestDocumentTexts::knowsUsagesByTheirRoot()
{
    QCOMPARE(gui::usageOf("<?xml version='1.0'?><!-- a --><cr:ruleset xmlns:cr=\"urn:x\"/>"),
             "pres-rules"_ba);
    QCOMPARE(gui::usageOf("<a/>"), QByteArray());
    QCOMPARE(gui::usageOf("no XML"), QByteArray());
    QCOMPARE(gui::usageTitle("urn:unknown"), u"urn:unknown"_s);
}

QTEST_GUILESS_MAIN(TestDocumentTexts)
#include "tst_documenttexts.moc"
