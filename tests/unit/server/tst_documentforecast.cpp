// SPDX-License-Identifier: Apache-2.0

// What would come of a change to a document, and that nothing comes of asking.

#include <QTest>

#include "enginefixture.h"

using namespace Qt::StringLiterals;
using server::DocumentForecast;
using server::DocumentName;
using server::WatcherChange;

namespace {

const QByteArray Alice("sip:alice@example.com");
const QByteArray Bob("sip:bob@example.com");
const QByteArray Carol("sip:carol@example.com");
const QByteArray Dave("sip:dave@example.com");
const DocumentName Rules{Alice, "pres-rules", {}};
const DocumentName Lists{Alice, "resource-lists", {}};

const QByteArray Services = "<pr:provide-services><pr:all-services/></pr:provide-services>";
const QByteArray Notes = "<pr:provide-note>true</pr:provide-note>";

QByteArray rule(const QByteArray &who, const QByteArray &handling, const QByteArray &shows = {})
{
    return "<rule id=\"r" + QByteArray(who).replace(":", "").replace("@", "") +
           "\"><conditions><identity><one id=\"" + who +
           "\"/></identity></conditions><actions><pr:sub-handling>" + handling +
           "</pr:sub-handling></actions><transformations>" + shows + "</transformations></rule>";
}

QByteArray ruleset(const QByteArray &rules)
{
    return "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\""
           " xmlns:pr=\"urn:ietf:params:xml:ns:pres-rules\">" +
           rules + "</ruleset>";
}

QByteArray listOf(const QByteArray &member)
{
    return "<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\"><list name=\"friends\">"
           "<entry uri=\"" +
           member + "\"/></list></resource-lists>";
}

} // namespace

class TestDocumentForecast : public QObject
{
    Q_OBJECT

private slots:
    void init() { boot({}); }
    void saysWhoGainsAndWhoLoses();
    void saysWhoSeesMoreOrLess();
    void saysWhoIsAnsweredOtherwise();
    void asksNobodyAboutThePresentityItself();
    void whatItSaysComesTrue();
    void withoutRulesWatchersWaitAgain();
    void removingRulesOpensEverythingWhenForced();
    void followsTheListsThatRulesName();
    void saysWhatSpeaksOfAList();
    void saysWhichServicesEnd();
    void saysWhoSeesHardState();
    void refusesWhatCannotBeStored();

private:
    void boot(const server::Config &config)
    {
        m_server.reset();
        m_server = std::make_unique<test::EngineFixture>(config);
        QVERIFY(m_server->opened);
    }
    void put(const DocumentName &name, const QByteArray &text)
    {
        const server::Outcome outcome = m_server->documents().put(name, text);
        QVERIFY2(outcome.ok, qPrintable(outcome.sentence));
        m_server->commit();
    }
    void subscribe(const QByteArray &watcher)
    {
        m_server->receive("SUBSCRIBE", Alice, watcher, "Event: presence\r\nExpires: 600\r\n");
    }
    [[nodiscard]] DocumentForecast forecast(const DocumentName &name,
                                            const std::optional<QByteArray> &text) const
    {
        const auto answer = m_server->engine->administration().forecast(name, text);
        if (answer)
            return *answer;
        QTest::qFail(qPrintable(answer.error()), __FILE__, __LINE__);
        return {};
    }
    /// "bob gains"
    [[nodiscard]] static QByteArrayList words(const DocumentForecast &forecast)
    {
        static const QByteArrayList changes{"gains",     "loses",      "sees more",
                                            "sees less", "sees other", "is answered otherwise"};
        QByteArrayList all;
        for (const server::WatcherForecast &each : forecast.watchers) {
            const qsizetype at = each.watcher.indexOf('@');
            all << each.watcher.sliced(4, at - 4) + ' ' + changes[int(each.change)];
        }
        return all;
    }

    std::unique_ptr<test::EngineFixture> m_server;
};

void TestDocumentForecast::saysWhoGainsAndWhoLoses()
{
    put(Rules, ruleset(rule(Bob, "allow", Services) + rule(Dave, "block")));
    subscribe(Bob);
    subscribe(Carol);
    subscribe(Dave);
    const DocumentForecast forecast =
        this->forecast(Rules, ruleset(rule(Carol, "allow", Services) + rule(Dave, "block")));
    QCOMPARE(words(forecast), QByteArrayList({"bob loses", "carol gains"}));
    QCOMPARE(forecast.unchanged, 1);
    QCOMPARE(forecast.count(WatcherChange::Gains), 1);
    QCOMPARE(forecast.watchers[0].before, events::WatcherDecision::Allowed);
    QCOMPARE(forecast.watchers[0].after, events::WatcherDecision::Undecided);
    QVERIFY(forecast.usedBy.empty());
    // Where nobody watches nothing changes.
    QVERIFY(this->forecast({Bob, "pres-rules", {}}, ruleset({})).watchers.empty());
}

void TestDocumentForecast::saysWhoSeesMoreOrLess()
{
    put(Rules, ruleset(rule(Bob, "allow", Services) + rule(Carol, "allow", Services + Notes) +
                       rule(Dave, "allow", Services)));
    for (const QByteArray &watcher : {Bob, Carol, Dave})
        subscribe(watcher);
    QCOMPARE(words(forecast(Rules,
                            ruleset(rule(Bob, "allow", Services + Notes) +
                                    rule(Carol, "allow", Services) + rule(Dave, "allow", Notes)))),
             QByteArrayList({"bob sees more", "carol sees less", "dave sees other"}));
}

void TestDocumentForecast::saysWhoIsAnsweredOtherwise()
{
    put(Rules, ruleset(rule(Bob, "confirm") + rule(Carol, "block")));
    subscribe(Bob);
    subscribe(Carol);
    QCOMPARE(words(forecast(Rules, ruleset(rule(Bob, "block") + rule(Carol, "polite-block")))),
             QByteArrayList({"bob is answered otherwise", "carol is answered otherwise"}));
}

void TestDocumentForecast::asksNobodyAboutThePresentityItself()
{
    put(Rules, ruleset(rule(Bob, "allow")));
    subscribe(Alice);
    const DocumentForecast forecast = this->forecast(Rules, ruleset(rule(Alice, "block")));
    QVERIFY(forecast.watchers.empty());
    QCOMPARE(forecast.unchanged, 1);
}

void TestDocumentForecast::whatItSaysComesTrue()
{
    put(Rules, ruleset(rule(Bob, "allow", Services)));
    subscribe(Bob);
    subscribe(Carol);
    const QByteArray next = ruleset(rule(Carol, "allow", Services) + rule(Bob, "polite-block"));
    const DocumentForecast told = forecast(Rules, next);
    const auto decisionOf = [this](const QByteArray &watcher) {
        return m_server->engine->administration().explain(Alice, watcher)->decision;
    };
    // Nothing has come of asking.
    QCOMPARE(decisionOf(Bob), events::WatcherDecision::Allowed);
    QCOMPARE(m_server->documents().get(Rules)->text, ruleset(rule(Bob, "allow", Services)));
    put(Rules, next);
    QCOMPARE(told.watchers.size(), size_t(2));
    for (const server::WatcherForecast &each : told.watchers)
        QCOMPARE(decisionOf(each.watcher), each.after);
    QVERIFY(forecast(Rules, next).watchers.empty());
}

void TestDocumentForecast::withoutRulesWatchersWaitAgain()
{
    subscribe(Bob);
    put(Rules, ruleset(rule(Bob, "allow", Services) + rule(Carol, "allow", Services)));
    subscribe(Carol);
    const DocumentForecast forecast = this->forecast(Rules, std::nullopt);
    QCOMPARE(words(forecast), QByteArrayList({"bob loses", "carol loses"}));
    QCOMPARE(forecast.watchers[0].after, events::WatcherDecision::Undecided);
}

void TestDocumentForecast::removingRulesOpensEverythingWhenForced()
{
    server::Config config;
    config.policy.forceActive = true;
    boot(config);
    put(Rules, ruleset(rule(Bob, "block")));
    subscribe(Bob);
    QCOMPARE(words(forecast(Rules, std::nullopt)), QByteArrayList({"bob gains"}));
}

void TestDocumentForecast::followsTheListsThatRulesName()
{
    server::Config config;
    config.policy.omaRules = true;
    boot(config);
    put(Lists, listOf(Bob));
    const QByteArray anchor = "/xcap-root/resource-lists/users/sip:alice@example.com/index/~~/"
                              "resource-lists/list%5B@name=%22friends%22%5D";
    put(Rules, ruleset("<rule id=\"a\"><conditions><ocp:external-list "
                       "xmlns:ocp=\"urn:oma:xml:xdm:common-policy\"><ocp:entry anc=\"" +
                       anchor +
                       "\"/></ocp:external-list></conditions><actions><pr:sub-handling>allow"
                       "</pr:sub-handling></actions></rule>"));
    subscribe(Bob);
    subscribe(Carol);
    QCOMPARE(words(forecast(Lists, listOf(Carol))), QByteArrayList({"bob loses", "carol gains"}));
    const DocumentForecast removed = forecast(Lists, std::nullopt);
    QCOMPARE(words(removed), QByteArrayList({"bob loses"}));
    QCOMPARE(removed.usedBy.size(), size_t(1));
    QCOMPARE(removed.usedBy[0].kind, "pres-rules"_ba);
    QVERIFY(forecast({Alice, "resource-lists", "another"}, listOf(Carol)).watchers.empty());
}

void TestDocumentForecast::saysWhatSpeaksOfAList()
{
    put(Lists, listOf(Bob));
    const QByteArray path = "resource-lists/users/sip:alice@example.com/index/~~/"
                            "resource-lists/list%5B@name=%22friends%22%5D";
    put({Alice, "rls-services", {}},
        "<rls-services xmlns=\"urn:ietf:params:xml:ns:rls-services\">"
        "<service uri=\"sip:alice-friends@example.com\"><resource-list>http://xcap.example.com/" +
            path + "</resource-list></service></rls-services>");
    put({Alice, "resource-lists", "more"},
        "<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\"><list>"
        "<external anchor=\"http://xcap.example.com/" +
            path + "\"/><entry-ref ref=\"" + path +
            "/entry%5B@uri=%22sip:bob@example.com%22%5D\"/></list></resource-lists>");
    put({Alice, "resource-lists", "other"}, listOf(Bob));
    const DocumentForecast forecast = this->forecast(Lists, std::nullopt);
    QCOMPARE(forecast.usedBy.size(), size_t(2));
    QCOMPARE(forecast.usedBy[0].name, "more"_ba);
    QCOMPARE(forecast.usedBy[1].kind, "rls-services"_ba);
    // To change a list leaves those who speak of it.
    QVERIFY(this->forecast(Lists, listOf(Carol)).usedBy.empty());
}

void TestDocumentForecast::saysWhichServicesEnd()
{
    const auto services = [](const QByteArrayList &uris) {
        QByteArray text = "<rls-services xmlns=\"urn:ietf:params:xml:ns:rls-services\">";
        for (const QByteArray &uri : uris)
            text += "<service uri=\"" + uri + "\"><list/></service>";
        return text + "</rls-services>";
    };
    const DocumentName name{Alice, "rls-services", {}};
    put(name, services({"sip:a-list@example.com", "sip:b-list@example.com"}));
    QCOMPARE(
        forecast(name, services({"sip:b-list@example.com", "sip:c-list@example.com"})).services,
        std::vector{"sip:a-list@example.com"_ba});
    QCOMPARE(forecast(name, std::nullopt).services.size(), size_t(2));
    QVERIFY(forecast({Bob, "rls-services", {}}, std::nullopt).services.empty());
}

void TestDocumentForecast::saysWhoSeesHardState()
{
    const DocumentName state{Alice, "pidf-manipulation", {}};
    const QByteArray text = "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\" "
                            "entity=\"sip:alice@example.com\"/>";
    put(Rules, ruleset(rule(Bob, "allow", Services) + rule(Carol, "block")));
    put(state, text);
    subscribe(Bob);
    subscribe(Carol);
    QCOMPARE(words(forecast(state, std::nullopt)), QByteArrayList({"bob sees other"}));
}

void TestDocumentForecast::refusesWhatCannotBeStored()
{
    const server::Administration &administration = m_server->engine->administration();
    const auto invalid = administration.forecast(Rules, "<ruleset/>"_ba);
    QVERIFY(!invalid);
    QVERIFY2(invalid.error().english().contains("Line 1"_L1), qPrintable(invalid.error()));
    QVERIFY(!administration.forecast({"alice", "pres-rules", {}}, std::nullopt));
}

QTEST_GUILESS_MAIN(TestDocumentForecast)
#include "tst_documentforecast.moc"
