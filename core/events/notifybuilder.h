// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bytes of one NOTIFY (RFC 6665, 4.2.2 and 8.2.3), written in one go into one buffer.

#include "events/subscription.h"
#include "sip/messagebuilder.h"

namespace events {

/// Where a remote target that is an address-of-record of ours leads.
struct RegisteredContact
{
    QByteArray uri;  // the Request-URI
    QByteArray path; // the Path it registered with (RFC 3327): the routes to it; empty: none

    friend bool operator==(const RegisteredContact &, const RegisteredContact &) = default;
};

struct NotifyContent
{
    const Subscription &subscription;
    const DialogRecord &dialog; // its localCSeq is the one to write
    QByteArrayView package;
    const Body &body;
    qint64 now = 0;                                // Unix seconds
    const RegisteredContact *registered = nullptr; // of the remote target; null: just that
};

[[nodiscard]] sip::OutgoingRequest buildNotify(const NotifyContent &content);

/// Whose host a request in a dialog is sent to (RFC 3261, 12.2.1.1).
struct NextHop
{
    QByteArray uri;
    bool isRoute = false; // the first of the route set; else it is the remote target
};
[[nodiscard]] NextHop nextHop(const DialogRecord &dialog);

} // namespace events
