// SPDX-License-Identifier: Apache-2.0
#include "server/listenaddress.h"

#include <QTest>

using server::ListenAddress;
using namespace Qt::StringLiterals;

class TestListenAddress : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("udp") << u"udp:127.0.0.1:5070"_s << u"udp:127.0.0.1:5070"_s;
        QTest::newRow("tcp, upper case") << u"TCP:10.0.0.1:5060"_s << u"tcp:10.0.0.1:5060"_s;
        QTest::newRow("no port") << u"udp:0.0.0.0"_s << u"udp:0.0.0.0:5060"_s;
        QTest::newRow("any port") << u"udp:127.0.0.1:0"_s << u"udp:127.0.0.1:0"_s;
        QTest::newRow("IPv6") << u"tcp:[::1]:5061"_s << u"tcp:[::1]:5061"_s;
        QTest::newRow("TLS") << u"TLS:0.0.0.0:5071"_s << u"tls:0.0.0.0:5071"_s;
        QTest::newRow("TLS, no port") << u"tls:[::1]"_s << u"tls:[::1]:5061"_s;
        QTest::newRow("IPv6, no port") << u"udp:[2001:db8::1]"_s << u"udp:[2001:db8::1]:5060"_s;
    }
    void readsAndWrites()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto address = ListenAddress::parse(text);
        QVERIFY2(address, qPrintable(address ? QString() : address.error().english()));
        QCOMPARE(address.value().toString(), written);
    }

    void readsAndWritesThoseOfXcap_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("http") << u"http:127.0.0.1:8081"_s << u"http:127.0.0.1:8081"_s;
        QTest::newRow("http, no port") << u"HTTP:0.0.0.0"_s << u"http:0.0.0.0:8080"_s;
        QTest::newRow("https") << u"https:[::1]:443"_s << u"https:[::1]:443"_s;
        QTest::newRow("https, no port") << u"https:0.0.0.0"_s << u"https:0.0.0.0:8443"_s;
        QTest::newRow("none") << u"none"_s << u"none"_s;
    }
    void readsAndWritesThoseOfXcap()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto address = server::HttpAddress::parse(text);
        QVERIFY2(address, qPrintable(address ? QString() : address.error().english()));
        QCOMPARE(address.value().toString(), written);
    }

    void refusesWithTheTextAtFault_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"127.0.0.1:5060", "sctp:127.0.0.1:5060", "udp", "udp:",
                                 "udp:localhost:5060", "udp:127.0.0.1:70000", "udp:127.0.0.1:sip",
                                 "udp:127.0.0.1:", "udp:::1:5060", "udp:[::1", "udp:1.2.3.4.5"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWithTheTextAtFault()
    {
        QFETCH(QString, text);
        const auto address = ListenAddress::parse(text);
        QVERIFY(!address);
        QVERIFY2(address.error().english().startsWith(u'\'' + text + u'\''),
                 qPrintable(address.error()));
    }
};

QTEST_GUILESS_MAIN(TestListenAddress)
#include "tst_listenaddress.moc"
