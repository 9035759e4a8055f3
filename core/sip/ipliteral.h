// SPDX-License-Identifier: Apache-2.0
#pragma once

// IP addresses as SIP writes them, into 16 bytes (IPv4 as ::ffff:a.b.c.d) without a QString. IPv6
// as RFC 5954 corrects the grammar; the third colon its bug allowed is read as two (RFC
// 5118, 4.10).

#include <array>
#include <optional>

#include <QByteArrayView>

namespace sip {

using IpBytes = std::array<quint8, 16>;

/// "192.0.2.1": four decimal numbers below 256.
[[nodiscard]] std::optional<IpBytes> parseIPv4(QByteArrayView text);
/// "2001:db8::1", without brackets and without a scope.
[[nodiscard]] std::optional<IpBytes> parseIPv6(QByteArrayView text);
/// Either, IPv6 with or without brackets; nothing for a host name.
[[nodiscard]] std::optional<IpBytes> parseIpLiteral(QByteArrayView text);

} // namespace sip
