// SPDX-License-Identifier: Apache-2.0
#pragma once

// A captured message with what people look for in it: method, status, from whom, to whom, dialog.
// TrafficReader makes it from what the TrafficFeed hands over, in the thread of whoever looks, so
// that reading costs the server nothing. Of an unreadable message as much is filled as was found.
// A handshake of TLS that failed is a record without a message.

#include <QHash>

#include "server/trafficbatch.h"

namespace server {

struct TrafficRecord
{
    CapturedMessage captured;
    bool isRequest = false;
    bool isRetransmission = false; ///< the same bytes passed the same way not long ago
    int status = 0;                ///< of a response
    quint32 cseq = 0;
    QByteArray method; ///< of a response: that of its request
    QByteArray reason; ///< the reason phrase of a response
    QByteArray requestUri;
    QByteArray from; ///< addresses-of-record: "sip:alice@example.com"
    QByteArray to;
    QByteArray callId;
    QByteArray branch; ///< of the topmost Via
    QByteArray event;
    QByteArray subscriptionState;
    QByteArray contentType;
    qsizetype bodyBegin = 0;
    qsizetype bodySize = 0;

    /// "NOTIFY", "200 OK", "TLS", or the first words of what cannot be read.
    [[nodiscard]] QByteArray title() const;
    [[nodiscard]] bool isIncoming() const { return captured.direction == sip::Direction::In; }
    [[nodiscard]] bool isMessage() const { return captured.noTls.isEmpty(); }
    /// What somebody who looks for a fault looks for.
    [[nodiscard]] bool isTrouble() const { return status >= 300 || !isReadable() || !isMessage(); }
    [[nodiscard]] bool isReadable() const { return captured.fault.isEmpty(); }
    [[nodiscard]] QByteArray body() const { return captured.bytes.mid(bodyBegin, bodySize); }
    /// "udp 192.0.2.1:5060".
    [[nodiscard]] QByteArray localAddress() const;
    [[nodiscard]] QByteArray peerAddress() const { return captured.peer.toByteArray(); }
};

/// "14:03:07.250 from udp 192.0.2.7:5060 to udp 192.0.2.1:5060", and the message below it.
[[nodiscard]] QByteArray toText(const TrafficRecord &record);

class TrafficReader
{
public:
    [[nodiscard]] TrafficRecord read(CapturedMessage message);

private:
    [[nodiscard]] bool passedBefore(const CapturedMessage &message);

    QHash<size_t, qint64> m_passed; // by hash: when last
};

} // namespace server
