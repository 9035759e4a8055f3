// SPDX-License-Identifier: Apache-2.0
// What a REGISTER asks for, without any registration.

#include <QTest>

#include "registrar/registerrequest.h"
#include "registrarfixture.h"

using registrar::RegisterRequest;
using sip::HeaderId;

class TestRegisterRequest : public QObject
{
    Q_OBJECT

private slots:
    void grantsAnInterval_data();
    void grantsAnInterval();
    void knowsStar_data();
    void knowsStar();
    void countsRegId_data();
    void countsRegId();
    void readsQuality_data();
    void readsQuality();
    void keepsParametersOfOthers();
    void joinsPaths();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void refusesTooManyContacts();

private:
    static base::Result<RegisterRequest, sip::Refusal>
    read(const QByteArrayList &lines, const registrar::RegistrarSettings &settings = {});
};

base::Result<RegisterRequest, sip::Refusal>
TestRegisterRequest::read(const QByteArrayList &lines, const registrar::RegistrarSettings &settings)
{
    test::RegistrarFixture fixture;
    return RegisterRequest::read(test::parsedRequest(fixture.message(lines)), settings);
}

void TestRegisterRequest::grantsAnInterval_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<qint64>("granted"); // -n: 423 with Min-Expires n
    const QByteArray contact = "Contact: <sip:a@192.0.2.7>";
    QTest::newRow("default") << QByteArrayList{contact} << 60 << qint64(3600);
    QTest::newRow("Expires") << QByteArrayList{contact, "Expires: 600"} << 60 << qint64(600);
    QTest::newRow("Contact outranks Expires")
        << QByteArrayList{contact + ";expires=700", "Expires: 600"} << 60 << qint64(700);
    QTest::newRow("maximum") << QByteArrayList{contact + ";expires=100000"} << 60 << qint64(86400);
    QTest::newRow("zero is never too brief")
        << QByteArrayList{contact + ";expires=0"} << 60 << qint64(0);
    QTest::newRow("at the minimum") << QByteArrayList{contact, "Expires: 60"} << 60 << qint64(60);
    QTest::newRow("too brief") << QByteArrayList{contact, "Expires: 59"} << 60 << qint64(-60);
    QTest::newRow("an hour is enough for any minimum")
        << QByteArrayList{contact, "Expires: 3600"} << 7200 << qint64(3600);
    QTest::newRow("under an hour and the minimum")
        << QByteArrayList{contact, "Expires: 3599"} << 7200 << qint64(-3600);
    QTest::newRow("malformed is an hour")
        << QByteArrayList{contact + ";expires=soon"} << 60 << qint64(3600);
    QTest::newRow("no value is an hour")
        << QByteArrayList{contact + ";expires"} << 60 << qint64(3600);
    QTest::newRow("over 2**32-1") << QByteArrayList{contact + ";expires=280297596632815"} << 60
                                  << qint64(86400);
}

void TestRegisterRequest::grantsAnInterval()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(int, minimum);
    QFETCH(qint64, granted);
    registrar::RegistrarSettings settings;
    settings.minimumExpires = quint32(minimum);

    const auto asked = read(lines, settings);

    if (granted < 0) {
        QVERIFY(!asked);
        QCOMPARE(asked.error().status, sip::StatusCode::IntervalTooBrief);
        QCOMPARE(asked.error().fields.size(), size_t(1));
        QCOMPARE(asked.error().fields[0].first, HeaderId::MinExpires);
        QCOMPARE(asked.error().fields[0].second, QByteArray::number(-granted));
        return;
    }
    QVERIFY(asked.has_value());
    QCOMPARE(asked->kind, RegisterRequest::Kind::Update);
    QCOMPARE(qint64(asked->contacts[0].expires), granted);
}

void TestRegisterRequest::knowsStar_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("Expires 0") << QByteArrayList{"Contact: *", "Expires: 0"} << true;
    QTest::newRow("compact form") << QByteArrayList{"m: *", "Expires: 0"} << true;
    QTest::newRow("no Expires") << QByteArrayList{"Contact: *"} << false;
    QTest::newRow("Expires not 0") << QByteArrayList{"Contact: *", "Expires: 10"} << false;
    QTest::newRow("beside another")
        << QByteArrayList{"Contact: *, <sip:a@192.0.2.7>", "Expires: 0"} << false;
    QTest::newRow("beside another line")
        << QByteArrayList{"Contact: <sip:a@192.0.2.7>", "Contact: *", "Expires: 0"} << false;
    QTest::newRow("with a parameter") << QByteArrayList{"Contact: *;expires=0"} << false;
}

void TestRegisterRequest::knowsStar()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(bool, isValid);
    const auto asked = read(lines);
    QCOMPARE(asked.has_value(), isValid);
    if (isValid)
        QCOMPARE(asked->kind, RegisterRequest::Kind::RemoveAll);
    else
        QCOMPARE(asked.error().status, sip::StatusCode::BadRequest);
}

void TestRegisterRequest::countsRegId_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("regId");
    const QByteArray instance = ";+sip.instance=\"<urn:uuid:1>\"";
    const QByteArray contact = "Contact: <sip:a@192.0.2.7>";
    const QByteArray proxy = "Via: SIP/2.0/UDP 198.51.100.9;branch=z9hG4bK2";
    QTest::newRow("direct") << QByteArrayList{contact + ";reg-id=2" + instance} << 2;
    QTest::newRow("without instance") << QByteArrayList{contact + ";reg-id=2"} << 0;
    QTest::newRow("not a number") << QByteArrayList{contact + ";reg-id=x" + instance} << 0;
    QTest::newRow("over 2**31-1") << QByteArrayList{contact + ";reg-id=2147483648" + instance} << 0;
    QTest::newRow("behind a proxy") << QByteArrayList{proxy, contact + ";reg-id=2" + instance} << 0;
    QTest::newRow("behind an edge proxy")
        << QByteArrayList{proxy, "Path: <sip:edge.example.com;lr;ob>",
                          contact + ";reg-id=2" + instance}
        << 2;
    QTest::newRow("behind one that keeps no flow")
        << QByteArrayList{proxy, "Path: <sip:edge.example.com;lr>",
                          contact + ";reg-id=2" + instance}
        << 0;
}

void TestRegisterRequest::countsRegId()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(int, regId);
    const auto asked = read(lines);
    QVERIFY(asked.has_value());
    QCOMPARE(asked->contacts[0].regId, regId);
}

void TestRegisterRequest::readsQuality_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<int>("q");
    QTest::newRow("none") << QByteArray() << 1000;
    QTest::newRow("0.7") << QByteArray(";q=0.7") << 700;
    QTest::newRow("0.125") << QByteArray(";q=0.125") << 125;
    QTest::newRow("0") << QByteArray(";q=0") << 0;
    QTest::newRow("1.000") << QByteArray(";q=1.000") << 1000;
    QTest::newRow("no qvalue") << QByteArray(";q=high") << 1000;
    QTest::newRow("too large") << QByteArray(";q=1.5") << 1000;
}

void TestRegisterRequest::readsQuality()
{
    QFETCH(QByteArray, parameter);
    QFETCH(int, q);
    const auto asked = read({"Contact: <sip:a@192.0.2.7>" + parameter});
    QVERIFY(asked.has_value());
    QCOMPARE(asked->contacts[0].q, q);
}

void TestRegisterRequest::keepsParametersOfOthers()
{
    const auto asked =
        read({"Contact: <sip:a@192.0.2.7;transport=tcp> ; q=0.5;methods=\"INVITE,BYE\";Expires=90"
              ";+sip.instance=\"<urn:uuid:1>\";reg-id=1;pub-gruu=\"sip:a@example.com;gr=1\";x"});
    QVERIFY(asked.has_value());
    const registrar::ContactAddress &contact = asked->contacts[0];
    QCOMPARE(contact.uri.toByteArray(), QByteArray("sip:a@192.0.2.7;transport=tcp"));
    QCOMPARE(contact.parameters,
             QByteArray(";methods=\"INVITE,BYE\";+sip.instance=\"<urn:uuid:1>\";reg-id=1;x"));
    QCOMPARE(contact.instance, QByteArray("<urn:uuid:1>"));
    QCOMPARE(contact.expires, 90U);
}

void TestRegisterRequest::joinsPaths()
{
    const auto asked = read({"Path: <sip:p1.example.com;lr>, <sip:p2.example.com;lr>",
                             "Contact: <sip:a@192.0.2.7>", "Path: <sip:p3.example.com;lr>"});
    QVERIFY(asked.has_value());
    QCOMPARE(asked->path, QByteArray("<sip:p1.example.com;lr>, <sip:p2.example.com;lr>, "
                                     "<sip:p3.example.com;lr>"));
}

void TestRegisterRequest::refusesWhatIsMalformed_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    const QByteArray contact = "Contact: <sip:a@192.0.2.7>";
    QTest::newRow("Contact") << QByteArrayList{"Contact: <sip:a@192.0.2.7"};
    QTest::newRow("one of two") << QByteArrayList{contact + ", nobody"};
    QTest::newRow("Expires") << QByteArrayList{contact, "Expires: -1"};
    QTest::newRow("Path") << QByteArrayList{contact, "Path: nowhere"};
    // RFC 5626, 6: one flow in one request
    QTest::newRow("two flows") << QByteArrayList{
        contact + ";reg-id=1;+sip.instance=\"<urn:uuid:1>\"",
        "Contact: <sip:b@192.0.2.7>;reg-id=2;+sip.instance=\"<urn:uuid:1>\""};
}

void TestRegisterRequest::refusesWhatIsMalformed()
{
    QFETCH(QByteArrayList, lines);
    const auto asked = read(lines);
    QVERIFY(!asked);
    QCOMPARE(asked.error().status, sip::StatusCode::BadRequest);
}

void TestRegisterRequest::refusesTooManyContacts()
{
    registrar::RegistrarSettings settings;
    settings.bindingsPerUser = 2;
    QByteArrayList lines(4, "Contact: <sip:a@192.0.2.7>");
    QVERIFY(read(lines, settings).has_value());
    lines.append("Contact: <sip:a@192.0.2.7>");
    const auto asked = read(lines, settings);
    QVERIFY(!asked);
    QCOMPARE(asked.error().status, sip::StatusCode::Forbidden);
}

QTEST_GUILESS_MAIN(TestRegisterRequest)
#include "tst_registerrequest.moc"
