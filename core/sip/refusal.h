// SPDX-License-Identifier: Apache-2.0
#pragma once

// Why a request is not granted, as it goes on the wire: status, reason phrase and the header fields
// that tell the other side what would be (RFC 3261, 21.4; RFC 6665, 4.2.1.1; RFC 3903, 6). Made by
// whoever reads a request, and turned into the bytes of a response at the end.

#include <utility>
#include <vector>

#include "sip/message.h"
#include "sip/statuscode.h"

namespace sip {

struct Refusal
{
    StatusCode status = StatusCode::ServerInternalError;
    QByteArray reason; // empty: the default phrase of the status
    std::vector<std::pair<HeaderId, QByteArray>> fields;

    explicit Refusal(StatusCode code, QByteArray phrase = {})
        : status(code)
        , reason(std::move(phrase))
    {
    }
    /// Adds a header field; for building in one expression.
    Refusal &&with(HeaderId id, QByteArray value) &&
    {
        fields.emplace_back(id, std::move(value));
        return std::move(*this);
    }
};

/// `toTag` goes to a To that has none (RFC 3261, 8.2.6.2).
[[nodiscard]] QByteArray refusalResponse(const Request &request, const Refusal &refusal,
                                         QByteArrayView toTag);

} // namespace sip
