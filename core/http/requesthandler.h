// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who answers requests: implemented above this module (xcap::XcapServer). The answer may come
// within the call or later, when what it says is committed, by HttpServer::respond().

#include <optional>

#include "http/httprequest.h"
#include "http/httpresponse.h"

namespace http {

/// Names a request that waits for its answer. Never used again for another one.
struct ResponseToken
{
    quint32 connection = 0;
    quint32 request = 0; // counts within the connection

    /// As one number, for who keeps nothing else (store::CommitLedger).
    [[nodiscard]] quint64 toNumber() const { return quint64(connection) << 32 | request; }
    [[nodiscard]] static ResponseToken fromNumber(quint64 number)
    {
        return {quint32(number >> 32), quint32(number)};
    }

    friend bool operator==(const ResponseToken &, const ResponseToken &) = default;
};

class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    /// Each request must be answered once, also when its connection is gone.
    virtual void handleRequest(const HttpRequest &request, ResponseToken token) = 0;
    /// Asked when the header of a request has come, and a body is to follow. With an answer that is
    /// all: nothing of the body is kept, and the request is not handled.
    [[nodiscard]] virtual std::optional<HttpResponse> refusalOfHead(const HttpRequest &)
    {
        return std::nullopt;
    }
};

} // namespace http
