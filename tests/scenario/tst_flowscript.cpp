// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "flowpattern.h"
#include "flowscript.h"

using test::FlowStep;
using test::parseFlow;
using test::Variables;

class tst_flowscript : public QObject
{
    Q_OBJECT

private slots:
    void readsARequestWithItsFields();
    void takesTheFirstFieldBehindASingleSpace();
    void joinsContinuationLines();
    void readsRawBlocksLetterByLetter();
    void unrollsRepetitions();
    void tellsPhonesAndLinesApart();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void matchesPatterns_data();
    void matchesPatterns();
    void capturesAndRemembers();
    void substitutesNames();
};

void tst_flowscript::readsARequestWithItsFields()
{
    const auto script = parseFlow("# RFC 3903, 4.4\n\n"
                                  "pua > PUBLISH sip:pres@example.com   Event: presence   "
                                  "Accept: a/b, c/d   body: open.pidf note=not here\n");
    QVERIFY(script);
    QCOMPARE(script->size(), size_t(1));
    const FlowStep &step = script->front();
    QCOMPARE(step.kind, FlowStep::Kind::Request);
    QCOMPARE(step.line, 3);
    QCOMPARE(step.actor, "pua");
    QCOMPARE(step.method, "PUBLISH");
    QCOMPARE(step.uri, "sip:pres@example.com");
    QCOMPARE(step.fields.size(), size_t(3));
    QCOMPARE(step.fields[1].name, "Accept");
    QCOMPARE(step.fields[1].value, "a/b, c/d");
    QCOMPARE(step.fields[2].value, "open.pidf note=not here");
}

void tst_flowscript::takesTheFirstFieldBehindASingleSpace()
{
    const auto script = parseFlow("pua     < 200 SIP-ETag: {first}\nbob > SUBSCRIBE Event: p\n");
    QVERIFY(script);
    QCOMPARE(script->at(0).kind, FlowStep::Kind::ExpectResponse);
    QCOMPARE(script->at(0).status, 200);
    QCOMPARE(script->at(0).fields.at(0).value, "{first}");
    QCOMPARE(script->at(1).uri, "");
    QCOMPARE(script->at(1).fields.at(0).name, "Event");
}

void tst_flowscript::joinsContinuationLines()
{
    const auto script =
        parseFlow("bob < NOTIFY\n      Event: presence\n   # no\n      body has: a b\n");
    QVERIFY(script);
    QCOMPARE(script->size(), size_t(1));
    QCOMPARE(script->at(0).fields.size(), size_t(2));
    QCOMPARE(script->at(0).fields[1].name, "body has");
    QCOMPARE(script->at(0).fields[1].value, "a b");
}

void tst_flowscript::readsRawBlocksLetterByLetter()
{
    const auto script = parseFlow("bob > raw\n  | OPTIONS sip:a SIP/2.0\n  | Subject: x\n"
                                  "  |  folded\n  |\n  |body\n");
    QVERIFY(script);
    QCOMPARE(script->at(0).kind, FlowStep::Kind::Raw);
    QCOMPARE(script->at(0).raw, "OPTIONS sip:a SIP/2.0\r\nSubject: x\r\n folded\r\n\r\nbody\r\n");
}

void tst_flowscript::unrollsRepetitions()
{
    const auto script = parseFlow("repeat 3\nbob{i} > OPTIONS sip:{i}@x\nend\nwait 2m\n");
    QVERIFY(script);
    QCOMPARE(script->size(), size_t(4));
    QCOMPARE(script->at(2).actor, "bob3");
    QCOMPARE(script->at(2).uri, "sip:3@x");
    QCOMPARE(script->at(2).line, 2);
    QCOMPARE(script->at(3).milliseconds, 120000);
}

void tst_flowscript::tellsPhonesAndLinesApart()
{
    const auto script = parseFlow("bob.work < nothing\nbob.work answers 481\n");
    QVERIFY(script);
    QCOMPARE(script->at(0).actor, "bob");
    QCOMPARE(script->at(0).phoneLine, "work");
    QCOMPARE(script->at(1).kind, FlowStep::Kind::Mood);
    QCOMPARE(script->at(1).status, 481);
}

void tst_flowscript::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no step") << QByteArray("bob says hello");
    QTest::newRow("empty") << QByteArray("# nothing\n");
    QTest::newRow("field without a name") << QByteArray("bob > OPTIONS sip:a   presence");
    QTest::newRow("field with a space in its name") << QByteArray("bob < 200   body hsa: x");
    QTest::newRow("two words expected") << QByteArray("bob < 200 OK");
    QTest::newRow("time without unit") << QByteArray("wait 3");
    QTest::newRow("raw without lines") << QByteArray("bob > raw");
    QTest::newRow("raw with a bare line") << QByteArray("bob > raw\n  | a\n  b");
    QTest::newRow("repeat without end") << QByteArray("repeat 3\nwait 1s");
    QTest::newRow("end alone") << QByteArray("wait 1s\nend");
    QTest::newRow("unknown mood") << QByteArray("bob answers maybe");
}

void tst_flowscript::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseFlow(text));
}

void tst_flowscript::matchesPatterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << QByteArray("presence") << QByteArray("presence") << true;
    QTest::newRow("longer") << QByteArray("presence") << QByteArray("presence.winfo") << false;
    QTest::newRow("shorter") << QByteArray("presence") << QByteArray("pres") << false;
    QTest::newRow("case") << QByteArray("presence") << QByteArray("Presence") << false;
    QTest::newRow("star") << QByteArray("*") << QByteArray("any thing") << true;
    QTest::newRow("star takes nothing") << QByteArray("a*") << QByteArray("a") << true;
    QTest::newRow("star within") << QByteArray("<sip:*;lr>") << QByteArray("<sip:p@x;lr>") << true;
    QTest::newRow("star must end") << QByteArray("*;lr") << QByteArray("sip:p;lr;x") << false;
    QTest::newRow("known name") << QByteArray("{tag}") << QByteArray("a1") << true;
    QTest::newRow("known name differs") << QByteArray("{tag}") << QByteArray("a2") << false;
}

void tst_flowscript::matchesPatterns()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QFETCH(bool, same);
    Variables variables{{"tag", "a1"}};
    QCOMPARE(test::matches(pattern, text, variables), same);
}

void tst_flowscript::capturesAndRemembers()
{
    Variables variables;
    QVERIFY(test::matches("<sip:{user}@{host}>;tag=*", "<sip:bob@x.org>;tag=77", variables));
    QCOMPARE(variables.value("user"), "bob");
    QCOMPARE(variables.value("host"), "x.org");
    QVERIFY(!test::matches("{user} {new}", "alice 2", variables));
    QVERIFY(!variables.contains("new"));
}

void tst_flowscript::substitutesNames()
{
    const Variables variables{{"tag", "a1"}};
    QCOMPARE(test::substitute("x{tag}y {note=Hi there} {}", variables).text, "xa1y Hi there {}");
    QVERIFY(!test::substitute("{tag}", variables).unknown);
    QCOMPARE(test::substitute("{other}", variables).unknown.value_or(""), "other");
}

QTEST_GUILESS_MAIN(tst_flowscript)
#include "tst_flowscript.moc"
