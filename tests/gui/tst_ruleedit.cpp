// SPDX-License-Identifier: Apache-2.0

// Each edit of a rule as text, letter for letter, and its way back.

#include "gui/documents/rulemembersbox.h"
#include "gui/documents/rulesentence.h"
#include "presence/authorization.h"
#include "rulesdocuments.h"

using namespace Qt::StringLiterals;
using gui::NewRule;
using gui::RuleCard;
using gui::RuleEdit;
using gui::RulePeriod;
using gui::RulesDocument;
using gui::SeenPart;
using presence::Attribute;
using presence::Selector;
using presence::SelectorSet;
using presence::SubHandling;
using test::all;
using test::at;
using test::Friends;
using test::person;
using test::read;
using test::ruleset;

class TestRuleEdit : public QObject
{
    Q_OBJECT

private slots:
    void addsAndRemovesMembers();
    void addsAndRemovesExceptions();
    void meansAnyoneAndBack();
    void setsSpheres();
    void setsPeriods();
    void setsHandling();
    void setsWhatIsSeen();
    void setsDetails();
    void showsElementsOfOthers();
    void showsEverything();
    void makesPartsThatAreMissing();
    void addsRulesWithTheirOwnPrefix();
    void namesRules();
    void removesADecisionWithItsMark();
    void takesDuplicatesTogether();
};

void TestRuleEdit::addsAndRemovesMembers()
{
    const QByteArray with =
        RuleEdit(read(Friends), 0).addMember(person(u"sip:carol&co@example.com"_s));
    QByteArray wanted = Friends;
    wanted.replace("        </many>\n",
                   "        </many>\n        <one id=\"sip:carol&amp;co@example.com\"/>\n");
    QCOMPARE(with, wanted);
    QCOMPARE(read(with).rules()[0].members.size(), size_t(3));
    QCOMPARE(RuleEdit(read(with), 0).removeMember(2), Friends);
    QByteArray without = Friends;
    without.replace("\n        <one id='sip:bob@example.com'/>", "");
    QCOMPARE(RuleEdit(read(Friends), 0).removeMember(0), without);
}

void TestRuleEdit::addsAndRemovesExceptions()
{
    const QByteArray with =
        RuleEdit(read(Friends), 0).addException(1, {gui::NoNode, {}, u"evil.example.org"_s});
    QByteArray wanted = Friends;
    wanted.replace("<except id=\"sip:eve@example.org\"/>\n",
                   "<except id=\"sip:eve@example.org\"/>\n          "
                   "<except domain=\"evil.example.org\"/>\n");
    QCOMPARE(with, wanted);
    QCOMPARE(RuleEdit(read(with), 0).removeException(1, 1), Friends);
}

void TestRuleEdit::meansAnyoneAndBack()
{
    const QByteArray anyone = RuleEdit(read(Friends), 0).meanAnyone();
    QCOMPARE(read(anyone).rules()[0].audience, RuleCard::Audience::Anyone);
    QVERIFY(anyone.contains("<x:moon"));
    const QByteArray some = RuleEdit(read(anyone), 0).addMember(person(u"sip:bob@example.com"_s));
    QCOMPARE(read(some).rules()[0].members.size(), size_t(1));
    QVERIFY(some.contains("      <identity>\n        <one id=\"sip:bob@example.com\"/>\n"));
}

void TestRuleEdit::setsSpheres()
{
    const QByteArray work = RuleEdit(read(Friends), 0).setSpheres({u"work"_s});
    QByteArray wanted = Friends;
    wanted.replace("phase=\"full\"/>\n", "phase=\"full\"/>\n      <sphere value=\"work\"/>\n");
    QCOMPARE(work, wanted);
    const QByteArray both = RuleEdit(read(work), 0).setSpheres({u"work"_s, u"home"_s});
    QCOMPARE(read(both).rules()[0].spheres, QStringList({u"work"_s, u"home"_s}));
    QCOMPARE(RuleEdit(read(both), 0).setSpheres({}), Friends);
    QCOMPARE(RuleEdit(read(Friends), 0).setSpheres({}), Friends);
}

void TestRuleEdit::setsPeriods()
{
    const RulePeriod first{at(u"2026-12-24T17:00:00+01:00"_s), at(u"2026-12-26T00:00:00Z"_s)};
    const RulePeriod second{at(u"2027-12-24T17:00:00Z"_s), at(u"2027-12-26T00:00:00Z"_s)};
    const QByteArray one = RuleEdit(read(Friends), 0).addPeriod(first);
    QCOMPARE(read(one).rules()[0].periods, std::vector{first});
    const QByteArray two = RuleEdit(read(one), 0).addPeriod(second);
    QCOMPARE(read(two).rules()[0].periods, (std::vector{first, second}));
    QCOMPARE(RuleEdit(read(two), 0).removePeriod(1), one);
    QCOMPARE(RuleEdit(read(one), 0).removePeriod(0), Friends);
    const QByteArray moved = RuleEdit(read(two), 0).setPeriod(0, {first.from, second.from});
    QCOMPARE(read(moved).rules()[0].periods[0].until, second.from);
    // A time that stays keeps its zone and fractions.
    const QByteArray written = ruleset("<rule id=\"a\"><conditions><validity>"
                                       "<from>2026-01-01T00:00:00.5+09:30</from>"
                                       "<until>2026-02-01T00:00:00Z</until>"
                                       "</validity></conditions></rule>");
    const RulesDocument document = read(written);
    const QByteArray later =
        RuleEdit(document, 0)
            .setPeriod(0, {document.rules()[0].periods[0].from, at(u"2026-03-01T00:00:00Z"_s)});
    QVERIFY(later.contains("<from>2026-01-01T00:00:00.5+09:30</from>"));
    QVERIFY(!later.contains("2026-02-01"));
}

void TestRuleEdit::setsHandling()
{
    const QByteArray blocked = RuleEdit(read(Friends), 0).setHandling(SubHandling::PoliteBlock);
    QByteArray wanted = Friends;
    wanted.replace(">allow<", ">polite-block<");
    QCOMPARE(blocked, wanted);
    QCOMPARE(RuleEdit(read(blocked), 0).setHandling(SubHandling::Allow), Friends);
}

void TestRuleEdit::setsWhatIsSeen()
{
    const QByteArray everything = RuleEdit(read(Friends), 0).setSeen(SeenPart::Services, all());
    QByteArray wanted = Friends;
    wanted.replace("<pr:class>work</pr:class>", "<pr:all-services/>");
    QCOMPARE(everything, wanted);
    SelectorSet some;
    some.add({Selector::Kind::Class, u"work"_s});
    QCOMPARE(RuleEdit(read(everything), 0).setSeen(SeenPart::Services, some), Friends);
    some.add({Selector::Kind::ServiceUriScheme, u"sip"_s});
    const QByteArray two = RuleEdit(read(Friends), 0).setSeen(SeenPart::Services, some);
    QCOMPARE(read(two).rules()[0].grants.services, some);
    QVERIFY(two.contains("        <pr:class>work</pr:class>\n"
                         "        <pr:service-uri-scheme>sip</pr:service-uri-scheme>\n"));
    const QByteArray none = RuleEdit(read(Friends), 0).setSeen(SeenPart::Services, {});
    QVERIFY(!none.contains("provide-services"));
    QVERIFY(none.contains("<x:blur"));
    SelectorSet device;
    device.add({Selector::Kind::DeviceId, u"urn:device:1"_s});
    const QByteArray devices = RuleEdit(read(Friends), 0).setSeen(SeenPart::Devices, device);
    QCOMPARE(read(devices).rules()[0].grants.devices, device);
    QCOMPARE(RuleEdit(read(devices), 0).setSeen(SeenPart::Devices, {}), Friends);
}

void TestRuleEdit::setsDetails()
{
    const QByteArray mood = RuleEdit(read(Friends), 0).setAttribute(Attribute::Mood, true);
    QVERIFY(read(mood).rules()[0].grants.has(Attribute::Mood));
    QCOMPARE(RuleEdit(read(mood), 0).setAttribute(Attribute::Mood, false), Friends);
    const QByteArray no = RuleEdit(read(Friends), 0).setAttribute(Attribute::Note, false);
    QVERIFY(!no.contains("provide-note"));
    // One that is there and says no.
    QByteArray denied = Friends;
    denied.replace(">true</pr:provide-note>", ">false</pr:provide-note>");
    QCOMPARE(RuleEdit(read(denied), 0).setAttribute(Attribute::Note, true), Friends);
    const QByteArray input = RuleEdit(read(Friends), 0).setUserInput(presence::UserInput::Bare);
    QCOMPARE(read(input).rules()[0].grants.userInput(), presence::UserInput::Bare);
    QCOMPARE(RuleEdit(read(input), 0).setUserInput(presence::UserInput::None), Friends);
    const QByteArray details = RuleEdit(read(Friends), 0).setAllAttributes(true);
    QVERIFY(read(details).rules()[0].grants.hasAllAttributes());
    QCOMPARE(RuleEdit(read(details), 0).setAllAttributes(false), Friends);
}

// RFC 5025, 3.3.2.14
void TestRuleEdit::showsElementsOfOthers()
{
    const presence::ElementName mood{u"urn:example:mood"_s, u"text"_s};
    const QByteArray shown = RuleEdit(read(Friends), 0).setUnknown(mood, true);
    QVERIFY2(shown.contains(
                 "<pr:provide-unknown-attribute name=\"text\" ns=\"urn:example:mood\">true</"),
             shown.constData());
    QVERIFY(read(shown).rules()[0].grants.hasUnknown(mood.namespaceUri, mood.name));
    QCOMPARE(read(shown).rules()[0].others, read(Friends).rules()[0].others); // a form knows it
    QCOMPARE(RuleEdit(read(shown), 0).setUnknown(mood, true), shown);
    QCOMPARE(RuleEdit(read(shown), 0).setUnknown(mood, false), Friends);
    // One that says false is made to say true, and others of the name are others.
    const QByteArray no =
        QByteArray(shown).replace(">true</pr:provide-unknown", ">false</pr:provide-unknown");
    QCOMPARE(RuleEdit(read(no), 0).setUnknown(mood, true), shown);
    QCOMPARE(RuleEdit(read(shown), 0).setUnknown({u"urn:other"_s, u"text"_s}, false), shown);
}

void TestRuleEdit::showsEverything()
{
    const QByteArray everything = RuleEdit(read(Friends), 0).showEverything();
    const RulesDocument document = read(everything);
    QVERIFY(document.rules()[0].grants.isEverything());
    QVERIFY(everything.contains("<x:blur"));
    QCOMPARE(RuleEdit(document, 0).showEverything(), everything);
}

void TestRuleEdit::makesPartsThatAreMissing()
{
    const QByteArray bare = ruleset("  <rule id=\"a\"/>\n");
    const QByteArray allowed = RuleEdit(read(bare), 0).setHandling(SubHandling::Allow);
    QCOMPARE(allowed, ruleset("  <rule id=\"a\">\n    <actions>\n      <pr:sub-handling>allow"
                              "</pr:sub-handling>\n    </actions>\n  </rule>\n"));
    const QByteArray shown = RuleEdit(read(allowed), 0).showEverything();
    const QByteArray meant = RuleEdit(read(shown), 0).addMember(person(u"sip:bob@example.com"_s));
    const RulesDocument document = read(meant);
    QVERIFY(document.rules()[0].grants.isEverything());
    // In the order of the schema.
    const gui::XmlNodes &nodes = document.nodes();
    QByteArrayList parts;
    for (const gui::NodeId child : nodes.at(document.rules()[0].node).children)
        parts.append(nodes.span(child).localName().toByteArray());
    QCOMPARE(parts, QByteArrayList({"conditions", "actions", "transformations"}));
    // And between those that are there.
    const QByteArray two = ruleset("<rule id=\"a\"><conditions/><transformations/></rule>\n");
    QVERIFY(RuleEdit(read(two), 0)
                .setHandling(SubHandling::Block)
                .contains("<conditions/><actions><pr:sub-handling>block</pr:sub-handling></actions>"
                          "<transformations/>"));
}

void TestRuleEdit::addsRulesWithTheirOwnPrefix()
{
    const QByteArray empty = "<cp:ruleset xmlns:cp=\"urn:ietf:params:xml:ns:common-policy\"/>";
    NewRule rule;
    rule.id = u"Friends"_s;
    rule.members = {person(u"sip:bob@example.com"_s)};
    rule.showsEverything = true;
    const QByteArray text = RuleEdit::add(read(empty), rule);
    const RulesDocument document = read(text);
    QCOMPARE(document.rules().size(), size_t(1));
    QVERIFY(document.rules()[0].grants.isEverything());
    QCOMPARE(document.rules()[0].handling, std::optional(SubHandling::Allow));
    QCOMPARE(text.count("xmlns:pr="), 1);
    QVERIFY(text.contains("\n    <cp:conditions>\n"));
    QCOMPARE(RuleEdit(document, 0).remove(), QByteArray(empty).replace("/>", ">\n</cp:ruleset>"));
    // Single changes declare it where they stand.
    const QByteArray handled =
        RuleEdit(read("<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\">"
                      "<rule id=\"a\"><actions/></rule></ruleset>"),
                 0)
            .setHandling(SubHandling::Block);
    QVERIFY2(handled.contains("<actions><pr:sub-handling xmlns:pr=\"urn:ietf:params:xml:ns:"
                              "pres-rules\">block</pr:sub-handling></actions>"),
             handled.constData());
}

void TestRuleEdit::namesRules()
{
    const RulesDocument document = read(Friends);
    QCOMPARE(RuleEdit::freeId(document, u"Family"_s), u"Family"_s);
    QCOMPARE(RuleEdit::freeId(document, u"Friends"_s), u"Friends-2"_s);
    QCOMPARE(RuleEdit::freeId(document, u" Best friends! "_s), u"Best-friends-"_s);
    QCOMPARE(RuleEdit::freeId(document, u"1st"_s), u"rule-1st"_s);
    QCOMPARE(RuleEdit::freeId(document, QString()), u"rule-"_s);
    QByteArray wanted = Friends;
    wanted.replace("\"Friends\"", "\"Family\"");
    QCOMPARE(RuleEdit(document, 0).rename(u"Family"_s), wanted);
}

void TestRuleEdit::removesADecisionWithItsMark()
{
    const QByteArray text =
        ruleset("<rule id=\"a\"><conditions><identity><many><?hereabouts excluded?>"
                "<except id=\"sip:eve@example.com\"/></many></identity></conditions></rule>\n");
    const RulesDocument document = read(text);
    QVERIFY(document.rules()[0].members[0].exceptions[0].isDecision);
    const QByteArray without = RuleEdit(document, 0).removeException(0, 0);
    QVERIFY(!without.contains("hereabouts"));
    QVERIFY(without.contains("<many></many>"));
}

void TestRuleEdit::takesDuplicatesTogether()
{
    const QByteArray text = ruleset(
        "<rule id=\"a\"><transformations>"
        "<pr:provide-services><pr:class>a</pr:class></pr:provide-services>"
        "<pr:provide-services><pr:class>b</pr:class><x:y xmlns:x=\"urn:x\"/></pr:provide-services>"
        "<pr:provide-note>true</pr:provide-note><pr:provide-note>true</pr:provide-note>"
        "</transformations></rule>\n");
    const QByteArray services = RuleEdit(read(text), 0).setSeen(SeenPart::Services, all());
    QVERIFY(read(services).rules()[0].grants.services.isAll());
    QVERIFY(services.contains("<x:y"));
    QVERIFY(!services.contains("pr:class"));
    const QByteArray note = RuleEdit(read(text), 0).setAttribute(Attribute::Note, false);
    QVERIFY(!read(note).rules()[0].grants.has(Attribute::Note));
}

QTEST_GUILESS_MAIN(TestRuleEdit)
#include "tst_ruleedit.moc"
