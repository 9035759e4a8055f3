// SPDX-License-Identifier: Apache-2.0
#include "sip/aresresolver.h"

#include <QTest>

#include "dnsserver.h"

using sip::AresResolver;
using test::DnsServer;

namespace {

QByteArray text(const std::vector<sip::PointerRecord> &records)
{
    QByteArrayList all;
    for (const sip::PointerRecord &each : records) {
        all += QByteArray::number(each.order) + ' ' + QByteArray::number(each.preference) + ' ' +
               each.flags + ' ' + each.service + ' ' + each.replacement + " for " +
               QByteArray::number(each.timeToLive) + " s";
    }
    return all.join(", ");
}

QByteArray text(const std::vector<sip::ServiceRecord> &records)
{
    QByteArrayList all;
    for (const sip::ServiceRecord &each : records) {
        all += each.target + ':' + QByteArray::number(each.port) + " priority " +
               QByteArray::number(each.priority) + " weight " + QByteArray::number(each.weight) +
               " for " + QByteArray::number(each.timeToLive) + " s";
    }
    return all.join(", ");
}

QByteArray text(const std::vector<sip::HostRecord> &records)
{
    QByteArrayList all;
    for (const sip::HostRecord &each : records)
        all += each.address.host() + " for " + QByteArray::number(each.timeToLive) + " s";
    std::sort(all.begin(), all.end());
    return all.join(", ");
}

} // namespace

class AresResolverTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void findsPointers();
    void findsServices();
    void findsAddresses();
    void saysThatThereIsNothing_data();
    void saysThatThereIsNothing();
    void asksByTcpWhatIsTooLong();
    void takesNoAnswerToAnotherQuestion();
    void answersNeverFromWithinTheCall_data();
    void answersNeverFromWithinTheCall();
    void waitsForNobodyWhoIsSilent();
    void answersNothingOnceItIsGone();
    void mayBeAskedFromWithinAnAnswer();

private:
    void lookUpPointers(const QByteArray &domain)
    {
        m_resolver->lookUpPointers(domain,
                                   [this](const auto &records) { m_answers += text(records); });
    }
    void lookUpService(const QByteArray &name)
    {
        m_resolver->lookUpService(name,
                                  [this](const auto &records) { m_answers += text(records); });
    }
    void lookUpHost(const QByteArray &name)
    {
        m_resolver->lookUpHost(name, [this](const auto &records) { m_answers += text(records); });
    }

    std::unique_ptr<DnsServer> m_dns;
    std::unique_ptr<AresResolver> m_resolver;
    QByteArrayList m_answers;
};

void AresResolverTest::init()
{
    m_dns = std::make_unique<DnsServer>();
    QVERIFY(m_dns->isListening());
    m_dns->services["_sip._udp.example.com"] = {{"sip1.example.com", 5070, 10, 5, 120},
                                                {"sip2.example.net", 5060, 20, 0, 3600}};
    m_dns->hosts["sip1.example.com"] = {"192.0.2.1", "192.0.2.2", "2001:db8::1"};
    m_resolver = std::make_unique<AresResolver>(m_dns->address());
    m_answers.clear();
}

void AresResolverTest::cleanup()
{
    m_resolver.reset();
    m_dns.reset();
}

void AresResolverTest::findsPointers()
{
    m_dns->pointers["example.com"] = {{"s", "SIP+D2T", "_sip._tcp.example.com", 50, 10, 300},
                                      {"s", "SIPS+D2T", "_sips._tcp.example.com", 50, 20, 300}};
    lookUpPointers("example.com");
    QTRY_COMPARE(m_answers, QByteArrayList{"50 10 s SIP+D2T _sip._tcp.example.com for 300 s, "
                                           "50 20 s SIPS+D2T _sips._tcp.example.com for 300 s"});
    m_dns->troubles["example.com"] = DnsServer::Trouble::Malformed;
    lookUpPointers("example.com");
    QTRY_COMPARE(m_answers.value(1), "");
}

void AresResolverTest::findsServices()
{
    lookUpService("_sip._udp.example.com");
    QTRY_COMPARE(m_answers,
                 QByteArrayList{"sip1.example.com:5070 priority 10 weight 5 for 120 s, "
                                "sip2.example.net:5060 priority 20 weight 0 for 3600 s"});
}

void AresResolverTest::findsAddresses()
{
    lookUpHost("sip1.example.com");
    QTRY_COMPARE(m_answers,
                 QByteArrayList{"192.0.2.1 for 60 s, 192.0.2.2 for 60 s, [2001:db8::1] for 60 s"});
}

void AresResolverTest::saysThatThereIsNothing_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::newRow("no such name") << QByteArray("_sip._udp.nowhere.example");
    QTest::newRow("a name without such records") << QByteArray("sip1.example.com");
    QTest::newRow("a record cut short") << QByteArray("_sip._udp.malformed.example");
    QTest::newRow("no name at all") << QByteArray("a..b");
    QTest::newRow("a label too long")
        << QByteArray("_sip._udp." + QByteArray(64, 'a') + ".example");
}

void AresResolverTest::saysThatThereIsNothing()
{
    QFETCH(QByteArray, service);
    m_dns->services["_sip._udp.malformed.example"] = {{"sip1.example.com", 5070, 10, 5, 120}};
    m_dns->troubles["malformed.example"] = DnsServer::Trouble::Malformed;
    lookUpService(service);
    QTRY_COMPARE(m_answers, QByteArrayList{""});
}

void AresResolverTest::asksByTcpWhatIsTooLong()
{
    constexpr int Many = 60;
    for (int i = 0; i < Many; ++i)
        m_dns->hosts["many.example"] += "198.51.100." + QByteArray::number(i);
    m_dns->troubles["many.example"] = DnsServer::Trouble::Truncated;
    lookUpHost("many.example");
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers[0].count(" s"), Many);
}

void AresResolverTest::takesNoAnswerToAnotherQuestion()
{
    m_dns->hosts["victim.example"] = {"192.0.2.9"};
    m_dns->troubles["victim.example"] = DnsServer::Trouble::Forged;
    lookUpHost("victim.example");
    QTRY_COMPARE(m_answers, QByteArrayList{"192.0.2.9 for 60 s"});
}

void AresResolverTest::answersNeverFromWithinTheCall_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("a name of /etc/hosts") << QByteArray("localhost");
    QTest::newRow("a name that nobody can be asked about") << QByteArray("a..b");
}

void AresResolverTest::answersNeverFromWithinTheCall()
{
    QFETCH(QByteArray, name);
    lookUpHost(name);
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers[0].contains("127.0.0.1"), name == "localhost");
}

// Of a thousand domains, each different, none of which answers.
void AresResolverTest::waitsForNobodyWhoIsSilent()
{
    constexpr int Hostile = 1000;
    m_dns->troubles["hostile"] = DnsServer::Trouble::Silent;
    int answered = 0;
    for (int i = 0; i < Hostile; ++i) {
        m_resolver->lookUpService("_sip._udp.example" + QByteArray::number(i) + ".hostile",
                                  [&](const auto &) { ++answered; });
        QCoreApplication::processEvents(); // a socket holds some hundreds of questions
    }
    lookUpHost("sip1.example.com");
    lookUpService("_sip._udp.example.com");
    QTRY_COMPARE(m_answers.size(), 2);
    QTRY_VERIFY(m_dns->questions(".hostile") >= Hostile);
    QCOMPARE(answered, 0);
}

void AresResolverTest::answersNothingOnceItIsGone()
{
    lookUpHost("sip1.example.com");
    lookUpHost("localhost");
    m_resolver.reset();
    AresResolver another(m_dns->address());
    bool isAnswered = false;
    another.lookUpHost("sip1.example.com", [&](const auto &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QVERIFY(m_answers.isEmpty());
}

// Also when that needs a new socket, the old one having served its turn.
void AresResolverTest::mayBeAskedFromWithinAnAnswer()
{
    constexpr int Many = 250;
    int left = Many;
    std::function<void()> next = [&] {
        m_resolver->lookUpHost("sip1.example.com", [&](const std::vector<sip::HostRecord> &found) {
            QCOMPARE(found.size(), 3u);
            if (--left > 0)
                next();
        });
    };
    next();
    QTRY_COMPARE(left, 0);
}

QTEST_GUILESS_MAIN(AresResolverTest)
#include "tst_aresresolver.moc"
