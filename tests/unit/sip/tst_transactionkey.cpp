// SPDX-License-Identifier: Apache-2.0
#include "sip/transactionkey.h"

#include <QTest>

#include "layerfixture.h"

using sip::MergeKey;
using sip::TransactionKey;
using test::RequestText;

// RFC 3261, 17.2.3 and 8.2.2.2.
class TransactionKeyTest : public QObject
{
    Q_OBJECT
private slots:
    void isBranchAndSentBy_data();
    void isBranchAndSentBy();
    void followsRfc2543WithoutTheCookie_data();
    void followsRfc2543WithoutTheCookie();
    void joinsAckAndCancelToTheirInvite_data();
    void joinsAckAndCancelToTheirInvite();
    void tellsUnknownMethodsApart();
    void mergesWhatDiffersInItsWayOnly();
    void neverMergesWithinADialogOrWithoutFromTag();

private:
    static bool sameKey(const RequestText &one, const RequestText &other)
    {
        return TransactionKey(one.parsed()).bytes() == TransactionKey(other.parsed()).bytes();
    }
};

void TransactionKeyTest::isBranchAndSentBy_data()
{
    QTest::addColumn<QByteArray>("sentBy");
    QTest::addColumn<QByteArray>("via");
    QTest::addColumn<QByteArray>("callId");
    QTest::addColumn<bool>("same");
    const QByteArray host = "client.example.com:5060";
    const QByteArray branch = ";branch=z9hG4bKone";
    QTest::newRow("equal") << host << branch << QByteArray("call-1") << true;
    QTest::newRow("other Call-ID") << host << branch << QByteArray("call-2") << true;
    QTest::newRow("host in capitals")
        << QByteArray("CLIENT.example.com:5060") << branch << QByteArray("call-1") << true;
    QTest::newRow("other branch") << host << QByteArray(";branch=z9hG4bKtwo")
                                  << QByteArray("call-1") << false;
    QTest::newRow("other host") << QByteArray("evil.example.com:5060") << branch
                                << QByteArray("call-1") << false;
    QTest::newRow("other port") << QByteArray("client.example.com:5061") << branch
                                << QByteArray("call-1") << false;
}

void TransactionKeyTest::isBranchAndSentBy()
{
    QFETCH(QByteArray, sentBy);
    QFETCH(QByteArray, via);
    QFETCH(QByteArray, callId);
    QFETCH(bool, same);
    RequestText one;
    one.sentBy = "client.example.com:5060";
    RequestText other;
    other.sentBy = sentBy;
    other.viaParameters = via;
    other.callId = callId;
    QCOMPARE(sameKey(one, other), same);
    const size_t seed = 7;
    QCOMPARE(TransactionKey(one.parsed()).hash(seed) == TransactionKey(other.parsed()).hash(seed),
             same);
}

void TransactionKeyTest::followsRfc2543WithoutTheCookie_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("via");
    QTest::addColumn<QByteArray>("fromTag");
    QTest::addColumn<QByteArray>("callId");
    QTest::addColumn<QByteArray>("cseq");
    QTest::addColumn<bool>("same");
    const QByteArray uri = "sip:alice@example.com";
    const QByteArray tag = ";tag=from1";
    const QByteArray call = "call-1";
    const QByteArray one = "1";
    QTest::newRow("equal") << uri << QByteArray() << tag << call << one << true;
    QTest::newRow("Request-URI") << QByteArray("sip:carol@example.com") << QByteArray() << tag
                                 << call << one << false;
    QTest::newRow("branch") << uri << QByteArray(";branch=old") << tag << call << one << false;
    QTest::newRow("From tag") << uri << QByteArray() << QByteArray(";tag=2") << call << one
                              << false;
    QTest::newRow("Call-ID") << uri << QByteArray() << tag << QByteArray("call-2") << one << false;
    QTest::newRow("CSeq") << uri << QByteArray() << tag << call << QByteArray("2") << false;
}

void TransactionKeyTest::followsRfc2543WithoutTheCookie()
{
    QFETCH(QByteArray, uri);
    QFETCH(QByteArray, via);
    QFETCH(QByteArray, fromTag);
    QFETCH(QByteArray, callId);
    QFETCH(QByteArray, cseq);
    QFETCH(bool, same);
    RequestText one;
    one.viaParameters.clear();
    RequestText other;
    other.uri = uri;
    other.viaParameters = via;
    other.fromTag = fromTag;
    other.callId = callId;
    other.cseq = cseq;
    QCOMPARE(sameKey(one, other), same);
}

void TransactionKeyTest::joinsAckAndCancelToTheirInvite_data()
{
    QTest::addColumn<QByteArray>("via");
    QTest::newRow("RFC 3261") << QByteArray(";branch=z9hG4bKone");
    QTest::newRow("RFC 2543") << QByteArray();
}

void TransactionKeyTest::joinsAckAndCancelToTheirInvite()
{
    QFETCH(QByteArray, via);
    RequestText invite;
    invite.method = "INVITE";
    invite.viaParameters = via;
    RequestText ack = invite;
    ack.method = "ACK";
    ack.toTag = ";tag=ours";
    RequestText cancel = invite;
    cancel.method = "CANCEL";
    QVERIFY(sameKey(invite, ack));
    QVERIFY(sameKey(invite, cancel));
}

void TransactionKeyTest::tellsUnknownMethodsApart()
{
    RequestText one;
    one.method = "ONE";
    RequestText two;
    two.method = "TWO";
    QVERIFY(!sameKey(one, two));
}

void TransactionKeyTest::mergesWhatDiffersInItsWayOnly()
{
    const RequestText one;
    RequestText forked;
    forked.viaParameters = ";branch=z9hG4bKfork";
    forked.sentBy = "192.0.2.50:5060";
    forked.uri = "sip:alice@192.0.2.1";
    QCOMPARE(MergeKey(one.parsed()).bytes(), MergeKey(forked.parsed()).bytes());
    QVERIFY(!MergeKey(one.parsed()).bytes().isEmpty());
    RequestText next = forked;
    next.cseq = "2";
    QVERIFY(MergeKey(one.parsed()).bytes() != MergeKey(next.parsed()).bytes());
}

void TransactionKeyTest::neverMergesWithinADialogOrWithoutFromTag()
{
    RequestText inDialog;
    inDialog.toTag = ";tag=ours";
    QVERIFY(MergeKey(inDialog.parsed()).bytes().isEmpty());
    RequestText old;
    old.fromTag.clear();
    QVERIFY(MergeKey(old.parsed()).bytes().isEmpty());
}

QTEST_APPLESS_MAIN(TransactionKeyTest)
#include "tst_transactionkey.moc"
