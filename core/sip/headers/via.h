// SPDX-License-Identifier: Apache-2.0
#pragma once

// One Via value: RFC 3261, 20.42, with rport of RFC 3581. Views into the text given to parse().
// A received parameter with brackets, which the grammar forbids, is read all the same
// (RFC 5118, 4.5); it is never written so.

#include <QByteArrayView>

#include "sip/parameters.h"
#include "sip/parseerror.h"

namespace sip {

struct Via
{
    QByteArrayView protocolName;    ///< "SIP"
    QByteArrayView protocolVersion; ///< "2.0"
    QByteArrayView transport; ///< "UDP", "TCP", "TLS", ... or one unknown; compare without case
    QByteArrayView host;      ///< sent-by; an IPv6 address in its brackets
    quint16 port = 0;         ///< sent-by; 0: none
    bool hasRport = false;    ///< rport is there, with or without value
    quint16 rport = 0;        ///< its value; 0: none
    quint8 ttl = 0;
    /// What the branch of RFC 3261 begins with (8.1.1.7).
    static constexpr QByteArrayView MagicCookie = "z9hG4bK";

    QByteArrayView branch;   ///< null when absent (RFC 2543)
    QByteArrayView received; ///< without brackets; null when absent
    QByteArrayView maddr;    ///< null when absent
    Parameters parameters;   ///< all of them

    [[nodiscard]] static Parsed<Via> parse(QByteArrayView value);
    /// As parse() without a copy of the error's text: null when well formed, else what is wrong. Of
    /// one whose parameters alone are wrong the rest is in `result`: it can be answered 400.
    [[nodiscard]] static const char *scan(QByteArrayView value, Via &result);

    [[nodiscard]] bool isNull() const { return transport.isNull(); }
    /// Whether the branch is a transaction's name (RFC 3261, 17.2.3): the magic cookie and more.
    /// Otherwise, also for the bare cookie of RFC 4475, 3.2.1, the rules of RFC 2543 hold.
    [[nodiscard]] bool hasMagicCookie() const;
};

} // namespace sip
