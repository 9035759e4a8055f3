// SPDX-License-Identifier: Apache-2.0
#include "sip/amplificationguard.h"

#include <algorithm>
#include <limits>

#include <QtEndian>

namespace sip {

AmplificationGuard::Network::Network(const Endpoint &endpoint)
    : high(qFromBigEndian<quint64>(endpoint.address.data()))
    , low(endpoint.isIPv4() ? qFromBigEndian<quint64>(endpoint.address.data() + 8) : 0)
{
}

void AmplificationGuard::setFactor(int factor)
{
    m_factor = factor;
    if (factor == 0)
        m_accounts.clear();
}

void AmplificationGuard::credit(const Endpoint &peer, qsizetype bytes, qint64 now)
{
    const Network network(peer);
    if (isFree(peer, network))
        return;
    if (m_accounts.size() >= Accounts && !m_accounts.contains(network)) {
        m_accounts.removeIf([now](const auto &entry) { return entry.value().until <= now; });
        if (m_accounts.size() >= Accounts)
            m_accounts.clear(); // what is lost is what they might have been sent
    }
    Account &account = m_accounts[network];
    if (account.until <= now)
        account.balance = 0;
    account.balance = std::min(account.balance + qint64(bytes) * m_factor, LongestBalance);
    account.until = now + AccountMilliseconds;
}

void AmplificationGuard::prove(const Endpoint &peer)
{
    const Network network(peer);
    if (isFree(peer, network))
        return;
    if (m_proved.size() >= Remembered)
        m_proved.erase(m_proved.constBegin()); // any: it proves itself again
    m_proved.insert(network);
    m_accounts.remove(network);
}

bool AmplificationGuard::take(const Endpoint &peer, qsizetype bytes, qint64 now)
{
    const Network network(peer);
    if (isFree(peer, network))
        return true;
    const auto account = m_accounts.find(network);
    if (account == m_accounts.end() || account->until <= now || account->balance < bytes)
        return false;
    account->balance -= bytes;
    return true;
}

qint64 AmplificationGuard::allowance(const Endpoint &peer, qint64 now) const
{
    const Network network(peer);
    if (isFree(peer, network))
        return std::numeric_limits<qint64>::max();
    const auto account = m_accounts.constFind(network);
    return account == m_accounts.constEnd() || account->until <= now ? 0 : account->balance;
}

} // namespace sip
