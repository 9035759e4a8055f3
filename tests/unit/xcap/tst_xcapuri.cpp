// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "xcap/xcapuri.h"

using namespace Qt::Literals::StringLiterals;
using namespace xcap;

using Bindings = std::vector<NamespaceBinding>;
Q_DECLARE_METATYPE(Bindings)

// RFC 4825, 6: what a request target names.
class TestXcapUri : public QObject
{
    Q_OBJECT

private slots:
    void takesATargetApart_data();
    void takesATargetApart();
    void refusesWhatNamesNothing_data();
    void refusesWhatNamesNothing();
    void knowsTheServedDomains();
    void readsBindings_data();
    void readsBindings();
    void keepsASlashWithinAValue();
    void writesTheDocumentSelector();
    void readsBackWhatItWrites();
};

namespace {

const UriContext Context{"/xcap", "example.com"};

} // namespace

void TestXcapUri::takesATargetApart_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("auid");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("selector");
    const auto row = [](const char *name, const char *target, const char *user, const char *domain,
                        const char *document, const char *selector) {
        QTest::newRow(name) << QByteArray(target) << QByteArray("resource-lists")
                            << QByteArray(user) << QByteArray(domain) << QByteArray(document)
                            << QByteArray(selector);
    };
    row("6.2 document", "/xcap/resource-lists/users/sip:joe@example.com/index", "joe",
        "example.com", "index", "");
    row("absolute", "http://h:8080/xcap/resource-lists/users/sip:joe@example.com/index", "joe",
        "example.com", "index", "");
    row("without scheme", "/xcap/resource-lists/users/joe@Example.COM/index", "joe", "example.com",
        "index", "");
    row("plain user", "/xcap/resource-lists/users/joe/index", "joe", "example.com", "index", "");
    row("escaped", "/xcap/resource-lists/users/sip%3Ajoe%40example.com/my%20list", "joe",
        "example.com", "my list", "");
    row("escapes of the SIP URI", "/xcap/resource-lists/users/sip:j%2520d@example.com/index", "j d",
        "example.com", "index", "");
    row("slash in the user", "/xcap/resource-lists/users/sip:a%2Fb@example.com/index", "a/b",
        "example.com", "index", "");
    row("absolute name", "/xcap/resource-lists/users/sip:joe@Example.com./index", "joe",
        "example.com", "index", "");
    row("IPv6", "/xcap/resource-lists/users/sip:joe@%5B2001:db8::1%5D/index", "joe",
        "[2001:db8::1]", "index", "");
    row("subdirectory", "/xcap/resource-lists/users/joe/a/b", "joe", "example.com", "a/b", "");
    row("global", "/xcap/resource-lists/global/index", "", "", "index", "");
    row("node selector",
        "/xcap/resource-lists/users/joe/index/~~/resource-lists/list%5b@name=%22l1%22%5d", "joe",
        "example.com", "index", "resource-lists/list[@name=\"l1\"]");
    row("escaped separator", "/xcap/resource-lists/users/joe/index/%7E%7e/a/~~/b", "joe",
        "example.com", "index", "a/~~/b");
}

void TestXcapUri::takesATargetApart()
{
    QFETCH(QByteArray, target);
    const auto uri = XcapUri::parse(target, Context);
    QVERIFY2(uri, uri ? "" : qPrintable(uri.error().sentence));
    QTEST(uri->auid(), "auid");
    QTEST(uri->user().user, "user");
    QTEST(uri->user().domain, "domain");
    QTEST(uri->document(), "document");
    QTEST(uri->nodeSelector(), "selector");
    QCOMPARE(uri->hasNodeSelector(), target.contains("~~") || target.contains("%7E%7e"));
}

void TestXcapUri::refusesWhatNamesNothing_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &target, int status) {
        QTest::newRow(name) << target << status;
    };
    row("outside of the root", "/resource-lists/users/joe/index", 404);
    row("a longer root", "/xcapital/resource-lists/users/joe/index", 404);
    row("root alone", "/xcap", 404);
    row("neither users nor global", "/xcap/resource-lists/people/joe/index", 404);
    row("a directory", "/xcap/resource-lists/users/joe", 404);
    row("a directory with slash", "/xcap/resource-lists/users/joe/", 404);
    row("up", "/xcap/resource-lists/users/joe/../bill/index", 404);
    row("up, escaped", "/xcap/resource-lists/users/joe/%2e%2e/index", 404);
    row("empty segment", "/xcap/resource-lists/users//index", 404);
    row("slash in a name", "/xcap/resource-lists/users/joe/a%2Fb", 404);
    row("port in the user", "/xcap/resource-lists/users/sip:joe@example.com:5060/index", 404);
    row("user without name", "/xcap/resource-lists/users/sip:@example.com/index", 404);
    row("user over 64 bytes (lessons: 24)",
        "/xcap/resource-lists/users/" + QByteArray(65, 'u') + "/index", 404);
    row("long name", "/xcap/resource-lists/users/joe/" + QByteArray(256, 'n'), 404);
    row("half an escape", "/xcap/resource-lists/users/joe/a%2", 400);
    row("NUL", "/xcap/resource-lists/users/joe/a%00", 400);
    row("not UTF-8", "/xcap/resource-lists/users/joe/%FF", 400);
    row("selector not UTF-8", "/xcap/resource-lists/users/joe/index/~~/%C3", 400);
    row("query", "/xcap/resource-lists/users/joe/index/~~/a?xmlns(a", 400);
    row("endless", "/xcap/resource-lists/users/joe/" + QByteArray(9000, 'n'), 414);
}

void TestXcapUri::refusesWhatNamesNothing()
{
    QFETCH(QByteArray, target);
    const auto uri = XcapUri::parse(target, Context);
    QVERIFY(!uri);
    QTEST(int(uri.error().status), "status");
    QVERIFY(!uri.error().sentence.isEmpty());
}

void TestXcapUri::knowsTheServedDomains()
{
    UriContext context = Context;
    context.domains = {"example.com", "[2001:db8::1]"};
    const auto isKnown = [&context](const QByteArray &user) {
        return XcapUri::parse("/xcap/resource-lists/users/" + user + "/index", context).has_value();
    };
    QVERIFY(isKnown("sip:joe@example.com"));
    QVERIFY(isKnown("sip:joe@EXAMPLE.com"));
    QVERIFY(isKnown("sip:joe@%5b2001:db8::1%5d"));
    QVERIFY(!isKnown("sip:joe@example.org"));
    QVERIFY(!isKnown("sip:joe@sub.example.com"));
    QVERIFY(!isKnown("sip:joe@example.com.evil"));
}

void TestXcapUri::readsBindings_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<Bindings>("bindings");
    QTest::newRow("RFC 4825, 6.4")
        << QByteArray("xmlns(a=urn:test:namespace1-uri)xmlns(b=urn:test:namespace2-uri)")
        << Bindings{{"a", "urn:test:namespace1-uri"}, {"b", "urn:test:namespace2-uri"}};
    QTest::newRow("white space") << QByteArray("xmlns(a=urn:x)%20%0Axmlns(%20b%20=%20urn:y)")
                                 << Bindings{{"a", "urn:x"}, {"b", "urn:y"}};
    QTest::newRow("circumflex") << QByteArray("xmlns(a=urn:x%5E(1%5E)%5E%5E)")
                                << Bindings{{"a", "urn:x(1)^"}};
    QTest::newRow("balanced parentheses")
        << QByteArray("xmlns(a=urn:x(1))") << Bindings{{"a", "urn:x(1)"}};
    QTest::newRow("other schemes are ignored")
        << QByteArray("element(/1/2)xmlns(a=urn:x)xpointer(id('b'))") << Bindings{{"a", "urn:x"}};
    QTest::newRow("the later wins")
        << QByteArray("xmlns(a=urn:x)xmlns(a=urn:y)") << Bindings{{"a", "urn:y"}};
    QTest::newRow("xml cannot be bound") << QByteArray("xmlns(xml=urn:x)") << Bindings{};
    QTest::newRow("empty") << QByteArray() << Bindings{};
}

void TestXcapUri::readsBindings()
{
    QFETCH(QByteArray, query);
    QFETCH(Bindings, bindings);
    const auto read = parseBindings(query);
    QVERIFY(read);
    QVERIFY(*read == bindings);
}

void TestXcapUri::keepsASlashWithinAValue()
{
    const auto uri =
        XcapUri::parse("/xcap/a/users/joe/index/~~/b%5b@c=%22http://x%2Fy%22%5d/@d", Context);
    QVERIFY(uri);
    QCOMPARE(uri->nodeSelector(), QByteArray("b[@c=\"http://x/y\"]/@d"));
}

void TestXcapUri::writesTheDocumentSelector()
{
    const auto uri = XcapUri::parse("/xcap/a/users/j%2520d/my%20list/~~/x", Context);
    QVERIFY(uri);
    QCOMPARE(uri->documentSelector(), QByteArray("a/users/sip:j%2520d@example.com/my%20list"));
    const auto global = XcapUri::parse("/xcap/a/global/index", Context);
    QVERIFY(global);
    QCOMPARE(global->documentSelector(), QByteArray("a/global/index"));
}

void TestXcapUri::readsBackWhatItWrites()
{
    for (int c = 1; c < 256; ++c) {
        QByteArray name(1, char(c));
        if (c >= 128)
            name = QString(QChar(c)).toUtf8();
        if (c < 32 || c == 127)
            continue;
        const QByteArray document = c == '/' || c == '.' ? "x" + name.replace('/', "s") : name;
        const events::UserAndDomain user{"u" + QByteArray(1, char(c < 128 ? c : 'x')),
                                         "example.com"};
        const auto uri =
            XcapUri::parse("/xcap/" + userDocumentSelector("a", user, document), Context);
        QVERIFY2(uri, QByteArray::number(c).constData());
        QCOMPARE(uri->user().user, user.user);
        QCOMPARE(uri->document(), document);
    }
}

QTEST_APPLESS_MAIN(TestXcapUri)
#include "tst_xcapuri.moc"
