// SPDX-License-Identifier: Apache-2.0
#include "sip/servertransactions.h"

#include <QTest>

#include "layerfixture.h"

using test::LayerFixture;
using test::LoopbackTransport;
using test::RequestText;
using test::statusOf;

// The server half of the transaction layer, by the messages on the wire: RFC 3261, 17.2 and 9.2.
class ServerTransactionsTest : public QObject
{
    Q_OBJECT
private slots:
    void handsARequestUpOnce();
    void repeatsTheResponseUntilTimerJ();
    void sendsNothingByItself();
    void handsARequestUpAgainAfterTimerJ();
    void keepsNothingAfterAnAnswerOverTcp();
    void answersLater();
    void ignoresResponsesToWhatHasEnded();
    void sendsTheFirstOfTwoFinalResponses();
    void refusesAMergedRequest();
    void takesARequestInADialogForNoMergedOne();
    void letsAChallengedRequestComeAgainUnderItsCSeq();
    void retransmitsTheRefusalOfAnInviteUntilAck();
    void givesUpARefusalWithoutAck();
    void saysTryingToAnInviteNotYetAnswered();
    void dropsAnAckThatMatchesNothing();
    void answersCancelWith200();
    void answersAnUnmatchedCancelWith481();
    void givesCancelTheTagOfTheCancelledResponse();
    void matchesRfc2543Requests();
    void endsWhenAResponseCannotBeSent();
    void keepsManyTransactionsApart();
};

//   phone            server
//     | PUBLISH ------> |
//     | PUBLISH ------> |  absorbed: no answer yet
void ServerTransactionsTest::handsARequestUpOnce()
{
    LayerFixture fixture;
    const RequestText request;
    fixture.udp->receive(request.bytes());
    fixture.udp->receive(request.bytes());
    QCOMPARE(fixture.user.requests.size(), 1u);
    QCOMPARE(fixture.udp->sentCount(), 0);
    QCOMPARE(fixture.user.requests[0].request.method(), sip::Method::Publish);
    QCOMPARE(fixture.user.requests[0].request.source().peer.toByteArray(), "192.0.2.99:5060");
}

//     | PUBLISH ------> |
//     | <---------- 200 |
//     | PUBLISH ------> |
//     | <---------- 200 |  the same bytes
void ServerTransactionsTest::repeatsTheResponseUntilTimerJ()
{
    LayerFixture fixture;
    fixture.user.answerAtOnce = 200;
    const RequestText request;
    fixture.udp->receive(request.bytes());
    const QByteArray response = fixture.udp->takeSent().bytes;
    QCOMPARE(statusOf(response), 200);
    fixture.advance(31'999);
    fixture.udp->receive(request.bytes());
    QCOMPARE(fixture.udp->takeSent().bytes, response);
    QCOMPARE(fixture.user.requests.size(), 1u);
    QCOMPARE(fixture.layer->serverTransactions(), 1);
    fixture.advance(1);
    QCOMPARE(fixture.layer->serverTransactions(), 0);
    QCOMPARE(fixture.timers.size(), 0);
}

void ServerTransactionsTest::sendsNothingByItself()
{
    LayerFixture fixture;
    fixture.udp->receive(RequestText().bytes());
    fixture.advance(32'000);
    QCOMPARE(fixture.udp->sentCount(), 0); // neither 100 nor 408: RFC 4320
    QCOMPARE(fixture.layer->serverTransactions(), 0);
}

void ServerTransactionsTest::handsARequestUpAgainAfterTimerJ()
{
    LayerFixture fixture;
    fixture.user.answerAtOnce = 200;
    fixture.udp->receive(RequestText().bytes());
    fixture.advance(32'000);
    fixture.udp->receive(RequestText().bytes());
    QCOMPARE(fixture.user.requests.size(), 2u);
}

void ServerTransactionsTest::keepsNothingAfterAnAnswerOverTcp()
{
    LayerFixture fixture;
    fixture.user.answerAtOnce = 200;
    RequestText request;
    request.transport = "TCP";
    fixture.tcp->receive(request.bytes(), "192.0.2.99", 41000, 7);
    const LoopbackTransport::Sent sent = fixture.tcp->takeSent();
    QCOMPARE(statusOf(sent.bytes), 200);
    QCOMPARE(sent.to.connection, 7u);
    QCOMPARE(fixture.layer->serverTransactions(), 0);
    QCOMPARE(fixture.timers.size(), 0);
}

void ServerTransactionsTest::answersLater()
{
    LayerFixture fixture;
    fixture.udp->receive(RequestText().bytes());
    fixture.advance(700);
    fixture.user.answer(0, 200);
    QCOMPARE(statusOf(fixture.udp->takeSent().bytes), 200);
    fixture.udp->receive(RequestText().bytes());
    QCOMPARE(statusOf(fixture.udp->takeSent().bytes), 200);
    fixture.advance(31'999);
    QCOMPARE(fixture.layer->serverTransactions(), 1); // J began with the answer
}

void ServerTransactionsTest::ignoresResponsesToWhatHasEnded()
{
    LayerFixture fixture;
    fixture.udp->receive(RequestText().bytes());
    fixture.advance(32'000);
    RequestText other;
    other.viaParameters = ";branch=z9hG4bKtwo";
    other.callId = "call-2";
    fixture.udp->receive(other.bytes()); // takes the slot
    fixture.user.answer(0, 200);
    QCOMPARE(fixture.udp->sentCount(), 0);
    fixture.layer->respond(0, 200, "nobody");
    QCOMPARE(fixture.udp->sentCount(), 0);
}

void ServerTransactionsTest::sendsTheFirstOfTwoFinalResponses()
{
    LayerFixture fixture;
    fixture.user.answerAtOnce = 200;
    fixture.udp->receive(RequestText().bytes());
    fixture.user.answer(0, 500);
    QCOMPARE(fixture.udp->sentCount(), 1);
    fixture.udp->clearSent();
    fixture.udp->receive(RequestText().bytes());
    QCOMPARE(statusOf(fixture.udp->takeSent().bytes), 200);
}

//   phone   proxy 1   proxy 2   server
//     | ------> | -----------------> |
//     | ------------------> | -----> |  the same request by another way
//     |         |           | <- 482 |
void ServerTransactionsTest::refusesAMergedRequest()
{
    LayerFixture fixture;
    fixture.udp->receive(RequestText().bytes());
    RequestText forked;
    forked.viaParameters = ";branch=z9hG4bKfork";
    fixture.udp->receive(forked.bytes());
    const QByteArray refusal = fixture.udp->takeSent().bytes;
    QCOMPARE(statusOf(refusal), 482);
    QCOMPARE(fixture.user.requests.size(), 1u);
    QCOMPARE(fixture.layer->serverTransactions(), 1);
    fixture.udp->receive(forked.bytes());
    QCOMPARE(fixture.udp->takeSent().bytes, refusal);
    fixture.user.answer(0, 200);
    QCOMPARE(statusOf(fixture.udp->takeSent().bytes), 200);
    // Once both are over, such a request is a new one.
    fixture.advance(32'000);
    fixture.udp->receive(forked.bytes());
    QCOMPARE(fixture.user.requests.size(), 2u);
}

void ServerTransactionsTest::takesARequestInADialogForNoMergedOne()
{
    LayerFixture fixture;
    RequestText request;
    request.toTag = ";tag=ours";
    fixture.udp->receive(request.bytes());
    request.viaParameters = ";branch=z9hG4bKtwo";
    fixture.udp->receive(request.bytes());
    QCOMPARE(fixture.user.requests.size(), 2u);
}

void ServerTransactionsTest::letsAChallengedRequestComeAgainUnderItsCSeq()
{
    LayerFixture fixture;
    fixture.user.answerAtOnce = 401;
    fixture.udp->receive(RequestText().bytes());
    RequestText again;
    again.viaParameters = ";branch=z9hG4bKtwo";
    fixture.udp->receive(again.bytes());
    QCOMPARE(fixture.user.requests.size(), 2u);
}

//     | INVITE -------> |
//     | <---------- 405 |  again after 0.5, 1, 2, 4, 4 s (Timer G)
//     | ACK ----------> |
void ServerTransactionsTest::retransmitsTheRefusalOfAnInviteUntilAck()
{
    LayerFixture fixture;
    fixture.user.answerAtOnce = 405;
    RequestText invite;
    invite.method = "INVITE";
    fixture.udp->receive(invite.bytes());
    QCOMPARE(fixture.udp->sentCount(), 1);
    fixture.advance(499);
    QCOMPARE(fixture.udp->sentCount(), 1);
    fixture.advance(1);
    QCOMPARE(fixture.udp->sentCount(), 2);
    fixture.advance(1000 + 2000 + 4000 + 4000);
    QCOMPARE(fixture.udp->sentCount(), 6);
    RequestText ack = invite;
    ack.method = "ACK";
    ack.toTag = ";tag=ours";
    fixture.udp->receive(ack.bytes());
    fixture.udp->receive(ack.bytes());
    fixture.udp->receive(invite.bytes()); // late, absorbed
    fixture.advance(4999);
    QCOMPARE(fixture.udp->sentCount(), 6);
    QCOMPARE(fixture.layer->serverTransactions(), 1);
    fixture.advance(1); // Timer I
    QCOMPARE(fixture.layer->serverTransactions(), 0);
    QCOMPARE(fixture.timers.size(), 0);
    QCOMPARE(fixture.user.requests.size(), 1u);
}

void ServerTransactionsTest::givesUpARefusalWithoutAck()
{
    LayerFixture fixture;
    fixture.user.answerAtOnce = 501;
    RequestText invite;
    invite.method = "INVITE";
    fixture.udp->receive(invite.bytes());
    fixture.advance(32'000);
    QCOMPARE(fixture.udp->sentCount(), 1 + 10); // at 0.5 1.5 3.5 7.5 ... 31.5 s
    QCOMPARE(fixture.layer->serverTransactions(), 0);
    QCOMPARE(fixture.timers.size(), 0);
}

void ServerTransactionsTest::saysTryingToAnInviteNotYetAnswered()
{
    LayerFixture fixture;
    RequestText invite;
    invite.method = "INVITE";
    fixture.udp->receive(invite.bytes());
    const QByteArray trying = fixture.udp->takeSent().bytes;
    QCOMPARE(statusOf(trying), 100);
    QVERIFY(!trying.contains("To: <sip:alice@example.com>;tag"));
    fixture.udp->receive(invite.bytes());
    QCOMPARE(fixture.udp->takeSent().bytes, trying);
    fixture.user.answer(0, 405);
    QCOMPARE(statusOf(fixture.udp->takeSent().bytes), 405);
}

void ServerTransactionsTest::dropsAnAckThatMatchesNothing()
{
    LayerFixture fixture;
    RequestText ack;
    ack.method = "ACK";
    fixture.udp->receive(ack.bytes());
    RequestText publish;
    fixture.udp->receive(publish.bytes()); // an ACK of its branch is none of its business
    fixture.udp->receive(ack.bytes());
    QCOMPARE(fixture.udp->sentCount(), 0);
    QCOMPARE(fixture.user.requests.size(), 1u);
    QCOMPARE(fixture.layer->serverTransactions(), 1);
}

void ServerTransactionsTest::answersCancelWith200()
{
    LayerFixture fixture;
    RequestText request;
    fixture.udp->receive(request.bytes());
    RequestText cancel = request;
    cancel.method = "CANCEL";
    fixture.udp->receive(cancel.bytes());
    const QByteArray response = fixture.udp->takeSent().bytes;
    QCOMPARE(statusOf(response), 200);
    QVERIFY(response.contains("CSeq: 1 CANCEL"));
    fixture.udp->receive(cancel.bytes());
    QCOMPARE(fixture.udp->takeSent().bytes, response);
    fixture.user.answer(0, 200); // what it meant to cancel is not touched
    QVERIFY(fixture.udp->takeSent().bytes.contains("CSeq: 1 PUBLISH"));
    QCOMPARE(fixture.user.requests.size(), 1u);
}

void ServerTransactionsTest::answersAnUnmatchedCancelWith481()
{
    LayerFixture fixture;
    RequestText cancel;
    cancel.method = "CANCEL";
    fixture.udp->receive(cancel.bytes());
    const QByteArray response = fixture.udp->takeSent().bytes;
    QCOMPARE(statusOf(response), 481);
    fixture.udp->receive(cancel.bytes());
    QCOMPARE(fixture.udp->takeSent().bytes, response);
    QVERIFY(fixture.user.requests.empty());
}

void ServerTransactionsTest::givesCancelTheTagOfTheCancelledResponse()
{
    LayerFixture fixture;
    fixture.user.answerAtOnce = 405;
    RequestText invite;
    invite.method = "INVITE";
    fixture.udp->receive(invite.bytes());
    fixture.udp->clearSent();
    RequestText cancel = invite;
    cancel.method = "CANCEL";
    fixture.udp->receive(cancel.bytes());
    const QByteArray response = fixture.udp->takeSent().bytes;
    QCOMPARE(statusOf(response), 200);
    QVERIFY(response.contains("To: <sip:alice@example.com>;tag=ours\r\n"));
}

void ServerTransactionsTest::matchesRfc2543Requests()
{
    LayerFixture fixture;
    fixture.user.answerAtOnce = 405;
    RequestText invite;
    invite.method = "INVITE";
    invite.viaParameters.clear();
    fixture.udp->receive(invite.bytes());
    fixture.udp->receive(invite.bytes());
    QCOMPARE(fixture.user.requests.size(), 1u);
    QCOMPARE(fixture.udp->sentCount(), 2);
    RequestText ack = invite;
    ack.method = "ACK";
    ack.toTag = ";tag=ours";
    fixture.udp->receive(ack.bytes());
    fixture.advance(5000);
    QCOMPARE(fixture.layer->serverTransactions(), 0);
    QCOMPARE(fixture.udp->sentCount(), 2);
}

void ServerTransactionsTest::endsWhenAResponseCannotBeSent()
{
    LayerFixture fixture;
    fixture.udp->receive(RequestText().bytes());
    fixture.udp->setFate(LoopbackTransport::Fate::Fail);
    fixture.user.answer(0, 200);
    QCOMPARE(fixture.udp->failures(), 1);
    QCOMPARE(fixture.layer->serverTransactions(), 0);
    QCOMPARE(fixture.timers.size(), 0);
}

void ServerTransactionsTest::keepsManyTransactionsApart()
{
    LayerFixture fixture;
    fixture.user.answerAtOnce = 200;
    const int count = 5000; // the chains grow twice and more
    for (int i = 0; i < count; ++i) {
        RequestText request;
        request.viaParameters = ";branch=z9hG4bK" + QByteArray::number(i);
        request.callId = "call-" + QByteArray::number(i);
        fixture.udp->receive(request.bytes());
        if (i % 3 == 0)
            fixture.advance(10);
    }
    QCOMPARE(fixture.user.requests.size(), size_t(count));
    fixture.udp->clearSent();
    for (int i = 0; i < count; ++i) {
        RequestText request;
        request.viaParameters = ";branch=z9hG4bK" + QByteArray::number(i);
        request.callId = "call-" + QByteArray::number(i);
        fixture.udp->receive(request.bytes());
        QVERIFY(fixture.udp->takeSent().bytes.contains("Call-ID: " + request.callId + "\r\n"));
    }
    QCOMPARE(fixture.user.requests.size(), size_t(count));
    fixture.advance(32'000);
    QCOMPARE(fixture.layer->serverTransactions(), 0);
}

QTEST_GUILESS_MAIN(ServerTransactionsTest)
#include "tst_servertransactions.moc"
