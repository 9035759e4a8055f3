// SPDX-License-Identifier: Apache-2.0
#pragma once

// How many connections of TCP and TLS there may be, at all sockets together, and of one peer: those
// that he opens, and apart from them those that we open to him, so that nobody keeps us from his
// neighbours by coming often. Owned by the TransportLayer, asked by its StreamTransports.

#include <optional>

#include <QHash>

#include "base/network.h"
#include "sip/transport.h"

namespace sip {

class ConnectionRoom
{
public:
    enum class Opener : quint8 { Peer, We };
    using Room = TransportReceiver::Room;

    ConnectionRoom(int connections, int perAddress)
        : m_most(connections)
        , m_mostPerAddress(perAddress)
    {
    }

    /// What is full for one more; nothing: there is room.
    [[nodiscard]] std::optional<Room> lackFor(const Endpoint &peer, Opener opener) const;
    void enter(const Endpoint &peer, Opener opener);
    void leave(const Endpoint &peer, Opener opener);
    [[nodiscard]] int connections() const { return m_connections; }

private:
    struct Count
    {
        int byPeer = 0;
        int byUs = 0;
        [[nodiscard]] int &of(Opener opener) { return opener == Opener::We ? byUs : byPeer; }
    };

    int m_most;
    int m_mostPerAddress;
    int m_connections = 0;
    QHash<base::Network, Count> m_peers;
};

} // namespace sip
