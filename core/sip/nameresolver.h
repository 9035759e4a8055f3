// SPDX-License-Identifier: Apache-2.0
#pragma once

// The three questions that the Locator asks the DNS, always answered later, never from within the
// call, and always in the end. AresResolver asks the network, tests answer by themselves.

#include <functional>
#include <vector>

#include <QByteArray>

#include "sip/hop.h"

namespace sip {

/// NAPTR (RFC 3403).
struct PointerRecord
{
    QByteArray flags;
    QByteArray service;
    QByteArray replacement; // empty: there is an expression in its place
    quint16 order = 0;
    quint16 preference = 0;
    quint32 timeToLive = 0; // seconds
};

/// SRV (RFC 2782).
struct ServiceRecord
{
    QByteArray target;
    quint16 port = 0;
    quint16 priority = 0;
    quint16 weight = 0;
    quint32 timeToLive = 0;
};

/// A or AAAA.
struct HostRecord
{
    Endpoint address; // port 0
    quint32 timeToLive = 0;
};

class NameResolver
{
public:
    using PointerAnswer = std::function<void(const std::vector<PointerRecord> &)>;
    using ServiceAnswer = std::function<void(const std::vector<ServiceRecord> &)>;
    using HostAnswer = std::function<void(const std::vector<HostRecord> &)>;

    virtual ~NameResolver() = default;
    /// None: no such record, or no answer; likewise below.
    virtual void lookUpPointers(const QByteArray &domain, PointerAnswer answer) = 0;
    /// `name` as in "_sip._udp.example.com".
    virtual void lookUpService(const QByteArray &name, ServiceAnswer answer) = 0;
    virtual void lookUpHost(const QByteArray &name, HostAnswer answer) = 0;
};

} // namespace sip
