// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "documents.h"

using namespace Qt::Literals::StringLiterals;
using namespace presence;
using namespace presence::testing;
using Kind = PidfPart::Kind;

class TestPidfReader : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryExample_data();
    void readsEveryExample();
    void tellsTheFactsOfRfc4480();
    void readsTheBasicStatus_data();
    void readsTheBasicStatus();
    void isOpenWhenAnyTupleIs();
    void readsTheEntity();
    void acceptsAMissingEntity();
    void tellsWhetherAPersonSaysSomething_data();
    void tellsWhetherAPersonSaysSomething();
    void keepsThePublishedIdAndSendsAValidOne();
    void refusesWhatIsNoPidf_data();
    void refusesWhatIsNoPidf();
    void saysWhereTheErrorIs();
    void keepsWithinLimits();
};

void TestPidfReader::readsEveryExample_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const std::vector<Example> examples = allExamples();
    QVERIFY(examples.size() >= 45);
    for (const Example &example : examples)
        QTest::newRow(qPrintable(example.name)) << example.bytes;
}

void TestPidfReader::readsEveryExample()
{
    QFETCH(QByteArray, bytes);
    const auto document = PidfReader::read(bytes);
    if (!document)
        QFAIL(qPrintable(document.error().sentence));
    QVERIFY(!document->parts.empty());
    // Ranges lie side by side and cover the text.
    quint32 end = 0;
    for (const PidfPart &part : document->parts) {
        QCOMPARE(part.begin, end);
        QVERIFY(part.idBegin >= part.begin && part.idEnd <= part.end);
        QVERIFY(document->textOf(part).startsWith('<'));
        QVERIFY(document->textOf(part).endsWith('>'));
        end = part.end;
    }
    QCOMPARE(qsizetype(end), document->text.size());
}

void TestPidfReader::tellsTheFactsOfRfc4480()
{
    const PidfDocument document = read(exampleBytes(u"pidf/rfc4480-s4-1.xml"_s));
    QCOMPARE(document.parts.size(), size_t(6));
    const PidfPart &tuple = document.parts[0];
    QCOMPARE(tuple.publishedId, u"bs35r9"_s);
    QCOMPARE(firstValue(tuple.facts, Fact::Contact), u"im:someone@mobile.example.net"_s);
    QCOMPARE(firstValue(tuple.facts, Fact::DeviceId), u"urn:device:0003ba4811e3"_s);
    QCOMPARE(firstValue(tuple.facts, Fact::Relationship), u"self"_s);
    QCOMPARE(firstValue(tuple.facts, Fact::ServiceClass), u"electronic"_s);
    QCOMPARE(firstValue(tuple.facts, Fact::Timestamp), u"2005-10-27T16:49:29Z"_s);
    QCOMPARE(allValues(tuple.facts, Fact::Note),
             QStringList({u"Don't Disturb Please!"_s, u"Ne derangez pas, s'il vous plait"_s}));
    QCOMPARE(firstValue(document.parts[2].facts, Fact::Class), u"email"_s);
    QCOMPARE(document.parts[3].kind, Kind::Note);
    QCOMPARE(firstValue(document.parts[3].facts, Fact::Note), u"I'll be in Tokyo next week"_s);
    const PidfPart &device = document.parts[4];
    QCOMPARE(device.kind, Kind::Device);
    QCOMPARE(firstValue(device.facts, Fact::UserInput), u"idle"_s);
    QCOMPARE(firstValue(device.facts, Fact::Note), u"PC"_s);
    const PidfPart &person = document.parts[5];
    QCOMPARE(person.kind, Kind::Person);
    QCOMPARE(allValues(person.facts, Fact::Activity), QStringList({u"away"_s}));
    QCOMPARE(allValues(person.facts, Fact::Mood), QStringList({u"angry"_s, u"brooding"_s}));
    QCOMPARE(firstValue(person.facts, Fact::PlaceType), u"residence"_s);
    QCOMPARE(firstValue(person.facts, Fact::Sphere), u"bowling league"_s);
    QCOMPARE(firstValue(person.facts, Fact::Note), u"Scoring 120"_s);
}

void TestPidfReader::readsTheBasicStatus_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<BasicStatus>("basic");
    QTest::newRow("open") << "<status><basic>open</basic></status>"_ba << BasicStatus::Open;
    QTest::newRow("closed") << "<status><basic>closed</basic></status>"_ba << BasicStatus::Closed;
    QTest::newRow("unknown, as baresip says")
        << "<status><basic>unknown</basic></status>"_ba << BasicStatus::None;
    QTest::newRow("white space") << "<status>\n <basic>\n open </basic>\n</status>"_ba
                                 << BasicStatus::Open;
    QTest::newRow("CDATA") << "<status><basic><![CDATA[open]]></basic></status>"_ba
                           << BasicStatus::Open;
    QTest::newRow("other letters")
        << "<status><basic>Open</basic></status>"_ba << BasicStatus::None;
    QTest::newRow("empty") << "<status><basic/></status>"_ba << BasicStatus::None;
    QTest::newRow("no basic") << "<status/>"_ba << BasicStatus::None;
    QTest::newRow("no status") << ""_ba << BasicStatus::None;
    QTest::newRow("outside of status")
        << "<note>x</note><basic>open</basic>"_ba << BasicStatus::None;
    QTest::newRow("of another namespace")
        << "<status><o:basic xmlns:o='urn:oma'>open</o:basic></status>"_ba << BasicStatus::None;
    QTest::newRow("in an extension")
        << "<status><o:x xmlns:o='urn:oma'><basic>open</basic></o:x></status>"_ba
        << BasicStatus::None;
}

void TestPidfReader::readsTheBasicStatus()
{
    QFETCH(QByteArray, status);
    QFETCH(BasicStatus, basic);
    const PidfDocument document = read(testing::presence("<tuple id='a'>" + status + "</tuple>"));
    QCOMPARE(document.parts.size(), size_t(1));
    QCOMPARE(document.parts[0].basic, basic);
    QCOMPARE(document.basic(), basic);
}

void TestPidfReader::isOpenWhenAnyTupleIs()
{
    QCOMPARE(read(testing::presence(tuple("a", "closed") + tuple("b", "open"))).basic(),
             BasicStatus::Open);
    QCOMPARE(read(testing::presence(tuple("a", "x") + tuple("b", "closed"))).basic(),
             BasicStatus::Closed);
    QCOMPARE(read(testing::presence({})).basic(), BasicStatus::None);
}

void TestPidfReader::readsTheEntity()
{
    QCOMPARE(read(testing::presence({})).entity, u"sip:publisher@example.com"_s);
}

void TestPidfReader::acceptsAMissingEntity()
{
    // RFC 4479's own example has none; the server sends that of the presentity anyway.
    const PidfDocument document = read(exampleBytes(u"pidf/rfc4479-s7.1-1.xml"_s));
    QCOMPARE(document.entity, QString());
    QCOMPARE(document.basic(), BasicStatus::Open);
}

void TestPidfReader::tellsWhetherAPersonSaysSomething_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("saysSomething");
    QTest::newRow("nothing") << ""_ba << false;
    QTest::newRow("empty activities") << "<rpid:activities> </rpid:activities>"_ba << false;
    QTest::newRow("unknown") << "<rpid:activities><rpid:unknown/></rpid:activities>"_ba << false;
    QTest::newRow("empty note") << "<dm:note/>"_ba << false;
    QTest::newRow("class and timestamp")
        << "<rpid:class>x</rpid:class><dm:timestamp>2005-05-30T16:09:44Z</dm:timestamp>"_ba
        << false;
    QTest::newRow("busy") << "<rpid:activities><rpid:busy/></rpid:activities>"_ba << true;
    QTest::newRow("other") << "<rpid:mood><rpid:other>wild</rpid:other></rpid:mood>"_ba << true;
    QTest::newRow("note of activities")
        << "<rpid:activities><rpid:note>x</rpid:note></rpid:activities>"_ba << true;
    QTest::newRow("note") << "<dm:note>x</dm:note>"_ba << true;
    QTest::newRow("extension") << "<x:y xmlns:x='urn:x'/>"_ba << true;
}

void TestPidfReader::tellsWhetherAPersonSaysSomething()
{
    QFETCH(QByteArray, content);
    const PidfDocument document =
        read(testing::presence("<dm:person id='p'>" + content + "</dm:person>"));
    QTEST(document.parts.at(0).saysSomething, "saysSomething");
}

void TestPidfReader::keepsThePublishedIdAndSendsAValidOne()
{
    const PidfDocument document =
        read(testing::presence(tuple("202", "open") + tuple("a", "open") + tuple("a", "closed") +
                               "<tuple><status/></tuple><dm:person id='a'/><dm:person/>"));
    const auto ids = [&document](size_t i) {
        return document.parts.at(i).publishedId.toLatin1() + " " +
               document.idOf(document.parts.at(i)).toByteArray();
    };
    QCOMPARE(document.parts.size(), size_t(6));
    QCOMPARE(ids(0), "202 _202"_ba);
    QCOMPARE(ids(1), "a a"_ba);
    QCOMPARE(ids(2), "a a-2"_ba);
    QCOMPARE(ids(3), " tuple"_ba);
    QCOMPARE(ids(4), "a a-3"_ba);
    QCOMPARE(ids(5), " person"_ba);
}

void TestPidfReader::refusesWhatIsNoPidf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << ""_ba << QString();
    QTest::newRow("text") << "open"_ba << QString();
    QTest::newRow("no namespace") << "<presence entity='sip:a@b'/>"_ba << u"namespace"_s;
    QTest::newRow("xpidf") << "<presence><presentity uri='sip:a@b'/></presence>"_ba
                           << u"namespace"_s;
    QTest::newRow("dialog-info") << "<dialog-info xmlns='urn:ietf:params:xml:ns:dialog-info'/>"_ba
                                 << u"namespace"_s;
    QTest::newRow("other root") << "<tuple xmlns='urn:ietf:params:xml:ns:pidf' id='a'/>"_ba
                                << u"root element is tuple"_s;
    QTest::newRow("not closed") << testing::presence("<tuple id='a'>").chopped(11) << QString();
    QTest::newRow("error behind the last tuple")
        << testing::presence(tuple("a", "open") + "<note>") << u"mismatch"_s;
    QTest::newRow("error in a dropped element")
        << testing::presence("<foo><a></b></foo>") << u"mismatch"_s;
    QTest::newRow("junk behind the root")
        << QByteArray(testing::presence({}) + "x") << u"Extra content"_s;
    QTest::newRow("prefix not declared")
        << testing::presence("<tuple id='a'><status><x:y/></status></tuple>")
        << u"prefix x is not declared"_s;
    QTest::newRow("DTD") << QByteArray("<!DOCTYPE presence>" + testing::presence({}))
                         << u"document type declaration"_s;
    QTest::newRow("no UTF-8") << testing::presence("<note>\xE9</note>") << u"UTF-8"_s;
    QTest::newRow("Latin-1") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?>" +
                                           testing::presence({}))
                             << u"ISO-8859-1"_s;
}

void TestPidfReader::refusesWhatIsNoPidf()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const auto result = PidfReader::read(bytes);
    QVERIFY(!result);
    QVERIFY(!result.error().sentence.isEmpty());
    QVERIFY2(result.error().sentence.english().contains(sentence),
             qPrintable(result.error().sentence));
}

void TestPidfReader::saysWhereTheErrorIs()
{
    const auto result =
        PidfReader::read(testing::presence("\n<tuple id='a'>\n  <status>\n</tuple>"));
    QVERIFY(!result);
    QCOMPARE(result.error().line, 4);
    QVERIFY(result.error().column > 1);
}

void TestPidfReader::keepsWithinLimits()
{
    const QByteArray bytes = testing::presence(tuple("a", "open"));
    QVERIFY(PidfReader::read(bytes));
    QVERIFY(!PidfReader::read(bytes, {.size = bytes.size() - 1}));
    QVERIFY(!PidfReader::read(bytes, {.depth = 3}));
    QVERIFY(!PidfReader::read(bytes, {.elements = 3}));
    QVERIFY(!PidfReader::read(bytes, {.attributes = 3}));
    QVERIFY(PidfReader::read(bytes, {.depth = 4, .elements = 4, .attributes = 4}));
}

QTEST_APPLESS_MAIN(TestPidfReader)
#include "tst_pidfreader.moc"
