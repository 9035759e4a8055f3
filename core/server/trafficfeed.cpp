// SPDX-License-Identifier: Apache-2.0
#include "server/trafficfeed.h"

#include <iterator>
#include <utility>

namespace server {

namespace {
constexpr qint64 Interval = 100; // milliseconds between two batches
}

TrafficFeed::TrafficFeed(sip::TransportLayer &transports, base::TimerQueue &timers, Deliver deliver,
                         const TrafficLimits &limits)
    : m_transports(transports)
    , m_clock(timers.clock())
    , m_deliver(std::move(deliver))
    , m_limits(limits)
    , m_timer(timers)
    , m_lastSent(m_clock.now() - Interval)
{
    m_transports.addTap(*this);
}

TrafficFeed::~TrafficFeed()
{
    m_transports.removeTap(*this);
}

void TrafficFeed::messagePassed(const sip::TappedMessage &message)
{
    add(message, {});
}

void TrafficFeed::handshakeFailed(const sip::TappedMessage &at, const base::Sentence &why)
{
    add(at, why);
}

void TrafficFeed::add(const sip::TappedMessage &message, const base::Sentence &noTls)
{
    m_waiting.push_back({
        .number = ++m_lastNumber,
        .wallMilliseconds = message.wallMilliseconds,
        .direction = message.direction,
        .peer = message.peer,
        .local = message.local,
        .bytes = sip::withoutCredentials(message.bytes, message.fault.isEmpty()),
        .fault = message.fault.toByteArray(),
        .noTls = noTls,
    });
    m_waitingBytes += m_waiting.back().bytes.size();
    while (m_waiting.size() > m_limits.messages || m_waitingBytes > m_limits.bytes) {
        m_waitingBytes -= m_waiting.front().bytes.size();
        m_waiting.pop_front();
        ++m_dropped;
    }
    schedule();
}

void TrafficFeed::acknowledge()
{
    m_taken = true;
    schedule();
}

void TrafficFeed::schedule()
{
    if (!m_taken || m_timer.isRunning() || (m_waiting.empty() && m_dropped == 0))
        return;
    m_timer.start(std::max<qint64>(0, m_lastSent + Interval - m_clock.now()), *this, 0);
}

void TrafficFeed::timerFired(quint32, quint64)
{
    m_timer.fired();
    TrafficBatch batch;
    const auto end =
        m_waiting.begin() + qsizetype(std::min(m_waiting.size(), m_limits.messagesPerBatch));
    batch.messages.assign(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    batch.dropped = std::exchange(m_dropped, 0);
    m_waiting.erase(m_waiting.begin(), end);
    for (const CapturedMessage &message : batch.messages)
        m_waitingBytes -= message.bytes.size();
    m_lastSent = m_clock.now();
    m_taken = false;
    m_deliver(std::move(batch));
}

} // namespace server
