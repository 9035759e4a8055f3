// SPDX-License-Identifier: Apache-2.0
#pragma once

// What XcapServer asks before it serves: whether this address, this user, or anybody, may be served
// now, and whether the server has room for more. Implemented above this module (server::Admission),
// which limits SIP by the same measures. Server thread.

#include <optional>

#include "events/aor.h"
#include "http/httprequest.h"
#include "http/httpresponse.h"
#include "xcap/xmldocument.h"

namespace xcap {

/// What one user may keep here.
struct StorageLimits
{
    int documents = 100;
    qint64 bytes = 4 * 1024 * 1024; // of all of them together
    /// What one of them may be when it comes. Those that are here are read by DocumentLimits: a
    /// lower limit makes none of them useless.
    base::XmlLimits document = DocumentLimits;
};

class Doorkeeper
{
public:
    virtual ~Doorkeeper() = default;
    /// The answer, when it is not to be served: 429 or 503.
    [[nodiscard]] virtual std::optional<http::HttpResponse>
    refusal(const http::HttpRequest &request) = 0;
    /// The same for the user who proved to send it: 429.
    [[nodiscard]] virtual std::optional<http::HttpResponse>
    refusalOfUser(const events::UserAndDomain &user) = 0;
    /// Nothing new may be stored: 503.
    [[nodiscard]] virtual std::optional<http::HttpResponse> refusalOfMore() = 0;

    enum class Full : quint8 { Documents, Bytes };
    [[nodiscard]] virtual StorageLimits storageLimits() const = 0;
    /// A user has reached one of these.
    virtual void noteFull(Full what, const events::UserAndDomain &user) = 0;
};

} // namespace xcap
