// SPDX-License-Identifier: Apache-2.0
#include <map>

#include <QTest>

#include "auth/authenticator.h"
#include "manualclock.h"

using namespace auth;

namespace {

const QByteArray Realm = "example.com";
const QByteArray Uri = "sip:alice@example.com";

class Users : public CredentialLookup
{
public:
    Users()
    {
        for (size_t i = 0; i < AlgorithmCount; ++i)
            m_alice.ha1[i] = hashedA1(Algorithm(i), "alice", Realm, "secret");
        m_old.ha1[0] = hashedA1(Algorithm::Md5, "old", Realm, "secret");
    }
    [[nodiscard]] const Credentials *find(const QByteArray &username,
                                          const QByteArray &domain) const override
    {
        if (domain != Realm)
            return nullptr;
        return username == "alice" ? &m_alice : username == "old" ? &m_old : nullptr;
    }

private:
    Credentials m_alice;
    Credentials m_old; // of another server, which knew MD5 only
};

/// A client that knows a password.
struct Client
{
    QByteArray username = "alice";
    QByteArray password = "secret";
    QByteArray cnonce = "c1";
    QByteArray count = "00000001";
    QByteArray qop = "auth"; // empty: RFC 2069
    QByteArray uri = Uri;
    QByteArray realm = Realm;
    QByteArray body = {};
    Algorithm algorithm = Algorithm::Sha256;
    bool saysAlgorithm = true;

    [[nodiscard]] QByteArray answer(const QByteArray &nonce) const
    {
        const Protection protection = qop.isEmpty()       ? Protection::None
                                      : qop == "auth-int" ? Protection::Integrity
                                                          : Protection::Authentication;
        const QByteArray response =
            responseOf({algorithm, protection, hashedA1(algorithm, username, realm, password),
                        nonce, count, cnonce, "REGISTER", uri, body});
        QByteArray value = "Digest username=\"" + username + "\", realm=\"" + realm +
                           "\", nonce=\"" + nonce + "\", uri=\"" + uri + "\", response=\"" +
                           response + '"';
        if (saysAlgorithm)
            value += ", algorithm=" + token(algorithm).toByteArray();
        if (!qop.isEmpty())
            value += ", qop=" + qop + ", cnonce=\"" + cnonce + "\", nc=" + count;
        return value;
    }
};

} // namespace

class TestAuthenticator : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = test::ManualClock();
        m_tokens = base::TokenSource(1);
        m_authenticator = std::make_unique<Authenticator>(m_users, m_clock, m_tokens);
    }

    // RFC 8760, 2.4: the most preferred first; 2.6: one for each algorithm.
    void asksForEachAlgorithmTheStrongestFirst()
    {
        const auto challenges = m_authenticator->challenges(Realm, false);
        QCOMPARE(challenges.size(), size_t(3));
        QVERIFY(challenges[0].contains("algorithm=SHA-512-256,"));
        QVERIFY(challenges[1].contains("algorithm=SHA-256,"));
        QVERIFY(challenges[2].contains("algorithm=MD5,"));
        for (const QByteArray &challenge : challenges) {
            QVERIFY(challenge.startsWith("Digest realm=\"example.com\", nonce=\""));
            QVERIFY(challenge.contains("qop=\"auth\""));
            QVERIFY(!challenge.contains("stale"));
            QCOMPARE(nonceOf(challenge), nonceOf(challenges[0]));
        }
        QVERIFY(m_authenticator->challenges(Realm, true)[2].endsWith(", stale=true"));
        const auto alone = m_authenticator->challenges(Realm, false, Authenticator::Offer::Md5);
        QCOMPARE(alone.size(), size_t(1));
        QVERIFY(alone[0].contains("algorithm=MD5,"));

        AuthenticatorSettings settings;
        settings.algorithms = {Algorithm::Md5, Algorithm::Sha256};
        m_authenticator->setSettings(settings);
        QCOMPARE(m_authenticator->challenges(Realm, false).size(), size_t(2));
        QVERIFY(m_authenticator->challenges(Realm, false)[0].contains("SHA-256"));
    }

    void believesWhoKnowsThePassword_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<QByteArray>("qop");
        for (size_t i = 0; i < AlgorithmCount; ++i) {
            for (const QByteArray qop : {"auth", "auth-int", ""})
                QTest::addRow("%s %s", token(Algorithm(i)).toByteArray().constData(),
                              qop.constData())
                    << int(i) << qop;
        }
    }

    void believesWhoKnowsThePassword()
    {
        QFETCH(int, algorithm);
        QFETCH(QByteArray, qop);
        Client client;
        client.algorithm = Algorithm(algorithm);
        client.qop = qop;
        client.body = "v=0";
        const Judgement judgement = judge(client.answer(nonce()), "v=0");
        QCOMPARE(judgement.verdict, Verdict::Proved);
        QCOMPARE(judgement.username, "alice");
        QCOMPARE(judgement.information, QByteArray());
        QCOMPARE(m_authenticator->counters().proved, quint64(1));
        if (qop == "auth-int")
            QCOMPARE(judge(client.answer(nonce()), "v=1").verdict, Verdict::WrongPassword);
    }

    // clients: 8; whatever was offered first, no algorithm means MD5 (RFC 7616, 3.4).
    void believesWhoSaysNoAlgorithm()
    {
        Client pidgin;
        pidgin.algorithm = Algorithm::Md5;
        pidgin.saysAlgorithm = false;
        pidgin.qop.clear();
        const QByteArray same = nonce();
        QCOMPARE(verdict(pidgin.answer(same)), Verdict::Proved);
        QCOMPARE(verdict(pidgin.answer(same)), Verdict::Proved); // nothing tells it from a new one

        AuthenticatorSettings settings;
        settings.allowRfc2069 = false;
        m_authenticator->setSettings(settings);
        QCOMPARE(verdict(pidgin.answer(nonce())), Verdict::Refused);
    }

    // clients: 9
    void takesTheSameCountWithANewCnonceButNoReplay()
    {
        Client client;
        const QByteArray same = nonce();
        const QByteArray recorded = client.answer(same);
        QCOMPARE(verdict(recorded), Verdict::Proved);
        client.cnonce = "c2";
        QCOMPARE(verdict(client.answer(same)), Verdict::Proved);
        QCOMPARE(verdict(recorded), Verdict::Replayed);
        QVERIFY(judge(recorded).isStale());
        QCOMPARE(m_authenticator->counters().replayed, quint64(2));
    }

    void tellsOnlyWhoKnowsThePasswordThatANonceIsStale()
    {
        const QByteArray old = nonce();
        m_clock.advance(300'000);
        QCOMPARE(verdict(Client().answer(old)), Verdict::Stale);
        QCOMPARE(verdict(Client().answer("of another server")), Verdict::Stale);
        Client stranger;
        stranger.password = "guessed";
        QCOMPARE(verdict(stranger.answer(old)), Verdict::WrongPassword);
    }

    void givesTheNextNonceInTime()
    {
        Client client;
        const QByteArray first = nonce();
        m_clock.advance(150'000);
        const QByteArray information = judge(client.answer(first)).information;
        QVERIFY(information.startsWith("nextnonce=\""));
        m_clock.advance(149'000);
        QCOMPARE(verdict(client.answer(information.sliced(11).chopped(1))), Verdict::Proved);
    }

    void refusesWhoDoesNot_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const Client &client, Verdict verdict) {
            QTest::newRow(name) << client.answer("NONCE") << int(verdict);
        };
        Client client;
        client.password = "Secret";
        row("wrong password", client, Verdict::WrongPassword);
        client = {};
        client.username = "nobody";
        row("unknown user", client, Verdict::UnknownUser);
        client = {};
        client.username = "old";
        row("no hash of that algorithm", client, Verdict::UnknownUser);
        client = {};
        client.uri = "sip:bob@example.com";
        row("for another request", client, Verdict::WrongUri);
        client = {};
        client.realm = "example.org";
        row("of another realm", client, Verdict::NotTried);
        client = {};
        client.count = "1g";
        row("nc is no number", client, Verdict::Refused);
        client = {};
        client.count = "000000001";
        row("nc too long", client, Verdict::Refused);
        client = {};
        client.cnonce.clear();
        row("no cnonce", client, Verdict::Refused);
        client = {};
        client.qop = "auth-conf";
        row("another qop", client, Verdict::Refused);
        QTest::newRow("nothing") << QByteArray() << int(Verdict::NotTried);
        QTest::newRow("Basic") << QByteArray("Basic YWxpY2U6c2VjcmV0") << int(Verdict::NotTried);
        QTest::newRow("MD5-sess") << Client().answer("NONCE").replace("SHA-256", "MD5-sess")
                                  << int(Verdict::Refused);
        // Nobody's hash is a text that could be written, but not what any password gives.
        QTest::newRow("a response of nothing")
            << Client().answer("NONCE").replace("alice\"", "nobody\"") << int(Verdict::UnknownUser);
    }

    void refusesWhoDoesNot()
    {
        QFETCH(QByteArray, value);
        QTEST(int(verdict(value.replace("NONCE", nonce()))), "verdict");
        QCOMPARE(m_authenticator->counters().proved, quint64(0));
    }

    void takesOnlyAlgorithmsThatItOffers()
    {
        AuthenticatorSettings settings;
        settings.algorithms = {Algorithm::Sha256};
        m_authenticator->setSettings(settings);
        Client client;
        client.algorithm = Algorithm::Md5;
        QCOMPARE(verdict(client.answer(nonce())), Verdict::Refused);
        QCOMPARE(verdict(Client().answer(nonce())), Verdict::Proved);
    }

    void picksTheFieldOfItsRealm()
    {
        Client elsewhere;
        elsewhere.realm = "example.org";
        const QByteArray other = elsewhere.answer("x");
        const QByteArray own = Client().answer(nonce());
        const QByteArrayView values[] = {other, own};
        QCOMPARE(m_authenticator->judge(claim(values)).verdict, Verdict::Proved);
    }

    void takesAUriThatMeansTheSame()
    {
        Client client;
        client.uri = "SIP:alice@example.com";
        const QByteArray value = client.answer(nonce());
        const QByteArrayView values[] = {value};
        Claim question = claim(values);
        QCOMPARE(m_authenticator->judge(question).verdict, Verdict::WrongUri);
        question.isSameUri = [](QByteArrayView left, QByteArrayView right) {
            return left.compare(right, Qt::CaseInsensitive) == 0;
        };
        QCOMPARE(m_authenticator->judge(question).verdict, Verdict::Proved);
    }

private:
    [[nodiscard]] static QByteArray nonceOf(const QByteArray &challenge)
    {
        const qsizetype begin = challenge.indexOf("nonce=\"") + 7;
        return challenge.mid(begin, challenge.indexOf('"', begin) - begin);
    }
    [[nodiscard]] QByteArray nonce()
    {
        return nonceOf(m_authenticator->challenges(Realm, false).front());
    }
    [[nodiscard]] static Claim claim(std::span<const QByteArrayView> values)
    {
        Claim result;
        result.fields = values;
        result.method = "REGISTER";
        result.uri = Uri;
        result.realm = Realm;
        result.domain = Realm;
        return result;
    }
    Judgement judge(const QByteArray &value, const QByteArray &body = {})
    {
        const QByteArrayView values[] = {value};
        Claim question = claim(values);
        question.body = body;
        return m_authenticator->judge(question);
    }
    Verdict verdict(const QByteArray &value) { return judge(value).verdict; }

    Users m_users;
    test::ManualClock m_clock;
    base::TokenSource m_tokens;
    std::unique_ptr<Authenticator> m_authenticator;
};

QTEST_APPLESS_MAIN(TestAuthenticator)
#include "tst_authenticator.moc"
