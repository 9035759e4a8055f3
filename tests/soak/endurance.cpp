// SPDX-License-Identifier: Apache-2.0

// Does it last? Simulated hours of people who come and go, on a manual clock, then so many
// PUBLISHes with their NOTIFYs: memory must stay level, and at the end nothing may be left.
//
//   endurance [--hours 24] [--people 200] [--cycles 1000000]
//
// Each minute some phones publish, change, refresh, forget to; subscribe, refresh, leave, vanish or
// answer badly; register. Says what it counted; ends with 1 when something is left or memory grew.

#include <cstring>
#include <map>
#include <random>

#include "enginerig.h"
#include "wirephone.h"

namespace {

using test::WireDialog;
using test::WirePhone;

struct Options
{
    int hours = 24;
    int people = 200;
    qint64 cycles = 1'000'000;
};

class Churn
{
public:
    Churn(test::EngineRig &rig, int people)
        : m_rig(rig)
        , m_people(size_t(people))
    {
        for (int i = 0; i < people; ++i) {
            Person &person = m_people[size_t(i)];
            person.phone = {"sip:user" + QByteArray::number(i) + "@example.com",
                            "198.51." + QByteArray::number(i / 250) + '.' +
                                QByteArray::number(1 + i % 250)};
            m_byHost[person.phone.host] = &person;
        }
        rig.onSent = [this](const QByteArray &bytes, const sip::Hop &to) { take(bytes, to); };
    }

    void minute()
    {
        for (int i = 0; i < int(m_people.size()) / 10; ++i)
            act(m_people[number(m_people.size())]);
        m_rig.advance(60'000);
    }
    /// Nobody does anything any more, until all has run out.
    void end()
    {
        for (Person &person : m_people)
            person.isGone = false;
        m_rig.advance(qint64(4) * 24 * 3600 * 1000);
    }

    [[nodiscard]] quint64 notifies() const { return m_notifies; }
    [[nodiscard]] quint64 requests() const { return m_requests; }

private:
    struct Person
    {
        WirePhone phone;
        QByteArray entityTag;
        std::map<QByteArray, WireDialog> dialogs; // by Call-ID
        bool isGone = false;
        int badAnswer = 0; // to NOTIFYs; 0: 200
    };

    static constexpr size_t DialogsRemembered = 3;

    [[nodiscard]] size_t number(size_t below) { return size_t(m_random() % below); }
    [[nodiscard]] WireDialog fresh()
    {
        const QByteArray name = QByteArray::number(++m_dialogs);
        return {"call" + name, "tag" + name, {}, 0};
    }

    void act(Person &person)
    {
        switch (number(12)) {
        case 0:
        case 1:
        case 2: publish(person, "Expires: 3600\r\n"); break;
        case 3: publish(person, "Expires: 0\r\n"); break;
        case 4:
        case 5:
        case 6: subscribe(person); break;
        case 7: inDialog(person, "Expires: 3600\r\n"); break;
        case 8: inDialog(person, "Expires: 0\r\n"); break;
        case 9: registers(person); break;
        case 10: person.isGone = !person.isGone; break;
        default: {
            static constexpr int Answers[] = {0, 0, 0, 481, 500, 200};
            person.badAnswer = Answers[number(std::size(Answers))];
        }
        }
    }
    void send(Person &person, const QByteArray &bytes)
    {
        ++m_requests;
        m_rig.receive(bytes, person.phone.host);
        m_rig.settle();
    }
    void publish(Person &person, QByteArray fields)
    {
        WireDialog dialog = fresh();
        const bool isKnown = !person.entityTag.isEmpty();
        if (isKnown)
            fields += "SIP-If-Match: " + person.entityTag + "\r\n";
        QByteArray body;
        if (!fields.startsWith("Expires: 0") && (!isKnown || number(2) == 0)) {
            body = WirePhone::document(person.phone.uri, QByteArray::number(m_requests));
            fields += "Content-Type: application/pidf+xml\r\n";
        }
        send(person, person.phone.request("PUBLISH", person.phone.uri, dialog,
                                          "Event: presence\r\n" + fields, body));
    }
    void subscribe(Person &person)
    {
        static const QByteArray Packages[] = {"presence", "presence", "presence.winfo"};
        WireDialog dialog = fresh();
        const QByteArray package = Packages[number(std::size(Packages))];
        const QByteArray whom =
            package == "presence" ? m_people[number(m_people.size())].phone.uri : person.phone.uri;
        const QByteArray expires = number(10) == 0 ? "0" : "1800";
        const QByteArray bytes = person.phone.request(
            "SUBSCRIBE", whom, dialog, "Event: " + package + "\r\nExpires: " + expires + "\r\n");
        if (person.dialogs.size() >= DialogsRemembered) // some ended without a word to the phone
            person.dialogs.erase(person.dialogs.begin());
        person.dialogs[dialog.callId] = dialog;
        send(person, bytes);
    }
    void inDialog(Person &person, const QByteArray &fields)
    {
        if (person.dialogs.empty())
            return;
        auto chosen = person.dialogs.begin();
        std::advance(chosen, std::ptrdiff_t(number(person.dialogs.size())));
        send(person, person.phone.request("SUBSCRIBE", person.phone.uri, chosen->second,
                                          "Event: presence\r\n" + fields));
    }
    void registers(Person &person)
    {
        WireDialog dialog = fresh();
        send(person,
             person.phone.request("REGISTER", person.phone.uri, dialog,
                                  "Expires: " + QByteArray(number(4) == 0 ? "0" : "600") + "\r\n"));
    }

    void take(const QByteArray &bytes, const sip::Hop &to)
    {
        const auto found = m_byHost.find(to.peer.host());
        if (found == m_byHost.end())
            return;
        Person &person = *found->second;
        const QByteArray callId = WirePhone::field(bytes, "Call-ID");
        if (bytes.startsWith("NOTIFY")) {
            ++m_notifies;
            if (person.isGone)
                return;
            if (bytes.contains("Subscription-State: terminated"))
                person.dialogs.erase(callId);
            m_rig.receive(WirePhone::answer(bytes, person.badAnswer != 0 ? person.badAnswer : 200),
                          person.phone.host);
            return;
        }
        const QByteArray tag = WirePhone::field(bytes, "SIP-ETag");
        const int status = WirePhone::statusOf(bytes);
        if (!tag.isEmpty())
            person.entityTag = WirePhone::field(bytes, "Expires") == "0" ? QByteArray() : tag;
        if (status == 412)
            person.entityTag.clear();
        const auto dialog = person.dialogs.find(callId);
        if (dialog == person.dialogs.end())
            return;
        if (status >= 300)
            person.dialogs.erase(dialog);
        else if (const QByteArray answered = WirePhone::field(bytes, "To");
                 answered.contains(";tag="))
            dialog->second.remoteTag = answered.mid(answered.indexOf(";tag=") + 5);
    }

    test::EngineRig &m_rig;
    std::vector<Person> m_people;
    std::map<QByteArray, Person *> m_byHost;
    std::mt19937_64 m_random{19};
    quint64 m_dialogs = 0;
    quint64 m_notifies = 0;
    quint64 m_requests = 0;
};

/// One presentity that changes, ten watchers that are told.
class Cycles
{
public:
    explicit Cycles(test::EngineRig &rig)
        : m_rig(rig)
    {
        rig.onSent = [this](const QByteArray &bytes, const sip::Hop &to) {
            if (bytes.startsWith("NOTIFY")) {
                ++m_notifies;
                m_rig.receive(WirePhone::answer(bytes, 200), to.peer.host());
            } else if (const QByteArray tag = WirePhone::field(bytes, "SIP-ETag"); !tag.isEmpty()) {
                m_entityTag = tag;
            }
        };
        for (int i = 1; i <= Watchers; ++i) {
            const WirePhone watcher{"sip:watcher" + QByteArray::number(i) + "@example.com",
                                    "198.51.100." + QByteArray::number(i)};
            WireDialog dialog{"w" + QByteArray::number(i), "w", {}, 0};
            rig.receive(watcher.request("SUBSCRIBE", m_alice.uri, dialog,
                                        "Event: presence\r\nExpires: 86400\r\n"),
                        watcher.host);
            rig.settle();
        }
    }

    void once()
    {
        WireDialog dialog{"p" + QByteArray::number(m_count), "p", {}, 0};
        QByteArray fields = "Event: presence\r\nExpires: 3600\r\nContent-Type: "
                            "application/pidf+xml\r\n";
        if (!m_entityTag.isEmpty())
            fields += "SIP-If-Match: " + m_entityTag + "\r\n";
        m_rig.receive(
            m_alice.request("PUBLISH", m_alice.uri, dialog, fields,
                            WirePhone::document(m_alice.uri, QByteArray::number(++m_count))),
            m_alice.host);
        m_rig.settle();
        if (m_count % 64 == 0)
            m_rig.advance(1'000);
    }
    [[nodiscard]] quint64 notifies() const { return m_notifies; }

    static constexpr int Watchers = 10;

private:
    test::EngineRig &m_rig;
    const WirePhone m_alice{"sip:alice@example.com", "198.51.100.99"};
    QByteArray m_entityTag;
    quint64 m_count = 0;
    quint64 m_notifies = 0;
};

server::Config labConfig()
{
    server::Config config;
    config.policy.forceActive = true;
    config.policy.pendingDays = 1;
    return config;
}

bool fail(const char *what, const QByteArray &found)
{
    std::fprintf(stderr, "%s: %s\n", what, found.constData());
    return false;
}

bool isEmpty(test::EngineRig &rig)
{
    bool all = true;
    const server::Status status = rig.status();
    if (status.subscriptions != 0)
        all = fail("subscriptions are left", QByteArray::number(status.subscriptions));
    if (status.publications != 0)
        all = fail("publications are left", QByteArray::number(status.publications));
    if (status.registrations != 0)
        all = fail("registrations are left", QByteArray::number(status.registrations));
    for (const char *table : {"presentity", "active_watchers", "watchers", "location"}) {
        const QByteArray query = "SELECT count(*) FROM " + QByteArray(table);
        if (const QByteArray rows = rig.rows(query.constData()); rows != "0") {
            const QByteArray one = "SELECT * FROM " + QByteArray(table) + " LIMIT 1";
            all = fail(table, rows + ", such as " + rig.rows(one.constData()));
        }
    }
    return all;
}

/// At most a tenth more than in the first part, or half a MiB, whichever is more.
bool isLevel(const char *what, qint64 before, qint64 after)
{
    std::printf("%s: %lld KiB allocated, at the end %lld KiB\n", what,
                static_cast<long long>(before / 1024), static_cast<long long>(after / 1024));
    if (before == 0 || after <= before + std::max<qint64>(before / 10, 512 * 1024))
        return true;
    return fail(what, "memory grows");
}

bool runChurn(const Options &options)
{
    test::EngineRig rig(labConfig());
    if (!rig.isOpen())
        return fail("the database", "cannot be opened");
    Churn churn(rig, options.people);
    const int minutes = options.hours * 60;
    qint64 highest[2] = {0, 0}; // of the third quarter, and of the last
    for (int i = 0; i < minutes; ++i) {
        churn.minute();
        const int quarter = i * 4 / minutes;
        if (quarter >= 2)
            highest[quarter - 2] = std::max(highest[quarter - 2], test::allocatedBytes());
    }
    std::printf("%d hours, %llu requests, %llu NOTIFYs, %lld subscriptions at the end\n",
                options.hours, static_cast<unsigned long long>(churn.requests()),
                static_cast<unsigned long long>(churn.notifies()),
                static_cast<long long>(rig.status().subscriptions));
    const bool level = isLevel("churn", highest[0], highest[1]);
    churn.end();
    return isEmpty(rig) && level;
}

bool runCycles(const Options &options)
{
    test::EngineRig rig(labConfig());
    Cycles cycles(rig);
    qint64 before = 0;
    for (qint64 i = 0; i < options.cycles; ++i) {
        if (i == options.cycles / 4)
            before = test::allocatedBytes();
        cycles.once();
    }
    rig.advance(40'000);
    std::printf("%lld cycles, %llu NOTIFYs\n", static_cast<long long>(options.cycles),
                static_cast<unsigned long long>(cycles.notifies()));
    const quint64 wanted = quint64(options.cycles + 1) * Cycles::Watchers;
    if (cycles.notifies() != wanted)
        return fail("NOTIFYs", QByteArray::number(cycles.notifies()));
    return isLevel("cycles", before, test::allocatedBytes());
}

} // namespace

int main(int count, char **arguments)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QCoreApplication application(count, arguments);
    Options options;
    for (int i = 1; i + 1 < count; i += 2) {
        const qint64 value = std::atoll(arguments[i + 1]);
        if (std::strcmp(arguments[i], "--hours") == 0)
            options.hours = int(value);
        else if (std::strcmp(arguments[i], "--people") == 0)
            options.people = int(value);
        else if (std::strcmp(arguments[i], "--cycles") == 0)
            options.cycles = value;
    }
    const bool churned = options.hours == 0 || runChurn(options);
    const bool cycled = options.cycles == 0 || runCycles(options);
    return churned && cycled ? 0 : 1;
}
