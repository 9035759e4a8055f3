// SPDX-License-Identifier: Apache-2.0
#include "sip/srvanswer.h"

#include <array>

#include <arpa/nameser.h>
#include <resolv.h>

#include <QtEndian>

namespace sip {

std::vector<ServiceRecord> servicesIn(std::span<const unsigned char> answer)
{
    constexpr int Fixed = 6; // octets of priority, weight and port, before the target
    ns_msg message{};
    std::vector<ServiceRecord> services;
    if (ns_initparse(answer.data(), int(answer.size()), &message) != 0)
        return services;
    for (int i = 0; i < ns_msg_count(message, ns_s_an); ++i) {
        ns_rr record{};
        if (ns_parserr(&message, ns_s_an, i, &record) != 0)
            break;
        if (ns_rr_type(record) != ns_t_srv || ns_rr_class(record) != ns_c_in) // an alias before it
            continue;
        const unsigned char *const data = ns_rr_rdata(record);
        std::array<char, NS_MAXDNAME> target{};
        if (ns_rr_rdlen(record) <= Fixed ||
            ns_name_uncompress(ns_msg_base(message), ns_msg_end(message), data + Fixed,
                               target.data(), target.size()) < 0)
            break;
        services.push_back({.target = target.data(),
                            .port = qFromBigEndian<quint16>(data + 4),
                            .priority = qFromBigEndian<quint16>(data),
                            .weight = qFromBigEndian<quint16>(data + 2),
                            .timeToLive = quint32(ns_rr_ttl(record))});
    }
    return services;
}

} // namespace sip
