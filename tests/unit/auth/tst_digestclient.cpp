// SPDX-License-Identifier: Apache-2.0

// The client's side of Digest, before our own server's.

#include <QTest>

#include "auth/authenticator.h"
#include "auth/digestclient.h"
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
    }
    [[nodiscard]] const Credentials *find(const QByteArray &username,
                                          const QByteArray &) const override
    {
        return username == "alice" ? &m_alice : nullptr;
    }

private:
    Credentials m_alice;
};

struct Server
{
    explicit Server(std::vector<Algorithm> algorithms = {Algorithm::Md5, Algorithm::Sha256})
    {
        AuthenticatorSettings settings;
        settings.algorithms = std::move(algorithms);
        settings.nonces.strict = true; // nc must rise
        authenticator.setSettings(settings);
    }
    /// Whether the client could take up a challenge; it keeps no view of it.
    [[nodiscard]] bool challenge(DigestClient &client, bool isStale = false)
    {
        const std::vector<QByteArray> values = authenticator.challenges(Realm, isStale);
        return client.take({values.begin(), values.end()});
    }
    [[nodiscard]] Verdict judge(const QByteArray &credentials)
    {
        const std::vector<QByteArrayView> fields{credentials};
        Claim claim;
        claim.fields = {fields.data(), fields.size()};
        claim.domain = Realm;
        claim.realm = Realm;
        claim.method = "PUBLISH";
        claim.uri = Uri;
        return authenticator.judge(claim).verdict;
    }

    test::ManualClock clock;
    Users users;
    base::TokenSource tokens{1};
    Authenticator authenticator{users, clock, tokens};
};

} // namespace

class TestDigestClient : public QObject
{
    Q_OBJECT

private slots:
    void provesItself_data();
    void provesItself();
    void goesOnWithTheSameNonce();
    void takesTheFirstItKnows();
    void answersAsOldServersWant();
    void sendsBackWhatIsOpaque();
    void givesUpWhenItIsNotBelieved();
    void answersAgainWhenTheNonceIsStale();
    void cannotAnswerWhatItDoesNotKnow_data();
    void cannotAnswerWhatItDoesNotKnow();
};

void TestDigestClient::provesItself_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::newRow("MD5") << int(Algorithm::Md5);
    QTest::newRow("SHA-256") << int(Algorithm::Sha256);
    QTest::newRow("SHA-512-256") << int(Algorithm::Sha512_256);
}

void TestDigestClient::provesItself()
{
    QFETCH(int, algorithm);
    Server server({Algorithm(algorithm)});
    DigestClient client("alice", "secret");
    QVERIFY(!client.isChallenged());
    QVERIFY(server.challenge(client));
    QVERIFY(client.isChallenged());
    QCOMPARE(server.judge(client.answer("PUBLISH", Uri, "one")), Verdict::Proved);
}

void TestDigestClient::goesOnWithTheSameNonce()
{
    Server server;
    DigestClient client("alice", "secret");
    QVERIFY(server.challenge(client));
    for (const char *cnonce : {"one", "two", "three"})
        QCOMPARE(server.judge(client.answer("PUBLISH", Uri, cnonce)), Verdict::Proved);
    QVERIFY(client.answer("PUBLISH", Uri, "four").contains("nc=00000004"));
}

void TestDigestClient::takesTheFirstItKnows()
{
    DigestClient client("alice", "secret");
    QVERIFY(client.take(
        {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"n1\", algorithm=SHA-3, qop=\"auth\"",
         "Digest realm=\"x\", nonce=\"n2\", algorithm=SHA-256, qop=\"auth-int,auth\"",
         "Digest realm=\"x\", nonce=\"n3\", algorithm=MD5, qop=\"auth\""}));
    QVERIFY(client.answer("GET", "/", "c").contains("nonce=\"n2\""));
}

void TestDigestClient::answersAsOldServersWant()
{
    // RFC 2069, 2.4, with its erratum 749.
    DigestClient client("Mufasa", "CircleOfLife");
    QVERIFY(client.take({"Digest realm=\"testrealm@host.com\", "
                         "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\""}));
    const QByteArray answer = client.answer("GET", "/dir/index.html", "unused");
    QVERIFY(answer.contains("response=\"1949323746fe6a43ef61f9606e7febea\""));
    QVERIFY(!answer.contains("cnonce"));
}

void TestDigestClient::sendsBackWhatIsOpaque()
{
    DigestClient client("a\"lice", "secret");
    QVERIFY(client.take({"Digest realm=\"a \\\"b\\\"\", nonce=\"n\", opaque=\"5c\\\"c\""}));
    const QByteArray answer = client.answer("GET", "/", "c");
    QVERIFY(answer.contains("realm=\"a \\\"b\\\"\""));
    QVERIFY(answer.contains("opaque=\"5c\\\"c\""));
    QVERIFY(answer.contains("username=\"a\\\"lice\""));
}

void TestDigestClient::givesUpWhenItIsNotBelieved()
{
    Server server;
    DigestClient client("alice", "wrong");
    QVERIFY(server.challenge(client));
    QCOMPARE(server.judge(client.answer("PUBLISH", Uri, "one")), Verdict::WrongPassword);
    QVERIFY(!server.challenge(client));
}

void TestDigestClient::answersAgainWhenTheNonceIsStale()
{
    Server server;
    DigestClient client("alice", "secret");
    QVERIFY(server.challenge(client));
    server.clock.advance(3'600'000, {});
    QCOMPARE(server.judge(client.answer("PUBLISH", Uri, "one")), Verdict::Stale);
    QVERIFY(server.challenge(client, true));
    QCOMPARE(server.judge(client.answer("PUBLISH", Uri, "two")), Verdict::Proved);
}

void TestDigestClient::cannotAnswerWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("another scheme") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("another algorithm")
        << QByteArray("Digest realm=\"x\", nonce=\"n\", algorithm=X");
    QTest::newRow("auth-int alone")
        << QByteArray("Digest realm=\"x\", nonce=\"n\", qop=\"auth-int\"");
    QTest::newRow("no nonce") << QByteArray("Digest realm=\"x\"");
    QTest::newRow("torn") << QByteArray("Digest realm=\"x");
}

void TestDigestClient::cannotAnswerWhatItDoesNotKnow()
{
    QFETCH(QByteArray, challenge);
    DigestClient client("alice", "secret");
    QVERIFY(!client.take({challenge}));
    QVERIFY(!client.isChallenged());
}

QTEST_GUILESS_MAIN(TestDigestClient)
#include "tst_digestclient.moc"
