// SPDX-License-Identifier: Apache-2.0

// A DNS that hangs: the test moves itself, and with it the server, into a network and a file system of
// their own, in which the system's resolver asks somebody who never answers, for minutes. Nobody else
// waits for that, least of all who stops the server.

#include <csignal>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#ifdef Q_OS_LINUX
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include "runningserver.h"
#include "udpphone.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;
constexpr int Hostile = 100;

#ifdef Q_OS_LINUX
bool write(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// Before there is another thread. False where the machine does not allow it.
bool enterOwnWorld()
{
    const uid_t user = ::geteuid();
    if (::unshare(CLONE_NEWNET | CLONE_NEWNS | (user == 0 ? 0 : CLONE_NEWUSER)) != 0)
        return false;
    if (user != 0 && !write("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1"))
        return false;
    ifreq request = {};
    qstrncpy(request.ifr_name, "lo", sizeof request.ifr_name);
    request.ifr_flags = IFF_UP;
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const bool isUp = ::ioctl(socket, SIOCSIFFLAGS, &request) == 0;
    ::close(socket);
    return isUp && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool putInPlaceOf(const char *path, const QString &file)
{
    return ::mount(file.toLocal8Bit().constData(), path, nullptr, MS_BIND, nullptr) == 0;
}
#else
bool enterOwnWorld()
{
    return false;
}
bool putInPlaceOf(const char *, const QString &)
{
    return false;
}
#endif

bool isAlone = false;

/// Takes every question.
class SilentDns
{
public:
    SilentDns()
    {
        QFile file(m_folder.filePath(u"resolv.conf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write("nameserver 127.0.0.1\noptions timeout:30 attempts:5\n");
        file.close();
        m_isThere = putInPlaceOf("/etc/resolv.conf", file.fileName()) &&
                    m_socket.bind(QHostAddress::LocalHost, 53);
    }
    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// How often a name that has this in it was asked for.
    [[nodiscard]] int questions(const QByteArray &label)
    {
        while (m_socket.hasPendingDatagrams()) {
            QByteArray question(qsizetype(m_socket.pendingDatagramSize()), '\0');
            m_socket.readDatagram(question.data(), question.size());
            m_questions += question;
        }
        return int(std::count_if(m_questions.begin(), m_questions.end(),
                                 [&](const QByteArray &each) { return each.contains(label); }));
    }

private:
    QTemporaryDir m_folder;
    QUdpSocket m_socket;
    QByteArrayList m_questions;
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
    SilentDns dns;
    QVERIFY(dns.isThere());
    RunningServer server({u"--force-active"_s});
    QVERIFY2(server.start(), server.output().constData());
    UdpPhone alice(server.port(), "alice");
    UdpPhone bob(server.port(), "bob");
    QCOMPARE(bob.subscribe(alice.aor())->status(), 200);
    QVERIFY(bob.nextNotify());

    UdpPhone mallory(server.port(), "mallory");
    for (int i = 0; i < Hostile; ++i) {
        const QByteArray name = "sip:m@h" + QByteArray::number(i) + ".hostile.example";
        mallory.setContact(i % 2 ? name : name + ":5060"); // a service, or only a host
        QCOMPARE(mallory.subscribe(alice.aor())->status(), 200);
    }
    QTRY_VERIFY_WITH_TIMEOUT(dns.questions("hostile") >= 2, Patience);
    QCOMPARE(alice.publish("meanwhile")->status(), 200);
    const auto notify = bob.nextNotify();
    QVERIFY(notify);
    QVERIFY2(notify->body().contains("meanwhile"), notify->bytes.constData());
    // Who is of another domain is asked about all the same.
    UdpPhone carol(server.port(), "carol");
    carol.setContact("sip:carol@phone.example.net");
    QCOMPARE(carol.subscribe(alice.aor())->status(), 200);
    QTRY_VERIFY_WITH_TIMEOUT(dns.questions("\7example\3net") > 0, Patience);
    // A look-up takes longer than terminate() waits.
    QCOMPARE(server.terminate(), 0);
    QVERIFY2(server.output().contains("stopped"), server.output().constData());
}

int main(int argc, char **argv)
{
    isAlone = enterOwnWorld();
    const QCoreApplication application(argc, argv);
    tst_Dns test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_dns.moc"
