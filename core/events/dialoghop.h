// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the NOTIFYs of a dialog go. A sip::Hop takes 56 bytes of each dialog, and half of them say
// what one hop in a thousand says, or what all hops of a machine with one address have in common.

#include "base/textpool.h"
#include "sip/hop.h"

namespace events {

class DialogHop
{
public:
    /// Nowhere yet: it is to be found out.
    [[nodiscard]] bool isNull() const { return m_port == 0 && value().isNull(); }
    [[nodiscard]] sip::Hop value() const;
    /// The pool has to be the same all the time.
    void assign(const sip::Hop &hop, base::TextPool &pool);

private:
    static constexpr int ProtocolBits = 2;
    static constexpr int ListenerBits = 16 - ProtocolBits;

    sip::IpBytes m_address{};
    quint32 m_connection = 0;
    quint16 m_port = 0;
    quint16 m_listener : ListenerBits = 0;
    quint16 m_protocol : ProtocolBits = 0;
    base::SharedText m_rest; // local address, scope and domain; null: none of them
};
static_assert(sizeof(DialogHop) == 32);

} // namespace events
