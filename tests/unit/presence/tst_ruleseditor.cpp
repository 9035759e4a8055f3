// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>

#include "presence/ruleseditor.h"
#include "rules.h"
#include "xcap/schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace presence;
using namespace presence::testing;
using events::WatcherDecision;

namespace {

const QByteArray Bob = "sip:bob@example.com";

constexpr std::array Decisions = {WatcherDecision::Allowed, WatcherDecision::Blocked,
                                  WatcherDecision::PoliteBlocked, WatcherDecision::Undecided};

QByteArray edited(const QByteArray &document, WatcherDecision decision,
                  const std::vector<QByteArray> &watchers = {Bob})
{
    const auto result = RulesEditor::edit(document, decision, watchers);
    if (result)
        return *result;
    QTest::qFail(qPrintable(result.error()), __FILE__, __LINE__);
    return {};
}

QByteArray wordOf(WatcherDecision decision)
{
    switch (decision) {
    case WatcherDecision::Allowed: return "allow";
    case WatcherDecision::Blocked: return "block";
    case WatcherDecision::PoliteBlocked: return "polite-block";
    case WatcherDecision::Undecided: break;
    }
    return "none";
}

/// Without what an edit adds to rules of the user, and with what it put aside.
QByteArray withoutTraces(QByteArray text)
{
    static const QRegularExpression added(
        u"\\s*<\\?hereabouts excluded\\?><([a-z]*:?)(except|identity|conditions)[\\s>]"
        "(?:(?<=identity>|conditions>).*?</\\1\\2>|[^>]*/>)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression rules(
        u"\\s*<([a-z]*:?)rule id=\"hereabouts-[^\"]*\".*?</\\1rule>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression parked(u"<\\?hereabouts excluded (.*?)\\?>"_s);
    return QString::fromUtf8(text).remove(rules).remove(added).replace(parked, u"\\1"_s).toUtf8();
}

} // namespace

// A decision about watchers becomes part of a rules document (tables.md, "One decision, in one
// transaction"): they get exactly what was decided, and nobody and nothing else changes.
class TestRulesEditor : public QObject
{
    Q_OBJECT

private slots:
    void givesWhatWasDecided_data();
    void givesWhatWasDecided();
    void writesAsTheDocumentDoes_data();
    void writesAsTheDocumentDoes();
    void blocksAndPutsBack_data();
    void blocksAndPutsBack();
    void aNarrowedRuleNoLongerMeansTheUnauthenticated();
    void leavesARuleThatSomebodyHasChanged();
    void neverMakesAnEmptyIdentity();
    void refuses_data();
    void refuses();
    void keepsTheOutcomeOfOthers();
    void staysValid_data();
    void staysValid();
    void takesAThousandAtOnce();

private:
    xcap::Schemas m_schemas;
};

void TestRulesEditor::givesWhatWasDecided_data()
{
    QTest::addColumn<QByteArray>("document");
    const QByteArray all = "<pr:provide-all-attributes/>";
    QTest::newRow("no document") << QByteArray();
    QTest::newRow("no rules") << ruleset("");
    QTest::newRow("an empty tag") << QByteArray(
        "<ruleset xmlns='urn:ietf:params:xml:ns:common-policy'/>");
    QTest::newRow("others only") << ruleset(rule("a", one("sip:carol@example.com"), "allow"));
    QTest::newRow("named") << ruleset(rule("a", one(Bob), "allow", all));
    QTest::newRow("named in two forms")
        << ruleset(rule("a",
                        "<identity><one id='sip:bob@EXAMPLE.com'/><one id='sip:%62ob@example.com'"
                        "/><one id='sip:carol@example.com'/></identity>",
                        "allow"));
    QTest::newRow("everybody") << ruleset(rule("a", "<identity><many/></identity>", "confirm"));
    QTest::newRow("a domain") << ruleset(
        rule("a",
             "<identity><many domain='example.com'><except id='sip:x@example.com'/></many>"
             "<many domain='example.org'/><one id='sip:bob@example.com'/></identity>",
             "allow"));
    QTest::newRow("no conditions") << ruleset(rule("a", "", "allow", all));
    QTest::newRow("empty conditions")
        << ruleset("<rule id='a'><conditions/><actions><pr:sub-handling>allow</pr:sub-handling>"
                   "</actions></rule>");
    QTest::newRow("two identities")
        << ruleset(rule("a", "<identity><many/></identity>" + one(Bob), "allow"));
    QTest::newRow("sphere") << ruleset(rule("a", "<sphere value='work'/>", "allow"));
    QTest::newRow("validity") << ruleset(rule("a",
                                              one(Bob) +
                                                  "<validity><from>1970-01-01T00:00:00Z</from>"
                                                  "<until>2100-01-01T00:00:00Z</until></validity>",
                                              "allow"));
    QTest::newRow("external list")
        << ruleset(rule("a", "<oc:external-list><oc:entry anc='x'/></oc:external-list>", "allow"));
    QTest::newRow("other identity") << ruleset(rule("a", "<oc:other-identity/>", "allow"));
    QTest::newRow("polite") << ruleset(rule("a", "<identity><many/></identity>", "polite-block"));
}

void TestRulesEditor::givesWhatWasDecided()
{
    QFETCH(QByteArray, document);
    const ListMembership everybody = [](const auto &...) { return true; };
    for (const WatcherDecision first : Decisions) {
        const QByteArray before = edited(document, first);
        for (const WatcherDecision decision : Decisions) {
            const QByteArray after = edited(before, decision);
            QCOMPARE(edited(after, decision), after);
            QVERIFY(after.isEmpty() || !m_schemas.policy().validate(after));
            if (decision == WatcherDecision::Undecided) {
                QVERIFY(!after.contains("hereabouts"));
                continue;
            }
            for (const RuleVocabulary vocabulary :
                 {RuleVocabulary::Ietf, RuleVocabulary::IetfAndOma}) {
                const Authorizer authorizer(readRules(after, vocabulary));
                for (const std::optional<QString> &sphere :
                     {std::optional<QString>(), {u"work"_s}}) {
                    const Permissions permissions =
                        authorizer.evaluate(WatcherIdentity(Bob), {1000, sphere}, everybody);
                    QCOMPARE(outcome(permissions), wordOf(decision));
                    if (decision == WatcherDecision::Allowed)
                        QVERIFY(permissions.grants.isEverything());
                }
            }
        }
    }
}

void TestRulesEditor::writesAsTheDocumentDoes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a prefix, one blank a level, CRLF")
        << QByteArray("<cr:ruleset xmlns=\"urn:ietf:params:xml:ns:pres-rules\""
                      " xmlns:cr=\"urn:ietf:params:xml:ns:common-policy\">\r\n"
                      " <cr:rule id=\"a\">\r\n  <!-- mine -->\r\n  <cr:actions/>\r\n </cr:rule>\r\n"
                      " <!-- last --></cr:ruleset>")
        << QByteArray(
               "<cr:ruleset xmlns=\"urn:ietf:params:xml:ns:pres-rules\""
               " xmlns:cr=\"urn:ietf:params:xml:ns:common-policy\">\r\n"
               " <cr:rule id=\"a\">\r\n  <!-- mine -->\r\n  <cr:actions/>\r\n </cr:rule>\r\n"
               " <cr:rule id=\"hereabouts-block\">\r\n  <cr:conditions>\r\n   <cr:identity>\r\n"
               "    <cr:one id=\"sip:bob@example.com\"/>\r\n   </cr:identity>\r\n"
               "  </cr:conditions>\r\n  <cr:actions>\r\n   <sub-handling>block</sub-handling>\r\n"
               "  </cr:actions>\r\n </cr:rule>\r\n <!-- last --></cr:ruleset>");
    QTest::newRow("one line, a prefix that means something else")
        << QByteArray("<pr:ruleset xmlns:pr=\"urn:ietf:params:xml:ns:common-policy\">"
                      "<pr:rule id=\"a\"/></pr:ruleset>")
        << QByteArray("<pr:ruleset xmlns:pr=\"urn:ietf:params:xml:ns:common-policy\">"
                      "<pr:rule id=\"a\"/><pr:rule id=\"hereabouts-block\""
                      " xmlns:pres-rules=\"urn:ietf:params:xml:ns:pres-rules\">"
                      "<pr:conditions><pr:identity><pr:one id=\"sip:bob@example.com\"/>"
                      "</pr:identity></pr:conditions><pr:actions>"
                      "<pres-rules:sub-handling>block</pres-rules:sub-handling></pr:actions>"
                      "</pr:rule></pr:ruleset>");
}

void TestRulesEditor::writesAsTheDocumentDoes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(edited(before, WatcherDecision::Blocked), after);
    QCOMPARE(edited(after, WatcherDecision::Undecided), before);
}

void TestRulesEditor::blocksAndPutsBack_data()
{
    QTest::addColumn<QByteArray>("identity");
    QTest::newRow("one of two") << QByteArray(
        "<identity>\n <!-- <one id='sip:bob@example.com'/> -->\n <one id='sip:bob@example.com' />\n"
        " <one   id='sip:carol@example.com'/><?pi <one?>\n</identity>");
    QTest::newRow("the only one") << one(Bob);
    QTest::newRow("many") << QByteArray(
        "<identity>\n <many>\n  <except id='sip:carol@example.com'/>\n </many>\n</identity>");
    QTest::newRow("many without children") << QByteArray("<identity><many></many></identity>");
    QTest::newRow("excepted by the user")
        << QByteArray("<identity><many><except id='sip:bob@example.com'/></many></identity>");
    QTest::newRow("nothing") << QByteArray("<sphere value='work'/>");
}

void TestRulesEditor::blocksAndPutsBack()
{
    QFETCH(QByteArray, identity);
    const QByteArray document = ruleset("\n" + rule("a", "\n" + identity + "\n", "allow") + "\n");
    for (const WatcherDecision decision :
         {WatcherDecision::Blocked, WatcherDecision::PoliteBlocked, WatcherDecision::Allowed}) {
        const QByteArray decided = edited(document, decision);
        QVERIFY(decided != document);
        QCOMPARE(withoutTraces(decided), document);
        QCOMPARE(edited(decided, WatcherDecision::Undecided), document);
        const QByteArray both = edited(decided, decision, {Bob, "sip:carol@example.com"});
        QCOMPARE(withoutTraces(both), document);
        QCOMPARE(edited(edited(both, WatcherDecision::Undecided), WatcherDecision::Undecided,
                        {"sip:carol@example.com"}),
                 document);
    }
}

void TestRulesEditor::aNarrowedRuleNoLongerMeansTheUnauthenticated()
{
    const QByteArray document = ruleset(rule("a", "", "allow"));
    QCOMPARE(outcome(permissions(document, {})), "allow");
    const QByteArray blocked = edited(document, WatcherDecision::Blocked);
    QCOMPARE(outcome(permissions(blocked, {})), "none");
    QCOMPARE(outcome(permissions(blocked, "sip:carol@example.com")), "allow");
    QCOMPARE(edited(blocked, WatcherDecision::Undecided), document);
}

void TestRulesEditor::leavesARuleThatSomebodyHasChanged()
{
    const QByteArray changed = ruleset(
        rule("hereabouts-allow", one("sip:carol@example.com") + "<sphere value='work'/>", "allow"));
    const QByteArray after = edited(changed, WatcherDecision::Allowed);
    QVERIFY(after.contains("<rule id=\"hereabouts-allow-2\">"));
    QCOMPARE(withoutTraces(after), withoutTraces(changed));
    QCOMPARE(edited(after, WatcherDecision::Undecided), changed);
}

void TestRulesEditor::neverMakesAnEmptyIdentity()
{
    for (const WatcherDecision first : Decisions) {
        for (const WatcherDecision second : Decisions) {
            const QByteArray document = ruleset(rule("a", one(Bob), "allow"));
            const QByteArray text = edited(edited(document, first), second);
            for (const Rule &each : readRules(text).rules) {
                for (const IdentityCondition &identity : each.identities)
                    QVERIFY(!identity.isEmpty());
            }
            QCOMPARE(outcome(permissions(text, {})), "none");
        }
    }
}

void TestRulesEditor::refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("watcher");
    QTest::newRow("not XML") << QByteArray("<ruleset") << Bob;
    QTest::newRow("another document") << QByteArray("<a xmlns='b'/>") << Bob;
    QTest::newRow("two rules of one id") << ruleset(rule("a", "", "") + rule("a", "", "")) << Bob;
    QTest::newRow("nobody in particular")
        << ruleset("") << QByteArray("sip:anonymous@anonymous.invalid");
}

void TestRulesEditor::refuses()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, watcher);
    const auto result = RulesEditor::edit(document, WatcherDecision::Blocked, {watcher});
    QVERIFY(!result);
    QVERIFY(result.error().english().endsWith(u'.'));
}

// Random documents, decisions and watchers; whom the decision does not name sees no difference.
void TestRulesEditor::keepsTheOutcomeOfOthers()
{
    QRandomGenerator random(5025);
    const auto pick = [&](const QList<QByteArray> &from) {
        return from[qsizetype(random.bounded(quint32(from.size())))];
    };
    const QList<QByteArray> people = {Bob, "sip:carol@example.com", "sip:dave@example.org",
                                      "sip:[2001:db8::1]", "sip:a&b@example.com"};
    const auto id = [&] { return QByteArray(" id=\"") + escapedAttribute(pick(people)) + "\"/>"; };
    const auto identity = [&] {
        QByteArray text = "<identity>\n";
        const int members = 1 + random.bounded(3);
        for (int i = 0; i < members; ++i) {
            if (random.bounded(2)) {
                text += "  <one" + id();
                continue;
            }
            text += pick({"<many>", "<many domain=\"example.com\">"});
            for (int j = random.bounded(3); j > 0; --j)
                text += pick({"\n<except domain='example.org'/>", "<!-- -->\n  <except" + id()});
            text += "</many>";
        }
        return text + pick({"</identity>", "\n</identity>"});
    };
    const ListMembership someone = [](const QString &, const WatcherIdentity &watcher) {
        return watcher.aor() < "sip:c";
    };
    for (int round = 0; round < 800; ++round) {
        QByteArray rules;
        const int count = random.bounded(5);
        for (int i = 0; i < count; ++i) {
            QByteArray conditions = identity();
            conditions += pick({"", "", "<sphere value='work'/>", "\n<oc:other-identity/>",
                                "<oc:external-list><oc:entry anc='l'/></oc:external-list>",
                                "<x:unknown/>", identity()});
            rules += pick({"", "\n  "}) +
                     rule(pick({"r", "hereabouts-allow-", "hereabouts-block-"}) +
                              QByteArray::number(i + 2),
                          conditions, pick({"allow", "confirm", "polite-block", "block", ""}),
                          pick({"", "<pr:provide-mood>true</pr:provide-mood>"}));
        }
        QByteArray document = ruleset(rules + pick({"", "\n"}));
        for (int step = 0; step < 3; ++step) {
            const WatcherDecision decision = Decisions[random.bounded(quint32(Decisions.size()))];
            const std::vector<QByteArray> about = {pick(people), pick(people)};
            const QByteArray after = edited(document, decision, about);
            QCOMPARE(edited(after, decision, about), after);
            for (const RuleVocabulary vocabulary :
                 {RuleVocabulary::Ietf, RuleVocabulary::IetfAndOma}) {
                const Authorizer then(readRules(document, vocabulary));
                const Authorizer now(readRules(after, vocabulary));
                for (const QByteArray &each :
                     people + QList<QByteArray>{"sip:eve@example.com", "sip:x@example.net", ""}) {
                    const WatcherIdentity watcher(each);
                    const Moment moment{0, random.bounded(2) ? std::optional(u"work"_s)
                                                             : std::nullopt};
                    const Permissions permissions = now.evaluate(watcher, moment, someone);
                    if (std::find(about.begin(), about.end(), each) == about.end()) {
                        QVERIFY2(then.evaluate(watcher, moment, someone) == permissions,
                                 qPrintable(QString::fromUtf8(
                                     document + "\n-> " + wordOf(decision) + ' ' + about[0] + ' ' +
                                     about[1] + "\n" + after + "\n" + each)));
                    } else if (decision != WatcherDecision::Undecided) {
                        QVERIFY2(outcome(permissions) == wordOf(decision), after.constData());
                    }
                }
            }
            document = after;
        }
    }
}

void TestRulesEditor::staysValid_data()
{
    QTest::addColumn<QByteArray>("document");
    const QStringList folders = {QStringLiteral(TEST_DATA "/rules"),
                                 QStringLiteral(TEST_DATA "/filter"),
                                 QStringLiteral(TEST_DATA "/../../xcap/data/pres-rules")};
    for (const QString &folder : folders) {
        const QDir directory(folder);
        for (const QString &name : directory.entryList(QDir::Files)) {
            QFile file(directory.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            if (RuleSet::read(text) && !m_schemas.policy().validate(text))
                QTest::newRow(qPrintable(name)) << text;
        }
    }
    QTest::newRow("none") << QByteArray();
}

void TestRulesEditor::staysValid()
{
    QFETCH(QByteArray, document);
    const std::vector<QByteArray> watchers = {Bob, "sip:user@example.com", "sip:bob@example.org"};
    for (const WatcherDecision decision : Decisions) {
        const QByteArray after = edited(document, decision, watchers);
        if (after.isEmpty())
            continue;
        const auto wrong = m_schemas.policy().validate(after);
        QVERIFY2(!wrong, qPrintable(wrong ? wrong->sentence.english() : QString()));
        if (!document.isEmpty()) {
            QCOMPARE(withoutTraces(after), withoutTraces(document));
            QCOMPARE(edited(after, WatcherDecision::Undecided, watchers), document);
        }
    }
}

void TestRulesEditor::takesAThousandAtOnce()
{
    std::vector<QByteArray> watchers;
    for (int i = 0; i < 1000; ++i)
        watchers.push_back("sip:w" + QByteArray::number(i) + "@example.com");
    const QByteArray document =
        ruleset("\n" + rule("a", "<identity>\n<many>\n</many>\n</identity>", "allow"));
    const QByteArray blocked = edited(document, WatcherDecision::Blocked, watchers);
    QCOMPARE(blocked.count("<except "), 1000);
    const QByteArray allowed = edited(blocked, WatcherDecision::Allowed, watchers);
    QCOMPARE(allowed.count("<one "), 1000);
    QCOMPARE(allowed.count("<except "), 0);
    QCOMPARE(edited(allowed, WatcherDecision::Undecided, watchers), document);
}

QTEST_GUILESS_MAIN(TestRulesEditor)
#include "tst_ruleseditor.moc"
