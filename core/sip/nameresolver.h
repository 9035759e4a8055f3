// SPDX-License-Identifier: Apache-2.0
#pragma once

// The two questions that the Locator asks the DNS, always answered later, never from within the
// call. QtNameResolver asks QDnsLookup and, for addresses, the system (so that /etc/hosts counts);
// tests answer by themselves.

#include <functional>
#include <vector>

#include <QByteArray>
#include <QObject>

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

class NameResolver
{
public:
    using ServiceAnswer = std::function<void(std::vector<ServiceRecord>)>;
    using HostAnswer = std::function<void(std::vector<Endpoint>)>; // ports 0

    virtual ~NameResolver() = default;
    /// SRV of a name such as "_sip._udp.example.com"; none: no such record, or no answer.
    virtual void lookUpService(const QByteArray &name, ServiceAnswer answer) = 0;
    /// A and AAAA.
    virtual void lookUpHost(const QByteArray &name, HostAnswer answer) = 0;
};

/// Answers nothing any more once it is gone.
class QtNameResolver : public QObject, public NameResolver
{
public:
    void lookUpService(const QByteArray &name, ServiceAnswer answer) override;
    void lookUpHost(const QByteArray &name, HostAnswer answer) override;
};

} // namespace sip
