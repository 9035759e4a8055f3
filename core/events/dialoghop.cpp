// SPDX-License-Identifier: Apache-2.0
#include "events/dialoghop.h"

#include <cstring>

namespace events {

namespace {

constexpr qsizetype LocalSize = qsizetype(sizeof(sip::Hop::local));
constexpr qsizetype ScopeSize = qsizetype(sizeof(sip::Endpoint::scope));

} // namespace

sip::Hop DialogHop::value() const
{
    sip::Hop hop;
    hop.peer.address = m_address;
    hop.peer.port = m_port;
    hop.protocol = sip::Protocol(m_protocol);
    hop.listener = m_listener;
    hop.connection = m_connection;
    if (m_rest.isEmpty())
        return hop;
    const QByteArrayView rest = m_rest.view();
    std::memcpy(hop.local.data(), rest.data(), LocalSize);
    std::memcpy(&hop.peer.scope, rest.data() + LocalSize, ScopeSize);
    if (rest.size() > LocalSize + ScopeSize)
        hop.domain = rest.sliced(LocalSize + ScopeSize).toByteArray();
    return hop;
}

void DialogHop::assign(const sip::Hop &hop, base::TextPool &pool)
{
    Q_ASSERT(hop.listener < 1 << ListenerBits);
    m_address = hop.peer.address;
    m_connection = hop.connection;
    m_port = hop.peer.port;
    m_listener = quint16(hop.listener & ((1 << ListenerBits) - 1));
    m_protocol = quint16(quint16(hop.protocol) & ((1 << ProtocolBits) - 1));
    const QByteArray domain = hop.domain.value();
    if (!hop.hasLocal() && hop.peer.scope == 0 && domain.isEmpty()) {
        m_rest = {};
        return;
    }
    QByteArray rest(LocalSize + ScopeSize, Qt::Uninitialized);
    std::memcpy(rest.data(), hop.local.data(), LocalSize);
    std::memcpy(rest.data() + LocalSize, &hop.peer.scope, ScopeSize);
    m_rest = pool.share(rest + domain);
}

} // namespace events
