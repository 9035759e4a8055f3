// SPDX-License-Identifier: Apache-2.0
#include "sip/hop.h"

#include "base/bytewriter.h"

#include <QNetworkInterface>
#include <QString>

#include <algorithm>

namespace sip {

namespace {

constexpr std::array<quint8, 12> MappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

} // namespace

QByteArrayView viaToken(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Tcp: return "TCP";
    case Protocol::Tls: return "TLS";
    case Protocol::Udp: break;
    }
    return "UDP";
}

QByteArrayView transportToken(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Tcp: return "tcp";
    case Protocol::Tls: return "tls";
    case Protocol::Udp: break;
    }
    return "udp";
}

std::optional<Protocol> protocolFromToken(QByteArrayView token)
{
    for (const Protocol protocol : {Protocol::Udp, Protocol::Tcp, Protocol::Tls}) {
        if (token.compare(viaToken(protocol), Qt::CaseInsensitive) == 0)
            return protocol;
    }
    return std::nullopt;
}

bool Endpoint::isIPv4() const
{
    return std::equal(MappedPrefix.begin(), MappedPrefix.end(), address.begin());
}

bool Endpoint::isLoopback() const
{
    if (isIPv4())
        return address[12] == 127;
    std::array<quint8, 16> loopback{};
    loopback[15] = 1;
    return address == loopback;
}

bool Endpoint::isAny() const
{
    const auto first = address.begin() + (isIPv4() ? 12 : 0);
    return std::all_of(first, address.end(), [](quint8 byte) { return byte == 0; });
}

Endpoint Endpoint::fromHostAddress(const QHostAddress &address, quint16 port)
{
    Endpoint endpoint;
    if (address.isNull())
        return endpoint;
    // Gives ::ffff:a.b.c.d for IPv4; "any" of either family stays ::.
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::copy(std::begin(bytes.c), std::end(bytes.c), endpoint.address.begin());
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        std::copy(MappedPrefix.begin(), MappedPrefix.end(), endpoint.address.begin());
    endpoint.port = port;
    const QString scope = address.scopeId();
    if (!scope.isEmpty()) {
        bool isNumber = false;
        endpoint.scope = scope.toUInt(&isNumber);
        if (!isNumber)
            endpoint.scope = quint32(QNetworkInterface::interfaceIndexFromName(scope));
    }
    return endpoint;
}

QHostAddress Endpoint::toHostAddress() const
{
    if (isIPv4())
        return QHostAddress(quint32(address[12]) << 24 | quint32(address[13]) << 16 |
                            quint32(address[14]) << 8 | quint32(address[15]));
    QHostAddress result(address.data());
    if (scope != 0)
        result.setScopeId(QString::number(scope));
    return result;
}

std::optional<Endpoint> Endpoint::parse(QByteArrayView host, quint16 port)
{
    Endpoint endpoint;
    endpoint.port = port;
    const std::optional<IpBytes> bytes = parseIpLiteral(host);
    if (!bytes)
        return std::nullopt;
    endpoint.address = *bytes;
    return endpoint;
}

QByteArray Endpoint::host() const
{
    if (isIPv4()) {
        base::ByteWriter text(12 + base::ByteWriter::MaximalDigits);
        for (size_t part = 12; part < 16; ++part) {
            if (part > 12)
                text << '.';
            text.number(address[part]);
        }
        return text.take();
    }
    return '[' + QHostAddress(address.data()).toString().toLatin1() + ']';
}

QByteArray Endpoint::toByteArray() const
{
    return host() + ':' + QByteArray::number(port);
}

size_t qHash(const Endpoint &endpoint, size_t seed) noexcept
{
    return qHashBits(endpoint.address.data(), endpoint.address.size(), seed ^ endpoint.port);
}

QByteArray Hop::toByteArray() const
{
    return transportToken(protocol).toByteArray() + ' ' + peer.toByteArray();
}

std::optional<Hop> Hop::parse(QByteArrayView text)
{
    const qsizetype space = text.indexOf(' ');
    const qsizetype colon = text.lastIndexOf(':');
    if (space < 0 || colon < space)
        return std::nullopt;
    const auto protocol = protocolFromToken(text.first(space));
    bool isNumber = false;
    const quint16 port = text.sliced(colon + 1).toByteArray().toUShort(&isNumber);
    const auto peer = Endpoint::parse(text.sliced(space + 1, colon - space - 1), port);
    if (!protocol || !isNumber || !peer)
        return std::nullopt;
    Hop hop;
    hop.peer = *peer;
    hop.protocol = *protocol;
    return hop;
}

} // namespace sip
