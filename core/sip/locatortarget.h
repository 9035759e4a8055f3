// SPDX-License-Identifier: Apache-2.0
#pragma once

// What RFC 3263 derives from a URI, and from a NAPTR record, before it asks anybody.

#include <optional>
#include <vector>

#include <QByteArray>

#include "sip/nameresolver.h"
#include "sip/uri.h"

namespace sip {

struct LocatorTarget
{
    QByteArray host; // empty: nothing we can send to
    quint16 port = 0;
    std::vector<Protocol> protocols; // more than one: the SRV records choose
    bool leavesChoice = false;       // of the protocol, to NAPTR

    [[nodiscard]] static LocatorTarget of(const Uri &uri);
    [[nodiscard]] QByteArray key() const;
    /// Whom the peer has to prove to be: what the URI says, for DNS may lie (RFC 5922, 7.3).
    [[nodiscard]] QByteArray domain() const;
};

/// Where the SRV records of a domain are that names no other place.
[[nodiscard]] QByteArray serviceName(Protocol protocol, const QByteArray &domain);
/// By which protocol a NAPTR record wants a request (RFC 3263, 4.1); nothing for other records, and
/// for protocols that are not ours.
[[nodiscard]] std::optional<Protocol> protocolOf(const PointerRecord &record);
/// Of whose names half of the places may be taken: the last two labels, or three where two are a
/// registry's ("co.uk").
[[nodiscard]] QByteArray lookUpDomain(const QByteArray &name);

} // namespace sip
