// SPDX-License-Identifier: Apache-2.0
#include "gui/models/ratehistory.h"

namespace gui {

void RateHistory::take(const server::Status &status, qint64 now)
{
    const bool isFirst = m_lastTime < 0;
    const server::Status before = std::exchange(m_last, status);
    const qint64 milliseconds = now - std::exchange(m_lastTime, now);
    if (milliseconds <= 0 || isFirst || status.uptime < before.uptime)
        return;
    const auto rate = [milliseconds](quint64 was, quint64 is) {
        return is < was ? 0 : double(is - was) * 1000 / double(milliseconds);
    };
    add(Publish, rate(before.requestsPublish, status.requestsPublish));
    add(Subscribe, rate(before.requestsSubscribe, status.requestsSubscribe));
    add(Register, rate(before.requestsRegister, status.requestsRegister));
    add(Notify, rate(before.notifiesSent, status.notifiesSent));
    const quint64 commits = status.commits - before.commits;
    const quint64 time = status.commitMicroseconds - before.commitMicroseconds;
    add(CommitTime, commits == 0 ? 0 : double(time) / 1000 / double(commits));
    add(Queue, double(status.notifiesWaiting));
}

void RateHistory::add(Series series, double value)
{
    std::deque<double> &values = m_values[series];
    values.push_back(value);
    if (values.size() > Length)
        values.pop_front();
}

} // namespace gui
