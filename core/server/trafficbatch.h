// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the TrafficFeed hands to whoever looks: messages as they passed, in order, with the values
// of credentials masked, and among them the handshakes of TLS that failed. Made in the server
// thread, read in any.

#include <vector>

#include "sip/traffictap.h"

namespace server {

struct CapturedMessage
{
    quint64 number = 0; ///< counts from 1 in each feed
    qint64 wallMilliseconds = 0;
    sip::Direction direction = sip::Direction::In;
    sip::Hop peer;
    sip::Endpoint local;
    QByteArray bytes;
    QByteArray fault; ///< why it was refused as unreadable; empty: it was not
    /// Why no TLS came about: then it is no message at all. Empty: it is one.
    base::Sentence noTls;
};

struct TrafficBatch
{
    std::vector<CapturedMessage> messages;
    /// How many older ones were given up since the last batch, for want of room.
    quint64 dropped = 0;
};

} // namespace server
