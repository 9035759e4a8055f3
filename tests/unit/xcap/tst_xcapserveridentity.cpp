// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "xcapfixture.h"

using test::HttpAnswer;
using test::XcapFixture;

namespace {

const QByteArray Type("application/resource-lists+xml");
const QByteArray Joe("/resource-lists/users/sip:joe@example.com/index");
const QByteArray Lists("<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\"/>");
const QByteArray Field("X-XCAP-Asserted-Identity");

/// Lets two in.
class Door : public xcap::Doorkeeper
{
public:
    std::optional<http::HttpResponse> refusal(const http::HttpRequest &) override
    {
        if (++asked <= 2)
            return std::nullopt;
        return http::HttpResponse::plain(http::StatusCode::TooManyRequests, "Too many.");
    }
    std::optional<http::HttpResponse> refusalOfUser(const events::UserAndDomain &) override
    {
        return std::nullopt;
    }
    std::optional<http::HttpResponse> refusalOfMore() override { return std::nullopt; }
    [[nodiscard]] xcap::StorageLimits storageLimits() const override { return {}; }
    void noteFull(Full, const events::UserAndDomain &) override {}

    int asked = 0;
};

} // namespace

// Who is believed, and what each user may touch (RFC 4825, 5.7 and 8).
class TestXcapServerIdentity : public QObject
{
    Q_OBJECT

private slots:
    void readsTheUser_data();
    void readsTheUser();
    void strangersAreRefused();
    void strangersNeedNotSendTheirBodies();
    void thisMachineMayActAsAnybody();
    void aProxySaysWhoItIs();
    void strangersDoNotSayWhoTheyAre();
    void usersKeepToTheirOwnTree();

private:
    static int statusFor(XcapFixture &xcap, const char *peer, const QByteArray &text);
};

int TestXcapServerIdentity::statusFor(XcapFixture &xcap, const char *peer, const QByteArray &text)
{
    const auto wire = xcap.connect(QHostAddress(QLatin1StringView(peer)));
    wire->send(text);
    xcap.commit();
    QByteArray said = wire->take();
    return HttpAnswer::take(said).status;
}

void TestXcapServerIdentity::readsTheUser_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("user");
    const auto row = [](const char *name, const char *value, const char *user) {
        QTest::newRow(name) << QByteArray(value) << QByteArray(user);
    };
    row("sip", "sip:joe@Example.COM", "joe@example.com");
    row("sips", "SIPS:joe@example.com", "joe@example.com");
    row("without scheme", "joe@example.org", "joe@example.org");
    row("without domain", "joe", "joe@example.com");
    row("quoted", " \"sip:joe@example.com\" ", "joe@example.com");
    row("escapes", "sip:j%20doe@example.com", "j doe@example.com");
    row("case of the user", "Joe", "Joe@example.com");
    row("empty", "", "@");
    row("no user", "sip:@example.com", "@");
    row("no domain", "sip:joe@", "@");
    row("list", "sip:joe@example.com, sip:bill@example.com", "@");
    row("display name", "Joe <sip:joe@example.com>", "@");
    row("parameters", "sip:joe@example.com;user=phone", "@");
    row("broken escape", "sip:joe%zz@example.com", "@");
    row("longer than the table's column",
        "0123456789012345678901234567890123456789012345678901234567890123456789@example.com", "@");
}

void TestXcapServerIdentity::readsTheUser()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, user);
    const events::UserAndDomain read = xcap::assertedUser(value, "example.com");
    QCOMPARE(read.user + '@' + read.domain, user);
}

void TestXcapServerIdentity::strangersAreRefused()
{
    XcapFixture xcap;
    QCOMPARE(statusFor(xcap, "192.0.2.1", XcapFixture::request("GET", Joe)), 403);
    QCOMPARE(statusFor(xcap, "192.0.2.1", XcapFixture::request("GET", "/xcap-caps/global/index")),
             403);
    QCOMPARE(statusFor(xcap, "2001:db8::1", XcapFixture::request("DELETE", Joe)), 403);
}

// They are answered when the header has come, and count as often as who sends all of it.
void TestXcapServerIdentity::strangersNeedNotSendTheirBodies()
{
    Door door;
    XcapFixture xcap({Field, {}, "example.com"});
    xcap.server.setDoorkeeper(door);
    const QByteArray head = "PUT " + Joe + " HTTP/1.1\r\nHost: h\r\nContent-Type: " + Type +
                            "\r\nContent-Length: " + QByteArray::number(Lists.size()) +
                            "\r\nExpect: 100-continue\r\n";
    for (const int status : {403, 403, 429})
        QCOMPARE(statusFor(xcap, "192.0.2.1", head + "\r\n"), status);
    door.asked = 0;
    const auto wire = xcap.connect(QHostAddress(QHostAddress::LocalHost));
    wire->send(head + Field + ": joe\r\n\r\n");
    QCOMPARE(wire->take(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    wire->send(Lists);
    xcap.commit();
    QByteArray said = wire->take();
    QCOMPARE(HttpAnswer::take(said).status, 201);
    QCOMPARE(door.asked, 1);
}

void TestXcapServerIdentity::thisMachineMayActAsAnybody()
{
    XcapFixture xcap;
    QCOMPARE(xcap.put(Joe, Type, Lists).status, 201);
    QCOMPARE(statusFor(xcap, "::1", XcapFixture::request("GET", Joe)), 200);
    QCOMPARE(statusFor(xcap, "::ffff:127.0.0.1", XcapFixture::request("GET", Joe)), 200);
}

void TestXcapServerIdentity::aProxySaysWhoItIs()
{
    XcapFixture xcap({.field = Field,
                      .peers = {{QHostAddress(QStringLiteral("192.0.2.80"))}},
                      .defaultDomain = "example.com"});
    const QByteArray asJoe = Field.toLower() + ": sip:joe@example.com\r\n";
    QCOMPARE(xcap.put(Joe, Type, Lists, asJoe).status, 201);
    QCOMPARE(statusFor(xcap, "192.0.2.80", XcapFixture::request("GET", Joe, asJoe)), 200);
    QCOMPARE(statusFor(xcap, "192.0.2.80", XcapFixture::request("GET", Joe, Field + ": joe\r\n")),
             200);
    // What the proxy let pass without a name is nobody's, also on this machine.
    QCOMPARE(xcap.get(Joe).status, 403);
    QCOMPARE(xcap.get(Joe, Field + ": <nobody>\r\n").status, 403);
    QCOMPARE(xcap.get(Joe, asJoe + Field + ": sip:bill@example.com\r\n").status, 403);
}

void TestXcapServerIdentity::strangersDoNotSayWhoTheyAre()
{
    XcapFixture xcap({.field = Field, .peers = {}, .defaultDomain = "example.com"});
    const QByteArray asJoe = Field + ": sip:joe@example.com\r\n";
    QCOMPARE(xcap.put(Joe, Type, Lists, asJoe).status, 201);
    QCOMPARE(statusFor(xcap, "192.0.2.81", XcapFixture::request("GET", Joe, asJoe)), 403);
}

void TestXcapServerIdentity::usersKeepToTheirOwnTree()
{
    XcapFixture xcap({.field = Field, .peers = {}, .defaultDomain = "example.com"});
    const QByteArray asJoe = Field + ": joe\r\n";
    const QByteArray asBill = Field + ": bill\r\n";
    QCOMPARE(xcap.put(Joe, Type, Lists, asBill).status, 403);
    QCOMPARE(xcap.put(Joe, Type, Lists, asJoe).status, 201);
    QCOMPARE(xcap.get(Joe, asBill).status, 403);
    QCOMPARE(xcap.remove(Joe, asBill).status, 403);
    QCOMPARE(xcap.remove(Joe, Field + ": joe@example.org\r\n").status, 403);
    QCOMPARE(xcap.get("/xcap-caps/global/index", asBill).status, 200);
    QCOMPARE(
        xcap.put("/xcap-caps/global/index", "application/xcap-caps+xml", "<x/>", asBill).status,
        403);
    QCOMPARE(xcap.get(Joe, asJoe).status, 200);
}

QTEST_GUILESS_MAIN(TestXcapServerIdentity)
#include "tst_xcapserveridentity.moc"
