// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QDirIterator>
#include <QTest>

#include "messagetexts.h"
#include "sip/headers/event.h"
#include "sip/headers/subscriptionstate.h"
#include "sip/messagebuilder.h"
#include "sip/streamframer.h"

using namespace sip;

namespace {

/// Changes a few bytes of a message as chance or malice might.
class Mutator
{
public:
    explicit Mutator(quint64 seed)
        : m_random(seed)
    {
    }

    QByteArray mutated(const QList<QByteArray> &corpus)
    {
        QByteArray bytes = corpus[number(corpus.size())];
        for (qsizetype i = 1 + number(4); i > 0; --i)
            mutate(bytes, corpus);
        return bytes;
    }

private:
    qsizetype number(qsizetype below)
    {
        return below <= 0 ? 0 : qsizetype(m_random() % quint64(below));
    }

    void mutate(QByteArray &bytes, const QList<QByteArray> &corpus)
    {
        static const QByteArrayList Pieces{"\r\n",
                                           "\r",
                                           "\n",
                                           "\r\n ",
                                           ";",
                                           ",",
                                           "\"",
                                           "\\",
                                           "<",
                                           ">",
                                           "[",
                                           "]",
                                           ":",
                                           "@",
                                           "%",
                                           "%00",
                                           "%4",
                                           " ",
                                           "\t",
                                           "=",
                                           "?",
                                           "\r\n\r\n",
                                           "SIP/2.0",
                                           "0",
                                           "4294967296",
                                           "Via: ",
                                           "Content-Length: 99999999999\r\n",
                                           ":::",
                                           "sip:",
                                           "\xff",
                                           QByteArray("\0", 1)};
        const qsizetype at = number(bytes.size() + 1);
        switch (number(6)) {
        case 0: bytes.insert(at, Pieces[number(Pieces.size())]); break;
        case 1: bytes.remove(at, 1 + number(20)); break;
        case 2: bytes.truncate(at); break;
        case 3:
            if (at < bytes.size())
                bytes[at] = char(number(256));
            break;
        case 4: bytes.insert(at, bytes.mid(number(bytes.size()), number(80))); break;
        default: {
            const QByteArray &other = corpus[number(corpus.size())];
            bytes.replace(at, number(100), other.mid(number(other.size()), number(100)));
        }
        }
    }

    std::mt19937_64 m_random;
};

} // namespace

/// Thousands of damaged messages through all of the grammar: no sanitizer may complain, and what
/// the parser promises has to hold. Deterministic: a fault comes again.
class TestMutation : public QObject
{
    Q_OBJECT

    QList<QByteArray> m_corpus;

    /// Asks a message everything it can be asked.
    static qsizetype readAll(const Message &message)
    {
        qsizetype sum = message.body().size() + message.callId().size();
        for (const Message::Field &field : message.fields()) {
            sum += message.value(message.name(field)).size();
            for (const QByteArrayView value : message.values(message.name(field))) {
                if (const auto address = NameAddr::parse(value)) {
                    const auto uri = Uri::parse(address->uri);
                    sum += address->displayText().size() + uri->addressOfRecord().size();
                    sum += uri->equals(*uri) ? 1 : 1000000;
                    for (const Parameter &parameter : address->parameters)
                        sum += parameter.name.size();
                }
                if (const auto via = Via::parse(value))
                    sum += via->branch.size();
                if (const auto state = SubscriptionState::parse(value))
                    sum += state->toByteArray().size();
                if (const auto event = Event::parse(value))
                    sum += event->id.size();
            }
        }
        const auto expires = message.expires();
        return sum + (expires && *expires ? 1 : 0);
    }

    static bool isWhole(const Message &message)
    {
        for (const HeaderId id : {HeaderId::From, HeaderId::To, HeaderId::CallId, HeaderId::CSeq}) {
            if (message.count(id) != 1)
                return false;
        }
        return !message.via().isNull() && !message.from().isNull() && !message.to().isNull() &&
               !message.callId().isEmpty() && !message.cseq().methodToken.isEmpty() &&
               message.bytes().endsWith(message.body().toByteArray());
    }

    /// The response to a whole request is a message without fault.
    static void checkResponse(const Request &request)
    {
        Request copy = request;
        Hop hop;
        hop.peer.address = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 198, 51, 100, 9};
        hop.peer.port = 5060;
        copy.setSource(hop);
        const QByteArray bytes = ResponseBuilder(copy, StatusCode::OK, "tag")
                                     .addRecordRoute()
                                     .body("text/plain", "body")
                                     .build();
        const ParsedMessage parsed = texts::parse(bytes);
        QVERIFY(parsed.isResponse());
        // Several Via are right here, if not in what we receive ourselves.
        const bool several = copy.values(HeaderId::Via).size() > 1;
        if (!several)
            QVERIFY2(!parsed.error, texts::what(parsed).constData());
        QCOMPARE(parsed.response().body(), QByteArrayView("body"));
        QCOMPARE(parsed.response().via().received, QByteArrayView("198.51.100.9"));
        QCOMPARE(parsed.response().via().branch, copy.via().branch);
        QCOMPARE(parsed.response().callId(), copy.callId());
        QVERIFY(!parsed.response().toTag().isNull());
    }

private slots:
    void initTestCase()
    {
        QDirIterator files(QStringLiteral(TEST_DATA "/torture"), {QStringLiteral("*.dat")},
                           QDir::Files, QDirIterator::Subdirectories);
        QStringList names;
        while (files.hasNext())
            names.append(files.next());
        names.sort(); // the same order on every machine
        for (const QString &name : names) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_corpus.append(file.readAll());
        }
        for (int i = 0; i < 40; ++i) // plain messages get through further
            m_corpus.append(texts::message(texts::publishWith("Content-Length: 4"), "body"));
        QVERIFY(m_corpus.size() > 100);
    }

    void survivesDamagedDatagrams()
    {
        Mutator mutator(4475);
        int whole = 0;
        qsizetype sum = 0;
        for (int i = 0; i < 10000; ++i) {
            const QByteArray bytes = mutator.mutated(m_corpus);
            const ParsedMessage parsed = texts::parse(bytes);
            if (parsed.isRequest())
                sum += readAll(parsed.request());
            if (parsed.isResponse())
                sum += readAll(parsed.response());
            if (parsed.canBeAnswered() && parsed.error)
                sum += ResponseBuilder(parsed.request(), parsed.error->status, "t").build().size();
            if (parsed.error)
                continue;
            ++whole;
            QVERIFY(parsed.isRequest() ? isWhole(parsed.request()) : isWhole(parsed.response()));
            if (parsed.isRequest())
                checkResponse(parsed.request());
            if (QTest::currentTestFailed()) {
                qWarning("of %s", bytes.toPercentEncoding(" :;<>@\r\n").constData());
                return;
            }
        }
        QVERIFY(whole > 500);
        QVERIFY(whole < 9500);
        QVERIFY(sum > 0);
    }

    void framesDamagedStreams()
    {
        Mutator mutator(5626);
        std::mt19937 random(1);
        int messages = 0;
        int broken = 0;
        for (int i = 0; i < 2000; ++i) {
            StreamFramer framer;
            const QByteArray bytes = mutator.mutated(m_corpus) + mutator.mutated(m_corpus);
            for (qsizetype at = 0; at < bytes.size();) {
                const qsizetype size = qMin<qsizetype>(1 + random() % 700, bytes.size() - at);
                framer.append(QByteArrayView(bytes).sliced(at, size));
                at += size;
                for (auto frame = framer.next(); frame.kind != StreamFramer::FrameKind::Incomplete;
                     frame = framer.next()) {
                    messages += frame.kind == StreamFramer::FrameKind::Message;
                    broken += frame.kind == StreamFramer::FrameKind::Broken;
                    const ParsedMessage parsed = texts::parse(frame.bytes, Framing::Stream);
                    if (parsed.isRequest())
                        QVERIFY(parsed.request().bytes().size() <= frame.bytes.size());
                }
            }
        }
        QVERIFY(messages > 1000);
        QVERIFY(broken > 100);
    }
};

QTEST_APPLESS_MAIN(TestMutation)
#include "tst_mutation.moc"
