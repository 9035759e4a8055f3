// SPDX-License-Identifier: Apache-2.0
#include "usagedocuments.h"

using namespace Qt::Literals::StringLiterals;
using namespace test;

// What each application usage demands of its documents beside the examples (tst_examples), and what
// its 409 says.
class TestConstraints : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void offersNamesThatAreFree();
    void saysNoMoreThanAPersonReads_data();
    void saysNoMoreThanAPersonReads();

private:
    HttpAnswer put(const QByteArray &auid, const QByteArray &text, const QByteArray &where = Joe)
    {
        return m_xcap->put('/' + auid + where, typeOf(auid), text);
    }

    std::unique_ptr<XcapFixture> m_xcap;
};

void TestConstraints::init()
{
    m_xcap.reset();
    m_xcap = std::make_unique<XcapFixture>();
    QVERIFY(m_xcap->opened);
}

void TestConstraints::accepts_data()
{
    QTest::addColumn<QByteArray>("auid");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *what, const char *auid, const QByteArray &text) {
        QTest::newRow((QByteArray(auid) + ": " + what).constData()) << QByteArray(auid) << text;
    };
    row("nothing in it", "resource-lists", lists(""));
    row("equal names in different lists", "resource-lists",
        lists("<list name=\"a\"><list name=\"a\"/></list><list name=\"b\"><list "
              "name=\"a\"/></list>"));
    row("names that differ in case", "resource-lists",
        lists("<list name=\"a\"/><list name=\"A\"/>"));
    row("lists without names", "resource-lists", lists("<list/><list/>"));
    row("one URI as entry and in a list within", "resource-lists",
        lists("<list><entry uri=\"sip:a@b\"/><list><entry uri=\"sip:a@b\"/></list></list>"));
    row("an extension", "resource-lists",
        lists("<list><entry uri=\"sip:a@b\" x:y=\"z\" xmlns:x=\"urn:x\"><x:z/></entry></list>"));
    row("a list on another server", "resource-lists",
        lists("<list><external anchor=\"https://xcap.example.org/a/~~/b\"/></list>"));
    row("two services", "rls-services",
        services(service("sip:a@example.com") + service("sip:b@example.com")));
    row("a list of the same user", "rls-services",
        pointingTo("http://xcap.example.com/resource-lists/users/sip:joe@example.com/index/~~/"
                   "resource-lists/list%5b@name=%22a%22%5d"));
    row("white space around it", "rls-services",
        pointingTo("\n http://xcap.example.com/resource-lists/users/sip:joe@example.com/index/~~/"
                   "resource-lists/list \n"));
    row("below another root", "rls-services",
        pointingTo("https://example.com/services/xcap/resource-lists/users/sip:joe@example.com/"
                   "index/~~/resource-lists/list"));
    row("the user with escapes", "rls-services",
        pointingTo("http://xcap.example.com/resource-lists/users/sip%3Ajoe%40example.com/index/~~/"
                   "resource-lists/list"));
    row("no rule", "pres-rules", rules(""));
    row("a condition nobody knows", "pres-rules",
        rules("<rule id=\"a\"><conditions><x:y xmlns:x=\"urn:x\"/></conditions></rule>"));
    row("whom nobody authenticated (RFC 5025, 3.1.1.2)", "pres-rules",
        rules("<rule id=\"a\"><conditions><identity/></conditions></rule>"));
    row("no rule", "org.openmobilealliance.pres-rules", rules(""));
    row("OMA's additions", "org.openmobilealliance.pres-rules",
        rules("<rule id=\"wp_prs_allow\"><conditions><ocp:external-list "
              "xmlns:ocp=\"urn:oma:xml:xdm:common-policy\"><ocp:entry anc=\"http://a.example/b\"/>"
              "</ocp:external-list></conditions></rule>"));
    row("no tuple", "pidf-manipulation", presence(""));
}

void TestConstraints::accepts()
{
    QFETCH(QByteArray, auid);
    QFETCH(QByteArray, text);
    const HttpAnswer answer = put(auid, text);
    QVERIFY2(answer.status == 201, answer.body.constData());
}

void TestConstraints::refuses_data()
{
    QTest::addColumn<QByteArray>("auid");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("words"); // that stand in the body, separated by '|'
    const auto row = [](const char *what, const char *auid, const QByteArray &text,
                        const char *error, const char *words) {
        QTest::newRow((QByteArray(auid) + ": " + what).constData())
            << QByteArray(auid) << text << QByteArray(error) << QByteArray(words);
    };
    const char *schema = "schema-validation-error";
    const char *unique = "uniqueness-failure";
    const char *constraint = "constraint-failure";
    row("another root", "resource-lists", services(""), schema, "Line 1|resource-lists");
    row("the root of another namespace", "resource-lists", "<resource-lists xmlns=\"urn:x\"/>",
        schema, "Line 1|resource-lists");
    row("an entry without URI", "resource-lists", lists("<list>\n<entry/></list>"), schema,
        "Line 3|uri");
    row("an entry outside of a list", "resource-lists", lists("<entry uri=\"sip:a@b\"/>"), schema,
        "Line 2|entry");
    row("a word that its namespace has not", "resource-lists",
        lists("<list><friend uri=\"sip:a@b\"/></list>"), schema, "Line 2|friend");
    row("two entries of one URI (RFC 4826, 3.4.5)", "resource-lists",
        lists("<list><entry uri=\"sip:a@b\"/>\n<entry uri=\"sip:c@d\"/>\n"
              "<entry uri=\"sip:a@b\"/></list>"),
        unique, "Line 4|sip:a@b|<exists field=\"*/*%5B1%5D/*%5B3%5D/@uri\"");
    row("two references", "resource-lists",
        lists("<list><entry-ref ref=\"a/b\"/><entry-ref ref=\"a/b\"/></list>"), unique,
        "entry-ref|<exists field=\"*/*%5B1%5D/*%5B2%5D/@ref\"");
    row("two external lists", "resource-lists",
        lists(
            "<list><external anchor=\"http://a.b/c\"/><external anchor=\"http://a.b/c\"/></list>"),
        unique, "external|<exists field=\"*/*%5B1%5D/*%5B2%5D/@anchor\"");
    row("two lists of a name, deep", "resource-lists",
        lists("<list><list name=\"a\"/><list name=\"a\"/></list>"), unique,
        "<exists field=\"*/*%5B1%5D/*%5B2%5D/@name\"|<alt-value>a-2</alt-value>");
    row("an absolute reference", "resource-lists",
        lists("<list>\n<entry-ref ref=\"http://a.b/c\"/></list>"), constraint, "Line 3|ref");
    row("a reference from the root", "resource-lists",
        lists("<list><entry-ref ref=\"/resource-lists/a\"/></list>"), constraint, "ref");
    row("an anchor that is no HTTP", "resource-lists",
        lists("<list>\n<external anchor=\"resource-lists/a\"/></list>"), constraint,
        "Line 3|anchor");
    row("a service without URI", "rls-services", services("<service><list/></service>"), schema,
        "uri");
    row("a service without list", "rls-services",
        services("<service uri=\"sip:a@b\"><packages/></service>"), schema, "Line 2");
    row("two services of one URI", "rls-services",
        services(service("sip:a@example.com") + '\n' + service("sip:a@example.com")), unique,
        "Line 3|<exists field=\"*/*%5B2%5D/@uri\"|<alt-value>sip:a-2@example.com</alt-value>");
    row("a relative list", "rls-services",
        pointingTo("/resource-lists/users/sip:joe@example.com/index/~~/resource-lists/list"),
        constraint, "Line 2|absolute HTTP URI");
    row("a list of something else", "rls-services",
        pointingTo("http://xcap.example.com/rls-services/users/sip:joe@example.com/index"),
        constraint, "resource-lists");
    row("the list of another user", "rls-services",
        pointingTo("http://xcap.example.com/resource-lists/users/sip:bill@example.com/index/~~/"
                   "resource-lists/list"),
        constraint, "same user");
    row("a global list", "rls-services",
        pointingTo("http://xcap.example.com/resource-lists/global/index/~~/resource-lists/list"),
        constraint, "same user");
    row("two entries of one URI", "rls-services",
        services("<service uri=\"sip:a@example.com\"><list><rl:entry uri=\"sip:b@c\"/>"
                 "<rl:entry uri=\"sip:b@c\"/></list></service>"),
        unique, "sip:b@c");
    row("a rule without id", "pres-rules", rules("<rule/>"), schema, "Line 2|id");
    row("two rules of one id", "pres-rules", rules("<rule id=\"a\"/>\n<rule id=\"a\"/>"), schema,
        "Line 3|a");
    row("a handling nobody knows", "pres-rules",
        rules("<rule "
              "id=\"a\"><actions>\n<pr:sub-handling>perhaps</pr:sub-handling></actions></rule>"),
        schema, "Line 3|perhaps");
    row("a transformation nobody knows", "pres-rules",
        rules("<rule id=\"a\"><transformations><pr:provide-all/></transformations></rule>"), schema,
        "provide-all");
    row("half a period", "pres-rules",
        rules("<rule id=\"a\"><conditions><validity><from>2026-01-01T00:00:00Z</from></validity>"
              "</conditions></rule>"),
        schema, "validity");
    row("an old draft's words", "pres-rules",
        rules(
            "<rule id=\"a\"><conditions><identity><id>sip:b@c</id></identity></conditions></rule>"),
        schema, "Line 2|id");
    row("another root", "org.openmobilealliance.pres-rules", lists(""), schema, "ruleset");
    row("a list without anchor", "org.openmobilealliance.pres-rules",
        rules(
            "<rule id=\"a\"><conditions><o:external-list xmlns:o=\"urn:oma:xml:xdm:common-policy\">"
            "\n<o:entry/></o:external-list></conditions></rule>"),
        constraint, "Line 3|external-list|anc");
    row("a person of a domain", "pres-rules",
        rules("<rule id=\"a\"><conditions><identity>\n<one id=\"sip:b@c\" domain=\"c\"/></identity>"
              "</conditions></rule>"),
        schema, "Line 3|domain");
    row("no entity", "pidf-manipulation", "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\"/>",
        schema, "Line 1|entity");
    row("a tuple without id", "pidf-manipulation", presence("<tuple><status/></tuple>"), schema,
        "Line 2|id");
    row("a status nobody knows", "pidf-manipulation",
        presence("<tuple id=\"a\"><status><basic>away</basic></status></tuple>"), schema,
        "Line 2|away");
    // What is taken has to be shown: as much as may be published.
    row("more than is read of it", "pidf-manipulation",
        presence("<tuple id=\"a\"><status/><note>" + QByteArray(70'000, 'x') + "</note></tuple>"),
        constraint, "No watcher|longer than 65536 bytes");
    row("more elements than are read", "pidf-manipulation",
        presence(QByteArray("<note>x</note>").repeated(4'200)), constraint, "No watcher|4096");
}

void TestConstraints::refuses()
{
    QFETCH(QByteArray, auid);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, error);
    QFETCH(QByteArray, words);
    const HttpAnswer answer = put(auid, text);
    QVERIFY2(answer.status == 409, QByteArray::number(answer.status).constData());
    QVERIFY2(answer.body.contains('<' + error + ' '), answer.body.constData());
    QVERIFY2(answer.body.contains("phrase=\""), answer.body.constData());
    for (const QByteArray &word : words.split('|'))
        QVERIFY2(answer.body.contains(word), (answer.body + "\nlacks: " + word).constData());
    QCOMPARE(m_xcap->get('/' + auid + Joe).status, 404);
    // What is sent as an error is valid itself.
    const xcap::Schema schema(u"xcap-error.xsd"_s);
    QVERIFY(!schema.validate(answer.body));
}

void TestConstraints::offersNamesThatAreFree()
{
    const HttpAnswer answer =
        put("resource-lists",
            lists("<list name=\"a\"/><list name=\"a-2\"/><list name=\"a\"/><list name=\"a-3\"/>"));
    QCOMPARE(answer.status, 409);
    QVERIFY2(answer.body.contains("<alt-value>a-4</alt-value>"), answer.body.constData());
    QVERIFY2(!answer.body.contains("<alt-value>a-2</alt-value>"), answer.body.constData());
    QVERIFY2(!answer.body.contains("<alt-value>a-3</alt-value>"), answer.body.constData());
}

void TestConstraints::saysNoMoreThanAPersonReads_data()
{
    QTest::addColumn<QByteArray>("auid");
    QTest::addColumn<QByteArray>("text");
    // As many as a document may have elements: to say of each where it is, and which names are
    // free, would take minutes.
    QTest::newRow("lists") << QByteArray("resource-lists")
                           << lists(QByteArray("<list name=\"a\"/>").repeated(32'766));
    QTest::newRow("entries") << QByteArray("resource-lists")
                             << lists("<list>" +
                                      QByteArray("<entry uri=\"sip:a@b\"/>").repeated(32'765) +
                                      "</list>");
    QTest::newRow("services") << QByteArray("rls-services")
                              << services(service("sip:a@b").repeated(10'000));
}

void TestConstraints::saysNoMoreThanAPersonReads()
{
    QFETCH(QByteArray, auid);
    QFETCH(QByteArray, text);
    const HttpAnswer answer = put(auid, text);
    QCOMPARE(answer.status, 409);
    QVERIFY2(answer.body.contains("uniqueness-failure"), answer.body.left(300).constData());
    QCOMPARE(size_t(answer.body.count("<exists ")), xcap::Conflict::MostErrors);
}

QTEST_GUILESS_MAIN(TestConstraints)
#include "tst_constraints.moc"
