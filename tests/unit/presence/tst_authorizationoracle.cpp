// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QSet>

#include "rules.h"

using namespace Qt::Literals::StringLiterals;
using namespace presence;
using namespace presence::testing;

// Random rules about random people, against an oracle that knows nothing of URIs: it was told who
// is meant when a spelling was made up. The same documents in disguise (rules in another order,
// comments, instructions, white space, prefixes) must mean the same.

namespace {

constexpr qint64 Now = 1767225600000; // 2026-01-01T00:00:00Z

const QByteArrayList Users{"bob", "Bob", "carol", "d+1"};
const QByteArrayList Domains{"example.com", "example.org", "example.com.evil", "ample.com"};

/// A person, or nobody that can ask (a spelling that is equal to nobody's address-of-record).
struct Person
{
    int user = -1;
    int domain = -1;

    friend bool operator==(const Person &, const Person &) = default;
};

struct Named
{
    Person who;
    QByteArray id;
};

struct Many
{
    int domain = -1; // -1: any
    std::vector<Named> exceptIds;
    std::vector<int> exceptDomains;
};

struct Identity
{
    std::vector<Named> ones;
    std::vector<Many> manys;
};

struct Model
{
    std::vector<Identity> identities;
    std::vector<bool> validities; // whether Now is in them
    QByteArray sphere;            // empty: no condition
    std::optional<SubHandling> handling;
    QSet<int> permissions;
};

struct Permission
{
    QByteArray xml;
    QString line;
};
const std::vector<Permission> AllPermissions{
    {"<pr:provide-mood>true</pr:provide-mood>", u"provide-mood"_s},
    {"<pr:provide-note>1</pr:provide-note>", u"provide-note"_s},
    {"<pr:provide-services><pr:class>work</pr:class></pr:provide-services>",
     u"provide-services: class work"_s},
    {"<pr:provide-services><pr:service-uri-scheme>sip</pr:service-uri-scheme></"
     "pr:provide-services>",
     u"provide-services: service-uri-scheme sip"_s},
    {"<pr:provide-persons><pr:all-persons/></pr:provide-persons>", u"provide-persons: all"_s},
    {"<pr:provide-devices><pr:deviceID>urn:x:1</pr:deviceID></pr:provide-devices>",
     u"provide-devices: deviceID urn:x:1"_s},
};

class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return int(m_random.bounded(quint32(limit))); }
    bool chance(int percent) { return below(100) < percent; }

    Named spelled()
    {
        Person who{below(int(Users.size())), below(int(Domains.size()))};
        QByteArray user = Users[who.user];
        QByteArray domain = Domains[who.domain];
        QByteArray scheme = "sip:";
        switch (below(8)) {
        case 0: domain = domain.toUpper(); break;
        case 1: user = '%' + QByteArray(1, user[0]).toHex() + user.sliced(1); break;
        case 2: scheme = "SIP:"; break;
        case 3: return {{}, "sips:" + user + '@' + domain};
        case 4: return {{}, "sip:" + user + '@' + domain + ":5060"};
        case 5: return {{}, "tel:+1" + QByteArray::number(below(100))};
        case 6: return {who, scheme + user + '@' + domain + ";unheard=of"};
        default: break;
        }
        return {who, scheme + user + '@' + domain};
    }

    Many many()
    {
        Many many;
        if (chance(50))
            many.domain = below(int(Domains.size()));
        for (int i = below(3); i > 0; --i)
            many.exceptIds.push_back(spelled());
        if (chance(25))
            many.exceptDomains.push_back(below(int(Domains.size())));
        return many;
    }

    Model rule()
    {
        Model rule;
        for (int i = below(10) < 8 ? 1 : below(3); i > 0; --i) {
            Identity identity;
            for (int j = below(3); j > 0; --j)
                identity.ones.push_back(spelled());
            if (identity.ones.empty() || chance(40))
                identity.manys.push_back(many());
            rule.identities.push_back(identity);
        }
        if (chance(25))
            rule.validities.push_back(chance(60));
        if (chance(20))
            rule.sphere = chance(50) ? "work" : "home";
        static constexpr SubHandling Handlings[] = {SubHandling::Block, SubHandling::Confirm,
                                                    SubHandling::PoliteBlock, SubHandling::Allow};
        if (chance(90))
            rule.handling = Handlings[below(4)];
        for (int i = below(4); i > 0; --i)
            rule.permissions.insert(below(int(AllPermissions.size())));
        return rule;
    }

    template <class T>
    void shuffle(std::vector<T> &values)
    {
        for (size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[size_t(below(int(i)))]);
    }

private:
    QRandomGenerator m_random;
};

// The oracle.

bool isMeant(const Many &many, const Person &watcher)
{
    for (const Named &each : many.exceptIds) {
        if (each.who == watcher)
            return false;
    }
    for (const int domain : many.exceptDomains) {
        if (domain == watcher.domain)
            return false;
    }
    return many.domain < 0 || many.domain == watcher.domain;
}

bool isMeant(const Identity &identity, const Person &watcher)
{
    for (const Named &each : identity.ones) {
        if (each.who == watcher)
            return true;
    }
    for (const Many &each : identity.manys) {
        if (isMeant(each, watcher))
            return true;
    }
    return false;
}

bool isMeant(const Model &rule, const Person &watcher, const QByteArray &sphere)
{
    for (const Identity &identity : rule.identities) {
        if (!isMeant(identity, watcher))
            return false;
    }
    for (const bool valid : rule.validities) {
        if (!valid)
            return false;
    }
    return rule.sphere.isEmpty() || rule.sphere == sphere;
}

QString expected(const std::vector<Model> &rules, const Person &watcher, const QByteArray &sphere)
{
    int greatest = -1;
    QSet<int> granted;
    for (const Model &rule : rules) {
        if (!isMeant(rule, watcher, sphere))
            continue;
        greatest = std::max(greatest, int(rule.handling.value_or(SubHandling::Block)));
        granted.unite(rule.permissions);
    }
    if (greatest < 0)
        return u"none"_s;
    QStringList lines;
    for (const int each : granted)
        lines += AllPermissions[size_t(each)].line;
    lines.sort();
    return QString(token(SubHandling(greatest))) + u": "_s + lines.join(u", ");
}

// Documents.

/// Puts what has no meaning between elements.
class Disguise
{
public:
    explicit Disguise(Generator *generator)
        : m_generator(generator)
    {
    }
    QByteArray operator()()
    {
        static const QByteArrayList Noise{"\n  ", "<!-- <one id=\"sip:x@y\"/> -->", "<?editor a?>",
                                          "\t", "<!---->"};
        QByteArray noise;
        while (m_generator && m_generator->chance(40))
            noise += Noise[m_generator->below(int(Noise.size()))];
        return noise;
    }

private:
    Generator *m_generator;
};

QByteArray document(const std::vector<Model> &rules, Generator *generator)
{
    Disguise noise(generator);
    QByteArray text;
    int number = 0;
    for (const Model &rule : rules) {
        text += noise() + "<rule id=\"r" + QByteArray::number(++number) + "\">" + noise() +
                "<conditions>" + noise();
        for (const Identity &identity : rule.identities) {
            text += "<identity>" + noise();
            for (const Named &each : identity.ones)
                text += "<one id=\"" + each.id + "\">" + noise() + "</one>" + noise();
            for (const Many &many : identity.manys) {
                text += many.domain < 0 ? "<many>"_ba
                                        : "<many domain=\"" + Domains[many.domain] + "\">";
                for (const Named &each : many.exceptIds)
                    text += noise() + "<except id=\"" + each.id + "\"/>";
                for (const int domain : many.exceptDomains)
                    text += noise() + "<except domain=\"" + Domains[domain] + "\"/>";
                text += noise() + "</many>" + noise();
            }
            text += "</identity>" + noise();
        }
        if (!rule.sphere.isEmpty())
            text += "<sphere value=\"" + rule.sphere + "\"/>" + noise();
        for (const bool valid : rule.validities) {
            text += "<validity>" + noise() + "<from>2020-01-01T00:00:00Z</from>" + noise() +
                    "<until>" + (valid ? "2030" : "2021") + "-01-01T00:00:00Z</until></validity>";
        }
        text += "</conditions>" + noise();
        if (rule.handling) {
            text += "<actions>" + noise() + "<pr:sub-handling>" + token(*rule.handling).data() +
                    "</pr:sub-handling>" + noise() + "</actions>";
        }
        text += noise() + "<transformations>";
        for (const int each : rule.permissions)
            text += noise() + AllPermissions[size_t(each)].xml;
        text += noise() + "</transformations>" + noise() + "</rule>" + noise();
    }
    return ruleset(text);
}

/// Other prefixes, and that of RFC 5025 as the default one.
QByteArray renamed(QByteArray text)
{
    for (const char *name : {"ruleset", "rule", "conditions", "identity", "one", "many", "except",
                             "sphere", "validity", "from", "until", "actions", "transformations"}) {
        for (const char *end : {">", " ", "/"}) {
            text.replace(QByteArray("<") + name + end, QByteArray("<cp:") + name + end);
            text.replace(QByteArray("</") + name + end, QByteArray("</cp:") + name + end);
        }
    }
    text.replace("xmlns=", "xmlns:cp=").replace("xmlns:pr=", "xmlns=");
    return text.replace("<pr:", "<").replace("</pr:", "</");
}

QString found(const Authorizer &authorizer, const Person &watcher, const QByteArray &sphere)
{
    Moment moment{Now, {}};
    if (!sphere.isEmpty())
        moment.sphere = QString::fromUtf8(sphere);
    const Permissions result = authorizer.evaluate(
        WatcherIdentity("sip:" + Users[watcher.user] + '@' + Domains[watcher.domain]), moment);
    if (!result.matched)
        return u"none"_s;
    QStringList lines = describe(result.grants);
    lines.sort();
    return QString(token(result.subHandling)) + u": "_s + lines.join(u", ");
}

} // namespace

class TestAuthorizationOracle : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheOracle();
    void theDisguiseIsOne();
};

void TestAuthorizationOracle::agreesWithTheOracle()
{
    QSet<QString> outcomes;
    for (quint32 seed = 1; seed <= 400; ++seed) {
        Generator generator(seed);
        std::vector<Model> rules;
        for (int i = generator.below(7); i >= 0; --i)
            rules.push_back(generator.rule());
        const QByteArray plain = document(rules, nullptr);
        std::vector<Model> shuffled = rules;
        generator.shuffle(shuffled);
        const QByteArray disguised = document(shuffled, &generator);
        const std::array readings{Authorizer(readRules(plain)), Authorizer(readRules(disguised)),
                                  Authorizer(readRules(renamed(disguised)))};
        for (int user = 0; user < Users.size(); ++user) {
            for (int domain = 0; domain < Domains.size(); ++domain) {
                for (const QByteArray &sphere : {QByteArray(), "work"_ba, "home"_ba}) {
                    const Person watcher{user, domain};
                    const QString wanted = expected(rules, watcher, sphere);
                    outcomes.insert(wanted.section(u':', 0, 0));
                    for (const Authorizer &each : readings) {
                        if (found(each, watcher, sphere) != wanted)
                            qWarning().noquote() << "seed" << seed << '\n' << plain;
                        QCOMPARE(found(each, watcher, sphere), wanted);
                    }
                }
            }
        }
    }
    // All there is came up, so that none of it went unasked.
    QCOMPARE(outcomes, (QSet{u"none"_s, u"block"_s, u"confirm"_s, u"polite-block"_s, u"allow"_s}));
}

// The test above would be worth little if documents in disguise were the plain ones.
void TestAuthorizationOracle::theDisguiseIsOne()
{
    Generator generator(7);
    const std::vector<Model> rules{generator.rule(), generator.rule(), generator.rule()};
    const QByteArray disguised = document(rules, &generator);
    QVERIFY(disguised.contains("<!-- <one"));
    QVERIFY(disguised.contains("<?editor"));
    const QByteArray other = renamed(disguised);
    QVERIFY(other.contains("<cp:rule id="));
    QVERIFY(other.contains("<sub-handling>"));
    QVERIFY(!other.contains("<pr:"));
}

QTEST_APPLESS_MAIN(TestAuthorizationOracle)
#include "tst_authorizationoracle.moc"
