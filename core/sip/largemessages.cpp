// SPDX-License-Identifier: Apache-2.0
#include "sip/largemessages.h"

#include "sip/siplogging.h"

#include <algorithm>

namespace sip {

void LargeMessages::rememberRefusedTcp(const Endpoint &peer)
{
    const qint64 now = m_clock.now();
    if (m_refused.size() >= RememberedRefusals) {
        m_refused.removeIf([now](const auto &entry) { return entry.value() <= now; });
        if (m_refused.size() >= RememberedRefusals)
            m_refused.erase(m_refused.begin()); // any: it costs one attempt
    }
    m_refused.insert(peer, now + RefusalMilliseconds);
}

bool LargeMessages::isNew(Told &told, const Endpoint &peer) const
{
    const qint64 now = m_clock.now();
    if (told.until.value(peer, 0) > now)
        return false;
    if (told.until.size() >= ToldPeers) {
        if (told.fullUntil > now)
            return false;
        told.until.removeIf([now](const auto &entry) { return entry.value() <= now; });
    }
    if (told.until.size() >= ToldPeers) {
        told.fullUntil = *std::min_element(told.until.cbegin(), told.until.cend());
        return false;
    }
    told.until.insert(peer, now + RefusalMilliseconds);
    return true;
}

void LargeMessages::note(Reason reason, const Endpoint &peer, qsizetype size)
{
    if (!isNew(m_told[size_t(reason)], peer))
        return;
    const QByteArray whom = peer.toByteArray();
    const auto bytes = static_cast<long long>(size);
    switch (reason) {
    case Reason::RefusedTcp:
        qCInfo(logSip, "%s takes no TCP: a request of %lld bytes goes by UDP, in fragments",
               whom.constData(), bytes);
        break;
    case Reason::NoTcpOfOurs:
        qCInfo(logSip,
               "%s is reached by no TCP address of ours: a request of %lld bytes goes by UDP, in "
               "fragments",
               whom.constData(), bytes);
        break;
    case Reason::IsResponse:
        qCInfo(logSip,
               "%s has asked by UDP: a response of %lld bytes goes by UDP too, in fragments",
               whom.constData(), bytes);
        break;
    }
}

} // namespace sip
