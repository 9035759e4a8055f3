// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whom the transaction layer serves: the transaction user of RFC 3261, 5 and 17, in its two roles.
// server::RequestRouter is the one TransactionUser; whoever sends requests of its own (the notify
// queue, back-end subscriptions) is a ClientTransactionUser.

#include "sip/message.h"

namespace sip {

/// Names a transaction; what has ended, or never was (0), is ignored wherever an id is given.
using ServerTransactionId = quint64;
using ClientTransactionId = quint64;

class TransactionUser
{
public:
    virtual ~TransactionUser() = default;
    /// Each new request but ACK and CANCEL, once. To be answered with TransactionLayer::respond(),
    /// now or later.
    virtual void handleRequest(const Request &request, ServerTransactionId transaction) = 0;
};

enum class ClientFailure : quint8 {
    Timeout,   // no final response; treat it as 408 (RFC 3261, 8.1.3.1)
    Transport, // it could not be sent; treat it as 503
};

class ClientTransactionUser
{
public:
    virtual ~ClientTransactionUser() = default;
    /// The final response. Exactly one of both is called, never before send() has returned.
    virtual void handleResponse(quint64 cookie, const Response &response) = 0;
    virtual void handleFailure(quint64 cookie, ClientFailure failure) = 0;
};

} // namespace sip
