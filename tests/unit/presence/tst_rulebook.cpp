// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "manualclock.h"
#include "presence/rulebook.h"
#include "rules.h"
#include "store/directcommitter.h"
#include "storefixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace presence;
using namespace presence::testing;

namespace {

const QByteArray Alice = "sip:alice@example.com";
const store::DocumentKey Index{"alice", "example.com"};
const store::DocumentKey More{"alice", "example.com", store::DocumentType::PresRules, "more"};
const store::DocumentKey Oma{"alice", "example.com", store::DocumentType::OmaPresRules,
                             "pres-rules"};

QByteArray validity(const QByteArray &from, const QByteArray &until)
{
    return "<validity><from>" + from + "</from><until>" + until + "</until></validity>";
}

class Told : public RulesObserver
{
public:
    void rulesChanged(const QByteArray &presentity) override { presentities += presentity; }
    [[nodiscard]] QByteArrayList take() { return std::exchange(presentities, {}); }

    QByteArrayList presentities;
};

} // namespace

class TestRuleBook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsAllDocumentsOfAPresentity();
    void documentsOfTheOmaCountByChoice();
    void bareAllowShowsEverythingByChoice();
    void whatCannotBeReadMatchesNobody();
    void rulesBesideAnUnreadableOneHold();
    void otherIdentityNeedsAllRules();
    void tellsWhenADocumentChanges();
    void tellsWhenAPeriodBeginsOrEnds();
    void noticesAClockThatIsSet();
    void forgottenRulesHaveNoTimer();

private:
    [[nodiscard]] Permissions ask(const QByteArray &watcher, const QByteArray &presentity = Alice)
    {
        PresentityRules *rules = m_book->find(presentity);
        return rules ? rules->authorizer.evaluate(WatcherIdentity(watcher),
                                                  {m_clock.wallMilliseconds(), {}})
                     : Permissions();
    }
    void put(const store::DocumentKey &key, const QByteArray &text)
    {
        m_documents->put(key, text);
        (void)m_told.take();
    }

    test::ManualClock m_clock;
    std::unique_ptr<test::StoreFixture> m_files;
    std::unique_ptr<base::TimerQueue> m_timers;
    std::unique_ptr<store::CommitLedger> m_ledger;
    std::unique_ptr<store::DirectCommitter> m_committer;
    std::unique_ptr<store::DocumentTable> m_documents;
    std::unique_ptr<RuleBook> m_book;
    Told m_told;
};

void TestRuleBook::init()
{
    m_clock = test::ManualClock();
    m_files = std::make_unique<test::StoreFixture>();
    m_timers = std::make_unique<base::TimerQueue>(m_clock);
    m_ledger = std::make_unique<store::CommitLedger>();
    m_committer = std::make_unique<store::DirectCommitter>(*m_ledger);
    QVERIFY(m_committer->open(m_files->options()));
    m_ledger->setCommitter(*m_committer);
    m_documents = std::make_unique<store::DocumentTable>(*m_ledger);
    m_book = std::make_unique<RuleBook>(*m_documents, *m_timers);
    m_book->setObserver(m_told);
    m_documents->addObserver(*m_book);
    m_told.presentities.clear();
}

void TestRuleBook::cleanup()
{
    m_book.reset();
    m_documents.reset();
    m_committer.reset();
    m_ledger.reset();
    m_timers.reset();
    m_files.reset();
}

void TestRuleBook::readsAllDocumentsOfAPresentity()
{
    QVERIFY(!m_book->find(Alice));
    put(Index, ruleset(rule("a", one("sip:bob@example.com"), "block",
                            "<pr:provide-mood>true</pr:provide-mood>")));
    put(More, ruleset(rule("a", one("sip:bob@example.com"), "allow",
                           "<pr:provide-note>true</pr:provide-note>")));
    const Permissions bob = ask("sip:bob@example.com");
    QCOMPARE(outcome(bob), "allow"_ba);
    QCOMPARE(describe(bob.grants), (QStringList{u"provide-mood"_s, u"provide-note"_s}));
    QVERIFY(!m_book->find("sip:carol@example.com"));
}

void TestRuleBook::documentsOfTheOmaCountByChoice()
{
    put(Oma, ruleset(rule("a", "<oc:other-identity/>", "allow")));
    QVERIFY(!m_book->find(Alice));
    QVERIFY(m_book->setReading({RuleVocabulary::IetfAndOma, false}));
    QCOMPARE(outcome(ask("sip:bob@example.com")), "allow"_ba);
    QVERIFY(!m_book->setReading({RuleVocabulary::IetfAndOma, false}));
    QVERIFY(m_book->setReading({}));
    QVERIFY(!m_book->find(Alice));
}

void TestRuleBook::bareAllowShowsEverythingByChoice()
{
    put(Index, ruleset(rule("bare", one("sip:bob@example.com"), "allow") +
                       rule("some", one("sip:carol@example.com"), "allow",
                            "<pr:provide-mood>true</pr:provide-mood>") +
                       rule("no", one("sip:dave@example.com"), "polite-block")));
    QVERIFY(ask("sip:bob@example.com").grants.isEmpty());
    m_book->setReading({RuleVocabulary::Ietf, true});
    QVERIFY(ask("sip:bob@example.com").grants.isEverything());
    QCOMPARE(describe(ask("sip:carol@example.com").grants), QStringList{u"provide-mood"_s});
    QVERIFY(ask("sip:dave@example.com").grants.isEmpty());
}

void TestRuleBook::whatCannotBeReadMatchesNobody()
{
    put(Index, "<ruleset><oops");
    put(More, ruleset(rule("a", one("sip:bob@example.com"), "allow")));
    QVERIFY(m_book->find(Alice));
    QCOMPARE(m_book->find(Alice)->unreadable.size(), size_t(1));
    QVERIFY(m_book->find(Alice)->unreadable.front().english().startsWith(u"pres-rules/index: "));
    QCOMPARE(outcome(ask("sip:bob@example.com")), "allow"_ba);
    QCOMPARE(outcome(ask("sip:carol@example.com")), "none"_ba);
}

void TestRuleBook::rulesBesideAnUnreadableOneHold()
{
    const QByteArray period = "<validity><from>today</from><until>tomorrow</until></validity>";
    put(Index, ruleset(rule("a", one("sip:bob@example.com"), "allow") +
                       rule("b", one("sip:carol@example.com") + period, "allow") + "<rule/>" +
                       rule("c", one("sip:dave@example.com"), "polite-block") +
                       rule("c", one("sip:erin@example.com"), "allow")));
    QVERIFY(m_book->find(Alice));
    QCOMPARE(m_book->find(Alice)->unreadable.size(), size_t(3));
    QVERIFY(m_book->find(Alice)->unreadable.front().english().contains(u"today"));
    QCOMPARE(outcome(ask("sip:bob@example.com")), "allow"_ba);
    QCOMPARE(outcome(ask("sip:carol@example.com")), "none"_ba);
    QCOMPARE(outcome(ask("sip:dave@example.com")), "polite-block"_ba);
    QCOMPARE(outcome(ask("sip:erin@example.com")), "none"_ba);
    // What ends the document ends all: nobody knows what would have followed.
    put(Index, ruleset(rule("a", one("sip:bob@example.com"), "allow") + "<rule id='d'>") + "<");
    QCOMPARE(outcome(ask("sip:bob@example.com")), "none"_ba);
}

void TestRuleBook::otherIdentityNeedsAllRules()
{
    // The rule that cannot be read may be bob's: he must not fall to what others get.
    m_book->setReading({RuleVocabulary::IetfAndOma, false});
    const QByteArray others = rule("a", "<oc:other-identity/>", "allow");
    const QByteArray unreadable = rule("b", one("sip:bob@example.com"), "never");
    put(Index, ruleset(others + rule("b", one("sip:bob@example.com"), "block")));
    QCOMPARE(outcome(ask("sip:bob@example.com")), "block"_ba);
    QCOMPARE(outcome(ask("sip:carol@example.com")), "allow"_ba);
    put(Index, ruleset(others + unreadable));
    QCOMPARE(outcome(ask("sip:bob@example.com")), "none"_ba);
    QCOMPARE(outcome(ask("sip:carol@example.com")), "none"_ba);
    put(Index, ruleset(others));
    put(More, ruleset(unreadable)); // another document of hers
    QCOMPARE(outcome(ask("sip:carol@example.com")), "none"_ba);
    put(More, "<ruleset>");
    QCOMPARE(outcome(ask("sip:carol@example.com")), "none"_ba);
}

void TestRuleBook::tellsWhenADocumentChanges()
{
    m_documents->put(Index, ruleset(rule("a", one("sip:bob@example.com"), "allow")));
    QCOMPARE(m_told.take(), QByteArrayList{Alice});
    QCOMPARE(outcome(ask("sip:bob@example.com")), "allow"_ba);
    m_documents->put(Index, ruleset(rule("a", one("sip:bob@example.com"), "block")));
    QCOMPARE(m_told.take(), QByteArrayList{Alice});
    QCOMPARE(outcome(ask("sip:bob@example.com")), "block"_ba);
    m_documents->put({"alice", "example.com", store::DocumentType::ResourceLists}, "<x/>");
    m_documents->put(Oma, "<x/>"); // does not count
    QCOMPARE(m_told.take(), QByteArrayList());
    m_documents->remove(Index);
    QCOMPARE(m_told.take(), QByteArrayList{Alice});
    QVERIFY(!m_book->find(Alice));
    // The user is a name, the presentity a URI.
    m_documents->put({"a b", "example.com"}, ruleset(rule("a", {}, "allow")));
    QCOMPARE(m_told.take(), QByteArrayList{"sip:a%20b@example.com"});
    QCOMPARE(outcome(ask("sip:bob@example.com", "sip:a%20b@example.com")), "allow"_ba);
}

void TestRuleBook::tellsWhenAPeriodBeginsOrEnds()
{
    put(Index, ruleset(rule("a",
                            one("sip:bob@example.com") +
                                validity("2026-01-01T02:00:00Z", "2026-01-01T02:30:00Z"),
                            "allow")));
    QCOMPARE(outcome(ask("sip:bob@example.com")), "none"_ba);
    constexpr qint64 Hour = 3'600'000;
    m_clock.advance(2 * Hour - 1, {m_timers.get()});
    QCOMPARE(m_told.take(), QByteArrayList());
    m_clock.advance(1, {m_timers.get()});
    QCOMPARE(m_told.take(), QByteArrayList{Alice});
    QCOMPARE(outcome(ask("sip:bob@example.com")), "allow"_ba);
    m_clock.advance(Hour / 2, {m_timers.get()});
    QCOMPARE(m_told.take(), QByteArrayList{Alice});
    QCOMPARE(outcome(ask("sip:bob@example.com")), "none"_ba);
    m_clock.advance(10 * Hour, {m_timers.get()});
    QCOMPARE(m_told.take(), QByteArrayList());
}

void TestRuleBook::noticesAClockThatIsSet()
{
    put(Index, ruleset(rule("a",
                            one("sip:bob@example.com") +
                                validity("2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z"),
                            "allow")));
    QCOMPARE(outcome(ask("sip:bob@example.com")), "none"_ba);
    const qint64 before = m_clock.wallMilliseconds();
    m_clock.setWallMilliseconds(1780704000000); // 2026-06-06
    m_clock.advance(60'000, {m_timers.get()});
    QCOMPARE(m_told.take(), QByteArrayList{Alice});
    QCOMPARE(outcome(ask("sip:bob@example.com")), "allow"_ba);
    m_clock.setWallMilliseconds(before);
    m_clock.advance(60'000, {m_timers.get()});
    QCOMPARE(m_told.take(), QByteArrayList{Alice});
    QCOMPARE(outcome(ask("sip:bob@example.com")), "none"_ba);
}

void TestRuleBook::forgottenRulesHaveNoTimer()
{
    put(Index,
        ruleset(rule("a", validity("2026-01-01T01:00:00Z", "2026-01-01T02:00:00Z"), "allow")));
    QVERIFY(m_book->find(Alice));
    QCOMPARE(m_timers->size(), 1);
    QVERIFY(m_book->find(Alice));
    QCOMPARE(m_timers->size(), 1);
    m_book->forget(Alice);
    QCOMPARE(m_timers->size(), 0);
    QVERIFY(!m_book->findLoaded(Alice));
    QVERIFY(m_book->find(Alice));
    m_documents->remove(Index);
    QCOMPARE(m_timers->size(), 0);
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rulebook.moc"
