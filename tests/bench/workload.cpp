// SPDX-License-Identifier: Apache-2.0

// A fixed piece of work for tests/bench/instructions, which counts what it costs: one engine over a
// transport in memory and a clock that stands, so that every run does the very same.
//
//     workload publish N    N changes of 100 presentities that nobody watches
//     workload subscribe N  N subscriptions to 100 presentities, with their first NOTIFYs
//     workload fanout N     N changes of one presentity with 100 watchers; 100 NOTIFYs each
//     workload rules N      the same with presence rules that show all of it
//     workload refresh N    N refreshes of 100 subscriptions, with their NOTIFYs

#include <cstdio>
#include <deque>
#include <map>

#include <QCoreApplication>

#include "loopbacktransport.h"
#include "manualclock.h"
#include "server/engine.h"
#include "store/directcommitter.h"
#include "storefixture.h"

namespace {

constexpr int People = 100;

QByteArray field(const QByteArray &message, const QByteArray &name)
{
    const qsizetype begin = message.indexOf("\r\n" + name + ": ");
    if (begin < 0)
        return {};
    const qsizetype value = begin + name.size() + 4;
    return message.mid(value, message.indexOf("\r\n", value) - value);
}

class Workload
{
public:
    Workload();

    void publish(int count);
    void subscribe(int count);
    void subscribeTo(int person, int watcher);
    void fanout(int count);
    void refresh(int count);
    void putRules();
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    QByteArray exchange(const QByteArray &request);
    void settle();
    void answerNotify(const QByteArray &notify);
    [[nodiscard]] QByteArray head(const QByteArray &method, const QByteArray &uri,
                                  const QByteArray &who, const QByteArray &callId,
                                  const QByteArray &toTag, int cseq);
    void change(int person);

    test::StoreFixture m_files;
    test::ManualClock m_clock;
    server::Engine m_engine{server::Config(), m_clock, base::TokenSource(1)};
    store::DirectCommitter m_committer{m_engine.ledger()};
    test::LoopbackTransport *m_wire = nullptr; // the engine owns it
    std::map<int, QByteArray> m_entityTags;
    std::deque<std::pair<QByteArray, QByteArray>> m_dialogs; // Call-ID and the server's tag
    QByteArray m_answer;
    int m_counter = 0;
    int m_notifies = 0;
    bool m_failed = false;
};

server::Config openHouse()
{
    server::Config config;
    config.policy.forceActive = true;
    return config;
}

Workload::Workload()
{
    auto wire = std::make_unique<test::LoopbackTransport>();
    m_wire = wire.get();
    m_engine.transports().addTransport(std::move(wire));
    m_engine.setCommitter(m_committer);
    const auto opened = m_committer.open(m_files.options());
    m_failed = !opened;
    if (opened)
        m_engine.restored(); // nothing: the database is new
    m_engine.reload(openHouse());
}

void Workload::settle()
{
    bool busy = true;
    while (busy) {
        QCoreApplication::sendPostedEvents();
        busy = m_committer.commitNext();
        while (m_wire->sentCount() > 0) {
            busy = true;
            const QByteArray bytes = m_wire->takeSent().bytes;
            if (bytes.startsWith("NOTIFY"))
                answerNotify(bytes);
            else
                m_answer = bytes;
        }
    }
}

void Workload::answerNotify(const QByteArray &notify)
{
    ++m_notifies;
    m_wire->receive("SIP/2.0 200 OK\r\nVia: " + field(notify, "Via") +
                    "\r\nFrom: " + field(notify, "From") + "\r\nTo: " + field(notify, "To") +
                    "\r\nCall-ID: " + field(notify, "Call-ID") +
                    "\r\nCSeq: " + field(notify, "CSeq") + "\r\nContent-Length: 0\r\n\r\n");
}

QByteArray Workload::exchange(const QByteArray &request)
{
    m_answer.clear();
    m_wire->receive(request);
    settle();
    m_failed |= !m_answer.startsWith("SIP/2.0 200");
    return m_answer;
}

QByteArray Workload::head(const QByteArray &method, const QByteArray &uri, const QByteArray &who,
                          const QByteArray &callId, const QByteArray &toTag, int cseq)
{
    return method + ' ' + uri + " SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.99:5060;branch=z9hG4bK" +
           QByteArray::number(++m_counter) + "\r\nMax-Forwards: 70\r\nFrom: <" + who +
           ">;tag=f\r\nTo: <" + uri + '>' + (toTag.isEmpty() ? toTag : ";tag=" + toTag) +
           "\r\nCall-ID: " + callId + "\r\nCSeq: " + QByteArray::number(cseq) + ' ' + method +
           "\r\nContact: <sip:phone@192.0.2.99:5060>\r\nEvent: presence\r\nExpires: 3600\r\n";
}

void Workload::change(int person)
{
    const QByteArray aor = "sip:user" + QByteArray::number(person) + "@example.com";
    QByteArray request = head("PUBLISH", aor, aor, "p" + QByteArray::number(m_counter), {}, 1);
    if (!m_entityTags[person].isEmpty())
        request += "SIP-If-Match: " + m_entityTags[person] + "\r\n";
    const QByteArray body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<presence "
        "xmlns=\"urn:ietf:params:xml:ns:pidf\" xmlns:dm=\"urn:ietf:params:xml:ns:pidf:data-model\" "
        "xmlns:rpid=\"urn:ietf:params:xml:ns:pidf:rpid\" entity=\"" +
        aor +
        "\">\r\n <tuple id=\"t1\"><status><basic>open</basic></status>"
        "<contact>sip:phone@192.0.2.99</contact></tuple>\r\n <dm:person id=\"p1\">"
        "<rpid:activities><rpid:busy/></rpid:activities><dm:note>change " +
        QByteArray::number(m_counter) + "</dm:note></dm:person>\r\n</presence>\r\n";
    m_entityTags[person] =
        field(exchange(request + "Content-Type: application/pidf+xml\r\nContent-Length: " +
                       QByteArray::number(body.size()) + "\r\n\r\n" + body),
              "SIP-ETag");
}

void Workload::publish(int count)
{
    for (int i = 0; i < count; ++i)
        change(i % People);
}

void Workload::subscribeTo(int person, int number)
{
    const int before = m_notifies;
    const QByteArray aor = "sip:user" + QByteArray::number(person) + "@example.com";
    const QByteArray watcher = "sip:watcher" + QByteArray::number(number) + "@example.com";
    const QByteArray callId = "s" + QByteArray::number(number);
    const QByteArray answer =
        exchange(head("SUBSCRIBE", aor, watcher, callId, {}, 1) + "Content-Length: 0\r\n\r\n");
    const QByteArray to = field(answer, "To");
    m_dialogs.emplace_back(callId, to.mid(to.indexOf(";tag=") + 5));
    m_failed |= m_notifies == before;
}

void Workload::subscribe(int count)
{
    for (int i = 0; i < count; ++i)
        subscribeTo(i % People, i);
}

void Workload::refresh(int count)
{
    for (int i = 0; i < count; ++i) {
        const auto &[callId, tag] = m_dialogs[size_t(i) % m_dialogs.size()];
        exchange(head("SUBSCRIBE", "sip:user@example.com", "sip:watcher@example.com", callId, tag,
                      2 + i) +
                 "Content-Length: 0\r\n\r\n");
    }
}

void Workload::fanout(int count)
{
    const int before = m_notifies;
    for (int i = 0; i < count; ++i)
        change(0);
    m_failed |= m_notifies - before < count * People;
}

void Workload::putRules()
{
    const QByteArray rules =
        "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\" "
        "xmlns:pr=\"urn:ietf:params:xml:ns:pres-rules\"><rule id=\"all\"><conditions><identity>"
        "<many domain=\"example.com\"/></identity></conditions><actions><pr:sub-handling>allow"
        "</pr:sub-handling></actions><transformations><pr:provide-services><pr:all-services/>"
        "</pr:provide-services><pr:provide-persons><pr:all-persons/></pr:provide-persons>"
        "<pr:provide-devices><pr:all-devices/></pr:provide-devices><pr:provide-all-attributes/>"
        "</transformations></rule></ruleset>";
    for (int i = 0; i < People; ++i)
        m_engine.documents().put({"user" + QByteArray::number(i), "example.com"}, rules);
    settle();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString what = words.value(1);
    const int count = words.value(2).toInt();
    Workload workload;
    if (what == QLatin1StringView("rules"))
        workload.putRules();
    workload.publish(People); // nothing is new to the tables when the counting begins
    if (what == QLatin1StringView("publish")) {
        workload.publish(count);
    } else if (what == QLatin1StringView("subscribe")) {
        workload.subscribe(count);
    } else if (what == QLatin1StringView("refresh")) {
        workload.subscribe(People);
        workload.refresh(count);
    } else {
        for (int i = 0; i < People; ++i)
            workload.subscribeTo(0, i);
        workload.fanout(count);
    }
    if (workload.failed())
        std::fputs("workload: an answer was not 200, or a NOTIFY is missing\n", stderr);
    return workload.failed() ? 1 : 0;
}
