// SPDX-License-Identifier: Apache-2.0
#pragma once

// The addresses whose word about a user is taken: this machine's own, and those of proxies that
// have authenticated him. A value; used by whoever decides about HttpRequest::peer.

#include <algorithm>
#include <utility>
#include <vector>

#include <QHostAddress>

namespace http {

class TrustedAddresses
{
public:
    /// `proxies` besides the loopback addresses.
    TrustedAddresses(std::vector<QHostAddress> proxies = {})
        : m_proxies(std::move(proxies))
    {
    }

    [[nodiscard]] bool contains(const QHostAddress &peer) const
    {
        return peer.isLoopback() ||
               std::find(m_proxies.begin(), m_proxies.end(), peer) != m_proxies.end();
    }

private:
    std::vector<QHostAddress> m_proxies;
};

} // namespace http
