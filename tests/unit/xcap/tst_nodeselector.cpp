// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "xcap/nodeselector.h"

using namespace Qt::Literals::StringLiterals;
using namespace xcap;

// The grammar of RFC 4825, 6.3.
class TestNodeSelector : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKindOfStep();
    void readsTerminalSelectors();
    void resolvesReferencesOfAValue();
    void refusesExtensions_data();
    void refusesExtensions();
    void refusesPrefixesThatAreNotBound();
    void namesItsStepsAsAUri();
};

namespace {

auto parse(const char *text, const std::vector<NamespaceBinding> &bindings = {})
{
    return NodeSelector::parse(text, bindings, "urn:default");
}

} // namespace

void TestNodeSelector::readsEveryKindOfStep()
{
    const auto selector = parse("a/p:b/*/c[3]/*[2][@id='x/]y']/d[@p:e=\"q\"]", {{"p", "urn:p"}});
    QVERIFY(selector);
    const std::vector<SelectorStep> &steps = selector->steps();
    QCOMPARE(steps.size(), size_t(6));
    QVERIFY((*steps[0].name == ExpandedName{"urn:default", "a"}));
    QVERIFY((*steps[1].name == ExpandedName{"urn:p", "b"}));
    QVERIFY(!steps[2].name);
    QCOMPARE(steps[3].position, 3);
    QVERIFY(!steps[4].name);
    QCOMPARE(steps[4].position, 2);
    QCOMPARE(steps[4].test->value, QByteArray("x/]y"));
    QVERIFY((steps[4].test->name == ExpandedName{"", "id"}));
    QVERIFY((steps[5].test->name == ExpandedName{"urn:p", "e"}));
    QCOMPARE(selector->target(), NodeSelector::Target::Element);
}

void TestNodeSelector::readsTerminalSelectors()
{
    const auto attribute = parse("a/b/@p:c", {{"p", "urn:p"}});
    QVERIFY(attribute);
    QCOMPARE(attribute->target(), NodeSelector::Target::Attribute);
    QVERIFY((attribute->attribute() == ExpandedName{"urn:p", "c"}));
    QCOMPARE(attribute->attributePrefix(), QByteArray("p"));
    QCOMPARE(attribute->steps().size(), size_t(2));
    const auto bindings = parse("a/namespace::*");
    QVERIFY(bindings);
    QCOMPARE(bindings->target(), NodeSelector::Target::NamespaceBindings);
    const auto xml = parse("a/@xml:lang");
    QVERIFY(xml);
    QCOMPARE(xml->attribute().uri, QByteArray("http://www.w3.org/XML/1998/namespace"));
}

void TestNodeSelector::resolvesReferencesOfAValue()
{
    const auto selector = parse("a[@b=\"&lt;&amp;&#x20AC;&quot;\tz\"]");
    QVERIFY(selector);
    QCOMPARE(selector->steps()[0].test->value, QByteArray("<&\xE2\x82\xAC\" z"));
}

void TestNodeSelector::refusesExtensions_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "/a",
                             "a/",
                             "a//b",
                             "a[",
                             "a[]",
                             "a[1",
                             "a[x]",
                             "a[1][2]",
                             "a[@b=\"1\"][2]",
                             "a[@b]",
                             "a[@b=c]",
                             "a[@b=\"c]",
                             "a[@b=\"<\"]",
                             "a[@b=\"&x;\"]",
                             "a[@b='1']c",
                             "@a",
                             "a/@b/c",
                             "namespace::*",
                             "a/namespace::*/b",
                             "a/namespace::x",
                             "a/text()",
                             "id('x')",
                             "a/..",
                             "1a",
                             "a:b:c",
                             ":a",
                             "a/@",
                             "a/@*",
                             "a[-1]",
                             "a[1.0]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestNodeSelector::refusesExtensions()
{
    QFETCH(QByteArray, text);
    const auto selector = NodeSelector::parse(text, {{"a", "urn:a"}}, "urn:default");
    QVERIFY(!selector);
    QCOMPARE(selector.error().status, SelectorError::Status::NotFound);
    QVERIFY(!selector.error().sentence.isEmpty());
}

void TestNodeSelector::refusesPrefixesThatAreNotBound()
{
    for (const char *text : {"p:a", "a/p:b", "a[@p:b='1']", "a/@p:b"}) {
        const auto selector = parse(text, {{"q", "urn:q"}});
        QVERIFY2(!selector, text);
        QCOMPARE(selector.error().status, SelectorError::Status::BadRequest);
        QVERIFY(selector.error().sentence.contains(u"prefix p"));
    }
}

void TestNodeSelector::namesItsStepsAsAUri()
{
    const auto selector =
        parse("a/p:b[@c=\"1 2\"]/q:d", {{"p", "urn:p"}, {"q", "urn:(q)"}, {"r", "urn:r"}});
    QVERIFY(selector);
    QCOMPARE(selector->relativeUri(1), QByteArray("a"));
    QCOMPARE(selector->relativeUri(2), QByteArray("a/p:b%5B@c=%221%202%22%5D?xmlns(p=urn:p)"));
    QCOMPARE(selector->relativeUri(3),
             QByteArray("a/p:b%5B@c=%221%202%22%5D/q:d?xmlns(p=urn:p)xmlns(q=urn:%5E(q%5E))"));
}

QTEST_APPLESS_MAIN(TestNodeSelector)
#include "tst_nodeselector.moc"
