// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QtTest>

#include "xcap/schema.h"
#include "xcap/xcapdiffdocument.h"
#include "xcap/xmldocument.h"
#include "xcap/xmltree.h"
#include "xmlpatcher.h"

using namespace Qt::Literals::StringLiterals;
using namespace xcap;

// A patch turns the old text into the new one, as canonical form with comments has it, when
// somebody else applies it; and the document that carries it is a valid xcap-diff.
class TestXmlPatch : public QObject
{
    Q_OBJECT

private slots:
    void thePatcherDoesWhatTheRfcShows_data();
    void thePatcherDoesWhatTheRfcShows();
    void saysTheOperation_data();
    void saysTheOperation();
    void saysNothingForTheSame();
    void givesUp_data();
    void givesUp();
    void givesUpAtOnceWhereEveryChangeIsLong();
    void turnsOneIntoTheOther();
};

namespace {

QByteArray file(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/patch-ops/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(name));
    return file.readAll();
}

QByteArray carried(const Patch &patch)
{
    XcapDiffDocument document;
    document.xcapRoot = "http://xcap.example.com/";
    document.entries.emplace_back(
        DocumentDiff{"tests/users/sip:joe@example.com/index", "old", "new", patch.empty(), patch});
    return document.toByteArray();
}

constexpr qsizetype Anything = 1'000'000;

/// A node of a random document.
struct Node
{
    XmlNode::Kind kind = XmlNode::Kind::Element;
    QByteArray name; // or the text
    std::map<QByteArray, QByteArray> attributes;
    QByteArray declarations;
    std::vector<Node> children;
};

class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int limit) { return m_random.bounded(limit); }

    Node node(int depth)
    {
        Node made;
        const int kind = below(10);
        if (kind < 5) {
            static const char *const names[] = {"x", "y", "a:x", "a:y", "b:x"};
            made.name = names[below(5)];
            if (below(6) == 0)
                made.declarations = below(2) ? " xmlns='urn:d'" : " xmlns:b='urn:c' xmlns=''";
            for (int i = below(3); i > 0; --i)
                changeAttribute(made);
            for (int i = depth > 0 ? below(6) : 0; i > 0; --i)
                made.children.push_back(node(depth - 1));
            return made;
        }
        static const char *const texts[] = {"\n  ",          "\n  ",   "one",     "two &amp; &#13;",
                                            "<![CDATA[<]]>", "]]&gt;", "\xC3\xA9"};
        static const char *const others[] = {"<!-- one -->", "<!--two-->", "<!-- <x> -->"};
        static const char *const instructions[] = {"<?one two?>", "<?three?>"};
        made.kind = kind < 8    ? XmlNode::Kind::Text
                    : kind == 8 ? XmlNode::Kind::Comment
                                : XmlNode::Kind::Instruction;
        made.name = kind < 8    ? texts[below(7)]
                    : kind == 8 ? others[below(3)]
                                : instructions[below(2)];
        return made;
    }

    void changeAttribute(Node &node)
    {
        static const char *const names[] = {"id", "n", "a:n", "xml:lang"};
        static const char *const values[] = {"1", "2", "", "&lt;&quot;", " a&#9;b&#10; &#13;"};
        const QByteArray name = names[below(4)];
        if (below(4) == 0)
            node.attributes.erase(name);
        else
            node.attributes[name] = values[below(5)];
    }

    /// One small change somewhere below.
    void change(Node &node)
    {
        const int count = int(node.children.size());
        if (count > 0 && below(3)) {
            Node &child = node.children[size_t(below(count))];
            if (child.kind == XmlNode::Kind::Element) {
                change(child);
                return;
            }
        }
        const auto place = [&](int size) { return node.children.begin() + below(size); };
        switch (below(6)) {
        case 0: changeAttribute(node); break;
        case 1:
        case 2: node.children.insert(place(count + 1), this->node(2)); break;
        case 3:
            if (count > 0)
                node.children.erase(place(count));
            break;
        case 4:
            if (count > 0)
                *place(count) = this->node(2);
            break;
        default:
            if (count > 1)
                std::swap(*place(count), *place(count));
            break;
        }
    }

private:
    QRandomGenerator m_random;
};

QByteArray textOf(const Node &node)
{
    if (node.kind != XmlNode::Kind::Element)
        return node.name;
    QByteArray text = '<' + node.name + node.declarations;
    for (const auto &[name, value] : node.attributes)
        text += ' ' + name + "=\"" + value + '"';
    if (node.children.empty())
        return text + "/>";
    text += '>';
    for (const Node &child : node.children)
        text += textOf(child);
    return text + "</" + node.name + '>';
}

} // namespace

void TestXmlPatch::thePatcherDoesWhatTheRfcShows_data()
{
    QTest::addColumn<QString>("name");
    // Without those that patch namespaces, and A.16, which prints less white space than is left.
    for (const int example : {1, 2, 4, 5, 6, 7, 9, 10, 11, 12, 13, 15, 17})
        QTest::addRow("A.%d", example) << u"rfc5261-A.%1-"_s.arg(example);
}

void TestXmlPatch::thePatcherDoesWhatTheRfcShows()
{
    QFETCH(QString, name);
    const auto result =
        test::applyPatch(file(name + u"source.xml"_s), file(name + u"diff.xml"_s), "diff");
    QVERIFY2(result, result ? "" : result.error().constData());
    QCOMPARE(*result, test::canonicalXml(file(name + u"result.xml"_s)));
}

void TestXmlPatch::saysTheOperation_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("operations");
    const QByteArray doc = "<doc>\n  <note>This is a sample document</note>\n</doc>";
    QTest::newRow("RFC 5874, A.2: elements are appended")
        << doc << QByteArray(doc).replace("</doc>", "<foo>this is a new element</foo><bar/></doc>")
        << QByteArray("<d:add sel=\"*\"><foo>this is a new element</foo><bar/></d:add>");
    QTest::newRow("an element between others")
        << QByteArray("<l><e u='1'/>\n<e u='3'/>\n</l>")
        << QByteArray("<l><e u='1'/>\n<e u='2'/>\n<e u='3'/>\n</l>")
        << QByteArray("<d:add sel=\"*/text()[1]\" pos=\"after\"><e u='2'/>\n</d:add>");
    QTest::newRow("first of all") << QByteArray("<l><e/></l>") << QByteArray("<l><f/><e/></l>")
                                  << QByteArray("<d:add sel=\"*\" pos=\"prepend\"><f/></d:add>");
    QTest::newRow("an element with the space behind it goes")
        << QByteArray("<l>\n <e u='1'/>\n <e u='2'/>\n</l>") << QByteArray("<l>\n <e u='1'/>\n</l>")
        << QByteArray("<d:remove sel=\"*/text()[2]\"/><d:remove sel=\"*/*[2]\"/>");
    QTest::newRow("the value of an attribute")
        << QByteArray("<l><e u='1'/><e u='2'/></l>")
        << QByteArray("<l><e u='1'/><e u='a&amp;b'/></l>")
        << QByteArray("<d:replace sel=\"*/*[2]/@u\">a&amp;b</d:replace>");
    QTest::newRow("a new attribute") << QByteArray("<l><e/></l>") << QByteArray("<l><e u='1'/></l>")
                                     << QByteArray("<d:add sel=\"*/*[1]\" type=\"@u\">1</d:add>");
    QTest::newRow("a text") << QByteArray("<l><n kind='given'>Joe</n></l>")
                            << QByteArray("<l><n kind='given'>Jim</n></l>")
                            << QByteArray("<d:replace sel=\"*/*[1]/text()[1]\">Jim</d:replace>");
    QTest::newRow("content keeps the namespaces of its place")
        << QByteArray("<l xmlns='urn:l' xmlns:d='urn:d'><e/></l>")
        << QByteArray("<l xmlns='urn:l' xmlns:d='urn:d'><e/><d:f/></l>")
        << QByteArray("<d1:add xmlns=\"urn:l\" xmlns:d=\"urn:d\" sel=\"*\"><d:f/></d1:add>");
}

void TestXmlPatch::saysTheOperation()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, operations);
    const auto patch = makePatch(before, after, Anything);
    QVERIFY(patch);
    const QByteArray diff = carried(*patch);
    QVERIFY2(diff.contains(operations), diff.constData());
    const auto result = test::applyPatch(before, diff, "xcap-diff/document");
    QVERIFY2(result, result ? "" : result.error().constData());
    QCOMPARE(*result, test::canonicalXml(after));
}

void TestXmlPatch::saysNothingForTheSame()
{
    const auto patch = makePatch("<?xml version='1.0'?><l a='1' b='2'><e></e>&#65;</l>",
                                 "<l b=\"2\"  a='1'><e/><![CDATA[A]]></l>\n", Anything);
    QVERIFY(patch && patch->empty());
    QVERIFY(carried(*patch).contains("<body-not-changed/>"));
}

void TestXmlPatch::givesUp_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("another root") << QByteArray("<l/>") << QByteArray("<m/>");
    QTest::newRow("other declarations at the root")
        << QByteArray("<l xmlns:a='urn:a'/>") << QByteArray("<l xmlns:a='urn:b'/>");
    QTest::newRow("a comment before the root") << QByteArray("<l/>") << QByteArray("<!--c--><l/>");
    QTest::newRow("a comment behind the root") << QByteArray("<l/>") << QByteArray("<l/><!--c-->");
    QTest::newRow("an empty attribute of the root")
        << QByteArray("<l/>") << QByteArray("<l a=''/>");
    QTest::newRow("longer than allowed")
        << QByteArray("<l/>") << "<l>" + QByteArray(200, 'x') + "</l>";
}

void TestXmlPatch::givesUp()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QVERIFY(!makePatch(before, after, 200));
}

// Each change has to declare all that is in scope, here thousands of namespaces, so a few changes
// take all the bytes there are. To prepare the others too would take minutes.
void TestXmlPatch::givesUpAtOnceWhereEveryChangeIsLong()
{
    QByteArray begin = "<l";
    for (int i = 0; i < 4000; ++i)
        begin += " xmlns:n" + QByteArray::number(i) + "='u'";
    begin += '>';
    QByteArray before = begin;
    QByteArray after = begin;
    for (int i = 0; i < 25'000; ++i) {
        before += "<e u='" + QByteArray::number(i) + "'/>";
        after += "<f u='" + QByteArray::number(i) + "'/>";
    }
    QVERIFY(!makePatch(before + "</l>", after + "</l>", before.size()));
}

void TestXmlPatch::turnsOneIntoTheOther()
{
    const Schema schema(u"xcap-diff.xsd"_s);
    QVERIFY(schema.isCompiled());
    int patched = 0;
    constexpr int Rounds = 3000;
    for (quint32 seed = 0; seed < Rounds; ++seed) {
        Maker maker(seed);
        Node root;
        root.name = "root";
        root.declarations = " xmlns:a='urn:a' xmlns:b='urn:b'";
        if (maker.below(2))
            root.declarations += " xmlns='urn:r'";
        for (int i = maker.below(8); i > 0; --i)
            root.children.push_back(maker.node(3));
        const QByteArray before = textOf(root);
        for (int i = maker.below(6); i > 0; --i)
            maker.change(root);
        const QByteArray after = textOf(root);
        QVERIFY2(XmlDocument::read(before) && XmlDocument::read(after), after.constData());
        const auto patch = makePatch(before, after, Anything);
        if (!patch)
            continue;
        ++patched;
        const QByteArray diff = carried(*patch);
        const QByteArray report = before + "\n" + after + "\n" + diff;
        const auto wrong = schema.validate(diff);
        QVERIFY2(!wrong,
                 wrong ? (wrong->sentence.english().toUtf8() + '\n' + report).constData() : "");
        const auto result = test::applyPatch(before, diff, "xcap-diff/document");
        QVERIFY2(result, result ? "" : (result.error() + '\n' + report).constData());
        QVERIFY2(*result == test::canonicalXml(after), report.constData());
        QCOMPARE(patch->empty(), test::canonicalXml(before) == test::canonicalXml(after));
    }
    QVERIFY2(patched > Rounds * 9 / 10, QByteArray::number(patched).constData());
}

QTEST_APPLESS_MAIN(TestXmlPatch)
#include "tst_xmlpatch.moc"
