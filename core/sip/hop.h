// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a message came from or goes to: an endpoint, the protocol, and which of our transports and
// connections it uses (RFC 3261, 18). Plain values, kept with every transaction, registration and
// subscription; names are resolved by the Locator beforehand.

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QHostAddress>

#include "base/raretext.h"
#include "sip/ipliteral.h"

namespace sip {

enum class Protocol : quint8 { Udp, Tcp, Tls };

/// "UDP", "TCP" or "TLS", as a Via writes it.
[[nodiscard]] QByteArrayView viaToken(Protocol protocol);
/// "udp", "tcp" or "tls", as a transport parameter writes it.
[[nodiscard]] QByteArrayView transportToken(Protocol protocol);
/// Either spelling, in any case.
[[nodiscard]] std::optional<Protocol> protocolFromToken(QByteArrayView token);
/// The port meant where none is written (RFC 3261, 19.1.2).
[[nodiscard]] constexpr quint16 defaultPort(Protocol protocol)
{
    return protocol == Protocol::Tls ? 5061 : 5060;
}
/// True for protocols that retransmit by themselves.
[[nodiscard]] constexpr bool isReliable(Protocol protocol)
{
    return protocol != Protocol::Udp;
}

/// An IP address and port; IPv4 is held as ::ffff:a.b.c.d, so that one host has one form.
struct Endpoint
{
    IpBytes address{};
    quint16 port = 0;
    quint32 scope = 0; // of a link-local IPv6 address

    [[nodiscard]] bool isNull() const { return port == 0 && isAny(); }
    [[nodiscard]] bool isIPv4() const;
    [[nodiscard]] bool isLoopback() const;
    /// 0.0.0.0 or ::, what a socket for all addresses is bound to.
    [[nodiscard]] bool isAny() const;

    /// Anything but an IP address yields a null endpoint.
    [[nodiscard]] static Endpoint fromHostAddress(const QHostAddress &address, quint16 port);
    [[nodiscard]] QHostAddress toHostAddress() const;
    /// A literal "192.0.2.1", "2001:db8::1" or "[2001:db8::1]"; nothing for a name.
    [[nodiscard]] static std::optional<Endpoint> parse(QByteArrayView host, quint16 port);

    /// The address as a Via or URI writes it: IPv6 in brackets, without its scope.
    [[nodiscard]] QByteArray host() const;
    /// "192.0.2.1:5060" or "[2001:db8::1]:5060".
    [[nodiscard]] QByteArray toByteArray() const;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

[[nodiscard]] size_t qHash(const Endpoint &endpoint, size_t seed = 0) noexcept;

/// One step of a message's way, in either direction.
struct Hop
{
    Endpoint peer;
    Protocol protocol = Protocol::Udp;
    /// Which of our transports (TransportLayer counts them from 0). When sending, one that does not
    /// fit protocol and address family gives way to the first that does.
    quint16 listener = 0;
    /// Which connection of a stream transport; 0: none, or whichever leads to the peer.
    quint32 connection = 0;
    /// When sending by TLS: the domain, or address, that the peer's certificate has to name (RFC
    /// 5922, 7.3): that of the URI, whatever DNS made of it. Empty: the peer's address.
    base::RareText domain;
    /// Where the socket has all addresses of the machine: which of them the peer wrote to, and so
    /// where what we send him comes from (RFC 3581, 4) and how he calls us. Zero: not known, or the
    /// socket has but one.
    IpBytes local{};

    [[nodiscard]] bool isNull() const { return peer.isNull(); }
    [[nodiscard]] bool hasLocal() const { return local != IpBytes{}; }
    /// "udp 192.0.2.1:5060", for logs and people.
    [[nodiscard]] QByteArray toByteArray() const;
    /// Reads what toByteArray() wrote.
    [[nodiscard]] static std::optional<Hop> parse(QByteArrayView text);

    friend bool operator==(const Hop &, const Hop &) = default;
};

} // namespace sip
