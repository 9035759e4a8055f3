// SPDX-License-Identifier: Apache-2.0
#pragma once

// A whole engine in memory with a database file: one presentity, alice, and watchers whose phones
// answer every NOTIFY with 200. For tests and benches that look at more than single messages; what
// is on the wire is the business of flows.

#include <map>

#include <QCoreApplication>

#include "loopbacktransport.h"
#include "manualclock.h"
#include "server/administration.h"
#include "server/engine.h"
#include "store/directcommitter.h"
#include "storefixture.h"

namespace test {

class House
{
public:
    static inline const QByteArray Alice = "sip:alice@example.com";

    House()
    {
        auto wire = std::make_unique<LoopbackTransport>();
        m_wire = wire.get();
        engine.transports().addTransport(std::move(wire));
        engine.setCommitter(m_committer);
        if (m_committer.open(m_files.options()))
            engine.restored(); // nothing: the database is new
    }

    /// Until nobody has anything to do.
    void settle()
    {
        bool busy = true;
        while (busy) {
            QCoreApplication::sendPostedEvents();
            busy = m_committer.commitNext();
            while (m_wire->sentCount() > 0) {
                busy = true;
                take(m_wire->takeSent().bytes);
            }
        }
    }

    /// By alice, who is doing this.
    void publish(const QByteArray &activity)
    {
        const QByteArray body =
            "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\" "
            "xmlns:dm=\"urn:ietf:params:xml:ns:pidf:data-model\" "
            "xmlns:rpid=\"urn:ietf:params:xml:ns:pidf:rpid\" entity=\"" +
            Alice +
            "\"><tuple id=\"t1\"><status><basic>open</basic></status><rpid:class>work</rpid:class>"
            "</tuple><dm:person id=\"p1\"><rpid:activities><rpid:" +
            activity + "/></rpid:activities></dm:person></presence>";
        QByteArray request = head("PUBLISH", Alice, "p" + QByteArray::number(m_counter));
        if (!m_entityTag.isEmpty())
            request += "SIP-If-Match: " + m_entityTag + "\r\n";
        m_wire->receive(request + "Content-Type: application/pidf+xml\r\nContent-Length: " +
                        QByteArray::number(body.size()) + "\r\n\r\n" + body);
        settle();
        m_entityTag = field(m_answer, "SIP-ETag");
    }

    /// To alice; settle() brings the answer and the NOTIFY.
    void subscribe(const QByteArray &watcher)
    {
        m_wire->receive(head("SUBSCRIBE", watcher, "s" + watcher) + "Content-Length: 0\r\n\r\n");
    }

    void putRules(const QByteArray &rules)
    {
        engine.documents().put({"alice", "example.com"}, rules);
        settle();
    }

    ManualClock clock;
    server::Engine engine{config(), clock, base::TokenSource(1)};
    std::map<QByteArray, QByteArray> told; // the newest NOTIFY of each watcher
    int notifies = 0;

private:
    /// All phones have one address, and no time passes between what they send.
    [[nodiscard]] static server::Config config()
    {
        server::Config config;
        config.limits.requestsPerAddress = 0;
        return config;
    }
    [[nodiscard]] static QByteArray field(const QByteArray &message, const QByteArray &name)
    {
        const qsizetype begin = message.indexOf("\r\n" + name + ": ");
        if (begin < 0)
            return {};
        const qsizetype value = begin + name.size() + 4;
        return message.mid(value, message.indexOf("\r\n", value) - value);
    }
    QByteArray head(const QByteArray &method, const QByteArray &who, const QByteArray &callId)
    {
        return method + ' ' + Alice +
               " SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.99:5060;branch=z9hG4bK" +
               QByteArray::number(++m_counter) + "\r\nMax-Forwards: 70\r\nFrom: <" + who +
               ">;tag=f\r\nTo: <" + Alice + ">\r\nCall-ID: " + callId + "\r\nCSeq: 1 " + method +
               "\r\nContact: <sip:phone@192.0.2.99:5060>\r\nEvent: presence\r\nExpires: 3600\r\n";
    }
    void take(const QByteArray &bytes)
    {
        if (!bytes.startsWith("NOTIFY")) {
            m_answer = bytes;
            return;
        }
        ++notifies;
        const QByteArray to = field(bytes, "To");
        told[to.mid(1, to.indexOf('>') - 1)] = bytes;
        m_wire->receive("SIP/2.0 200 OK\r\nVia: " + field(bytes, "Via") +
                        "\r\nFrom: " + field(bytes, "From") + "\r\nTo: " + to +
                        "\r\nCall-ID: " + field(bytes, "Call-ID") +
                        "\r\nCSeq: " + field(bytes, "CSeq") + "\r\nContent-Length: 0\r\n\r\n");
    }

    StoreFixture m_files;
    store::DirectCommitter m_committer{engine.ledger()};
    LoopbackTransport *m_wire = nullptr; // the engine owns it
    QByteArray m_entityTag;
    QByteArray m_answer;
    int m_counter = 0;
};

} // namespace test
