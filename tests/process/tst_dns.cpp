// SPDX-License-Identifier: Apache-2.0

// A DNS that hangs: the test moves itself, and with it the server, into a network and a file system
// of their own, in which some names are never answered. Nobody else waits for that, least of all
// who stops the server.

#include <csignal>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

#include "dnsserver.h"
#include "ownnetwork.h"
#include "runningserver.h"
#include "udpphone.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;
constexpr int Hostile = 200;

#ifdef Q_OS_LINUX
bool putInPlaceOf(const char *path, const QString &file)
{
    return ::mount(file.toLocal8Bit().constData(), path, nullptr, MS_BIND, nullptr) == 0;
}
#else
bool putInPlaceOf(const char *, const QString &)
{
    return false;
}
#endif

bool isAlone = false;

/// In the place of the system's.
class OnlyDns : public test::DnsServer
{
public:
    OnlyDns()
        : DnsServer(53)
    {
        QFile file(m_folder.filePath(u"resolv.conf"_s));
        m_isThere = file.open(QIODevice::WriteOnly) &&
                    file.write("nameserver 127.0.0.1\noptions timeout:30 attempts:5\n") > 0;
        file.close();
        m_isThere = m_isThere && putInPlaceOf("/etc/resolv.conf", file.fileName()) && isListening();
    }
    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    QTemporaryDir m_folder;
    bool m_isThere = false;
};

} // namespace

class tst_Dns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!isAlone)
            QSKIP("this machine lets nobody have a network of his own");
    }
    void holdsUpNobodyElse();
};

void tst_Dns::holdsUpNobodyElse()
{
    OnlyDns dns;
    QVERIFY(dns.isThere());
    dns.troubles["hostile"] = test::DnsServer::Trouble::Silent;
    RunningServer server({u"--force-active"_s});
    QVERIFY2(server.start(), server.output().constData());
    UdpPhone alice(server.port(), "alice");
    UdpPhone bob(server.port(), "bob");
    QCOMPARE(bob.subscribe(alice.aor())->status(), 200);
    QVERIFY(bob.nextNotify());

    // Each of a domain of its own.
    UdpPhone mallory(server.port(), "mallory");
    for (int i = 0; i < Hostile; ++i) {
        const QByteArray name = "sip:m@h.example" + QByteArray::number(i) + ".hostile";
        mallory.setContact(i % 2 ? name : name + ":5060"); // a service, or only a host
        QCOMPARE(mallory.subscribe(alice.aor())->status(), 200);
    }
    QTRY_VERIFY_WITH_TIMEOUT(dns.questions(".hostile") >= Hostile, Patience);
    QCOMPARE(alice.publish("meanwhile")->status(), 200);
    const auto notify = bob.nextNotify();
    QVERIFY(notify);
    QVERIFY2(notify->body().contains("meanwhile"), notify->bytes.constData());
    // Who is of another domain is found all the same, by its service.
    UdpPhone carol(server.port(), "carol");
    dns.services["_sip._udp.example.net"] = {{"phone.example.net", carol.port(), 0, 0, 60}};
    dns.hosts["phone.example.net"] = {"127.0.0.1"};
    carol.setContact("sip:carol@example.net");
    QCOMPARE(carol.subscribe(alice.aor())->status(), 200);
    QTRY_VERIFY_WITH_TIMEOUT(dns.questions("phone.example.net") > 0, Patience);
    bool isTold = false; // the expression is evaluated once more in the end
    QTRY_VERIFY_WITH_TIMEOUT(isTold || (isTold = carol.nextNotify(100).has_value()), Patience);
    QCOMPARE(server.terminate(), 0);
    QVERIFY2(server.output().contains("stopped"), server.output().constData());
}

int main(int argc, char **argv)
{
    isAlone = enterOwnNetwork();
    const QCoreApplication application(argc, argv);
    tst_Dns test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_dns.moc"
