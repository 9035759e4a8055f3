// SPDX-License-Identifier: Apache-2.0

// A server with two networks on one socket of all addresses: each phone hears from the address that
// it has written to (RFC 3581, 4), and that is what Via and Contact name (RFC 3261, 8.1.1.8), also
// over a restart. Phones and server have networks of their own, with two cables between them.

#include <QProcess>
#include <QTest>

#include "ownnetwork.h"
#include "runningserver.h"
#include "udpphone.h"

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 Port = 5060; // nobody else is in that network

bool ip(const QString &words)
{
    return QProcess::execute(u"ip"_s, words.split(u' ')) == 0;
}

/// Else a datagram that comes by the other cable is not believed.
void believeAll()
{
    for (const char *name : {"all", "default", "lan", "wan"}) {
        QFile file(u"/proc/sys/net/ipv4/conf/%1/rp_filter"_s.arg(QLatin1StringView(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write("0");
    }
}

class TwoNetworks
{
public:
    /// In that of the server.
    bool enter()
    {
        if (!enterOwnNetwork())
            return false;
        m_phones = openNetwork();
        if (m_phones < 0 || !enterAnotherNetwork())
            return false;
        m_server = openNetwork();
        return m_server >= 0;
    }
    /// Needs a QCoreApplication. False where iproute2 or the kernel's veth is missing.
    bool lay()
    {
        const QString phones =
            u"/proc/%1/fd/%2"_s.arg(QCoreApplication::applicationPid()).arg(m_phones);
        if (!ip(u"link add lan type veth peer name lan netns "_s + phones) ||
            !ip(u"link add wan type veth peer name wan netns "_s + phones))
            return false;
        const bool here = address(1);
        believeAll();
        const bool there = enterNetwork(m_phones) && address(2);
        believeAll();
        return enterNetwork(m_server) && here && there;
    }
    [[nodiscard]] std::unique_ptr<UdpPhone> phone(const QByteArray &user, const char *own,
                                                  const char *server) const
    {
        if (!enterNetwork(m_phones))
            return nullptr;
        auto phone = std::make_unique<UdpPhone>(QHostAddress(QLatin1StringView(server)), Port, user,
                                                QHostAddress(QLatin1StringView(own)));
        return enterNetwork(m_server) ? std::move(phone) : nullptr;
    }

private:
    static bool address(int last)
    {
        return ip(u"address add 10.9.1.%1/24 dev lan"_s.arg(last)) &&
               ip(u"address add 10.9.2.%1/24 dev wan"_s.arg(last)) && ip(u"link set lan up"_s) &&
               ip(u"link set wan up"_s);
    }
    int m_phones = -1;
    int m_server = -1;
};

TwoNetworks networks;
bool isAlone = false;

} // namespace

class tst_Addresses : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!isAlone)
            QSKIP("this machine lets nobody have a network of his own");
        if (!networks.lay())
            QSKIP("this machine has no iproute2, or no veth");
    }
    void hearsFromTheAddressItHasWrittenTo_data();
    void hearsFromTheAddressItHasWrittenTo();
};

void tst_Addresses::hearsFromTheAddressItHasWrittenTo_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("server");
    QTest::newRow("in the first network") << QByteArray("10.9.1.2") << QByteArray("10.9.1.1");
    QTest::newRow("in the second network") << QByteArray("10.9.2.2") << QByteArray("10.9.2.1");
    // The route back is by the first, whose address the system would take.
    QTest::newRow("from the first to the second")
        << QByteArray("10.9.1.2") << QByteArray("10.9.2.1");
}

void tst_Addresses::hearsFromTheAddressItHasWrittenTo()
{
    QFETCH(const QByteArray, own);
    QFETCH(const QByteArray, server);
    const QHostAddress expected(QString::fromLatin1(server));
    const QByteArray contact = "<sip:" + server + ":5060>";
    RunningServer program({u"--force-active"_s, u"--set"_s, u"auth.mode=none"_s, u"--listen"_s,
                           u"udp:0.0.0.0:5060"_s});
    QVERIFY2(program.start(), program.output().constData());
    const auto bob = networks.phone("bob", own.constData(), server.constData());
    QVERIFY(bob);

    const auto answer = bob->subscribe("sip:alice@example.com", 3600);
    QVERIFY2(answer, program.output().constData());
    QCOMPARE(answer->status(), 200);
    QCOMPARE(answer->from, expected);
    QCOMPARE(answer->field("Contact"), contact);
    for (int start = 0; start < 2; ++start) { // the second after a kill: nobody has written yet
        const auto notify = bob->nextNotify();
        QVERIFY(notify);
        QCOMPARE(notify->from, expected);
        QCOMPARE(notify->field("Contact"), contact);
        QVERIFY2(notify->field("Via").startsWith("SIP/2.0/UDP " + server + ":5060;"),
                 notify->bytes.constData());
        if (start == 0) {
            program.kill();
            QVERIFY2(program.start(), program.output().constData());
        }
    }
    QCOMPARE(program.terminate(), 0);
}

int main(int argc, char **argv)
{
    isAlone = networks.enter();
    const QCoreApplication application(argc, argv);
    tst_Addresses test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_addresses.moc"
