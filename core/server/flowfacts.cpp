// SPDX-License-Identifier: Apache-2.0
#include "server/flowfacts.h"

namespace server {

using sip::Direction;

FlowFacts::FlowFacts(std::span<const TrafficRecord> records)
{
    QHash<QByteArray, QByteArray> unanswered; // NOTIFYs: the Call-ID, by transaction
    for (const TrafficRecord &record : records) {
        const bool came = record.captured.direction == Direction::In;
        if (record.isRetransmission || !record.isReadable() || !record.isMessage())
            continue;
        if (!record.isRequest) {
            if (record.status >= 200)
                m_statuses.insert(keyOf(record), record.status);
            if (came && unanswered.remove(keyOf(record)) && record.status != 200)
                m_slow.insert(record.callId);
        } else if (came) {
            for (const QByteArray &callId : std::as_const(unanswered))
                m_slow.insert(callId);
        } else {
            unanswered.insert(keyOf(record), record.callId);
            if (!record.subscriptionState.isEmpty() && !m_firstStates.contains(record.callId))
                m_firstStates.insert(record.callId, stateOf(record.subscriptionState));
        }
    }
    for (const QByteArray &callId : std::as_const(unanswered))
        m_slow.insert(callId);
}

QByteArray FlowFacts::keyOf(const TrafficRecord &record)
{
    // A response goes the other way than its request.
    const bool fromPhone = (record.captured.direction == Direction::In) == record.isRequest;
    return record.callId + ' ' + QByteArray::number(record.cseq) + ' ' + record.method + ' ' +
           record.branch + (fromPhone ? " in" : " out");
}

QByteArray stateOf(const QByteArray &subscriptionState)
{
    const qsizetype end = subscriptionState.indexOf(';');
    return subscriptionState.left(end < 0 ? subscriptionState.size() : end).trimmed().toLower();
}

} // namespace server
