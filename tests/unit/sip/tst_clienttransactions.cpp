// SPDX-License-Identifier: Apache-2.0
#include "sip/clienttransactions.h"

#include <QRegularExpression>
#include <QTest>

#include "layerfixture.h"

using sip::ClientFailure;
using sip::Protocol;
using test::answerTo;
using test::LayerFixture;
using test::LoopbackTransport;

// The client half of the transaction layer, by the messages on the wire: RFC 3261, 17.1.2, 18.1.1.
class ClientTransactionsTest : public QObject
{
    Q_OBJECT
private slots:
    void addsAViaAndDeliversTheResponse();
    void repeatsTheRequestUntilTimerF();
    void slowsDownAfterAProvisionalResponse();
    void matchesOnAnyConnection();
    void dropsWhatIsNoResponseToUs_data();
    void dropsWhatIsNoResponseToUs();
    void dropsARepeatedResponse();
    void tellsATransportFailureAfterSendHasReturned();
    void tellsAFailureWithoutASocket();
    void cancelsAndForgets();
    void sendsBigRequestsByTcp();
    void fallsBackToUdpWhenTcpIsRefused();
    void staysWithUdpWhenNoTcpOfOursReachesThePeer();
    void namesTheTransportItLeavesBy();
    void mayBeUsedFromWithinItsAnswers();
};

static QByteArray branchOf(const QByteArray &request)
{
    const sip::ParsedMessage parsed = sip::MessageParser::parse(request, sip::Framing::Datagram);
    return parsed.isRequest() ? parsed.request().via().branch.toByteArray() : QByteArray();
}

void ClientTransactionsTest::addsAViaAndDeliversTheResponse()
{
    LayerFixture fixture;
    const sip::ClientTransactionId id =
        fixture.layer->send(fixture.notify(), fixture.hopTo("192.0.2.99"), fixture.user, 42);
    QVERIFY(id != 0);
    const LoopbackTransport::Sent sent = fixture.udp->takeSent();
    QCOMPARE(sent.to.peer.toByteArray(), "192.0.2.99:5060");
    QVERIFY(sent.bytes.startsWith("NOTIFY sip:bob@192.0.2.99 SIP/2.0\r\n"
                                  "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK"));
    QVERIFY(branchOf(sent.bytes).size() > 20);
    QVERIFY(fixture.user.responses.empty());
    fixture.udp->receive(answerTo(sent.bytes, 200));
    QCOMPARE(fixture.user.responses.size(), 1u);
    QCOMPARE(fixture.user.responses[0], std::pair(quint64(42), 200));
    QCOMPARE(fixture.layer->clientTransactions(), 0);
    QCOMPARE(fixture.timers.size(), 0);
}

//   server            phone
//     | NOTIFY -------> |  lost; again after 0.5, 1, 2, 4, 4 ... s (Timer E)
//     |                 |  32 s: Timer F
void ClientTransactionsTest::repeatsTheRequestUntilTimerF()
{
    LayerFixture fixture;
    fixture.layer->send(fixture.notify(), fixture.hopTo("192.0.2.99"), fixture.user, 42);
    const QByteArray first = fixture.udp->takeSent().bytes;
    fixture.advance(499);
    QCOMPARE(fixture.udp->sentCount(), 0);
    fixture.advance(1);
    QCOMPARE(fixture.udp->takeSent().bytes, first);
    fixture.advance(31'499);
    QCOMPARE(fixture.udp->sentCount(), 9); // 1.5 3.5 7.5 11.5 15.5 19.5 23.5 27.5 31.5 s
    QVERIFY(fixture.user.failures.empty());
    fixture.advance(1);
    QCOMPARE(fixture.user.failures.size(), 1u);
    QCOMPARE(fixture.user.failures[0], std::pair(quint64(42), ClientFailure::Timeout));
    QCOMPARE(fixture.layer->clientTransactions(), 0);
    QCOMPARE(fixture.timers.size(), 0);
    fixture.udp->receive(answerTo(first, 200)); // too late
    QVERIFY(fixture.user.responses.empty());
}

void ClientTransactionsTest::slowsDownAfterAProvisionalResponse()
{
    LayerFixture fixture;
    fixture.layer->send(fixture.notify(), fixture.hopTo("192.0.2.99"), fixture.user, 42);
    const QByteArray request = fixture.udp->takeSent().bytes;
    fixture.udp->receive(answerTo(request, 100));
    QVERIFY(fixture.user.responses.empty());
    fixture.advance(500);
    QCOMPARE(fixture.udp->sentCount(), 1);
    fixture.advance(3999);
    QCOMPARE(fixture.udp->sentCount(), 1);
    fixture.advance(1);
    QCOMPARE(fixture.udp->sentCount(), 2);
    fixture.udp->receive(answerTo(request, 481));
    QCOMPARE(fixture.user.responses[0].second, 481);
}

void ClientTransactionsTest::matchesOnAnyConnection()
{
    LayerFixture fixture;
    sip::Hop hop = fixture.hopTo("192.0.2.99", 41000, Protocol::Tcp);
    hop.listener = 1; // whose connection that is
    hop.connection = 3;
    fixture.layer->send(fixture.notify(), hop, fixture.user, 1);
    const LoopbackTransport::Sent sent = fixture.tcp->takeSent();
    QCOMPARE(sent.to.connection, 3u);
    QVERIFY(sent.bytes.contains("Via: SIP/2.0/TCP 192.0.2.1:5060;"));
    fixture.advance(20'000);
    QCOMPARE(fixture.tcp->sentCount(), 0); // nothing is repeated over TCP
    fixture.tcp->receive(answerTo(sent.bytes, 200), "192.0.2.99", 55555, 9);
    QCOMPARE(fixture.user.responses.size(), 1u);
}

void ClientTransactionsTest::dropsWhatIsNoResponseToUs_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("other branch") << QByteArray("branch=z9hG4bK") << QByteArray("branch=z9hG4bKf");
    QTest::newRow("no slot of ours")
        << QByteArray("branch=z9hG4bK00000000") << QByteArray("branch=z9hG4bK00000007");
    QTest::newRow("no hexadecimal")
        << QByteArray("branch=z9hG4bK00000000") << QByteArray("branch=z9hG4bK0000000G");
    QTest::newRow("other method") << QByteArray("CSeq: 1 NOTIFY") << QByteArray("CSeq: 1 OPTIONS");
    QTest::newRow("second Via") << QByteArray("Call-ID:")
                                << QByteArray("Via: SIP/2.0/UDP 192.0.2.7\r\nCall-ID:");
}

void ClientTransactionsTest::dropsWhatIsNoResponseToUs()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    LayerFixture fixture;
    fixture.layer->send(fixture.notify(), fixture.hopTo("192.0.2.99"), fixture.user, 1);
    const QByteArray right = answerTo(fixture.udp->takeSent().bytes, 200);
    QByteArray wrong = right;
    QVERIFY(wrong.contains(from));
    wrong.replace(from, to);
    fixture.udp->receive(wrong);
    QVERIFY(fixture.user.responses.empty());
    fixture.udp->receive(right);
    QCOMPARE(fixture.user.responses.size(), 1u);
}

void ClientTransactionsTest::dropsARepeatedResponse()
{
    LayerFixture fixture;
    fixture.layer->send(fixture.notify(), fixture.hopTo("192.0.2.99"), fixture.user, 1);
    const QByteArray response = answerTo(fixture.udp->takeSent().bytes, 200);
    fixture.udp->receive(response);
    fixture.layer->send(fixture.notify(), fixture.hopTo("192.0.2.99"), fixture.user, 2);
    fixture.udp->receive(response); // the slot is taken again, the nonce is another
    QCOMPARE(fixture.user.responses.size(), 1u);
    QCOMPARE(fixture.layer->clientTransactions(), 1);
}

void ClientTransactionsTest::tellsATransportFailureAfterSendHasReturned()
{
    LayerFixture fixture;
    fixture.udp->setFate(LoopbackTransport::Fate::Fail);
    fixture.layer->send(fixture.notify(), fixture.hopTo("192.0.2.99"), fixture.user, 5);
    QVERIFY(fixture.user.failures.empty());
    fixture.advance(1);
    QCOMPARE(fixture.user.failures.size(), 1u);
    QCOMPARE(fixture.user.failures[0], std::pair(quint64(5), ClientFailure::Transport));
    QCOMPARE(fixture.layer->clientTransactions(), 0);
    QCOMPARE(fixture.timers.size(), 0);
}

void ClientTransactionsTest::tellsAFailureWithoutASocket()
{
    LayerFixture fixture;
    fixture.layer->send(fixture.notify(), fixture.hopTo("2001:db8::9"), fixture.user, 5);
    fixture.advance(1);
    QCOMPARE(fixture.user.failures.size(), 1u);
    QCOMPARE(fixture.user.failures[0].second, ClientFailure::Transport);
}

void ClientTransactionsTest::cancelsAndForgets()
{
    LayerFixture fixture;
    test::RecordingUser other;
    const auto hop = fixture.hopTo("192.0.2.99");
    const auto first = fixture.layer->send(fixture.notify(), hop, fixture.user, 1);
    fixture.layer->send(fixture.notify(), hop, other, 2);
    fixture.layer->send(fixture.notify(), hop, fixture.user, 3);
    fixture.layer->cancel(first);
    fixture.layer->cancel(first);
    QCOMPARE(fixture.layer->clientTransactions(), 2);
    fixture.layer->forget(other);
    QCOMPARE(fixture.layer->clientTransactions(), 1);
    fixture.advance(40'000);
    QVERIFY(other.failures.empty());
    QCOMPARE(fixture.user.failures.size(), 1u);
    QCOMPARE(fixture.user.failures[0].first, 3u);
}

void ClientTransactionsTest::sendsBigRequestsByTcp()
{
    LayerFixture fixture;
    fixture.layer->send(fixture.notify(2000), fixture.hopTo("192.0.2.99", 5070), fixture.user, 1);
    QCOMPARE(fixture.udp->sentCount(), 0);
    const LoopbackTransport::Sent sent = fixture.tcp->takeSent();
    QCOMPARE(sent.to.peer.toByteArray(), "192.0.2.99:5070");
    QVERIFY(sent.bytes.contains("Via: SIP/2.0/TCP "));
    fixture.tcp->receive(answerTo(sent.bytes, 200), "192.0.2.99", 5070, 1);
    QCOMPARE(fixture.user.responses.size(), 1u);
    // At 1300 bytes it is still UDP.
    fixture.layer->send(fixture.notify(100), fixture.hopTo("192.0.2.99"), fixture.user, 2);
    const qsizetype rest = fixture.udp->takeSent().bytes.size() - 100;
    // Three digits of Content-Length have become four.
    fixture.layer->send(fixture.notify(1300 - rest - 1), fixture.hopTo("192.0.2.99"), fixture.user,
                        3);
    QCOMPARE(fixture.tcp->sentCount(), 0);
    const QByteArray largest = fixture.udp->takeSent().bytes;
    QVERIFY(largest.size() <= 1300 && largest.size() >= 1298);
    fixture.layer->send(fixture.notify(1300 - rest + 2), fixture.hopTo("192.0.2.99"), fixture.user,
                        4);
    QCOMPARE(fixture.tcp->sentCount(), 1);
}

//   server            phone
//     | NOTIFY (TCP) -> |  refused
//     | NOTIFY (UDP) -> |
//     | <---------- 200 |
void ClientTransactionsTest::fallsBackToUdpWhenTcpIsRefused()
{
    LayerFixture fixture;
    fixture.tcp->setFate(LoopbackTransport::Fate::Fail);
    const sip::Hop hop = fixture.hopTo("192.0.2.99");
    fixture.layer->send(fixture.notify(2000), hop, fixture.user, 1);
    QCOMPARE(fixture.tcp->failures(), 1);
    QTest::ignoreMessage(
        QtInfoMsg, QRegularExpression(QStringLiteral("^192\\.0\\.2\\.99:5060 takes no TCP: a "
                                                     "request of 2\\d\\d\\d bytes goes by UDP")));
    fixture.advance(1);
    QVERIFY(fixture.user.failures.empty());
    const QByteArray request = fixture.udp->takeSent().bytes;
    QVERIFY(request.contains("Via: SIP/2.0/UDP "));
    QCOMPARE(request.count("Via:"), 1);
    fixture.advance(500);
    QCOMPARE(fixture.udp->takeSent().bytes, request);
    fixture.udp->receive(answerTo(request, 200));
    QCOMPARE(fixture.user.responses.size(), 1u);
    // The peer is not asked again, until half an hour later.
    fixture.layer->send(fixture.notify(2000), hop, fixture.user, 2);
    QCOMPARE(fixture.tcp->failures(), 1);
    QCOMPARE(fixture.udp->sentCount(), 1);
    fixture.advance(31 * 60 * 1000);
    fixture.layer->send(fixture.notify(2000), hop, fixture.user, 3);
    QCOMPARE(fixture.tcp->failures(), 2);
    // If UDP fails as well, that is the end.
    fixture.udp->setFate(LoopbackTransport::Fate::Fail);
    fixture.user.failures.clear();
    fixture.advance(2);
    QCOMPARE(fixture.user.failures.size(), 1u);
    QCOMPARE(fixture.user.failures[0], std::pair(quint64(3), ClientFailure::Transport));
}

void ClientTransactionsTest::staysWithUdpWhenNoTcpOfOursReachesThePeer()
{
    LayerFixture withoutTcp(false);
    const sip::Hop hop = LayerFixture::hopTo("192.0.2.99");
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral(
                                        "^192\\.0\\.2\\.99:5060 is reached by no TCP address of "
                                        "ours: a request of 2\\d\\d\\d bytes goes by UDP")));
    withoutTcp.layer->send(LayerFixture::notify(2000), hop, withoutTcp.user, 1);
    QCOMPARE(withoutTcp.udp->sentCount(), 1);
}

void ClientTransactionsTest::namesTheTransportItLeavesBy()
{
    LayerFixture fixture;
    LoopbackTransport *v6 = fixture.add(Protocol::Udp, "2001:db8::1");
    fixture.layer->send(fixture.notify(), fixture.hopTo("2001:db8::9"), fixture.user, 1);
    const LoopbackTransport::Sent sent = v6->takeSent();
    QVERIFY(sent.bytes.contains("Via: SIP/2.0/UDP [2001:db8::1]:5060;branch="));
    QCOMPARE(sent.to.listener, v6->listener());
}

void ClientTransactionsTest::mayBeUsedFromWithinItsAnswers()
{
    class Chain : public sip::ClientTransactionUser
    {
    public:
        explicit Chain(LayerFixture &fixture)
            : m_fixture(fixture)
        {
        }
        void handleResponse(quint64, const sip::Response &) override { next(); }
        void handleFailure(quint64, ClientFailure) override { next(); }
        int count = 0;

    private:
        void next()
        {
            ++count;
            m_fixture.layer->send(m_fixture.notify(), m_fixture.hopTo("192.0.2.99"), *this, 0);
        }
        LayerFixture &m_fixture;
    };
    LayerFixture fixture;
    Chain chain(fixture);
    fixture.layer->send(fixture.notify(), fixture.hopTo("192.0.2.99"), chain, 0);
    fixture.udp->receive(answerTo(fixture.udp->takeSent().bytes, 200));
    fixture.udp->setFate(LoopbackTransport::Fate::Fail);
    fixture.advance(500);
    fixture.advance(2);
    QVERIFY(chain.count >= 2);
    QCOMPARE(fixture.layer->clientTransactions(), 1);
}

QTEST_GUILESS_MAIN(ClientTransactionsTest)
#include "tst_clienttransactions.moc"
