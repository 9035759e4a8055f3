// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "auth/digestfields.h"

using auth::DigestFields;

class TestDigestFields : public QObject
{
    Q_OBJECT

private slots:
    // As they stood on the wire (clients: 8, 9).
    void readsWhatPhonesWrite_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("qop");
        QTest::addColumn<QByteArray>("count");
        QTest::addColumn<QByteArray>("uri");
        QTest::newRow("RFC 3261, 22.4")
            << QByteArray(
                   "Digest username=\"bob\", realm=\"example.com\", nonce=\"n1\", "
                   "uri=\"sip:bob@example.com\", qop=auth, nc=00000001, cnonce=\"0a4f113b\", "
                   "response=\"r1\", opaque=\"5ccc\"")
            << QByteArray("auth") << QByteArray("00000001") << QByteArray("sip:bob@example.com");
        QTest::newRow("twinkle: no spaces")
            << QByteArray("Digest username=\"bob\",realm=\"example.com\",nonce=\"n1\","
                          "uri=\"sip:example.com\",response=\"r1\",algorithm=MD5,"
                          "cnonce=\"c,\\\"c\",qop=auth,nc=00000001")
            << QByteArray("auth") << QByteArray("00000001") << QByteArray("sip:example.com");
        QTest::newRow("linphone: two spaces")
            << QByteArray(" Digest realm=\"example.com\", nonce=\"n1\", algorithm=MD5, "
                          "username=\"bob\",  uri=\"sip:example.com\", response=\"r1\", "
                          "cnonce=\"x\", nc=00000001, qop=auth")
            << QByteArray("auth") << QByteArray("00000001") << QByteArray("sip:example.com");
        QTest::newRow("pidgin: quoted nc, no qop")
            << QByteArray("Digest username=\"bob\", realm=\"example.com\", nonce=\"n1\", "
                          "uri=\"sip:bob@example.com\", nc=\"00000007\", response=\"r1\"")
            << QByteArray() << QByteArray("00000007") << QByteArray("sip:bob@example.com");
        QTest::newRow("qop quoted, uri not, and spaces around =")
            << QByteArray("DIGEST Username = \"bob\" , REALM=\"example.com\",,nonce=\"n1\","
                          "uri=sip:bob@example.com, qop=\"auth\", response=r1 ,")
            << QByteArray("auth") << QByteArray() << QByteArray("sip:bob@example.com");
    }

    void readsWhatPhonesWrite()
    {
        QFETCH(QByteArray, value);
        const auto fields = DigestFields::parse(value);
        QVERIFY(fields);
        QCOMPARE(fields->username, "bob");
        QCOMPARE(fields->realm, "example.com");
        QCOMPARE(fields->nonce, "n1");
        QCOMPARE(fields->response, "r1");
        QTEST(fields->qop.toByteArray(), "qop");
        QTEST(fields->nonceCount.toByteArray(), "count");
        QTEST(fields->uri.toByteArray(), "uri");
    }

    void tellsAnAbsentQopFromAnEmptyOne()
    {
        const QByteArray head = "Digest username=\"b\", realm=\"\", nonce=\"n\", uri=\"u\", "
                                "response=\"r\"";
        QVERIFY(DigestFields::parse(head)->qop.isNull());
        QVERIFY(!DigestFields::parse(head + ", qop=\"\"")->qop.isNull());
    }

    void refusesWhatIsNoDigest_data()
    {
        QTest::addColumn<QByteArray>("value");
        const QByteArray head = "Digest username=\"b\", realm=\"x\", nonce=\"n\", uri=\"u\"";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("Basic") << QByteArray("Basic Ym9iOnNlY3JldA==");
        QTest::newRow("no response") << head;
        QTest::newRow("empty response") << head + ", response=\"\"";
        QTest::newRow("open quote") << head + ", response=\"r";
        QTest::newRow("no value") << head + ", response=\"r\", opaque";
        QTest::newRow("text behind a quote") << head + ", response=\"r\"x";
        QTest::newRow("twice") << head + ", response=\"r\", username=\"c\"";
        QTest::newRow("twice, in other letters") << head + ", response=\"r\", URI=\"v\"";
        QTest::newRow("rubbish") << QByteArray("Digest ====,\"\",\\");
    }

    void refusesWhatIsNoDigest()
    {
        QFETCH(QByteArray, value);
        QVERIFY(!DigestFields::parse(value));
    }

    void undoesEscapes()
    {
        QCOMPARE(auth::unescaped("bob"), "bob");
        QCOMPARE(auth::unescaped("a\\\"b\\\\c"), "a\"b\\c");
        QCOMPARE(auth::unescaped("\\"), "\\");
    }
};

QTEST_APPLESS_MAIN(TestDigestFields)
#include "tst_digestfields.moc"
