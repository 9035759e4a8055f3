// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a SUBSCRIBE asks for, checked as far as the request alone allows (RFC 6665, 4.2.1.1;
// RFC 3856, 6): package, Event id, granted interval, acceptable document, usable Contact, and what
// the body selects.

#include "events/expires.h"
#include "events/packageregistry.h"

namespace events {

/// Whether the watcher has proved who he is, or only says so.
enum class Proof : quint8 { None, Given };

struct SubscribeRequest
{
    EventPackage *package = nullptr;
    QByteArray eventId;
    quint32 expires = 0;
    QByteArrayView contact; // the URI, a view into the request
    QByteArray accept;      // the Accept fields joined; empty: none
    SubscriptionFilter filter;

    [[nodiscard]] static base::Result<SubscribeRequest, sip::Refusal>
    read(const sip::Request &request, const PackageRegistry &packages, const ExpiresRange &range,
         Proof proof);
};

} // namespace events
