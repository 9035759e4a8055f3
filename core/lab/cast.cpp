// SPDX-License-Identifier: Apache-2.0
#include "lab/cast.h"

using namespace Qt::StringLiterals;

namespace lab {

namespace {

struct Person
{
    const char *name;
    const char *device;
    Basic basic;
    const char16_t *activity;
    const char16_t *note;
};

constexpr std::array<Person, Cast::PartCount> People = {{
    {"alice", "desk", Basic::Open, u"working", u"In the lab"},
    {"alice", "mobile", Basic::Open, u"", u""},
    {"bob", "desk", Basic::Open, u"", u"Ask me anything"},
    {"carol", "desk", Basic::Open, u"", u""},
    {"dave", "desk", Basic::Open, u"working", u"Watching everybody"},
    {"erin", "mobile", Basic::Closed, u"holiday", u"Back on Monday"},
    {"frank", "mobile", Basic::Open, u"travel", u"On the train"},
}};

struct Decided
{
    const char *presentity;
    const char *watcher;
    Decision decision;
};

constexpr std::array Decisions = {
    Decided{"alice", "carol", Decision::Block},    Decided{"alice", "dave", Decision::Allow},
    Decided{"bob", "dave", Decision::Allow},       Decided{"carol", "dave", Decision::Allow},
    Decided{"erin", "dave", Decision::Allow},      Decided{"frank", "dave", Decision::Allow},
    Decided{"bob", "erin", Decision::PoliteBlock}, Decided{"dave", "erin", Decision::Allow},
    Decided{"alice", "frank", Decision::Allow},
};

struct Beat
{
    enum class Deed : quint8 { Publish, LoseNetwork, FindNetwork };
    qint64 after; // milliseconds since the beat before
    Cast::Part part;
    Deed deed;
    Basic basic;
    const char16_t *activity;
    const char16_t *note;
};

using enum Beat::Deed;
constexpr std::array Play = {
    Beat{3000, Cast::AliceMobile, Publish, Basic::Open, u"on-the-phone", u"Talking to Bob"},
    Beat{3000, Cast::Bob, Publish, Basic::Closed, u"lunch", u"Back at one"},
    Beat{2000, Cast::Frank, LoseNetwork, Basic::Open, u"", u""},
    Beat{4000, Cast::AliceDesk, Publish, Basic::Open, u"meeting", u"Weekly meeting"},
    Beat{5000, Cast::AliceMobile, Publish, Basic::Closed, u"", u""},
    Beat{6000, Cast::Bob, Publish, Basic::Open, u"working", u"Ask me anything"},
    Beat{6000, Cast::Carol, Publish, Basic::Open, u"presentation", u""},
    Beat{6000, Cast::AliceDesk, Publish, Basic::Open, u"working", u"In the lab"},
    Beat{5000, Cast::Dave, Publish, Basic::Open, u"busy", u"Do not disturb"},
    Beat{5000, Cast::Frank, FindNetwork, Basic::Open, u"", u""},
    Beat{5000, Cast::Dave, Publish, Basic::Open, u"working", u"Watching everybody"},
    Beat{5000, Cast::Carol, Publish, Basic::Open, u"", u""},
};

PresenceState stateOf(Basic basic, const char16_t *activity, const char16_t *note)
{
    return {basic, QString::fromUtf16(activity), QString::fromUtf16(note)};
}

} // namespace

Cast::Cast(Laboratory &laboratory)
    : m_laboratory(laboratory)
    , m_cue(laboratory.socket().timers())
{
}

void Cast::enter()
{
    if (m_on)
        return;
    m_on = true;
    for (size_t part = 0; part < People.size(); ++part) {
        const Person &person = People[part];
        SimulatedPhone *phone = m_laboratory.addPhone(person.name, person.device);
        if (!phone)
            continue;
        m_phones[part] = phone->identity().id;
        phone->enrol();
        phone->publish(stateOf(person.basic, person.activity, person.note));
    }
    const LabNames &names = m_laboratory.names();
    for (const Decided &each : Decisions)
        m_laboratory.decisions().decide(names.aor(each.presentity), names.aor(each.watcher),
                                        each.decision);
    for (const char *name : {"alice", "bob", "carol", "erin", "frank"})
        watch(Dave, names.aor(name));
    for (const Part watcher : {Bob, Carol, Frank})
        watch(watcher, names.aor("alice"));
    for (const char *name : {"bob", "dave"})
        watch(Erin, names.aor(name));
    // Her desk phone hears who asks for her state (RFC 3857).
    if (SimulatedPhone *desk = m_laboratory.phone(m_phones[AliceDesk]))
        desk->watch(names.aor("alice"), SimulatedPhone::DefaultExpires, "presence.winfo");
    playFrom(0);
}

void Cast::watch(Part watcher, const QByteArray &presentity)
{
    if (SimulatedPhone *phone = m_laboratory.phone(m_phones[watcher]))
        phone->watch(presentity);
}

void Cast::exit()
{
    m_cue.stop();
    for (PhoneId &id : m_phones)
        m_laboratory.removePhone(std::exchange(id, 0));
    m_on = false;
}

void Cast::playFrom(size_t beat)
{
    m_cue.start(Play[beat].after, *this, quint32(beat));
}

void Cast::timerFired(quint32 kind, quint64)
{
    m_cue.fired();
    const Beat &beat = Play[kind];
    playFrom((kind + 1) % Play.size());
    SimulatedPhone *phone = m_laboratory.phone(m_phones[beat.part]); // somebody may have removed it
    if (!phone)
        return;
    switch (beat.deed) {
    case Publish: phone->publish(stateOf(beat.basic, beat.activity, beat.note)); break;
    case LoseNetwork: phone->setReachable(false); break;
    case FindNetwork: phone->setReachable(true); break;
    }
}

} // namespace lab
