// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tells one observer, who looks from another thread, which messages came and went: at most ten
// batches a second, and none before the last one was taken. What waits meanwhile is bounded; the
// oldest gives way and is counted. It exists while somebody looks; without it a message costs one
// look at an empty list (sip/traffictap.h). Server thread.

#include <deque>
#include <functional>

#include "base/timerqueue.h"
#include "server/trafficbatch.h"
#include "sip/transportlayer.h"

namespace server {

struct TrafficLimits
{
    size_t messages = 20'000;
    qsizetype bytes = 16 * 1024 * 1024;
    size_t messagesPerBatch = 2000; // what a window reads without a hitch
};

class TrafficFeed final : public sip::TrafficTap, public base::TimerTarget
{
public:
    using Deliver = std::function<void(TrafficBatch &&)>;

    /// Both references must outlive it.
    TrafficFeed(sip::TransportLayer &transports, base::TimerQueue &timers, Deliver deliver,
                const TrafficLimits &limits = {});
    ~TrafficFeed() override;
    Q_DISABLE_COPY_MOVE(TrafficFeed)

    /// The observer has taken the last batch; the next may come.
    void acknowledge();

    void messagePassed(const sip::TappedMessage &message) override;
    void handshakeFailed(const sip::TappedMessage &at, const base::Sentence &why) override;
    void timerFired(quint32 kind, quint64 cookie) override;

private:
    void add(const sip::TappedMessage &message, const base::Sentence &noTls);
    void schedule();

    sip::TransportLayer &m_transports;
    const base::Clock &m_clock;
    Deliver m_deliver;
    TrafficLimits m_limits;
    base::Timer m_timer;
    std::deque<CapturedMessage> m_waiting;
    qsizetype m_waitingBytes = 0;
    quint64 m_lastNumber = 0;
    quint64 m_dropped = 0;
    qint64 m_lastSent;
    bool m_taken = true; // the last batch
};

} // namespace server
