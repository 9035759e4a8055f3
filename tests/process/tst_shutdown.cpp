// SPDX-License-Identifier: Apache-2.0

// SIGTERM: what is acknowledged stays, watchers are told only if that is wanted, and nobody who
// does not answer holds the server up. And what a service manager is told meanwhile.

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QJsonObject>
#include <QTest>

#include "runningserver.h"
#include "udpphone.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;

int subscriptions(RunningServer &server)
{
    return server.ctl({u"status"_s})
        .value("fields"_L1)
        .toObject()
        .value("subscriptions"_L1)
        .toInt(-1);
}

/// The other end of sd_notify(3): a datagram socket with a name in the file system.
class Manager
{
public:
    Manager()
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray name = path().toUtf8();
        qstrncpy(address.sun_path, name.constData(), sizeof address.sun_path);
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        m_isThere = ::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    ~Manager() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Manager)

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"notify"_s); }
    /// All it was told so far, each in lines of its own.
    [[nodiscard]] QByteArray told()
    {
        char buffer[4096];
        for (;;) {
            const ssize_t size = ::recv(m_socket, buffer, sizeof buffer, 0);
            if (size < 0)
                return m_told;
            m_told += QByteArray(buffer, qsizetype(size)) + '\n';
        }
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_told;
    int m_socket = -1;
    bool m_isThere = false;
};

} // namespace

class tst_Shutdown : public QObject
{
    Q_OBJECT

private slots:
    void keepsSubscriptions();
    void endsThemWhereToldTo();
    void waitsForNobodyWhoDoesNotAnswer();
    void tellsItsServiceManager();
};

void tst_Shutdown::keepsSubscriptions()
{
    RunningServer server({u"--force-active"_s});
    QVERIFY2(server.start(), server.output().constData());
    UdpPhone bob(server.port(), "bob");
    QCOMPARE(bob.subscribe("sip:alice@example.com")->status(), 200);
    QVERIFY(bob.nextNotify());
    UdpPhone alice(server.port(), "alice");
    QCOMPARE(alice.publish("acknowledged")->status(), 200);
    QVERIFY(bob.nextNotify());
    QCOMPARE(server.terminate(), 0);
    QVERIFY(server.output().contains("stopped"));
    QVERIFY(!bob.nextNotify(500)); // not a word
    QVERIFY2(server.start(), server.output().constData());
    QCOMPARE(subscriptions(server), 1);
    const auto again = bob.nextNotify();
    QVERIFY(again);
    QVERIFY2(again->body().contains("acknowledged"), again->bytes.constData());
}

void tst_Shutdown::endsThemWhereToldTo()
{
    RunningServer server({u"--force-active"_s, u"--shutdown"_s, u"deactivate"_s});
    QVERIFY2(server.start(), server.output().constData());
    UdpPhone bob(server.port(), "bob");
    QCOMPARE(bob.subscribe("sip:alice@example.com")->status(), 200);
    QVERIFY(bob.nextNotify());
    ::kill(pid_t(server.processId()), SIGTERM);
    const auto last = bob.nextNotify(); // and answers it
    QVERIFY(last);
    QCOMPARE(last->field("Subscription-State"), "terminated;reason=deactivated");
    QCOMPARE(server.terminate(), 0);
    QVERIFY2(!server.output().contains("did not answer"), server.output().constData());
    QVERIFY2(server.start(), server.output().constData());
    QCOMPARE(subscriptions(server), 0);
}

void tst_Shutdown::waitsForNobodyWhoDoesNotAnswer()
{
    RunningServer server({u"--force-active"_s, u"--shutdown"_s, u"deactivate"_s});
    QVERIFY2(server.start(), server.output().constData());
    UdpPhone bob(server.port(), "bob");
    QCOMPARE(bob.subscribe("sip:alice@example.com")->status(), 200);
    QVERIFY(bob.nextNotify());
    QCOMPARE(server.terminate(), 0); // bob is not read meanwhile
    QVERIFY2(server.output().contains("did not answer"), server.output().constData());
    QVERIFY2(server.start(), server.output().constData());
    QCOMPARE(subscriptions(server), 0); // over all the same
}

void tst_Shutdown::tellsItsServiceManager()
{
    Manager manager;
    QVERIFY(manager.isThere());
    qputenv("NOTIFY_SOCKET", manager.path().toUtf8());
    qputenv("WATCHDOG_USEC", "300000");
    RunningServer server;
    const bool started = server.start();
    qunsetenv("NOTIFY_SOCKET");
    qunsetenv("WATCHDOG_USEC");
    QVERIFY2(started, server.output().constData());
    QTRY_VERIFY_WITH_TIMEOUT(manager.told().startsWith("READY=1\nSTATUS=serving\n"), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(manager.told().count("WATCHDOG=1\n") >= 3, Patience);
    ::kill(pid_t(server.processId()), SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(manager.told().contains("RELOADING=1\nMONOTONIC_USEC="), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(manager.told().count("READY=1\n"), 2, Patience);
    QCOMPARE(server.terminate(), 0);
    QVERIFY(manager.told().contains("STOPPING=1\n"));
}

QTEST_GUILESS_MAIN(tst_Shutdown)
#include "tst_shutdown.moc"
