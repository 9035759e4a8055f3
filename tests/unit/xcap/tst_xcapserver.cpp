// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "xcapfixture.h"

using test::HttpAnswer;
using test::XcapFixture;

namespace {

const QByteArray ListsType("application/resource-lists+xml");
const QByteArray ElementType("application/xcap-el+xml");
const QByteArray AttributeType("application/xcap-att+xml");
const QByteArray Bill("/resource-lists/users/sip:bill@example.com/index");
const QByteArray Friends = Bill + "/~~/resource-lists/list%5b@name=%22friends%22%5d";

const QByteArray NewList("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\">\n"
                         "  <list name=\"friends\">\n"
                         "  </list>\n"
                         "</resource-lists>\n");
const QByteArray BobEntry("<entry uri=\"sip:bob@example.com\">\n"
                          "    <display-name>Bob Jones</display-name>\n"
                          "  </entry>");

} // namespace

// HTTP in, HTTP out: each method and status of RFC 4825, 8 as its clients see them.
class TestXcapServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theExamplesOfRfc4825Section13();
    void documentsComeBackLetterForLetter();
    void attributesAreSetAndRemoved();
    void namespaceBindingsAreReadOnly();
    void headSaysWhatGetWould();
    void optionsSayWhatIsAllowed();
    void otherMethodsAreNotAllowed();
    void notFound_data();
    void notFound();
    void unboundPrefixesAreBadRequests();
    void wrongTypesAreUnsupported_data();
    void wrongTypesAreUnsupported();
    void partsAreNotPutByRange();
    void codedBodiesAreUnsupported();
    void cachesAskAgain();
    void conflicts_data();
    void conflicts();
    void anEmptyPutIsAConflict_lesson24();
    void deletionsMustLeaveAValidDocument();
    void generatedDocumentsAreReadOnly();
    void theRootMayBeElsewhere();
    void severalRequestsOverOneConnection();
    void chunkedBodiesAreTaken();

private:
    std::unique_ptr<XcapFixture> m_xcap;
};

void TestXcapServer::init()
{
    m_xcap.reset();
    m_xcap = std::make_unique<XcapFixture>();
    QVERIFY(m_xcap->opened);
}

void TestXcapServer::theExamplesOfRfc4825Section13()
{
    HttpAnswer answer = m_xcap->put(Bill, ListsType, NewList);
    QCOMPARE(answer.status, 201); // figure 24
    const QByteArray first = answer.etag();
    QVERIFY(first.startsWith('"') && first.endsWith('"') && first.size() > 4);

    answer = m_xcap->put(Friends + "/entry", ElementType, BobEntry); // figure 26
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(answer.etag() != first);

    const HttpAnswer fetched = m_xcap->get(Bill); // figures 27 and 28
    QCOMPARE(fetched.status, 200);
    QCOMPARE(fetched.field("Content-Type"), ListsType);
    QCOMPARE(fetched.etag(), answer.etag());
    QByteArray expected = NewList;
    expected.replace("  </list>", "  " + BobEntry + "</list>");
    QCOMPARE(fetched.body, expected);

    answer = m_xcap->put(Friends + "/list%5b@name=%22close-friends%22%5d", ElementType,
                         "<list name=\"close-friends\">\n"
                         "   <entry uri=\"sip:joe@example.com\"/>\n"
                         "   <entry uri=\"sip:nancy@example.com\"/>\n"
                         "   <entry uri=\"sip:petri@example.com\"/>\n"
                         "</list>"); // figure 29
    QCOMPARE(answer.status, 201);
    answer = m_xcap->remove(
        Bill + "/~~/resource-lists/list/list/entry%5b@uri=%22sip:petri@example.com%22%5d");
    QCOMPARE(answer.status, 200); // figure 30
    QCOMPARE(answer.etag(), m_xcap->get(Bill).etag());
    QVERIFY(!m_xcap->get(Bill).body.contains("petri"));

    answer = m_xcap->get(Bill + "/~~/resource-lists/list/list/entry%5b2%5d/@uri"); // 31, 32
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("Content-Type"), AttributeType);
    QCOMPARE(answer.body, QByteArray("\"sip:nancy@example.com\"")); // AttValue has its quotes
}

void TestXcapServer::documentsComeBackLetterForLetter()
{
    const QByteArray odd("<?xml version='1.0'?>\r\n<!-- first -->\n<r:resource-lists  "
                         "xmlns:r='urn:ietf:params:xml:ns:resource-lists'\n>"
                         "<r:list   name = 'a&amp;b' ></r:list ></r:resource-lists>\n<?end?>\n\n");
    QCOMPARE(m_xcap->put(Bill, ListsType + "; charset=\"UTF-8\"", odd).status, 201);
    QCOMPARE(m_xcap->get(Bill).body, odd);
    const HttpAnswer list = m_xcap->get(Bill + "/~~/resource-lists/*%5b1%5d");
    QCOMPARE(list.body, QByteArray("<r:list   name = 'a&amp;b' ></r:list >"));
    QCOMPARE(list.field("Content-Type"), ElementType);
    QCOMPARE(list.etag(), m_xcap->get(Bill).etag());
}

void TestXcapServer::attributesAreSetAndRemoved()
{
    QCOMPARE(m_xcap->put(Bill, ListsType, NewList).status, 201);
    QCOMPARE(m_xcap->put(Friends + "/entry", ElementType, BobEntry).status, 201);
    const QByteArray name = Bill + "/~~/resource-lists/list/@name";
    QCOMPARE(m_xcap->put(name, AttributeType, "'foes'").status, 200);
    QCOMPARE(m_xcap->get(name).body, QByteArray("'foes'"));
    QCOMPARE(m_xcap->remove(name).status, 200);
    QCOMPARE(m_xcap->get(name).status, 404);
    QCOMPARE(m_xcap->put(name, AttributeType, "\"friends\"").status, 201);
}

void TestXcapServer::namespaceBindingsAreReadOnly()
{
    QCOMPARE(m_xcap->put(Bill, ListsType, NewList).status, 201);
    const QByteArray bindings = Bill + "/~~/resource-lists/list/namespace::*";
    const HttpAnswer answer = m_xcap->get(bindings);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("Content-Type"), QByteArray("application/xcap-ns+xml"));
    QVERIFY(answer.body.contains("xmlns=\"urn:ietf:params:xml:ns:resource-lists\""));
    const HttpAnswer refused = m_xcap->put(bindings, "application/xcap-ns+xml", "<list/>");
    QCOMPARE(refused.status, 405);
    QCOMPARE(refused.field("Allow"), QByteArray("GET, HEAD, OPTIONS"));
    QCOMPARE(m_xcap->remove(bindings).status, 405);
}

void TestXcapServer::headSaysWhatGetWould()
{
    QCOMPARE(m_xcap->put(Bill, ListsType, NewList).status, 201);
    const HttpAnswer answer = m_xcap->exchange(XcapFixture::request("HEAD", Bill));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("Content-Length"), QByteArray::number(NewList.size()));
    QCOMPARE(answer.etag(), m_xcap->get(Bill).etag()); // and no body stood between the two
}

void TestXcapServer::optionsSayWhatIsAllowed()
{
    const QByteArray all("GET, HEAD, PUT, DELETE, OPTIONS");
    QCOMPARE(m_xcap->exchange(XcapFixture::request("OPTIONS", Bill)).field("Allow"), all);
    QCOMPARE(m_xcap->exchange(XcapFixture::request("OPTIONS", "*")).field("Allow"), all);
    const HttpAnswer caps =
        m_xcap->exchange(XcapFixture::request("OPTIONS", "/xcap-caps/global/index"));
    QCOMPARE(caps.status, 200);
    QCOMPARE(caps.field("Allow"), QByteArray("GET, HEAD, OPTIONS"));
}

void TestXcapServer::otherMethodsAreNotAllowed()
{
    for (const char *method : {"POST", "PATCH", "BREW", "get"}) {
        const HttpAnswer answer = m_xcap->exchange(XcapFixture::request(method, Bill));
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.field("Allow"), QByteArray("GET, HEAD, PUT, DELETE, OPTIONS"));
    }
}

void TestXcapServer::notFound_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("no application usage of that name")
        << QByteArray("/no-such/users/sip:bill@example.com/index");
    QTest::newRow("no such document") << QByteArray(Bill + "2");
    QTest::newRow("neither users nor global") << QByteArray("/resource-lists/people/bill/index");
    QTest::newRow("nobody") << QByteArray("/resource-lists/users/sip:@example.com/index");
    QTest::newRow("a directory") << QByteArray("/resource-lists/users/sip:bill@example.com");
    QTest::newRow("the server") << QByteArray("/");
    QTest::newRow("no such element") << QByteArray(Bill + "/~~/resource-lists/list%5b2%5d");
    QTest::newRow("no such attribute") << QByteArray(Friends + "/@other");
    QTest::newRow("extension selector") << QByteArray(Bill + "/~~/resource-lists/list/text()");
    QTest::newRow("bindings of no element") << QByteArray(Bill + "/~~/nothing/namespace::*");
}

void TestXcapServer::notFound()
{
    QFETCH(QByteArray, path);
    QCOMPARE(m_xcap->put(Bill, ListsType, NewList).status, 201);
    QCOMPARE(m_xcap->get(path).status, 404);
    const int removed = m_xcap->remove(path).status;
    QVERIFY(removed == 404 || (removed == 405 && path.endsWith("namespace::*")));
}

void TestXcapServer::unboundPrefixesAreBadRequests()
{
    QCOMPARE(m_xcap->put(Bill, ListsType, NewList).status, 201);
    const QByteArray path = Bill + "/~~/x:resource-lists/x:list/@name";
    QCOMPARE(m_xcap->get(path).status, 400);
    QCOMPARE(m_xcap->remove(path).status, 400);
    QCOMPARE(m_xcap->get(path + "?xmlns(x=urn:ietf:params:xml:ns:resource-lists)").body,
             QByteArray("\"friends\""));
    QCOMPARE(m_xcap->get(Bill + "%zz").status, 400);
}

void TestXcapServer::wrongTypesAreUnsupported_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("document") << Bill << QByteArray("application/xml");
    QTest::newRow("document as element") << Bill << ElementType;
    QTest::newRow("element") << Friends << ListsType;
    QTest::newRow("attribute") << QByteArray(Friends + "/@name") << ElementType;
    QTest::newRow("nonsense") << Bill << QByteArray("nonsense");
}

void TestXcapServer::wrongTypesAreUnsupported()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, type);
    QCOMPARE(m_xcap->put(Bill, ListsType, NewList).status, 201);
    QCOMPARE(m_xcap->put(path, type, "<list/>").status, 415);
    QCOMPARE(m_xcap->exchange(XcapFixture::request("PUT", path, {}, "<list/>")).status, 415);
    QCOMPARE(m_xcap->get(Bill).body, NewList);
}

void TestXcapServer::partsAreNotPutByRange()
{
    const HttpAnswer answer =
        m_xcap->put(Bill, ListsType, NewList, "Content-Range: bytes 0-9/100\r\n");
    QCOMPARE(answer.status, 400); // RFC 9110, 14.5
    QCOMPARE(m_xcap->get(Bill).status, 404);
}

void TestXcapServer::codedBodiesAreUnsupported()
{
    for (const QByteArray &coding : {QByteArray("gzip"), QByteArray("identity, GZIP")}) {
        const HttpAnswer answer =
            m_xcap->put(Bill, ListsType, NewList, "Content-Encoding: " + coding + "\r\n");
        QCOMPARE(answer.status, 415);
        QCOMPARE(answer.field("Accept-Encoding"), QByteArray("identity")); // RFC 9110, 15.5.16
        QCOMPARE(m_xcap->get(Bill).status, 404);
    }
    QCOMPARE(m_xcap->put(Bill, ListsType, NewList, "Content-Encoding: Identity\r\n").status, 201);
}

void TestXcapServer::cachesAskAgain()
{
    // RFC 4825, 9
    const QByteArray field("Cache-Control");
    const QByteArray etag = m_xcap->put(Bill, ListsType, NewList).etag();
    for (const QByteArray &path :
         {Bill, Friends, QByteArray(Bill + 'x'), QByteArray("/xcap-caps/global/index")})
        QCOMPARE(m_xcap->get(path).field(field), QByteArray("no-cache"));
    const HttpAnswer same = m_xcap->get(Bill, "If-None-Match: " + etag + "\r\n");
    QCOMPARE(same.status, 304);
    QCOMPARE(same.field(field), QByteArray("no-cache"));
}

void TestXcapServer::conflicts_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("element");
    const auto row = [](const QByteArray &element, const char *what, const QByteArray &path,
                        const QByteArray &type, const QByteArray &body) {
        QTest::newRow((element + ": " + what).constData()) << path << type << body << element;
    };
    const QByteArray lists("<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\">");
    row("not-well-formed", "document", Bill, ListsType, lists);
    row("not-utf-8", "document", Bill, ListsType, lists + "<!--\xff--></resource-lists>");
    row("not-utf-8", "character set", Bill, ListsType + ";charset=iso-8859-1", NewList);
    row("not-xml-frag", "element", Friends, ElementType, "<list name=\"friends\">");
    row("not-xml-frag", "two elements", Friends, ElementType, "<list/><list/>");
    row("not-xml-att-value", "attribute", Friends + "/@name", AttributeType, "a<b");
    row("no-parent", "subdirectory", "/resource-lists/users/sip:bill@example.com/a/b", ListsType,
        NewList);
    row("no-parent", "no document", Bill + "2/~~/resource-lists/list", ElementType, "<list/>");
    row("no-parent", "no element", Bill + "/~~/resource-lists/list%5b7%5d/entry", ElementType,
        BobEntry);
    row("cannot-insert", "other than selected", Friends, ElementType, "<list name=\"foes\"/>");
    row("schema-validation-error", "element", Friends + "/nonsense", ElementType, "<nonsense/>");
    row("schema-validation-error", "document", Bill, ListsType,
        lists + "<entry uri=\"sip:a@b\"/></resource-lists>");
    row("uniqueness-failure", "two lists of one name", Bill, ListsType,
        lists + "<list name=\"a\"/><list name=\"a\"/></resource-lists>");
}

void TestXcapServer::conflicts()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, element);
    QCOMPARE(m_xcap->put(Bill, ListsType, NewList).status, 201);
    const HttpAnswer answer = m_xcap->put(path, type, body);
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.field("Content-Type"), QByteArray("application/xcap-error+xml"));
    QVERIFY2(answer.body.contains('<' + element), answer.body.constData());
    QCOMPARE(m_xcap->get(Bill).body, NewList);
}

void TestXcapServer::anEmptyPutIsAConflict_lesson24()
{
    // kamailio/kamailio#441: no body, no length, no type.
    QCOMPARE(m_xcap->put(Bill, ListsType, {}).status, 409);
    QCOMPARE(m_xcap->put(Bill, ListsType, {}, "Content-Length: 0\r\n").status, 409);
    QCOMPARE(m_xcap->exchange(XcapFixture::request("PUT", Bill)).status, 415);
    QCOMPARE(m_xcap->put(Bill, ListsType, NewList).status, 201);
    QCOMPARE(m_xcap->put(Friends, ElementType, {}).status, 409);
    QCOMPARE(m_xcap->get(Bill).body, NewList);
    // A user longer than the table's column is refused, never cut.
    const QByteArray longUser(65, 'u');
    const QByteArray path = "/resource-lists/users/sip:" + longUser + "@example.com/index";
    QCOMPARE(m_xcap->put(path, ListsType, NewList).status, 404);
}

void TestXcapServer::deletionsMustLeaveAValidDocument()
{
    QCOMPARE(m_xcap->put(Bill, ListsType, NewList).status, 201);
    QCOMPARE(m_xcap->put(Friends + "/entry", ElementType, BobEntry).status, 201);
    const HttpAnswer invalid = m_xcap->remove(Friends + "/entry/@uri");
    QCOMPARE(invalid.status, 409);
    QVERIFY(invalid.body.contains("<schema-validation-error"));
    QCOMPARE(m_xcap->put(Friends + "/entry%5b2%5d", ElementType, "<entry uri=\"sip:c@b\"/>").status,
             201);
    const HttpAnswer next = m_xcap->remove(Friends + "/entry%5b1%5d");
    QCOMPARE(next.status, 409); // the selector would choose the second one then
    QVERIFY(next.body.contains("<cannot-delete"));
    QCOMPARE(m_xcap->remove(Bill).status, 200);
    QCOMPARE(m_xcap->remove(Bill).status, 404);
    QCOMPARE(m_xcap->get(Bill).status, 404);
}

void TestXcapServer::generatedDocumentsAreReadOnly()
{
    const QByteArray caps("/xcap-caps/global/index");
    const HttpAnswer answer = m_xcap->get(caps);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("Content-Type"), QByteArray("application/xcap-caps+xml"));
    QVERIFY(answer.body.contains("resource-lists"));
    QCOMPARE(m_xcap->get(caps, "If-None-Match: " + answer.etag() + "\r\n").status, 304);
    QCOMPARE(m_xcap->get(caps + "/~~/xcap-caps/auids").field("Content-Type"), ElementType);
    QCOMPARE(m_xcap->put(caps, "application/xcap-caps+xml", answer.body).status, 405);
    QCOMPARE(m_xcap->remove(caps).field("Allow"), QByteArray("GET, HEAD, OPTIONS"));
}

void TestXcapServer::theRootMayBeElsewhere()
{
    XcapFixture other({}, "/services/xcap");
    QCOMPARE(other.put("/services/xcap" + Bill, ListsType, NewList).status, 201);
    QCOMPARE(other.get("http://xcap.example.com/services/xcap" + Bill).body, NewList);
    QCOMPARE(other.get(Bill).status, 404);
}

void TestXcapServer::severalRequestsOverOneConnection()
{
    m_xcap->wire->send(
        XcapFixture::request("PUT", Bill, "Content-Type: " + ListsType + "\r\n", NewList) +
        XcapFixture::request("GET", Bill) +
        XcapFixture::request("PUT", Friends + "/entry", "Content-Type: " + ElementType + "\r\n",
                             BobEntry) +
        XcapFixture::request("GET", Friends + "/entry") + XcapFixture::request("GET", "/other"));
    QCOMPARE(m_xcap->wire->take(), QByteArray()); // nothing before its commit, nothing out of order
    m_xcap->commit();
    QByteArray said = m_xcap->wire->take();
    QCOMPARE(HttpAnswer::take(said).status, 201);
    QCOMPARE(HttpAnswer::take(said).body, NewList);
    QCOMPARE(HttpAnswer::take(said).status, 201);
    QCOMPARE(HttpAnswer::take(said).body, BobEntry);
    QCOMPARE(HttpAnswer::take(said).status, 404);
    QCOMPARE(said, QByteArray());
    QCOMPARE(m_xcap->server.held(), 0);
}

void TestXcapServer::chunkedBodiesAreTaken()
{
    const QByteArray head = NewList.first(50);
    const QByteArray tail = NewList.sliced(50);
    const HttpAnswer answer = m_xcap->exchange(
        XcapFixture::request("PUT", Bill,
                             "Content-Type: " + ListsType + "\r\nTransfer-Encoding: chunked\r\n") +
        "32\r\n" + head + "\r\n" + QByteArray::number(tail.size(), 16) + "\r\n" + tail +
        "\r\n0\r\n\r\n");
    QCOMPARE(answer.status, 201);
    QCOMPARE(m_xcap->get(Bill).body, NewList);
}

QTEST_GUILESS_MAIN(TestXcapServer)
#include "tst_xcapserver.moc"
