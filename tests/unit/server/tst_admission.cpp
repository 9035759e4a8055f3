// SPDX-License-Identifier: Apache-2.0

// Who may come in when the server has too much to do or too little room. What is on the wire is in
// scenario/limits; here the kernel's queue and the memory are said by the test.

#include <map>

#include <QTest>

#include "enginerig.h"
#include "wirephone.h"

using server::Admission;
using test::WireDialog;
using test::WirePhone;

class tst_Admission : public QObject
{
    Q_OBJECT

private slots:
    void theKernelsQueue_data();
    void theKernelsQueue();
    void establishedBeforeNew();
    void whatSaysItIsEstablishedIsLookedUp();
    void streamsWaitForTheirTurn();
    void memoryIsAskedForSeldom();
    void theFactorOfAmplification_data();
    void theFactorOfAmplification();
};

void tst_Admission::theKernelsQueue_data()
{
    using Pressure = Admission::Pressure;
    QTest::addColumn<qint64>("waited");
    QTest::addColumn<int>("filled");
    QTest::addColumn<Admission::Pressure>("pressure");
    QTest::newRow("nothing waits") << qint64(0) << 0 << Pressure::None;
    QTest::newRow("below") << qint64(149) << 49 << Pressure::None;
    QTest::newRow("the time") << qint64(150) << 0 << Pressure::Newcomers;
    QTest::newRow("below twice the time") << qint64(299) << 0 << Pressure::Newcomers;
    QTest::newRow("twice the time") << qint64(300) << 0 << Pressure::Everybody;
    QTest::newRow("half full") << qint64(0) << 50 << Pressure::Newcomers;
    QTest::newRow("nearly full") << qint64(0) << 80 << Pressure::Everybody;
}

void tst_Admission::theKernelsQueue()
{
    QFETCH(qint64, waited);
    QFETCH(int, filled);
    QFETCH(Admission::Pressure, pressure);
    test::EngineRig rig;
    rig.wire().setBacklog({waited, filled});
    QCOMPARE(rig.engine.admission().pressure(), pressure);
    rig.wire().setBacklog({});
    QCOMPARE(rig.engine.admission().pressure(), Admission::Pressure::None);
}

void tst_Admission::establishedBeforeNew()
{
    test::EngineRig rig;
    QByteArray answer;
    rig.onSent = [&answer](const QByteArray &bytes, const sip::Hop &) {
        if (!bytes.startsWith("NOTIFY"))
            answer = bytes;
    };
    const WirePhone alice{"sip:alice@example.com", "192.0.2.7"};
    const auto publish = [&](const QByteArray &fields) {
        WireDialog dialog{"p", "p" + QByteArray::number(rig.clock.now()), {}, 0};
        rig.advance(1);
        rig.receive(
            alice.request("PUBLISH", alice.uri, dialog,
                          "Event: presence\r\nContent-Type: application/pidf+xml\r\n" + fields,
                          WirePhone::document(alice.uri, "x")),
            alice.host);
        rig.settle();
        return WirePhone::statusOf(answer);
    };
    QCOMPARE(publish({}), 200);
    const auto match = [&] {
        return "SIP-If-Match: " + WirePhone::field(answer, "SIP-ETag") + "\r\n";
    };
    QByteArray known = match();
    rig.wire().setBacklog({200, 0});
    QCOMPARE(publish({}), 503);
    QVERIFY(WirePhone::field(answer, "Retry-After").toInt() > 0);
    QCOMPARE(publish(known), 200);
    known = match();
    rig.wire().setBacklog({400, 0});
    QCOMPARE(publish(known), 503);
    rig.wire().setBacklog({});
    QCOMPARE(publish(known), 200);
    QCOMPARE(publish({}), 200);
}

// Anybody can write a To tag, an entity-tag, or the name of who is registered.
void tst_Admission::whatSaysItIsEstablishedIsLookedUp()
{
    test::EngineRig rig;
    QByteArray answer;
    rig.onSent = [&](const QByteArray &bytes, const sip::Hop &to) {
        if (bytes.startsWith("NOTIFY"))
            rig.receive(WirePhone::answer(bytes, 200), to.peer.host());
        else
            answer = bytes;
    };
    const WirePhone alice{"sip:alice@example.com", "192.0.2.7"};
    const WirePhone mallory{"sip:alice@example.com", "192.0.2.66"};
    const auto ask = [&](const WirePhone &phone, const char *method, WireDialog &dialog,
                         const QByteArray &fields) {
        rig.receive(phone.request(method, alice.uri, dialog,
                                  "Event: presence\r\nExpires: 600\r\n" + fields),
                    phone.host);
        rig.settle();
        return WirePhone::statusOf(answer);
    };
    WireDialog registration{"r", "r", {}, 0};
    WireDialog dialog{"s", "s", {}, 0};
    QCOMPARE(ask(alice, "REGISTER", registration, {}), 200);
    QCOMPARE(ask(alice, "SUBSCRIBE", dialog, {}), 200);
    const QByteArray to = WirePhone::field(answer, "To");
    dialog.remoteTag = to.mid(to.indexOf(";tag=") + 5);

    rig.wire().setBacklog({200, 0});
    WireDialog other{"x", "x", {}, 0};
    QCOMPARE(ask(alice, "SUBSCRIBE", dialog, {}), 200);
    WireDialog forged = dialog;
    forged.remoteTag[0] = forged.remoteTag[0] == 'A' ? 'B' : 'A';
    QCOMPARE(ask(alice, "SUBSCRIBE", forged, {}), 503);
    forged = dialog;
    forged.callId = "y";
    QCOMPARE(ask(alice, "SUBSCRIBE", forged, {}), 503);
    QCOMPARE(ask(alice, "PUBLISH", other, "SIP-If-Match: forged\r\n"), 503);
    QCOMPARE(ask(alice, "REGISTER", registration, {}), 200);
    QCOMPARE(ask(mallory, "REGISTER", other, {}), 503);
}

//  many by TCP            server, which takes 5 ms for each
//     |------- OPTIONS ------->|
//     |<------- 200 -----------|     and so on, in one turn of its event loop
//     |------- OPTIONS ------->|
//     |<------- 503 -----------|
void tst_Admission::streamsWaitForTheirTurn()
{
    constexpr qint64 Each = 5;
    test::EngineRig rig;
    auto transport = std::make_unique<test::LoopbackTransport>(sip::Protocol::Tcp);
    test::LoopbackTransport &tcp = *transport;
    rig.engine.transports().addTransport(std::move(transport));
    const WirePhone many{"sip:many@example.com", "192.0.2.7"};
    int number = 0;
    const auto read = [&] { // one request, which is answered at once or with the others
        WireDialog dialog{"o" + QByteArray::number(++number), "o", {}, 0};
        tcp.receive(many.request("OPTIONS", "sip:example.com", dialog, {}).replace("/UDP", "/TCP"),
                    many.host, 5060, 1);
        rig.clock.advance(Each);
    };
    std::map<int, int> answers; // how many of each status
    const auto take = [&] {
        answers.clear();
        rig.settle(); // the turn is over
        while (tcp.sentCount() > 0)
            ++answers[WirePhone::statusOf(tcp.takeSent().bytes)];
    };
    rig.clock.advance(100'000);
    for (int i = 0; i < 100; ++i)
        read();
    take();
    // Before the queue is as long as is allowed (150 ms) there are few, which are no flood.
    QCOMPARE(answers[200], sip::TurnWatch::FewMessages);
    QCOMPARE(answers[503], 100 - sip::TurnWatch::FewMessages);
    read();
    take();
    QCOMPARE(answers[503], 1); // it may have come when the turn before had just read its connection
    read();
    take();
    QCOMPARE(answers[200], 1);
}

void tst_Admission::memoryIsAskedForSeldom()
{
    test::EngineRig rig;
    Admission &admission = rig.engine.admission();
    int asked = 0;
    qint64 used = 1'000;
    admission.setMemoryProbe([&] {
        ++asked;
        return used;
    });
    Admission::Settings settings;
    settings.memoryBytes = 1'000;
    admission.setSettings(settings);
    QVERIFY(!admission.isMemoryShort()); // at the limit
    used = 1'001;
    QVERIFY(!admission.isMemoryShort());
    QCOMPARE(asked, 1);
    rig.clock.advance(250);
    QVERIFY(admission.isMemoryShort());
    used = 1'000;
    QVERIFY(admission.isMemoryShort());
    rig.clock.advance(250);
    QVERIFY(!admission.isMemoryShort());
}

void tst_Admission::theFactorOfAmplification_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<server::AuthMode>("auth");
    QTest::addColumn<int>("factor");
    using server::AuthMode;
    QTest::newRow("loopback") << "udp:127.0.0.1:5060" << AuthMode::Auto << 0;
    QTest::newRow("wider") << "udp:0.0.0.0:5060" << AuthMode::Auto << 1;
    QTest::newRow("wider, nobody proves") << "udp:0.0.0.0:5060" << AuthMode::None << 3;
    QTest::newRow("wider by TCP alone") << "tcp:0.0.0.0:5060" << AuthMode::Auto << 0;
}

void tst_Admission::theFactorOfAmplification()
{
    QFETCH(QString, address);
    QFETCH(server::AuthMode, auth);
    QFETCH(int, factor);
    server::Config config;
    config.listen.addresses = {*server::ListenAddress::parse(address)};
    config.auth.mode = auth;
    QCOMPARE(config.amplificationFactor(), factor);
    config.limits.amplification = server::Amplification::Unlimited;
    QCOMPARE(config.amplificationFactor(), 0);
}

QTEST_GUILESS_MAIN(tst_Admission)
#include "tst_admission.moc"
