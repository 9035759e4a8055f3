// SPDX-License-Identifier: Apache-2.0
#include "lab/crowd.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lab {

namespace {

enum Kind : quint32 { Door, Clockwork };
constexpr qint64 DoorMilliseconds = 100;
constexpr int PhonesAtOnce = 10;
constexpr qint64 ClockworkMilliseconds = 50;
constexpr std::array Notes = {u"", u"", u"", u"Back soon", u"In the train", u"At my desk"};

} // namespace

Crowd::Crowd(Laboratory &laboratory, quint64 seed)
    : m_laboratory(laboratory)
    , m_random(std::mt19937::result_type(seed))
    , m_door(laboratory.socket().timers())
    , m_clockwork(laboratory.socket().timers())
{
}

void Crowd::enter(int phones, int changesPerSecond)
{
    m_wanted = std::clamp(m_wanted + phones, 0, PhoneLimit);
    setRate(changesPerSecond);
    m_door.start(0, *this, Door);
}

void Crowd::setRate(int changesPerSecond)
{
    m_rate = std::clamp(changesPerSecond, 0, RateLimit);
    if (!m_clockwork.isRunning())
        m_clockwork.start(ClockworkMilliseconds, *this, Clockwork);
}

void Crowd::exit()
{
    m_door.stop();
    m_clockwork.stop();
    for (const PhoneId id : std::exchange(m_phones, {}))
        m_laboratory.removePhone(id);
    m_wanted = 0;
}

QByteArray Crowd::name(int number) const
{
    return "phone-" + QByteArray::number(number).rightJustified(3, '0');
}

quint32 Crowd::random(quint32 below)
{
    return m_random() % below; // a distribution of the library may differ from one to another
}

PresenceState Crowd::randomState()
{
    PresenceState state;
    state.basic = random(4) == 0 ? Basic::Closed : Basic::Open;
    const quint32 activity = random(quint32(activities().size()) * 2);
    state.activity = activities().value(activity); // none, half of the time
    state.note = QString::fromUtf16(Notes[random(quint32(Notes.size()))]);
    return state;
}

void Crowd::letIn()
{
    for (int i = 0; i < PhonesAtOnce && int(m_phones.size()) < m_wanted; ++i) {
        const int number = int(m_phones.size()) + 1;
        SimulatedPhone *phone = m_laboratory.addPhone(name(number));
        if (!phone) {
            m_wanted = int(m_phones.size());
            return;
        }
        m_phones.push_back(phone->identity().id);
        phone->enrol();
        phone->publish(randomState());
        if (number == 1)
            continue;
        const QByteArray before = m_laboratory.names().aor(name(number - 1));
        m_laboratory.decisions().decide(before, phone->identity().aor, Decision::Allow);
        phone->watch(before);
    }
    if (int(m_phones.size()) < m_wanted)
        m_door.start(DoorMilliseconds, *this, Door);
}

void Crowd::change()
{
    m_thousandths += m_rate * int(ClockworkMilliseconds);
    for (; m_thousandths >= 1000; m_thousandths -= 1000) {
        if (m_phones.empty())
            continue;
        const PhoneId id = m_phones[random(quint32(m_phones.size()))];
        const PresenceState state = randomState();
        if (SimulatedPhone *phone = m_laboratory.phone(id)) // somebody may have removed it
            phone->publish(state);
    }
    m_clockwork.start(ClockworkMilliseconds, *this, Clockwork);
}

void Crowd::timerFired(quint32 kind, quint64)
{
    if (kind == Door) {
        m_door.fired();
        letIn();
    } else {
        m_clockwork.fired();
        change();
    }
}

} // namespace lab
