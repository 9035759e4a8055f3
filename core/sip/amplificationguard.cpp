// SPDX-License-Identifier: Apache-2.0
#include "sip/amplificationguard.h"

#include <algorithm>
#include <limits>

namespace sip {

void AmplificationGuard::setFactor(int factor)
{
    m_factor = factor;
    if (factor == 0)
        m_accounts.clear();
}

void AmplificationGuard::credit(const Endpoint &peer, qsizetype bytes, qint64 now)
{
    const base::Network network(peer.address);
    if (isFree(peer, network, now))
        return;
    Account &account = m_accounts.keep(network, now);
    if (account.until <= now)
        account.balance = 0;
    account.balance = std::min(account.balance + qint64(bytes) * m_factor, LongestBalance);
    account.until = now + AccountMilliseconds;
}

void AmplificationGuard::prove(const Endpoint &peer, qint64 now)
{
    if (m_factor == 0 || peer.isLoopback())
        return;
    const base::Network network(peer.address);
    m_proved.keep(network, now);
    m_accounts.remove(network);
}

bool AmplificationGuard::take(const Endpoint &peer, qsizetype bytes, qint64 now)
{
    const base::Network network(peer.address);
    if (isFree(peer, network, now))
        return true;
    Account *const account = m_accounts.find(network, now);
    if (!account || account->until <= now || account->balance < bytes)
        return false;
    account->balance -= bytes;
    return true;
}

qint64 AmplificationGuard::allowance(const Endpoint &peer, qint64 now) const
{
    const base::Network network(peer.address);
    if (isFree(peer, network, now))
        return std::numeric_limits<qint64>::max();
    const Account *const account = m_accounts.find(network, now);
    return !account || account->until <= now ? 0 : account->balance;
}

} // namespace sip
