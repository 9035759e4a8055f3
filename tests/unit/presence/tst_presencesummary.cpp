// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "documents.h"
#include "presence/presencesummary.h"

using namespace Qt::Literals::StringLiterals;
using namespace presence;
using namespace presence::testing;

class TestPresenceSummary : public QObject
{
    Q_OBJECT

private slots:
    void isClosedWhenNothingIsPublished();
    void tellsWhatTheExampleOfRfc4480Says();
    void agreesWithWhatIsSent();
    void choosesTheNote_data();
    void choosesTheNote();
    void leavesAnUnknownStatusOpenToDoubt();
};

namespace {

PresenceSummary summaryOf(QByteArrayView bytes)
{
    const PidfDocument document = read(bytes);
    const Input input{.document = &document, .received = 1, .etag = {}, .sender = {}};
    return summarize({&input, 1}, Policy::Merge);
}

} // namespace

void TestPresenceSummary::isClosedWhenNothingIsPublished()
{
    PresenceSummary expected;
    expected.basic = BasicStatus::Closed;
    QVERIFY(summarize({}, Policy::Merge) == expected);
}

void TestPresenceSummary::tellsWhatTheExampleOfRfc4480Says()
{
    const PresenceSummary summary = summaryOf(exampleBytes(u"pidf/rfc4480-s4-1.xml"_s));
    QCOMPARE(summary.basic, BasicStatus::Open);
    QCOMPARE(summary.activity, u"away"_s);
    QCOMPARE(summary.mood, u"angry"_s);
    QCOMPARE(summary.note, u"Scoring 120"_s);
    QCOMPARE(summary.sphere, u"bowling league"_s);
    QCOMPARE(summary.contact, u"im:someone@mobile.example.net"_s);
    QCOMPARE(summary.services, 3);
    QCOMPARE(summary.devices, 2); // one is only named by a tuple
}

void TestPresenceSummary::agreesWithWhatIsSent()
{
    const PidfDocument ghost = read(testing::presence(
        tuple("t", "open", "<contact>sip:ghost@b</contact>") +
        "<dm:person id='p'><rpid:activities><rpid:busy/></rpid:activities></dm:person>"));
    const PidfDocument closed = read(testing::presence(tuple("t", "closed")));
    const Input inputs[] = {{.document = &ghost, .received = 1, .etag = "1", .sender = "phone"},
                            {.document = &closed, .received = 2, .etag = "2", .sender = "phone"}};
    const PresenceSummary merged = summarize(inputs, Policy::Merge);
    QCOMPARE(merged.basic, BasicStatus::Closed);
    QCOMPARE(merged.activity, QString());
    QCOMPARE(merged.services, 1);
    const PresenceSummary all = summarize(inputs, Policy::All);
    QCOMPARE(all.basic, BasicStatus::Open);
    QCOMPARE(all.activity, u"busy"_s);
    QCOMPARE(all.contact, u"sip:ghost@b"_s);
    QCOMPARE(all.services, 2);
}

void TestPresenceSummary::choosesTheNote_data()
{
    QTest::addColumn<QByteArray>("children");
    QTest::addColumn<QString>("note");
    const QByteArray closed = tuple("a", "closed", "<note>closed</note>");
    const QByteArray open = tuple("b", "open", "<note>open</note>");
    const QByteArray document = "<note>document</note>";
    const QByteArray person = "<dm:person id='p'><dm:note>person</dm:note></dm:person>";
    QTest::newRow("none") << tuple("a", "open") << QString();
    QTest::newRow("of a tuple") << closed << u"closed"_s;
    QTest::newRow("open tuple first") << closed + open << u"open"_s;
    QTest::newRow("document before tuples") << closed + open + document << u"document"_s;
    QTest::newRow("person before all") << closed + open + document + person << u"person"_s;
}

void TestPresenceSummary::choosesTheNote()
{
    QFETCH(QByteArray, children);
    QTEST(summaryOf(testing::presence(children)).note, "note");
}

void TestPresenceSummary::leavesAnUnknownStatusOpenToDoubt()
{
    QCOMPARE(summaryOf(testing::presence(tuple("a", "unknown"))).basic, BasicStatus::None);
}

QTEST_APPLESS_MAIN(TestPresenceSummary)
#include "tst_presencesummary.moc"
