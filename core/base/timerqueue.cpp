// SPDX-License-Identifier: Apache-2.0
#include "base/timerqueue.h"

#include <algorithm>
#include <bit>

namespace base {

namespace {

constexpr qint64 LongestSleep = 3'600'000; // QTimer counts in int; wake hourly at least
// Half a turn of the top level (17 years): what is farther away could not be told from what is due.
constexpr qint64 LongestDelay = qint64(1) << 39;

} // namespace

TimerQueue::TimerQueue(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(this)
    , m_tick(clock.now())
{
    m_nodes.append(); // None
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_armedFor = -1;
        fireDue();
    });
}

TimerQueue::~TimerQueue() = default;

TimerId TimerQueue::start(qint64 delay, TimerTarget &target, quint32 kind, quint64 cookie)
{
    quint32 index = m_free;
    if (index != None) {
        m_free = m_nodes[index].next;
    } else {
        index = quint32(m_nodes.size());
        m_nodes.append();
    }
    Node &node = m_nodes[index];
    // Never into a tick that has passed, and never into one that is being worked off: a timer of
    // zero started by a firing timer waits its turn, also when the queue lags behind the clock.
    const qint64 deadline = std::max(m_clock.now() + std::clamp<qint64>(delay, 0, LongestDelay),
                                     (m_firing ? m_firingUntil : m_tick) + 1);
    Q_ASSERT(kind <= MaximalKind);
    node.deadline = quint64(deadline);
    node.target = &target;
    node.kind = kind;
    node.cookie = cookie;
    link(index);
    ++m_size;
    if (!m_firing && (m_armedFor < 0 || deadline < m_armedFor))
        arm();
    return index;
}

void TimerQueue::cancel(TimerId &id)
{
    if (id == None)
        return;
    Q_ASSERT(id < m_nodes.size() && m_nodes[id].target);
    unlink(id);
    m_nodes[id].target = nullptr;
    m_nodes[id].next = m_free;
    m_free = id;
    --m_size;
    id = None;
}

qint64 TimerQueue::remaining(TimerId id) const
{
    Q_ASSERT(id != None && id < m_nodes.size() && m_nodes[id].target);
    return std::max<qint64>(0, qint64(m_nodes[id].deadline) - m_clock.now());
}

void TimerQueue::link(quint32 index)
{
    Node &node = m_nodes[index];
    // The level is that of the highest digit in which deadline and present tick differ.
    const quint64 difference = node.deadline ^ quint64(m_tick);
    const int level =
        std::min(difference == 0 ? 0 : (63 - std::countl_zero(difference)) / LevelBits, Levels - 1);
    const int slot = int((node.deadline >> (level * LevelBits)) & (SlotsPerLevel - 1));
    Level &wheel = m_levels[size_t(level)];
    node.bucket = quint16(level * SlotsPerLevel + slot);
    node.previous = None;
    node.next = wheel.heads[size_t(slot)];
    if (node.next != None)
        m_nodes[node.next].previous = index;
    wheel.heads[size_t(slot)] = index;
    wheel.occupied[size_t(slot / 64)] |= quint64(1) << (slot % 64);
}

void TimerQueue::unlink(quint32 index)
{
    Node &node = m_nodes[index];
    Level &wheel = m_levels[node.bucket / SlotsPerLevel];
    const size_t slot = node.bucket % SlotsPerLevel;
    if (node.previous != None)
        m_nodes[node.previous].next = node.next;
    else
        wheel.heads[slot] = node.next;
    if (node.next != None)
        m_nodes[node.next].previous = node.previous;
    if (wheel.heads[slot] == None)
        wheel.occupied[slot / 64] &= ~(quint64(1) << (slot % 64));
}

int TimerQueue::nextOccupied(const Level &level, int from)
{
    for (int word = from / 64; word < SlotsPerLevel / 64; ++word) {
        quint64 bits = level.occupied[size_t(word)];
        if (word == from / 64)
            bits &= ~quint64(0) << (from % 64);
        if (bits != 0)
            return word * 64 + std::countr_zero(bits);
    }
    return -1;
}

qint64 TimerQueue::nextDeadline() const
{
    if (m_size == 0)
        return -1;
    for (int level = 0; level < Levels; ++level) {
        const int shift = level * LevelBits;
        const int position = int((m_tick >> shift) & (SlotsPerLevel - 1));
        // Below the top, slots behind the present position are always empty: their timers
        // live one level up until the wheel has turned. The top level may wrap.
        int slot = nextOccupied(m_levels[size_t(level)], position);
        qint64 turn = m_tick >> (shift + LevelBits);
        if (slot < 0 && level == Levels - 1) {
            slot = nextOccupied(m_levels[size_t(level)], 0);
            ++turn;
        }
        if (slot >= 0)
            return std::max(m_tick + 1, ((turn << LevelBits) + slot) << shift);
    }
    Q_UNREACHABLE();
    return -1;
}

void TimerQueue::fireDue()
{
    if (m_firing)
        return;
    m_firing = true;
    const qint64 now = m_clock.now();
    m_firingUntil = now;
    while (m_size > 0) {
        const qint64 next = nextDeadline();
        if (next > now)
            break;
        m_tick = next;
        // Entering a new turn of a level brings down what its parent's slot holds.
        for (int level = Levels - 1; level > 0; --level) {
            const qint64 mask = (qint64(1) << (level * LevelBits)) - 1;
            if ((m_tick & mask) == 0)
                cascade(level);
        }
        expireSlot(int(m_tick & (SlotsPerLevel - 1)));
    }
    if (m_size == 0)
        m_tick = std::max(m_tick, now);
    m_firing = false;
    arm();
}

void TimerQueue::cascade(int level)
{
    const size_t slot = size_t((m_tick >> (level * LevelBits)) & (SlotsPerLevel - 1));
    Level &wheel = m_levels[size_t(level)];
    quint32 index = wheel.heads[slot];
    wheel.heads[slot] = None;
    wheel.occupied[slot / 64] &= ~(quint64(1) << (slot % 64));
    while (index != None) {
        const quint32 next = m_nodes[index].next;
        link(index);
        index = next;
    }
}

void TimerQueue::expireSlot(int slot)
{
    // Taken one by one: whoever is told may cancel any other timer of the same slot.
    Level &wheel = m_levels[0];
    while (wheel.heads[size_t(slot)] != None) {
        const quint32 index = wheel.heads[size_t(slot)];
        const Node due = m_nodes[index];
        if (qint64(due.deadline) > m_tick) // cannot be: a slot of level 0 is one tick
            break;
        TimerId id = index;
        cancel(id);
        due.target->timerFired(due.kind, due.cookie);
    }
}

void TimerQueue::arm()
{
    const qint64 next = nextDeadline();
    if (next < 0) {
        m_timer.stop();
        m_armedFor = -1;
        return;
    }
    if (next == m_armedFor)
        return;
    m_armedFor = next;
    m_timer.start(int(std::clamp<qint64>(next - m_clock.now(), 0, LongestSleep)));
}

} // namespace base
