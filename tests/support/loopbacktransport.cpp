// SPDX-License-Identifier: Apache-2.0
#include "loopbacktransport.h"

#include <algorithm>

namespace test {

LoopbackTransport::LoopbackTransport(sip::Protocol protocol, QByteArrayView localHost,
                                     quint16 localPort)
    : Transport(protocol)
{
    m_local = sip::Endpoint::parse(localHost, localPort).value_or(sip::Endpoint());
}

bool LoopbackTransport::canReach(const sip::Endpoint &peer) const
{
    return peer.isIPv4() == m_local.isIPv4();
}

void LoopbackTransport::send(const QByteArray &bytes, const sip::Hop &to, sip::SendTicket ticket)
{
    switch (m_fate) {
    case Fate::Deliver:
        m_sent.push_back({bytes, to});
        m_sent.back().to.listener = listener();
        break;
    case Fate::Lose: break;
    case Fate::Fail:
        ++m_failures;
        if (receiver())
            receiver()->sendFailed(ticket, to, "the test wants it so");
        break;
    }
}

bool LoopbackTransport::hasConnection(quint32 connection) const
{
    return connection != 0 &&
           std::find(m_closed.begin(), m_closed.end(), connection) == m_closed.end();
}

void LoopbackTransport::receive(const QByteArray &bytes, QByteArrayView fromHost, quint16 fromPort,
                                quint32 connection, const sip::IpBytes &local)
{
    sip::Hop from;
    from.peer = sip::Endpoint::parse(fromHost, fromPort).value_or(sip::Endpoint());
    from.protocol = protocol();
    from.listener = listener();
    from.connection = connection;
    from.local = local;
    // A buffer of its own, gone after the call, as a socket's would be.
    const QByteArray datagram(bytes.constData(), bytes.size());
    if (receiver())
        receiver()->messageReceived(datagram, from);
}

void LoopbackTransport::setBacklog(const sip::Backlog &backlog)
{
    if (receiver())
        receiver()->backlogChanged(backlog);
}

LoopbackTransport::Sent LoopbackTransport::takeSent()
{
    if (m_sent.empty())
        return {};
    Sent first = m_sent.front();
    m_sent.pop_front();
    return first;
}

} // namespace test
