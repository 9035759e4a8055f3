// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sees every message that comes in or goes out, unreadable ones too; feeds the traffic page and the
// transcripts of tests. Called by the TransportLayer in the server's thread: be quick, copy what is
// to be kept. Without a tap, a message costs one look at an empty list.

#include <QByteArrayView>

#include "sip/hop.h"

namespace sip {

class TrafficTap
{
public:
    virtual ~TrafficTap() = default;
    /// `wallMilliseconds`: since 1970; the bytes are valid during the call only.
    virtual void messageReceived(QByteArrayView bytes, const Hop &from,
                                 qint64 wallMilliseconds) = 0;
    virtual void messageSent(QByteArrayView bytes, const Hop &to, qint64 wallMilliseconds) = 0;
};

} // namespace sip
