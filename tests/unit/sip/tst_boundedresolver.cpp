// SPDX-License-Identifier: Apache-2.0
#include "sip/boundedresolver.h"

#include <QTest>

#include "manualclock.h"

using sip::BoundedResolver;

namespace {

/// Answers a name when the test says so.
class SlowResolver : public sip::NameResolver
{
public:
    QByteArrayList asked;

    void lookUpService(const QByteArray &name, ServiceAnswer answer) override
    {
        asked += name;
        m_pending.insert(name, [answer = std::move(answer)] { answer({{}}); });
    }
    void lookUpHost(const QByteArray &name, HostAnswer answer) override
    {
        asked += name;
        m_pending.insert(name, [answer = std::move(answer)] {
            answer({{*sip::Endpoint::parse("192.0.2.1", 0)}});
        });
    }
    void answer(const QByteArray &name) { m_pending.take(name)(); }
    [[nodiscard]] QByteArrayList takeAsked() { return std::exchange(asked, {}); }

private:
    QHash<QByteArray, std::function<void()>> m_pending;
};

} // namespace

class BoundedResolverTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_answers.clear(); }
    void knowsWhatADomainIs_data();
    void knowsWhatADomainIs();
    void passesAnswersOn();
    void givesUpAfterItsTime();
    void asksFewOfOneDomainAtOnce();
    void letsDomainsTakeTurns();
    void asksNothingMoreOfADomainThatHangs();
    void saysWhatItHadNoTimeToAsk();
    void keepsNothing();

private:
    /// Notes what becomes of a look-up: an address, "none" or "not asked".
    void lookUp(BoundedResolver &resolver, const QByteArray &name)
    {
        resolver.lookUpHost(name, [this, name](const sip::NameResolver::Hosts &found) {
            m_answers += name + ": " +
                         (!found           ? QByteArray("not asked")
                          : found->empty() ? QByteArray("none")
                                           : found->front().host());
        });
    }
    void advance(qint64 milliseconds) { m_clock.advance(milliseconds, {&m_timers}); }
    [[nodiscard]] QByteArrayList takeAnswers() { return std::exchange(m_answers, {}); }

    test::ManualClock m_clock;
    base::TimerQueue m_timers{m_clock};
    QByteArrayList m_answers;
};

void BoundedResolverTest::knowsWhatADomainIs_data()
{
    QTest::addColumn<QByteArray>("domain");
    QTest::newRow("example.com") << QByteArray("example.com");
    QTest::newRow("a.b.example.com") << QByteArray("example.com");
    QTest::newRow("_sip._udp.example.com") << QByteArray("example.com");
    QTest::newRow("phone.example.co.uk") << QByteArray("example.co.uk");
    QTest::newRow("phone.example.de") << QByteArray("example.de");
    QTest::newRow("co.uk") << QByteArray("co.uk");
    QTest::newRow("localhost") << QByteArray("localhost");
}

void BoundedResolverTest::knowsWhatADomainIs()
{
    QFETCH(QByteArray, domain);
    QCOMPARE(sip::lookUpDomain(QTest::currentDataTag()), domain);
}

void BoundedResolverTest::passesAnswersOn()
{
    SlowResolver slow;
    BoundedResolver resolver(slow, m_timers);
    lookUp(resolver, "a.example.com");
    QCOMPARE(slow.takeAsked(), QByteArrayList{"a.example.com"});
    QCOMPARE(resolver.underWay(), 1u);
    advance(19'999);
    slow.answer("a.example.com");
    QCOMPARE(takeAnswers(), QByteArrayList{"a.example.com: 192.0.2.1"});
    QCOMPARE(resolver.underWay(), 0u);
    QCOMPARE(m_timers.size(), 0);
    bool isTold = false;
    resolver.lookUpService(
        "_sip._udp.example.com",
        [&isTold](const sip::NameResolver::Services &found) { isTold = found && found->empty(); });
    slow.answer("_sip._udp.example.com");
    QVERIFY(isTold);
}

void BoundedResolverTest::givesUpAfterItsTime()
{
    SlowResolver slow;
    base::LimitLog log(m_clock);
    BoundedResolver resolver(slow, m_timers);
    resolver.setLimitLog(&log);
    lookUp(resolver, "a.example.com");
    advance(20'000);
    QCOMPARE(takeAnswers(), QByteArrayList{"a.example.com: none"});
    QCOMPARE(log.count(base::Limit::LookupTime), 1u);
    QCOMPARE(resolver.underWay(), 1u); // the system is at it still
    slow.answer("a.example.com");
    QVERIFY(takeAnswers().isEmpty());
    QCOMPARE(resolver.lookUps(), 0u);
}

void BoundedResolverTest::asksFewOfOneDomainAtOnce()
{
    SlowResolver slow;
    BoundedResolver resolver(slow, m_timers);
    for (const char *name : {"a.example.com", "b.example.com", "c.example.com", "d.example.com"})
        lookUp(resolver, name);
    QCOMPARE(slow.takeAsked(), (QByteArrayList{"a.example.com", "b.example.com"}));
    lookUp(resolver, "example.net"); // is not held up by them
    QCOMPARE(slow.takeAsked(), QByteArrayList{"example.net"});
    slow.answer("b.example.com");
    QCOMPARE(slow.takeAsked(), QByteArrayList{"c.example.com"});
    slow.answer("a.example.com");
    QCOMPARE(slow.takeAsked(), QByteArrayList{"d.example.com"});
}

void BoundedResolverTest::letsDomainsTakeTurns()
{
    SlowResolver slow;
    sip::LookUpLimits limits;
    limits.hosts = 1;
    BoundedResolver resolver(slow, m_timers, limits);
    for (const char *name : {"a.example.com", "b.example.com", "c.example.com", "a.example.net"})
        lookUp(resolver, name);
    slow.answer("a.example.com");
    slow.answer("b.example.com"); // had its turn before anybody else came
    slow.answer("a.example.net");
    slow.answer("c.example.com");
    QCOMPARE(slow.takeAsked(),
             (QByteArrayList{"a.example.com", "b.example.com", "a.example.net", "c.example.com"}));
}

void BoundedResolverTest::asksNothingMoreOfADomainThatHangs()
{
    SlowResolver slow;
    BoundedResolver resolver(slow, m_timers);
    for (const char *name : {"a.example.com", "b.example.com"})
        lookUp(resolver, name);
    advance(10'000);
    lookUp(resolver, "c.example.com"); // waits
    advance(10'001);
    QByteArrayList answers = takeAnswers();
    std::sort(answers.begin(), answers.end()); // of one millisecond, they fire in any order
    QCOMPARE(answers,
             (QByteArrayList{"a.example.com: none", "b.example.com: none", "c.example.com: none"}));
    lookUp(resolver, "d.example.com");
    QVERIFY(takeAnswers().isEmpty()); // never from within the call
    advance(1);
    QCOMPARE(takeAnswers(), QByteArrayList{"d.example.com: none"});
    QCOMPARE(slow.takeAsked(), (QByteArrayList{"a.example.com", "b.example.com"}));
    slow.answer("a.example.com");
    lookUp(resolver, "e.example.com");
    QCOMPARE(slow.takeAsked(), QByteArrayList{"e.example.com"});
    slow.answer("e.example.com");
    QCOMPARE(takeAnswers(), QByteArrayList{"e.example.com: 192.0.2.1"});
}

void BoundedResolverTest::saysWhatItHadNoTimeToAsk()
{
    SlowResolver slow;
    sip::LookUpLimits limits;
    limits.hosts = 1;
    BoundedResolver resolver(slow, m_timers, limits);
    lookUp(resolver, "example.com");
    advance(1);
    lookUp(resolver, "example.net");
    advance(20'000);
    QCOMPARE(takeAnswers(), (QByteArrayList{"example.com: none", "example.net: not asked"}));
    QCOMPARE(slow.takeAsked(), QByteArrayList{"example.com"});
    QCOMPARE(resolver.lookUps(), 1u);
    slow.answer("example.com");
    QVERIFY(slow.takeAsked().isEmpty());
    lookUp(resolver, "example.net");
    QCOMPARE(slow.takeAsked(), QByteArrayList{"example.net"});
}

// Whatever is asked while nothing is answered.
void BoundedResolverTest::keepsNothing()
{
    SlowResolver slow;
    BoundedResolver resolver(slow, m_timers);
    int told = 0;
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        resolver.lookUpHost(i % 2 ? "a" + number + ".example.com" : "example" + number + ".net",
                            [&told](const sip::NameResolver::Hosts &) { ++told; });
        advance(1);
    }
    advance(20'000);
    QCOMPARE(told, 100'000);
    QCOMPARE(resolver.lookUps(), 20u); // those that the system never lets go of
    QCOMPARE(slow.asked.size(), 20);
    QCOMPARE(m_timers.size(), 0);
}

QTEST_GUILESS_MAIN(BoundedResolverTest)
#include "tst_boundedresolver.moc"
