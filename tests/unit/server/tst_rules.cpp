// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "house.h"

using namespace Qt::Literals::StringLiterals;
using test::House;

// Rules in force in a whole engine: what they cost, and how a decision explains itself. What
// watchers are told is in the flows (tests/scenario/rfc5025).

namespace {

const QByteArray Alice = test::House::Alice;

QByteArray ruleset(const QByteArray &rules)
{
    return "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\""
           " xmlns:pr=\"urn:ietf:params:xml:ns:pres-rules\">" +
           rules + "</ruleset>";
}

QByteArray rule(const QByteArray &id, const QByteArray &conditions, const QByteArray &handling,
                const QByteArray &transformations = {})
{
    return "<rule id=\"" + id + "\"><conditions>" + conditions +
           "</conditions><actions><pr:sub-handling>" + handling +
           "</pr:sub-handling></actions><transformations>" + transformations +
           "</transformations></rule>";
}

QByteArray inDomain(const QByteArray &domain)
{
    return "<identity><many domain=\"" + domain + "\"/></identity>";
}

QByteArray one(const QByteArray &id)
{
    return "<identity><one id=\"" + id + "\"/></identity>";
}

const QByteArray AllServices = "<pr:provide-services><pr:all-services/></pr:provide-services>";
const QByteArray AllPersons = "<pr:provide-persons><pr:all-persons/></pr:provide-persons>";
const QByteArray AllDevices = "<pr:provide-devices><pr:all-devices/></pr:provide-devices>";

presence::DecisionReport explain(House &house, const QByteArray &watcher)
{
    const auto report = house.engine.administration().explain(Alice, watcher);
    return report ? *report : presence::DecisionReport();
}

quint64 compositions(House &house)
{
    return house.engine.administration().status().compositions;
}

void putRules(House &house, const QByteArray &rules)
{
    house.putRules(ruleset(rules));
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void watchersWithTheSameGrantsShareAComposition();
    void viewsThatNobodyHasAreNotComposed();
    void explainsWithoutRules();
    void saysWhenOtherRulesHaveTheLastWord();
    void explainsWhichRulesMatched();
    void explainsWhatWasLeftOut();
    void explainsWhatAnOfflinePresentityShows();
    void explainRefusesWhatIsNoAddress();
    void rowsFollowInTheBatchOfTheDocument();
};

void TestRules::watchersWithTheSameGrantsShareAComposition()
{
    constexpr int Watchers = 10'000;
    House house;
    putRules(house,
             rule("a", inDomain("a.example"), "allow", AllServices) +
                 rule("b", inDomain("b.example"), "allow", AllPersons) +
                 rule("c", inDomain("c.example"), "allow",
                      AllServices + AllPersons + AllDevices + "<pr:provide-all-attributes/>") +
                 rule("d", inDomain("d.example"), "allow") +
                 rule("e", inDomain("e.example"), "polite-block"));
    house.publish("busy");
    for (int i = 0; i < Watchers; ++i) {
        house.subscribe("sip:w" + QByteArray::number(i) + '@' + char('a' + i % 5) + ".example");
        if (i % 100 == 99)
            house.settle();
    }
    QCOMPARE(house.notifies, Watchers);
    const quint64 before = compositions(house);
    house.publish("away");
    QCOMPARE(compositions(house) - before, quint64(5));
    // Those to whom it shows: b sees the person too, but no activities.
    QCOMPARE(house.notifies - Watchers, Watchers / 5);
    QVERIFY(!house.told["sip:w0@a.example"].contains("dm:person"));
    QVERIFY(house.told["sip:w1@b.example"].contains("<dm:person"));
    QVERIFY(!house.told["sip:w1@b.example"].contains("away")); // no attribute is granted
    QVERIFY(house.told["sip:w2@c.example"].contains("away"));
    QVERIFY(house.told["sip:w3@d.example"].contains("<presence"));
    QVERIFY(!house.told["sip:w3@d.example"].contains("<tuple"));
    QVERIFY(house.told["sip:w4@e.example"].contains("closed"));
}

void TestRules::viewsThatNobodyHasAreNotComposed()
{
    House house;
    house.publish("busy");
    house.subscribe("sip:bob@example.com");
    house.settle();
    for (int i = 0; i < 200; ++i) {
        putRules(house, rule("a", one("sip:bob@example.com"), "allow",
                             "<pr:provide-services><pr:class>c" + QByteArray::number(i) +
                                 "</pr:class></pr:provide-services>"));
    }
    const quint64 before = compositions(house);
    house.publish("away");
    QCOMPARE(compositions(house) - before, quint64(1));
}

void TestRules::explainsWithoutRules()
{
    House house;
    const presence::DecisionReport nothing = explain(house, "sip:bob@example.com");
    QCOMPARE(nothing.basis, presence::DecisionBasis::Nothing);
    QCOMPARE(nothing.subscriptionState, "pending"_ba);
    QCOMPARE(nothing.sentence, u"sip:bob@example.com waits for approval: there are no rules, and "
                               "nobody has decided."_s);
    QVERIFY(!nothing.hasRules && !nothing.row && nothing.document.isEmpty());
    QVERIFY(house.engine.administration().approve(Alice, "sip:bob@example.com").ok);
    const presence::DecisionReport approved = explain(house, "sip:bob@example.com");
    QCOMPARE(approved.basis, presence::DecisionBasis::Rules);
    QCOMPARE(approved.subscriptionState, "active"_ba);
    QCOMPARE(approved.row->status, "active"_ba);
    QVERIFY(approved.document.contains("<basic>closed</basic>"));
    QVERIFY(approved.removals.empty());
    const presence::DecisionReport own = explain(house, Alice);
    QCOMPARE(own.basis, presence::DecisionBasis::Presentity);
    QCOMPARE(own.subscriptionState, "active"_ba);
}

void TestRules::saysWhenOtherRulesHaveTheLastWord()
{
    House house;
    server::Administration &administration = house.engine.administration();
    const QByteArray rules =
        ruleset(rule("friends", one("sip:bob@example.com"), "allow", AllServices));
    QVERIFY(administration.documents().put({Alice, "pres-rules", "more"}, rules).ok);
    const server::DecisionOutcome blocked = administration.decide(
        Alice, {"sip:bob@example.com", "sip:carol@example.com"}, events::WatcherDecision::Blocked);
    QCOMPARE(
        blocked.sentence,
        u"sip:bob@example.com, sip:carol@example.com may not see sip:alice@example.com. But "
        "other rules of sip:alice@example.com have the last word about sip:bob@example.com."_s);
    QVERIFY(blocked.ok && blocked.undo);
    QCOMPARE(blocked.overruled, std::vector<QByteArray>{"sip:bob@example.com"});
    QCOMPARE(explain(house, "sip:bob@example.com").subscriptionState, "active"_ba);
    QCOMPARE(explain(house, "sip:carol@example.com").subscriptionState,
             "terminated;reason=rejected"_ba);
}

void TestRules::explainsWhichRulesMatched()
{
    House house;
    putRules(house, rule("friends", one("sip:bob@example.com"), "allow", AllServices) +
                        rule("others", one("sip:carol@example.com"), "block") +
                        rule("domain", inDomain("example.com"), "confirm", AllPersons));
    const presence::DecisionReport report = explain(house, "sip:bob@EXAMPLE.com;transport=tcp");
    QCOMPARE(report.watcher, "sip:bob@example.com"_ba);
    QCOMPARE(report.basis, presence::DecisionBasis::Rules);
    QCOMPARE(report.combined, presence::SubHandling::Allow);
    QCOMPARE(report.rules.size(), size_t(3));
    QVERIFY(report.rules[0].matched && !report.rules[1].matched && report.rules[2].matched);
    QCOMPARE(report.rules[1].reason,
             u"Its identity condition does not include sip:bob@example.com."_s);
    QCOMPARE(report.grants, (QStringList{u"provide-services: all"_s, u"provide-persons: all"_s}));

    const presence::DecisionReport refused = explain(house, "sip:carol@example.com");
    QCOMPARE(refused.combined, presence::SubHandling::Confirm); // the greatest of both
    const presence::DecisionReport stranger = explain(house, "sip:eve@example.org");
    QVERIFY(!stranger.combined);
    QCOMPARE(stranger.basis, presence::DecisionBasis::Nothing);
    QVERIFY(stranger.sentence.english().contains(u"no rule matches"));
}

void TestRules::explainsWhatWasLeftOut()
{
    House house;
    house.publish("busy");
    putRules(house, rule("a", one("sip:bob@example.com"), "allow", AllServices));
    const presence::DecisionReport report = explain(house, "sip:bob@example.com");
    QStringList removed;
    for (const presence::Removal &removal : report.removals)
        removed += presence::describe(removal);
    QCOMPARE(removed, (QStringList{u"rpid:class of service t1"_s, u"person p1"_s}));
    // It is what the watcher gets, to the byte.
    house.subscribe("sip:bob@example.com");
    house.settle();
    const QByteArray notify = house.told["sip:bob@example.com"];
    QCOMPARE(report.document, notify.sliced(notify.indexOf("\r\n\r\n") + 4));
}

void TestRules::explainsWhatAnOfflinePresentityShows()
{
    House house;
    house.publish("busy");
    putRules(house, rule("a", one("sip:bob@example.com"), "polite-block", AllServices));
    const presence::DecisionReport report = explain(house, "sip:bob@example.com");
    QCOMPARE(report.combined, presence::SubHandling::PoliteBlock);
    QCOMPARE(report.subscriptionState, "active"_ba);
    QVERIFY(report.document.contains("<basic>closed</basic>"));
    QVERIFY(report.grants.isEmpty()); // granted or not, nothing is shown
}

void TestRules::explainRefusesWhatIsNoAddress()
{
    House house;
    const auto wrong = house.engine.administration().explain("alice", "sip:bob@example.com");
    QVERIFY(!wrong);
    QVERIFY(wrong.error().english().startsWith(u"'alice' is no SIP address"));
    QVERIFY(!house.engine.administration().explain(Alice, "bob"));
    // A rule may name a number.
    QVERIFY(house.engine.administration().explain(Alice, "tel:+1-212-555-1234"));
}

void TestRules::rowsFollowInTheBatchOfTheDocument()
{
    House house;
    house.subscribe("sip:bob@example.com");
    house.settle();
    const quint64 before = house.engine.ledger().openNumber();
    house.engine.documents().put({"alice", "example.com"},
                                 ruleset(rule("a", one("sip:bob@example.com"), "allow")));
    QCOMPARE(house.engine.ledger().openNumber(), before);
    QByteArrayList words;
    for (const store::Batch::Entry &entry : house.engine.ledger().open().entries()) {
        if (const auto *saved = std::get_if<store::SaveWatcher>(&entry.write))
            words += saved->record.status + ' ' + saved->record.decidedBy;
        else if (std::holds_alternative<store::SaveDocument>(entry.write))
            words += "document";
    }
    QCOMPARE(words, (QByteArrayList{"document", "active rule allow"}));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
