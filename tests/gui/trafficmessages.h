// SPDX-License-Identifier: Apache-2.0
#pragma once

// Messages as a TrafficFeed would hand them over, for the tests of the traffic page's parts.

#include "server/trafficbatch.h"

namespace test {

inline server::CapturedMessage captured(const QByteArray &bytes,
                                        sip::Direction direction = sip::Direction::In,
                                        const QByteArray &peer = "192.0.2.10")
{
    server::CapturedMessage message;
    message.wallMilliseconds = 1'172'750'400'000;
    message.direction = direction;
    message.peer.peer = *sip::Endpoint::parse(peer, 5060);
    message.local = *sip::Endpoint::parse("192.0.2.1", 5060);
    message.bytes = bytes;
    return message;
}

inline QByteArray fields(const QByteArray &from, const QByteArray &to, const QByteArray &callId,
                         int cseq, const QByteArray &method)
{
    return "Via: SIP/2.0/UDP 192.0.2.10;branch=z9hG4bK" + callId + QByteArray::number(cseq) +
           method + "\r\nFrom: <sip:" + from + "@example.com>;tag=1\r\nTo: <sip:" + to +
           "@example.com>\r\nCall-ID: " + callId + "\r\nCSeq: " + QByteArray::number(cseq) + ' ' +
           method + "\r\nMax-Forwards: 70\r\n";
}

inline server::CapturedMessage request(const QByteArray &method, const QByteArray &from,
                                       const QByteArray &to, const QByteArray &callId, int cseq = 1)
{
    return captured(method + " sip:" + to + "@example.com SIP/2.0\r\n" +
                    fields(from, to, callId, cseq, method) +
                    "Event: presence\r\nContent-Length: 0\r\n\r\n");
}

inline server::CapturedMessage response(int status, const QByteArray &reason,
                                        const QByteArray &method, const QByteArray &from,
                                        const QByteArray &to, const QByteArray &callId,
                                        int cseq = 1)
{
    return captured("SIP/2.0 " + QByteArray::number(status) + ' ' + reason + "\r\n" +
                        fields(from, to, callId, cseq, method) + "Content-Length: 0\r\n\r\n",
                    sip::Direction::Out);
}

/// To `to`, the watcher, who sits at `peer`.
inline server::CapturedMessage notify(const QByteArray &from, const QByteArray &to,
                                      const QByteArray &callId, int cseq = 1,
                                      const QByteArray &peer = "192.0.2.10")
{
    return captured("NOTIFY sip:" + to + "@192.0.2.10 SIP/2.0\r\n" +
                        fields(from, to, callId, cseq, "NOTIFY") +
                        "Event: presence\r\nSubscription-State: active;expires=600\r\n"
                        "Content-Type: application/pidf+xml\r\nContent-Length: 11\r\n\r\n"
                        "<presence/>",
                    sip::Direction::Out, peer);
}

inline server::TrafficBatch batch(std::vector<server::CapturedMessage> messages,
                                  quint64 dropped = 0)
{
    return {std::move(messages), dropped};
}

} // namespace test
