// SPDX-License-Identifier: Apache-2.0
// RFC 3261, 10.3, steps 6 and 7: which binding a Contact means, and in which order; seen through
// the registrar, for what counts is what is left in rows and memory.

#include <QTest>

#include "registrarfixture.h"

using sip::HeaderId;
using test::RegistrarFixture;
using test::Reply;

namespace {

constexpr char Phone[] = "Contact: <sip:alice@192.0.2.7:5062>";
constexpr char PhoneUri[] = "sip:alice@192.0.2.7:5062";

} // namespace

class TestBindingUpdate : public QObject
{
    Q_OBJECT

private slots:
    void removesOneContact();
    void starRemovesAll();
    void starOutOfOrderRemovesNothing();
    void outOfOrderChangesNothing_data();
    void outOfOrderChangesNothing();
    void anotherCallIdUpdates();
    void knowsAnEqualContact();
    void keepsUnequalContactsApart();
    void contactTwiceInOneRequestIsOne();
    void anotherFlowOfADeviceReplacesTheOld();
    void anotherDeviceStaysBeside();
    void twoDevicesMayHaveOneUri();
    void theUriAloneRemovesFlows();
};

void TestBindingUpdate::removesOneContact()
{
    RegistrarFixture fixture;
    fixture.answer({Phone, "Contact: <sip:alice@192.0.2.8>"});
    const Reply reply = fixture.answer({"Contact: <sip:alice@192.0.2.7:5062>;expires=0"});
    QCOMPARE(reply.values(HeaderId::Contact), QByteArrayList{"<sip:alice@192.0.2.8>;expires=3600"});
    QCOMPARE(fixture.committer.rows.size(), size_t(1));
    QCOMPARE(fixture.timers.size(), 1);
}

void TestBindingUpdate::starRemovesAll()
{
    RegistrarFixture fixture;
    fixture.answer({Phone, "Contact: <sip:alice@192.0.2.8>"});
    const Reply reply = fixture.answer({"Contact: *", "Expires: 0"});
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.values(HeaderId::Contact).isEmpty());
    QVERIFY(fixture.committer.rows.empty());
    QVERIFY(fixture.locations.lookup(RegistrarFixture::Alice).empty());
    QCOMPARE(fixture.timers.size(), 0);
    QVERIFY(!fixture.locations.exists(0)); // its slot is free again
}

void TestBindingUpdate::starOutOfOrderRemovesNothing()
{
    RegistrarFixture fixture;
    fixture.callId = "other";
    fixture.answer({Phone});
    fixture.callId = "one";
    fixture.cseq = 9;
    fixture.answer({"Contact: <sip:alice@192.0.2.8>"});
    fixture.cseq = 9;
    QCOMPARE(fixture.answer({"Contact: *", "Expires: 0"}).status, 500);
    QCOMPARE(fixture.committer.rows.size(), size_t(2));
}

void TestBindingUpdate::outOfOrderChangesNothing_data()
{
    QTest::addColumn<int>("cseq");
    QTest::addColumn<QByteArray>("expires");
    QTest::newRow("lower") << 4 << QByteArray("600");
    QTest::newRow("the same") << 5 << QByteArray("600");
    QTest::newRow("removal") << 5 << QByteArray("0");
}

void TestBindingUpdate::outOfOrderChangesNothing()
{
    QFETCH(int, cseq);
    QFETCH(QByteArray, expires);
    RegistrarFixture fixture;
    fixture.cseq = 4;
    fixture.answer({Phone, "Expires: 900"});
    const auto before = fixture.committer.rows;

    // The first contact alone could be added.
    fixture.cseq = cseq - 1;
    const Reply reply =
        fixture.answer({"Contact: <sip:alice@192.0.2.8>", Phone, "Expires: " + expires});

    QCOMPARE(reply.status, 500);
    QVERIFY(fixture.committer.rows == before);
    QCOMPARE(fixture.fetch(), QByteArrayList{"<sip:alice@192.0.2.7:5062>;expires=900"});
}

void TestBindingUpdate::anotherCallIdUpdates()
{
    RegistrarFixture fixture;
    fixture.cseq = 100;
    fixture.answer({Phone, "Expires: 900"});
    fixture.callId = "after-the-reboot";
    fixture.cseq = 0;
    QCOMPARE(fixture.answer({Phone, "Expires: 600"}).status, 200);
    QCOMPARE(fixture.committer.rows[PhoneUri].cseq, 1U);
    QCOMPARE(fixture.committer.rows[PhoneUri].callId, QByteArray("after-the-reboot"));
}

void TestBindingUpdate::knowsAnEqualContact()
{
    RegistrarFixture fixture;
    fixture.answer({"Contact: <sip:%61lice@PHONE.example.com;transport=TCP>"});
    fixture.answer({"Contact: <sip:alice@phone.example.com;ob;transport=tcp>"});
    QCOMPARE(fixture.fetch(),
             QByteArrayList{"<sip:alice@phone.example.com;ob;transport=tcp>;expires=3600"});
    // The row of the other spelling is gone, in one piece with the new one.
    QCOMPARE(fixture.committer.rows.size(), size_t(1));
    const auto &entries = fixture.committer.batches[1].entries();
    QCOMPARE(entries.size(), size_t(2));
    QVERIFY(entries[0].group != 0);
    QCOMPARE(entries[0].group, entries[1].group);
}

void TestBindingUpdate::keepsUnequalContactsApart()
{
    RegistrarFixture fixture;
    const Reply reply = fixture.answer({"Contact: <sip:alice@192.0.2.7>",
                                        "Contact: <sip:alice@192.0.2.7:5060>, "
                                        "<sip:alice@192.0.2.7;transport=tcp>",
                                        "Contact: <sip:ALICE@192.0.2.7>"});
    QCOMPARE(reply.values(HeaderId::Contact).size(), 4);
}

void TestBindingUpdate::contactTwiceInOneRequestIsOne()
{
    RegistrarFixture fixture;
    const Reply reply = fixture.answer(
        {"Contact: <sip:alice@192.0.2.7>;q=0.1", "Contact: <sip:alice@192.0.2.7>;q=0.2"});
    QCOMPARE(reply.values(HeaderId::Contact),
             QByteArrayList{"<sip:alice@192.0.2.7>;q=0.2;expires=3600"});
    QCOMPARE(fixture.timers.size(), 1);
}

void TestBindingUpdate::anotherFlowOfADeviceReplacesTheOld()
{
    RegistrarFixture fixture;
    fixture.answer({"Contact: <sip:alice@192.0.2.7:4001>;reg-id=1"
                    ";+sip.instance=\"<urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF>\""});
    fixture.callId = "after-the-reboot";
    fixture.answer({"Contact: <sip:alice@192.0.2.7:4002>;reg-id=1"
                    ";+sip.instance=\"<urn:uuid:00000000-0000-1000-8000-aabbccddeeff>\""});
    QCOMPARE(fixture.committer.rows.size(), size_t(1));
    QCOMPARE(fixture.committer.rows.begin()->second.key.contact,
             QByteArray("sip:alice@192.0.2.7:4002"));
    QCOMPARE(fixture.locations.lookup(RegistrarFixture::Alice).size(), size_t(1));
}

void TestBindingUpdate::anotherDeviceStaysBeside()
{
    RegistrarFixture fixture;
    const QByteArray one = ";+sip.instance=\"<urn:uuid:1>\"";
    fixture.answer({"Contact: <sip:alice@192.0.2.7:4001>;reg-id=1" + one});
    fixture.answer({"Contact: <sip:alice@192.0.2.7:4002>;reg-id=2" + one});
    fixture.answer({"Contact: <sip:alice@192.0.2.8>;reg-id=1;+sip.instance=\"<urn:uuid:2>\""});
    // Without reg-id an instance names no flow.
    fixture.answer({"Contact: <sip:alice@192.0.2.9>" + one});
    QCOMPARE(fixture.fetch().size(), 4);
}

// Each behind a NAT of its own, both called 192.168.1.5 there.
void TestBindingUpdate::twoDevicesMayHaveOneUri()
{
    RegistrarFixture fixture;
    const QByteArray uri = "Contact: <sip:alice@192.168.1.5>;reg-id=1;+sip.instance=";
    fixture.answer({uri + "\"<urn:uuid:1>\""});
    fixture.callId = "of-the-other";
    QCOMPARE(fixture.answer({uri + "\"<urn:uuid:2>\""}).values(HeaderId::Contact).size(), 2);
    QCOMPARE(fixture.committer.rows.size(), size_t(2));

    fixture.answer({uri + "\"<urn:uuid:2>\";expires=0"});
    QCOMPARE(fixture.committer.rows.size(), size_t(1));
    QCOMPARE(fixture.committer.rows.begin()->second.key.instance, QByteArray("<urn:uuid:1>"));
}

void TestBindingUpdate::theUriAloneRemovesFlows()
{
    RegistrarFixture fixture;
    fixture.answer({"Contact: <sip:alice@192.168.1.5>;reg-id=1;+sip.instance=\"<urn:uuid:1>\""});
    fixture.answer({"Contact: <sip:alice@192.168.1.5>;expires=0"});
    QVERIFY(fixture.committer.rows.empty());
    QVERIFY(fixture.fetch().isEmpty());
}

QTEST_GUILESS_MAIN(TestBindingUpdate)
#include "tst_bindingupdate.moc"
