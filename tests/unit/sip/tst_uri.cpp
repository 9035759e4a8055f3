// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "sip/uri.h"

using sip::Uri;

class TestUri : public QObject
{
    Q_OBJECT

private slots:
    void takesUriApart()
    {
        const auto uri =
            Uri::parse("SIP:al%69ce:se%20cret@Example.COM:5070;transport=tcp;lr?Subject=a&b=c");
        QVERIFY(uri);
        QVERIFY(uri->isSip());
        QVERIFY(!uri->isSips());
        QCOMPARE(uri->scheme(), QByteArrayView("SIP"));
        QCOMPARE(uri->user(), QByteArrayView("al%69ce"));
        QCOMPARE(uri->unescapedUser(), QByteArray("alice"));
        QCOMPARE(uri->password(), QByteArrayView("se%20cret"));
        QCOMPARE(uri->host(), QByteArrayView("Example.COM"));
        QCOMPARE(uri->lowerHost(), QByteArray("example.com"));
        QCOMPARE(uri->port(), quint16(5070));
        QCOMPARE(uri->parameter("Transport").value(), QByteArrayView("tcp"));
        QVERIFY(uri->parameter("lr")->isEmpty());
        QVERIFY(!uri->hasParameter("maddr"));
        QCOMPARE(uri->headers(), QByteArrayView("Subject=a&b=c"));
    }

    void readsAllKindsOfUri_data()
    {
        // RFC 3261, 19.1.3, and what else comes as a URI.
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"sip:alice@atlanta.com", "sip:alice:secretword@atlanta.com;transport=tcp",
              "sips:alice@atlanta.com?subject=project%20x&priority=urgent",
              "sip:+1-212-555-1212:1234@gateway.com;user=phone", "sips:1212@gateway.com",
              "sip:alice@192.0.2.4", "sip:atlanta.com;method=REGISTER?to=alice%40atlanta.com",
              "sip:alice;day=tuesday@atlanta.com", "sip:a:@example.com", "sip:[2001:db8::10]",
              "sip:user@[2001:db8::10]:5070;lr", "sip:*21#@example.com", "pres:alice@example.com",
              "tel:+1-201-555-0123;phone-context=example.com", "urn:service:sos",
              "http://example.com/a?b=c#d", "mailto:a@b",
              "nobodyKnowsThisScheme:totallyopaquecontent"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }
    void readsAllKindsOfUri()
    {
        QFETCH(const QByteArray, text);
        const auto uri = Uri::parse(text);
        QVERIFY2(uri.has_value(), uri ? "" : uri.error().what.constData());
        QCOMPARE(uri->toByteArray(), text);
        QVERIFY(uri->equals(*uri));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 "sip",
                                 "sip:",
                                 ":a@b",
                                 "sip:@example.com",
                                 "sip:alice@",
                                 "alice@example.com",
                                 "sip:alice@example.com:",
                                 "sip:alice@example.com:0",
                                 "sip:alice@example.com:65536",
                                 "sip:alice@example.com:5o60",
                                 "sip:2001:db8::10",
                                 "sip:alice@[2001:db8::10",
                                 "sip:alice@[2001:db8::zz]",
                                 "sip:alice@[]",
                                 "sip:ali ce@example.com",
                                 "sip:alice@example.com;",
                                 "sip:alice@example.com;;lr",
                                 "sip:alice@example.com;=x",
                                 "sip:alice@example.com?",
                                 "sip:alice@example.com?a=b&",
                                 "sip:al%6@example.com",
                                 "sip:al%zz@example.com",
                                 "sip:alice@exa%6Dple.com",
                                 "sip:alice@bob@example.com",
                                 "<sip:alice@example.com>",
                                 "sip:alice@example.com>",
                                 "sip:alice@example.com\"",
                                 "sip:alice@example.com\r\nX: y",
                                 "http:",
                                 "http:a b",
                                 "1sip:alice@example.com",
                                 "tel:",
                                 "tel:alice"}) {
            QTest::newRow(text) << QByteArray(text);
        }
        QTest::newRow("NUL") << QByteArray("sip:ali\0ce@example.com", 22);
        QTest::newRow("parameters without end") << "sip:a" + QByteArray(";x").repeated(200);
    }
    void refusesWhatIsNone()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!Uri::parse(text));
    }

    // The sets of RFC 3261, 19.1.4, word for word, and a few more.
    void comparesAsTheStandardSays_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("equal");
        const auto row = [](const char *name, const char *first, const char *second, bool equal) {
            QTest::newRow(name) << QByteArray(first) << QByteArray(second) << equal;
        };
        row("escaped letter, case of host and parameter", "sip:%61lice@atlanta.com;transport=TCP",
            "sip:alice@AtLanTa.CoM;Transport=tcp", true);
        row("newparam in one only", "sip:carol@chicago.com", "sip:carol@chicago.com;newparam=5",
            true);
        row("security in one only", "sip:carol@chicago.com", "sip:carol@chicago.com;security=on",
            true);
        row("different unknown parameters", "sip:carol@chicago.com;newparam=5",
            "sip:carol@chicago.com;security=on", true);
        row("order of parameters",
            "sip:biloxi.com;transport=tcp;method=REGISTER?to=sip:bob%40biloxi.com",
            "sip:biloxi.com;method=REGISTER;transport=tcp?to=sip:bob%40biloxi.com", true);
        row("order of headers", "sip:alice@atlanta.com?subject=project%20x&priority=urgent",
            "sip:alice@atlanta.com?priority=urgent&subject=project%20x", true);
        row("different usernames", "SIP:ALICE@AtLanTa.CoM;Transport=udp",
            "sip:alice@AtLanTa.CoM;Transport=UDP", false);
        row("can resolve to different ports", "sip:bob@biloxi.com", "sip:bob@biloxi.com:5060",
            false);
        row("can resolve to different transports", "sip:bob@biloxi.com",
            "sip:bob@biloxi.com;transport=udp", false);
        row("can resolve to different port and transports", "sip:bob@biloxi.com",
            "sip:bob@biloxi.com:6000;transport=tcp", false);
        row("different header component", "sip:carol@chicago.com",
            "sip:carol@chicago.com?Subject=next%20meeting", false);
        row("even though that's what it resolves to", "sip:bob@phone21.boxesbybob.com",
            "sip:bob@192.0.2.4", false);
        row("not transitive", "sip:carol@chicago.com;security=on",
            "sip:carol@chicago.com;security=off", false);
        row("security off in one only", "sip:carol@chicago.com",
            "sip:carol@chicago.com;security=off", true);

        row("sip and sips", "sip:alice@example.com", "sips:alice@example.com", false);
        row("user in one only", "sip:alice@example.com", "sip:example.com", false);
        row("password in one only", "sip:alice:x@example.com", "sip:alice@example.com", false);
        row("other password", "sip:alice:x@example.com", "sip:alice:X@example.com", false);
        row("user parameter in one only", "sip:1@example.com;user=phone", "sip:1@example.com",
            false);
        row("ttl in one only", "sip:a@example.com;ttl=1", "sip:a@example.com", false);
        row("method in one only", "sip:a@example.com;method=INVITE", "sip:a@example.com", false);
        row("maddr in one only", "sip:a@example.com", "sip:a@example.com;maddr=224.0.0.1", false);
        row("case of a value", "sip:a@example.com;x=AbC", "sip:a@example.com;x=aBc", true);
        row("one name twice", "sip:a@example.com;ttl=1;ttl=2", "sip:a@example.com;ttl=1;ttl=2",
            true);
        row("escaped reserved character", "sip:a%3Bb@example.com", "sip:a;b@example.com", false);
        row("case of an escape", "sip:a%3Bb@example.com", "sip:a%3bb@example.com", true);
        row("escaped NUL", "sip:a%00@example.com", "sip:a@example.com", false);
        row("header twice", "sip:a@example.com?x=1&x=1", "sip:a@example.com?x=1", false);
        row("headers as sets", "sip:a@example.com?x=1&x=1&y=2", "sip:a@example.com?x=1&y=2&y=2",
            false);
        row("IPv6 in two ways", "sip:a@[2001:DB8:0:0::1]", "sip:a@[2001:db8::1]", true);
        row("IPv6 that differs", "sip:a@[2001:db8::1]", "sip:a@[2001:db8::2]", false);
        row("other scheme", "HTTP://example.com/A", "http://example.com/A", true);
        row("other scheme, other text", "http://example.com/A", "http://example.com/a", false);
    }
    void comparesAsTheStandardSays()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        QFETCH(const bool, equal);
        const auto one = Uri::parse(first);
        const auto other = Uri::parse(second);
        QVERIFY(one);
        QVERIFY(other);
        QCOMPARE(one->equals(*other), equal);
        QCOMPARE(other->equals(*one), equal);
        QVERIFY(one->equals(*one));
    }

    void hasOneKeyForOnePresentity_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("key");
        const auto row = [](const char *text, const char *key) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(key);
        };
        row("sip:alice@example.com", "sip:alice@example.com");
        row("sips:alice@example.com", "sip:alice@example.com");
        row("pres:alice@example.com", "sip:alice@example.com");
        row("SIP:alice@EXAMPLE.com:5060;transport=tcp?a=b", "sip:alice@example.com");
        row("sip:alice:secret@example.com", "sip:alice@example.com");
        row("sip:Alice@example.com", "sip:Alice@example.com");
        row("sip:%61lice@example.com", "sip:alice@example.com");
        row("sip:alice%40home@example.com", "sip:alice%40home@example.com");
        row("sip:a%3bb@example.com", "sip:a;b@example.com");
        row("sip:*21#@example.com", "sip:*21%23@example.com");
        row("sip:a%00b@example.com", "sip:a%00b@example.com");
        row("sip:%e2%82%ac@example.com", "sip:%E2%82%AC@example.com");
        row("sip:alice@example.com.", "sip:alice@example.com");
        row("sip:alice@[2001:DB8::1]", "sip:alice@[2001:db8::1]");
        row("sip:example.com", "sip:example.com");
        row("TEL:+1-201-555.0123;ext=5", "tel:+12015550123");
        row("tel:+1-201-555-0123;phone-context=example.com", "tel:+12015550123");
        row("tel:70-42;ext=5;Phone-Context=A.example", "tel:7042;phone-context=a.example");
        row("URN:service:SOS", "urn:service:SOS");
    }
    void hasOneKeyForOnePresentity()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, key);
        const auto uri = Uri::parse(text);
        QVERIFY(uri);
        QCOMPARE(uri->addressOfRecord(), key);
        const auto again = Uri::parse(key); // the key is a URI, and its own key
        QVERIFY(again);
        QCOMPARE(again->addressOfRecord(), key);
    }

    void makesKeyFromUserAndDomain()
    {
        QCOMPARE(Uri::addressOfRecord("al ice", "Example.com"),
                 QByteArray("sip:al%20ice@example.com"));
        QCOMPARE(Uri::addressOfRecord("", "example.com"), QByteArray("sip:example.com"));
    }

    void decodesEachEscapeOnce()
    {
        QCOMPARE(sip::percentDecoded("value%25%34%31"), QByteArray("value%41"));
        QCOMPARE(sip::percentDecoded("%"), QByteArray("%"));
        QCOMPARE(sip::percentDecoded("%4"), QByteArray("%4"));
        QCOMPARE(sip::percentDecoded("%4x%41"), QByteArray("%4xA"));
    }
};

QTEST_APPLESS_MAIN(TestUri)
#include "tst_uri.moc"
