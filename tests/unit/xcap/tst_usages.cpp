// SPDX-License-Identifier: Apache-2.0
#include "usagedocuments.h"

using namespace Qt::Literals::StringLiterals;
using namespace test;

// Where the documents of each application usage lie, and what the server makes itself.
class TestUsages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void servicesAreUniqueOnTheServer();
    void theGlobalIndexHasAllServices();
    void namingConventions_data();
    void namingConventions();
    void capabilities();
    void capabilitiesNameWhatHasAnEffect();
    void omaRulesAreServedWhenTheyCount();
    void theDirectory();
    void theDirectoryKnowsOneUserOnly();
    void theDirectoryNamesTheHostAskedFor();
    void schemasCompile_data();
    void schemasCompile();
    void schemasTellAllErrorsInOrder();

private:
    HttpAnswer put(const QByteArray &auid, const QByteArray &text, const QByteArray &where = Joe)
    {
        return m_xcap->put('/' + auid + where, typeOf(auid), text);
    }

    std::unique_ptr<XcapFixture> m_xcap;
};

void TestUsages::init()
{
    m_xcap.reset();
    m_xcap = std::make_unique<XcapFixture>();
    QVERIFY(m_xcap->opened);
}

void TestUsages::servicesAreUniqueOnTheServer()
{
    const QByteArray bill("/users/sip:bill@example.com/other");
    QCOMPARE(put("rls-services", services(service("sip:l@example.com"))).status, 201);
    const HttpAnswer taken = put("rls-services", services(service("sip:l@example.com")), bill);
    QCOMPARE(taken.status, 409);
    QVERIFY2(taken.body.contains("<uniqueness-failure"), taken.body.constData());
    QVERIFY2(taken.body.contains("<exists field=\"*/*%5B1%5D/@uri\">"), taken.body.constData());
    QVERIFY2(taken.body.contains("<alt-value>sip:l-2@example.com</alt-value>"),
             taken.body.constData());
    // The own one may stay, and what is given up is free again.
    QCOMPARE(
        put("rls-services", services(service("sip:m@example.com") + service("sip:l@example.com")))
            .status,
        200);
    QCOMPARE(put("rls-services", services(service("sip:m@example.com"))).status, 200);
    QCOMPARE(put("rls-services", services(service("sip:l@example.com")), bill).status, 201);
    QCOMPARE(put("rls-services", services(service("sip:l@example.com"))).status, 409);
    QCOMPARE(m_xcap->remove("/rls-services" + bill).status, 200);
    QCOMPARE(put("rls-services", services(service("sip:l@example.com"))).status, 200);
    // The same by way of an element.
    const QByteArray second = "/rls-services/users/sip:ann@example.com/index";
    QCOMPARE(m_xcap->put(second, typeOf("rls-services"), services("")).status, 201);
    QCOMPARE(m_xcap
                 ->put(second + "/~~/rls-services/service", "application/xcap-el+xml",
                       service("sip:l@example.com"))
                 .status,
             409);
}

void TestUsages::theGlobalIndexHasAllServices()
{
    const QByteArray index("/rls-services/global/index");
    QVERIFY(!m_xcap->get(index).body.contains("<service "));
    QCOMPARE(put("rls-services", services(service("sip:l@example.com"))).status, 201);
    QCOMPARE(put("rls-services",
                 services("<service uri=\"sip:m@example.com\"><list><rl:entry uri=\"sip:a@b\"/>"
                          "</list></service>"),
                 "/users/sip:bill@example.com/index")
                 .status,
             201);
    const HttpAnswer all = m_xcap->get(index);
    QCOMPARE(all.status, 200);
    QCOMPARE(all.field("Content-Type"), typeOf("rls-services"));
    const xcap::Schema schema(u"lists.xsd"_s);
    const auto wrong = schema.validate(all.body);
    QVERIFY2(!wrong, wrong ? qPrintable(wrong->sentence) : "");
    QVERIFY(all.body.contains("sip:l@example.com") && all.body.contains("sip:m@example.com"));
    // The example of RFC 4826, 4.4.8.
    const HttpAnswer one =
        m_xcap->get(index + "/~~/rls-services/service%5b@uri=%22sip:l@example.com%22%5d");
    QVERIFY2(one.body.startsWith("<service"), one.body.constData());
    QCOMPARE(m_xcap->put(index, typeOf("rls-services"), services("")).status, 405);
    QCOMPARE(m_xcap->remove("/rls-services" + Joe).status, 200);
    QVERIFY(!m_xcap->get(index).body.contains("sip:l@example.com"));
}

void TestUsages::namingConventions_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("put");
    QTest::newRow("lists: any name")
        << QByteArray("/resource-lists/users/sip:joe@example.com/x.xml") << 201;
    QTest::newRow("lists: none in the global tree")
        << QByteArray("/resource-lists/global/index") << 404;
    QTest::newRow("lists: no directories")
        << QByteArray("/resource-lists/users/sip:joe@example.com/a/index") << 409;
    QTest::newRow("services: the global index is the server's")
        << QByteArray("/rls-services/global/index") << 405;
    QTest::newRow("services: nothing beside it") << QByteArray("/rls-services/global/x") << 404;
    QTest::newRow("rules: any name")
        << QByteArray("/pres-rules/users/sip:joe@example.com/x") << 201;
    QTest::newRow("hard state: index (RFC 4827, 9)")
        << QByteArray("/pidf-manipulation/users/sip:joe@example.com/index") << 201;
    QTest::newRow("hard state: nothing else")
        << QByteArray("/pidf-manipulation/users/sip:joe@example.com/x") << 404;
    QTest::newRow("hard state: nobody's") << QByteArray("/pidf-manipulation/global/index") << 404;
    QTest::newRow("capabilities") << QByteArray("/xcap-caps/global/index") << 405;
    QTest::newRow("capabilities of a user")
        << QByteArray("/xcap-caps/users/sip:joe@example.com/index") << 404;
    QTest::newRow("directory")
        << QByteArray(
               "/org.openmobilealliance.xcap-directory/users/sip:joe@example.com/directory.xml")
        << 405;
    QTest::newRow("directory of another name")
        << QByteArray("/org.openmobilealliance.xcap-directory/users/sip:joe@example.com/index")
        << 404;
    QTest::newRow("directory of nobody")
        << QByteArray("/org.openmobilealliance.xcap-directory/global/directory.xml") << 404;
}

void TestUsages::namingConventions()
{
    QFETCH(QByteArray, path);
    QFETCH(int, put);
    const QByteArray auid = path.split('/')[1];
    QByteArray text = rules("");
    if (auid == "resource-lists")
        text = lists("");
    else if (auid == "rls-services")
        text = services("");
    else if (auid == "pidf-manipulation")
        text = presence("");
    QCOMPARE(m_xcap->put(path, typeOf(auid), text).status, put);
    const int read = put == 201 || put == 405 ? 200 : 404;
    QCOMPARE(m_xcap->get(path).status, read);
    QCOMPARE(m_xcap->remove(path).status, put == 201 ? 200 : put == 405 ? 405 : 404);
}

void TestUsages::capabilities()
{
    const HttpAnswer caps = m_xcap->get("/xcap-caps/global/index"); // RFC 4825, 12
    QCOMPARE(caps.status, 200);
    const xcap::Schema schema(u"xcap-caps.xsd"_s);
    const auto wrong = schema.validate(caps.body);
    QVERIFY2(!wrong, wrong ? qPrintable(wrong->sentence) : "");
    for (const auto &usage : m_xcap->usages.all()) {
        const QByteArray auid = usage->auid().toByteArray();
        QVERIFY2(caps.body.contains("<auid>" + auid + "</auid>"), auid.constData());
    }
    for (const char *uri :
         {"urn:ietf:params:xml:ns:xcap-caps", "urn:ietf:params:xml:ns:common-policy",
          "urn:ietf:params:xml:ns:pres-rules", "urn:ietf:params:xml:ns:resource-lists",
          "urn:ietf:params:xml:ns:rls-services", "urn:ietf:params:xml:ns:pidf",
          "urn:ietf:params:xml:ns:pidf:rpid", "urn:ietf:params:xml:ns:pidf:data-model"}) {
        const QByteArray element = "<namespace>" + QByteArray(uri) + "</namespace>";
        QVERIFY2(caps.body.count(element) == 1, uri);
    }
    QCOMPARE(m_xcap->get("/xcap-caps/global/index/~~/xcap-caps/auids/auid%5b1%5d").status, 200);
}

void TestUsages::capabilitiesNameWhatHasAnEffect()
{
    // RFC 5025, 8: what a client that asks may count on.
    QByteArray caps = m_xcap->get("/xcap-caps/global/index").body;
    for (const char *uri : {"geolocation-policy", "basic-location-profiles"})
        QVERIFY2(!caps.contains(uri), uri);
    for (const char *uri : {"urn:oma:xml:xdm:common-policy<", "urn:oma:xml:prs:pres-rules<"})
        QVERIFY2(caps.contains(uri), uri);
    m_xcap->usages.setOmaRulesEvaluated(false);
    caps = m_xcap->get("/xcap-caps/global/index").body;
    for (const char *word : {"urn:oma:xml:xdm:common-policy", "urn:oma:xml:prs:pres-rules",
                             "openmobilealliance.pres-rules"})
        QVERIFY2(!caps.contains(word), word);
    QVERIFY2(caps.contains("<auid>pres-rules</auid>"), caps.constData());
}

void TestUsages::omaRulesAreServedWhenTheyCount()
{
    const QByteArray auid("org.openmobilealliance.pres-rules");
    const QByteArray path = '/' + auid + Joe;
    const QByteArray directory(
        "/org.openmobilealliance.xcap-directory/users/sip:joe@example.com/directory.xml");
    m_xcap->usages.setOmaRulesEvaluated(false);
    QCOMPARE(put(auid, rules("")).status, 404);
    m_xcap->usages.setOmaRulesEvaluated(true);
    QCOMPARE(put(auid, rules("")).status, 201);
    m_xcap->usages.setOmaRulesEvaluated(false);
    QVERIFY(!m_xcap->get(directory).body.contains(auid));
    QCOMPARE(m_xcap->get(path).status, 404);
    QCOMPARE(m_xcap->remove(path).status, 404);
    m_xcap->usages.setOmaRulesEvaluated(true); // what was stored is there again
    QCOMPARE(m_xcap->get(path).body, rules(""));
    QVERIFY(m_xcap->get(directory).body.contains(auid));
}

void TestUsages::theDirectory()
{
    const QByteArray path(
        "/org.openmobilealliance.xcap-directory/users/sip:joe@example.com/directory.xml");
    const QByteArray empty = m_xcap->get(path).etag();
    const QByteArray first = put("resource-lists", lists("")).etag();
    const QByteArray other("/users/sip:joe@example.com/a%20b");
    QCOMPARE(put("resource-lists", lists("<list/>"), other).status, 201);
    QCOMPARE(put("pres-rules", rules("")).status, 201);
    const HttpAnswer directory = m_xcap->get(path);
    QCOMPARE(directory.status, 200);
    QVERIFY(directory.etag() != empty);
    QCOMPARE(directory.field("Content-Type"), QByteArray("application/vnd.oma.xcap-directory+xml"));
    QCOMPARE(directory.body.count("<folder "), 2);
    QCOMPARE(directory.body.count("<entry "), 3);
    QVERIFY2(directory.body.contains(
                 "<entry uri=\"http://xcap.example.com/resource-lists/users/sip:joe@example.com/"
                 "index\" etag=\"" +
                 first.mid(1).chopped(1) + "\" size=\"" + QByteArray::number(lists("").size()) +
                 "\"/>"),
             directory.body.constData());
    QVERIFY2(directory.body.contains("/a%20b\""), directory.body.constData());
    QCOMPARE(m_xcap->get(path + "/~~/xcap-directory/folder%5b@auid=%22pres-rules%22%5d/entry/@etag")
                 .status,
             200);
}

void TestUsages::theDirectoryKnowsOneUserOnly()
{
    QCOMPARE(put("resource-lists", lists("")).status, 201);
    const QByteArray bill = m_xcap
                                ->get("/org.openmobilealliance.xcap-directory/users/"
                                      "sip:bill@example.com/directory.xml")
                                .body;
    QVERIFY2(bill.contains("<xcap-directory"), bill.constData());
    QVERIFY2(!bill.contains("joe"), bill.constData());
}

void TestUsages::theDirectoryNamesTheHostAskedFor()
{
    QCOMPARE(put("resource-lists", lists("")).status, 201);
    const QByteArray path(
        "/org.openmobilealliance.xcap-directory/users/sip:joe@example.com/directory.xml");
    const HttpAnswer usual = m_xcap->get(path);
    const HttpAnswer other =
        m_xcap->exchange("GET " + path + " HTTP/1.1\r\nHost: 192.0.2.1:8080\r\n\r\n");
    QVERIFY2(other.body.contains("<entry uri=\"http://192.0.2.1:8080/resource-lists/users/"
                                 "sip:joe@example.com/index\""),
             other.body.constData());
    QCOMPARE(other.etag(), usual.etag()); // the one that xcap-diff tells
    const HttpAnswer absolute = m_xcap->exchange("GET http://[2001:db8::1]" + path +
                                                 " HTTP/1.1\r\nHost: xcap.example.com\r\n\r\n");
    QVERIFY2(absolute.body.contains("<entry uri=\"http://[2001:db8::1]/resource-lists/"),
             absolute.body.constData());
}

void TestUsages::schemasCompile_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"policy.xsd", "lists.xsd", "presence.xsd", "xcap-caps.xsd",
                             "xcap-error.xsd", "xcap-diff.xsd"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestUsages::schemasCompile()
{
    QFETCH(QString, name);
    const xcap::Schema schema(name);
    QVERIFY(schema.isCompiled());
    QVERIFY(!schema.namespaces().isEmpty());
    QVERIFY(schema.validate("<nothing/>"));
    QVERIFY(schema.validate(""));
    QVERIFY(schema.validate("<a"));
}

void TestUsages::schemasTellAllErrorsInOrder()
{
    const xcap::Schema schema(u"lists.xsd"_s);
    const std::vector<base::XmlError> errors =
        schema.errors(test::lists("<list>\n<entry/>\n<entry uri=\"sip:a@example.com\"/>\n"
                                  "<entry href=\"\" uri=\"sip:b@example.com\"/>\n</list>"));
    QCOMPARE(errors.size(), size_t(2));
    QCOMPARE(errors[0].line, 3);
    QVERIFY2(errors[0].sentence.english().contains("uri"_L1), qPrintable(errors[0].sentence));
    QCOMPARE(errors[1].line, 5);
    QVERIFY2(errors[1].sentence.english().contains("href"_L1), qPrintable(errors[1].sentence));
    QVERIFY(schema.errors(test::lists({})).empty());
    const QByteArray many = QByteArray("<list><entry/></list>").repeated(1000);
    QCOMPARE(schema.errors(test::lists(many)).size(), xcap::Conflict::MostErrors);
}

QTEST_GUILESS_MAIN(TestUsages)
#include "tst_usages.moc"
