// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "enginefixture.h"

// What phones are told of where XCAP is (RFC 4825, 6.1): in xcap-diff (RFC 5874, 3), where no
// request says it.

using namespace Qt::StringLiterals;
using server::HttpAddress;

class TestXcapService : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhereItListens_data();
    void tellsWhereItListens();
    void tellsThePortThatItGot();
    void tellsNobodyOfAllAddresses();
    void tellsThePathWithoutListeners();
    void saysWhichHostARequestIsFor();

private:
    /// "http:0.0.0.0:8080"
    static server::Config config(const QString &address)
    {
        server::Config config;
        config.xcap.addresses = {*HttpAddress::parse(address)};
        return config;
    }
    static quint16 portOf(const QByteArray &root)
    {
        const qsizetype colon = root.lastIndexOf(':');
        return root.sliced(colon + 1, root.indexOf('/', colon) - colon - 1).toUShort();
    }
};

void TestXcapService::tellsWhereItListens_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("advertised");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QByteArray>("told"); // PORT is the one it got

    QTest::newRow("an address") << u"http:127.0.0.1:0"_s << QString() << QString()
                                << "http://127.0.0.1:PORT/xcap-root"_ba;
    QTest::newRow("advertised for SIP alone") << u"http:127.0.0.1:0"_s << u"presence.example.com"_s
                                              << QString() << "http://127.0.0.1:PORT/xcap-root"_ba;
    QTest::newRow("all addresses, advertised")
        << u"http:0.0.0.0:0"_s << u"presence.example.com"_s << QString()
        << "http://presence.example.com:PORT/xcap-root"_ba;
    QTest::newRow("public root") << u"http:0.0.0.0:0"_s << u"presence.example.com"_s
                                 << u"https://xcap.example.com"_s << "https://xcap.example.com"_ba;
}

void TestXcapService::tellsWhereItListens()
{
    QFETCH(const QString, address);
    QFETCH(const QString, advertised);
    QFETCH(const QString, root);
    QFETCH(QByteArray, told);
    server::Config settings = config(address);
    settings.server.advertisedHost = advertised;
    settings.xcap.publicRoot = root;
    const test::EngineFixture server(settings);
    server::XcapService &xcap = server.engine->xcap();
    QVERIFY(xcap.listen(settings.xcap.addresses.front()));
    const quint16 port = portOf(xcap.roots().front());
    QVERIFY(port > 0);
    QCOMPARE(xcap.usages().rootUri(), told.replace("PORT", QByteArray::number(port)));
}

void TestXcapService::tellsThePortThatItGot()
{
    // The first of several; those that come later are for others.
    server::Config settings = config(u"http:127.0.0.1:0"_s);
    const test::EngineFixture server(settings);
    server::XcapService &xcap = server.engine->xcap();
    QVERIFY(xcap.listen(settings.xcap.addresses.front()));
    QVERIFY(xcap.listen(settings.xcap.addresses.front()));
    QCOMPARE(xcap.usages().rootUri(), xcap.roots().front());
}

void TestXcapService::tellsNobodyOfAllAddresses()
{
    const server::Config settings = config(u"http:0.0.0.0:0"_s);
    const test::EngineFixture server(settings);
    server::XcapService &xcap = server.engine->xcap();
    QVERIFY(!xcap.usages().rootUri().contains("0.0.0.0"));
    QVERIFY(xcap.listen(settings.xcap.addresses.front()));
    const QByteArray told = xcap.usages().rootUri(); // of a machine with or without a network
    QVERIFY2(!told.contains("0.0.0.0") && told.endsWith("/xcap-root"), told.constData());
}

void TestXcapService::tellsThePathWithoutListeners()
{
    const test::EngineFixture server(config(u"none"_s));
    QCOMPARE(server.engine->xcap().usages().rootUri(), "/xcap-root"_ba);
}

void TestXcapService::saysWhichHostARequestIsFor()
{
    server::Config settings = config(u"http:0.0.0.0:8080"_s);
    {
        const test::EngineFixture server(settings);
        const xcap::UsageRegistry &usages = server.engine->xcap().usages();
        QCOMPARE(usages.rootUri("xcap.example.com", true), "https://xcap.example.com/xcap-root"_ba);
        QCOMPARE(usages.rootUri("192.0.2.1:8080", false), "http://192.0.2.1:8080/xcap-root"_ba);
    }
    settings.xcap.publicRoot = u"https://xcap.example.com"_s;
    const test::EngineFixture server(settings);
    QCOMPARE(server.engine->xcap().usages().rootUri("192.0.2.1:8080", false),
             "https://xcap.example.com"_ba);
}

QTEST_GUILESS_MAIN(TestXcapService)
#include "tst_xcapservice.moc"
