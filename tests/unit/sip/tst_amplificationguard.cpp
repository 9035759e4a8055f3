// SPDX-License-Identifier: Apache-2.0

// RFC 3261, 26.1.5: what bytes may go to whom. What comes of it on the wire is in scenario/limits.

#include <limits>

#include <QTest>

#include "layerfixture.h"

using sip::AmplificationGuard;
using sip::Endpoint;

namespace {

Endpoint at(QByteArrayView host, quint16 port = 5060)
{
    return Endpoint::parse(host, port).value_or(Endpoint());
}

} // namespace

class tst_AmplificationGuard : public QObject
{
    Q_OBJECT

private slots:
    void noMoreThanCame();
    void whoProvedItselfGetsAll();
    void aNetworkIsOne();
    void loopbackIsFree();
    void balancesEnd();
    void memoryIsBounded();
    void responsesAreMeasured();
    void requestsAreMeasured();
    void anAnswerProvesItsSender();
    void anAnswerFromElsewhereProvesNobody();
    void anAnswerByAConnectionProvesItsSender();
    void proofsEnd();
};

void tst_AmplificationGuard::noMoreThanCame()
{
    AmplificationGuard guard;
    QVERIFY(guard.take(at("192.0.2.7"), 1'000'000, 0)); // off
    guard.setFactor(1);
    QVERIFY(!guard.take(at("192.0.2.7"), 1, 0));
    guard.credit(at("192.0.2.7"), 500, 0);
    QCOMPARE(guard.allowance(at("192.0.2.7"), 0), 500);
    QVERIFY(!guard.take(at("192.0.2.7"), 501, 0));
    QVERIFY(guard.take(at("192.0.2.7", 9999), 300, 0)); // one machine has many ports
    QVERIFY(guard.take(at("192.0.2.7"), 200, 0));
    QVERIFY(!guard.take(at("192.0.2.7"), 1, 0));
    QVERIFY(!guard.take(at("192.0.2.8"), 1, 0));
    guard.setFactor(3);
    guard.credit(at("192.0.2.8"), 100, 0);
    QVERIFY(guard.take(at("192.0.2.8"), 300, 0));
}

void tst_AmplificationGuard::whoProvedItselfGetsAll()
{
    AmplificationGuard guard;
    guard.setFactor(1);
    guard.prove(at("192.0.2.7"), 0);
    QCOMPARE(guard.allowance(at("192.0.2.7", 1), 0), std::numeric_limits<qint64>::max());
    QVERIFY(guard.take(at("192.0.2.7"), 100'000, 0));
    QVERIFY(!guard.take(at("192.0.2.8"), 1, 0));
    QCOMPARE(guard.proved(), 1);
}

void tst_AmplificationGuard::aNetworkIsOne()
{
    AmplificationGuard guard;
    guard.setFactor(1);
    guard.prove(at("2001:db8::1"), 0);
    QVERIFY(guard.take(at("2001:db8::2"), 100, 0));
    QVERIFY(!guard.take(at("2001:db8:0:1::1"), 100, 0));
}

void tst_AmplificationGuard::loopbackIsFree()
{
    AmplificationGuard guard;
    guard.setFactor(1);
    QVERIFY(guard.take(at("127.0.0.1"), 100, 0));
    QVERIFY(guard.take(at("::1"), 100, 0));
    QCOMPARE(guard.accounts(), 0);
}

void tst_AmplificationGuard::balancesEnd()
{
    AmplificationGuard guard;
    guard.setFactor(1);
    guard.credit(at("192.0.2.7"), 500, 0);
    QVERIFY(!guard.take(at("192.0.2.7"), 1, AmplificationGuard::AccountMilliseconds));
    for (int i = 0; i < 1000; ++i)
        guard.credit(at("192.0.2.7"), 500, 40'000);
    QCOMPARE(guard.allowance(at("192.0.2.7"), 40'000), AmplificationGuard::LongestBalance);
}

void tst_AmplificationGuard::memoryIsBounded()
{
    AmplificationGuard guard;
    guard.setFactor(1);
    guard.prove(at("192.0.2.7"), 0);
    for (quint32 i = 0; i < 200'000; ++i)
        guard.credit(Endpoint::fromHostAddress(QHostAddress(0x0a000000U + i), 5060), 100, 0);
    QVERIFY(guard.accounts() <= AmplificationGuard::Accounts);
    QVERIFY(guard.take(at("192.0.2.7"), 100'000, 0)); // a flood takes nothing from who is known
}

//  somebody as 192.0.2.99     server
//     |------ PUBLISH ------->|
//     |<------- 200 ----------|
//     |  the same once more   |
//     |        no room for two answers
void tst_AmplificationGuard::responsesAreMeasured()
{
    test::LayerFixture fixture;
    fixture.transports.setAmplification(1);
    fixture.user.answerAtOnce = 200;
    const QByteArray request = test::RequestText().bytes();
    fixture.udp->receive(request);
    const QByteArray answer = fixture.udp->takeSent().bytes;
    QVERIFY(!answer.isEmpty() && answer.size() <= request.size());
    qsizetype received = request.size();
    qsizetype sent = answer.size();
    for (int i = 0; i < 20; ++i) {
        fixture.udp->receive(request);
        received += request.size();
        while (fixture.udp->sentCount() > 0)
            sent += fixture.udp->takeSent().bytes.size();
        QVERIFY(sent <= received);
    }
    QVERIFY(sent > answer.size()); // and yet it is served, when it has come often enough
}

void tst_AmplificationGuard::requestsAreMeasured()
{
    test::LayerFixture fixture;
    fixture.transports.setAmplification(1);
    sip::Hop hop;
    hop.peer = at("192.0.2.66");
    fixture.transports.vouch(hop, 400);
    fixture.layer->send(test::LayerFixture::notify(), hop, fixture.user, 1);
    QCOMPARE(fixture.udp->sentCount(), 1);
    fixture.advance(40'000); // it is not repeated, for that is not paid
    const qsizetype one = fixture.udp->takeSent().bytes.size();
    qsizetype all = one;
    while (fixture.udp->sentCount() > 0)
        all += fixture.udp->takeSent().bytes.size();
    QVERIFY(all <= 400);
    QVERIFY(fixture.transports.counters().withheld > 0);
    QCOMPARE(fixture.user.failures.size(), size_t(1)); // and who sent it hears that none answered
}

void tst_AmplificationGuard::anAnswerProvesItsSender()
{
    test::LayerFixture fixture;
    fixture.transports.setAmplification(1);
    sip::Hop hop;
    hop.peer = at("192.0.2.66");
    fixture.transports.vouch(hop, 400);
    fixture.layer->send(test::LayerFixture::notify(), hop, fixture.user, 1);
    const QByteArray sent = fixture.udp->takeSent().bytes;
    QVERIFY(!sent.isEmpty());
    QByteArray forged = test::answerTo(sent, 200);
    forged.replace("branch=z9hG4bK", "branch=z9hG4bKx");
    fixture.udp->receive(forged, "192.0.2.66");
    QVERIFY(fixture.transports.allowance(hop) < 1000);
    fixture.udp->receive(test::answerTo(sent, 200), "192.0.2.66");
    QCOMPARE(fixture.transports.allowance(hop), std::numeric_limits<qint64>::max());
}

//  server        somebody at 192.0.2.66        victim 192.0.2.77
//     |---- NOTIFY ---->|
//     |<---- 100, which says to come from 192.0.2.77
//     |<---- 200 -------|
//     |---- NOTIFY ---->|
//     |<---- 200, which says to come from 192.0.2.77
void tst_AmplificationGuard::anAnswerFromElsewhereProvesNobody()
{
    test::LayerFixture fixture;
    fixture.transports.setAmplification(1);
    const sip::Hop hop = test::LayerFixture::hopTo("192.0.2.66");
    const sip::Hop victim = test::LayerFixture::hopTo("192.0.2.77");
    fixture.transports.vouch(hop, 400);
    fixture.layer->send(test::LayerFixture::notify(), hop, fixture.user, 1);
    const QByteArray first = fixture.udp->takeSent().bytes;
    const QByteArray provisional = test::answerTo(first, 100);
    fixture.udp->receive(provisional, "192.0.2.77");
    QCOMPARE(fixture.transports.allowance(victim), provisional.size()); // what came, and no more
    QVERIFY(fixture.transports.allowance(hop) <= 400);
    fixture.udp->receive(test::answerTo(first, 200), "192.0.2.66");
    QCOMPARE(fixture.transports.allowance(hop), std::numeric_limits<qint64>::max());
    fixture.layer->send(test::LayerFixture::notify(), hop, fixture.user, 2);
    const QByteArray answer = test::answerTo(fixture.udp->takeSent().bytes, 200);
    fixture.udp->receive(answer, "192.0.2.77");
    QCOMPARE(fixture.user.responses.size(), size_t(2)); // a phone may have two addresses
    QCOMPARE(fixture.transports.allowance(victim), provisional.size() + answer.size());
}

void tst_AmplificationGuard::anAnswerByAConnectionProvesItsSender()
{
    test::LayerFixture fixture;
    fixture.transports.setAmplification(1);
    const sip::Hop hop = test::LayerFixture::hopTo("192.0.2.66");
    fixture.transports.vouch(hop, 400);
    fixture.layer->send(test::LayerFixture::notify(), hop, fixture.user, 1);
    const QByteArray answer = test::answerTo(fixture.udp->takeSent().bytes, 200);
    fixture.tcp->receive(answer, "192.0.2.77");
    QCOMPARE(fixture.transports.allowance(test::LayerFixture::hopTo("192.0.2.77")),
             std::numeric_limits<qint64>::max());
}

// An address may be another's tomorrow.
void tst_AmplificationGuard::proofsEnd()
{
    constexpr qint64 Life = AmplificationGuard::ProofMilliseconds;
    AmplificationGuard guard;
    guard.setFactor(1);
    guard.prove(at("192.0.2.7"), Life / 2);
    QVERIFY(guard.take(at("192.0.2.7"), 1, Life / 2 + Life));
    QVERIFY(!guard.take(at("192.0.2.7"), 1, Life / 2 + 2 * Life));
    guard.prove(at("192.0.2.7"), 10 * Life);
    guard.prove(at("192.0.2.7"), 11 * Life); // once more
    QVERIFY(guard.take(at("192.0.2.7"), 1, 12 * Life));
    QVERIFY(!guard.take(at("192.0.2.7"), 1, 13 * Life));
    guard.setProofLife(24 * Life);
    guard.prove(at("192.0.2.7"), 20 * Life);
    QVERIFY(guard.take(at("192.0.2.7"), 1, 44 * Life));
}

QTEST_GUILESS_MAIN(tst_AmplificationGuard)
#include "tst_amplificationguard.moc"
