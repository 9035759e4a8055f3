// SPDX-License-Identifier: Apache-2.0
// RFC 3261, 10.3, from a REGISTER to its answer, the row and the look-up.

#include <QRegularExpression>
#include <QTest>

#include "registrarfixture.h"

using registrar::RegistrarSettings;
using sip::HeaderId;
using test::RegistrarFixture;
using test::Reply;

namespace {

constexpr char Phone[] = "Contact: <sip:alice@192.0.2.7:5062>";
constexpr char PhoneUri[] = "sip:alice@192.0.2.7:5062";

} // namespace

class TestRegistrar : public QObject
{
    Q_OBJECT

private slots:
    void answersTortureMessages_data();
    void answersTortureMessages();
    void answersWhenTheRowIsCommitted();
    void writesTheRow();
    void fetchWaitsForWhatItLists();
    void fetchOfNobodyIsEmpty();
    void listsWhatIsLeft();
    void returnsPath();
    void offersNoGruu();
    void writesShortQuality();
    void limitsBindings();
    void refreshesBeyondALoweredLimit();
    void refusesBriefIntervals();
    void refusesAorsThatFitNoColumn();
    void expires();
    void refreshMovesTheEnd();
    void restoresRows();
    void removesRowsThatExpiredMeanwhile();
    void skipsRowsWithoutUri();
    void looksUpByQuality();
};

void TestRegistrar::answersTortureMessages_data()
{
    QTest::addColumn<QByteArrayList>("contacts"); // sorted; none: 400
    QTest::newRow("cparam01") << QByteArrayList{
        "<sip:+19725552222@gw1.example.net>;unknownparam;expires=3600"};
    QTest::newRow("cparam02") << QByteArrayList{
        "<sip:+19725552222@gw1.example.net;unknownparam>;expires=3600"};
    QTest::newRow("regescrt") << QByteArrayList{
        "<sip:user@example.com?Route=%3Csip:sip.example.com%3E>;expires=3600"};
    QTest::newRow("escnull") << QByteArrayList{"<sip:%00%00@host5.example.com>;expires=3600",
                                               "<sip:%00@host5.example.com>;expires=3600"};
    QTest::newRow("regaut01") << QByteArrayList{};
    QTest::newRow("ipv6-good") << QByteArrayList{"<sip:caller@[2001:db8::1]>;expires=3600"};
    QTest::newRow("unksm2") << QByteArrayList{};
    QTest::newRow("regbadct") << QByteArrayList{};
}

void TestRegistrar::answersTortureMessages()
{
    QFETCH(QByteArrayList, contacts);
    RegistrarFixture fixture;
    const QByteArray name(QTest::currentDataTag());
    const QByteArray bytes =
        test::fileBytes(QStringLiteral(TEST_DATA "/%1.dat").arg(QLatin1String(name)));
    QVERIFY(!bytes.isEmpty());

    const quint64 reply = fixture.send(bytes);
    fixture.commit();

    if (name == "regaut01") { // a fetch: it has no Contact
        QCOMPARE(fixture.replies[reply].status, 200);
        QCOMPARE(fixture.replies[reply].values(HeaderId::Contact), contacts);
        return;
    }
    if (contacts.isEmpty()) {
        QCOMPARE(fixture.replies[reply].status, 400);
        QVERIFY(fixture.committer.rows.empty());
        return;
    }
    QCOMPARE(fixture.replies[reply].status, 200);
    QByteArrayList listed = fixture.replies[reply].values(HeaderId::Contact);
    std::sort(listed.begin(), listed.end());
    QCOMPARE(listed, contacts);
    QCOMPARE(fixture.committer.rows.size(), size_t(contacts.size()));
    if (name == "escnull") { // the NUL has not shortened the user
        const QByteArray user = fixture.committer.rows.begin()->second.key.username;
        QCOMPARE(user, QByteArray("null-\0-null", 11));
    }
}

void TestRegistrar::answersWhenTheRowIsCommitted()
{
    RegistrarFixture fixture;
    const quint64 reply = fixture.send(fixture.message({Phone, "Expires: 600"}));
    fixture.ledger.seal();
    QCOMPARE(fixture.replies[reply].status, 0);

    QVERIFY(fixture.committer.workOnce());

    QCOMPARE(fixture.replies[reply].status, 200);
    const sip::ParsedMessage response = fixture.replies[reply].parsed();
    QVERIFY(!response.error);
    QVERIFY(!response.response().toTag().isEmpty());
    QCOMPARE(response.response().value(HeaderId::Contact),
             "<sip:alice@192.0.2.7:5062>;expires=600");
    QCOMPARE(response.response().value(HeaderId::Date), "Thu, 01 Jan 2026 00:00:00 GMT");
    QCOMPARE(response.response().value(HeaderId::Supported), "path");
}

void TestRegistrar::writesTheRow()
{
    RegistrarFixture fixture;
    fixture.cseq = 41;
    fixture.answer({"Contact: \"Alice\" <sip:alice@192.0.2.7:5062>;q=0.25;expires=900;reg-id=1"
                    ";+sip.instance=\"<urn:uuid:1>\"",
                    "Path: <sip:edge.example.com;lr>", "User-Agent: Phone/1.0"});

    const qint64 now = fixture.clock.wallSeconds();
    store::BindingRecord expected;
    expected.key = {"alice", "example.com", PhoneUri, "<urn:uuid:1>", 1};
    expected.callId = "one@phone.example.com";
    expected.cseq = 42;
    expected.q = 250;
    expected.expires = now + 900;
    expected.path = "<sip:edge.example.com;lr>";
    expected.received = "udp 192.0.2.7:5062";
    expected.transport = "socket 1";
    expected.userAgent = "Phone/1.0";
    expected.parameters = ";reg-id=1;+sip.instance=\"<urn:uuid:1>\"";
    expected.updated = now;
    QCOMPARE(fixture.committer.rows.size(), size_t(1));
    QVERIFY(fixture.committer.rows.begin()->second == expected);
    QCOMPARE(fixture.committer.batches[0].entries()[0].owner, registrar::owner(0));
}

void TestRegistrar::fetchWaitsForWhatItLists()
{
    RegistrarFixture fixture;
    const quint64 reply = fixture.send(fixture.message({Phone}));
    const quint64 fetch = fixture.send(fixture.message({}));
    fixture.ledger.seal();
    QCOMPARE(fixture.replies[fetch].status, 0);
    fixture.commit();
    QCOMPARE(fixture.replies[reply].status, 200);
    QCOMPARE(fixture.replies[fetch].values(HeaderId::Contact).size(), 1);
}

void TestRegistrar::fetchOfNobodyIsEmpty()
{
    RegistrarFixture fixture;
    const quint64 reply = fixture.send(fixture.message({}));
    // Nothing to wait for.
    QCOMPARE(fixture.replies[reply].status, 200);
    QVERIFY(fixture.replies[reply].values(HeaderId::Contact).isEmpty());
    QVERIFY(fixture.committer.batches.empty());
    QCOMPARE(fixture.locations.end(), registrar::RegistrationId(0));
}

void TestRegistrar::listsWhatIsLeft()
{
    RegistrarFixture fixture;
    fixture.answer({Phone, "Expires: 600"});
    fixture.advance(100);
    QCOMPARE(fixture.fetch(), QByteArrayList{"<sip:alice@192.0.2.7:5062>;expires=500"});
}

void TestRegistrar::returnsPath()
{
    RegistrarFixture fixture;
    const Reply reply =
        fixture.answer({Phone, "Path: <sip:p1.example.com;lr>", "Path: <sip:p2.example.com;lr>"});
    QCOMPARE(reply.values(HeaderId::Path),
             (QByteArrayList{"<sip:p1.example.com;lr>", "<sip:p2.example.com;lr>"}));
}

void TestRegistrar::offersNoGruu()
{
    RegistrarFixture fixture;
    const Reply reply = fixture.answer(
        {"Supported: gruu, outbound",
         "Contact: <sip:alice@192.0.2.7>;+sip.instance=\"<urn:uuid:1>\";reg-id=1"
         ";pub-gruu=\"sip:alice@example.com;gr=x\";temp-gruu=\"sip:t@example.com;gr\""});
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.bytes.contains("gruu"));
    QVERIFY(!reply.bytes.contains("outbound"));
}

void TestRegistrar::writesShortQuality()
{
    RegistrarFixture fixture;
    const Reply reply = fixture.answer(
        {"Contact: <sip:a@192.0.2.1>;q=0.500, <sip:a@192.0.2.2>;q=0.125, <sip:a@192.0.2.3>;q=0.0, "
         "<sip:a@192.0.2.4>;q=1.0, <sip:a@192.0.2.5>;q=0.05"});
    QCOMPARE(reply.values(HeaderId::Contact),
             (QByteArrayList{
                 "<sip:a@192.0.2.4>;expires=3600", "<sip:a@192.0.2.1>;q=0.5;expires=3600",
                 "<sip:a@192.0.2.2>;q=0.125;expires=3600", "<sip:a@192.0.2.5>;q=0.05;expires=3600",
                 "<sip:a@192.0.2.3>;q=0;expires=3600"}));
}

void TestRegistrar::limitsBindings()
{
    RegistrarSettings settings;
    settings.bindingsPerUser = 2;
    RegistrarFixture fixture(settings);
    fixture.answer({"Contact: <sip:a@192.0.2.1>, <sip:a@192.0.2.2>"});
    QCOMPARE(fixture.answer({"Contact: <sip:a@192.0.2.3>"}).status, 403);
    QCOMPARE(fixture.committer.rows.size(), size_t(2));
    // One for another is no more than before.
    QCOMPARE(fixture.answer({"Contact: <sip:a@192.0.2.3>, <sip:a@192.0.2.1>;expires=0"}).status,
             200);
    QCOMPARE(fixture.committer.rows.size(), size_t(2));
}

void TestRegistrar::refreshesBeyondALoweredLimit()
{
    RegistrarFixture fixture;
    fixture.answer({"Contact: <sip:a@192.0.2.1>, <sip:a@192.0.2.2>"});
    RegistrarSettings settings;
    settings.bindingsPerUser = 1;
    fixture.registrar.setSettings(settings);
    QCOMPARE(fixture.answer({"Contact: <sip:a@192.0.2.1>"}).status, 200);
}

void TestRegistrar::refusesBriefIntervals()
{
    RegistrarFixture fixture;
    const Reply reply = fixture.answer({Phone, "Contact: <sip:alice@192.0.2.8>;expires=30"});
    QCOMPARE(reply.status, 423);
    QCOMPARE(reply.values(HeaderId::MinExpires), QByteArrayList{"60"});
    QVERIFY(fixture.committer.rows.empty());
}

void TestRegistrar::refusesAorsThatFitNoColumn()
{
    RegistrarFixture fixture;
    QByteArray bytes = fixture.message({Phone});
    bytes.replace("To: <sip:alice@", "To: <sip:" + QByteArray(65, 'a') + '@');
    const quint64 reply = fixture.send(bytes);
    QCOMPARE(fixture.replies[reply].status, 404);
}

void TestRegistrar::expires()
{
    RegistrarFixture fixture;
    fixture.answer({Phone, "Contact: <sip:alice@192.0.2.8>;expires=100", "Expires: 200"});
    fixture.advance(99);
    QCOMPARE(fixture.locations.bindings(), qsizetype(2));
    fixture.advance(1);
    QCOMPARE(fixture.locations.bindings(), qsizetype(1));
    fixture.commit();
    QCOMPARE(fixture.committer.rows.size(), size_t(1));
    fixture.advance(100);
    fixture.commit();
    QVERIFY(fixture.locations.lookup(RegistrarFixture::Alice).empty());
    QVERIFY(fixture.committer.rows.empty());
}

void TestRegistrar::refreshMovesTheEnd()
{
    RegistrarFixture fixture;
    fixture.answer({Phone, "Expires: 100"});
    fixture.advance(90);
    fixture.answer({Phone, "Expires: 100"});
    fixture.advance(99);
    QCOMPARE(fixture.fetch(), QByteArrayList{"<sip:alice@192.0.2.7:5062>;expires=1"});
    QCOMPARE(fixture.timers.size(), 1);
}

void TestRegistrar::restoresRows()
{
    RegistrarFixture first;
    first.answer({"Contact: <sip:alice@192.0.2.7:5062>;q=0.5;x=y", "Expires: 600"});
    first.answer({"Contact: <sip:alice@192.0.2.8>"});
    std::vector<store::BindingRecord> rows;
    for (const auto &[contact, record] : first.committer.rows)
        rows.push_back(record);

    RegistrarFixture second;
    second.registrar.restore(rows);

    QCOMPARE(second.timers.size(), 2);
    const auto bindings = second.locations.lookup(RegistrarFixture::Alice);
    QCOMPARE(bindings.size(), size_t(2));
    QCOMPARE(bindings[1].hop.peer, *sip::Endpoint::parse("192.0.2.7", 5062));
    QCOMPARE(bindings[1].hop.listener, quint16(1));
    QCOMPARE(bindings[1].hop.connection, 0U);
    QCOMPARE(second.fetch(), (QByteArrayList{"<sip:alice@192.0.2.7:5062>;x=y;q=0.5;expires=600",
                                             "<sip:alice@192.0.2.8>;expires=3600"}));
    // The order of requests is known as before.
    second.cseq = 0;
    QCOMPARE(second.answer({Phone}).status, 500);
    second.advance(600);
    QCOMPARE(second.locations.bindings(), qsizetype(1));
}

void TestRegistrar::removesRowsThatExpiredMeanwhile()
{
    RegistrarFixture fixture;
    fixture.answer({Phone, "Expires: 100"});
    const store::BindingRecord row = fixture.committer.rows[PhoneUri];
    RegistrarFixture later;
    later.committer.rows[PhoneUri] = row;
    later.advance(1000);
    later.registrar.restore({row});
    later.advance(1);
    later.commit();
    QVERIFY(later.locations.lookup(RegistrarFixture::Alice).empty());
    QVERIFY(later.committer.rows.empty());
}

void TestRegistrar::skipsRowsWithoutUri()
{
    RegistrarFixture fixture;
    store::BindingRecord row;
    row.key = {"alice", "example.com", "nowhere"};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("alice@example.com")));
    fixture.registrar.restore({row});
    QCOMPARE(fixture.locations.bindings(), qsizetype(0));
}

void TestRegistrar::looksUpByQuality()
{
    RegistrarFixture fixture;
    fixture.answer({"Contact: <sip:alice@192.0.2.8>;q=0.3, <sip:alice@192.0.2.9>;q=0.9"});
    const auto bindings = fixture.locations.lookup(RegistrarFixture::Alice);
    QCOMPARE(bindings.size(), size_t(2));
    QCOMPARE(bindings[0].uri.toByteArray(), QByteArray("sip:alice@192.0.2.9"));
    QCOMPARE(bindings[0].hop.peer.port, quint16(5062));
    QCOMPARE(bindings[0].hop.connection, 3U);
    QVERIFY(fixture.locations.lookup("sip:bob@example.com").empty());
}

QTEST_GUILESS_MAIN(TestRegistrar)
#include "tst_registrar.moc"
