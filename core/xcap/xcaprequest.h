// SPDX-License-Identifier: Apache-2.0
#pragma once

// An XCAP request whose target is understood and whose sender is known and permitted: what the
// methods of XcapServer work on. Lives for one call.

#include <optional>

#include "http/httprequest.h"
#include "xcap/appusage.h"
#include "xcap/nodeselector.h"
#include "xcap/xcapresponse.h"

namespace xcap {

class UsageRegistry;

enum class Verb : quint8 { Get, Put, Delete, Options, Other };
[[nodiscard]] Verb verbOf(QByteArrayView method); // HEAD is Get: HTTP leaves its body out

struct XcapRequest
{
    const http::HttpRequest &http;
    const AppUsage &usage;
    XcapUri uri;
    std::optional<NodeSelector> selector; // none: the whole document
    Verb verb = Verb::Get;
    Place place = Place::Nowhere;

    /// In the order of RFC 4825, 8: usage, authorization, node selector. The error is the answer.
    [[nodiscard]] static base::Result<XcapRequest, XcapResponse>
    read(const http::HttpRequest &request, const Requester &requester, const UsageRegistry &usages);

    [[nodiscard]] Methods allowedMethods() const;
    /// Whether the body is said to be what the target takes: else 415.
    [[nodiscard]] bool hasRightContentType() const;
    /// Whether the body is compressed or the like, which is not undone here.
    [[nodiscard]] bool hasCodedBody() const;
    /// Of the body, by a parameter of its type.
    [[nodiscard]] bool saysOtherCharset() const;
};

} // namespace xcap
