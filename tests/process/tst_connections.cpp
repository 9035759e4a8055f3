// SPDX-License-Identifier: Apache-2.0

// TCP peers that mean no good: who reads nothing of what he asks for, who connects and says
// nothing, who comes too often. They are sent away, and phones beside them notice nothing.

#include <algorithm>
#include <memory>
#include <vector>

#include <QTcpSocket>
#include <QTest>

#include "runningserver.h"
#include "tcpasker.h"
#include "udpphone.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;

/// A publisher and a watcher by UDP, and a connection that has been used.
class Established
{
public:
    explicit Established(RunningServer &server)
        : m_publisher(server.port(), "alice")
        , m_watcher(server.port(), "bob")
    {
        m_socket.connectToHost(QHostAddress::LocalHost, server.port());
        m_isThere = m_socket.waitForConnected() && m_watcher.subscribe(m_publisher.aor()) &&
                    m_watcher.nextNotify() && areServed("before");
    }
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] bool areServed(const QByteArray &note)
    {
        const auto published = m_publisher.publish(note);
        const auto notify = m_watcher.nextNotify();
        return published && published->status() == 200 && notify && notify->body().contains(note) &&
               isServed(m_socket, ++m_number, Patience);
    }

private:
    UdpPhone m_publisher;
    UdpPhone m_watcher;
    QTcpSocket m_socket;
    int m_number = 0;
    bool m_isThere = false;
};

std::unique_ptr<QTcpSocket> connectedTo(const RunningServer &server)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, server.port());
    socket->waitForConnected();
    return socket;
}

bool isOpen(const std::unique_ptr<QTcpSocket> &socket)
{
    return socket->state() == QAbstractSocket::ConnectedState;
}

} // namespace

class tst_Connections : public QObject
{
    Q_OBJECT

private slots:
    void closesWhoReadsNothing();
    void closesWhoSaysNothing();
};

void tst_Connections::closesWhoReadsNothing()
{
    constexpr int Peers = 5;
    RunningServer server({u"--force-active"_s});
    QVERIFY2(server.start(), server.output().constData());
    Established phones(server);
    QVERIFY(phones.isThere());
    std::vector<std::unique_ptr<QTcpSocket>> deaf;
    for (int i = 0; i < Peers; ++i) {
        deaf.push_back(connectedTo(server));
        deaf.back()->setReadBufferSize(1); // the kernel keeps the rest, until it wants no more
    }
    QByteArray questions;
    for (int i = 0; i < 100; ++i)
        questions += optionsByTcp(i);
    const auto askUntilClosed = [&] {
        for (const auto &socket : deaf) {
            if (isOpen(socket) && socket->bytesToWrite() == 0)
                socket->write(questions);
        }
        return std::none_of(deaf.begin(), deaf.end(), isOpen);
    };
    QTRY_VERIFY_WITH_TIMEOUT(askUntilClosed(), Patience);
    QVERIFY(phones.areServed("after"));
    QCOMPARE(server.terminate(), 0);
}

// As half-open connections do, whose phone is gone without a word.
void tst_Connections::closesWhoSaysNothing()
{
    constexpr int Most = 6;
    RunningServer server(
        {u"--force-active"_s, u"--set"_s, u"limits.tcp_connections_per_address=%1"_s.arg(Most)});
    QVERIFY2(server.start(), server.output().constData());
    Established phones(server);
    QVERIFY(phones.isThere());
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 2 * Most; ++i)
        silent.push_back(connectedTo(server));
    const auto open = [&silent] { return std::count_if(silent.begin(), silent.end(), isOpen); };
    QTRY_COMPARE_WITH_TIMEOUT(open(), Most - 1, Patience); // one has its place already
    QVERIFY(server.output().contains("limits.tcp_connections_per_address is reached"));
    QVERIFY(phones.areServed("meanwhile"));
    // Nobody keeps a place by saying nothing.
    QTRY_COMPARE_WITH_TIMEOUT(open(), 0, Patience);
    const auto late = connectedTo(server);
    QVERIFY(isServed(*late, 1, Patience));
    QVERIFY(phones.areServed("after"));
    QCOMPARE(server.terminate(), 0);
}

QTEST_GUILESS_MAIN(tst_Connections)
#include "tst_connections.moc"
