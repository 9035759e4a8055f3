// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finds the next hop of a request in a dialog: by its address, in the registrar for our own
// domains, or by DNS. Implemented by the server, asked by DialogTargets.

#include <functional>
#include <optional>

#include "base/result.h"
#include "events/notifybuilder.h"
#include "sip/hop.h"

namespace events {

struct TargetQuestion
{
    QByteArrayView uri;      // whose host it is: the remote target, or the first of the route set
    bool isRoute = false;    // which is a proxy, also where it has the name of our domain
    const sip::Hop &arrival; // how the SUBSCRIBE came
    quint8 tried = 0;        // ways that did not work: the next one is asked for (RFC 3263, 4.3)
};

/// Where a NOTIFY is to go.
struct ResolvedTarget
{
    sip::Hop hop;
    std::optional<RegisteredContact> registered; // where it is not the target itself
    quint8 ways = 1;                             // in all; the one after the last is the first
    bool mayMove = false; // it is a name: another time the same question has another answer
};

/// Why there is no target: it leads nowhere, or nobody could be asked for now.
enum class Miss : quint8 { NotFound, NotAsked };

class TargetResolver
{
public:
    virtual ~TargetResolver() = default;
    using Done = std::function<void(const base::Result<ResolvedTarget, Miss> &)>;
    /// `done` may be called at once.
    virtual void resolve(const TargetQuestion &question, Done done) = 0;
};

} // namespace events
