// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "sip/headers/cseq.h"
#include "sip/headers/entitytag.h"
#include "sip/headers/event.h"
#include "sip/headers/subscriptionstate.h"
#include "sip/headers/via.h"
#include "sip/nameaddr.h"

using namespace sip;

/// The value types of core/sip/headers/.
class TestHeaders : public QObject
{
    Q_OBJECT

private slots:
    void readsVia()
    {
        const auto via = Via::parse("SIP/2.0/TCP first.example.com:4000;ttl=16;maddr=224.2.0.1"
                                    ";branch=z9hG4bKa7c6a8dlze.1;received=192.0.2.1;rport=5060;x");
        QVERIFY(via);
        QCOMPARE(via->protocolName, QByteArrayView("SIP"));
        QCOMPARE(via->protocolVersion, QByteArrayView("2.0"));
        QCOMPARE(via->transport, QByteArrayView("TCP"));
        QCOMPARE(via->host, QByteArrayView("first.example.com"));
        QCOMPARE(via->port, quint16(4000));
        QCOMPARE(via->ttl, quint8(16));
        QCOMPARE(via->maddr, QByteArrayView("224.2.0.1"));
        QCOMPARE(via->branch, QByteArrayView("z9hG4bKa7c6a8dlze.1"));
        QCOMPARE(via->received, QByteArrayView("192.0.2.1"));
        QVERIFY(via->hasRport);
        QCOMPARE(via->rport, quint16(5060));
        QVERIFY(via->parameters.has("x"));
        QVERIFY(via->hasMagicCookie());
    }

    void readsViaWithSpaces()
    {
        const auto via =
            Via::parse(" SIP / 2.0 / UDP  [2001:db8::9:1] : 5061 ; rport ; branch = z9hG4bK");
        QVERIFY(via);
        QCOMPARE(via->host, QByteArrayView("[2001:db8::9:1]"));
        QCOMPARE(via->port, quint16(5061));
        QVERIFY(via->hasRport);
        QCOMPARE(via->rport, quint16(0));
        QVERIFY(!via->hasMagicCookie()); // the cookie alone names nothing: RFC 4475, 3.2.1
        QVERIFY(via->received.isNull());
    }

    void refusesWhatIsNoVia_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "SIP/2.0/UDP", "SIP/2.0 host", "SIP/2.0/UDP ;branch=x", "SIP/2.0/UDP host;;",
              "SIP/2.0/UDP host:;x", "SIP/2.0/UDP host:99999", "SIP/2.0/UDP [::1",
              "SIP/2.0/UDP 2001:db8::1", "SIP/2.0/UDP host, SIP/2.0/UDP b", "SIP/2.0/UDP ho st",
              "SIP/2.0/UDP host;branch=\"x", "/2.0/UDP host", "SIP//UDP host"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }
    void refusesWhatIsNoVia()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!Via::parse(text));
    }

    // A limit of ours (parameterlimit.h), the same everywhere.
    void countsParameters_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("between");
        QTest::newRow("Via") << QByteArray("SIP/2.0/UDP host;p") << QByteArray(";p");
        QTest::newRow("Contact") << QByteArray("<sip:example.com>;p") << QByteArray(";p");
        QTest::newRow("Event") << QByteArray("presence;p") << QByteArray(";p");
        QTest::newRow("sip") << QByteArray("sip:example.com;p") << QByteArray(";p");
        QTest::newRow("tel") << QByteArray("tel:+1;p") << QByteArray(";p");
        QTest::newRow("headers of a URI")
            << QByteArray("sip:example.com?p=1") << QByteArray("&p=1");
    }
    void countsParameters()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, between);
        const auto isTaken = [](const QByteArray &text) {
            if (text.startsWith("SIP"))
                return bool(Via::parse(text));
            if (text.startsWith('<'))
                return bool(NameAddr::parse(text));
            return text.startsWith("presence") ? bool(Event::parse(text)) : bool(Uri::parse(text));
        };
        QVERIFY(isTaken(before + between.repeated(63)));
        QVERIFY(!isTaken(before + between.repeated(64)));
    }

    void readsCSeq_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("number"); // -1: refused
        QTest::newRow("plain") << QByteArray("4711 PUBLISH") << qint64(4711);
        QTest::newRow("zeros and spaces") << QByteArray(" 0009 \t PUBLISH ") << qint64(9);
        QTest::newRow("the largest") << QByteArray("4294967295 PUBLISH") << qint64(4294967295);
        QTest::newRow("one more") << QByteArray("4294967296 PUBLISH") << qint64(-1);
        QTest::newRow("no method") << QByteArray("1") << qint64(-1);
        QTest::newRow("no number") << QByteArray("PUBLISH") << qint64(-1);
        QTest::newRow("no space") << QByteArray("1PUBLISH") << qint64(-1);
        QTest::newRow("more behind") << QByteArray("1 PUBLISH x") << qint64(-1);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
        QTest::newRow("negative") << QByteArray("-1 PUBLISH") << qint64(-1);
    }
    void readsCSeq()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, number);
        const auto cseq = CSeq::parse(text);
        QCOMPARE(cseq ? qint64(cseq->number) : -1, number);
        if (cseq) {
            QCOMPARE(cseq->method, Method::Publish);
            QCOMPARE(cseq->methodToken, QByteArrayView("PUBLISH"));
        }
    }

    void readsEvent()
    {
        const auto event = Event::parse("presence.winfo ; id=4; x=\"y\"");
        QVERIFY(event);
        QCOMPARE(event->package, QByteArrayView("presence.winfo"));
        QCOMPARE(event->id, QByteArrayView("4"));
        QVERIFY(event->parameters.has("x"));
        QVERIFY(Event::parse("presence")->id.isNull());
        for (const char *text : {"", ";id=1", "presence,dialog", "presence id", "presence;"})
            QVERIFY2(!Event::parse(text), text);
    }

    void readsAndWritesSubscriptionState()
    {
        const auto state =
            SubscriptionState::parse("Terminated ; reason=Probation;retry-after = 60");
        QVERIFY(state);
        QCOMPARE(state->state, QByteArray("terminated"));
        QCOMPARE(state->reason, QByteArray("probation"));
        QCOMPARE(state->retryAfter, std::optional<quint32>(60));
        QVERIFY(!state->expires);
        QCOMPARE(state->toByteArray(), QByteArray("terminated;reason=probation;retry-after=60"));
        const SubscriptionState active{"active", {}, 599, {}};
        QCOMPARE(active.toByteArray(), QByteArray("active;expires=599"));
        QVERIFY(SubscriptionState::parse(active.toByteArray()).value() == active);
        for (const char *text : {"", ";expires=1", "active;expires=x", "active,pending"})
            QVERIFY2(!SubscriptionState::parse(text), text);
    }

    void readsEntityTag()
    {
        QCOMPARE(EntityTag::parse(" dx200xyz ")->token, QByteArrayView("dx200xyz"));
        QVERIFY(EntityTag::parse("*")->isWildcard());
        for (const char *text : {"", "a b", "\"quoted\"", "a;b"})
            QVERIFY2(!EntityTag::parse(text), text);
    }
};

QTEST_APPLESS_MAIN(TestHeaders)
#include "tst_headers.moc"
