// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "documents.h"

using namespace Qt::Literals::StringLiterals;
using namespace presence;
using namespace presence::testing;

// What PidfReader and PidfWriter make of a part: the text that watchers get. Some phones look for
// literal bytes in it.
class TestPidfRewriting : public QObject
{
    Q_OBJECT

private slots:
    void writesPartsForWatchers_data();
    void writesPartsForWatchers();
    void putsTuplesBeforeNotesBeforeAllElse();
    void keepsQualifiedNamesInValues();
    void declaresOnlyWhatAPartUses();
    void findsAFreePrefixAmongMany();
};

namespace {

void row(const char *name, const QByteArray &document, const QByteArray &text)
{
    QTest::newRow(name) << document << text;
}

void prefixRows()
{
    row("prefix for PIDF, RFC 3863, 4.2.2",
        "<impp:presence xmlns:impp='urn:ietf:params:xml:ns:pidf' entity='pres:a@b'>"
        "<impp:tuple id='sg89ae'><impp:status><impp:basic>open</impp:basic></impp:status>"
        "<impp:contact priority='0.8'>tel:+09012345678</impp:contact></impp:tuple></impp:presence>",
        "<tuple id=\"sg89ae\"><status><basic>open</basic></status>"
        "<contact priority=\"0.8\">tel:+09012345678</contact></tuple>");
    row("other prefixes for data model and RPID",
        "<presence xmlns='urn:ietf:params:xml:ns:pidf' "
        "xmlns:p='urn:ietf:params:xml:ns:pidf:data-model'"
        " xmlns:r='urn:ietf:params:xml:ns:pidf:rpid'><p:person id='p1'><r:activities>\n "
        "<r:busy></r:busy>\n"
        "</r:activities><p:note>x</p:note></p:person></presence>",
        "<dm:person id=\"p1\"><rpid:activities><rpid:busy/></rpid:activities><dm:note>x</dm:note>"
        "</dm:person>");
    row("data model and RPID as default namespaces",
        "<x:presence xmlns:x='urn:ietf:params:xml:ns:pidf'>"
        "<person xmlns='urn:ietf:params:xml:ns:pidf:data-model' id='p1'>"
        "<activities "
        "xmlns='urn:ietf:params:xml:ns:pidf:rpid'><away/></activities></person></x:presence>",
        "<dm:person id=\"p1\"><rpid:activities><rpid:away/></rpid:activities></dm:person>");
    row("prefixes exchanged",
        "<dm:presence xmlns:dm='urn:ietf:params:xml:ns:pidf'>"
        "<rpid:person xmlns:rpid='urn:ietf:params:xml:ns:pidf:data-model' id='p1'>"
        "<mood xmlns='urn:ietf:params:xml:ns:pidf:rpid'><calm/></mood></rpid:person></dm:presence>",
        "<dm:person id=\"p1\"><rpid:mood><rpid:calm/></rpid:mood></dm:person>");
    row("extension keeps its prefix, as linphone's",
        testing::presence(
            "<tuple id='a'><status><basic>open</basic><o:online xmlns:o='urn:o'/></status>"
            "</tuple>"),
        "<tuple id=\"a\" "
        "xmlns:o=\"urn:o\"><status><basic>open</basic><o:online/></status></tuple>");
    row("extension as default namespace",
        testing::presence("<tuple id='a'><status/><x xmlns='urn:x'><y/><basic "
                          "xmlns='urn:ietf:params:xml:ns:pidf'>open</basic></x><contact>sip:a@b</"
                          "contact></tuple>"),
        "<tuple id=\"a\"><status/><x xmlns=\"urn:x\"><y/><basic "
        "xmlns=\"urn:ietf:params:xml:ns:pidf\">open</basic></x><contact>sip:a@b</contact></tuple>");
    row("extension without namespace",
        testing::presence("<tuple id='a'><status/><x xmlns=''><dm:note>n</dm:note></x></tuple>"),
        "<tuple id=\"a\"><status/><x xmlns=\"\"><dm:note>n</dm:note></x></tuple>");
    row("one prefix, two namespaces",
        testing::presence(
            "<tuple id='a'><status><x:a xmlns:x='urn:1'/><x:b xmlns:x='urn:2' x:c=''/></status>"
            "</tuple>"),
        "<tuple id=\"a\" xmlns:x=\"urn:1\"><status><x:a/><x:b xmlns:x=\"urn:2\" x:c=\"\"/></status>"
        "</tuple>");
    row("a prefix of ours with another meaning",
        testing::presence("<tuple id='a'><status><rpid:a xmlns:rpid='urn:1' xmlns:rpid1='urn:2' "
                          "rpid1:b='' rpid:c=''/></status></tuple>"),
        "<tuple id=\"a\" xmlns:rpid2=\"urn:1\" xmlns:rpid1=\"urn:2\"><status>"
        "<rpid2:a rpid1:b=\"\" rpid2:c=\"\"/></status></tuple>");
    row("attribute in PIDF's namespace, RFC 3863, 4.3.3",
        testing::presence(
            "<tuple id='a'><status/><x:e xmlns:x='urn:x' xmlns:i='urn:ietf:params:xml:ns:pidf' "
            "i:mustUnderstand='1'/></tuple>"),
        "<tuple id=\"a\" xmlns:x=\"urn:x\" xmlns:i=\"urn:ietf:params:xml:ns:pidf\"><status/>"
        "<x:e i:mustUnderstand=\"1\"/></tuple>");
    row("extension of <presence>", testing::presence("<x xmlns='urn:x' id='1'> <y/>t </x>"),
        "<x xmlns=\"urn:x\" id=\"1\"> <y/>t </x>");
}

void contentRows()
{
    row("note with language, timestamp",
        testing::presence("<tuple id='a'><status/><note xml:lang='fr'> \xC3\xA0 &amp; </note>"
                          "<timestamp>2001-10-27T16:49:29Z</timestamp></tuple>"),
        "<tuple id=\"a\"><status/><note xml:lang=\"fr\"> \xC3\xA0 &amp; </note>"
        "<timestamp>2001-10-27T16:49:29Z</timestamp></tuple>");
    row("white space of layout",
        testing::presence("<tuple id='a'>\n <status>\n <basic>\n  open</basic>\n"
                          " </status>\n</tuple>"),
        "<tuple id=\"a\"><status><basic>open</basic></status></tuple>");
    row("unknown basic is kept", testing::presence(tuple("a", "unknown")),
        "<tuple id=\"a\"><status><basic>unknown</basic></status></tuple>");
    row("comments and instructions go",
        testing::presence("<tuple id='a'><!-- x --><status/><?php y ?></tuple><!-- z -->"),
        "<tuple id=\"a\"><status/></tuple>");
    row("what PIDF does not define goes, RFC 3863, 4.2.5",
        testing::presence("<show>x</show><tuple id='a'><show><y/></show><status/>text</tuple>"),
        "<tuple id=\"a\"><status/></tuple>");
    row("children of a tuple in the order of the schema",
        testing::presence(
            "<tuple id='a'><timestamp>t</timestamp><note>n</note><contact>sip:c</contact>"
            "<x:b xmlns:x='urn:x'/><x:a xmlns:x='urn:x'/><status><basic>open</basic></status>"
            "</tuple>"),
        "<tuple id=\"a\" xmlns:x=\"urn:x\"><status><basic>open</basic></status><x:b/><x:a/>"
        "<contact>sip:c</contact><note>n</note><timestamp>t</timestamp></tuple>");
    row("children of a device in the order of the schema",
        testing::presence(
            "<dm:device id='d'><dm:timestamp>t</dm:timestamp><dm:note>n</dm:note>"
            "<dm:deviceID>urn:d</dm:deviceID><rpid:user-input>idle</rpid:user-input></dm:device>"),
        "<dm:device "
        "id=\"d\"><rpid:user-input>idle</rpid:user-input><dm:deviceID>urn:d</dm:deviceID>"
        "<dm:note>n</dm:note><dm:timestamp>t</dm:timestamp></dm:device>");
    row("a tuple without status",
        testing::presence("<tuple id='a'><contact>sip:c</contact></tuple>"),
        "<tuple id=\"a\"><status/><contact>sip:c</contact></tuple>");
    row("an empty tuple", testing::presence("<tuple id='a'/>"),
        "<tuple id=\"a\"><status/></tuple>");
    row("id in single quotes and wild", testing::presence("<tuple id='\"&gt;&lt;x'/>"),
        "<tuple id=\"__22_3e_3cx\"><status/></tuple>");
    row("white space in an extension stays",
        testing::presence("<tuple id='a'><status/><x:e xmlns:x='urn:x'> <x:f/> </x:e></tuple>"),
        "<tuple id=\"a\" xmlns:x=\"urn:x\"><status/><x:e> <x:f/> </x:e></tuple>");
    row("other attributes of a tuple",
        testing::presence("<tuple x='&#10;1' id='a' y='&quot;'><status/></tuple>"),
        "<tuple id=\"a\" x=\"&#10;1\" y=\"&quot;\"><status/></tuple>");
}

} // namespace

void TestPidfRewriting::writesPartsForWatchers_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("text");
    prefixRows();
    contentRows();
}

void TestPidfRewriting::writesPartsForWatchers()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, text);
    const PidfDocument once = read(document);
    QCOMPARE(once.text, text);
    // What we sent reads back the same.
    const Input input{.document = &once, .received = 1, .etag = {}, .sender = {}};
    const QByteArray composed = compose("sip:a@b", {&input, 1}, Policy::Merge);
    QCOMPARE(read(composed).text, text);
}

void TestPidfRewriting::putsTuplesBeforeNotesBeforeAllElse()
{
    const PidfDocument document =
        read(testing::presence("<dm:person id='p'/><x:e xmlns:x='urn:x'/><note>n</note>" +
                               tuple("a", "open") + "<dm:device id='d'/>" + tuple("b", "closed")));
    using Kind = PidfPart::Kind;
    std::vector<Kind> kinds;
    for (const PidfPart &part : document.parts)
        kinds.push_back(part.kind);
    const std::vector<Kind> expected = {Kind::Tuple,  Kind::Tuple,     Kind::Note,
                                        Kind::Person, Kind::Extension, Kind::Device};
    QVERIFY(kinds == expected);
    QCOMPARE(document.textOf(document.parts[2]).toByteArray(), "<note>n</note>"_ba);
}

void TestPidfRewriting::keepsQualifiedNamesInValues()
{
    const PidfDocument document =
        read("<presence xmlns='urn:ietf:params:xml:ns:pidf' xmlns:t='urn:t' xmlns:u='urn:u'"
             " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:e='urn:e'>"
             "<e:x xsi:type='t:name'>u:name</e:x></presence>");
    QCOMPARE(document.text, "<e:x xsi:type=\"t:name\" xmlns:e=\"urn:e\""
                            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                            " xmlns:t=\"urn:t\" xmlns:u=\"urn:u\">u:name</e:x>"_ba);
}

void TestPidfRewriting::declaresOnlyWhatAPartUses()
{
    // Else a document could grow to the square of its size.
    QByteArray declarations;
    for (int i = 0; i < 50; ++i)
        declarations +=
            " xmlns:n" + QByteArray::number(i) + "='urn:n" + QByteArray::number(i) + "'";
    QByteArray tuples;
    for (int i = 0; i < 200; ++i)
        tuples += "<tuple id='a'/>";
    const PidfDocument document = read("<presence xmlns='urn:ietf:params:xml:ns:pidf'" +
                                       declarations + ">" + tuples + "</presence>");
    QCOMPARE(document.parts.size(), size_t(200));
    QVERIFY(!document.text.contains("xmlns"));
}

// The prefix dm means something else here, and the numbers behind it are taken up to the most that
// may be in scope. To ask for each of them on each element would take 140 million comparisons.
void TestPidfRewriting::findsAFreePrefixAmongMany()
{
    QByteArray nested;
    QByteArray ends;
    int number = 0;
    for (int depth = 0; depth < 4; ++depth) {
        nested += "<x:in";
        while (++number % 60 != 0)
            nested += " xmlns:dm" + QByteArray::number(number) + "='u'";
        nested += '>';
        ends += "</x:in>";
    }
    const PidfDocument document = read(presence::testing::presence(
        "<tuple id='a' xmlns:dm='urn:x' xmlns:x='urn:x'><status/>" + nested +
        QByteArray("<dm:a dm:b=''/>").repeated(2500) + ends + "</tuple>"));
    QCOMPARE(document.text.count("<dm60:a dm60:b=\"\"/>"), 2500);
}

QTEST_APPLESS_MAIN(TestPidfRewriting)
#include "tst_pidfrewriting.moc"
