// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "manualclock.h"
#include "xcap/digestidentity.h"

using namespace auth;
using http::HttpRequest;
using http::HttpResponse;

namespace {

const QByteArray Target = "/xcap/pres-rules/users/sip:alice@example.com/index";

class Alice : public CredentialLookup
{
public:
    Alice() { m_alice.ha1[1] = hashedA1(Algorithm::Sha256, "alice", "example.com", "secret"); }
    [[nodiscard]] const Credentials *find(const QByteArray &username,
                                          const QByteArray &domain) const override
    {
        return username == "alice" && domain == "example.com" ? &m_alice : nullptr;
    }

private:
    Credentials m_alice;
};

} // namespace

// Who an XCAP request is from, by HTTP Digest (RFC 7616).
class TestDigestIdentity : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = test::ManualClock();
        m_authenticator = std::make_unique<Authenticator>(m_users, m_clock, m_tokens);
        m_identity = std::make_unique<xcap::DigestIdentity>(*m_authenticator, m_log, m_proxies);
        m_identity->setSettings({{}, {"/xcap", "default.example", {}}});
    }

    void asksForThePasswordOfWhoseDocumentItIs()
    {
        const auto refused = m_identity->identify(request(Target));
        QVERIFY(!refused);
        QCOMPARE(refused.error().status, http::StatusCode::Unauthorized);
        QVERIFY(challenge(refused.error()).startsWith("Digest realm=\"example.com\", "));
        // Of the global tree: of the first domain.
        const auto global = m_identity->identify(request("/xcap/xcap-caps/global/index"));
        QVERIFY(challenge(global.error()).startsWith("Digest realm=\"default.example\", "));
    }

    void theOneWhoIsProvedAsks()
    {
        const auto asked = m_identity->identify(signedRequest(Target, Target));
        QVERIFY(asked);
        QCOMPARE(asked->user.user, "alice");
        QCOMPARE(asked->user.domain, "example.com");
        QVERIFY(!asked->trusted);
        QCOMPARE(asked->authenticationInfo, QByteArray());
        // Of others' documents as well: what may be done with them is the usage's business.
        const QByteArray others = "/xcap/pres-rules/users/sip:bob@example.org/index";
        QCOMPARE(m_identity->identify(signedRequest(others, others))->user.domain, "example.com");
        QVERIFY(m_identity->identify(signedRequest("http://xcap.example.com" + Target, Target)));
    }

    void theNextNonceComesInTime()
    {
        const QByteArray nonce = newNonce();
        m_clock.advance(200'000);
        const auto asked = m_identity->identify(signedRequest(Target, Target, "secret", nonce));
        QVERIFY(asked->authenticationInfo.startsWith("nextnonce=\""));
        m_clock.advance(200'000);
        const auto late = m_identity->identify(signedRequest(Target, Target, "secret", nonce));
        QVERIFY(!late);
        QVERIFY(challenge(late.error()).endsWith(", stale=true"));
    }

    void nobodyElseIs()
    {
        const auto wrong = m_identity->identify(signedRequest(Target, Target, "guess"));
        QCOMPARE(wrong.error().status, http::StatusCode::Unauthorized);
        QVERIFY(!challenge(wrong.error()).contains("stale"));
        const auto other = m_identity->identify(signedRequest(Target, Target + "x"));
        QCOMPARE(other.error().status, http::StatusCode::BadRequest);
        // Without a field that the operator has named, this machine is nobody special.
        QVERIFY(!m_identity->identify(request(Target)));
    }

    // With one realm for all domains the document may be nobody's, or that of a user of another.
    void oneRealmIsForTheUsersOfAllDomains()
    {
        m_identity->setSettings(
            {"example.com", {"/xcap", "default.example", {"default.example", "example.com"}}});
        const QByteArray targets[] = {"/xcap/xcap-caps/global/index",
                                      "/xcap/pres-rules/users/sip:bob@default.example/index",
                                      Target};
        for (const QByteArray &target : targets) {
            const auto asked = m_identity->identify(signedRequest(target, target));
            QVERIFY2(asked, target.constData());
            QCOMPARE(asked->user.user, "alice");
            QCOMPARE(asked->user.domain, "example.com");
            QVERIFY(!m_identity->identify(signedRequest(target, target, "guess")));
        }
    }

    void whatHasComeSaysWhoItIsWithoutBeingUsedUp()
    {
        using Outlook = xcap::Identity::Outlook;
        const HttpRequest head = signedRequest(Target, Target);
        QCOMPARE(m_identity->outlook(head).value(), Outlook::Known);
        QCOMPARE(m_identity->outlook(head).value(), Outlook::Known);
        QCOMPARE(m_authenticator->counters().proved, quint64(0));
        QVERIFY(m_identity->identify(head));
        QVERIFY(!m_identity->identify(head));
        for (const auto &stranger : {request(Target), signedRequest(Target, Target, "guess")}) {
            const auto outlook = m_identity->outlook(stranger);
            QVERIFY(!outlook);
            QCOMPARE(outlook.error().status, http::StatusCode::Unauthorized);
        }
        QCOMPARE(m_authenticator->counters().wrongPassword, quint64(1));
    }

    void aProxyMaySpeakForAUser()
    {
        const xcap::TrustedPeers proxies({"X-User", {}, "example.com"});
        const xcap::DigestIdentity identity(*m_authenticator, m_log, proxies);
        HttpRequest asked = request(Target);
        asked.fields.add("X-User", "bob");
        QCOMPARE(identity.identify(asked)->user.user, "bob");
        asked.peer = QHostAddress(QStringLiteral("192.0.2.1"));
        QVERIFY(!identity.identify(asked));
    }

private:
    [[nodiscard]] static HttpRequest request(const QByteArray &target)
    {
        HttpRequest request;
        request.method = "GET";
        request.target = target;
        request.peer = QHostAddress(QHostAddress::LocalHost);
        return request;
    }
    [[nodiscard]] static QByteArray challenge(const HttpResponse &response)
    {
        for (const auto &[name, value] : response.fields) {
            if (name == "WWW-Authenticate")
                return value;
        }
        return {};
    }
    [[nodiscard]] QByteArray newNonce()
    {
        const QByteArray value = m_authenticator->challenges("example.com", false).front();
        const qsizetype begin = value.indexOf("nonce=\"") + 7;
        return value.mid(begin, value.indexOf('"', begin) - begin);
    }
    [[nodiscard]] HttpRequest signedRequest(const QByteArray &target, const QByteArray &digestUri,
                                            const QByteArray &password = "secret",
                                            QByteArray nonce = {})
    {
        if (nonce.isEmpty())
            nonce = newNonce();
        const QByteArray ha1 = hashedA1(Algorithm::Sha256, "alice", "example.com", password);
        const QByteArray cnonce = QByteArray::number(++m_requests);
        const QByteArray response = responseOf({Algorithm::Sha256,
                                                Protection::Authentication,
                                                ha1,
                                                nonce,
                                                "00000001",
                                                cnonce,
                                                "GET",
                                                digestUri,
                                                {}});
        HttpRequest made = request(target);
        made.fields.add("Authorization",
                        "Digest username=\"alice\", realm=\"example.com\", nonce=\"" + nonce +
                            "\", uri=\"" + digestUri +
                            "\", algorithm=SHA-256, qop=auth, nc=00000001, "
                            "cnonce=\"" +
                            cnonce + "\", response=\"" + response + '"');
        return made;
    }

    test::ManualClock m_clock;
    base::TokenSource m_tokens{1};
    Alice m_users;
    RefusalLog m_log{m_clock};
    xcap::TrustedPeers m_proxies{{}};
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<xcap::DigestIdentity> m_identity;
    int m_requests = 0;
};

QTEST_APPLESS_MAIN(TestDigestIdentity)
#include "tst_digestidentity.moc"
