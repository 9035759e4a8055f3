// SPDX-License-Identifier: Apache-2.0

// What a whole server answers to each torture message of RFC 4475 and RFC 5118, over a transport in
// memory: one of the statuses that the column uas_response of its table names. What the parser
// makes of them is tst_torture's.

#include <QTest>

#include "engineserver.h"
#include "tortureindex.h"

using test::TortureIndex;

namespace {

/// A server, and what it answered.
class Asked
{
public:
    Asked()
    {
        m_server.setReceiver([this](const test::FlowServer::Outgoing &message) {
            // Not parsed: an answer repeats what is wrong in its request (RFC 3261, 8.2.6.2).
            constexpr char Version[] = "SIP/2.0 ";
            const int status = message.bytes.mid(sizeof(Version) - 1, 3).toInt();
            if (!message.bytes.startsWith(Version) || status < 200)
                others += message.bytes;
            else
                finals += status;
        });
    }
    [[nodiscard]] bool start() { return !m_server.start({}); }
    void receive(const QByteArray &bytes)
    {
        sip::Hop from;
        from.peer = sip::Endpoint::parse("192.0.2.99", 5060).value_or(sip::Endpoint());
        m_server.deliver(bytes, from,
                         sip::Endpoint::parse("192.0.2.1", 5060).value_or(sip::Endpoint()));
        m_server.settle();
    }

    QList<int> finals;
    QByteArrayList others;

private:
    test::EngineServer m_server;
};

/// What may be answered to a request that is well formed, or may be taken for it.
bool isProcessed(int status, const QByteArray &method)
{
    static const QByteArrayList Ours{"OPTIONS", "PUBLISH", "REGISTER", "SUBSCRIBE"};
    // RFC 3261, 8.2.1: the method is looked at first, so a body that is not understood, as of
    // invut.dat, or an Accept that cannot be met, as of sdp01.dat, are never come to.
    return Ours.contains(method) ? status == 200 : status == 405;
}

constexpr char Options[] = "OPTIONS sip:192.0.2.1 SIP/2.0\r\n"
                           "Via: SIP/2.0/UDP 192.0.2.99:5060;branch=z9hG4bKafterwards\r\n"
                           "Max-Forwards: 70\r\n"
                           "From: <sip:bob@example.com>;tag=bob\r\n"
                           "To: <sip:192.0.2.1>\r\n"
                           "Call-ID: afterwards\r\n"
                           "CSeq: 1 OPTIONS\r\n"
                           "Content-Length: 0\r\n\r\n";

} // namespace

class tst_TortureAnswers : public QObject
{
    Q_OBJECT

private slots:
    void getsTheAnswerOfItsRow_data();
    void getsTheAnswerOfItsRow();
};

void tst_TortureAnswers::getsTheAnswerOfItsRow_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("parser");
    QTest::addColumn<QList<int>>("wanted"); // empty: any, but not 400 to what is well formed
    QTest::addColumn<bool>("isRequest");
    for (const QByteArray folder : {"rfc4475", "rfc5118"}) {
        const TortureIndex index(folder);
        QVERIFY(!index.rows.isEmpty());
        for (const QByteArrayList &row : index.rows) {
            const QByteArray file = index.column(row, "file");
            const QByteArray answer = index.column(row, "uas_response");
            QByteArray parser = index.column(row, "parser");
            if (file == "ipv6-in-sdp.dat")
                parser = "reject"; // its Content-Length as printed is beyond the body: clerr.dat
            QList<int> wanted;
            if (!answer.startsWith("any"))
                wanted = TortureIndex::statuses(answer);
            if (wanted.isEmpty() && parser == "reject")
                wanted = {400}; // what rfc5118 says of all of its own
            QTest::newRow(file.constData()) << QByteArray(folder + '/' + file) << parser << wanted
                                            << (index.column(row, "kind") != "response");
        }
    }
}

void tst_TortureAnswers::getsTheAnswerOfItsRow()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, parser);
    QFETCH(const QList<int>, wanted);
    QFETCH(const bool, isRequest);
    const QByteArray bytes = test::tortureFile(path);
    QVERIFY(!bytes.isEmpty());
    Asked server;
    QVERIFY(server.start());
    server.receive(bytes);
    QVERIFY2(server.others.isEmpty(), server.others.join().constData());
    // test.dat has no Via: nobody knows where an answer would go (RFC 3261, 18.2.2).
    if (!isRequest || path.endsWith("/test.dat")) {
        QVERIFY(server.finals.isEmpty());
    } else {
        QCOMPARE(server.finals.size(), 1);
        const int status = server.finals.first();
        const bool isAccepted =
            parser != "reject" && isProcessed(status, bytes.left(bytes.indexOf(' ')));
        const bool isAny = wanted.isEmpty() && status != 400;
        QVERIFY2(wanted.contains(status) || isAccepted || isAny,
                 QByteArray::number(status).constData());
    }
    // And it is none the worse for it.
    server.finals.clear();
    server.receive(Options);
    QCOMPARE(server.finals, QList<int>{200});
}

QTEST_GUILESS_MAIN(tst_TortureAnswers)
#include "tst_tortureanswers.moc"
