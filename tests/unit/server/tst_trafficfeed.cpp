// SPDX-License-Identifier: Apache-2.0
#include "server/trafficfeed.h"

#include <QTest>

#include "loopbacktransport.h"
#include "manualclock.h"

using server::CapturedMessage;
using server::TrafficBatch;
using server::TrafficFeed;
using server::TrafficLimits;

class TrafficFeedTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsTenTimesASecondAtMost();
    void waitsUntilTheLastBatchWasTaken();
    void dropsTheOldestBeyondItsMessages();
    void dropsTheOldestBeyondItsBytes();
    void cutsLongQueuesIntoBatches();
    void masksCredentials();
    void tellsOfTlsThatFailed();
    void endsWithItsLife();
};

namespace {

QByteArray request(int number, const QByteArray &extra = {})
{
    return "OPTIONS sip:a@b SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.99;branch=z9hG4bK" +
           QByteArray::number(number) +
           "\r\nFrom: <sip:a@b>;tag=1\r\nTo: <sip:a@b>\r\nCall-ID: c\r\nCSeq: " +
           QByteArray::number(number) + " OPTIONS\r\nMax-Forwards: 70\r\n" + extra +
           "Content-Length: 0\r\n\r\n";
}

struct Fixture
{
    test::ManualClock clock;
    base::TimerQueue timers{clock};
    base::TokenSource tokens{1};
    sip::TransportLayer transports{timers, tokens};
    test::LoopbackTransport *udp = nullptr;
    std::vector<TrafficBatch> batches;
    std::unique_ptr<TrafficFeed> feed;

    explicit Fixture(const TrafficLimits &limits = {})
    {
        auto transport = std::make_unique<test::LoopbackTransport>();
        udp = transport.get();
        transports.addTransport(std::move(transport));
        feed = std::make_unique<TrafficFeed>(
            transports, timers,
            [this](TrafficBatch &&batch) { batches.push_back(std::move(batch)); }, limits);
    }
    void advance(qint64 milliseconds) { clock.advance(milliseconds, {&timers}); }
    void receive(int from, int to)
    {
        for (int number = from; number <= to; ++number)
            udp->receive(request(number));
    }
    [[nodiscard]] static std::vector<quint64> numbers(const TrafficBatch &batch)
    {
        std::vector<quint64> all;
        for (const CapturedMessage &message : batch.messages)
            all.push_back(message.number);
        return all;
    }
};

using Numbers = std::vector<quint64>;

} // namespace

void TrafficFeedTest::tellsTenTimesASecondAtMost()
{
    Fixture fixture;
    fixture.receive(1, 2);
    QCOMPARE(fixture.batches.size(), 0u); // never within the message's own turn
    fixture.advance(1);
    QCOMPARE(fixture.batches.size(), 1u);
    QCOMPARE(Fixture::numbers(fixture.batches[0]), (Numbers{1, 2}));
    const CapturedMessage &first = fixture.batches[0].messages[0];
    QCOMPARE(first.bytes, request(1));
    QCOMPARE(first.peer.toByteArray(), "udp 192.0.2.99:5060");
    QCOMPARE(first.local.toByteArray(), "192.0.2.1:5060");
    QCOMPARE(first.wallMilliseconds, test::ManualClock::FirstWallMilliseconds);
    fixture.feed->acknowledge();
    fixture.receive(3, 3);
    fixture.advance(98);
    fixture.receive(4, 4);
    QCOMPARE(fixture.batches.size(), 1u);
    fixture.advance(2);
    QCOMPARE(fixture.batches.size(), 2u);
    QCOMPARE(Fixture::numbers(fixture.batches[1]), (Numbers{3, 4}));
    fixture.feed->acknowledge();
    fixture.advance(1000);
    QCOMPARE(fixture.batches.size(), 2u); // nothing passed, nothing to tell
}

void TrafficFeedTest::waitsUntilTheLastBatchWasTaken()
{
    Fixture fixture;
    fixture.receive(1, 1);
    fixture.advance(1);
    fixture.receive(2, 2);
    fixture.advance(10'000);
    QCOMPARE(fixture.batches.size(), 1u);
    fixture.feed->acknowledge();
    fixture.advance(1);
    QCOMPARE(fixture.batches.size(), 2u);
}

void TrafficFeedTest::dropsTheOldestBeyondItsMessages()
{
    Fixture fixture({.messages = 3});
    fixture.receive(1, 5);
    fixture.advance(1);
    QCOMPARE(Fixture::numbers(fixture.batches[0]), (Numbers{3, 4, 5}));
    QCOMPARE(fixture.batches[0].dropped, quint64(2));
    fixture.feed->acknowledge();
    fixture.receive(6, 6);
    fixture.advance(100);
    QCOMPARE(fixture.batches[1].dropped, quint64(0));
}

void TrafficFeedTest::dropsTheOldestBeyondItsBytes()
{
    Fixture fixture({.bytes = request(1).size() * 2 + 1});
    fixture.receive(1, 3);
    fixture.advance(1);
    QCOMPARE(Fixture::numbers(fixture.batches[0]), (Numbers{2, 3}));
    fixture.feed->acknowledge();
    fixture.receive(4, 5); // what was handed over takes no room any more
    fixture.advance(100);
    QCOMPARE(Fixture::numbers(fixture.batches[1]), (Numbers{4, 5}));
    QCOMPARE(fixture.batches[1].dropped, quint64(0));
    Fixture tiny({.bytes = 10});
    tiny.receive(1, 1);
    tiny.advance(1);
    QCOMPARE(tiny.batches.size(), 1u);
    QCOMPARE(tiny.batches[0].dropped, quint64(1));
}

void TrafficFeedTest::cutsLongQueuesIntoBatches()
{
    Fixture fixture({.messagesPerBatch = 2});
    fixture.receive(1, 3);
    fixture.advance(1);
    QCOMPARE(Fixture::numbers(fixture.batches[0]), (Numbers{1, 2}));
    fixture.feed->acknowledge();
    fixture.advance(100);
    QCOMPARE(Fixture::numbers(fixture.batches[1]), (Numbers{3}));
}

void TrafficFeedTest::masksCredentials()
{
    Fixture fixture;
    fixture.udp->receive(request(1, "Authorization: Digest response=\"secret\"\r\n"));
    fixture.advance(1);
    QCOMPARE(fixture.batches[0].messages[0].bytes, request(1, "Authorization: Digest ***\r\n"));
}

void TrafficFeedTest::tellsOfTlsThatFailed()
{
    Fixture fixture;
    fixture.receive(1, 1);
    sip::TappedMessage at;
    at.peer.peer = *sip::Endpoint::parse("192.0.2.7", 43210);
    at.wallMilliseconds = 12;
    fixture.feed->handshakeFailed(at, QStringLiteral("the peer does not speak TLS"));
    fixture.advance(1);
    QCOMPARE(Fixture::numbers(fixture.batches[0]), (Numbers{1, 2}));
    QVERIFY(fixture.batches[0].messages[0].noTls.isEmpty());
    const CapturedMessage &failed = fixture.batches[0].messages[1];
    QCOMPARE(failed.noTls.english(), QStringLiteral("the peer does not speak TLS"));
    QCOMPARE(failed.peer.peer.toByteArray(), "192.0.2.7:43210");
    QCOMPARE(failed.wallMilliseconds, 12);
}

void TrafficFeedTest::endsWithItsLife()
{
    Fixture fixture;
    fixture.receive(1, 1);
    fixture.feed.reset();
    fixture.receive(2, 2);
    fixture.advance(1000);
    QCOMPARE(fixture.batches.size(), 0u);
}

QTEST_GUILESS_MAIN(TrafficFeedTest)
#include "tst_trafficfeed.moc"
