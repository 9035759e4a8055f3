// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "xcap/conflict.h"
#include "xcap/schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace xcap;

// application/xcap-error+xml (RFC 4825, 11).
class TestConflict : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsValid_data();
    void everyKindIsValid();
    void writesTheExampleOfTheRfc();
    void writesTheAncestor();
};

void TestConflict::everyKindIsValid_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(Conflict::Kind::NotUtf8); ++kind)
        QTest::newRow(elementName(Conflict::Kind(kind)).constData()) << kind;
}

void TestConflict::everyKindIsValid()
{
    QFETCH(int, kind);
    const Schema schema(u"xcap-error.xsd"_s);
    QVERIFY(schema.isCompiled());
    Conflict conflict;
    conflict.kind = Conflict::Kind(kind);
    conflict.phrase = u"Line 1: <\"&'> \u20AC"_s;
    conflict.exists = {{"a/b", {}}, {"a/c/@d", {"1", "<2>"}}};
    conflict.ancestor = "a/b?xmlns(a=urn:a)";
    conflict.extension = "<x xmlns=\"urn:x\"/>";
    const auto error = schema.validate(conflict.body());
    QVERIFY2(!error, error ? qPrintable(error->sentence) : "");
    QVERIFY(conflict.body().contains('<' + elementName(conflict.kind).toByteArray()));
    QVERIFY(schema.validate("<xcap-error xmlns=\"urn:ietf:params:xml:ns:xcap-error\"/>"));
}

void TestConflict::writesTheExampleOfTheRfc()
{
    Conflict conflict;
    conflict.kind = Conflict::Kind::UniquenessFailure;
    conflict.exists = {{"rls-services/service/@uri", {"sip:mybuddies@example.com"}}};
    QCOMPARE(conflict.body(),
             QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<xcap-error xmlns=\"urn:ietf:params:xml:ns:xcap-error\">"
                        "<uniqueness-failure><exists field=\"rls-services/service/@uri\">"
                        "<alt-value>sip:mybuddies@example.com</alt-value></exists>"
                        "</uniqueness-failure></xcap-error>\n"));
}

void TestConflict::writesTheAncestor()
{
    Conflict conflict;
    conflict.kind = Conflict::Kind::NoParent;
    conflict.phrase = u"no"_s;
    conflict.ancestor = "a/b%5B1%5D";
    QVERIFY(conflict.body().contains("<no-parent phrase=\"no\"><ancestor>a/b%5B1%5D</ancestor>"));
}

QTEST_APPLESS_MAIN(TestConflict)
#include "tst_conflict.moc"
