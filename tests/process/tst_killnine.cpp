// SPDX-License-Identifier: Apache-2.0

// kill -9 at any moment: nothing acknowledged is lost, no CSeq is used twice, and whoever watched
// goes on watching (design.md, 2 and 8).

#include <map>

#include <QTest>

#include "runningserver.h"
#include "udpphone.h"

namespace {

constexpr int Rounds = 100;
constexpr int Publishers = 8;

} // namespace

class tst_KillNine : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingAcknowledged();
};

//  publishers        server            watcher
//     |-- PUBLISH n -->|                  |
//     |<---- 200 ------|---- NOTIFY ----->|
//     |            kill -9, start         |
//     |                |---- NOTIFY ----->|   CSeq above all before, the state acknowledged last
//     |            fetch: state n or later|
void tst_KillNine::losesNothingAcknowledged()
{
    RunningServer server({QStringLiteral("--force-active")});
    QVERIFY2(server.start(), server.output().constData());
    std::vector<std::unique_ptr<UdpPhone>> phones;
    std::vector<int> acknowledged(Publishers, 0);
    for (int i = 0; i < Publishers; ++i)
        phones.push_back(std::make_unique<UdpPhone>(server.port(), "user" + QByteArray::number(i)));
    UdpPhone watcher(server.port(), "watcher");
    QCOMPARE(watcher.subscribe(phones[0]->aor(), 3600)->status(), 200);
    std::map<quint32, QByteArray> seen; // Via by CSeq: the same number is the same transaction

    int state = 0;
    for (int round = 0; round < Rounds; ++round) {
        // The moment of the kill moves through the round.
        const int before = 1 + round * 7 % 23;
        for (int i = 0; i < before; ++i) {
            UdpPhone &phone = *phones[size_t(i % Publishers)];
            const auto answer = phone.publish("state " + QByteArray::number(++state) + '.');
            QVERIFY(answer);
            QCOMPARE(answer->status(), 200);
            acknowledged[size_t(i % Publishers)] = state;
        }
        server.kill();
        QVERIFY2(server.start(), server.output().constData());

        while (const auto notify = watcher.nextNotify(round % 10 == 0 ? 300 : 1)) {
            const auto [place, isNew] = seen.emplace(notify->cseq(), notify->field("Via"));
            QVERIFY2(isNew || place->second == notify->field("Via"), "a CSeq was used twice");
        }
        for (int i = 0; i < Publishers; ++i) {
            if (acknowledged[size_t(i)] == 0)
                continue;
            UdpPhone reader(server.port(), "reader");
            const auto body = reader.fetch(phones[size_t(i)]->aor());
            QVERIFY(body);
            const QByteArray wanted = "state " + QByteArray::number(acknowledged[size_t(i)]) + '.';
            QVERIFY2(body->contains(wanted), (*body + "\nwanted: " + wanted).constData());
        }
    }

    // And the watcher still follows.
    QCOMPARE(phones[0]->publish("the last word.")->status(), 200);
    QByteArray last;
    quint32 highest = 0;
    while (const auto notify = watcher.nextNotify(2000)) {
        highest = std::max(highest, notify->cseq());
        if (notify->cseq() == highest)
            last = notify->body();
        if (last.contains("the last word."))
            break;
    }
    QVERIFY2(last.contains("the last word."), last.constData());
}

QTEST_GUILESS_MAIN(tst_KillNine)
#include "tst_killnine.moc"
