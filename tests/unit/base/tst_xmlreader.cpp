// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "base/xmlreader.h"

using namespace Qt::Literals::StringLiterals;
using base::XmlLimits;
using base::XmlReader;

class TestXmlReader : public QObject
{
    Q_OBJECT

private slots:
    void givesElementsTextAndNamespaces();
    void countsDepthAndSkipsElements();
    void knowsPrefixesInScope();
    void readsWhatIsUtf8_data();
    void readsWhatIsUtf8();
    void refusesWithSentenceAndPlace_data();
    void refusesWithSentenceAndPlace();
    void refusesWhatGoesBeyondALimit_data();
    void refusesWhatGoesBeyondALimit();
    void acceptsWhatReachesALimit();
    void countsDeclarationsWhereTheyAreInScope();
    void countsNoMarkupInCommentsAndCdata();
    void staysAtTheFirstError();
    void endsWithTheErrorOfItsCaller();
};

namespace {

/// Reads to the end; what went wrong, or an empty error.
base::XmlError readAll(QByteArrayView document, const XmlLimits &limits = {})
{
    XmlReader reader(document, limits);
    for (;;) {
        switch (reader.next()) {
        case XmlReader::Token::Error: return reader.error();
        case XmlReader::Token::EndDocument: return {};
        default: break;
        }
    }
}

} // namespace

void TestXmlReader::givesElementsTextAndNamespaces()
{
    XmlReader reader("<?xml version='1.0'?><!-- c --><a xmlns='urn:a' xmlns:b='urn:b' b:x='1'>"
                     "<b:c>x &amp; <!-- c --><![CDATA[<y>]]></b:c><?p i?></a>");
    QCOMPARE(reader.next(), XmlReader::Token::StartElement);
    QVERIFY(reader.isElement("urn:a", "a"));
    QCOMPARE(reader.attributes().size(), size_t(1));
    QCOMPARE(reader.attributes()[0].namespaceUri, "urn:b");
    QCOMPARE(reader.attributes()[0].name, "x");
    QCOMPARE(reader.attributes()[0].value, "1");
    QVERIFY(!reader.attribute("x")); // which would be one without a namespace
    QCOMPARE(reader.next(), XmlReader::Token::StartElement);
    QVERIFY(reader.isElement("urn:b", "c"));
    QCOMPARE(reader.prefix(), "b");
    QCOMPARE(reader.next(), XmlReader::Token::Text);
    QCOMPARE(reader.text(), "x & <y>");
    QCOMPARE(reader.next(), XmlReader::Token::EndElement);
    QCOMPARE(reader.next(), XmlReader::Token::EndElement);
    QCOMPARE(reader.next(), XmlReader::Token::EndDocument);
}

void TestXmlReader::countsDepthAndSkipsElements()
{
    XmlReader reader("<a><b><c/><c>t<d/></c></b><e/></a>");
    reader.next();
    QCOMPARE(reader.depth(), 1);
    reader.next();
    QCOMPARE(reader.depth(), 2);
    QVERIFY(reader.skipElement());
    QCOMPARE(reader.next(), XmlReader::Token::StartElement);
    QCOMPARE(reader.name(), "e");
    QCOMPARE(reader.depth(), 2);
    QCOMPARE(reader.next(), XmlReader::Token::EndElement);
    QCOMPARE(reader.depth(), 2);
    QCOMPARE(reader.next(), XmlReader::Token::EndElement);
    QCOMPARE(reader.depth(), 1);
}

void TestXmlReader::knowsPrefixesInScope()
{
    XmlReader reader("<a xmlns:p='urn:1'><b xmlns:p='urn:2'/><c/></a>");
    reader.next();
    QCOMPARE(*reader.namespaceOf("p"), "urn:1");
    QVERIFY(!reader.namespaceOf("q"));
    reader.next();
    QCOMPARE(*reader.namespaceOf("p"), "urn:2");
    reader.next();
    reader.next();
    QCOMPARE(reader.name(), "c");
    QCOMPARE(*reader.namespaceOf("p"), "urn:1");
}

void TestXmlReader::readsWhatIsUtf8_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("no declaration") << "<a>\xC3\xA9</a>"_ba;
    QTest::newRow("declared") << "<?xml version='1.0' encoding='utf-8'?><a>\xC3\xA9</a>"_ba;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF<a>\xC3\xA9</a>"_ba;
    QTest::newRow("reference") << "<?xml version='1.0' encoding='US-ASCII'?><a>&#233;</a>"_ba;
}

void TestXmlReader::readsWhatIsUtf8()
{
    QFETCH(QByteArray, document);
    XmlReader reader(document);
    QCOMPARE(reader.next(), XmlReader::Token::StartElement);
    QCOMPARE(reader.next(), XmlReader::Token::Text);
    QCOMPARE(reader.text(), "\xC3\xA9");
}

void TestXmlReader::refusesWithSentenceAndPlace_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("sentence"); // part of it
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &document, const char *sentence,
                        int line = 1) {
        QTest::newRow(name) << document << QString::fromLatin1(sentence) << line;
    };
    row("nothing", "", "");
    row("text", "presence", "does not begin");
    row("cut off", "<a>\n<b>", "before the end tag of b", 2);
    row("tags that do not match", "<a>\n<b>\n</a>", "mismatch", 3);
    row("two roots", "<a/><b/>", "Extra content");
    row("attribute twice", "<a x='1' x='2'/>", "redefined");
    row("attribute twice by namespace", "<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/>",
        "redefined");
    row("prefix not declared", "<a>\n  <p:b/></a>", "prefix p is not declared", 2);
    row("attribute prefix not declared", "<a p:b='1'/>", "prefix p is not declared");
    row("prefix declared twice", "<a xmlns:p='u' xmlns:p='v'/>", "xmlns:p is redefined");
    row("default declared twice", "<a xmlns='u' xmlns='v'/>", "xmlns is redefined");
    row("prefix undeclared", "<a xmlns:p=''/>", "namespace declaration");
    row("xml rebound", "<a xmlns:xml='u'/>", "namespace declaration");
    row("two colons", "<p:a:b xmlns:p='u'/>", "more than one prefix");
    row("end tag under another prefix", "<a xmlns:p='u' xmlns:q='u'><p:b></q:b></a>", "mismatch");
    row("element that is no name", "<`a/>", "name");
    row("attribute that is no name", "<a `b='1'/>", "");
    row("prefix that is no name", "<a xmlns:`b='urn:b'/>", "");
    row("times sign in a name", "<a\xC3\x97/>", "");
    row("namespace that is no URI", "<a xmlns='urn: b'/>", "not a URI");
    row("unknown entity", "<a>&nbsp;</a>", "nbsp");
    row("DTD", "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        "document type declaration", 2);
    row("external DTD", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
        "document type declaration");
    row("no UTF-8", "<a>\xC3</a>", "UTF-8");
    row("surrogate in UTF-8", "<a>\xED\xA0\x80</a>", "UTF-8");
    row("Latin-1", "<?xml version='1.0' encoding='ISO-8859-1'?><a/>", "ISO-8859-1");
    row("UTF-16", QByteArray("\xFF\xFE<\0a\0/\0>\0", 10), "UTF-8");
    row("UTF-16 without mark", QByteArray("\0<\0a\0/\0>", 8), "");
    row("control character", "<a>\x01</a>", "a character that XML");
    row("control character by reference", "<a>&#1;</a>", "a character that XML");
    row("surrogate by reference", "<a>&#xD800;</a>", "a character that XML");
    row("reference to no number", "<a>&#x;</a>", "a character that XML");
    row("noncharacter", "<a>\xEF\xBF\xBE</a>", "");
    row("XML 1.1", "<?xml version='1.1'?><a/>", "version");
}

void TestXmlReader::refusesWithSentenceAndPlace()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, sentence);
    QFETCH(int, line);
    const base::XmlError error = readAll(document);
    QVERIFY(!error.sentence.isEmpty());
    QVERIFY2(error.sentence.english().contains(sentence), qPrintable(error.sentence));
    QCOMPARE(error.line, line);
    QVERIFY(error.column >= 1);
}

void TestXmlReader::refusesWhatGoesBeyondALimit_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("sentence");
    const XmlLimits limits;
    QByteArray attributes;
    for (int i = 0; i <= limits.attributes; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    QTest::newRow("size") << QByteArray("<a>" + QByteArray(limits.size, ' ') + "</a>")
                          << u"longer"_s;
    QTest::newRow("depth") << QByteArray("<a>").repeated(limits.depth + 1) << u"nested"_s;
    QTest::newRow("depth of 21000, unclosed") << QByteArray("<a>").repeated(21000) << u"nested"_s;
    QTest::newRow("elements") << QByteArray("<a>" + QByteArray("<b/>").repeated(limits.elements) +
                                            "</a>")
                              << u"more than 4096 elements"_s;
    QTest::newRow("attributes") << QByteArray("<a" + attributes + "/>")
                                << u"more than 64 attributes"_s;
    QByteArray declarations; // a few on each element, and many in scope of the last
    for (int i = 0; i <= limits.declarations; ++i)
        declarations += (i % 8 == 0 ? "><a xmlns:n" : " xmlns:n") + QByteArray::number(i) + " =''";
    QTest::newRow("declarations in scope")
        << QByteArray(declarations.sliced(1) + ">") << u"More than 256 namespace declarations"_s;
    QTest::newRow("attributes behind quoted marks")
        << QByteArray("<a x='>/' y=\">'\"" + attributes + "/>") << u"more than 64 attributes"_s;
}

void TestXmlReader::refusesWhatGoesBeyondALimit()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, sentence);
    const base::XmlError error = readAll(document);
    QVERIFY2(error.sentence.english().contains(sentence), qPrintable(error.sentence));
}

void TestXmlReader::acceptsWhatReachesALimit()
{
    const XmlLimits limits{.size = 76, .depth = 3, .elements = 4, .attributes = 2};
    const QByteArray document = "<a x='=' y='>'><b x='<!--'/><b><c/></b></a>";
    QVERIFY(
        readAll(document, limits).sentence.english().contains(u'<')); // '<' in a value is an error
    const QByteArray good =
        "<a x='=' y='>'><b x='--'/><b><c/></b><!-- <d><d><d><d a='' b='' c=''>-->"
        "</a>";
    QCOMPARE(good.size(), limits.size);
    QCOMPARE(readAll(good, limits).sentence, QString());
    QVERIFY(!readAll(good, {.size = 75}).sentence.isEmpty());
    QVERIFY(!readAll(good, {.depth = 2}).sentence.isEmpty());
    QVERIFY(!readAll(good, {.elements = 3}).sentence.isEmpty());
    QVERIFY(!readAll(good, {.attributes = 1}).sentence.isEmpty());
}

void TestXmlReader::countsDeclarationsWhereTheyAreInScope()
{
    const XmlLimits limits{.declarations = 2};
    const QByteArray document = "<a xmlns='u'><b xmlns:p='u' xmlnsx='' x='xmlns='/>"
                                "<b xmlns:p='u'></b><b xmlns:p='u'>%</b></a>";
    QCOMPARE(readAll(document, limits).sentence, QString());
    QVERIFY(!readAll(QByteArray(document).replace("%", "<c xmlns:q = 'u'/>"), limits)
                 .sentence.isEmpty());
    QVERIFY(!readAll(document, {.declarations = 1}).sentence.isEmpty());
}

void TestXmlReader::countsNoMarkupInCommentsAndCdata()
{
    const QByteArray hidden = "<b c='1' d='2'><!DOCTYPE x>";
    const QByteArray document =
        "<a><!--" + hidden + "--><![CDATA[" + hidden + "]]><?p " + hidden + "?></a>";
    QCOMPARE(readAll(document, {.elements = 1, .attributes = 1}).sentence, QString());
}

void TestXmlReader::staysAtTheFirstError()
{
    XmlReader reader("<a></b>");
    QCOMPARE(reader.next(), XmlReader::Token::StartElement);
    QCOMPARE(reader.next(), XmlReader::Token::Error);
    const base::XmlError first = reader.error();
    QCOMPARE(reader.next(), XmlReader::Token::Error);
    QCOMPARE(reader.fail(u"Another."_s), XmlReader::Token::Error);
    QVERIFY(reader.error() == first);
    QVERIFY(!reader.skipElement());
}

void TestXmlReader::endsWithTheErrorOfItsCaller()
{
    XmlReader reader("<a>\n<b/></a>");
    reader.next();
    reader.next();
    reader.next();
    reader.fail(u"No b here."_s);
    QCOMPARE(reader.next(), XmlReader::Token::Error);
    QCOMPARE(reader.error().sentence, u"No b here."_s);
    QCOMPARE(reader.error().line, 2);
    QCOMPARE(reader.error().column, 5);
}

QTEST_APPLESS_MAIN(TestXmlReader)
#include "tst_xmlreader.moc"
