// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every deadline of a thread on one QTimer: a hierarchical wheel of one-millisecond ticks (five
// levels of 256), so that starting, moving and cancelling cost the same with ten timers as with a
// million. A timer is 32 bytes in a pool and is named by a TimerId of 4; records keep the id,
// single objects keep a Timer, which cancels itself. Lives in, and fires in, the thread that made
// it.

#include <array>
#include <bit>
#include <memory>
#include <vector>

#include <QObject>
#include <QTimer>

#include "base/blocklist.h"
#include "base/clock.h"

namespace base {

/// Names a running timer; 0 is none. Forget it when its timer has fired: ids are used again.
using TimerId = quint32;

/// Who is told when a deadline has passed.
class TimerTarget
{
public:
    virtual ~TimerTarget() = default;
    /// `kind` and `cookie` are what start() was given. The timer is already gone.
    virtual void timerFired(quint32 kind, quint64 cookie) = 0;
};

class TimerQueue : public QObject
{
public:
    static constexpr quint32 MaximalKind = (1 << 11) - 1;

    explicit TimerQueue(const Clock &clock, QObject *parent = nullptr);
    ~TimerQueue() override;

    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Calls `target` once, `delay` milliseconds from now (at least one turn later, also for 0; 17
    /// years at most). Timers of the same millisecond fire in any order. `kind` is MaximalKind at
    /// most.
    TimerId start(qint64 delay, TimerTarget &target, quint32 kind, quint64 cookie);
    /// Stops a timer and sets `id` to 0; does nothing for 0.
    void cancel(TimerId &id);
    /// Milliseconds until `id` fires; 0 when overdue.
    [[nodiscard]] qint64 remaining(TimerId id) const;

    /// Fires all that is due by the clock. Called by the QTimer, and by tests after moving a clock.
    void fireDue();
    /// The clock time of the next deadline; -1 when there is none. May be early, never late.
    [[nodiscard]] qint64 nextDeadline() const;
    [[nodiscard]] int size() const { return m_size; }

private:
    static constexpr int LevelBits = 8;
    static constexpr int SlotsPerLevel = 1 << LevelBits;
    static constexpr int Levels = 5;
    static constexpr quint32 None = 0;
    static constexpr int DeadlineBits = 42; // 139 years of milliseconds
    static constexpr int BucketBits = 11;
    static constexpr int KindBits = std::bit_width(MaximalKind);

    struct Node
    {
        quint64 deadline : DeadlineBits = 0;
        quint64 bucket : BucketBits = 0;
        quint64 kind : KindBits = 0;
        TimerTarget *target = nullptr; // null: the node is free
        quint64 cookie = 0;
        quint32 next = None;
        quint32 previous = None;
    };
    static_assert(DeadlineBits + BucketBits + KindBits == 64 &&
                  Levels * SlotsPerLevel <= 1 << BucketBits && sizeof(Node) == 32);
    struct Level
    {
        std::array<quint32, SlotsPerLevel> heads{};
        std::array<quint64, SlotsPerLevel / 64> occupied{};
    };

    void link(quint32 index);
    void unlink(quint32 index);
    void cascade(int level);
    void expireSlot(int slot);
    void arm();
    [[nodiscard]] static int nextOccupied(const Level &level, int from);

    const Clock &m_clock;
    QTimer m_timer;
    BlockList<Node> m_nodes;
    std::array<Level, Levels> m_levels;
    qint64 m_tick; // all deadlines up to and including this one have fired
    qint64 m_armedFor = -1;
    qint64 m_firingUntil = 0; // the clock when fireDue() began
    quint32 m_free = None;
    int m_size = 0;
    bool m_firing = false;
};

/// Owns one timer of a queue: restart, stop, and stop at the end of its life.
class Timer
{
public:
    explicit Timer(TimerQueue &queue)
        : m_queue(queue)
    {
    }
    ~Timer()
    {
        // One that is stopped may outlive its queue: objects that wait for deleteLater() do.
        if (m_id != 0)
            m_queue.cancel(m_id);
    }
    Timer(const Timer &) = delete;
    Timer &operator=(const Timer &) = delete;

    void start(qint64 delay, TimerTarget &target, quint32 kind, quint64 cookie = 0)
    {
        m_queue.cancel(m_id);
        m_id = m_queue.start(delay, target, kind, cookie);
    }
    void stop() { m_queue.cancel(m_id); }
    /// To be called first thing when the target is told: the queue's id is no longer ours.
    void fired() { m_id = 0; }
    [[nodiscard]] bool isRunning() const { return m_id != 0; }

private:
    TimerQueue &m_queue;
    TimerId m_id = 0;
};

} // namespace base
