// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "xcap/xmldocument.h"

using namespace Qt::Literals::StringLiterals;
using namespace xcap;

// Get, put and delete of parts of a document (RFC 4825, 8), with the RFC's own examples.
class TestXmlDocument : public QObject
{
    Q_OBJECT

private slots:
    void getsTheElementOfSection63();
    void getsBySection64sNamespaces();
    void getsNamespaceBindings();
    void getsAttributesWithTheirQuotes();
    void insertsAsSection823Shows_data();
    void insertsAsSection823Shows();
    void insertsIntoAnEmptyTag();
    void replacesOnlyTheElement();
    void refusesPut_data();
    void refusesPut();
    void saysTheDeepestAncestor();
    void putsAttributes_data();
    void putsAttributes();
    void removes_data();
    void removes();
    void refusesToRemove_data();
    void refusesToRemove();
    void keepsDeclarationsOfTheElement();
    void refusesOtherEncodings_data();
    void refusesOtherEncodings();
    void saysWhereADocumentIsBroken();
};

namespace {

const QByteArray Root = "<?xml version=\"1.0\"?>\n"
                        "<root>\n"
                        " <el1 att=\"first\"/>\n"
                        " <el1 att=\"second\"/>\n"
                        " <!-- comment -->\n"
                        " <el2 att=\"first\"/>\n"
                        "</root>\n";

XmlDocument document(const QByteArray &text)
{
    auto read = XmlDocument::read(text);
    if (!read)
        qFatal("%s", qPrintable(read.error().phrase));
    return *read;
}

NodeSelector selector(const QByteArray &text, const std::vector<NamespaceBinding> &bindings = {},
                      const QByteArray &defaultNamespace = {})
{
    auto parsed = NodeSelector::parse(text, bindings, defaultNamespace);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().sentence));
    return *parsed;
}

} // namespace

void TestXmlDocument::getsTheElementOfSection63()
{
    const QByteArray watcher = "<watcher status=\"active\"\n           id=\"8ajksjda7s\"\n"
                               "           event=\"approved\">sip:userA@example.net</watcher>";
    const QByteArray text = "<?xml version=\"1.0\"?>\n<watcherinfo xmlns=\"urn:w\" version=\"0\">\n"
                            " <watcher-list resource=\"sip:professor@example.net\">\n  " +
                            watcher + "\n  <watcher id='b'/>\n </watcher-list>\n</watcherinfo>";
    const auto found = document(text).get(
        selector("watcherinfo/watcher-list/watcher[@id=\"8ajksjda7s\"]", {}, "urn:w"));
    QVERIFY(found);
    QCOMPARE(found->bytes, watcher);
    QCOMPARE(found->contentType(), QByteArrayView("application/xcap-el+xml"));
    // Several and none are both 404 (6.3).
    QVERIFY(!document(text).get(selector("watcherinfo/watcher-list/watcher", {}, "urn:w")));
    QVERIFY(!document(text).get(selector("watcherinfo/watcher-list/*[3]", {}, "urn:w")));
    QVERIFY(!document(text).get(selector("watcherinfo/watcher-list/*[0]", {}, "urn:w")));
    QVERIFY(!document(text).get(selector("watcherinfo/watcher-list/*[1][@id='b']", {}, "urn:w")));
    QVERIFY(!document(text).get(selector("watcherinfo[@xmlns='urn:w']", {}, "urn:w")));
}

void TestXmlDocument::getsBySection64sNamespaces()
{
    const XmlDocument foo = document("<?xml version=\"1.0\"?>\n"
                                     "<foo xmlns=\"urn:test:default-namespace\">\n"
                                     " <ns1:bar xmlns:ns1=\"urn:test:namespace1-uri\"\n"
                                     "  xmlns=\"urn:test:namespace1-uri\">\n"
                                     "  <baz/>\n"
                                     "  <ns2:baz xmlns:ns2=\"urn:test:namespace2-uri\"/>\n"
                                     " </ns1:bar>\n</foo>\n");
    const QByteArray ns = "urn:test:default-namespace";
    const NamespaceBinding a{"a", "urn:test:namespace1-uri"};
    const auto first = foo.get(selector("foo/a:bar/b:baz", {a, {"b", a.uri}}, ns));
    QVERIFY(first);
    QCOMPARE(first->bytes, QByteArray("<baz/>"));
    const auto second =
        foo.get(selector("foo/a:bar/b:baz", {a, {"b", "urn:test:namespace2-uri"}}, ns));
    QVERIFY(second);
    QCOMPARE(second->bytes, QByteArray("<ns2:baz xmlns:ns2=\"urn:test:namespace2-uri\"/>"));
    const auto third = foo.get(
        selector("d:foo/a:bar/b:baz", {a, {"b", "urn:test:namespace2-uri"}, {"d", ns}}, ns));
    QVERIFY(third);
    QCOMPARE(third->bytes, second->bytes);
}

void TestXmlDocument::getsNamespaceBindings()
{
    const XmlDocument foo = document("<f:foo xmlns:f='urn:f' xmlns:z='urn:old' xmlns='urn:d'>"
                                     "<p:bar xmlns:p='urn:p' xmlns:z='urn:&amp;'/></f:foo>");
    const auto bar =
        foo.get(selector("f:foo/p:bar/namespace::*", {{"f", "urn:f"}, {"p", "urn:p"}}));
    QVERIFY(bar);
    QCOMPARE(bar->bytes, QByteArray("<p:bar xmlns=\"urn:d\" xmlns:f=\"urn:f\" xmlns:p=\"urn:p\" "
                                    "xmlns:z=\"urn:&amp;\"/>"));
    QCOMPARE(bar->contentType(), QByteArrayView("application/xcap-ns+xml"));
}

void TestXmlDocument::getsAttributesWithTheirQuotes()
{
    const XmlDocument foo =
        document("<a x = 'sip:a&amp;b' xmlns:p='urn:p' p:x=\"2\" xml:lang=\"en\"/>");
    QCOMPARE(foo.get(selector("a/@x"))->bytes, QByteArray("'sip:a&amp;b'"));
    QCOMPARE(foo.get(selector("a/@x"))->contentType(), QByteArrayView("application/xcap-att+xml"));
    QCOMPARE(foo.get(selector("a/@q:x", {{"q", "urn:p"}}))->bytes, QByteArray("\"2\""));
    QCOMPARE(foo.get(selector("a/@xml:lang"))->bytes, QByteArray("\"en\""));
    QVERIFY(!foo.get(selector("a/@y")));
    QVERIFY(!foo.get(selector("a/@xmlns")));
}

void TestXmlDocument::insertsAsSection823Shows_data()
{
    QTest::addColumn<QByteArray>("selector");
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("before"); // what follows the new element in the document
    const auto row = [](const char *text, const char *element, const char *before) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(element) << QByteArray(before);
    };
    const char *third = "<el1 att=\"third\"/>";
    row("root/el1[@att=\"third\"]", third, "\n <!-- comment");
    row("root/el1[3][@att=\"third\"]", third, "\n <!-- comment");
    row("root/*[3][@att=\"third\"]", third, "\n <!-- comment");
    row("root/el1[3]", third, "\n <!-- comment");
    row("root/el3", "<el3 att=\"first\"/>", "</root>");
    row("root/el3[1]", "<el3 att=\"first\"/>", "</root>");
    row("root/el2[@att=\"2\"]", "<el2 att=\"2\"/>", "\n</root>");
    row("root/el2[2][@att=\"2\"]", "<el2 att=\"2\"/>", "\n</root>");
    row("root/*[2][@att=\"2\"]", "<el2 att=\"2\"/>", "\n <el1 att=\"second");
    row("root/el2[1][@att=\"2\"]", "<el2 att=\"2\"/>", "<el2 att=\"first");
    row("root/*[1][@att=\"2\"]", "<el2 att=\"2\"/>", "<el1 att=\"first");
    row("root/*[@att=\"9\"]", "<el9 att=\"9\"/>", "</root>");
    row("root/*[@att=\"8\"]", "<el1 att=\"8\"/>", "\n <!-- comment");
}

void TestXmlDocument::insertsAsSection823Shows()
{
    QFETCH(QByteArray, selector);
    QFETCH(QByteArray, element);
    QFETCH(QByteArray, before);
    const auto edit = document(Root).put(::selector(selector), element);
    QVERIFY2(edit, edit ? "" : qPrintable(edit.error().phrase));
    QVERIFY(edit->created);
    QByteArray expected = Root;
    expected.insert(expected.indexOf(before), element);
    QCOMPARE(edit->text, expected);
    QCOMPARE(document(edit->text).get(::selector(selector))->bytes, element);
}

void TestXmlDocument::insertsIntoAnEmptyTag()
{
    const XmlDocument foo = document("<p:a xmlns:p='urn:p' ><b c='1' /></p:a>");
    const auto edit = foo.put(selector("p:a/b/d", {{"p", "urn:p"}}), "<d/>");
    QVERIFY(edit);
    QCOMPARE(edit->text, QByteArray("<p:a xmlns:p='urn:p' ><b c='1' ><d/></b></p:a>"));
    const auto root = document("<a/>").put(selector("a/*[1]"), " <b/>\r\n");
    QVERIFY(root);
    QCOMPARE(root->text, QByteArray("<a><b/></a>"));
}

void TestXmlDocument::replacesOnlyTheElement()
{
    const auto edit = document(Root).put(selector("root/*[2]"), "<x>\n  <!-- < --> </x>");
    QVERIFY(edit);
    QVERIFY(!edit->created);
    QByteArray expected = Root;
    expected.replace("<el1 att=\"second\"/>", "<x>\n  <!-- < --> </x>");
    QCOMPARE(edit->text, expected);
    const auto whole = document(Root).put(selector("root"), "<root/>");
    QVERIFY(whole);
    QCOMPARE(whole->text, QByteArray("<?xml version=\"1.0\"?>\n<root/>\n"));
}

void TestXmlDocument::refusesPut_data()
{
    QTest::addColumn<QByteArray>("selector");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const char *text, const QByteArray &body,
                        const char *error) {
        QTest::newRow(name) << QByteArray(text) << body << QByteArray(error);
    };
    row("7.4: another attribute", "root/el1[@att='x']", "<el1 att='y'/>", "cannot-insert");
    row("another name", "root/el9", "<el8/>", "cannot-insert");
    row("another namespace", "root/el9", "<el9 xmlns='urn:x'/>", "cannot-insert");
    row("replaced by another name", "root/el2", "<el3/>", "cannot-insert");
    row("too far", "root/el1[4]", "<el1/>", "cannot-insert");
    row("too far, any name", "root/*[5]", "<el1/>", "cannot-insert");
    row("position 0", "root/*[0]", "<el1/>", "cannot-insert");
    row("several", "root/el1", "<el1/>", "cannot-insert");
    row("several by attribute", "root/*[@att='first']", "<el1 att='first'/>", "cannot-insert");
    row("another root", "top", "<top/>", "cannot-insert");
    row("two of one id", "root/el1[3][@att='z']", "<el1/>", "cannot-insert");
    row("no parent", "root/none/x", "<x/>", "no-parent");
    row("several parents", "root/el1/x", "<x/>", "no-parent");
    row("7.7: the own index", "root/el1[@att='second']/@att", "\"third\"", "cannot-insert");
    row("attribute without parent", "root/none/@x", "\"1\"", "no-parent");
    row("declaration", "root/@xmlns", "\"urn:x\"", "cannot-insert");
    row("no quotes", "root/@x", "1", "not-xml-att-value");
    row("open quote", "root/@x", "\"1", "not-xml-att-value");
    row("quote within", "root/@x", "\"1\" y=\"2\"", "not-xml-att-value");
    row("less than", "root/@x", "\"<\"", "not-xml-att-value");
    row("ampersand", "root/@x", "\"a&b\"", "not-xml-att-value");
    row("attribute empty (lessons: 24)", "root/@x", "", "not-xml-att-value");
    row("attribute not UTF-8", "root/@x", "\"\xFF\"", "not-utf-8");
    row("element empty (lessons: 24)", "root/x", "", "not-xml-frag");
    row("element not UTF-8", "root/x", "<x>\xFF</x>", "not-utf-8");
    row("two elements", "root/x", "<x/><x/>", "not-xml-frag");
    row("text beside", "root/x", "<x/>y", "not-xml-frag");
    row("text before", "root/x", "y<x/>", "not-xml-frag");
    row("comment behind", "root/x", "<x/><!-- -->", "not-xml-frag");
    row("declaration before", "root/x", "<?xml version='1.0'?><x/>", "not-xml-frag");
    row("DTD", "root/x", "<!DOCTYPE x><x/>", "not-xml-frag");
    row("open", "root/x", "<x>", "not-xml-frag");
    row("closes its surroundings", "root/x", "<x/></root><root>", "not-xml-frag");
    row("closes the reader's own element", "root/x", "<x/></fragment><fragment>", "not-xml-frag");
    row("prefix without meaning", "root/x", "<x><p:y/></x>", "not-xml-frag");
    row("entity", "root/x", "<x>&y;</x>", "not-xml-frag");
}

void TestXmlDocument::refusesPut()
{
    QFETCH(QByteArray, selector);
    QFETCH(QByteArray, body);
    const auto edit = document(Root).put(::selector(selector), body);
    QVERIFY(!edit);
    QTEST(elementName(edit.error().kind).toByteArray(), "error");
    QVERIFY(!edit.error().phrase.isEmpty());
}

void TestXmlDocument::saysTheDeepestAncestor()
{
    const XmlDocument foo = document("<a><b c=\"1\"><d/></b></a>");
    const auto edit = foo.put(selector("a/b[@c=\"1\"]/e/f"), "<f/>");
    QVERIFY(!edit);
    QCOMPARE(edit.error().ancestor, QByteArray("a/b%5B@c=%221%22%5D"));
    QCOMPARE(foo.put(selector("x/y"), "<y/>").error().ancestor, QByteArray());
    const auto attribute = foo.put(selector("a/b[2]/@f"), "'1'");
    QVERIFY(!attribute);
    QCOMPARE(attribute.error().ancestor, QByteArray("a"));
}

void TestXmlDocument::putsAttributes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("selector");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const char *text, const char *path, const char *value,
                        const char *result) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(path) << QByteArray(value)
                            << QByteArray(result);
    };
    row("new", "<a/>", "a/@b", "\"1\"", "<a b=\"1\"/>");
    row("new behind others", "<a c='2' />", "a/@b", "'1'", "<a c='2' b='1' />");
    row("replaced", "<a b = '2' c=''/>", "a/@b", "\"&quot;\"", "<a b = \"&quot;\" c=''/>");
    row("with prefix", "<a xmlns:q='urn:p'/>", "a/@p:b", "'1'", "<a xmlns:q='urn:p' q:b='1'/>");
    row("xml:lang", "<a/>", "a/@xml:lang", "'en'", "<a xml:lang='en'/>");
    row("greater than within", "<a b='&gt;>'><c/></a>", "a/@d", "'>'",
        "<a b='&gt;>' d='>'><c/></a>");
}

void TestXmlDocument::putsAttributes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, selector);
    QFETCH(QByteArray, value);
    const NodeSelector node = ::selector(selector, {{"p", "urn:p"}});
    const auto edit = document(text).put(node, value);
    QVERIFY2(edit, edit ? "" : qPrintable(edit.error().phrase));
    QTEST(edit->text, "result");
    QCOMPARE(document(edit->text).get(node)->bytes, value);
    QCOMPARE(edit->created, !document(text).get(node));
}

void TestXmlDocument::removes_data()
{
    QTest::addColumn<QByteArray>("selector");
    QTest::addColumn<QByteArray>("gone");
    QTest::newRow("by name") << QByteArray("root/el2") << QByteArray("<el2 att=\"first\"/>");
    QTest::newRow("by attribute") << QByteArray("root/el1[@att='first']")
                                  << QByteArray("<el1 att=\"first\"/>");
    QTest::newRow("7.5: the last of its name")
        << QByteArray("root/el1[2]") << QByteArray("<el1 att=\"second\"/>");
    QTest::newRow("7.5: the last") << QByteArray("root/*[3]") << QByteArray("<el2 att=\"first\"/>");
    QTest::newRow("position and attribute")
        << QByteArray("root/*[1][@att='first']") << QByteArray("<el1 att=\"first\"/>");
    QTest::newRow("attribute") << QByteArray("root/el2/@att") << QByteArray(" att=\"first\"");
}

void TestXmlDocument::removes()
{
    QFETCH(QByteArray, selector);
    QFETCH(QByteArray, gone);
    const auto edit = document(Root).remove(::selector(selector));
    QVERIFY(edit);
    QByteArray expected = Root;
    expected.remove(selector.contains("el2/@") ? expected.lastIndexOf(gone)
                                               : expected.indexOf(gone),
                    gone.size());
    QCOMPARE(edit->text, expected);
    QVERIFY(!document(edit->text).get(::selector(selector)));
}

void TestXmlDocument::refusesToRemove_data()
{
    QTest::addColumn<QByteArray>("selector");
    QTest::addColumn<bool>("conflict");
    QTest::newRow("the next would take its place") << QByteArray("root/el1[1]") << true;
    QTest::newRow("the next of any name") << QByteArray("root/*[2]") << true;
    QTest::newRow("the root") << QByteArray("root") << true;
    QTest::newRow("several") << QByteArray("root/el1") << false;
    QTest::newRow("none") << QByteArray("root/el3") << false;
    QTest::newRow("no parent") << QByteArray("root/el3/x") << false;
    QTest::newRow("no attribute") << QByteArray("root/el2/@x") << false;
}

void TestXmlDocument::refusesToRemove()
{
    QFETCH(QByteArray, selector);
    QFETCH(bool, conflict);
    const auto edit = document(Root).remove(::selector(selector));
    QVERIFY(!edit);
    QCOMPARE(std::holds_alternative<Conflict>(edit.error()), conflict);
    if (conflict)
        QCOMPARE(std::get<Conflict>(edit.error()).kind, Conflict::Kind::CannotDelete);
}

void TestXmlDocument::keepsDeclarationsOfTheElement()
{
    // RFC 4825, 8.2.3: also those that say again what the parent says.
    const QByteArray element = "<x xmlns=\"urn:d\" xmlns:p=\"urn:p\"><p:y/><q:z/></x>";
    const auto edit = document("<a xmlns=\"urn:d\" xmlns:q=\"urn:q\"/>")
                          .put(selector("a/x", {}, "urn:d"), element);
    QVERIFY(edit);
    QVERIFY(edit->text.contains(element));
}

void TestXmlDocument::refusesOtherEncodings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << QByteArray("<?xml version=\"1.0\"?><a/>") << true;
    QTest::newRow("UTF-8") << QByteArray("<?xml version=\"1.0\" encoding='utf-8'?><a>\xC3\xA9</a>")
                           << true;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF<a/>") << true;
    QTest::newRow("Latin 1") << QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>")
                             << false;
    QTest::newRow("bytes") << QByteArray("<a>\xE9</a>") << false;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0a\0/\0>\0", 10) << false;
}

void TestXmlDocument::refusesOtherEncodings()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto read = XmlDocument::read(text);
    QCOMPARE(read.has_value(), good);
    if (!good)
        QCOMPARE(read.error().kind, Conflict::Kind::NotUtf8);
    else
        QVERIFY(read->get(selector("a")));
}

void TestXmlDocument::saysWhereADocumentIsBroken()
{
    const auto read = XmlDocument::read("<a>\n <b></c>\n</a>");
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Conflict::Kind::NotWellFormed);
    QVERIFY2(read.error().phrase.english().startsWith(u"Line 2, column "),
             qPrintable(read.error().phrase));
    const auto fragment = document("<a xmlns:long='urn:long'/>").put(selector("a/b"), "<b c=1/>");
    QVERIFY(!fragment);
    QVERIFY2(fragment.error().phrase.english().startsWith(u"Line 1, column "),
             qPrintable(fragment.error().phrase));
    const QString column = fragment.error().phrase.english().section(u' ', 3, 3).chopped(1);
    QVERIFY2(column.toInt() > 3 && column.toInt() < 10, qPrintable(fragment.error().phrase));
    QVERIFY(!XmlDocument::read(""));
    QVERIFY(!XmlDocument::read("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"));
}

QTEST_APPLESS_MAIN(TestXmlDocument)
#include "tst_xmldocument.moc"
