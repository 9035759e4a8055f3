// SPDX-License-Identifier: Apache-2.0
#pragma once

// What writeFlow() must know of a recording before it writes its first step: how requests were
// answered in the end, what the first NOTIFY of a subscription said, and whether a phone answered
// each NOTIFY at once.

#include <span>

#include <QHash>
#include <QSet>

#include "server/trafficrecord.h"

namespace server {

class FlowFacts
{
public:
    explicit FlowFacts(std::span<const TrafficRecord> records);

    /// The final status of a request of that transaction; 0: the recording has none.
    [[nodiscard]] int statusOf(const TrafficRecord &record) const
    {
        return m_statuses.value(keyOf(record), 0);
    }
    /// "active", "pending" or "terminated": the first word told in a dialog; empty: none.
    [[nodiscard]] QByteArray firstState(const QByteArray &callId) const
    {
        return m_firstStates.value(callId);
    }
    /// Whether each NOTIFY of the dialog was answered with 200 before any phone sent a request.
    [[nodiscard]] bool isAnsweredAtOnce(const QByteArray &callId) const
    {
        return !m_slow.contains(callId);
    }

    /// Names the transaction of a request or response in either direction.
    [[nodiscard]] static QByteArray keyOf(const TrafficRecord &record);

private:
    QHash<QByteArray, int> m_statuses;
    QHash<QByteArray, QByteArray> m_firstStates;
    QSet<QByteArray> m_slow;
};

/// The state of "active;expires=60".
[[nodiscard]] QByteArray stateOf(const QByteArray &subscriptionState);

} // namespace server
