// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <deque>

#include <QtTest>

#include "documents.h"

using namespace Qt::Literals::StringLiterals;
using namespace presence;
using namespace presence::testing;

class TestComposition : public QObject
{
    Q_OBJECT

private slots:
    void isOneClosedTupleWhenNothingIsPublished();
    void leavesNoRemainsOfAPublicationThatEnded();
    void sendsASinglePublicationAsItStands();
    void namesThePresentityWhateverWasPublished();
    void survivesForRegularExpressions();
    void letsTheNewerOfTheSameSenderWin();
    void dropsASupersededPublicationWhole();
    void keepsBothServicesOfDifferentSenders();
    void keepsIdsWhenAPhoneRefreshes();
    void takesUnknownSendersForDifferent();
    void takesThePersonOfTheNewestThatSaysSomething();
    void keepsOneDeviceForEachDeviceId();
    void keepsNotesAndExtensionsOnce();
    void putsOpenPublicationsFirst();
    void newestSendsTheLastAlone();
    void allSendsEveryOccurrence();
    void dependsOnTheInputNotOnItsOrder();
    void composesAnEmptyPublicationAsClosed();
};

namespace {

/// Publications of one presentity, each received after those before.
class Publications
{
public:
    void add(QByteArrayView sender, const QByteArray &children)
    {
        m_documents.push_back(read(testing::presence(children)));
        m_inputs.push_back({.document = &m_documents.back(),
                            .received = qint64(m_inputs.size()),
                            .etag = "e",
                            .sender = sender});
    }
    std::vector<Input> &inputs() { return m_inputs; }
    QByteArray composed(Policy policy = Policy::Merge) const
    {
        return compose("sip:alice@example.com", m_inputs, policy);
    }

private:
    std::deque<PidfDocument> m_documents; // stay where they are
    std::vector<Input> m_inputs;
};

QByteArray person(const QByteArray &id, const QByteArray &activity)
{
    return QByteArray("<dm:person id='") + id + "'><rpid:activities>" + activity +
           "</rpid:activities></dm:person>";
}

/// The occurrence ids of a composed document, sorted; each must be unique.
QByteArrayList idsOf(const QByteArray &composed)
{
    const PidfDocument document = read(composed);
    QByteArrayList ids;
    for (const PidfPart &part : document.parts) {
        if (part.idEnd > part.idBegin)
            ids.append(part.publishedId.toUtf8());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

void TestComposition::isOneClosedTupleWhenNothingIsPublished()
{
    const QByteArray expected =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\""
        " xmlns:dm=\"urn:ietf:params:xml:ns:pidf:data-model\""
        " xmlns:rpid=\"urn:ietf:params:xml:ns:pidf:rpid\" entity=\"sip:alice@example.com\">"
        "<tuple id=\"offline\"><status><basic>closed</basic></status></tuple></presence>\n";
    for (const Policy policy : {Policy::Merge, Policy::Newest, Policy::All})
        QCOMPARE(compose("sip:alice@example.com", {}, policy), expected);
    // What a politely blocked watcher gets.
    QCOMPARE(composeClosed("sip:alice@example.com"), expected);
}

void TestComposition::leavesNoRemainsOfAPublicationThatEnded()
{
    const PidfDocument linphone = read(exampleBytes(u"phones/linphone-publish.xml"_s));
    const Input input{.document = &linphone, .received = 1, .etag = {}, .sender = {}};
    const QByteArray online = compose("sip:alice@example.com", {&input, 1}, Policy::Merge);
    QVERIFY(online.contains("<pidfonline:online/>"));
    const QByteArray offline = compose("sip:alice@example.com", {}, Policy::Merge);
    QVERIFY(!offline.contains("pidfonline"));
    QVERIFY(offline.contains("<basic>closed</basic>"));
}

void TestComposition::sendsASinglePublicationAsItStands()
{
    Publications publications;
    publications.add("a", tuple("x", "closed") + tuple("y", "open") + person("p", "<rpid:busy/>") +
                              person("q", "<rpid:away/>"));
    const QByteArray composed = publications.composed();
    QVERIFY(composed.contains(publications.inputs()[0].document->text));
    QCOMPARE(publications.composed(Policy::All), composed);
    QCOMPARE(publications.composed(Policy::Newest), composed);
}

void TestComposition::namesThePresentityWhateverWasPublished()
{
    Publications publications;
    publications.add("a", tuple("x", "open"));
    const QByteArray composed =
        compose("sip:\"a\"&<b>@example.com", publications.inputs(), Policy::Merge);
    QVERIFY(!composed.contains("publisher"));
    QCOMPARE(read(composed).entity, u"sip:\"a\"&<b>@example.com"_s);
}

void TestComposition::survivesForRegularExpressions()
{
    // baresip looks for these very bytes.
    const PidfDocument document =
        read("<i:presence xmlns:i='urn:ietf:params:xml:ns:pidf' entity='sip:x@y' xmlns:r='"
             "urn:ietf:params:xml:ns:pidf:rpid' xmlns:d='urn:ietf:params:xml:ns:pidf:data-model'>"
             "<i:tuple id='t'><i:status><i:basic>open</i:basic></i:status></i:tuple>"
             "<d:person id='p'><r:activities><r:busy  /></r:activities></d:person></i:presence>");
    const Input input{.document = &document, .received = 1, .etag = {}, .sender = {}};
    const QByteArray composed = compose("sip:x@y", {&input, 1}, Policy::Merge);
    QVERIFY(composed.contains("<basic>open</basic>"));
    QVERIFY(composed.contains("<rpid:activities><rpid:busy/></rpid:activities>"));
}

void TestComposition::letsTheNewerOfTheSameSenderWin()
{
    Publications publications;
    publications.add("alice;phone", tuple("t4109", "open"));
    publications.add("alice;phone", tuple("t4109", "closed"));
    const QByteArray composed = publications.composed();
    QCOMPARE(composed.count("<tuple"), 1);
    QVERIFY(composed.contains("<tuple id=\"t4109\"><status><basic>closed</basic>"));
    QVERIFY(!composed.contains("open"));
}

void TestComposition::dropsASupersededPublicationWhole()
{
    Publications publications;
    publications.add("phone", tuple("t", "open") + tuple("only-then", "open") + "<note>old</note>" +
                                  person("p", "<rpid:busy/>"));
    publications.add("other", tuple("z", "closed"));
    publications.add("phone", tuple("t", "open"));
    const QByteArray composed = publications.composed();
    QVERIFY(!composed.contains("only-then"));
    QVERIFY(!composed.contains("old"));
    QVERIFY(!composed.contains("busy"));
    QCOMPARE(composed.count("<tuple"), 2);
    // Another of the same sender that shares no tuple stays.
    publications.add("phone", tuple("second-line", "closed"));
    QCOMPARE(publications.composed().count("<tuple"), 3);
}

void TestComposition::keepsBothServicesOfDifferentSenders()
{
    Publications publications;
    publications.add("desk", tuple("t4109", "open"));
    publications.add("mobile", tuple("t4109", "closed") + tuple("unique", "open"));
    const QByteArray composed = publications.composed();
    const QByteArrayList ids = idsOf(composed);
    QCOMPARE(ids.size(), 3);
    QVERIFY(ids[0].startsWith("t4109-"));
    QVERIFY(ids[1].startsWith("t4109-"));
    QVERIFY(ids[0] != ids[1]);
    QCOMPARE(ids[2], "unique"_ba);
    QVERIFY(composed.contains("closed"));
}

void TestComposition::keepsIdsWhenAPhoneRefreshes()
{
    Publications publications;
    publications.add("desk", tuple("t4109", "open", "<note>desk</note>"));
    publications.add("mobile", tuple("t4109", "open", "<note>mobile</note>"));
    const PidfDocument before = read(publications.composed());
    publications.inputs()[0].received = 100; // now the desk phone is the newer
    const PidfDocument after = read(publications.composed());
    QCOMPARE(firstValue(before.parts[0].facts, Fact::Note), u"mobile"_s);
    QCOMPARE(firstValue(after.parts[0].facts, Fact::Note), u"desk"_s);
    QCOMPARE(before.parts[0].publishedId, after.parts[1].publishedId);
    QCOMPARE(before.parts[1].publishedId, after.parts[0].publishedId);
}

void TestComposition::takesUnknownSendersForDifferent()
{
    Publications publications;
    publications.add({}, tuple("t", "open"));
    publications.add({}, tuple("t", "closed"));
    QCOMPARE(idsOf(publications.composed()), QByteArrayList({"t", "t-2"}));
}

void TestComposition::takesThePersonOfTheNewestThatSaysSomething()
{
    Publications publications;
    publications.add("a", tuple("a", "open") + person("p", "<rpid:away/>"));
    publications.add("b", tuple("b", "open") + person("p", "<rpid:on-the-phone/>"));
    publications.add("c", tuple("c", "open") + person("p", ""));
    publications.add("d", tuple("d", "open"));
    const QByteArray composed = publications.composed();
    QCOMPARE(composed.count("<dm:person"), 1);
    QVERIFY(composed.contains("<dm:person id=\"p\"><rpid:activities><rpid:on-the-phone/>"));

    Publications silent;
    silent.add("a", tuple("a", "open") + person("old", ""));
    silent.add("b", tuple("b", "open") + person("new", ""));
    QCOMPARE(silent.composed().count("<dm:person"), 1);
    QVERIFY(silent.composed().contains("<dm:person id=\"new\">"));
}

void TestComposition::keepsOneDeviceForEachDeviceId()
{
    const auto device = [](const QByteArray &id, const QByteArray &deviceId,
                           const QByteArray &note) {
        return QByteArray("<dm:device id='") + id + "'><dm:deviceID>" + deviceId +
               "</dm:deviceID><dm:note>" + note + "</dm:note></dm:device>";
    };
    Publications publications;
    publications.add("a", device("d1", "urn:uuid:1", "older") + device("d2", "urn:uuid:2", "two"));
    publications.add("b", device("d1", " urn:uuid:1\n", "newer"));
    const QByteArray composed = publications.composed();
    QCOMPARE(composed.count("<dm:device "), 2);
    QVERIFY(!composed.contains("older"));
    QVERIFY(composed.contains("newer"));
    QVERIFY(composed.contains("two"));
}

void TestComposition::keepsNotesAndExtensionsOnce()
{
    const QByteArray extension = "<x:e xmlns:x='urn:x'>1</x:e>";
    Publications publications;
    publications.add("a", tuple("a", "open") + "<note>same</note><note>one</note>" + extension);
    publications.add("b", tuple("b", "open") + "<note>same</note><note xml:lang='en'>same</note>" +
                              extension);
    const QByteArray composed = publications.composed();
    QCOMPARE(composed.count("<note>same</note>"), 1);
    QCOMPARE(composed.count("<note xml:lang=\"en\">same</note>"), 1);
    QCOMPARE(composed.count("<note>one</note>"), 1);
    QCOMPARE(composed.count("<x:e"), 1);
    QVERIFY(composed.lastIndexOf("<tuple") < composed.indexOf("<note"));
    QVERIFY(composed.lastIndexOf("<note") < composed.indexOf("<x:e"));
}

void TestComposition::putsOpenPublicationsFirst()
{
    Publications publications;
    publications.add("a", tuple("older", "open"));
    publications.add("b", tuple("newer", "open"));
    publications.add("c", tuple("gone", "closed"));
    const QByteArray composed = publications.composed();
    QVERIFY(composed.indexOf("newer") < composed.indexOf("older"));
    QVERIFY(composed.indexOf("older") < composed.indexOf("gone"));
}

void TestComposition::newestSendsTheLastAlone()
{
    Publications publications;
    publications.add("a", tuple("a", "open"));
    publications.add("b", tuple("b", "closed") + person("p", ""));
    const QByteArray composed = publications.composed(Policy::Newest);
    QVERIFY(composed.contains(publications.inputs()[1].document->text));
    QVERIFY(!composed.contains("open"));
}

void TestComposition::allSendsEveryOccurrence()
{
    Publications publications;
    publications.add("a", tuple("t", "open") + person("p", "<rpid:away/>") + "<note>n</note>");
    publications.add("a", tuple("t", "closed") + person("p", "") + "<note>n</note>");
    const QByteArray composed = publications.composed(Policy::All);
    QCOMPARE(composed.count("<tuple"), 2);
    QCOMPARE(composed.count("<dm:person"), 2);
    QCOMPARE(composed.count("<note>n</note>"), 2);
    const QByteArrayList ids = idsOf(composed);
    QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 4);
}

void TestComposition::dependsOnTheInputNotOnItsOrder()
{
    Publications publications;
    const std::vector<Example> examples = allExamples();
    std::deque<PidfDocument> documents;
    std::vector<Input> inputs;
    for (size_t i = 0; i < 12; ++i) {
        documents.push_back(read(examples[i * 3].bytes));
        inputs.push_back({.document = &documents.back(),
                          .received = qint64(i / 2), // pairs of equal time
                          .etag = i % 2 ? "x" : "y",
                          .sender = i % 3 ? "s" : "t"});
    }
    for (const Policy policy : {Policy::Merge, Policy::Newest, Policy::All}) {
        const QByteArray composed = compose("sip:a@b", inputs, policy);
        std::vector<Input> reversed(inputs.rbegin(), inputs.rend());
        QCOMPARE(compose("sip:a@b", reversed, policy), composed);
        std::rotate(reversed.begin(), reversed.begin() + 5, reversed.end());
        QCOMPARE(compose("sip:a@b", reversed, policy), composed);
    }
}

void TestComposition::composesAnEmptyPublicationAsClosed()
{
    Publications publications;
    publications.add("a", {});
    QCOMPARE(publications.composed(), composeClosed("sip:alice@example.com"));
    publications.add("b", {});
    QCOMPARE(publications.composed(), composeClosed("sip:alice@example.com"));
}

QTEST_APPLESS_MAIN(TestComposition)
#include "tst_composition.moc"
