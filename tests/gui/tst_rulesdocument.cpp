// SPDX-License-Identifier: Apache-2.0

// Rules as a form reads and writes them: what it does is in the text, and nothing else is.

#include "documentfiles.h"
#include "gui/documents/ruleedit.h"
#include "gui/documents/rulemembersbox.h"
#include "gui/documents/rulesentence.h"
#include "presence/authorization.h"

using namespace Qt::StringLiterals;
using gui::NewRule;
using gui::RuleCard;
using gui::RuleEdit;
using gui::RuleMember;
using gui::RulePeriod;
using gui::RulesDocument;
using gui::SeenPart;
using presence::Attribute;
using presence::Selector;
using presence::SelectorSet;
using presence::SubHandling;

namespace {

RulesDocument read(const QByteArray &text)
{
    auto document = RulesDocument::read(text);
    if (document)
        return *std::move(document);
    QTest::qFail(qPrintable(document.error().sentence.english() + u'\n' + QString::fromUtf8(text)),
                 __FILE__, __LINE__);
    return {};
}

QByteArray ruleset(const QByteArray &rules)
{
    return "<?xml version=\"1.0\"?>\n<!-- mine -->\n"
           "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\"\n"
           "         xmlns:pr=\"urn:ietf:params:xml:ns:pres-rules\">\n" +
           rules + "</ruleset>\n";
}

/// With comments and elements of others everywhere.
const QByteArray Friends = ruleset("  <rule id=\"Friends\"> <!-- since May -->\n"
                                   "    <conditions>\n"
                                   "      <identity>\n"
                                   "        <!-- bob -->\n"
                                   "        <one id='sip:bob@example.com'/>\n"
                                   "        <many domain=\"example.org\">\n"
                                   "          <except id=\"sip:eve@example.org\"/>\n"
                                   "        </many>\n"
                                   "      </identity>\n"
                                   "      <x:moon xmlns:x=\"urn:x\" phase=\"full\"/>\n"
                                   "    </conditions>\n"
                                   "    <actions>\n"
                                   "      <pr:sub-handling>allow</pr:sub-handling>\n"
                                   "      <x:ring xmlns:x=\"urn:x\"/>\n"
                                   "    </actions>\n"
                                   "    <transformations>\n"
                                   "      <pr:provide-services>\n"
                                   "        <pr:class>work</pr:class>\n"
                                   "      </pr:provide-services>\n"
                                   "      <pr:provide-note>true</pr:provide-note>\n"
                                   "      <x:blur xmlns:x=\"urn:x\">3</x:blur>\n"
                                   "    </transformations>\n"
                                   "  </rule>\n");

RuleMember person(const QString &address)
{
    return {gui::NoNode, RuleMember::Kind::Person, address};
}

SelectorSet all()
{
    SelectorSet set;
    set.addAll();
    return set;
}

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toLocalTime();
}

} // namespace

class TestRulesDocument : public QObject
{
    Q_OBJECT

private slots:
    void readsCards();
    void saysWhereItCannotBeRead();
    void tellsRulesInSentences();
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
    void readsWhatIsTypedAsMember();
    void everyEditOfAnExampleTouchesItsOwnPlace_data();
    void everyEditOfAnExampleTouchesItsOwnPlace();
    void andBackIsLetterForLetter_data() { everyEditOfAnExampleTouchesItsOwnPlace_data(); }
    void andBackIsLetterForLetter();
};

void TestRulesDocument::readsCards()
{
    const RulesDocument document = read(Friends);
    QCOMPARE(document.rules().size(), size_t(1));
    const RuleCard &card = document.rules()[0];
    QCOMPARE(card.id, u"Friends"_s);
    QCOMPARE(card.audience, RuleCard::Audience::Members);
    QCOMPARE(card.members.size(), size_t(2));
    QCOMPARE(card.members[0].name, u"sip:bob@example.com"_s);
    QCOMPARE(card.members[1].kind, RuleMember::Kind::Domain);
    QCOMPARE(card.members[1].exceptions[0].id, u"sip:eve@example.org"_s);
    QCOMPARE(card.handling, std::optional(SubHandling::Allow));
    QVERIFY(card.grants.has(Attribute::Note));
    QCOMPARE(card.others, QStringList({u"moon"_s, u"ring"_s, u"blur"_s}));
    QCOMPARE(document.ruleAt(Friends.indexOf("<many")), 0);
    QCOMPARE(document.ruleAt(3), -1);

    const RulesDocument more = read(ruleset(
        "<rule id=\"a\"/><rule id=\"b\"><conditions><identity><many/></identity><identity><many/>"
        "</identity><sphere value=\"work\"/><sphere value=\"home\"/></conditions></rule>"));
    QCOMPARE(more.rules()[0].audience, RuleCard::Audience::Anyone);
    QVERIFY(!more.rules()[0].handling);
    QCOMPARE(more.rules()[1].audience, RuleCard::Audience::Elsewhere);
    QCOMPARE(more.rules()[1].others, QStringList({u"identity"_s, u"sphere"_s}));
    QCOMPARE(more.rules()[1].spheres, QStringList{u"work"_s});
}

void TestRulesDocument::saysWhereItCannotBeRead()
{
    const auto broken = RulesDocument::read("<ruleset\n");
    QVERIFY(!broken);
    const auto other = RulesDocument::read("<a/>");
    QVERIFY(!other);
    QVERIFY2(other.error().sentence.english().contains("ruleset"_L1),
             qPrintable(other.error().sentence));
    const auto wrong = RulesDocument::read(ruleset("<rule id=\"a\">\n<nonsense/></rule>\n"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().line, 6);
}

void TestRulesDocument::tellsRulesInSentences()
{
    const auto sentence = [](const QByteArray &identity, const QByteArray &handling,
                             const QByteArray &shown = {}, const QByteArray &id = "r1") {
        const RulesDocument document = read(ruleset(
            "<rule id=\"" + id + "\"><conditions>" + identity +
            "</conditions><actions><pr:sub-handling>" + handling +
            "</pr:sub-handling></actions><transformations>" + shown + "</transformations></rule>"));
        return gui::ruleSentence(document.rules()[0]);
    };
    const QByteArray bob = "<identity><one id=\"sip:bob@example.com\"/></identity>";
    QCOMPARE(sentence(bob, "block"), u"bob@example.com may see nothing"_s);
    QCOMPARE(sentence(bob, "confirm"), u"bob@example.com must wait for a decision"_s);
    QCOMPARE(sentence(bob, "polite-block"), u"bob@example.com may see nothing but absence"_s);
    QCOMPARE(sentence(bob, "allow"), u"bob@example.com may watch, but is shown nothing"_s);
    QCOMPARE(sentence(bob, "allow",
                      "<pr:provide-services><pr:all-services/></pr:provide-services>"
                      "<pr:provide-persons><pr:all-persons/></pr:provide-persons>"
                      "<pr:provide-devices><pr:all-devices/></pr:provide-devices>"
                      "<pr:provide-all-attributes/>",
                      "Friends"),
             u"Friends may see everything"_s);
    QCOMPARE(sentence(bob, "allow",
                      "<pr:provide-services><pr:class>work</pr:class></pr:provide-services>"
                      "<pr:provide-note>true</pr:provide-note>"),
             u"bob@example.com may see some services and notes"_s);
    QCOMPARE(sentence("<identity><many domain=\"example.com\"><except id=\"sip:eve@example.com\"/>"
                      "</many></identity>",
                      "block"),
             u"Everybody at example.com except eve@example.com may see nothing"_s);
    QCOMPARE(sentence("", "block"), u"Anyone may see nothing"_s);
    const RuleCard friends = read(Friends).rules()[0];
    QVERIFY(gui::ruleParticulars(friends).startsWith(
        u"bob@example.com and everybody at example.org except eve@example.org"_s));
    QVERIFY(gui::ruleParticulars(friends).contains(u"moon"_s));
}

void TestRulesDocument::addsAndRemovesMembers()
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

void TestRulesDocument::addsAndRemovesExceptions()
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

void TestRulesDocument::meansAnyoneAndBack()
{
    const QByteArray anyone = RuleEdit(read(Friends), 0).meanAnyone();
    QCOMPARE(read(anyone).rules()[0].audience, RuleCard::Audience::Anyone);
    QVERIFY(anyone.contains("<x:moon"));
    const QByteArray some = RuleEdit(read(anyone), 0).addMember(person(u"sip:bob@example.com"_s));
    QCOMPARE(read(some).rules()[0].members.size(), size_t(1));
    QVERIFY(some.contains("      <identity>\n        <one id=\"sip:bob@example.com\"/>\n"));
}

void TestRulesDocument::setsSpheres()
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

void TestRulesDocument::setsPeriods()
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

void TestRulesDocument::setsHandling()
{
    const QByteArray blocked = RuleEdit(read(Friends), 0).setHandling(SubHandling::PoliteBlock);
    QByteArray wanted = Friends;
    wanted.replace(">allow<", ">polite-block<");
    QCOMPARE(blocked, wanted);
    QCOMPARE(RuleEdit(read(blocked), 0).setHandling(SubHandling::Allow), Friends);
}

void TestRulesDocument::setsWhatIsSeen()
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

void TestRulesDocument::setsDetails()
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
void TestRulesDocument::showsElementsOfOthers()
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

void TestRulesDocument::showsEverything()
{
    const QByteArray everything = RuleEdit(read(Friends), 0).showEverything();
    const RulesDocument document = read(everything);
    QVERIFY(document.rules()[0].grants.isEverything());
    QVERIFY(everything.contains("<x:blur"));
    QCOMPARE(RuleEdit(document, 0).showEverything(), everything);
}

void TestRulesDocument::makesPartsThatAreMissing()
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

void TestRulesDocument::addsRulesWithTheirOwnPrefix()
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

void TestRulesDocument::namesRules()
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

void TestRulesDocument::removesADecisionWithItsMark()
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

void TestRulesDocument::takesDuplicatesTogether()
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

void TestRulesDocument::readsWhatIsTypedAsMember()
{
    const auto typed = [](const QString &text) {
        const auto member = gui::memberFrom(text);
        return member ? QString::number(int(member->kind)) + u' ' + member->name : QString();
    };
    QCOMPARE(typed(u" bob@example.com "_s), u"0 sip:bob@example.com"_s);
    QCOMPARE(typed(u"sips:bob@example.com"_s), u"0 sips:bob@example.com"_s);
    QCOMPARE(typed(u"tel:+1-212-555-1234"_s), u"0 tel:+1-212-555-1234"_s);
    QCOMPARE(typed(u"example.com"_s), u"1 example.com"_s);
    QCOMPARE(typed(u"*"_s), u"2 "_s);
    QCOMPARE(typed(u"two words"_s), QString());
    QCOMPARE(typed(u"a@b@c"_s), QString());
    QCOMPARE(typed(QString()), QString());
}

void TestRulesDocument::everyEditOfAnExampleTouchesItsOwnPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    int found = 0;
    for (const test::ExampleFile &file :
         test::examples({u"presence/data/rules"_s, u"presence/data/filter"_s,
                         u"xcap/data/pres-rules"_s, u"xcap/data/common-policy"_s})) {
        if (!RulesDocument::read(file.text))
            continue;
        ++found;
        QTest::newRow(qPrintable(file.name)) << file.text;
    }
    QVERIFY(found > 25);
}

void TestRulesDocument::everyEditOfAnExampleTouchesItsOwnPlace()
{
    QFETCH(QByteArray, text);
    const RulesDocument document = read(text);
    for (int rule = 0; rule < int(document.rules().size()); ++rule) {
        const RuleEdit edit(document, rule);
        const std::vector<QByteArray> results = {
            edit.setHandling(SubHandling::Confirm),
            edit.addMember(person(u"sip:new@example.com"_s)),
            edit.setSpheres({u"work"_s}),
            edit.addPeriod({at(u"2026-01-01T00:00:00Z"_s), at(u"2026-02-01T00:00:00Z"_s)}),
            edit.setAttribute(Attribute::Mood, true),
            edit.setAllAttributes(true),
            edit.setSeen(SeenPart::Persons, all()),
            edit.setUnknown({u"urn:example:new"_s, u"thing"_s}, true),
            edit.rename(u"another"_s),
        };
        const presence::RuleSet before = *presence::RuleSet::read(text);
        for (const QByteArray &result : results) {
            const auto after = presence::RuleSet::read(result);
            QVERIFY2(after, result.constData());
            QCOMPARE(after->rules.size(), before.rules.size());
            for (size_t other = 0; other < before.rules.size(); ++other) {
                if (int(other) != rule)
                    QVERIFY(after->rules[other] == before.rules[other]);
            }
            QVERIFY2(test::linesChanged(text, result) <= 8, result.constData());
            QCOMPARE(result.count("<!--"), text.count("<!--"));
        }
        QCOMPARE(read(results[0]).rules()[size_t(rule)].handling,
                 std::optional(SubHandling::Confirm));
        QVERIFY(read(results[6]).rules()[size_t(rule)].grants.persons.isAll());
    }
}

void TestRulesDocument::andBackIsLetterForLetter()
{
    QFETCH(QByteArray, text);
    const RulesDocument document = read(text);
    NewRule fresh;
    fresh.id = RuleEdit::freeId(document, u"Fresh"_s);
    fresh.showsEverything = true;
    const RulesDocument more = read(RuleEdit::add(document, fresh));
    QCOMPARE(RuleEdit(more, int(document.rules().size())).remove(), text);
    for (int rule = 0; rule < int(document.rules().size()); ++rule) {
        const RuleCard &card = document.rules()[size_t(rule)];
        const RuleEdit edit(document, rule);
        QCOMPARE(RuleEdit(read(edit.rename(u"another"_s)), rule).rename(card.id), text);
        if (card.audience == RuleCard::Audience::Members) {
            const RulesDocument with = read(edit.addMember(person(u"sip:new@example.com"_s)));
            const int last = int(with.rules()[size_t(rule)].members.size()) - 1;
            QCOMPARE(RuleEdit(with, rule).removeMember(last), text);
        }
        const auto hasChildren = [&](gui::RulePart part) {
            const gui::NodeId node = document.part(card, part);
            return node != gui::NoNode && !document.nodes().at(node).children.empty();
        };
        // A part that was missing or empty stays behind, empty.
        if (card.spheres.isEmpty() && hasChildren(gui::RulePart::Conditions)) {
            QCOMPARE(RuleEdit(read(edit.setSpheres({u"x"_s})), rule).setSpheres({}), text);
        }
        if (!card.grants.has(Attribute::Mood) && hasChildren(gui::RulePart::Transformations)) {
            const RulesDocument mood = read(edit.setAttribute(Attribute::Mood, true));
            QCOMPARE(RuleEdit(mood, rule).setAttribute(Attribute::Mood, false), text);
            const presence::ElementName thing{u"urn:example:new"_s, u"thing"_s};
            const RulesDocument others = read(edit.setUnknown(thing, true));
            QCOMPARE(RuleEdit(others, rule).setUnknown(thing, false), text);
        }
    }
}

QTEST_GUILESS_MAIN(TestRulesDocument)
#include "tst_rulesdocument.moc"
