// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QtTest>

#include "documents.h"
#include "presence/privacyfilter.h"
#include "rules.h"

using namespace Qt::Literals::StringLiterals;
using namespace presence;
using namespace presence::testing;

namespace {

const QByteArray Everything = "<pr:provide-services><pr:all-services/></pr:provide-services>"
                              "<pr:provide-persons><pr:all-persons/></pr:provide-persons>"
                              "<pr:provide-devices><pr:all-devices/></pr:provide-devices>";

Grants grantsOf(const QByteArray &transformations, RuleVocabulary vocabulary = RuleVocabulary::Ietf)
{
    const RuleSet rules = readRules(ruleset(rule("a", {}, "allow", transformations)), vocabulary);
    return rules.rules.empty() ? Grants() : rules.rules.front().grants;
}

QByteArray filtered(const PidfDocument &document, const Grants &grants,
                    std::vector<Removal> *removals = nullptr)
{
    const Input input{&document, 0, {}, {}};
    const std::vector<ChosenPart> chosen = choose({&input, 1}, Policy::Merge);
    return PrivacyFilter(grants).compose("sip:alice@example.com", chosen, removals);
}

/// The children of <presence>, without the frame.
QByteArray inside(const QByteArray &document)
{
    const qsizetype begin = document.indexOf('>', document.indexOf("entity=")) + 1;
    return document.sliced(begin, document.lastIndexOf("</presence>") - begin);
}

const QByteArray Rich = presence::testing::presence(
    "<tuple id='t1'><status><basic>open</basic><x:im xmlns:x='urn:x'>busy</x:im></status>"
    "<rpid:class>work</rpid:class><dm:deviceID>urn:d</dm:deviceID><rpid:privacy/>"
    "<rpid:relationship><rpid:self/></rpid:relationship><rpid:service-class><rpid:electronic/>"
    "</rpid:service-class><rpid:status-icon>i</rpid:status-icon>"
    "<rpid:user-input idle-threshold='600' last-input='2004-10-21T13:20:00-05:00'>idle"
    "</rpid:user-input><y:own xmlns:y='urn:y'>1</y:own><contact>sip:a@example.com</contact>"
    "<note>n</note><timestamp>2005-10-27T16:49:29Z</timestamp></tuple>"
    "<note>whole</note>"
    "<dm:person id='p1'><rpid:activities><rpid:busy/><rpid:note>inner</rpid:note>"
    "</rpid:activities><rpid:class>home</rpid:class><rpid:mood><rpid:happy/></rpid:mood>"
    "<rpid:place-is><rpid:audio><rpid:noisy/></rpid:audio></rpid:place-is><rpid:place-type>"
    "<lt:office xmlns:lt='urn:lt'/></rpid:place-type><rpid:sphere><rpid:work/></rpid:sphere>"
    "<rpid:time-offset>120</rpid:time-offset><dm:note>pn</dm:note>"
    "<dm:timestamp>2005-10-27T16:49:29Z</dm:timestamp></dm:person>"
    "<dm:device id='d1'><rpid:class>phone</rpid:class><dm:deviceID>urn:d</dm:deviceID>"
    "<dm:note>dn</dm:note><dm:timestamp>2005-10-27T16:49:29Z</dm:timestamp></dm:device>"
    "<z:top xmlns:z='urn:z'/>");

const QByteArray Always =
    "<tuple id=\"t1\"><status><basic>open</basic></status>"
    "<rpid:service-class><rpid:electronic/></rpid:service-class>"
    "<contact>sip:a@example.com</contact><timestamp>2005-10-27T16:49:29Z</timestamp></tuple>"
    "<dm:person id=\"p1\"><dm:timestamp>2005-10-27T16:49:29Z</dm:timestamp></dm:person>"
    "<dm:device id=\"d1\"><dm:deviceID>urn:d</dm:deviceID>"
    "<dm:timestamp>2005-10-27T16:49:29Z</dm:timestamp></dm:device>";

} // namespace

class TestPrivacyFilter : public QObject
{
    Q_OBJECT

private slots:
    void showsPartsBySelector_data();
    void showsPartsBySelector();
    void showsAttributes_data();
    void showsAttributes();
    void userInputHasFourLevels_data();
    void userInputHasFourLevels();
    void everythingIsTheWholeDocument();
    void nothingIsAnEmptyDocument();
    void absenceIsToldToWhoSeesServices();
    void saysWhatItRemoved();
    void agreesWithAnotherServer_data();
    void agreesWithAnotherServer();
    void filteringTwiceIsFilteringOnce();
    void lesson6SkeletonOnly();
    void findsOneOfManySelectors();
    void findsTheNamespaceOfManyElements();
};

void TestPrivacyFilter::showsPartsBySelector_data()
{
    QTest::addColumn<QByteArray>("transformation");
    QTest::addColumn<QByteArray>("shown"); // ids
    const auto row = [](const char *name, const QByteArray &in, const QByteArray &set,
                        const QByteArray &shown) {
        QTest::newRow(name) << "<pr:provide-" + in + ">" + set + "</pr:provide-" + in + ">"
                            << shown;
    };
    row("all services", "services", "<pr:all-services/>", "t1 t2");
    row("no services", "services", "", "");
    row("class", "services", "<pr:class>work</pr:class>", "t1");
    row("class, case", "services", "<pr:class>Work</pr:class>", "");
    row("occurrence-id", "services", "<pr:occurrence-id>t2</pr:occurrence-id>", "t2");
    row("occurrence-id, case", "services", "<pr:occurrence-id>T2</pr:occurrence-id>", "");
    row("service-uri", "services", "<pr:service-uri>sip:a@EXAMPLE.com</pr:service-uri>", "t1");
    row("another service-uri", "services", "<pr:service-uri>sip:b@example.com</pr:service-uri>",
        "");
    row("scheme", "services", "<pr:service-uri-scheme>tel</pr:service-uri-scheme>", "t2");
    row("scheme, case", "services", "<pr:service-uri-scheme>TEL</pr:service-uri-scheme>", "");
    row("scheme, prefix", "services", "<pr:service-uri-scheme>si</pr:service-uri-scheme>", "");
    row("two", "services",
        "<pr:service-uri-scheme>tel</pr:service-uri-scheme><pr:class>work</pr:class>", "t1 t2");
    row("unknown selector", "services", "<x:colour>red</x:colour>", "");
    row("all persons", "persons", "<pr:all-persons/>", "p1");
    row("person by class", "persons", "<pr:class>home</pr:class>", "p1");
    row("person by id", "persons", "<pr:occurrence-id>p1</pr:occurrence-id>", "p1");
    row("another person", "persons", "<pr:occurrence-id>t1</pr:occurrence-id>", "");
    row("all devices", "devices", "<pr:all-devices/>", "d1");
    row("device by class", "devices", "<pr:class>phone</pr:class>", "d1");
    row("deviceID", "devices", "<pr:deviceID>URN:UUID:D27459B7</pr:deviceID>", "d1");
    row("another deviceID", "devices", "<pr:deviceID>urn:uuid:d27459b8</pr:deviceID>", "");
    row("deviceID is no service", "services", "<pr:deviceID>urn:uuid:d27459b7</pr:deviceID>", "");
}

void TestPrivacyFilter::showsPartsBySelector()
{
    QFETCH(QByteArray, transformation);
    QFETCH(QByteArray, shown);
    const PidfDocument document = read(presence::testing::presence(
        "<tuple id='t1'><status/><rpid:class>work</rpid:class><dm:deviceID>urn:uuid:d27459b7"
        "</dm:deviceID><contact>sip:a@example.com</contact></tuple>"
        "<tuple id='t2'><status/><contact>tel:+12125551234</contact></tuple>"
        "<dm:person id='p1'><rpid:class>home</rpid:class></dm:person>"
        "<dm:device id='d1'><rpid:class>phone</rpid:class><dm:deviceID>urn:uuid:d27459b7"
        "</dm:deviceID></dm:device>"));
    const QByteArray result = filtered(document, grantsOf(transformation));
    QByteArrayList ids;
    for (const PidfPart &part : read(result).parts)
        ids += part.publishedId.toLatin1();
    QCOMPARE(ids.join(' '), shown);
}

void TestPrivacyFilter::showsAttributes_data()
{
    QTest::addColumn<QByteArray>("permission");
    QTest::addColumn<QByteArrayList>("more"); // than is always shown
    const auto row = [](const QByteArray &name, const QByteArrayList &more) {
        QTest::newRow(name.constData())
            << "<pr:provide-" + name + ">true</pr:provide-" + name + ">" << more;
    };
    QTest::newRow("none") << QByteArray() << QByteArrayList();
    QTest::newRow("false") << "<pr:provide-mood>false</pr:provide-mood>"_ba << QByteArrayList();
    row("activities",
        {"<rpid:activities><rpid:busy/><rpid:note>inner</rpid:note></rpid:activities>"});
    row("class", {"<rpid:class>work</rpid:class>", "<rpid:class>home</rpid:class>",
                  "<rpid:class>phone</rpid:class>"});
    row("deviceID", {"<dm:deviceID>urn:d</dm:deviceID>"});
    row("mood", {"<rpid:mood><rpid:happy/></rpid:mood>"});
    row("place-is", {"<rpid:place-is><rpid:audio><rpid:noisy/></rpid:audio></rpid:place-is>"});
    row("place-type", {" xmlns:lt=\"urn:lt\"", "<rpid:place-type><lt:office/></rpid:place-type>"});
    row("privacy", {"<rpid:privacy/>"});
    row("relationship", {"<rpid:relationship><rpid:self/></rpid:relationship>"});
    row("sphere", {"<rpid:sphere><rpid:work/></rpid:sphere>"});
    row("status-icon", {"<rpid:status-icon>i</rpid:status-icon>"});
    row("time-offset", {"<rpid:time-offset>120</rpid:time-offset>"});
    row("note",
        {"<note>n</note>", "<note>whole</note>", "<dm:note>pn</dm:note>", "<dm:note>dn</dm:note>"});
    QTest::newRow("unknown")
        << "<pr:provide-unknown-attribute ns='urn:y' name='own'>true</pr:provide-unknown-attribute>"_ba
        << QByteArrayList{" xmlns:y=\"urn:y\"", "<y:own>1</y:own>"};
    QTest::newRow("unknown in status")
        << "<pr:provide-unknown-attribute ns='urn:x' name='im'>true</pr:provide-unknown-attribute>"_ba
        << QByteArrayList{" xmlns:x=\"urn:x\"", "<x:im>busy</x:im>"};
    QTest::newRow("unknown, another namespace")
        << "<pr:provide-unknown-attribute ns='urn:z' name='own'>true</pr:provide-unknown-attribute>"_ba
        << QByteArrayList();
}

void TestPrivacyFilter::showsAttributes()
{
    QFETCH(QByteArray, permission);
    QFETCH(QByteArrayList, more);
    QByteArray result = inside(filtered(read(Rich), grantsOf(Everything + permission)));
    for (const QByteArray &each : more) {
        // Of deviceID the last one, which is the device's own, is always there.
        const qsizetype found = result.indexOf(each);
        QVERIFY2(found >= 0, (each + " is missing in " + result).constData());
        result.remove(found, each.size());
    }
    QCOMPARE(result, Always);
}

void TestPrivacyFilter::userInputHasFourLevels_data()
{
    QTest::addColumn<QByteArray>("level");
    QTest::addColumn<QByteArray>("startTag");
    QTest::newRow("false") << "false"_ba << QByteArray();
    QTest::newRow("bare") << "bare"_ba
                          << "<rpid:user-input>idle"_ba;
    QTest::newRow("thresholds") << "thresholds"_ba
                                << "<rpid:user-input idle-threshold=\"600\">idle"_ba;
    QTest::newRow("full") << "full"_ba
                          << "<rpid:user-input idle-threshold=\"600\""
                             " last-input=\"2004-10-21T13:20:00-05:00\">idle"_ba;
}

void TestPrivacyFilter::userInputHasFourLevels()
{
    QFETCH(QByteArray, level);
    QFETCH(QByteArray, startTag);
    QByteArray result =
        inside(filtered(read(Rich), grantsOf(Everything + "<pr:provide-user-input>" + level +
                                             "</pr:provide-user-input>")));
    if (!startTag.isEmpty()) {
        QVERIFY2(result.contains(startTag), result.constData());
        result.replace(startTag + "</rpid:user-input>", "");
    }
    QCOMPARE(result, Always);
}

void TestPrivacyFilter::everythingIsTheWholeDocument()
{
    const Grants all = grantsOf(Everything + "<pr:provide-all-attributes/>");
    QVERIFY(all.isEverything());
    for (const Example &example : allExamples()) {
        const PidfDocument document = read(example.bytes);
        const Input input{&document, 0, {}, {}};
        QCOMPARE(filtered(document, all),
                 compose("sip:alice@example.com", {&input, 1}, Policy::Merge));
    }
}

void TestPrivacyFilter::nothingIsAnEmptyDocument()
{
    QCOMPARE(inside(filtered(read(Rich), Grants())), QByteArray());
    // Attributes of nothing are nothing.
    QCOMPARE(inside(filtered(read(Rich), grantsOf("<pr:provide-mood>true</pr:provide-mood>"))),
             QByteArray());
}

void TestPrivacyFilter::absenceIsToldToWhoSeesServices()
{
    const auto absent = [](const Grants &grants) {
        return PrivacyFilter(grants).compose("sip:alice@example.com", {});
    };
    QCOMPARE(absent(grantsOf(Everything)), composeClosed("sip:alice@example.com"));
    QCOMPARE(inside(absent(Grants())), QByteArray());
}

void TestPrivacyFilter::saysWhatItRemoved()
{
    std::vector<Removal> removals;
    (void)filtered(read(Rich),
                   grantsOf("<pr:provide-services><pr:all-services/></pr:provide-services>"
                            "<pr:provide-class>true</pr:provide-class>"),
                   &removals);
    QStringList lines;
    for (const Removal &removal : removals)
        lines += presence::describe(removal);
    QCOMPARE(lines,
             (QStringList{u"x:im of service t1"_s, u"dm:deviceID of service t1"_s,
                          u"rpid:privacy of service t1"_s, u"rpid:relationship of service t1"_s,
                          u"rpid:status-icon of service t1"_s, u"rpid:user-input of service t1"_s,
                          u"y:own of service t1"_s, u"note of service t1"_s,
                          u"the note of the document"_s, u"person p1"_s, u"device d1"_s,
                          u"the extension of the document"_s}));
}

void TestPrivacyFilter::agreesWithAnotherServer_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names =
        QDir(QStringLiteral(TEST_DATA "/filter")).entryList({u"*-rule.xml"_s}, QDir::Files);
    QCOMPARE(names.size(), 6);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name.chopped(9);
}

// What another server's own tests expect of these rules, compared by what is left.
void TestPrivacyFilter::agreesWithAnotherServer()
{
    QFETCH(QString, name);
    const PidfDocument original = read(exampleBytes(u"filter/original-doc.xml"_s));
    const PidfDocument expected = read(exampleBytes(u"filter/"_s + name + u"-filtered-doc.xml"_s));
    const Grants grants =
        readRules(exampleBytes(u"filter/"_s + name + u"-rule.xml"_s), RuleVocabulary::IetfAndOma)
            .rules.front()
            .grants;
    const PidfDocument result = read(filtered(original, grants));
    const auto spaceless = [](QByteArray text) {
        return text.simplified()
            .replace("> <", "><")
            .replace(" </", "</")
            .replace("a1233-2", "a1233");
    };
    QCOMPARE(result.parts.size(), expected.parts.size());
    for (size_t i = 0; i < result.parts.size(); ++i)
        QCOMPARE(spaceless(result.textOf(result.parts[i]).toByteArray()),
                 spaceless(expected.textOf(expected.parts[i]).toByteArray()));
}

// RFC 5025, 4: D = F(D). And whatever is left can be read.
void TestPrivacyFilter::filteringTwiceIsFilteringOnce()
{
    QRandomGenerator random(5025);
    for (const Example &example : allExamples()) {
        const PidfDocument document = read(example.bytes);
        for (int round = 0; round < 8; ++round) {
            Grants grants;
            if (random.bounded(4))
                grants.services.addAll();
            else
                grants.services.add({Selector::Kind::ServiceUriScheme, u"sip"_s});
            if (random.bounded(4))
                grants.persons.addAll();
            if (random.bounded(4))
                grants.devices.addAll();
            for (quint8 i = 0; i < quint8(Attribute::Count); ++i) {
                if (random.bounded(2))
                    grants.grant(Attribute(i));
            }
            grants.grantUserInput(UserInput(random.bounded(4) * 10));
            grants.grantUnknown({u"urn:ietf:params:xml:ns:pidf:caps"_s, u"servcaps"_s});
            const QByteArray once = filtered(document, grants);
            const auto again = PidfReader::read(once);
            QVERIFY2(again, qPrintable(example.name + u": "_s + QString::fromUtf8(once)));
            if (!again->parts.empty())
                QCOMPARE(filtered(*again, grants), once);
        }
    }
}

void TestPrivacyFilter::lesson6SkeletonOnly()
{
    const QByteArray skeleton = filtered(read(Rich), grantsOf({}));
    QCOMPARE(inside(skeleton), QByteArray());
    QVERIFY(skeleton.contains("entity=\"sip:alice@example.com\""));
}

// As many services as a publication can have and as many selectors as a document of rules: to
// compare each with each would be to parse two URIs 54 million times.
void TestPrivacyFilter::findsOneOfManySelectors()
{
    QByteArray selectors;
    for (int i = 40'000; i > 0; --i)
        selectors += "<pr:service-uri>sip:s" + QByteArray::number(i) +
                     "@example.com;transport=tcp</pr:service-uri>";
    for (int i = 0; i < 20'000; ++i)
        selectors += "<pr:service-uri>urn:uuid:A" + QByteArray::number(i) + "</pr:service-uri>";
    QByteArray tuples;
    for (int i = 0; i < 900; ++i)
        tuples += "<tuple id='t'><status/><contact>sip:n" + QByteArray::number(i) + "@a</contact>" +
                  "</tuple>";
    tuples +=
        "<tuple id='yes'><status/><contact>sip:s7@EXAMPLE.com;transport=TCP;x=y</contact></tuple>"
        "<tuple id='no'><status/><contact>sip:s7@example.com;transport=udp</contact></tuple>"
        "<tuple id='id'><status/><contact>URN:uuid:a7</contact></tuple>";
    const PidfDocument document = read(presence::testing::presence(tuples));
    const Grants grants = grantsOf("<pr:provide-services>" + selectors + "</pr:provide-services>");
    QCOMPARE(grants.services.selectors().size(), size_t(60'000));
    const QByteArray shown = inside(filtered(document, grants));
    QCOMPARE(shown.count("<tuple"), 2);
    QVERIFY2(shown.contains("\"yes\"") && shown.contains("\"id\""), shown.constData());
}

// Each child has a namespace of its own, which is declared at the part.
void TestPrivacyFilter::findsTheNamespaceOfManyElements()
{
    QByteArray children;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray prefix = 'p' + QByteArray::number(i);
        children += '<' + prefix + ":a xmlns:" + prefix + "='u'/>";
    }
    const PidfDocument document =
        read(presence::testing::presence("<tuple id='t'><status/>" + children + "</tuple>"));
    const Grants grants = grantsOf("<pr:provide-services><pr:all-services/></pr:provide-services>"
                                   "<pr:provide-unknown-attribute name='a' ns='u'>true"
                                   "</pr:provide-unknown-attribute>");
    const QByteArray shown = inside(filtered(document, grants));
    QCOMPARE(shown.count(":a"), 2000);
    QCOMPARE(shown.count("xmlns:"), 2000);
}

QTEST_APPLESS_MAIN(TestPrivacyFilter)
#include "tst_privacyfilter.moc"
