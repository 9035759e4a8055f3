// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "xcap/conditional.h"
#include "xcapfixture.h"

using test::HttpAnswer;
using test::XcapFixture;

namespace {

const QByteArray Type("application/resource-lists+xml");
const QByteArray ElementType("application/xcap-el+xml");
const QByteArray Path("/resource-lists/users/sip:joe@example.com/index");
const QByteArray List = Path + "/~~/resource-lists/list";

QByteArray lists(const QByteArray &name)
{
    return "<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\"><list name=\"" + name +
           "\"/></resource-lists>";
}

QByteArray ifMatch(const QByteArray &list)
{
    return "If-Match: " + list + "\r\n";
}

QByteArray ifNoneMatch(const QByteArray &list)
{
    return "If-None-Match: " + list + "\r\n";
}

} // namespace

// Conditions (RFC 4825, 7.11 and 8.5), and the release rule: what an answer says is committed.
class TestXcapServerConditions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsOfTags_data();
    void listsOfTags();
    void aStaleTagIsRefused();
    void conditionsAreThoseOfTheDocument();
    void creationOnlyOrReplacementOnly();
    void insertionOnlyOfAnElementAlwaysFails();
    void anUnchangedDocumentKeepsItsTag();
    void readsAreConditional();
    void aConditionOfWhatIsNotThere();
    void aChangeIsAnsweredWhenItIsCommitted();
    void aReadWaitsForTheChangeItShows();
    void aDeletedDocumentIsGoneWhenThatIsCommitted();
    void aRowThatFailsIsAnError();
    void aDatabaseThatIsGoneRefusesWrites();
    void aClientThatLeftIsNoError();

private:
    std::unique_ptr<XcapFixture> m_xcap;
};

void TestXcapServerConditions::init()
{
    m_xcap.reset();
    m_xcap = std::make_unique<XcapFixture>();
    QVERIFY(m_xcap->opened);
}

void TestXcapServerConditions::listsOfTags_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("strong");
    QTest::addColumn<bool>("weak");
    QTest::newRow("one") << QByteArray("\"abc\"") << true << true;
    QTest::newRow("any") << QByteArray(" * ") << true << true;
    QTest::newRow("weak") << QByteArray("W/\"abc\"") << false << true;
    QTest::newRow("other") << QByteArray("\"abd\"") << false << false;
    QTest::newRow("prefix") << QByteArray("\"ab\"") << false << false;
    QTest::newRow("several") << QByteArray("\"x\", \"abc\" ,\"y\"") << true << true;
    QTest::newRow("weak and strong") << QByteArray("W/\"abc\",\"abc\"") << true << true;
    QTest::newRow("comma in a tag") << QByteArray("\"x,y\",\"abc\"") << true << true;
    QTest::newRow("backslash in a tag") << QByteArray("\"x\\\",\"abc\"") << true << true;
    QTest::newRow("without quotes") << QByteArray("x, abc") << true << true;
    QTest::newRow("empty members") << QByteArray(", ,\"abc\"") << true << true;
    QTest::newRow("open end") << QByteArray("\"abc") << false << false;
    QTest::newRow("nothing") << QByteArray("") << false << false;
}

void TestXcapServerConditions::listsOfTags()
{
    QFETCH(QByteArray, list);
    QFETCH(bool, strong);
    QFETCH(bool, weak);
    QCOMPARE(xcap::listNames(list, "abc", xcap::EtagComparison::Strong), strong);
    QCOMPARE(xcap::listNames(list, "abc", xcap::EtagComparison::Weak), weak);
}

void TestXcapServerConditions::aStaleTagIsRefused()
{
    const QByteArray first = m_xcap->put(Path, Type, lists("a")).etag();
    const HttpAnswer second = m_xcap->put(Path, Type, lists("b"), ifMatch(first));
    QCOMPARE(second.status, 200);
    QVERIFY(second.etag() != first);
    const HttpAnswer third = m_xcap->put(Path, Type, lists("c"), ifMatch(first));
    QCOMPARE(third.status, 412);
    QCOMPARE(third.etag(), second.etag());
    QCOMPARE(m_xcap->remove(Path, ifMatch(first)).status, 412);
    QCOMPARE(m_xcap->remove(Path, ifMatch(first + ", " + second.etag())).status, 200);
}

void TestXcapServerConditions::conditionsAreThoseOfTheDocument()
{
    const QByteArray first = m_xcap->put(Path, Type, lists("a")).etag();
    const HttpAnswer inserted =
        m_xcap->put(List + "%5b2%5d", ElementType, "<list name=\"b\"/>", ifMatch(first));
    QCOMPARE(inserted.status, 201);
    // The first list did not change, and yet its tag did.
    QCOMPARE(
        m_xcap->put(List + "%5b1%5d", ElementType, "<list name=\"c\"/>", ifMatch(first)).status,
        412);
    QCOMPARE(m_xcap->remove(List + "%5b2%5d", ifMatch(first)).status, 412);
    QCOMPARE(m_xcap->remove(List + "%5b2%5d", ifMatch(inserted.etag())).status, 200);
}

void TestXcapServerConditions::creationOnlyOrReplacementOnly()
{
    QCOMPARE(m_xcap->put(Path, Type, lists("a"), ifMatch("*")).status, 412);
    QCOMPARE(m_xcap->put(Path, Type, lists("a"), ifNoneMatch("*")).status, 201);
    QCOMPARE(m_xcap->put(Path, Type, lists("b"), ifNoneMatch("*")).status, 412);
    QCOMPARE(m_xcap->put(Path, Type, lists("b"), ifMatch("*")).status, 200);
}

void TestXcapServerConditions::insertionOnlyOfAnElementAlwaysFails()
{
    const QByteArray second = List + "%5b2%5d"; // RFC 4825, 8.2.6
    QCOMPARE(m_xcap->put(second, ElementType, "<list name=\"b\"/>", ifNoneMatch("*")).status, 412);
    QCOMPARE(m_xcap->put(Path, Type, lists("a")).status, 201);
    QCOMPARE(m_xcap->put(second, ElementType, "<list name=\"b\"/>", ifNoneMatch("*")).status, 412);
}

void TestXcapServerConditions::anUnchangedDocumentKeepsItsTag()
{
    const QByteArray etag = m_xcap->put(Path, Type, lists("a")).etag();
    const quint64 commits = m_xcap->ledger.commits();
    const HttpAnswer again = m_xcap->put(Path, Type, lists("a"));
    QCOMPARE(again.status, 200);
    QCOMPARE(again.etag(), etag);
    const HttpAnswer part = m_xcap->put(List, ElementType, "<list name=\"a\"/>");
    QCOMPARE(part.status, 200);
    QCOMPARE(part.etag(), etag);
    QCOMPARE(m_xcap->ledger.commits(), commits);
}

void TestXcapServerConditions::readsAreConditional()
{
    const QByteArray etag = m_xcap->put(Path, Type, lists("a")).etag();
    const HttpAnswer same = m_xcap->get(Path, ifNoneMatch("W/" + etag));
    QCOMPARE(same.status, 304);
    QCOMPARE(same.etag(), etag);
    QVERIFY(same.body.isEmpty());
    QCOMPARE(m_xcap->get(List, ifNoneMatch(etag)).status, 304);
    QCOMPARE(m_xcap->get(List, ifNoneMatch("\"other\"")).status, 200);
    QCOMPARE(m_xcap->get(List, ifMatch("\"other\"")).status, 412);
    QCOMPARE(m_xcap->get(List, ifMatch(etag)).status, 200);
}

void TestXcapServerConditions::aConditionOfWhatIsNotThere()
{
    QCOMPARE(m_xcap->get(Path, ifMatch("*")).status, 404); // RFC 9110, 13.2.1
    QCOMPARE(m_xcap->remove(Path, ifMatch("\"x\"")).status, 404);
    QCOMPARE(m_xcap->put(List, ElementType, "<list/>", ifMatch("\"x\"")).status, 412);
    const QByteArray etag = m_xcap->put(Path, Type, lists("a")).etag();
    QCOMPARE(m_xcap->get(List + "%5b2%5d", ifNoneMatch(etag)).status, 404);
    QCOMPARE(m_xcap->remove(List + "%5b2%5d", ifMatch("\"x\"")).status, 404);
}

void TestXcapServerConditions::aChangeIsAnsweredWhenItIsCommitted()
{
    m_xcap->wire->send(
        XcapFixture::request("PUT", Path, "Content-Type: " + Type + "\r\n", lists("a")));
    m_xcap->ledger.seal();
    QCOMPARE(m_xcap->wire->take(), QByteArray());
    QCOMPARE(m_xcap->server.held(), 1);
    QVERIFY(m_xcap->committer.commitNext());
    QVERIFY(m_xcap->wire->take().startsWith("HTTP/1.1 201 "));
    test::OtherProgram other(m_xcap->store.path());
    QCOMPARE(other.rows(QStringLiteral("SELECT xcap FROM xcap_xml WHERE username = 'joe'")),
             QStringList{QString::fromUtf8(lists("a"))});
}

void TestXcapServerConditions::aReadWaitsForTheChangeItShows()
{
    QCOMPARE(m_xcap->put(Path, Type, lists("a")).status, 201);
    const auto reader = m_xcap->connect(QHostAddress(QHostAddress::LocalHostIPv6));
    reader->send(XcapFixture::request("GET", Path));
    QVERIFY(reader->take().endsWith(lists("a"))); // at once
    m_xcap->wire->send(
        XcapFixture::request("PUT", Path, "Content-Type: " + Type + "\r\n", lists("b")));
    reader->send(XcapFixture::request("GET", Path));
    QCOMPARE(reader->take(), QByteArray());
    m_xcap->commit();
    QVERIFY(reader->take().endsWith(lists("b")));
}

void TestXcapServerConditions::aDeletedDocumentIsGoneWhenThatIsCommitted()
{
    QCOMPARE(m_xcap->put(Path, Type, lists("a")).status, 201);
    m_xcap->wire->send(XcapFixture::request("DELETE", Path));
    const auto reader = m_xcap->connect(QHostAddress(QHostAddress::LocalHostIPv6));
    reader->send(XcapFixture::request("GET", Path));
    QCOMPARE(m_xcap->wire->take() + reader->take(), QByteArray());
    m_xcap->commit();
    const QByteArray removed = m_xcap->wire->take();
    QVERIFY(removed.startsWith("HTTP/1.1 200 "));
    QVERIFY(!removed.contains("ETag"));
    QVERIFY(reader->take().startsWith("HTTP/1.1 404 "));
}

void TestXcapServerConditions::aRowThatFailsIsAnError()
{
    test::OtherProgram other(m_xcap->store.path());
    QCOMPARE(other.run(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON xcap_xml WHEN "
                                      "NEW.username = 'joe' BEGIN SELECT RAISE(ABORT, 'no'); END")),
             QString());
    m_xcap->wire->send(
        XcapFixture::request("PUT", Path, "Content-Type: " + Type + "\r\n", lists("a")));
    QByteArray bill = Path;
    bill.replace("joe", "bill");
    m_xcap->wire->send(
        XcapFixture::request("PUT", bill, "Content-Type: " + Type + "\r\n", lists("a")));
    m_xcap->commit();
    QByteArray said = m_xcap->wire->take();
    QCOMPARE(HttpAnswer::take(said).status, 500);
    QCOMPARE(HttpAnswer::take(said).status, 201);
}

void TestXcapServerConditions::aDatabaseThatIsGoneRefusesWrites()
{
    QCOMPARE(m_xcap->put(Path, Type, lists("a")).status, 201);
    m_xcap->committer.failNext({store::StoreErrorKind::Full, QStringLiteral("The disk is full.")});
    const HttpAnswer failed = m_xcap->put(Path, Type, lists("b"));
    QCOMPARE(failed.status, 503);
    QVERIFY(!failed.field("Retry-After").isEmpty());
    QCOMPARE(m_xcap->put(Path, Type, lists("c")).status, 503); // at once
    QCOMPARE(m_xcap->remove(Path).status, 503);
    QCOMPARE(m_xcap->server.held(), 0);
    m_xcap->ledger.resume();
    QCOMPARE(m_xcap->put(Path, Type, lists("c")).status, 200);
}

void TestXcapServerConditions::aClientThatLeftIsNoError()
{
    m_xcap->wire->send(
        XcapFixture::request("PUT", Path, "Content-Type: " + Type + "\r\n", lists("a")));
    m_xcap->wire->close();
    m_xcap->commit();
    QCOMPARE(m_xcap->server.held(), 0);
    QCOMPARE(m_xcap->documents.size(), 1);
}

QTEST_GUILESS_MAIN(TestXcapServerConditions)
#include "tst_xcapserverconditions.moc"
