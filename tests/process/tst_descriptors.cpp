// SPDX-License-Identifier: Apache-2.0

// Out of descriptors: a server that may open no further file refuses new work and keeps the old.
// The one that is there goes on over UDP and over its connection; when others leave there is room
// again.

#include <algorithm>
#include <vector>

#include <QDir>
#include <QTcpSocket>
#include <QTest>

#include "httpclient.h"
#include "runningserver.h"
#include "tcpasker.h"
#include "udpphone.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Descriptors = 60;
constexpr int Spare = 16; // base::SpareDescriptors, which nobody who comes gets

} // namespace

class tst_Descriptors : public QObject
{
    Q_OBJECT

private slots:
    void refusesTheNewAndKeepsTheOld();
};

void tst_Descriptors::refusesTheNewAndKeepsTheOld()
{
    RunningServer server({u"--force-active"_s});
    server.limitDescriptors(Descriptors);
    QVERIFY2(server.start(), server.output().constData());
    UdpPhone publisher(server.port(), "alice");
    UdpPhone watcher(server.port(), "bob");
    QCOMPARE(publisher.publish("before")->status(), 200);
    QCOMPARE(watcher.subscribe(publisher.aor())->status(), 200);
    QVERIFY(watcher.nextNotify());
    QTcpSocket old;
    old.connectToHost(QHostAddress::LocalHost, server.port());
    QVERIFY(old.waitForConnected());
    QVERIFY(isServed(old, 1, 10'000));

    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 2 * Descriptors; ++i) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        crowd.back()->connectToHost(QHostAddress::LocalHost, server.port());
        QVERIFY(crowd.back()->waitForConnected());
    }
    const auto isFull = [&server] {
        return QDir(u"/proc/%1/fd"_s.arg(server.processId()))
                   .entryList(QDir::NoDotAndDotDot | QDir::System | QDir::Files)
                   .size() >= Descriptors - Spare - 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFull(), 30'000);

    QVERIFY(isServed(old, 2, 10'000));
    QCOMPARE(publisher.publish("meanwhile")->status(), 200);
    const auto notify = watcher.nextNotify();
    QVERIFY(notify);
    QVERIFY(notify->body().contains("meanwhile"));
    // Nobody is left in the queue, which stays readable then and is looked at without end.
    const auto isSentAway = [&crowd] {
        return std::count_if(crowd.begin(), crowd.end(), [](const auto &socket) {
                   return socket->state() == QAbstractSocket::ConnectedState;
               }) < Descriptors - Spare;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSentAway(), 30'000);

    crowd.clear();
    QTcpSocket late;
    const auto isThere = [&] {
        late.abort();
        late.connectToHost(QHostAddress::LocalHost, server.port());
        return late.waitForConnected() && isServed(late, 3, 2000);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 30'000);
    QCOMPARE(server.terminate(), 0);
}

QTEST_GUILESS_MAIN(tst_Descriptors)
#include "tst_descriptors.moc"
