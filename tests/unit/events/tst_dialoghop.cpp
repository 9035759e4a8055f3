// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "events/dialoghop.h"

using sip::Hop;

class tst_DialogHop : public QObject
{
    Q_OBJECT

private slots:
    void leadsNowhereAtFirst();
    void keepsAllOfAHop_data();
    void keepsAllOfAHop();
    void keepsOnceWhatManyHaveInCommon();
};

void tst_DialogHop::leadsNowhereAtFirst()
{
    base::TextPool pool;
    events::DialogHop hop;
    QVERIFY(hop.isNull());
    QCOMPARE(hop.value(), Hop());
    hop.assign(*Hop::parse("udp 192.0.2.1:5060"), pool);
    QVERIFY(!hop.isNull());
    hop.assign({}, pool);
    QVERIFY(hop.isNull());
    QCOMPARE(hop.value(), Hop());
}

void tst_DialogHop::keepsAllOfAHop_data()
{
    QTest::addColumn<Hop>("hop");

    const Hop plain = *Hop::parse("udp 192.0.2.1:5060");
    QTest::newRow("plain") << plain;
    QTest::newRow("IPv6") << *Hop::parse("tcp [2001:db8::1]:49152");
    Hop changed = *Hop::parse("udp [fe80::1]:5060");
    changed.peer.scope = 0x12345678;
    QTest::newRow("link-local") << changed;
    changed = *Hop::parse("tls 192.0.2.1:5061");
    changed.domain = QByteArray("example.com");
    changed.connection = 0x87654321;
    changed.listener = 7;
    QTest::newRow("TLS") << changed;
    changed = plain;
    changed.local = Hop::parse("udp 192.0.2.99:5060")->peer.address;
    QTest::newRow("to one of our addresses") << changed;
    changed.domain = QByteArray("example.com");
    QTest::newRow("with everything") << changed;
    changed = plain;
    changed.listener = (1 << 14) - 1;
    QTest::newRow("highest listener") << changed;
}

void tst_DialogHop::keepsAllOfAHop()
{
    QFETCH(const Hop, hop);
    base::TextPool pool;
    events::DialogHop kept;
    kept.assign(hop, pool);
    QCOMPARE(kept.value(), hop);
    QVERIFY(!kept.isNull());
    const events::DialogHop copy = kept;
    kept = {};
    QCOMPARE(copy.value(), hop);
}

void tst_DialogHop::keepsOnceWhatManyHaveInCommon()
{
    base::TextPool pool;
    events::DialogHop one;
    events::DialogHop other;
    Hop hop = *Hop::parse("udp 192.0.2.1:5060");
    one.assign(hop, pool);
    QCOMPARE(pool.size(), 0);
    hop.local = hop.peer.address;
    one.assign(hop, pool);
    hop.peer.port = 5062;
    other.assign(hop, pool);
    QCOMPARE(pool.size(), 1);
    one = {};
    other = {};
    QCOMPARE(pool.size(), 0);
}

QTEST_APPLESS_MAIN(tst_DialogHop)
#include "tst_dialoghop.moc"
