// SPDX-License-Identifier: Apache-2.0
#pragma once

// The two questions that the Locator asks the DNS, always answered later, never from within the
// call. QtNameResolver asks QDnsLookup and, for addresses, the system (so that /etc/hosts counts),
// which may take as long as the system likes: see BoundedResolver. Tests answer by themselves.

#include <functional>
#include <optional>
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
    /// Nothing: nobody was asked, for others took the time.
    using Services = std::optional<std::vector<ServiceRecord>>;
    using Hosts = std::optional<std::vector<Endpoint>>; // ports 0
    using ServiceAnswer = std::function<void(Services)>;
    using HostAnswer = std::function<void(Hosts)>;

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
