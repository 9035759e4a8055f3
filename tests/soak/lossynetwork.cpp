// SPDX-License-Identifier: Apache-2.0

// A bad network: one datagram in ten is lost, one in ten comes twice, all come late and out of
// order. Phones and server repeat what is not answered (RFC 3261, 17.1.2). At the end every watcher
// has seen what was acknowledged last, no CSeq was used for two things, and nobody was dropped.
//
//   lossy_network [--minutes 10] [--seed 1]

#include <cstring>
#include <map>
#include <random>

#include "enginerig.h"
#include "wirephone.h"

namespace {

using test::WireDialog;
using test::WirePhone;

constexpr int Presentities = 6;
constexpr int WatchersOfEach = 4;
constexpr qint64 Step = 20; // milliseconds
constexpr qint64 T1 = 500;
constexpr qint64 T2 = 4000;

class BadNetwork
{
public:
    using Delivery = std::function<void(const QByteArray &)>;

    explicit BadNetwork(quint64 seed)
        : m_random(seed)
    {
    }
    void carry(qint64 now, const QByteArray &bytes, const Delivery &deliver)
    {
        if (m_isGood) {
            m_underWay.emplace(now + 1, std::pair(bytes, deliver));
            return;
        }
        const int copies = chance(10) ? 0 : chance(10) ? 2 : 1;
        for (int i = 0; i < copies; ++i)
            m_underWay.emplace(now + qint64(m_random() % 900), std::pair(bytes, deliver));
    }
    void deliverDue(qint64 now)
    {
        while (!m_underWay.empty() && m_underWay.begin()->first <= now) {
            const auto [bytes, deliver] = m_underWay.begin()->second;
            m_underWay.erase(m_underWay.begin());
            deliver(bytes);
        }
    }
    void becomeGood() { m_isGood = true; }
    [[nodiscard]] bool chance(quint64 oneIn) { return m_random() % oneIn == 0; }

private:
    std::mt19937_64 m_random;
    std::multimap<qint64, std::pair<QByteArray, Delivery>> m_underWay;
    bool m_isGood = false;
};

/// A request that is repeated until it is answered.
struct Request
{
    QByteArray bytes;
    QByteArray host;
    qint64 next = 0;
    qint64 wait = T1;
    qint64 end = 0;
};

struct Watcher
{
    WirePhone phone;
    WireDialog dialog;
    int presentity = 0;
    std::map<quint32, QByteArray> seen; // Via by CSeq
    QByteArray newest;                  // body under the highest CSeq
    bool isSubscribed = false;
    bool isOver = false;
};

struct Presentity
{
    WirePhone phone;
    QByteArray entityTag;
    QByteArray acknowledged; // the note
    QByteArray pending;      // the one under way; empty: none
    bool isUnsure = false;   // an answer never came: what holds is not known till the next one
};

class World
{
public:
    World(test::EngineRig &rig, quint64 seed)
        : m_rig(rig)
        , m_network(seed)
    {
        for (int i = 0; i < Presentities; ++i) {
            const QByteArray number = QByteArray::number(i);
            m_presentities.push_back(
                {{"sip:user" + number + "@example.com", "198.51.100." + number}, {}, {}, {}});
        }
        for (int i = 0; i < Presentities * WatchersOfEach; ++i) {
            const QByteArray number = QByteArray::number(i);
            Watcher watcher;
            watcher.phone = {"sip:watcher" + number + "@example.com", "203.0.113." + number};
            watcher.dialog = {"w" + number, "t" + number, {}, 0};
            watcher.presentity = i % Presentities;
            m_watchers.push_back(watcher);
        }
        rig.onSent = [this](const QByteArray &bytes, const sip::Hop &to) {
            const QByteArray host = to.peer.host();
            m_network.carry(m_rig.clock.now(), bytes,
                            [this, host](const QByteArray &each) { receive(host, each); });
        };
        for (Watcher &watcher : m_watchers) {
            send(watcher.phone.host,
                 watcher.phone.request("SUBSCRIBE",
                                       m_presentities[size_t(watcher.presentity)].phone.uri,
                                       watcher.dialog, "Event: presence\r\nExpires: 86400\r\n"));
        }
    }

    void run(qint64 milliseconds, bool publishes)
    {
        for (qint64 done = 0; done < milliseconds; done += Step) {
            if (publishes && m_network.chance(10))
                publish(m_presentities[m_next++ % m_presentities.size()]);
            repeat();
            m_network.deliverDue(m_rig.clock.now());
            m_rig.advance(Step);
        }
    }
    void becomeGood() { m_network.becomeGood(); }

    [[nodiscard]] int check()
    {
        int wrong = m_faults;
        for (const Watcher &watcher : m_watchers) {
            const Presentity &presentity = m_presentities[size_t(watcher.presentity)];
            const bool fresh = watcher.newest.contains('>' + presentity.acknowledged + '<');
            if (watcher.isSubscribed && !watcher.isOver && (fresh || presentity.isUnsure))
                continue;
            ++wrong;
            std::fprintf(stderr, "%s: %s, wants %s, has %s\n", watcher.phone.uri.constData(),
                         watcher.isOver ? "dropped" : "subscribed",
                         presentity.acknowledged.constData(), watcher.newest.constData());
        }
        std::printf(
            "%llu publications acknowledged, %llu NOTIFYs, %llu messages repeated by phones\n",
            static_cast<unsigned long long>(m_acknowledged),
            static_cast<unsigned long long>(m_notifies),
            static_cast<unsigned long long>(m_repeated));
        return wrong;
    }
    [[nodiscard]] quint64 acknowledged() const { return m_acknowledged; }

private:
    void send(const QByteArray &host, const QByteArray &bytes)
    {
        const qint64 now = m_rig.clock.now();
        const QByteArray key = WirePhone::field(bytes, "Call-ID") + WirePhone::field(bytes, "CSeq");
        m_requests[key] = {bytes, host, now, T1, now + 64 * T1};
    }
    void repeat()
    {
        const qint64 now = m_rig.clock.now();
        for (auto each = m_requests.begin(); each != m_requests.end();) {
            Request &request = each->second;
            if (now >= request.end) {
                gaveUp(request);
                each = m_requests.erase(each);
                continue;
            }
            if (now >= request.next) {
                m_repeated += request.wait > T1 ? 1 : 0;
                request.next = now + request.wait;
                request.wait = std::min(2 * request.wait, T2);
                m_network.carry(now, request.bytes,
                                [this, host = request.host](const QByteArray &bytes) {
                                    m_rig.receive(bytes, host);
                                    m_rig.settle();
                                });
            }
            ++each;
        }
    }
    void gaveUp(const Request &request)
    {
        for (Presentity &presentity : m_presentities) {
            if (presentity.phone.host != request.host)
                continue;
            presentity.pending.clear();
            presentity.entityTag.clear();
            presentity.isUnsure = true;
        }
    }
    void publish(Presentity &presentity)
    {
        if (!presentity.pending.isEmpty())
            return; // one at a time, as phones do
        presentity.pending = "state " + QByteArray::number(++m_states);
        QByteArray fields = "Event: presence\r\nExpires: 3600\r\nContent-Type: "
                            "application/pidf+xml\r\n";
        if (!presentity.entityTag.isEmpty())
            fields += "SIP-If-Match: " + presentity.entityTag + "\r\n";
        WireDialog dialog{"p" + QByteArray::number(m_states), "p", {}, 0};
        send(presentity.phone.host,
             presentity.phone.request(
                 "PUBLISH", presentity.phone.uri, dialog, fields,
                 WirePhone::document(presentity.phone.uri, presentity.pending)));
    }

    void receive(const QByteArray &host, const QByteArray &bytes)
    {
        if (bytes.startsWith("NOTIFY")) {
            notified(host, bytes);
            return;
        }
        const QByteArray key = WirePhone::field(bytes, "Call-ID") + WirePhone::field(bytes, "CSeq");
        const auto request = m_requests.find(key);
        if (request == m_requests.end())
            return; // an answer that came twice
        m_requests.erase(request);
        const int status = WirePhone::statusOf(bytes);
        for (Watcher &watcher : m_watchers) {
            if (watcher.phone.host == host)
                watcher.isSubscribed = status == 200;
        }
        for (Presentity &presentity : m_presentities) {
            if (presentity.phone.host != host)
                continue;
            if (status == 200) {
                ++m_acknowledged;
                presentity.acknowledged = presentity.pending;
                presentity.isUnsure = false;
            } else {
                ++m_faults;
                std::fprintf(stderr, "a PUBLISH was refused: %s\n", bytes.constData());
            }
            presentity.entityTag = WirePhone::field(bytes, "SIP-ETag");
            presentity.pending.clear();
        }
    }
    void notified(const QByteArray &host, const QByteArray &bytes)
    {
        ++m_notifies;
        for (Watcher &watcher : m_watchers) {
            if (watcher.phone.host != host)
                continue;
            const quint32 cseq = WirePhone::field(bytes, "CSeq").split(' ').value(0).toUInt();
            const QByteArray via = WirePhone::field(bytes, "Via");
            const auto [place, isNew] = watcher.seen.emplace(cseq, via);
            if (place->second != via) {
                ++m_faults;
                std::fprintf(stderr, "CSeq %u was used twice\n", cseq);
            }
            if (cseq == watcher.seen.rbegin()->first)
                watcher.newest = bytes.mid(bytes.indexOf("\r\n\r\n"));
            watcher.isOver = watcher.isOver || bytes.contains("State: terminated");
        }
        m_network.carry(m_rig.clock.now(), WirePhone::answer(bytes, 200),
                        [this, host](const QByteArray &each) {
                            m_rig.receive(each, host);
                            m_rig.settle();
                        });
    }

    test::EngineRig &m_rig;
    BadNetwork m_network;
    std::vector<Presentity> m_presentities;
    std::vector<Watcher> m_watchers;
    std::map<QByteArray, Request> m_requests; // by Call-ID and CSeq
    size_t m_next = 0;
    quint64 m_states = 0;
    quint64 m_acknowledged = 0;
    quint64 m_notifies = 0;
    quint64 m_repeated = 0;
    int m_faults = 0;
};

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    qint64 minutes = 10;
    quint64 seed = 1;
    for (int i = 1; i + 1 < count; i += 2) {
        if (std::strcmp(arguments[i], "--minutes") == 0)
            minutes = std::atoll(arguments[i + 1]);
        else if (std::strcmp(arguments[i], "--seed") == 0)
            seed = quint64(std::atoll(arguments[i + 1]));
    }
    server::Config config;
    config.policy.forceActive = true;
    test::EngineRig rig(config, seed);
    World world(rig, seed);
    world.run(minutes * 60'000, true);
    world.run(40'000, false); // what is under way comes to its end
    world.becomeGood();
    world.run(120'000, false); // and what was given up is tried again
    const int wrong = world.check();
    if (world.acknowledged() < quint64(minutes)) {
        std::fputs("hardly anything got through\n", stderr);
        return 1;
    }
    return wrong == 0 ? 0 : 1;
}
