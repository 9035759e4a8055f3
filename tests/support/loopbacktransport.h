// SPDX-License-Identifier: Apache-2.0
#pragma once

// A transport in memory: a test pushes messages in as if they had come from somebody, and reads
// what was sent, in order. It can pose as any protocol, lose what is sent, and fail to send.

#include <deque>

#include "sip/transport.h"

namespace test {

class LoopbackTransport : public sip::Transport
{
public:
    enum class Fate { Deliver, Lose, Fail };
    struct Sent
    {
        QByteArray bytes;
        sip::Hop to;
    };

    /// `local` is what it says it is bound to.
    explicit LoopbackTransport(sip::Protocol protocol = sip::Protocol::Udp,
                               QByteArrayView localHost = "192.0.2.1", quint16 localPort = 5060);

    [[nodiscard]] sip::Endpoint localEndpoint() const override { return m_local; }
    [[nodiscard]] bool canReach(const sip::Endpoint &peer) const override;
    void send(const QByteArray &bytes, const sip::Hop &to, sip::SendTicket ticket) override;
    void flush() override { ++m_flushes; }
    [[nodiscard]] bool hasConnection(quint32 connection) const override;

    /// As if `bytes` had come from there; `connection` for protocols that have such, `local` to
    /// that address of a socket of all.
    void receive(const QByteArray &bytes, QByteArrayView fromHost = "192.0.2.99",
                 quint16 fromPort = 5060, quint32 connection = 0, const sip::IpBytes &local = {});
    /// What waits before what is received from now on.
    void setBacklog(const sip::Backlog &backlog);
    /// What becomes of messages from now on.
    void setFate(Fate fate) { m_fate = fate; }
    /// Of connections, which all exist until closed.
    void closeConnection(quint32 connection) { m_closed.push_back(connection); }

    [[nodiscard]] qsizetype sentCount() const { return qsizetype(m_sent.size()); }
    /// The oldest message not taken yet; with null bytes when there is none.
    [[nodiscard]] Sent takeSent();
    void clearSent() { m_sent.clear(); }
    /// How often a message was given up by Fate::Fail.
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] int flushes() const { return m_flushes; }

private:
    sip::Endpoint m_local;
    Fate m_fate = Fate::Deliver;
    std::deque<Sent> m_sent;
    std::deque<quint32> m_closed;
    int m_failures = 0;
    int m_flushes = 0;
};

} // namespace test
