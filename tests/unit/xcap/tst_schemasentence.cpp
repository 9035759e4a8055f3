// SPDX-License-Identifier: Apache-2.0

// What libxml2 says of documents that break their schema: the same in English, and other words
// where the window has any.

#include <QTest>

#include "xcap/schema.h"
#include "xcap/schemasentence.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray ruleset(const QByteArray &content)
{
    return "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\" "
           "xmlns:pr=\"urn:ietf:params:xml:ns:pres-rules\">" +
           content + "</ruleset>";
}

/// Says nothing but the marks it was given, and so shows what it knows.
QString translated(const base::Sentence &sentence)
{
    return sentence.in([](const char *marked) { return u"<"_s + QLatin1String(marked) + u'>'; });
}

} // namespace

class TestSchemaSentence : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheSchemaSays_data();
    void saysWhatTheSchemaSays();
    void leavesTheRestAsItIs();
};

void TestSchemaSentence::saysWhatTheSchemaSays_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("english");
    QTest::newRow("an element where none may be")
        << ruleset("<rule id=\"a\"><actions/><conditions/></rule>")
        << u"Element 'conditions': This element is not expected. Expected is ( transformations )."_s;
    QTest::newRow("another element")
        << ruleset("<rule id=\"a\"/><one id=\"sip:bob@example.com\"/>")
        << u"Element 'one': This element is not expected. Expected is ( rule )."_s;
    QTest::newRow("an attribute is missing")
        << ruleset("<rule/>") << u"Element 'rule': The attribute 'id' is required but missing."_s;
    QTest::newRow("an attribute too many")
        << ruleset("<rule id=\"a\" name=\"b\"/>")
        << u"Element 'rule', attribute 'name': The attribute 'name' is not allowed."_s;
    QTest::newRow("a wrong value")
        << ruleset("<rule id=\"a\"><transformations><pr:provide-mood>maybe</pr:provide-mood>"
                   "</transformations></rule>")
        << u"Element 'provide-mood': 'maybe' is not a valid value of the atomic type 'booleanPermission'."_s;
    QTest::newRow("one of a few values")
        << ruleset("<rule id=\"a\"><actions><pr:sub-handling>perhaps</pr:sub-handling></actions>"
                   "</rule>")
        << u"Element 'sub-handling': [facet 'enumeration'] The value 'perhaps' is not an element "
           "of the set {'block', 'confirm', 'polite-block', 'allow'}."_s;
    QTest::newRow("text between elements")
        << ruleset("<rule id=\"a\">hello</rule>")
        << u"Element 'rule': Character content other than whitespace is not allowed because the "
           "content type is 'element-only'."_s;
    QTest::newRow("text in an empty element")
        << ruleset("<rule id=\"a\"><transformations><pr:provide-services><pr:all-services>x"
                   "</pr:all-services></pr:provide-services></transformations></rule>")
        << u"Element 'all-services': Character content is not allowed, because the content type "
           "is empty."_s;
}

void TestSchemaSentence::saysWhatTheSchemaSays()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QString, english);
    const xcap::Schema schema(u"policy.xsd"_s);
    const auto error = schema.validate(document);
    QVERIFY(error);
    QCOMPARE(error->sentence.english(), english);
    const QString other = translated(error->sentence);
    QVERIFY2(other.startsWith(u"<Element '"_s) && other.count(u'<') == 2, qPrintable(other));
}

void TestSchemaSentence::leavesTheRestAsItIs()
{
    const QString strange = u"Something that libxml2 will say one day"_s;
    QCOMPARE(translated(xcap::schemaSentence(strange)), strange);
    const base::Sentence half = xcap::schemaSentence(u"Element 'a': "_s + strange);
    QCOMPARE(half.english(), u"Element 'a': "_s + strange);
    QCOMPARE(translated(half), u"<Element 'a': "_s + strange + u'>');
}

QTEST_GUILESS_MAIN(TestSchemaSentence)
#include "tst_schemasentence.moc"
