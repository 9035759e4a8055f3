// SPDX-License-Identifier: Apache-2.0

// Whole dialogs of PUBLISH, SUBSCRIBE and REGISTER with a server in this process, each message
// damaged in its structure: fields left out, doubled, exchanged with those of other messages,
// numbers at their ends, tags and entity-tags of others, bodies that are nearly right. No crash,
// limits that hold, level memory, nothing but readable SIP from the server, and nothing left when
// all has run out. Half of them go to a server that believes everybody; half to one that wants a
// password, unless a proxy says who it is, by UDP and by streams, with XCAP documents of the same
// people beside them.
//
//   hostile_dialogs [--messages 20000] [--seed 1]

#include <cstring>
#include <deque>
#include <map>
#include <random>

#include "digestanswer.h"
#include "enginerig.h"
#include "hostiledocuments.h"
#include "sip/messageparser.h"
#include "sip/streamframer.h"
#include "wirephone.h"

namespace {

using test::WireDialog;
using test::WirePhone;

constexpr int Presentities = 40;
constexpr int MostSubscriptions = 500;
constexpr int MostPresentities = 100;
const QByteArray Password("secret");

enum class House { Open, Guarded };

server::Config labConfig(House house)
{
    server::Config config;
    config.policy.pendingDays = 1;
    config.limits.subscriptions = MostSubscriptions;
    config.limits.presentities = MostPresentities;
    config.limits.publicationsPerPresentity = 5;
    config.limits.requestsPerAddress = 0;
    config.policy.forceActive = true;
    if (house == House::Guarded) {
        config.server.domains = {QStringLiteral("example.com")};
        config.auth.mode = server::AuthMode::Required;
        config.auth.trustedPeers = {
            *server::AddressRange::parse(QStringLiteral("198.51.100.0/29"))};
        config.limits.amplification = server::Amplification::Once;
    }
    return config;
}

class Storm
{
public:
    Storm(test::EngineRig &rig, quint64 seed, House house)
        : m_rig(rig)
        , m_random(seed)
        , m_house(house)
        , m_documents(
              rig, [this](size_t below) { return number(below); },
              [this](QByteArray &bytes) { damage(bytes); })
    {
        if (house == House::Guarded)
            m_streams = &rig.addWire(sip::Protocol::Tcp);
        rig.onSent = [this](const QByteArray &bytes, const sip::Hop &to) { take(bytes, to); };
    }

    /// One message; the clock moves now and then.
    void once()
    {
        if (m_house == House::Guarded && number(8) == 0) {
            m_documents.once(Presentities, Password);
            if (isOk())
                m_fault = m_documents.fault();
        }
        QByteArray bytes =
            number(6) == 0 && !m_sent.empty() ? m_sent[number(m_sent.size())] : made();
        if (number(4) != 0) {
            for (size_t i = 1 + number(3); i > 0; --i)
                damage(bytes);
        }
        m_sent.push_back(bytes);
        if (m_sent.size() > 200)
            m_sent.pop_front();
        if (m_streams && number(3) == 0)
            stream(bytes);
        else
            m_rig.receive(bytes, host());
        m_rig.settle();
        if (number(50) == 0)
            m_rig.advance(qint64(number(100)) * 1000);
    }
    [[nodiscard]] bool isOk() const { return m_fault.isEmpty(); }
    [[nodiscard]] const QByteArray &fault() const { return m_fault; }
    [[nodiscard]] quint64 accepted() const { return m_accepted; }
    [[nodiscard]] quint64 refused() const { return m_refused; }
    [[nodiscard]] quint64 notifies() const { return m_notifies; }
    [[nodiscard]] const HostileDocuments &documents() const { return m_documents; }

private:
    /// By one of some connections, as StreamConnection takes it; one that cannot be understood is
    /// another peer's from then on.
    void stream(const QByteArray &bytes)
    {
        const auto connection = quint32(1 + number(8));
        sip::StreamFramer &framer = m_framers[connection];
        framer.append(bytes);
        for (;;) {
            const sip::StreamFramer::Frame frame = framer.next();
            using Kind = sip::StreamFramer::FrameKind;
            if (!frame.bytes.isEmpty())
                m_streams->receive(frame.bytes, host(), 5060, connection);
            if (frame.kind == Kind::Broken)
                m_framers.erase(connection);
            if (frame.kind == Kind::Broken || frame.kind == Kind::Incomplete)
                return;
        }
    }
    /// Who it is: says nothing, or a proxy says it, or he proves it.
    [[nodiscard]] QByteArray proof(const QByteArray &uri, const QByteArray &method,
                                   const QByteArray &target)
    {
        const size_t kind = number(8);
        if (m_house == House::Open || kind == 0)
            return {};
        if (kind < 3)
            return "P-Asserted-Identity: <" + uri + ">\r\n";
        const QByteArray name = uri.mid(4, uri.indexOf('@') - 4);
        const QByteArray word = number(10) == 0 ? QByteArray("guess") : Password;
        return "Authorization: " +
               test::digestAnswer("digest " + name + ' ' + word + ' ' + oneOf(m_nonces), method,
                                  target, 's' + QByteArray::number(m_random())) +
               "\r\n";
    }
    [[nodiscard]] size_t number(size_t below) { return below == 0 ? 0 : m_random() % below; }
    [[nodiscard]] QByteArray host() { return "198.51.100." + QByteArray::number(1 + number(20)); }
    [[nodiscard]] QByteArray person()
    {
        return "sip:user" + QByteArray::number(number(Presentities)) + "@example.com";
    }
    template <class List>
    [[nodiscard]] QByteArray oneOf(const List &list)
    {
        return list.empty() ? QByteArray("none") : list[number(list.size())];
    }

    QByteArray made()
    {
        static const std::vector<QByteArray> Lives{"0", "1", "60", "3600", "4294967295", "x", ""};
        static const std::vector<QByteArray> Packages{
            "presence", "presence;id=7", "presence.winfo", "xcap-diff", "dialog", "presence;id"};
        const WirePhone phone{person(), host()};
        WireDialog dialog{"c" + QByteArray::number(number(2000)),
                          "t" + QByteArray::number(number(5)),
                          {},
                          quint32(number(50))};
        QByteArray fields = "Event: " + oneOf(Packages) + "\r\nExpires: " + oneOf(Lives) + "\r\n";
        switch (number(5)) {
        case 0: fields += "SIP-If-Match: " + oneOf(m_entityTags) + "\r\n"; [[fallthrough]];
        case 1:
            return phone.request("PUBLISH", phone.uri, dialog,
                                 fields + proof(phone.uri, "PUBLISH", phone.uri) +
                                     "Content-Type: application/pidf+xml\r\n",
                                 number(3) == 0 ? QByteArray()
                                                : WirePhone::document(phone.uri, "note"));
        case 2:
            fields += proof(phone.uri, "REGISTER", phone.uri);
            return phone.request("REGISTER", phone.uri, dialog, fields);
        case 3:
            if (!m_dialogs.empty()) {
                dialog = m_dialogs[number(m_dialogs.size())];
                dialog.cseq += quint32(number(3));
            }
            [[fallthrough]];
        default: {
            const QByteArray whom = person();
            fields += proof(phone.uri, "SUBSCRIBE", whom);
            return phone.request("SUBSCRIBE", whom, dialog, fields);
        }
        }
    }

    void damage(QByteArray &bytes)
    {
        static const std::vector<QByteArray> Values{"",
                                                    " ",
                                                    "0",
                                                    "4294967296",
                                                    "-1",
                                                    "*",
                                                    "\"",
                                                    "<sip:a@b>",
                                                    "sip:x@[::1]",
                                                    "a;b=c;d",
                                                    "<sip:user1@example.com>;tag=t1",
                                                    QByteArray(300, 'x'),
                                                    "z9hG4bK",
                                                    "\xff\xfe",
                                                    "SIP/2.0/UDP 198.51.100.1;branch=z9hG4bK1",
                                                    "1 SUBSCRIBE",
                                                    "application/pidf+xml",
                                                    "1e3"};
        const qsizetype headerEnd = bytes.indexOf("\r\n\r\n");
        if (headerEnd < 0 || number(8) == 0) {
            damageBytes(bytes);
            return;
        }
        QByteArrayList lines = bytes.left(headerEnd).split('\n');
        const QByteArray body = bytes.mid(headerEnd);
        const qsizetype line = qsizetype(number(size_t(lines.size())));
        const QByteArray other = oneOf(m_sent);
        const QByteArrayList others = other.left(other.indexOf("\r\n\r\n")).split('\n');
        const QByteArray foreign = others[qsizetype(number(size_t(others.size())))];
        switch (number(6)) {
        case 0: lines.removeAt(line); break;
        case 1: lines.insert(line, lines[line]); break;
        case 2: lines[line] = foreign; break;
        case 3: lines.insert(line, foreign); break;
        case 4: lines.swapItemsAt(line, qsizetype(number(size_t(lines.size())))); break;
        default:
            if (const qsizetype colon = lines[line].indexOf(": "); colon > 0)
                lines[line] = lines[line].left(colon + 2) + oneOf(Values) + '\r';
        }
        bytes = lines.join('\n') + body;
    }
    void damageBytes(QByteArray &bytes)
    {
        const qsizetype at = qsizetype(number(size_t(bytes.size() + 1)));
        switch (number(4)) {
        case 0: bytes.truncate(at); break;
        case 1: bytes.remove(at, qsizetype(1 + number(20))); break;
        case 2: bytes.insert(at, bytes.mid(qsizetype(number(size_t(bytes.size() + 1))), 40)); break;
        default:
            if (at < bytes.size())
                bytes[at] = char(number(256));
        }
    }

    void take(const QByteArray &bytes, const sip::Hop &to)
    {
        const sip::ParsedMessage parsed = sip::MessageParser::parse(bytes, sip::Framing::Datagram);
        if (!parsed.isRequest() && !parsed.isResponse())
            m_fault = "the server sent no SIP: " + bytes;
        if (bytes.startsWith("NOTIFY")) {
            ++m_notifies;
            if (parsed.error)
                m_fault = "the server sent an unreadable NOTIFY: " + bytes;
            static constexpr int Answers[] = {200, 200, 200, 481, 500, 0};
            if (const int status = Answers[number(std::size(Answers))]; status != 0)
                m_rig.receive(WirePhone::answer(bytes, status), to.peer.host());
            return;
        }
        const int status = WirePhone::statusOf(bytes);
        ++(status < 300 ? m_accepted : m_refused);
        keep(m_entityTags, WirePhone::field(bytes, "SIP-ETag"));
        // Not what a damaged field made the server repeat.
        const QByteArray challenge = WirePhone::field(bytes, "WWW-Authenticate");
        if (const qsizetype nonce = challenge.indexOf(" nonce=\""); status == 401 && nonce > 0)
            keep(m_nonces, challenge.mid(nonce + 8, challenge.indexOf('"', nonce + 8) - nonce - 8));
        const QByteArray answered = WirePhone::field(bytes, "To");
        const qsizetype tag = answered.indexOf(";tag=");
        if (status == 200 && tag > 0) {
            m_dialogs.push_back({WirePhone::field(bytes, "Call-ID"),
                                 WirePhone::field(bytes, "From").split('=').last(),
                                 answered.mid(tag + 5), 100});
            if (m_dialogs.size() > 100)
                m_dialogs.pop_front();
        }
    }
    static void keep(std::deque<QByteArray> &list, const QByteArray &value)
    {
        if (value.isEmpty())
            return;
        list.push_back(value);
        if (list.size() > 100)
            list.pop_front();
    }

    test::EngineRig &m_rig;
    std::mt19937_64 m_random;
    House m_house;
    HostileDocuments m_documents;
    test::LoopbackTransport *m_streams = nullptr; // null: none
    std::map<quint32, sip::StreamFramer> m_framers;
    std::deque<QByteArray> m_nonces;
    std::deque<QByteArray> m_sent;
    std::deque<QByteArray> m_entityTags;
    std::deque<WireDialog> m_dialogs;
    QByteArray m_fault;
    quint64 m_accepted = 0;
    quint64 m_refused = 0;
    quint64 m_notifies = 0;
};

int fail(const char *what, const QByteArray &found)
{
    std::fprintf(stderr, "%s: %s\n", what, found.constData());
    return 1;
}

/// Everybody has a password, whether he needs it or not.
void addUsers(test::EngineRig &rig)
{
    for (int i = 0; i < Presentities; ++i) {
        rig.engine.administration().users().add("user" + QByteArray::number(i) + "@example.com",
                                                Password, server::UserDirectory::Keep::Hashes,
                                                [](const server::Outcome &) {});
    }
    rig.settle();
}

int run(qint64 messages, quint64 seed, House house)
{
    test::EngineRig rig(labConfig(house), seed);
    if (!rig.isOpen())
        return fail("the database", "cannot be opened");
    addUsers(rig);
    Storm storm(rig, seed, house);
    qint64 settled = 0;
    for (qint64 i = 0; i < messages; ++i) {
        storm.once();
        if (!storm.isOk())
            return fail("after some messages", storm.fault());
        if (i == messages / 2)
            settled = test::allocatedBytes();
    }
    const server::Status status = rig.status();
    if (status.subscriptions > MostSubscriptions)
        return fail("subscriptions", QByteArray::number(status.subscriptions));
    if (status.presentities > MostPresentities)
        return fail("presentities", QByteArray::number(status.presentities));
    const qint64 after = test::allocatedBytes();
    std::printf("%s: %lld messages: %llu served, %llu refused, %llu NOTIFYs, %lld subscriptions, "
                "documents: %llu served, %llu refused; %lld KiB at half of them, %lld KiB\n",
                house == House::Open ? "open" : "guarded", static_cast<long long>(messages),
                static_cast<unsigned long long>(storm.accepted()),
                static_cast<unsigned long long>(storm.refused()),
                static_cast<unsigned long long>(storm.notifies()),
                static_cast<long long>(status.subscriptions),
                static_cast<unsigned long long>(storm.documents().accepted()),
                static_cast<unsigned long long>(storm.documents().refused()),
                static_cast<long long>(settled / 1024), static_cast<long long>(after / 1024));
    if (after > settled + std::max<qint64>(settled / 4, 1024 * 1024) && settled > 0)
        return fail("memory", "grows");
    // A server that refused everything, or served everything, would be no test.
    const auto least = quint64(messages) / (house == House::Open ? 50 : 100);
    if (storm.accepted() < least || storm.refused() < least)
        return fail("the storm", "is too harsh or too mild");
    if (house == House::Guarded && (storm.documents().accepted() < quint64(messages) / 400 ||
                                    storm.documents().refused() < quint64(messages) / 400))
        return fail("the storm of documents", "is too harsh or too mild");
    rig.advance(qint64(4) * 24 * 3600 * 1000);
    for (const char *table : {"presentity", "active_watchers", "location"}) {
        const QByteArray rows = rig.rows(("SELECT count(*) FROM " + QByteArray(table)).constData());
        if (rows != "0")
            return fail(table, rows);
    }
    return storm.isOk() ? 0 : fail("at the end", storm.fault());
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    qint64 messages = 20'000;
    quint64 seed = 1;
    for (int i = 1; i + 1 < count; i += 2) {
        if (std::strcmp(arguments[i], "--messages") == 0)
            messages = std::atoll(arguments[i + 1]);
        else if (std::strcmp(arguments[i], "--seed") == 0)
            seed = quint64(std::atoll(arguments[i + 1]));
    }
    const int open = run(messages / 2, seed, House::Open);
    return open != 0 ? open : run(messages / 2, seed, House::Guarded);
}
