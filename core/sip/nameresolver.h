// SPDX-License-Identifier: Apache-2.0
#pragma once

// The two questions that the Locator asks the DNS, always answered later, never from within the
// call, and always in the end. AresResolver asks the network, tests answer by themselves.

#include <functional>
#include <vector>

#include <QByteArray>

#include "sip/hop.h"

namespace sip {

struct ServiceRecord
{
    QByteArray target;
    quint16 port = 0;
    quint16 priority = 0;
    quint16 weight = 0;
    quint32 timeToLive = 0; // seconds
};

struct HostRecord
{
    Endpoint address; // port 0
    quint32 timeToLive = 0;
};

class NameResolver
{
public:
    using ServiceAnswer = std::function<void(const std::vector<ServiceRecord> &)>;
    using HostAnswer = std::function<void(const std::vector<HostRecord> &)>;

    virtual ~NameResolver() = default;
    /// SRV of a name such as "_sip._udp.example.com"; none: no such record, or no answer.
    virtual void lookUpService(const QByteArray &name, ServiceAnswer answer) = 0;
    /// A and AAAA.
    virtual void lookUpHost(const QByteArray &name, HostAnswer answer) = 0;
};

} // namespace sip
