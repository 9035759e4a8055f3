// SPDX-License-Identifier: Apache-2.0

// What an operator may do with XCAP documents, by the same rules as over XCAP.

#include <QTest>

#include "enginefixture.h"

using namespace Qt::StringLiterals;
using server::DocumentName;
using server::Outcome;

namespace {

const QByteArray Alice("sip:alice@example.com");
const DocumentName Rules{Alice, "pres-rules", {}};
const DocumentName Lists{Alice, "resource-lists", {}};

QByteArray ruleset(const QByteArray &id)
{
    return "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\"><rule id=\"" + id +
           "\"/></ruleset>";
}

QByteArray lists(const QByteArray &name)
{
    return "<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\"><list name=\"" + name +
           "\"/></resource-lists>";
}

} // namespace

class TestDocumentAdministration : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void putsAndGetsLetterForLetter();
    void listsInOrder();
    void theUserMayBeWrittenInManyWays_data();
    void theUserMayBeWrittenInManyWays();
    void takesTheUsualNameOfEachKind();
    void refusesWrongNames_data();
    void refusesWrongNames();
    void refusesWhatXcapWouldRefuse_data();
    void refusesWhatXcapWouldRefuse();
    void storesOnlyOverTheKnownVersion();
    void storesOnlyWhereNothingIs();
    void saysWhatIsStoredNow();
    void removesOnlyTheKnownVersion();
    void tellsAllErrorsWithTheirPlaces();
    void anUnchangedDocumentIsNoChange();
    void removes();
    void refusesChangesWhileTheDatabaseIsAway();
    void isOnDiskAfterTheCommit();
    void servicesKeepTheirUrisOverARestart();
    void noServiceHasTheUriOfAUser();

private:
    static void verifyRefused(const Outcome &outcome, const QString &word)
    {
        QVERIFY(!outcome.ok);
        QVERIFY2(outcome.sentence.english().contains(word), qPrintable(outcome.sentence));
    }

    std::unique_ptr<test::EngineFixture> m_server;
};

void TestDocumentAdministration::init()
{
    m_server.reset();
    m_server = std::make_unique<test::EngineFixture>();
    QVERIFY(m_server->opened);
}

void TestDocumentAdministration::putsAndGetsLetterForLetter()
{
    const QByteArray odd = "<?xml version='1.0'?>\r\n<!-- mine -->\n" + ruleset("a") + "\n\n";
    const Outcome outcome = m_server->documents().put(Rules, odd);
    QVERIFY2(outcome.ok, qPrintable(outcome.sentence));
    const auto got = m_server->documents().get(Rules);
    QVERIFY(got);
    QCOMPARE(got->text, odd);
    QVERIFY(!got->etag.isEmpty());
    QVERIFY(!m_server->documents().get(Lists));
    QCOMPARE(m_server->documents().get(Lists).error(),
             u"sip:alice@example.com has no document index of kind resource-lists"_s);
}

void TestDocumentAdministration::listsInOrder()
{
    server::DocumentAdministration &documents = m_server->documents();
    QVERIFY(documents.list({}).empty());
    QVERIFY(documents.put({"sip:bob@example.com", "pres-rules", {}}, ruleset("b")).ok);
    QVERIFY(documents.put(Lists, lists("friends")).ok);
    QVERIFY(documents.put({Alice, "resource-lists", "another"}, lists("a")).ok);
    QVERIFY(documents.put(Rules, ruleset("a")).ok);

    const std::vector<server::DocumentRow> all = documents.list({});
    QCOMPARE(all.size(), size_t(4));
    const auto row = [&all](size_t i) {
        return all[i].user + ' ' + all[i].kind + ' ' + all[i].name;
    };
    QCOMPARE(row(0), Alice + " pres-rules index");
    QCOMPARE(row(1), Alice + " resource-lists another");
    QCOMPARE(row(2), Alice + " resource-lists index");
    QCOMPARE(row(3), QByteArray("sip:bob@example.com pres-rules index"));
    QCOMPARE(all[0].bytes, ruleset("a").size());
    QCOMPARE(all[0].etag, documents.get(Rules)->etag);

    QCOMPARE(documents.list(Alice).size(), size_t(3));
    QCOMPARE(documents.list("sip:ALICE@example.com").size(), size_t(0));
    QCOMPARE(documents.list("sip:carol@example.com").size(), size_t(0));
    QCOMPARE(documents.list("no address").size(), size_t(0));
}

void TestDocumentAdministration::theUserMayBeWrittenInManyWays_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("as it is") << Alice;
    QTest::newRow("case of the domain") << QByteArray("sip:alice@EXAMPLE.com");
    QTest::newRow("pres") << QByteArray("pres:alice@example.com");
    QTest::newRow("escapes") << QByteArray("sip:%61lice@example.com");
    QTest::newRow("parameters") << QByteArray("sip:alice@example.com;transport=tcp");
}

void TestDocumentAdministration::theUserMayBeWrittenInManyWays()
{
    QFETCH(QByteArray, user);
    QVERIFY(m_server->documents().put({user, "pres-rules", {}}, ruleset("a")).ok);
    QVERIFY(m_server->documents().get(Rules));
    QCOMPARE(m_server->documents().list(user).size(), size_t(1));
}

void TestDocumentAdministration::takesTheUsualNameOfEachKind()
{
    const DocumentName oma{Alice, "org.openmobilealliance.pres-rules", {}};
    QVERIFY(m_server->documents().put(oma, ruleset("a")).ok);
    QVERIFY(m_server->documents().put(Lists, lists("a")).ok);
    const std::vector<server::DocumentRow> rows = m_server->documents().list({});
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].name, QByteArray("pres-rules"));
    QCOMPARE(rows[1].name, QByteArray("index"));
}

void TestDocumentAdministration::refusesWrongNames_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *what, const QByteArray &user, const QByteArray &kind,
                        const QByteArray &name, const QString &word) {
        QTest::newRow(what) << user << kind << name << word;
    };
    row("unknown kind", Alice, "rules", {}, u"'rules' is no kind of document"_s);
    row("the kinds are named", Alice, "rules", {}, u"pidf-manipulation"_s);
    row("a generated kind", Alice, "xcap-caps", {}, u"'xcap-caps' is no kind"_s);
    row("no user", "alice", "pres-rules", {}, u"'alice' is no user"_s);
    row("nothing", "", "pres-rules", {}, u"'' is no user"_s);
    row("a telephone", "tel:+123", "pres-rules", {}, u"'tel:+123' is no user"_s);
    row("user longer than its column", "sip:" + QByteArray(65, 'u') + "@example.com", "pres-rules",
        {}, u"too long"_s);
    row("domain longer than its column", "sip:alice@" + QByteArray(125, 'd') + ".com", "pres-rules",
        {}, u"too long"_s);
    row("name longer than its column", Alice, "pres-rules", QByteArray(256, 'n'), u"too long"_s);
    row("a folder", Alice, "pres-rules", "folder/index", u"'folder/index'"_s);
    row("dots", Alice, "pres-rules", "..", u"'..'"_s);
    row("control character", Alice, "pres-rules", "a\nb", u"no name of a document"_s);
    row("not UTF-8", Alice, "pres-rules", "\xff", u"no name of a document"_s);
    row("hard state has one document", Alice, "pidf-manipulation", "other",
        u"'other' is no name"_s); // RFC 4827, 9
}

void TestDocumentAdministration::refusesWrongNames()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, name);
    QFETCH(QString, word);
    const DocumentName wrong{user, kind, name};
    verifyRefused(m_server->documents().put(wrong, ruleset("a")), word);
    verifyRefused(m_server->documents().remove(wrong), word);
    const auto got = m_server->documents().get(wrong);
    QVERIFY(!got);
    QVERIFY2(got.error().english().contains(word), qPrintable(got.error()));
    const auto checked = m_server->documents().check(wrong, ruleset("a"));
    QVERIFY(checked);
    QVERIFY2(checked->english().contains(word), qPrintable(*checked));
    QCOMPARE(m_server->engine->documents().size(), 0);
}

void TestDocumentAdministration::refusesWhatXcapWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray("pres-rules") << QByteArray() << u"Line 1"_s;
    QTest::newRow("not well-formed")
        << QByteArray("pres-rules") << QByteArray("<ruleset>\n<rule></ruleset>") << u"Line 2"_s;
    QTest::newRow("not UTF-8") << QByteArray("pres-rules") << QByteArray("<a>\xE9</a>")
                               << u"UTF-8"_s;
    QTest::newRow("another root") << QByteArray("pres-rules") << lists("a") << u"ruleset"_s;
    QTest::newRow("against the schema")
        << QByteArray("pres-rules")
        << QByteArray("<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\">\n<rule/>\n"
                      "</ruleset>")
        << u"Line 2"_s;
    QTest::newRow("two lists of one name")
        << QByteArray("resource-lists")
        << QByteArray("<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\">"
                      "<list name=\"a\"/><list name=\"a\"/></resource-lists>")
        << u"\"a\""_s;
}

void TestDocumentAdministration::refusesWhatXcapWouldRefuse()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    const DocumentName name{Alice, kind, {}};
    verifyRefused(m_server->documents().put(name, text), word);
    QVERIFY(m_server->documents().check(name, text));
    QVERIFY(!m_server->documents().get(name));
    QVERIFY(!m_server->documents().check(Lists, lists("a")));
    QVERIFY(!m_server->documents().get(Lists)); // to check is not to store
}

void TestDocumentAdministration::storesOnlyOverTheKnownVersion()
{
    server::DocumentAdministration &documents = m_server->documents();
    verifyRefused(documents.put(Rules, ruleset("a"), "tag"), u"changed the document"_s);
    QVERIFY(documents.put(Rules, ruleset("a")).ok);
    const QByteArray etag = documents.get(Rules)->etag;
    QVERIFY(documents.put(Rules, ruleset("b"), etag).ok);
    verifyRefused(documents.put(Rules, ruleset("c"), etag), u"changed the document"_s);
    QCOMPARE(documents.get(Rules)->text, ruleset("b"));
}

void TestDocumentAdministration::storesOnlyWhereNothingIs()
{
    server::DocumentAdministration &documents = m_server->documents();
    QVERIFY(documents.put(Rules, ruleset("a"), QByteArray("")).ok);
    verifyRefused(documents.put(Rules, ruleset("b"), QByteArray("")), u"already"_s);
    QCOMPARE(documents.get(Rules)->text, ruleset("a"));
}

void TestDocumentAdministration::saysWhatIsStoredNow()
{
    server::DocumentAdministration &documents = m_server->documents();
    const server::DocumentOutcome made = documents.put(Rules, ruleset("a"), QByteArray(""));
    QVERIFY(made.ok && !made.isConflict && made.now);
    QCOMPARE(made.now->text, ruleset("a"));
    QCOMPARE(made.now->etag, documents.get(Rules)->etag);
    QVERIFY(documents.put(Rules, ruleset("phone")).ok);
    const server::DocumentOutcome late = documents.put(Rules, ruleset("b"), made.now->etag);
    QVERIFY(!late.ok && late.isConflict);
    QCOMPARE(late.now, std::optional(*documents.get(Rules)));
    const server::DocumentOutcome again = documents.put(Rules, ruleset("b"), QByteArray(""));
    QVERIFY(!again.ok && again.isConflict);
    const server::DocumentOutcome wrong = documents.put(Rules, "<a>", late.now->etag);
    QVERIFY(!wrong.ok && !wrong.isConflict);
    QCOMPARE(wrong.now, late.now);
    QVERIFY(documents.remove(Rules).ok);
    const server::DocumentOutcome gone = documents.put(Rules, ruleset("b"), late.now->etag);
    QVERIFY(!gone.ok && gone.isConflict && !gone.now);
}

void TestDocumentAdministration::removesOnlyTheKnownVersion()
{
    server::DocumentAdministration &documents = m_server->documents();
    QVERIFY(documents.put(Rules, ruleset("a")).ok);
    const server::DocumentOutcome late = documents.remove(Rules, QByteArray("tag"));
    QVERIFY(!late.ok && late.isConflict);
    QCOMPARE(late.now->text, ruleset("a"));
    const server::DocumentOutcome gone = documents.remove(Rules, late.now->etag);
    QVERIFY(gone.ok && !gone.now);
}

void TestDocumentAdministration::tellsAllErrorsWithTheirPlaces()
{
    const server::DocumentAdministration &documents = m_server->documents();
    QVERIFY(documents.errors(Lists, lists("a")).empty());
    const auto broken = documents.errors(Lists, "<resource-lists>\n<list></resource-lists>");
    QCOMPARE(broken.size(), size_t(1));
    QCOMPARE(broken[0].line, 2);
    const QByteArray head = "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\">\n";
    const auto invalid = documents.errors(Rules, head + "<rule/>\n<rule id=\"b\"/>\n<rule/>\n"
                                                        "</ruleset>");
    QCOMPARE(invalid.size(), size_t(2));
    QCOMPARE(invalid[0].line, 2);
    QCOMPARE(invalid[1].line, 4);
    const auto twice = documents.errors(Rules, head + "<rule id=\"b\"/>\n<rule id=\"b\"/>\n"
                                                      "<rule id=\"b\"/></ruleset>");
    QCOMPARE(twice.size(), size_t(2));
    QCOMPARE(twice[1].line, 4);
    QVERIFY(twice[1].sentence.english().contains(u"\"b\""_s));
    const auto nobody = documents.errors({"alice", "pres-rules", {}}, ruleset("a"));
    QCOMPARE(nobody.size(), size_t(1));
    QCOMPARE(nobody[0].line, 0);
    QVERIFY(!documents.get(Rules)); // to look is not to store
}

void TestDocumentAdministration::anUnchangedDocumentIsNoChange()
{
    QVERIFY(m_server->documents().put(Rules, ruleset("a")).ok);
    m_server->commit();
    const quint64 commits = m_server->engine->ledger().commits();
    const Outcome again = m_server->documents().put(Rules, ruleset("a"), QByteArray(""));
    QVERIFY(again.ok);
    QVERIFY(again.sentence.english().contains("already"_L1));
    m_server->commit();
    QCOMPARE(m_server->engine->ledger().commits(), commits);
}

void TestDocumentAdministration::removes()
{
    QVERIFY(m_server->documents().put(Rules, ruleset("a")).ok);
    m_server->commit();
    QVERIFY(m_server->documents().remove(Rules).ok);
    verifyRefused(m_server->documents().remove(Rules), u"has no document"_s);
    m_server->commit();
    QCOMPARE(m_server->rows(u"SELECT count(*) FROM xcap_xml"_s), QStringList{u"0"_s});
}

void TestDocumentAdministration::refusesChangesWhileTheDatabaseIsAway()
{
    QVERIFY(m_server->documents().put(Rules, ruleset("a")).ok);
    m_server->commit();
    m_server->committer->failNext({store::StoreErrorKind::Full, u"The disk is full."_s});
    QVERIFY(m_server->documents().put(Rules, ruleset("b")).ok);
    m_server->engine->ledger().seal();
    m_server->committer->commitNext();
    QVERIFY(!m_server->engine->ledger().isAvailable());
    verifyRefused(m_server->documents().put(Rules, ruleset("c")), u"The disk is full."_s);
    verifyRefused(m_server->documents().remove(Rules), u"The disk is full."_s);
    // What is wrong with the document is said all the same.
    verifyRefused(m_server->documents().put(Rules, "<a"), u"Line 1"_s);
    QVERIFY(!m_server->documents().list({}).empty());
}

void TestDocumentAdministration::isOnDiskAfterTheCommit()
{
    QVERIFY(m_server->documents().put(Rules, ruleset("a")).ok);
    m_server->commit();
    m_server->restart();
    QCOMPARE(m_server->documents().get(Rules)->text, ruleset("a"));
}

void TestDocumentAdministration::servicesKeepTheirUrisOverARestart()
{
    const QByteArray text("<rls-services xmlns=\"urn:ietf:params:xml:ns:rls-services\">"
                          "<service uri=\"sip:list@example.com\"><list/></service>"
                          "</rls-services>");
    QVERIFY(m_server->documents().put({Alice, "rls-services", {}}, text).ok);
    m_server->commit();
    m_server->restart();
    const DocumentName other{"sip:bob@example.com", "rls-services", {}};
    verifyRefused(m_server->documents().put(other, text), u"in use"_s);
    QVERIFY(m_server->documents().remove({Alice, "rls-services", {}}).ok);
    QVERIFY(m_server->documents().put(other, text).ok);
}

void TestDocumentAdministration::noServiceHasTheUriOfAUser() // RFC 4826, 4.4.5
{
    const auto services = [](const QByteArray &uri) {
        return "<rls-services xmlns=\"urn:ietf:params:xml:ns:rls-services\"><service uri=\"" + uri +
               "\"><list/></service></rls-services>";
    };
    const DocumentName name{Alice, "rls-services", {}};
    QVERIFY(m_server->documents().put({"sip:bob@example.com", "pres-rules", {}}, ruleset("b")).ok);
    m_server->receive("REGISTER", "sip:example.com", "sip:carol@example.com", "Expires: 600\r\n");
    verifyRefused(m_server->documents().put(name, services("sip:bob@example.com")), u"in use"_s);
    verifyRefused(m_server->documents().put(name, services("sip:carol@EXAMPLE.com")), u"in use"_s);
    QVERIFY(m_server->documents().put(name, services("sip:friends@example.com")).ok);
}

QTEST_GUILESS_MAIN(TestDocumentAdministration)
#include "tst_documentadministration.moc"
