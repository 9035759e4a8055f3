// SPDX-License-Identifier: Apache-2.0

// Rules as a form reads them, and the examples edited: what an edit does is in the text, and
// nothing else is.

#include "gui/documents/rulemembersbox.h"
#include "gui/documents/rulesentence.h"
#include "presence/authorization.h"
#include "rulesdocuments.h"

using namespace Qt::StringLiterals;
using gui::NewRule;
using gui::RuleCard;
using gui::RuleEdit;
using gui::RuleMember;
using gui::RulesDocument;
using gui::SeenPart;
using presence::Attribute;
using presence::SubHandling;
using test::all;
using test::at;
using test::Friends;
using test::person;
using test::read;
using test::ruleset;

class TestRulesDocument : public QObject
{
    Q_OBJECT

private slots:
    void readsCards();
    void saysWhereItCannotBeRead();
    void tellsRulesInSentences();
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
