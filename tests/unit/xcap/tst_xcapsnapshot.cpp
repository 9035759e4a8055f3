// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "xcap/xcapsnapshot.h"
#include "xcapfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace xcap;

// What a subscriber sees of the documents, and how that is written (RFC 5874, RFC 5875, 5). Every
// document here is checked against the schema.
class TestXcapSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void readsTheListOfTheRfc();
    void takesCollectionsByTheirPath_data();
    void takesCollectionsByTheirPath();
    void takesCollectionsWhereTheDomainsAreNamed_data() { takesCollectionsByTheirPath_data(); }
    void takesCollectionsWhereTheDomainsAreNamed();
    void passesOverWhatCanNeverBe_data();
    void passesOverWhatCanNeverBe();
    void showsTheExampleOfTheRfc();
    void tellsADocumentOnceAsItWasNamed();
    void patchesOnlyWhatIsWellFormed();
    void leavesOutWhatIsTooLong();
};

namespace {

const QByteArray ListBegin = "<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\">";
const QByteArray JoesIndex = "resource-lists/users/sip:joe@example.com/index";
const Requester Joe{{"joe", "example.com"}, false};

store::DocumentKey joes(store::DocumentType type, const QByteArray &name = "index")
{
    return {"joe", "example.com", type, name};
}

std::vector<XcapSelection> select(const QByteArrayList &texts, const UsageRegistry &usages)
{
    std::vector<XcapSelection> selections;
    for (const QByteArray &text : texts) {
        if (auto selection = XcapSelection::read(text, usages))
            selections.push_back(*std::move(selection));
    }
    return selections;
}

QByteArray written(XcapDiffDocument document)
{
    static const Schema schema(u"xcap-diff.xsd"_s);
    document.xcapRoot = "http://xcap.example.com/";
    const QByteArray text = document.toByteArray();
    if (const auto wrong = schema.validate(text))
        qFatal("%s\n%s", qPrintable(wrong->sentence), text.constData());
    return text;
}

} // namespace

void TestXcapSnapshot::readsTheListOfTheRfc()
{
    const auto list = readSelectionList(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + ListBegin +
        "<list x='1'><display-name>Joe</display-name><unknown xmlns='urn:x'><entry "
        "uri='no'/></unknown>"
        "<list><entry uri='hierarchical'/></list><entry-ref ref='no'/>"
        "<entry uri=\"resource-lists/users/sip:joe@example.com/index\"><display-name/></entry>"
        "<entry uri=\"rls-services/users/sip:joe@example.com/index/~~/*/service%5b@uri='sip:"
        "marketing@example.com'%5d\"/><entry uri=\"pidf-manipulation/\"/><entry/>"
        "<entry uri=\"pidf-manipulation/\"/></list></resource-lists>");
    QVERIFY(list);
    QCOMPARE(list->size(), size_t(3));
    QCOMPARE(list->at(0), JoesIndex);
    QCOMPARE(list->at(2), QByteArray("pidf-manipulation/"));
    QVERIFY(!readSelectionList("<presence xmlns='urn:ietf:params:xml:ns:pidf'/>"));
    QVERIFY(!readSelectionList(ListBegin));
}

void TestXcapSnapshot::takesCollectionsByTheirPath_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("prefix");
    const QByteArray own = "resource-lists/users/sip:joe@example.com/";
    QTest::newRow("of a user") << own << own;
    QTest::newRow("of a user in other words")
        << QByteArray("http://xcap.example.com/resource-lists/users/sip%3Ajoe%40EXAMPLE.com/")
        << own;
    QTest::newRow("below it") << own + "work/" << own + "work/";
    QTest::newRow("users") << QByteArray("resource-lists/users/")
                           << QByteArray("resource-lists/users/");
    QTest::newRow("global") << QByteArray("/resource-lists/global/")
                            << QByteArray("resource-lists/global/");
    QTest::newRow("usage") << QByteArray("resource-lists/") << QByteArray("resource-lists/");
    QTest::newRow("root") << QByteArray("/") << QByteArray();
}

void TestXcapSnapshot::takesCollectionsByTheirPath()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, prefix);
    const test::XcapFixture fixture;
    const auto selection = XcapSelection::read(text, fixture.usages);
    QVERIFY(selection && selection->kind == XcapSelection::Kind::Collection);
    QCOMPARE(selection->prefix, prefix);
    QCOMPARE(selection->text, text);
}

void TestXcapSnapshot::takesCollectionsWhereTheDomainsAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, prefix);
    test::XcapFixture fixture;
    fixture.usages.setServedDomains({"example.net", "example.com"});
    const auto selection = XcapSelection::read(text, fixture.usages);
    QVERIFY(selection && selection->kind == XcapSelection::Kind::Collection);
    QCOMPARE(selection->prefix, prefix);
}

void TestXcapSnapshot::passesOverWhatCanNeverBe_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("usage") << QByteArray("tests/users/sip:joe@example.com/index");
    QTest::newRow("collection of such a usage") << QByteArray("tests/users/sip:joe@example.com/");
    QTest::newRow("directory") << QByteArray("resource-lists/users");
    QTest::newRow("prefix without binding") << JoesIndex + "/~~/a:b";
    QTest::newRow("namespaces") << JoesIndex + "/~~/resource-lists/namespace::*";
    QTest::newRow("escape") << QByteArray("resource-lists/users/sip:joe@example.com/%zz");
}

void TestXcapSnapshot::passesOverWhatCanNeverBe()
{
    QFETCH(QByteArray, text);
    const test::XcapFixture fixture;
    QVERIFY(!XcapSelection::read(text, fixture.usages));
}

void TestXcapSnapshot::showsTheExampleOfTheRfc()
{
    test::XcapFixture fixture;
    using store::DocumentType;
    fixture.documents.put(joes(DocumentType::ResourceLists), ListBegin + "</resource-lists>");
    fixture.documents.put(joes(DocumentType::PidfManipulation), "<presence/>");
    const QByteArray service =
        "<s:service uri=\"sip:marketing@example.com\">\n"
        "  <s:list name=\"marketing\"><rl:entry uri=\"sip:joe@example.com\"/>"
        "</s:list>\n</s:service>";
    fixture.documents.put(joes(DocumentType::RlsServices),
                          "<s:rls-services xmlns:s=\"urn:ietf:params:xml:ns:rls-services\" "
                          "xmlns:rl=\"urn:ietf:params:xml:ns:resource-lists\">" +
                              service + "</s:rls-services>");
    const QByteArray component = "rls-services/users/sip:joe@example.com/index/~~/*/service%5b@uri="
                                 "'sip:marketing@example.com'%5d";
    const auto selections =
        select({JoesIndex, component, component + "/@uri", "pidf-manipulation/"}, fixture.usages);
    QCOMPARE(selections.size(), size_t(4));
    const XcapSnapshot snapshot = takeSnapshot(selections, Joe, fixture.usages);
    const QByteArray text = written(fullState({}, snapshot));
    QVERIFY(text.contains("<d:document sel=\"" + JoesIndex + "\" new-etag=\""));
    QVERIFY(text.contains("sel=\"pidf-manipulation/users/sip:joe@example.com/index\""));
    QVERIFY(text.contains("<d:element xmlns:rl=\"urn:ietf:params:xml:ns:resource-lists\" "
                          "xmlns:s=\"urn:ietf:params:xml:ns:rls-services\" sel=\"" +
                          component + "\">" + service + "</d:element>"));
    QVERIFY(text.contains("/@uri\">sip:marketing@example.com</d:attribute>"));
    // Nobody else sees any of it.
    const XcapSnapshot others =
        takeSnapshot(selections, {{"john", "example.com"}, false}, fixture.usages);
    QVERIFY(others.documents.empty() && others.components.empty());
}

void TestXcapSnapshot::tellsADocumentOnceAsItWasNamed()
{
    test::XcapFixture fixture;
    fixture.documents.put(joes(store::DocumentType::ResourceLists),
                          ListBegin + "</resource-lists>");
    const QByteArray named = "/resource-lists/users/joe/index";
    const auto selections =
        select({"resource-lists/", JoesIndex.chopped(5), named, JoesIndex}, fixture.usages);
    const XcapSnapshot snapshot = takeSnapshot(selections, Joe, fixture.usages);
    QCOMPARE(snapshot.documents.size(), size_t(1));
    QCOMPARE(snapshot.documents.begin()->second.selector, named);
    QCOMPARE(toldSelector(selections, JoesIndex), std::optional(named));
}

void TestXcapSnapshot::patchesOnlyWhatIsWellFormed()
{
    XcapSnapshot before;
    XcapSnapshot after;
    before.documents["a"] = {"a", "1", "<l><e"};
    after.documents["a"] = {"a", "2", "<l/>"};
    before.documents["b"] = {"b", "1", "<l/>"};
    after.documents["b"] = {"b", "2", "<l ></l>"};
    before.documents["c"] = {"c", "1", "<l/>"};
    const QByteArray text = written(changes(before, after, DiffProcessing::Aggregate,
                                            {{"a", {"a", "2", {}}}, {"c", {"c", {}, {}}}}));
    // In the order of time; b is not in the history, so who knows.
    QVERIFY(
        text.contains("<document previous-etag=\"1\" sel=\"b\" new-etag=\"2\"><body-not-changed/>"
                      "</document><document previous-etag=\"1\" sel=\"a\" new-etag=\"2\"/>"
                      "<document previous-etag=\"1\" sel=\"c\"/>"));
}

void TestXcapSnapshot::leavesOutWhatIsTooLong()
{
    XcapDiffDocument document;
    document.entries.emplace_back(
        DocumentDiff{"a", "1", "2", false, *makePatch("<l/>", "<l>text</l>", 1000)});
    document.entries.emplace_back(ComponentDiff{
        NodeSelector::Target::Element, "a/~~/l", true, "<l>text</l>", {{"", "urn:l"}}});
    document.entries.emplace_back(
        ComponentDiff{NodeSelector::Target::Attribute, "a/~~/l/@a", true, "value", {}});
    QVERIFY(written(document).contains("text"));
    document.leaveOutContents();
    const QByteArray text = written(document);
    QVERIFY(text.contains("<d:document previous-etag=\"1\" sel=\"a\" new-etag=\"2\"/>"
                          "<d:element sel=\"a/~~/l\"/>"
                          "<d:attribute sel=\"a/~~/l/@a\">value</d:attribute>"));
}

QTEST_GUILESS_MAIN(TestXcapSnapshot)
#include "tst_xcapsnapshot.moc"
