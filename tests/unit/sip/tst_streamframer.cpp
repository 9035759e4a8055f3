// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "messagetexts.h"
#include "sip/streamframer.h"

using namespace sip;
using texts::message;
using texts::publishWith;
using Kind = StreamFramer::FrameKind;

Q_DECLARE_METATYPE(StreamFramer::FrameKind)

class TestStreamFramer : public QObject
{
    Q_OBJECT

    /// "ping", "broken 400" or the message, for each frame of the bytes fed in pieces.
    static QByteArrayList frames(const QByteArray &bytes, qsizetype piece,
                                 const Limits &limits = {})
    {
        StreamFramer framer(limits);
        QByteArrayList result;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            framer.append(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
            for (;;) {
                const StreamFramer::Frame frame = framer.next();
                if (frame.kind == Kind::Incomplete)
                    break;
                if (frame.kind == Kind::Ping)
                    result.append("ping");
                else if (frame.kind == Kind::Message)
                    result.append(frame.bytes);
                else
                    result.append("broken " + QByteArray::number(int(frame.error->status)));
            }
        }
        return result;
    }

private slots:
    void cutsTheSameHoweverTheBytesCome_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 3, 5, 64, 100000})
            QTest::addRow("%d bytes", piece) << piece;
    }
    void cutsTheSameHoweverTheBytesCome()
    {
        QFETCH(const int, piece);
        const QByteArray first = message(publishWith("Content-Length: 4"), "b\r\n\r");
        const QByteArray second = message(publishWith("l  :\r\n 0003 "), "\n\r\n");
        const QByteArray third = message(texts::publishLines()); // no length: no body
        const QByteArray stream =
            "\r\n\r\n" + first + "\r\n" + second + "\r\n\r\n\r\n\r\n" + third + "\r\n" + first;
        const QByteArrayList expected{"ping", first, second, "ping", "ping", third, first};
        QCOMPARE(frames(stream, piece), expected);
    }

    void messagesItCutsAreReadable()
    {
        StreamFramer framer;
        framer.append(message(publishWith("Content-Length: 4"), "bodyNEXT"));
        const StreamFramer::Frame frame = framer.next();
        QCOMPARE(frame.kind, Kind::Message);
        const ParsedMessage parsed = texts::parse(frame.bytes, Framing::Stream);
        QVERIFY(!parsed.error);
        QCOMPARE(parsed.request().body(), QByteArrayView("body"));
        QCOMPARE(framer.pendingBytes(), 4);
    }

    void tellsWhetherAMessageHasBegun()
    {
        StreamFramer framer;
        QCOMPARE(framer.pendingBytes(), 0);
        framer.append("\r\n");
        QCOMPARE(framer.next().kind, Kind::Incomplete);
        QCOMPARE(framer.pendingBytes(), 0); // a pong, or half a ping
        framer.append("PUB");
        QCOMPARE(framer.next().kind, Kind::Incomplete);
        QCOMPARE(framer.pendingBytes(), 3);
    }

    void givesUpOnWhatItCannotFrame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("negative length") << message(publishWith("Content-Length: -1")) << 400;
        QTest::newRow("no number") << message(publishWith("Content-Length: x")) << 400;
        QTest::newRow("empty length") << message(publishWith("Content-Length:")) << 400;
        QTest::newRow("two lengths")
            << message(publishWith("Content-Length: 5") + QByteArrayList{"l: 5"}) << 400;
        QTest::newRow("folded length") << message(publishWith("Content-Length: 1\r\n 2")) << 400;
        QTest::newRow("length beyond the limit")
            << message(publishWith("Content-Length: 70000")) << 513;
        QTest::newRow("header beyond the limit")
            << message(publishWith("Subject: " + QByteArray(40000, 'x'))) << 513;
        QTest::newRow("header without end")
            << QByteArray("PUBLISH sip:a@b SIP/2.0\r\nX: " + QByteArray(40000, 'x')) << 513;
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02", 4) << 400;
        QTest::newRow("LF") << QByteArray("\nPUBLISH") << 400;
        QTest::newRow("CR and more") << QByteArray("\r\n\rPUBLISH") << 400;
    }
    void givesUpOnWhatItCannotFrame()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        const QByteArray broken = "broken " + QByteArray::number(status);
        QCOMPARE(frames(bytes, bytes.size()), QByteArrayList{broken});
        QCOMPARE(frames(bytes, 7).value(0), broken);
        QCOMPARE(frames(bytes + "\r\n\r\n", 7).size(), 1); // and says no more
    }

    void handsOutTheHeaderOfWhatIsTooLarge()
    {
        StreamFramer framer;
        framer.append(message(publishWith("Content-Length: 70000")));
        const StreamFramer::Frame frame = framer.next();
        QCOMPARE(frame.kind, Kind::Broken);
        const ParsedMessage parsed = texts::parse(frame.bytes, Framing::Stream);
        QVERIFY(parsed.canBeAnswered());
        QCOMPARE(framer.pendingBytes(), 0);
    }

    void waitsForTheBodyAcrossManyMessages()
    {
        const QByteArray one = message(publishWith("Content-Length: 2000"), QByteArray(2000, 'b'));
        const QByteArrayList cut = frames(one.repeated(50), 1460);
        QCOMPARE(cut.size(), 50);
        for (const QByteArray &frame : cut)
            QCOMPARE(frame, one);
    }
};

QTEST_APPLESS_MAIN(TestStreamFramer)
#include "tst_streamframer.moc"
