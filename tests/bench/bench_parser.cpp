// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QTest>

#include "sip/messagebuilder.h"
#include "sip/messageparser.h"

using namespace sip;

namespace {

constexpr int Variants = 1024; // repeating one message flatters: the branch predictor learns it

/// A PUBLISH of about 1300 bytes as pjsua sends it, with other values and lengths each time.
QByteArray publish(std::mt19937_64 &random)
{
    const auto word = [&random](int most) {
        QByteArray result;
        for (int i = 4 + int(random() % quint64(most)); i > 0; --i)
            result.append(char('a' + random() % 26));
        return result;
    };
    const QByteArray user = word(10);
    const QByteArray body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<presence "
        "xmlns=\"urn:ietf:params:xml:ns:pidf\" "
        "xmlns:dm=\"urn:ietf:params:xml:ns:pidf:data-model\" "
        "xmlns:rpid=\"urn:ietf:params:xml:ns:pidf:rpid\" entity=\"sip:" +
        user + "@example.com\">\n<tuple id=\"" + word(12) +
        "\"><status><basic>open</basic></status><contact>sip:" + user +
        "@192.0.2.7:5070</contact><note>" + word(60) +
        "</note><timestamp>2026-01-01T12:00:00Z</timestamp></tuple>\n<dm:person id=\"" + word(12) +
        "\"><rpid:activities><rpid:busy/></rpid:activities><dm:note>" + word(60) +
        "</dm:note></dm:person>\n</presence>\n";
    QByteArrayList lines{
        "PUBLISH sip:" + user + "@example.com SIP/2.0",
        "Via: SIP/2.0/UDP 192.0.2." + QByteArray::number(1 + random() % 250) +
            ":5070;rport;branch=z9hG4bKPj" + word(30),
        "Max-Forwards: 70",
        "From: \"" + word(16) + "\" <sip:" + user + "@example.com>;tag=" + word(24),
        "To: <sip:" + user + "@example.com>",
        "Call-ID: " + word(32) + "@192.0.2.7",
        "CSeq: " + QByteArray::number(random() % 60000) + " PUBLISH",
        "Event: presence",
        "Contact: <sip:" + user + "@192.0.2.7:5070;ob>",
        "Allow: PRACK, INVITE, ACK, BYE, CANCEL, UPDATE, INFO, SUBSCRIBE, NOTIFY, REFER, MESSAGE",
        "Supported: replaces, 100rel, timer, norefersub",
        "User-Agent: " + word(30),
        "SIP-If-Match: " + word(16),
        "Expires: " + QByteArray::number(60 + random() % 3600),
        "Content-Type: application/pidf+xml",
        "Content-Length: " + QByteArray::number(body.size()),
    };
    std::swap(lines[1 + qsizetype(random() % 13)], lines[1 + qsizetype(random() % 13)]);
    return lines.join("\r\n") + "\r\n\r\n" + body;
}

} // namespace

/// What a datagram costs before anybody looks at it. Figures are per message.
class BenchParser : public QObject
{
    Q_OBJECT

    QByteArrayList m_messages;

private slots:
    void initTestCase()
    {
        std::mt19937_64 random(1);
        qsizetype bytes = 0;
        for (int i = 0; i < Variants; ++i) {
            m_messages.append(publish(random));
            bytes += m_messages.back().size();
            const auto parsed = MessageParser::parse(m_messages.back(), Framing::Datagram);
            QVERIFY2(!parsed.error, parsed.error ? parsed.error->what.constData() : "");
        }
        qInfo("mean size %lld bytes", qlonglong(bytes / Variants));
    }

    /// The copy out of the receive buffer, for comparison: it is part of the next figure.
    void copiesDatagram()
    {
        qsizetype next = 0;
        qsizetype sum = 0;
        QBENCHMARK
        {
            const QByteArray &message = m_messages[next++ % Variants];
            const QByteArray copy(message.constData(), message.size());
            sum += copy.size();
        }
        QVERIFY(sum > 0);
    }

    void parsesPublish()
    {
        qsizetype next = 0;
        qsizetype sum = 0;
        QBENCHMARK
        {
            const QByteArray &message = m_messages[next++ % Variants];
            const ParsedMessage parsed = MessageParser::parse(
                QByteArray(message.constData(), message.size()), Framing::Datagram);
            sum += parsed.request().callId().size();
        }
        QVERIFY(sum > 0);
    }

    void buildsResponse()
    {
        std::vector<Request> requests;
        for (const QByteArray &message : m_messages) {
            requests.push_back(MessageParser::parse(message, Framing::Datagram).request());
            Hop hop;
            hop.peer = *Endpoint::parse("192.0.2.7", 5070);
            requests.back().setSource(hop);
        }
        size_t next = 0;
        qsizetype sum = 0;
        QBENCHMARK
        {
            const QByteArray response =
                ResponseBuilder(requests[next++ % requests.size()], StatusCode::OK, "0123456789")
                    .add(HeaderId::SipETag, "abcdefgh")
                    .add(HeaderId::Expires, 600)
                    .build();
            sum += response.size();
        }
        QVERIFY(sum > 0);
    }

    void readsAddressOfRecord()
    {
        std::vector<Request> requests;
        for (const QByteArray &message : m_messages)
            requests.push_back(MessageParser::parse(message, Framing::Datagram).request());
        size_t next = 0;
        qsizetype sum = 0;
        QBENCHMARK
        {
            const auto uri = Uri::parse(requests[next++ % requests.size()].requestUri());
            sum += uri->addressOfRecord().size();
        }
        QVERIFY(sum > 0);
    }
};

QTEST_APPLESS_MAIN(BenchParser)
#include "bench_parser.moc"
