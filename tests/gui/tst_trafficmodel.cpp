// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "gui/models/ladder.h"
#include "gui/models/trafficmodel.h"
#include "trafficmessages.h"

using gui::Ladder;
using gui::TrafficFilter;
using gui::TrafficModel;
using test::batch;
using test::notify;
using test::request;
using test::response;

using namespace Qt::StringLiterals;

class tst_TrafficModel : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatAMessageIs();
    void showsWhyThereIsNoTls();
    void appendsARangeAndRemovesOneFromTheFront();
    void keepsWithinItsBytes();
    void buffersWhilePaused();
    void survivesRandomTraffic();
    void filters_data();
    void filters();
    void drawsALadder();
    void putsPhonesAroundTheServer();
};

namespace {

QString text(const TrafficModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

server::TrafficBatch requests(int from, int to)
{
    std::vector<server::CapturedMessage> messages;
    for (int i = from; i <= to; ++i)
        messages.push_back(request("PUBLISH", "alice", "alice", "c" + QByteArray::number(i)));
    return batch(std::move(messages));
}

} // namespace

void tst_TrafficModel::showsWhatAMessageIs()
{
    TrafficModel model;
    server::CapturedMessage broken = request("PUBLISH", "alice", "alice", "x");
    broken.fault = "no Call-ID";
    model.append(batch(
        {notify("alice", "bob", "c1"),
         response(412, "Conditional Request Failed", "PUBLISH", "alice", "alice", "c2"), broken,
         request("PUBLISH", "alice", "alice", "c3"), request("PUBLISH", "alice", "alice", "c3")}));
    QCOMPARE(text(model, 0, TrafficModel::Message), u"NOTIFY"_s);
    QVERIFY(text(model, 0, TrafficModel::Way).contains(u"out"_s));
    QCOMPARE(text(model, 0, TrafficModel::From), u"alice@example.com"_s);
    QCOMPARE(text(model, 0, TrafficModel::To), u"bob@example.com"_s);
    QCOMPARE(text(model, 0, TrafficModel::CallId), u"c1"_s);
    QCOMPARE(text(model, 0, TrafficModel::Event), u"presence, active"_s);
    QCOMPARE(text(model, 0, TrafficModel::Address), u"udp 192.0.2.10:5060"_s);
    QCOMPARE(text(model, 1, TrafficModel::Message), u"412 Conditional Request Failed to PUBLISH"_s);
    QVERIFY(text(model, 2, TrafficModel::Message).contains(u"unreadable: no Call-ID"_s));
    QVERIFY(text(model, 3, TrafficModel::Way).contains(u"in"_s));
    QVERIFY(text(model, 4, TrafficModel::Message).contains(u"again"_s));
    QVERIFY(!text(model, 3, TrafficModel::Message).contains(u"again"_s));
    QVERIFY(model.index(1, TrafficModel::Message).data(Qt::DecorationRole).isValid());
    QVERIFY(!model.index(3, TrafficModel::Message).data(Qt::DecorationRole).isValid());
}

void tst_TrafficModel::showsWhyThereIsNoTls()
{
    TrafficModel model;
    server::CapturedMessage failed;
    failed.peer.protocol = sip::Protocol::Tls;
    failed.peer.peer = *sip::Endpoint::parse("192.0.2.7", 43210);
    failed.noTls = u"the peer does not speak TLS"_s;
    model.append(batch({notify("alice", "bob", "c1"), failed}));
    QCOMPARE(text(model, 1, TrafficModel::Message), u"No TLS: the peer does not speak TLS"_s);
    QCOMPARE(text(model, 1, TrafficModel::Address), u"tls 192.0.2.7:43210"_s);
    QCOMPARE(text(model, 1, TrafficModel::Size), QString());
    QVERIFY(model.index(1, TrafficModel::Message).data(Qt::DecorationRole).isValid());
    gui::TrafficFilter filter;
    filter.setStatus(gui::TrafficFilter::Status::Trouble);
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    filter = {};
    filter.setWords(u"speak"_s);
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
}

void tst_TrafficModel::appendsARangeAndRemovesOneFromTheFront()
{
    TrafficModel model({.messages = 5});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.append(requests(1, 4));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 0);
    model.append(requests(5, 7));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toInt(), 0);
    QCOMPARE(removed[0][2].toInt(), 1);
    QCOMPARE(text(model, 0, TrafficModel::CallId), u"c3"_s);
    QCOMPARE(model.dropped(), quint64(2));
    server::TrafficBatch lossy = requests(8, 17); // more than there is room for
    lossy.dropped = 100;
    model.append(std::move(lossy));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(text(model, 0, TrafficModel::CallId), u"c13"_s);
    QCOMPARE(model.dropped(), quint64(112));
    QCOMPARE(model.rowOf(model.record(3).captured.number), 3);
    QCOMPARE(model.rowOf(1), -1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.dropped(), quint64(0));
    model.append(requests(18, 18));
    QCOMPARE(text(model, 0, TrafficModel::CallId), u"c18"_s);
}

void tst_TrafficModel::keepsWithinItsBytes()
{
    TrafficModel model({.bytes = 20'000});
    model.append(requests(1, 1000));
    QVERIFY2(model.rowCount() > 3 && model.rowCount() < 25,
             qPrintable(QString::number(model.rowCount())));
    QCOMPARE(text(model, model.rowCount() - 1, TrafficModel::CallId), u"c1000"_s);
}

void tst_TrafficModel::buffersWhilePaused()
{
    TrafficModel model({.messages = 5});
    model.append(requests(1, 2));
    model.setPaused(true);
    model.append(requests(3, 9));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.waiting(), 5);
    QCOMPARE(model.dropped(), quint64(2));
    model.setPaused(false);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.waiting(), 0);
    QCOMPARE(text(model, 0, TrafficModel::CallId), u"c5"_s);
    QCOMPARE(text(model, 4, TrafficModel::CallId), u"c9"_s);
}

void tst_TrafficModel::survivesRandomTraffic()
{
    TrafficModel model({.messages = 50});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(3261);
    int number = 0;
    for (int round = 0; round < 300; ++round) {
        const int count = int(random() % 20);
        model.append(requests(number + 1, number + count));
        number += count;
        if (random() % 10 == 0)
            model.setPaused(!model.isPaused());
        if (random() % 20 == 0) {
            TrafficFilter filter;
            filter.setWords(QString::number(random() % 10));
            model.setFilter(random() % 2 == 0 ? filter : TrafficFilter());
        }
        if (random() % 50 == 0)
            model.clear();
        QVERIFY(model.all() <= 50 && model.waiting() <= 50);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.record(row - 1).captured.number < model.record(row).captured.number);
    }
}

void tst_TrafficModel::filters_data()
{
    using Status = TrafficFilter::Status;
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("method");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("found"); // the Call-IDs
    const QString all = u"a1 a1 b2 b2 n3 n3 x4"_s;
    QTest::newRow("nothing") << QString() << QString() << Status::Any << all;
    QTest::newRow("user") << u"CAROL"_s << QString() << Status::Any << u"b2 b2"_s;
    QTest::newRow("Call-ID") << u"n3"_s << QString() << Status::Any << u"n3 n3"_s;
    QTest::newRow("method, with its responses")
        << u"publish"_s << QString() << Status::Any << u"a1 a1 x4"_s;
    QTest::newRow("status") << u"403"_s << QString() << Status::Any << u"b2"_s;
    QTest::newRow("kind of status") << u"4xx"_s << QString() << Status::Any << u"b2"_s;
    QTest::newRow("all words") << u"subscribe 4xx carol"_s << QString() << Status::Any << u"b2"_s;
    QTest::newRow("two that do not go together")
        << u"publish carol"_s << QString() << Status::Any << QString();
    QTest::newRow("method by choice") << QString() << u"NOTIFY"_s << Status::Any << u"n3 n3"_s;
    QTest::newRow("requests") << QString() << QString() << Status::Requests << u"a1 b2 n3 x4"_s;
    QTest::newRow("success") << QString() << QString() << Status::Success << u"a1"_s;
    QTest::newRow("refusals") << QString() << QString() << Status::ClientError << u"b2"_s;
    QTest::newRow("server failures") << QString() << QString() << Status::ServerError << u"n3"_s;
    QTest::newRow("trouble") << QString() << QString() << Status::Trouble << u"b2 n3 x4"_s;
}

void tst_TrafficModel::filters()
{
    QFETCH(QString, words);
    QFETCH(QString, method);
    QFETCH(TrafficFilter::Status, status);
    QFETCH(QString, found);
    server::CapturedMessage broken = request("PUBLISH", "alice", "alice", "x4");
    broken.fault = "its Content-Length is wrong";
    const std::vector<server::CapturedMessage> messages = {
        request("PUBLISH", "alice", "alice", "a1"),
        response(200, "OK", "PUBLISH", "alice", "alice", "a1"),
        request("SUBSCRIBE", "carol", "alice", "b2"),
        response(403, "Forbidden", "SUBSCRIBE", "carol", "alice", "b2"),
        notify("alice", "bob", "n3"),
        response(500, "Server Internal Error", "NOTIFY", "alice", "bob", "n3"),
        broken};
    TrafficFilter filter;
    filter.setWords(words);
    filter.setMethod(method);
    filter.setStatus(status);
    const auto shown = [](const TrafficModel &model) {
        QStringList callIds;
        for (int row = 0; row < model.rowCount(); ++row)
            callIds.append(text(model, row, TrafficModel::CallId));
        return callIds.join(u' ');
    };
    TrafficModel before;
    before.append(batch(messages));
    before.setFilter(filter);
    QCOMPARE(shown(before), found);
    QCOMPARE(before.all(), 7);
    TrafficModel after; // what comes is filtered as what is there
    after.setFilter(filter);
    after.append(batch(messages));
    QCOMPARE(shown(after), found);
}

void tst_TrafficModel::drawsALadder()
{
    TrafficModel model;
    model.append(batch(
        {request("SUBSCRIBE", "bob", "alice", "c1"), request("SUBSCRIBE", "bob", "alice", "c1"),
         response(200, "OK", "SUBSCRIBE", "bob", "alice", "c1"),
         request("PUBLISH", "alice", "alice", "other"), notify("alice", "bob", "c1")}));
    const Ladder ladder = Ladder::of(model.dialogs({"c1"}));
    QCOMPARE(ladder.participants().size(), 2u);
    QCOMPARE(ladder.participants()[0].name, u"bob@example.com"_s);
    QVERIFY(ladder.participants()[1].isServer);
    QCOMPARE(ladder.steps().size(), 4u);
    QCOMPARE(ladder.steps()[0].from, 0);
    QCOMPARE(ladder.steps()[0].to, 1);
    QVERIFY(!ladder.steps()[0].isRetransmission);
    QVERIFY(ladder.steps()[1].isRetransmission);
    QCOMPARE(ladder.steps()[2].title, u"200 OK"_s);
    QCOMPARE(ladder.steps()[2].from, 1);
    QVERIFY(!ladder.steps()[2].isRequest);
    QCOMPARE(ladder.steps()[3].detail, u"presence, active"_s);
    QVERIFY(ladder.steps()[3].body.startsWith(u"pidf+xml, 11 "_s));
    QCOMPARE(ladder.stepOf(ladder.steps()[3].number), 3);
    const QStringList lines = ladder.text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[1].contains(u"bob@example.com → Hereabouts  SUBSCRIBE  presence  again"_s),
             qPrintable(lines[1]));
}

void tst_TrafficModel::putsPhonesAroundTheServer()
{
    TrafficModel model;
    model.append(batch({request("PUBLISH", "alice", "alice", "c1"),
                        notify("alice", "bob", "c2", 1, "192.0.2.11"),
                        response(200, "OK", "PUBLISH", "alice", "alice", "c1")}));
    const Ladder ladder = Ladder::of(model.dialogs({"c1", "c2"}));
    QCOMPARE(ladder.participants().size(), 3u);
    QCOMPARE(ladder.participants()[0].name, u"alice@example.com"_s);
    QVERIFY(ladder.participants()[1].isServer);
    QCOMPARE(ladder.participants()[2].name, u"bob@example.com"_s);
    QCOMPARE(ladder.steps()[1].to, 2);
    QVERIFY(Ladder::of({}).isEmpty());
}

QTEST_MAIN(tst_TrafficModel)
#include "tst_trafficmodel.moc"
