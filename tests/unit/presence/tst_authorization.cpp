// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "rules.h"

using namespace Qt::Literals::StringLiterals;
using namespace presence;
using namespace presence::testing;

namespace {

const QByteArray Bob = "sip:bob@example.com";

// 2003-12-24T17:15:00+01:00, the moment of RFC 4745, 10.3.
constexpr qint64 ChristmasEve = 1072282500000;

QByteArray validity(const QByteArray &from, const QByteArray &until)
{
    return "<validity><from>" + from + "</from><until>" + until + "</until></validity>";
}

} // namespace

class TestAuthorization : public QObject
{
    Q_OBJECT

private slots:
    void identity_data();
    void identity();
    void sphere_data();
    void sphere();
    void commonSphereOfSeveral();
    void validity_data();
    void validity();
    void conditionsAreAllNeeded_data();
    void conditionsAreAllNeeded();
    void subHandlingIsTheMaximum_data();
    void subHandlingIsTheMaximum();
    void exampleOfRfc4745Section10();
    void grantsAreUnited();
    void anonymousAndOtherIdentities_data();
    void anonymousAndOtherIdentities();
    void externalListsAreAsked();
    void findsTheNextBoundary();
    void knowsWhoDependsOnTheMoment();
    void explainsEachRule();
    void lesson1ExceptExcludesTheExactWatcher();
    void lesson2DomainsAreComparedWhole();
    void lesson4ValidityDoesNotLeakToTheNextRule();
    void lesson5OrderNeverMatters();
    void lesson6NothingIsGrantedByDefault();
};

void TestAuthorization::identity_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("watcher");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QByteArray &condition, const QByteArray &watcher,
                        bool expected) { QTest::newRow(name) << condition << watcher << expected; };
    const QByteArray nobody = "sip:anonymous@anonymous.invalid";
    const auto many = [](const QByteArray &attributes, const QByteArray &exceptions = {}) {
        return "<identity><many" + attributes + ">" + exceptions + "</many></identity>";
    };
    row("absent", {}, Bob, true);
    row("absent, anonymous", {}, nobody, true);
    row("absent, unauthenticated", {}, {}, true);
    row("empty", "<identity/>", Bob, false);
    row("empty, anonymous", "<identity/>", nobody, true);
    row("empty, unauthenticated", "<identity/>", {}, true);
    row("one", one(Bob), Bob, true);
    row("one, white space", one("\n sip:bob@example.com "), Bob, true);
    row("one, another", one("sip:carol@example.com"), Bob, false);
    row("one, user in capitals", one("sip:BOB@example.com"), Bob, false);
    row("one, host in capitals", one("sip:bob@EXAMPLE.com"), Bob, true);
    row("one, scheme in capitals", one("SIP:bob@example.com"), Bob, true);
    row("one, escaped", one("sip:%62ob@example.com"), Bob, true);
    row("one, port", one("sip:bob@example.com:5060"), Bob, false);
    row("one, user=phone", one("sip:bob@example.com;user=phone"), Bob, false);
    row("one, transport", one("sip:bob@example.com;transport=tcp"), Bob, false);
    row("one, unknown parameter", one("sip:bob@example.com;color=red"), Bob, true);
    row("one, sips", one("sips:bob@example.com"), Bob, false);
    row("one, pres", one("pres:bob@example.com"), Bob, false);
    row("one, tel and sip", one("tel:+12125551234"), "sip:+12125551234@example.com", false);
    row("one, tel with separators", one("tel:+1-212-555-1234"), "tel:+12125551234", true);
    row("one, another tel", one("tel:+1-212-555-1235"), "tel:+12125551234", false);
    row("one, mailto", one("mailto:bob@example.net"), "mailto:bob@example.net", true);
    row("one, IPv6", one("sip:bob@[2001:DB8:0::1]"), "sip:bob@[2001:db8::1]", true);
    row("one, no URI", one("bob"), Bob, false);
    row("one, anonymous", one(nobody), nobody, false);
    row("one, extended", "<identity><one id='sip:bob@example.com'><x:a/></one></identity>", Bob,
        false);
    row("second of two", "<identity><one id='sip:a@b'/><one id='sip:bob@example.com'/></identity>",
        Bob, true);
    row("unknown kind", "<identity><x:group/></identity>", Bob, false);
    row("unknown kind, anonymous", "<identity><x:group/></identity>", {}, false);
    row("unknown kind and one", "<identity><x:group/><one id='sip:bob@example.com'/></identity>",
        Bob, true);
    row("two identities", one(Bob) + one("sip:carol@example.com"), Bob, false);
    row("two identities, both", one(Bob) + many({}), Bob, true);
    row("many", many({}), Bob, true);
    row("many, anonymous", many({}), nobody, false);
    row("many, unauthenticated", many({}), {}, false);
    row("many, tel", many({}), "tel:+12125551234", true);
    row("domain", many(" domain='example.com'"), Bob, true);
    row("domain, tel", many(" domain='example.com'"), "tel:+12125551234", false);
    row("domain, in capitals", many(" domain='Example.COM'"), Bob, true);
    row("domain, escaped", many(" domain='ex%61mple.com'"), Bob, true);
    row("domain, of mailto", many(" domain='example.net'"), "mailto:bob@example.net", true);
    row("domain, international",
        many(" domain='b\xc3\xbc"
             "cher.example'"),
        "sip:bob@xn--bcher-kva.example", true);
    row("domain, empty", many(" domain=''"), Bob, false);
    row("except id", many({}, "<except id='sip:bob@example.com'/>"), Bob, false);
    row("except another", many({}, "<except id='sip:carol@example.com'/>"), Bob, true);
    row("except domain", many({}, "<except domain='EXAMPLE.com'/>"), Bob, false);
    row("except another domain", many({}, "<except domain='example.org'/>"), Bob, true);
    row("except one of three",
        many({}, "<except domain='a.b'/><except id='sip:x@y'/><except id='sip:bob@example.com'/>"),
        Bob, false);
    row("except both attributes", many({}, "<except id='sip:x@y' domain='example.com'/>"), Bob,
        false);
    row("except id in domain", many(" domain='example.com'", "<except id='sip:bob@example.com'/>"),
        Bob, false);
    row("except nobody", many({}, "<except/>"), Bob, true);
    row("many, extended", many({}, "<x:only-on-sundays/>"), Bob, false);
    row("except does not touch one",
        "<identity><many><except id='sip:bob@example.com'/></many><one id='sip:bob@example.com'/>"
        "</identity>",
        Bob, true);
}

void TestAuthorization::identity()
{
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, watcher);
    QFETCH(bool, expected);
    QCOMPARE(permissions(ruleset(rule("a", condition, "allow")), watcher).matched, expected);
}

void TestAuthorization::sphere_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("sphere"); // null: undefined
    QTest::addColumn<bool>("expected");
    QTest::newRow("same") << "<sphere value='work'/>"_ba << u"work"_s << true;
    QTest::newRow("case") << "<sphere value='Work'/>"_ba << u"wORK"_s << true;
    QTest::newRow("another") << "<sphere value='work'/>"_ba << u"home"_s << false;
    QTest::newRow("undefined") << "<sphere value='work'/>"_ba << QString() << false;
    QTest::newRow("first of two") << "<sphere value='work home'/>"_ba << u"work"_s << true;
    QTest::newRow("second of two") << "<sphere value='work   home'/>"_ba << u"home"_s << true;
    QTest::newRow("none of two") << "<sphere value='work home'/>"_ba << u"workhome"_s << false;
    QTest::newRow("with a blank") << "<sphere value='bowling league'/>"_ba << u"bowling league"_s
                                  << true;
    QTest::newRow("prefix") << "<sphere value='work'/>"_ba << u"workshop"_s << false;
    QTest::newRow("empty") << "<sphere value=''/>"_ba << u"work"_s << false;
    QTest::newRow("two conditions")
        << "<sphere value='work'/><sphere value='home'/>"_ba << u"work"_s << false;
}

void TestAuthorization::sphere()
{
    QFETCH(QByteArray, condition);
    QFETCH(QString, sphere);
    QFETCH(bool, expected);
    Moment moment;
    if (!sphere.isNull())
        moment.sphere = sphere;
    QCOMPARE(permissions(ruleset(rule("a", condition, "allow")), Bob, moment).matched, expected);
}

// RFC 5025, 3.1.2
void TestAuthorization::commonSphereOfSeveral()
{
    const std::vector<QString> same{u"work"_s, u"Work"_s};
    const std::vector<QString> different{u"work"_s, u"home"_s};
    QCOMPARE(commonSphere(same), u"work"_s);
    QVERIFY(!commonSphere(different));
    QVERIFY(!commonSphere({}));
}

void TestAuthorization::validity_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("expected");
    const auto period = [](const QByteArray &from, const QByteArray &until) {
        return ::validity(from, until);
    };
    const QByteArray now = "2003-12-24T17:15:00+01:00";
    QTest::newRow("within") << period("2003-12-24T17:00:00+01:00", "2003-12-24T21:00:00+01:00")
                            << true;
    QTest::newRow("in another zone")
        << period("2003-12-24T16:00:00Z", "2003-12-24T16:30:00Z") << true;
    QTest::newRow("begins now") << period(now, "2004-01-01T00:00:00Z") << true;
    QTest::newRow("ends now") << period("2003-01-01T00:00:00Z", now) << false;
    QTest::newRow("over") << period("2003-12-22T17:00:00+01:00", "2003-12-23T17:00:00+01:00")
                          << false;
    QTest::newRow("to come") << period("2003-12-25T17:00:00+01:00", "2003-12-26T17:00:00+01:00")
                             << false;
    QTest::newRow("backwards") << period("2003-12-25T00:00:00Z", "2003-12-24T00:00:00Z") << false;
    QTest::newRow("second pair")
        << "<validity><from>2001-01-01T00:00:00Z</from><until>2002-01-01T00:00:00Z</until>"
           "<from>2003-01-01T00:00:00Z</from><until>2004-01-01T00:00:00Z</until></validity>"_ba
        << true;
    QTest::newRow("two validities") << period("2003-01-01T00:00:00Z", "2004-01-01T00:00:00Z") +
                                           period("2001-01-01T00:00:00Z", "2002-01-01T00:00:00Z")
                                    << false;
}

void TestAuthorization::validity()
{
    QFETCH(QByteArray, condition);
    QFETCH(bool, expected);
    QCOMPARE(permissions(ruleset(rule("a", condition, "allow")), Bob, {ChristmasEve, {}}).matched,
             expected);
}

void TestAuthorization::conditionsAreAllNeeded_data()
{
    QTest::addColumn<int>("met"); // bit by bit: identity, sphere, validity, no unknown one
    for (int met = 0; met < 16; ++met)
        QTest::newRow(QByteArray::number(met, 2).constData()) << met;
}

void TestAuthorization::conditionsAreAllNeeded()
{
    QFETCH(int, met);
    const QByteArray conditions =
        one(met & 1 ? Bob : "sip:carol@example.com") +
        (met & 2 ? "<sphere value='work'/>" : "<sphere value='home'/>") +
        ::validity("2003-01-01T00:00:00Z",
                   met & 4 ? "2004-01-01T00:00:00Z" : "2003-06-01T00:00:00Z") +
        (met & 8 ? "" : "<x:weather/>");
    QCOMPARE(permissions(ruleset(rule("a", conditions, "allow")), Bob, {ChristmasEve, u"work"_s})
                 .matched,
             met == 15);
}

void TestAuthorization::subHandlingIsTheMaximum_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("expected");
    const QByteArrayList order{"", "block", "confirm", "polite-block", "allow"};
    for (int i = 0; i < order.size(); ++i) {
        for (int j = 0; j < order.size(); ++j) {
            const QByteArray &most = order[std::max(i, j)];
            QTest::newRow((order[i] + '+' + order[j]).constData())
                << order[i] << order[j] << (most.isEmpty() ? "block"_ba : most);
        }
    }
}

void TestAuthorization::subHandlingIsTheMaximum()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QByteArray, expected);
    QCOMPARE(outcome(permissions(ruleset(rule("a", {}, first) + rule("b", one(Bob), second)), Bob)),
             expected);
}

void TestAuthorization::exampleOfRfc4745Section10()
{
    const QByteArray a1 = "2003-12-24T17:00:00+01:00";
    const QByteArray a2 = "2003-12-24T21:00:00+01:00";
    const QByteArray a3 = "2003-12-24T23:30:00+01:00";
    const auto conditions = [](const QByteArray &who, const QByteArray &where,
                               const QByteArray &from, const QByteArray &until) {
        return one("sip:" + who + "@example.com") + "<sphere value='" + where + "'/>" +
               ::validity(from, until);
    };
    const QByteArray document = ruleset(
        rule("r1", conditions("bob", "home", a1, a2), "allow") +
        rule("r2", conditions("alice", "work", a1, a2), "allow") +
        rule("r3", conditions("bob", "work", a1, a2), "confirm") +
        rule("r4", conditions("tom", "work", a1, a2), "allow") +
        rule("r5", conditions("bob", "work", a1, a3), "polite-block") +
        rule("r6",
             conditions("bob", "work", "2003-12-22T17:00:00+01:00", "2003-12-23T17:00:00+01:00"),
             "allow"));
    const Authorizer authorizer(readRules(document));
    QByteArrayList matching;
    for (const RuleVerdict &verdict :
         authorizer.explain(WatcherIdentity(Bob), {ChristmasEve, u"work"_s})) {
        if (verdict.matched)
            matching += verdict.ruleId.toLatin1();
    }
    QCOMPARE(matching, (QByteArrayList{"r3", "r5"}));
    QCOMPARE(outcome(permissions(document, Bob, {ChristmasEve, u"work"_s})), "polite-block"_ba);
}

// RFC 5025, 3.3.1.1
void TestAuthorization::grantsAreUnited()
{
    const Permissions united = permissions(
        ruleset(rule("a", {}, "allow",
                     "<pr:provide-devices><pr:deviceID>urn:d</pr:deviceID><pr:class>biz</pr:class>"
                     "</pr:provide-devices><pr:provide-user-input>bare</pr:provide-user-input>"
                     "<pr:provide-mood>false</pr:provide-mood>") +
                rule("b", {}, "block",
                     "<pr:provide-devices><pr:class>home</pr:class><pr:class>biz</pr:class>"
                     "</pr:provide-devices><pr:provide-user-input>thresholds"
                     "</pr:provide-user-input><pr:provide-mood>true</pr:provide-mood>") +
                rule("c", one("sip:carol@example.com"), "allow", "<pr:provide-all-attributes/>")),
        Bob);
    QCOMPARE(describe(united.grants),
             (QStringList{u"provide-devices: class biz"_s, u"provide-devices: class home"_s,
                          u"provide-devices: deviceID urn:d"_s, u"provide-mood"_s,
                          u"provide-user-input: thresholds"_s}));
}

void TestAuthorization::anonymousAndOtherIdentities_data()
{
    QTest::addColumn<QByteArray>("watcher");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("known") << Bob << "allow"_ba;
    QTest::newRow("other") << "sip:carol@example.com"_ba
                           << "polite-block"_ba;
    QTest::newRow("anonymous") << QByteArray() << "block"_ba;
}

void TestAuthorization::anonymousAndOtherIdentities()
{
    QFETCH(QByteArray, watcher);
    QFETCH(QByteArray, expected);
    const QByteArray document = ruleset(rule("other", "<oc:other-identity/>", "polite-block") +
                                        rule("nobody", "<oc:anonymous-request/>", "block") +
                                        rule("bob", one(Bob), "allow"));
    QCOMPARE(outcome(permissions(document, watcher, {}, RuleVocabulary::IetfAndOma)), expected);
    // Without the OMA's vocabulary both conditions are unknown, hence false.
    QCOMPARE(outcome(permissions(document, watcher)), watcher == Bob ? "allow"_ba : "none"_ba);
}

void TestAuthorization::externalListsAreAsked()
{
    const Authorizer authorizer(readRules(
        ruleset(rule("a", "<oc:external-list><oc:entry anc='urn:friends'/></oc:external-list>",
                     "allow")),
        RuleVocabulary::IetfAndOma));
    QVERIFY(authorizer.usesLists());
    const ListMembership lists = [](const QString &anchor, const WatcherIdentity &watcher) {
        return anchor == u"urn:friends" && watcher.aor() == Bob;
    };
    QVERIFY(authorizer.evaluate(WatcherIdentity(Bob), {}, lists).matched);
    QVERIFY(!authorizer.evaluate(WatcherIdentity("sip:carol@example.com"), {}, lists).matched);
    QVERIFY(!authorizer.evaluate(WatcherIdentity(Bob), {}).matched);
}

void TestAuthorization::findsTheNextBoundary()
{
    const Authorizer authorizer(readRules(
        ruleset(rule("a", ::validity("1970-01-01T00:00:10Z", "1970-01-01T00:00:20Z"), "allow") +
                rule("b", ::validity("1970-01-01T00:00:15Z", "1970-01-01T00:00:30Z"), "allow"))));
    QCOMPARE(authorizer.nextBoundary(0), 10000);
    QCOMPARE(authorizer.nextBoundary(10000), 15000);
    QCOMPARE(authorizer.nextBoundary(15000), 20000);
    QCOMPARE(authorizer.nextBoundary(29999), 30000);
    QVERIFY(!authorizer.nextBoundary(30000));
    QVERIFY(authorizer.usesValidity() && !authorizer.usesSphere());
}

void TestAuthorization::knowsWhoDependsOnTheMoment()
{
    const Authorizer authorizer(
        readRules(ruleset(rule("a", one(Bob) + "<sphere value='work'/>", "allow") +
                          rule("b", one("sip:carol@example.com"), "allow"))));
    QVERIFY(authorizer.dependsOnMoment(WatcherIdentity(Bob)));
    QVERIFY(!authorizer.dependsOnMoment(WatcherIdentity("sip:carol@example.com")));
}

void TestAuthorization::explainsEachRule()
{
    const Authorizer authorizer(readRules(
        ruleset(rule("yes", one(Bob), "allow") + rule("no", one("sip:carol@example.com"), "allow") +
                rule("except", "<identity><many><except domain='example.com'/></many></identity>",
                     "allow") +
                rule("scheme", one("sips:bob@example.com"), "allow") +
                rule("port", one("sip:bob@example.com:5060"), "allow") +
                rule("home", "<sphere value='home'/>", "allow") +
                rule("past", ::validity("2001-01-01T00:00:00Z", "2002-01-01T00:00:00Z"), "allow") +
                rule("odd", "<x:weather/>", "allow"))));
    const auto verdicts = authorizer.explain(WatcherIdentity(Bob), {ChristmasEve, u"work"_s});
    QStringList lines;
    for (const RuleVerdict &verdict : verdicts)
        lines += verdict.ruleId + (verdict.matched ? u"+ "_s : u"- "_s) + verdict.reason;
    QCOMPARE(lines,
             (QStringList{u"yes+ All of its conditions are true; it says allow."_s,
                          u"no- Its identity condition does not include sip:bob@example.com."_s,
                          u"except- sip:bob@example.com is excepted from it."_s,
                          u"scheme- It names sips:bob@example.com, which is not equal to "
                          "sip:bob@example.com (RFC 3261, 19.1.4)."_s,
                          u"port- It names sip:bob@example.com:5060, which is not equal to "
                          "sip:bob@example.com (RFC 3261, 19.1.4)."_s,
                          u"home- It is for the sphere \"home\", and the sphere is \"work\"."_s,
                          u"past- It is not valid at 2003-12-24T16:15:00Z."_s,
                          u"odd- This server does not know its condition weather."_s}));
}

void TestAuthorization::lesson1ExceptExcludesTheExactWatcher()
{
    const QByteArray document = ruleset(
        rule("a", "<identity><many><except id='sip:bob@example.com'/></many></identity>", "allow"));
    QCOMPARE(outcome(permissions(document, Bob)), "none"_ba);
    QCOMPARE(outcome(permissions(document, "sip:carol@example.com")), "allow"_ba);
}

void TestAuthorization::lesson2DomainsAreComparedWhole()
{
    const auto asked = [](const QByteArray &domain, const QByteArray &watcher) {
        return outcome(permissions(
            ruleset(rule("a", "<identity><many domain='" + domain + "'/></identity>", "allow")),
            watcher));
    };
    QCOMPARE(asked("abc.org", "sip:bob@xyz.org"), "none"_ba);
    QCOMPARE(asked("example.com", "sip:bob@example.com.evil"), "none"_ba);
    QCOMPARE(asked("example.com", "sip:bob@sub.example.com"), "none"_ba);
    QCOMPARE(asked("example.com.evil", Bob), "none"_ba);
    QCOMPARE(asked("EXAMPLE.COM", Bob), "allow"_ba);
}

void TestAuthorization::lesson4ValidityDoesNotLeakToTheNextRule()
{
    const QByteArray document = ruleset(
        rule("a",
             one("sip:carol@example.com") +
                 ::validity("2003-01-01T00:00:00Z", "2004-01-01T00:00:00Z"),
             "allow") +
        rule("b", one(Bob) + ::validity("2001-01-01T00:00:00Z", "2002-01-01T00:00:00Z"), "allow"));
    QCOMPARE(outcome(permissions(document, Bob, {ChristmasEve, {}})), "none"_ba);
}

void TestAuthorization::lesson5OrderNeverMatters()
{
    QByteArrayList rules{
        rule("a", one(Bob), "block", "<pr:provide-mood>true</pr:provide-mood>"),
        rule("b", "<identity><many domain='example.com'/></identity>", "polite-block",
             "<pr:provide-services><pr:class>work</pr:class></pr:provide-services>"),
        rule("c", {}, "confirm", "<pr:provide-note>true</pr:provide-note>"),
        rule("d", one("sip:carol@example.com"), "allow", "<pr:provide-all-attributes/>")};
    std::sort(rules.begin(), rules.end());
    const Permissions first = permissions(ruleset(rules.join()), Bob);
    QCOMPARE(outcome(first), "polite-block"_ba);
    QCOMPARE(describe(first.grants).size(), 3);
    int permutations = 0;
    do {
        QVERIFY(permissions(ruleset(rules.join()), Bob) == first);
        ++permutations;
    } while (std::next_permutation(rules.begin(), rules.end()));
    QCOMPARE(permutations, 24);
}

void TestAuthorization::lesson6NothingIsGrantedByDefault()
{
    const Permissions allowed = permissions(ruleset(rule("a", one(Bob), "allow")), Bob);
    QCOMPARE(outcome(allowed), "allow"_ba);
    QVERIFY(allowed.grants.isEmpty());
}

QTEST_APPLESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
