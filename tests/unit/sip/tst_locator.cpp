// SPDX-License-Identifier: Apache-2.0
#include "sip/locator.h"

#include <QTest>

#include "locatorfixture.h"
#include "manualclock.h"

using sip::Locator;
using test::FakeResolver;
using test::RecordingUser;
using test::uri;

// RFC 3263, 4.
class LocatorTest : public QObject
{
    Q_OBJECT
private slots:
    void answersLiteralsAtOnce_data();
    void answersLiteralsAtOnce();
    void namesWhomTheCertificateHasToName();
    void asksForAddressesWhenThereIsAPort();
    void asksForServicesFirst();
    void asksForAddressesWhenThereIsNoService();
    void keepsToTheTransportParameter();
    void ordersServicesByPriority();
    void leavesOutWhatIsSaidNotToExist();
    void remembersUntilItsTime();
    void remembersFailuresForAShortTime();
    void asksOnceForAll();
    void forgetsItsUsers();
    void mayBeAskedAndToldToForgetFromWithinAnAnswer();
    void holdsToItsLimits();
    void remembersAddressesForTheirTime();
    void goesOnWithoutTheseAfterAPartOfItsTime();
    void goesByWhatTheDomainPrefers_data();
    void goesByWhatTheDomainPrefers();
    void keepsToTheTimeOfEachRecord();
    void takesWhatItKnowsWhenItsTimeIsOver();

private:
    void advance(qint64 milliseconds) { m_clock.advance(milliseconds, {&m_timers}); }

    test::ManualClock m_clock;
    base::TimerQueue m_timers{m_clock};
    base::TokenSource m_tokens{1};
};

void LocatorTest::answersLiteralsAtOnce_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("hops");
    QTest::newRow("IPv4") << QByteArray("sip:a@192.0.2.1") << QByteArray("udp 192.0.2.1:5060");
    QTest::newRow("port") << QByteArray("sip:a@192.0.2.1:5070") << QByteArray("udp 192.0.2.1:5070");
    QTest::newRow("IPv6") << QByteArray("sip:a@[2001:db8::1]:5070;transport=TCP")
                          << QByteArray("tcp [2001:db8::1]:5070");
    QTest::newRow("sips") << QByteArray("sips:a@192.0.2.1") << QByteArray("tls 192.0.2.1:5061");
    QTest::newRow("sips over tcp")
        << QByteArray("sips:a@192.0.2.1;transport=tcp") << QByteArray("tls 192.0.2.1:5061");
    QTest::newRow("sips over udp, which is nothing")
        << QByteArray("sips:a@192.0.2.1;transport=udp") << QByteArray();
    QTest::newRow("maddr") << QByteArray("sip:a@example.com;maddr=192.0.2.7")
                           << QByteArray("udp 192.0.2.7:5060");
    QTest::newRow("a transport we have not")
        << QByteArray("sip:a@192.0.2.1;transport=sctp") << QByteArray();
    QTest::newRow("no SIP") << QByteArray("tel:+4930123") << QByteArray();
}

void LocatorTest::answersLiteralsAtOnce()
{
    QFETCH(QByteArray, uri);
    QFETCH(QByteArray, hops);
    FakeResolver resolver;
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    const auto found = locator.locate(::uri(uri), user, 1);
    QVERIFY(found);
    QCOMPARE(RecordingUser::text(found->hops), hops);
    QVERIFY(resolver.asked.isEmpty());
}

// RFC 5922, 7.3: what the URI says, not what DNS answers.
void LocatorTest::namesWhomTheCertificateHasToName()
{
    FakeResolver resolver;
    resolver.services["_sips._tcp.example.com"] = {{"sip1.example.net", 5071, 1, 1, 60}};
    resolver.hosts["sip1.example.net"] = {"192.0.2.5"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    QVERIFY(!locator.locate(uri("sips:a@Example.com"), user, 1));
    resolver.answerAll();
    QCOMPARE(user.answers[0].second, "tls 192.0.2.5:5071");
    const auto named = locator.locate(uri("sips:b@example.com"), user, 2);
    QVERIFY(named);
    QCOMPARE(named->hops.front().domain.value(), "example.com");
    const auto literal = locator.locate(uri("sip:a@192.0.2.1;transport=tls"), user, 3);
    QVERIFY(literal);
    QCOMPARE(literal->hops.front().domain.value(), "192.0.2.1");
    QVERIFY(locator.locate(uri("sip:a@192.0.2.1"), user, 4)->hops.front().domain.value().isEmpty());
}

void LocatorTest::asksForAddressesWhenThereIsAPort()
{
    FakeResolver resolver;
    resolver.hosts["phone.example.com"] = {"192.0.2.5", "2001:db8::5"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    QVERIFY(!locator.locate(uri("sip:a@Phone.Example.com:5070"), user, 7));
    QVERIFY(user.answers.empty());
    resolver.answerPending();
    QCOMPARE(user.answers.size(), 1u);
    QCOMPARE(user.answers[0].first, 7u);
    QCOMPARE(user.answers[0].second, "udp 192.0.2.5:5070, udp [2001:db8::5]:5070");
    QCOMPARE(resolver.asked, QByteArrayList{"phone.example.com"});
}

void LocatorTest::asksForServicesFirst()
{
    FakeResolver resolver;
    resolver.services["_sip._udp.example.com"] = {{"u.example.com", 5070, 10, 1, 60}};
    resolver.services["_sip._tcp.example.com"] = {{"t.example.com", 5080, 10, 1, 60}};
    resolver.hosts["u.example.com"] = {"192.0.2.1"};
    resolver.hosts["t.example.com"] = {"192.0.2.2"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    QVERIFY(!locator.locate(uri("sip:example.com"), user, 1));
    resolver.answerAll();
    QCOMPARE(user.answers.size(), 1u);
    QCOMPARE(user.answers[0].second, "udp 192.0.2.1:5070, tcp 192.0.2.2:5080");
}

void LocatorTest::asksForAddressesWhenThereIsNoService()
{
    FakeResolver resolver;
    resolver.hosts["example.com"] = {"192.0.2.1"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    QVERIFY(!locator.locate(uri("sip:example.com"), user, 1));
    resolver.answerAll();
    QCOMPARE(user.answers[0].second, "udp 192.0.2.1:5060");
}

void LocatorTest::keepsToTheTransportParameter()
{
    FakeResolver resolver;
    resolver.hosts["example.com"] = {"192.0.2.1"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    QVERIFY(!locator.locate(uri("sip:example.com;transport=tcp"), user, 1));
    QVERIFY(!locator.locate(uri("sips:example.com;transport=tcp"), user, 2));
    QCOMPARE(resolver.asked, (QByteArrayList{"_sip._tcp.example.com", "_sips._tcp.example.com"}));
    resolver.answerAll();
    QCOMPARE(user.answers[0].second, "tcp 192.0.2.1:5060");
    QCOMPARE(user.answers[1].second, "tls 192.0.2.1:5061");
}

void LocatorTest::ordersServicesByPriority()
{
    FakeResolver resolver;
    resolver.services["_sip._tcp.example.com"] = {{"late.example.com", 1, 20, 0, 60},
                                                  {"early.example.com", 2, 5, 0, 60},
                                                  {"middle.example.com", 3, 10, 0, 60}};
    for (const char *name : {"late", "early", "middle"})
        resolver.hosts[QByteArray(name) + ".example.com"] = {"192.0.2.1"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    QVERIFY(!locator.locate(uri("sip:example.com;transport=tcp"), user, 1));
    resolver.answerAll();
    QCOMPARE(user.answers[0].second, "tcp 192.0.2.1:2, tcp 192.0.2.1:3, tcp 192.0.2.1:1");
}

void LocatorTest::leavesOutWhatIsSaidNotToExist()
{
    FakeResolver resolver;
    resolver.services["_sip._udp.example.com"] = {{".", 0, 0, 0, 60}};
    resolver.services["_sip._tcp.example.com"] = {{"t.example.com", 5060, 0, 0, 60}};
    resolver.hosts["t.example.com"] = {"192.0.2.2"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    QVERIFY(!locator.locate(uri("sip:example.com"), user, 1));
    resolver.answerAll();
    QCOMPARE(user.answers[0].second, "tcp 192.0.2.2:5060");
}

void LocatorTest::remembersUntilItsTime()
{
    FakeResolver resolver;
    resolver.services["_sip._udp.example.com"] = {{"u.example.com", 5060, 0, 0, 60}};
    resolver.hosts["u.example.com"] = {"192.0.2.1"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    QVERIFY(!locator.locate(uri("sip:example.com;transport=udp"), user, 1));
    resolver.answerAll();
    advance(59'999);
    const auto found = locator.locate(uri("sip:bob@EXAMPLE.com;transport=udp"), user, 2);
    QVERIFY(found);
    QCOMPARE(RecordingUser::text(found->hops), "udp 192.0.2.1:5060");
    advance(1);
    QVERIFY(!locator.locate(uri("sip:example.com;transport=udp"), user, 3));
}

void LocatorTest::remembersFailuresForAShortTime()
{
    FakeResolver resolver;
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    QVERIFY(!locator.locate(uri("sip:nowhere.example.com:5060"), user, 1));
    resolver.answerPending();
    QCOMPARE(user.answers[0].second, "");
    const auto found = locator.locate(uri("sip:nowhere.example.com:5060"), user, 2);
    QVERIFY(found && found->hops.empty() && !found->isPostponed);
    advance(30'000);
    QVERIFY(!locator.locate(uri("sip:nowhere.example.com:5060"), user, 3));
}

void LocatorTest::asksOnceForAll()
{
    FakeResolver resolver;
    resolver.hosts["example.com"] = {"192.0.2.1"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    QVERIFY(!locator.locate(uri("sip:a@example.com:5060"), user, 1));
    QVERIFY(!locator.locate(uri("sip:b@example.com:5060"), user, 2));
    QCOMPARE(resolver.asked.size(), 1);
    resolver.answerPending();
    QCOMPARE(user.answers.size(), 2u);
    QCOMPARE(user.answers[0].first, 1u);
    QCOMPARE(user.answers[1].first, 2u);
}

void LocatorTest::forgetsItsUsers()
{
    FakeResolver resolver;
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    RecordingUser other;
    QVERIFY(!locator.locate(uri("sip:example.com:5060"), user, 1));
    QVERIFY(!locator.locate(uri("sip:example.com:5060"), other, 2));
    locator.forget(user);
    resolver.answerPending();
    QVERIFY(user.answers.empty());
    QCOMPARE(other.answers.size(), 1u);
}

void LocatorTest::mayBeAskedAndToldToForgetFromWithinAnAnswer()
{
    FakeResolver resolver;
    resolver.hosts["example.com"] = {"192.0.2.1"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    RecordingUser other;
    bool known = false;
    user.then = [&] {
        locator.forget(other);
        known = locator.locate(uri("sip:example.com:5060"), user, 3).has_value();
        QVERIFY(!locator.locate(uri("sip:example.net:5060"), user, 4));
    };
    QVERIFY(!locator.locate(uri("sip:example.com:5060"), user, 1));
    QVERIFY(!locator.locate(uri("sip:example.com:5060"), other, 2));
    resolver.answerPending();
    QVERIFY(known);
    QVERIFY(other.answers.empty());
    resolver.answerPending();
    QCOMPARE(user.answers.back().first, 4u);
}

void LocatorTest::holdsToItsLimits()
{
    FakeResolver resolver;
    sip::LocatorLimits limits;
    limits.queries = 4;
    limits.cachedTargets = 2;
    Locator locator(resolver, m_timers, m_tokens, limits);
    RecordingUser user;
    QVERIFY(!locator.locate(uri("sip:a.example.com:1"), user, 1));
    QVERIFY(!locator.locate(uri("sip:b.example.com:1"), user, 2));
    const auto third = locator.locate(uri("sip:c.example.com:1"), user, 3);
    QVERIFY(third && third->hops.empty() && third->isPostponed);
    // One domain has half of the places.
    QVERIFY(!locator.locate(uri("sip:a.example.net:1"), user, 4));
    QVERIFY(!locator.locate(uri("sip:example.org:1"), user, 5));
    const auto fifth = locator.locate(uri("sip:example.info:1"), user, 6);
    QVERIFY(fifth && fifth->isPostponed);
    resolver.answerPending();
    QVERIFY(!locator.locate(uri("sip:c.example.com:1"), user, 7));
    resolver.answerPending();
    int remembered = 0;
    for (const char *name :
         {"a.example.com", "b.example.com", "c.example.com", "a.example.net", "example.org"}) {
        const auto found = locator.locate(uri("sip:" + QByteArray(name) + ":1"), user, 8);
        remembered += found && !found->isPostponed ? 1 : 0;
    }
    QCOMPARE(remembered, 2);
}

void LocatorTest::remembersAddressesForTheirTime()
{
    FakeResolver resolver;
    resolver.hosts["example.com"] = {"192.0.2.1"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    resolver.timeToLive = 60;
    QVERIFY(!locator.locate(uri("sip:example.com:5060"), user, 1));
    resolver.answerPending();
    advance(59'999);
    QVERIFY(locator.locate(uri("sip:example.com:5060"), user, 2));
    advance(1);
    resolver.timeToLive = 0; // as of /etc/hosts
    QVERIFY(!locator.locate(uri("sip:example.com:5060"), user, 3));
    resolver.answerPending();
    advance(4'999);
    QVERIFY(locator.locate(uri("sip:example.com:5060"), user, 4));
    advance(1);
    QVERIFY(!locator.locate(uri("sip:example.com:5060"), user, 5));
}

void LocatorTest::goesOnWithoutTheseAfterAPartOfItsTime()
{
    FakeResolver resolver;
    resolver.services["_sip._udp.example.com"] = {{"u.example.com", 5070, 10, 1, 60}};
    resolver.hosts["example.com"] = {"192.0.2.1"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    QVERIFY(!locator.locate(uri("sip:example.com"), user, 1));
    advance(4'999);
    QCOMPARE(resolver.asked, QByteArrayList{"NAPTR example.com"});
    advance(1);
    QVERIFY(resolver.asked.contains("_sip._udp.example.com"));
    advance(4'999);
    QVERIFY(!resolver.asked.contains("example.com"));
    advance(1);
    QVERIFY(resolver.asked.contains("example.com"));
    QVERIFY(user.answers.empty());
    resolver.answerAll(); // all of them, most too late
    QCOMPARE(user.answers.size(), 1u);
    QCOMPARE(user.answers[0].second, "udp 192.0.2.1:5060");
}

void LocatorTest::goesByWhatTheDomainPrefers_data()
{
    using Pointers = std::vector<sip::PointerRecord>;
    QTest::addColumn<Pointers>("pointers");
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("hops");
    const sip::PointerRecord udp{"s", "SIP+D2U", "_sip._udp.example.net", 20, 10, 60};
    const sip::PointerRecord tcp{"S", "sip+d2t", "_sip._tcp.EXAMPLE.net", 10, 20, 60};
    const sip::PointerRecord tls{"s", "SIPS+D2T", "_sips._tcp.example.net", 10, 10, 60};
    QTest::newRow("TCP before UDP") << Pointers{udp, tcp, tls} << QByteArray("sip:example.com")
                                    << QByteArray("tcp 192.0.2.2:5080, udp 192.0.2.1:5070");
    QTest::newRow("nothing but TLS for sips")
        << Pointers{udp, tcp, tls} << QByteArray("sips:example.com")
        << QByteArray("tls 192.0.2.3:5090");
    QTest::newRow("one only") << Pointers{udp} << QByteArray("sip:example.com")
                              << QByteArray("udp 192.0.2.1:5070");
    QTest::newRow("nothing of use: the usual services")
        << Pointers{{"s", "E2U+sip", "x.example.net", 1, 1, 60},
                    {"u", "SIP+D2U", "", 1, 1, 60},
                    {"s", "SIP+D2S", "_sip._sctp.example.net", 1, 1, 60},
                    {"s", "SIP+D2U", ".", 1, 1, 60},
                    tls}
        << QByteArray("sip:example.com") << QByteArray("udp 192.0.2.9:5060");
    QTest::newRow("asks for one") << Pointers{udp, tcp}
                                  << QByteArray("sip:example.com;transport=udp")
                                  << QByteArray("udp 192.0.2.9:5060");
}

// RFC 3263, 4.1.
void LocatorTest::goesByWhatTheDomainPrefers()
{
    QFETCH(std::vector<sip::PointerRecord>, pointers);
    QFETCH(QByteArray, uri);
    QFETCH(QByteArray, hops);
    FakeResolver resolver;
    resolver.pointers["example.com"] = pointers;
    resolver.services["_sip._udp.example.net"] = {{"u.example.net", 5070, 1, 1, 60}};
    resolver.services["_sip._tcp.example.net"] = {{"t.example.net", 5080, 1, 1, 60}};
    resolver.services["_sips._tcp.example.net"] = {{"s.example.net", 5090, 1, 1, 60}};
    resolver.hosts["u.example.net"] = {"192.0.2.1"};
    resolver.hosts["t.example.net"] = {"192.0.2.2"};
    resolver.hosts["s.example.net"] = {"192.0.2.3"};
    resolver.hosts["example.com"] = {"192.0.2.9"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    QVERIFY(!locator.locate(::uri(uri), user, 1));
    resolver.answerAll();
    QCOMPARE(user.answers.size(), 1u);
    QCOMPARE(user.answers[0].second, hops);
}

void LocatorTest::keepsToTheTimeOfEachRecord()
{
    FakeResolver resolver;
    resolver.pointers["example.com"] = {{"s", "SIP+D2U", "_sip._udp.example.net", 1, 1, 30}};
    resolver.services["_sip._udp.example.net"] = {{"u.example.net", 5070, 1, 1, 60}};
    resolver.hosts["u.example.net"] = {"192.0.2.1"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    QVERIFY(!locator.locate(uri("sip:example.com"), user, 1));
    resolver.answerAll();
    advance(29'999);
    QVERIFY(locator.locate(uri("sip:example.com"), user, 2));
    advance(1);
    QVERIFY(!locator.locate(uri("sip:example.com"), user, 3));
}

void LocatorTest::takesWhatItKnowsWhenItsTimeIsOver()
{
    FakeResolver resolver;
    resolver.hosts["example.com"] = {"192.0.2.1"};
    Locator locator(resolver, m_timers, m_tokens);
    RecordingUser user;
    QVERIFY(!locator.locate(uri("sip:example.com:5060"), user, 1));
    advance(19'999);
    QVERIFY(user.answers.empty());
    advance(1);
    QCOMPARE(user.answers.size(), 1u);
    QCOMPARE(user.answers[0].second, "");
    resolver.answerPending(); // too late
    QCOMPARE(user.answers.size(), 1u);
    QCOMPARE(m_timers.size(), 0);
}

QTEST_GUILESS_MAIN(LocatorTest)
#include "tst_locator.moc"
