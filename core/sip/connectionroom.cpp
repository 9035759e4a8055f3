// SPDX-License-Identifier: Apache-2.0
#include "sip/connectionroom.h"

namespace sip {

std::optional<ConnectionRoom::Room> ConnectionRoom::lackFor(const Endpoint &peer,
                                                            Opener opener) const
{
    if (m_connections >= m_most)
        return Room::Connections;
    if (m_peers.value(base::Network(peer.address)).of(opener) >= m_mostPerAddress)
        return Room::ConnectionsOfAddress;
    return std::nullopt;
}

void ConnectionRoom::enter(const Endpoint &peer, Opener opener)
{
    ++m_connections;
    ++m_peers[base::Network(peer.address)].of(opener);
}

void ConnectionRoom::leave(const Endpoint &peer, Opener opener)
{
    const auto found = m_peers.find(base::Network(peer.address));
    if (found == m_peers.end())
        return;
    --m_connections;
    --found->of(opener);
    if (found->byPeer <= 0 && found->byUs <= 0)
        m_peers.erase(found);
}

} // namespace sip
