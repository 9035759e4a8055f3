// SPDX-License-Identifier: Apache-2.0
#include "sip/locatortarget.h"

#include <algorithm>

namespace sip {

LocatorTarget LocatorTarget::of(const Uri &uri)
{
    LocatorTarget target;
    if (!uri.isSip())
        return target;
    const auto maddr = uri.parameter("maddr");
    target.host = maddr && !maddr->isEmpty() ? maddr->toByteArray().toLower() : uri.lowerHost();
    target.port = uri.port();
    if (const auto transport = uri.parameter("transport")) {
        auto protocol = protocolFromToken(*transport);
        // sctp, ws: not ours. RFC 3261, 26.2.2: there is no TLS over UDP.
        if (!protocol || (uri.isSips() && protocol == Protocol::Udp))
            target.host.clear();
        else if (uri.isSips())
            protocol = Protocol::Tls;
        target.protocols = {protocol.value_or(Protocol::Udp)};
        return target;
    }
    target.leavesChoice = target.port == 0 && !Endpoint::parse(target.host, 0);
    target.protocols = {uri.isSips() ? Protocol::Tls : Protocol::Udp};
    if (!uri.isSips() && target.leavesChoice)
        target.protocols.push_back(Protocol::Tcp);
    return target;
}

QByteArray LocatorTarget::key() const
{
    QByteArray text = host + ':' + QByteArray::number(port) + (leavesChoice ? "?" : "");
    for (const Protocol protocol : protocols)
        text.append(' ').append(transportToken(protocol));
    return text;
}

QByteArray LocatorTarget::domain() const
{
    return protocols.front() == Protocol::Tls ? host : QByteArray();
}

QByteArray serviceName(Protocol protocol, const QByteArray &domain)
{
    switch (protocol) {
    case Protocol::Udp: return "_sip._udp." + domain;
    case Protocol::Tcp: return "_sip._tcp." + domain;
    case Protocol::Tls: break;
    }
    return "_sips._tcp." + domain;
}

std::optional<Protocol> protocolOf(const PointerRecord &record)
{
    const QByteArray service = record.service.toUpper();
    if (record.flags.toLower() != "s" || record.replacement.isEmpty() || record.replacement == ".")
        return std::nullopt;
    if (service == "SIP+D2U")
        return Protocol::Udp;
    if (service == "SIP+D2T")
        return Protocol::Tcp;
    return service == "SIPS+D2T" ? std::optional(Protocol::Tls) : std::nullopt;
}

QByteArray lookUpDomain(const QByteArray &name)
{
    constexpr qsizetype LongestOfRegistry = 3; // "com", "co", "ac" below a country
    constexpr qsizetype Country = 2;
    const QByteArrayList labels = name.split('.');
    const qsizetype count = labels.size();
    const bool isRegistry = count > 2 && labels[count - 1].size() == Country &&
                            labels[count - 2].size() <= LongestOfRegistry;
    return labels.sliced(std::max<qsizetype>(0, count - (isRegistry ? 3 : 2))).join('.');
}

} // namespace sip
