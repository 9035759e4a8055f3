// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QtTest>

#include "presence/xmldatetime.h"
#include "rules.h"

using namespace Qt::Literals::StringLiterals;
using namespace presence;
using namespace presence::testing;

class TestPresRules : public QObject
{
    Q_OBJECT

private slots:
    void readsTheExamplesOfTheStandards_data();
    void readsTheExamplesOfTheStandards();
    void readsTheExampleOfRfc5025();
    void refusesWithTheReason_data();
    void refusesWithTheReason();
    void saysWhereItIsWrong();
    void refusesAnOldDraft();
    void toleratesWhatOthersDefine();
    void readsEveryPermission_data();
    void readsEveryPermission();
    void lastWordOfALevelIsTheGreatest();
    void permissionsOfTheOmaAreAnOptIn();
    void unknownAttributeIsNotForKnownOnes();
    void readsDateTimes_data();
    void readsDateTimes();
    void keepsToItsLimits();
};

void TestPresRules::readsTheExamplesOfTheStandards_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(TEST_DATA "/rules"));
    const QStringList names = folder.entryList({u"*.xml"_s}, QDir::Files);
    QVERIFY(names.size() >= 13);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestPresRules::readsTheExamplesOfTheStandards()
{
    QFETCH(QString, file);
    QFile example(file);
    QVERIFY(example.open(QIODevice::ReadOnly));
    QVERIFY(!readRules(example.readAll()).rules.empty());
}

void TestPresRules::readsTheExampleOfRfc5025()
{
    QFile example(QStringLiteral(TEST_DATA "/rules/rfc5025-s6-1.xml"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    const RuleSet rules = readRules(example.readAll());
    QCOMPARE(rules.rules.size(), size_t(1));
    const Rule &rule = rules.rules.front();
    QCOMPARE(rule.id, u"a"_s);
    QCOMPARE(rule.identities.front().ones.front().text, "sip:user@example.com"_ba);
    QVERIFY(rule.subHandling == SubHandling::Allow);
    Grants expected;
    expected.services.add({Selector::Kind::ServiceUriScheme, u"sip"_s});
    expected.services.add({Selector::Kind::ServiceUriScheme, u"mailto"_s});
    expected.persons.addAll();
    expected.grant(Attribute::Activities);
    expected.grantUserInput(UserInput::Bare);
    expected.grantUnknown({u"urn:vendor-specific:foo-namespace"_s, u"foo"_s});
    QVERIFY(rule.grants == expected);
}

void TestPresRules::refusesWithTheReason_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("part"); // of the sentence
    const auto inRule = [](const QByteArray &inside) {
        return ruleset("<rule id=\"a\">" + inside + "</rule>");
    };
    const auto condition = [&](const QByteArray &inside) {
        return inRule("<conditions>" + inside + "</conditions>");
    };
    const auto action = [&](const QByteArray &text) {
        return inRule("<actions><pr:sub-handling>" + text + "</pr:sub-handling></actions>");
    };
    const auto transformation = [&](const QByteArray &inside) {
        return inRule("<transformations>" + inside + "</transformations>");
    };
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("not well-formed") << "<ruleset><rule></ruleset>"_ba << QString();
    QTest::newRow("another root") << "<presence xmlns='urn:ietf:params:xml:ns:pidf'/>"_ba
                                  << u"expected is ruleset"_s;
    QTest::newRow("no namespace") << "<ruleset/>"_ba << u"expected is ruleset in"_s;
    QTest::newRow("child of ruleset") << ruleset("<roule id='a'/>") << u"roule"_s;
    QTest::newRow("text in ruleset") << ruleset("hello") << u"only elements may: hello"_s;
    QTest::newRow("rule without id") << ruleset("<rule/>") << u"no id"_s;
    QTest::newRow("two of an id") << ruleset("<rule id='a'/><rule id='a'/>")
                                  << u"Two rules have the id a"_s;
    QTest::newRow("child of rule") << inRule("<condition/>") << u"condition stands in rule"_s;
    QTest::newRow("condition") << condition("<idenity/>") << u"idenity stands in conditions"_s;
    QTest::newRow("identity") << condition("<identity><id/></identity>")
                              << u"id stands in identity"_s;
    QTest::newRow("one without id") << condition("<identity><one/></identity>") << u"no id"_s;
    QTest::newRow("one of a domain")
        << condition("<identity><one id='sip:a@b' domain='b'/></identity>")
        << u"must not have a domain"_s;
    QTest::newRow("many") << condition("<identity><many><one id='a'/></many></identity>")
                          << u"one stands in many"_s;
    QTest::newRow("sphere without value") << condition("<sphere>work</sphere>") << u"no value"_s;
    QTest::newRow("until first") << condition(
                                        "<validity><until>2026-01-01T00:00:00Z</until></validity>")
                                 << u"in pairs"_s;
    QTest::newRow("from alone") << condition(
                                       "<validity><from>2026-01-01T00:00:00Z</from></validity>")
                                << u"in pairs"_s;
    QTest::newRow("from twice") << condition("<validity><from>2026-01-01T00:00:00Z</from>"
                                             "<from>2026-01-01T00:00:00Z</from></validity>")
                                << u"in pairs"_s;
    QTest::newRow("empty validity") << condition("<validity/>") << u"in pairs"_s;
    QTest::newRow("no dateTime")
        << condition("<validity><from>tomorrow</from><until>later</until></validity>")
        << u"tomorrow is not a dateTime"_s;
    QTest::newRow("sub-handling") << action("permit") << u"expected is block, confirm"_s;
    QTest::newRow("sub-handling in capitals") << action("Allow") << u"\"Allow\""_s;
    QTest::newRow("empty sub-handling") << action("") << u"expected is block"_s;
    QTest::newRow("element in sub-handling") << action("<pr:allow/>") << u"text only"_s;
    QTest::newRow("boolean") << transformation("<pr:provide-mood>yes</pr:provide-mood>")
                             << u"provide-mood is \"yes\""_s;
    QTest::newRow("user-input") << transformation(
                                       "<pr:provide-user-input>true</pr:provide-user-input>")
                                << u"bare, thresholds"_s;
    QTest::newRow("unknown without ns")
        << transformation("<pr:provide-unknown-attribute name='a'>true"
                          "</pr:provide-unknown-attribute>")
        << u"name and ns"_s;
    QTest::newRow("text among selectors")
        << transformation("<pr:provide-services>all</pr:provide-services>") << u"only elements"_s;
}

void TestPresRules::refusesWithTheReason()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, part);
    const auto result = RuleSet::read(document);
    QVERIFY(!result);
    QVERIFY2(result.error().sentence.english().contains(part), qPrintable(result.error().sentence));
}

void TestPresRules::saysWhereItIsWrong()
{
    const auto result = RuleSet::read(
        "<ruleset xmlns='urn:ietf:params:xml:ns:common-policy'>\n <rule/>\n</ruleset>");
    QVERIFY(!result);
    QCOMPARE(result.error().line, 2);
    QVERIFY(result.error().column > 1);
}

void TestPresRules::refusesAnOldDraft()
{
    QFile example(QStringLiteral(TEST_DATA "/oldrules/kamailio.xml"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    const auto result = RuleSet::read(example.readAll());
    QVERIFY(!result);
    QCOMPARE(result.error().sentence,
             u"The element id stands in identity, where one and many may."_s);
    QCOMPARE(result.error().line, 6);
}

void TestPresRules::toleratesWhatOthersDefine()
{
    const RuleSet rules = readRules(
        ruleset("<rule id='a'><transformations><x:show/><pr:provide-later>9</pr:provide-later>"
                "</transformations><actions><x:log><x:deep/></x:log></actions>"
                "<conditions><x:weather/></conditions></rule>"));
    QCOMPARE(rules.rules.front().unknownConditions, QStringList{u"weather"_s});
    QVERIFY(rules.rules.front().grants.isEmpty());
    QVERIFY(!rules.rules.front().subHandling);
}

void TestPresRules::readsEveryPermission_data()
{
    QTest::addColumn<QByteArray>("permission");
    QTest::addColumn<QStringList>("expected");
    for (quint8 i = 0; i < quint8(Attribute::Count); ++i) {
        const QByteArray name = QByteArray("provide-") + elementName(Attribute(i)).data();
        const auto with = [&](const QByteArray &value) {
            return "<pr:" + name + ">" + value + "</pr:" + name + ">";
        };
        const QStringList granted{QString::fromLatin1(name)};
        QTest::newRow((name + " true").constData()) << with("true") << granted;
        QTest::newRow((name + " 1").constData()) << with(" 1\n") << granted;
        QTest::newRow((name + " false").constData()) << with("false") << QStringList();
        QTest::newRow((name + " 0").constData()) << with("0") << QStringList();
    }
    for (const QByteArray level : {"bare", "thresholds", "full"}) {
        QTest::newRow(("user-input " + level).constData())
            << "<pr:provide-user-input>" + level + "</pr:provide-user-input>"
            << QStringList{u"provide-user-input: "_s + QString::fromLatin1(level)};
    }
    QTest::newRow("user-input false")
        << "<pr:provide-user-input>false</pr:provide-user-input>"_ba << QStringList();
    QTest::newRow("unknown") << "<pr:provide-unknown-attribute name='a' ns='urn:b'>true"
                                "</pr:provide-unknown-attribute>"_ba
                             << QStringList{u"provide-unknown-attribute: a in urn:b"_s};
    QTest::newRow("unknown false") << "<pr:provide-unknown-attribute name='a' ns='urn:b'>false"
                                      "</pr:provide-unknown-attribute>"_ba
                                   << QStringList();
    QTest::newRow("all") << "<pr:provide-all-attributes/>"_ba
                         << QStringList{u"provide-all-attributes"_s};
    QTest::newRow("services") << "<pr:provide-services><pr:class>b</pr:class><pr:class>a</pr:class>"
                                 "<pr:service-uri>sip:x</pr:service-uri><pr:occurrence-id>o"
                                 "</pr:occurrence-id></pr:provide-services>"_ba
                              << QStringList{u"provide-services: class a"_s,
                                             u"provide-services: class b"_s,
                                             u"provide-services: occurrence-id o"_s,
                                             u"provide-services: service-uri sip:x"_s};
    QTest::newRow("all-services") << "<pr:provide-services><pr:all-services/><pr:class>b</pr:class>"
                                     "</pr:provide-services>"_ba
                                  << QStringList{u"provide-services: all"_s};
    QTest::newRow("no services") << "<pr:provide-services/>"_ba << QStringList();
    QTest::newRow("persons") << "<pr:provide-persons><pr:all-persons/></pr:provide-persons>"_ba
                             << QStringList{u"provide-persons: all"_s};
    QTest::newRow("devices") << "<pr:provide-devices><pr:deviceID>urn:d</pr:deviceID><x:y/>"
                                "</pr:provide-devices>"_ba
                             << QStringList{u"provide-devices: deviceID urn:d"_s};
}

void TestPresRules::readsEveryPermission()
{
    QFETCH(QByteArray, permission);
    QFETCH(QStringList, expected);
    const RuleSet rules = readRules(ruleset(rule("a", {}, "allow", permission)));
    QCOMPARE(describe(rules.rules.front().grants), expected);
}

void TestPresRules::lastWordOfALevelIsTheGreatest()
{
    const RuleSet rules =
        readRules(ruleset(rule("a", {}, "allow",
                               "<pr:provide-user-input>full</pr:provide-user-input>"
                               "<pr:provide-user-input>bare</pr:provide-user-input>")));
    QVERIFY(rules.rules.front().grants.userInput() == UserInput::Full);
}

void TestPresRules::permissionsOfTheOmaAreAnOptIn()
{
    const QByteArray document = ruleset(
        rule("a", "<oc:anonymous-request/>", "allow",
             "<op:provide-willingness>true</op:provide-willingness>"
             "<op:provide-geopriv>full</op:provide-geopriv>"
             "<pr:provide-services><op:service-id>s</op:service-id></pr:provide-services>"));
    const Rule ietf = readRules(document).rules.front();
    QCOMPARE(ietf.unknownConditions, QStringList{u"anonymous-request"_s});
    QVERIFY(ietf.grants.isEmpty());
    const Rule oma = readRules(document, RuleVocabulary::IetfAndOma).rules.front();
    QVERIFY(oma.anonymousRequest && oma.unknownConditions.isEmpty());
    QVERIFY(oma.grants.hasUnknown(u"urn:oma:xml:prs:pidf:oma-pres", u"overriding-willingness"));
    QVERIFY(oma.grants.hasUnknown(u"urn:ietf:params:xml:ns:pidf:geopriv10", u"geopriv"));
    QVERIFY(!oma.grants.hasUnknown(u"urn:oma:xml:prs:pidf:oma-pres", u"barring-state"));
    QCOMPARE(describe(oma.grants).front(), u"provide-services: service-id s"_s);
}

// RFC 5025, 3.3.2.14: what has a permission of its own is not unknown.
void TestPresRules::unknownAttributeIsNotForKnownOnes()
{
    const auto grants = [](const QByteArray &ns, const QByteArray &name,
                           RuleVocabulary vocabulary) {
        return readRules(ruleset(rule("a", {}, "allow",
                                      "<pr:provide-unknown-attribute ns='" + ns + "' name='" +
                                          name + "'>true</pr:provide-unknown-attribute>")),
                         vocabulary)
            .rules.front()
            .grants;
    };
    const QByteArray rpid = "urn:ietf:params:xml:ns:pidf:rpid";
    const QByteArray oma = "urn:oma:xml:prs:pidf:oma-pres";
    QVERIFY(grants(rpid, "mood", RuleVocabulary::Ietf).isEmpty());
    QVERIFY(grants(rpid, "user-input", RuleVocabulary::Ietf).isEmpty());
    QVERIFY(!grants(rpid, "invented", RuleVocabulary::Ietf).isEmpty());
    QVERIFY(!grants(oma, "willingness", RuleVocabulary::Ietf).isEmpty());
    QVERIFY(grants(oma, "willingness", RuleVocabulary::IetfAndOma).isEmpty());
}

void TestPresRules::readsDateTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("expected"); // -1: none
    QTest::newRow("epoch") << u"1970-01-01T00:00:00Z"_s << qint64(0);
    QTest::newRow("east") << u"1970-01-01T01:00:00+01:00"_s << qint64(0);
    QTest::newRow("west") << u"1969-12-31T19:00:00-05:00"_s << qint64(0);
    QTest::newRow("no zone") << u"1970-01-01T00:00:01"_s << qint64(1000);
    QTest::newRow("fraction") << u" 1970-01-01T00:00:00.1239Z "_s << qint64(123);
    QTest::newRow("end of the day") << u"1970-01-01T24:00:00Z"_s << qint64(86400000);
    QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << qint64(1709164800000);
    QTest::newRow("no leap day") << u"2023-02-29T00:00:00Z"_s << qint64(-1);
    QTest::newRow("date only") << u"2023-02-28"_s << qint64(-1);
    QTest::newRow("blank for T") << u"2023-02-28 00:00:00Z"_s << qint64(-1);
    QTest::newRow("short") << u"2023-2-28T00:00:00Z"_s << qint64(-1);
    QTest::newRow("after 24") << u"2023-02-28T24:00:01Z"_s << qint64(-1);
    QTest::newRow("zone") << u"2023-02-28T00:00:00+15:00"_s << qint64(-1);
    QTest::newRow("rest") << u"2023-02-28T00:00:00Zx"_s << qint64(-1);
    QTest::newRow("point") << u"2023-02-28T00:00:00.Z"_s << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
}

void TestPresRules::readsDateTimes()
{
    QFETCH(QString, text);
    QFETCH(qint64, expected);
    QCOMPARE(parseDateTime(text).value_or(-1), expected);
}

void TestPresRules::keepsToItsLimits()
{
    base::XmlLimits limits = RuleSet::defaultLimits();
    limits.elements = 10;
    QByteArray rules;
    for (int i = 0; i < 20; ++i)
        rules += rule("r" + QByteArray::number(i), {}, "allow");
    QVERIFY(RuleSet::read(ruleset(rules)));
    QVERIFY(!RuleSet::read(ruleset(rules), RuleVocabulary::Ietf, limits));
}

QTEST_APPLESS_MAIN(TestPresRules)
#include "tst_presrules.moc"
